using Rangefinder.Testing.Browser;

namespace CellSharp.Clients.Tests;

/// <summary>A test that needs Jupyter's own clients. Where they are not installed it is reported as skipped with the
/// reason; where <c>RANGEFINDER_REQUIRE_JUPYTER=1</c> it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test is skipped.</summary>
    /// <param name="inBrowser">Whether it needs Chromium and plotly.js besides.</param>
    public JupyterFactAttribute(bool inBrowser = false)
    {
        if (inBrowser && (BrowserLocator.Chromium is null || !File.Exists(BrowserLocator.Plotly)) && !BrowserLocator.IsRequired)
        {
            Skip = "skipped: no Chromium or no plotly.js found (run .ci/fetch-plotly)";
        }

        if (Python.WithJupyter is null && !Python.IsRequired)
        {
            Skip = "skipped: no Python with jupyter_client, nbconvert, notebook and jupyter_kernel_test found";
        }
    }
}
