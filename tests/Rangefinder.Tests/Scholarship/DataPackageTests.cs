using System.Text.Json.Nodes;
using Rangefinder.Testing;
using Rangefinder.Tests.Exports;

namespace Rangefinder.Tests.Scholarship;

/// <summary>The reference folder as a Frictionless Data Package.</summary>
public sealed class DataPackageTests
{
    private static readonly string Folder = Repository.PathOf("seeds", "reference");
    private static readonly JsonObject Package =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "datapackage.json")))!.AsObject();

    private static IEnumerable<JsonObject> Tables =>
        Package["resources"]!.AsArray().OfType<JsonObject>().Where(resource => (string?)resource["format"] == "csv");

    [SchemaFact]
    public void DataPackage_FitsThePublishedSchema() =>
        SchemaAssert.FitsText(Published("data-package"), Package.ToJsonString());

    [SchemaFact]
    public void Tables_FitThePublishedSchemaOfTabularResources()
    {
        Assert.NotEmpty(Tables);
        foreach (var table in Tables)
        {
            SchemaAssert.FitsText(Published("tabular-data-resource"), table.ToJsonString());
        }
    }

    [SchemaFact]
    public void DataPackage_FieldOfUnknownType_DoesNotFit()
    {
        var table = Tables.First().DeepClone();
        table["schema"]!["fields"]![0]!["type"] = "letters";
        Assert.NotEmpty(SchemaAssert.Misfits(Published("tabular-data-resource"), table.ToJsonString()));
    }

    [Fact]
    public void Tables_Fields_AreTheColumnsOfTheFiles()
    {
        foreach (var table in Tables)
        {
            var header = File.ReadLines(Path.Combine(Folder, (string)table["path"]!)).First();
            Assert.Equal(header.Split(','), table["schema"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!));
        }
    }

    [Fact]
    public void Tables_AreAllThatTheFolderHolds() => Assert.Equal(
        Directory.GetFiles(Folder, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Tables.Select(table => (string?)table["path"]).Order(StringComparer.Ordinal));

    private static string Published(string name) => File.ReadAllText(SchemaFactAttribute.PathOf(name));
}
