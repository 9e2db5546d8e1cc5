using Xunit;

namespace Rangefinder.Testing;

/// <summary>A test that needs the published schemas of data packages. Where they were not fetched it is reported as
/// skipped with the reason; where <c>RANGEFINDER_REQUIRE_SCHEMAS=1</c> it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test is skipped.</summary>
    public SchemaFactAttribute()
    {
        if (!File.Exists(PathOf("data-package"))
            && Environment.GetEnvironmentVariable("RANGEFINDER_REQUIRE_SCHEMAS") != "1")
        {
            Skip = "skipped: no schemas found (run .ci/fetch-schemas)";
        }
    }

    /// <summary>Where a schema lies once it is fetched.</summary>
    /// <param name="name">Its name, such as <c>data-package</c>.</param>
    public static string PathOf(string name) => Repository.PathOf(".artifacts", "schemas", name + ".json");
}
