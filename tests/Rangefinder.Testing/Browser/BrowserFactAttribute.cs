using Xunit;

namespace Rangefinder.Testing.Browser;

/// <summary>A test that needs Chromium. Where there is none it is reported as skipped with the reason; where
/// <c>RANGEFINDER_REQUIRE_BROWSER=1</c> it runs and fails.</summary>
/// <remarks>Whether a browser is there is found out when the tests are discovered: xunit 2.9 cannot skip a
/// test that has already started.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test is skipped.</summary>
    public BrowserFactAttribute()
    {
        if (BrowserLocator.Chromium is null && !BrowserLocator.IsRequired)
        {
            Skip = "skipped: no Chromium found";
        }
        else if (!File.Exists(BrowserLocator.Plotly) && !BrowserLocator.IsRequired)
        {
            Skip = "skipped: no plotly.js found (run .ci/fetch-plotly)";
        }
    }
}
