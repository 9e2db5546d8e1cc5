using CellSharp.Jupyter.Kernel.Specs;

namespace CellSharp.Jupyter.Tests.Kernel;

public class JupyterFoldersTests
{
    [Theory]
    [InlineData(JupyterSystem.Linux, "", ".local/share/jupyter")]
    [InlineData(JupyterSystem.MacOS, "", "Library/Jupyter")]
    [InlineData(JupyterSystem.Windows, "", "AppData/Roaming/jupyter")]
    [InlineData(JupyterSystem.Linux, "XDG_DATA_HOME=/x", "/x/jupyter")]
    [InlineData(JupyterSystem.Windows, "APPDATA=/a", "/a/jupyter")]
    [InlineData(JupyterSystem.Linux, "XDG_DATA_HOME=/x;JUPYTER_DATA_DIR=/own", "/own")]
    [InlineData(JupyterSystem.MacOS, "JUPYTER_DATA_DIR=/own", "/own")]
    [InlineData(JupyterSystem.Windows, "JUPYTER_DATA_DIR=/own", "/own")]
    public void UserData_EachSystem_FollowsItsConvention(JupyterSystem system, string variables, string expected)
    {
        var folders = Folders(system, variables);

        Assert.Equal(Path.Combine("/home/ada", expected), folders.UserData);
    }

    [Fact]
    public void Search_JupyterPathSet_ComesFirst()
    {
        var folders = Folders(JupyterSystem.Linux, "JUPYTER_PATH=/one:/two");

        Assert.Equal(
            ["/one", "/two", "/home/ada/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"],
            folders.Search());
    }

    private static JupyterFolders Folders(JupyterSystem system, string variables)
    {
        var set = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('='))
            .ToDictionary(v => v[0], v => v[1]);
        return new JupyterFolders(system, name => set.GetValueOrDefault(name), "/home/ada");
    }
}
