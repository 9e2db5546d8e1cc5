using Xunit;

namespace Rangefinder.Testing.Browser;

/// <summary>A test that checks pages with axe-core in Chromium. Where either is missing it is reported as
/// skipped with the reason; where <c>RANGEFINDER_REQUIRE_AXE=1</c> it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test is skipped.</summary>
    public AxeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("RANGEFINDER_REQUIRE_AXE") == "1")
        {
            return;
        }

        if (BrowserLocator.Chromium is null)
        {
            Skip = "skipped: no Chromium found";
        }
        else if (!File.Exists(ScriptPath))
        {
            Skip = "skipped: no axe-core found (run .ci/fetch-axe)";
        }
    }

    /// <summary>Where axe-core lies once it is fetched.</summary>
    public static string ScriptPath => Repository.PathOf(".artifacts", "axe", "axe.min.js");
}
