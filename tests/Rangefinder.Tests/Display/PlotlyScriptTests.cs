using System.Security.Cryptography;
using Rangefinder.Display;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Tests.Display;

public sealed class PlotlyScriptTests
{
    [BrowserFact]
    public void Integrity_LocalCopy_HasTheSameHash() => Assert.Equal(
        PlotlyScript.Integrity,
        "sha384-" + Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(BrowserLocator.Plotly))));

    [Fact]
    public void Version_ScriptThatFetchesIt_IsTheSame() => Assert.Contains(
        $"version={PlotlyScript.Version}",
        File.ReadAllText(Path.Combine(Repository.Root, ".ci", "fetch-plotly")), StringComparison.Ordinal);
}
