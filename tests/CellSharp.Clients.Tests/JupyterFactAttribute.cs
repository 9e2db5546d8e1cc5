namespace CellSharp.Clients.Tests;

/// <summary>A test that needs Jupyter's own clients. Where they are not installed it is reported as skipped with the
/// reason; where <c>RANGEFINDER_REQUIRE_JUPYTER=1</c> it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute()
    {
        if (Python.WithJupyter is null && !Python.IsRequired)
        {
            Skip = "skipped: no Python with jupyter_client, nbconvert, notebook and jupyter_kernel_test found";
        }
    }
}
