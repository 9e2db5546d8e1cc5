using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary>Programs that are no browser, or a broken one.</summary>
public sealed class BadBrowserTests
{
    private const string HangsOnceAsked =
        "echo 'DevTools listening on ws://127.0.0.1:1/devtools/browser/none' >&2; sleep 600";

    [Theory]
    [InlineData("sleep 600", "did not answer within 2 seconds")]
    [InlineData("echo 'no display' >&2; exit 3", "ended before it could draw")]
    [InlineData("exit 0", "ended before it could draw")]
    [InlineData(HangsOnceAsked, "127.0.0.1:1")]
    public async Task Pictures_BadBrowser_FailsAndChangesNothing(string script, string error)
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        var program = Script(workspace, script);
        var before = workspace.Folder.Read("notebooks/a.ipynb");
        var browsers = PictureWorkspace.NoBrowser with { Patience = TimeSpan.FromSeconds(2) };

        var drawn = await workspace.RunAsync(browsers, "pictures", "--browser", "browser");
        var exported = await workspace.RunAsync(
            browsers, "pictures", "--format", "png", "--out", "out", "--browser", "browser");

        Assert.Equal((ExitCode.Failed, ExitCode.Failed), (drawn.Exit, exported.Exit));
        Assert.Contains($"{program} ", drawn.Error, StringComparison.Ordinal);
        Assert.Contains(error, drawn.Error, StringComparison.Ordinal);
        Assert.Contains("--browser PATH", drawn.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
        Assert.Empty(Directory.GetFiles(workspace.Folder.PathOf("out")));
        Assert.Empty(Directory.GetFiles(workspace.Folder.PathOf("notebooks"), "*.partial"));
    }

    [Fact]
    public async Task Pictures_BrowserThatComplains_SaysWhatItSaid()
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        Script(workspace, "echo 'cannot open display' >&2; exit 1");

        var result = await workspace.RunAsync(PictureWorkspace.NoBrowser, "pictures", "--browser", "browser");

        Assert.Contains("cannot open display", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_ProgramThatCannotBeStarted_SaysSo()
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        workspace.Folder.Write("browser", "no program");

        var result = await workspace.RunAsync(PictureWorkspace.NoBrowser, "pictures", "--browser", "browser");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("could not be started", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_Interrupted_EndsTheBrowserAndChangesNothing()
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        var pid = workspace.Folder.PathOf("pid");
        Script(workspace, $"echo $$ > '{pid}.new'; mv '{pid}.new' '{pid}'; exec sleep 600");
        using var cancel = new CancellationTokenSource();
        var context = new CliContext(TextWriter.Null, TextWriter.Null, workspace.Folder.Root)
        {
            Browsers = PictureWorkspace.NoBrowser,
        };

        var running = CommandLine.RunAsync(["pictures", "--browser", "browser"], context, cancel.Token);
        while (!File.Exists(pid) && !running.IsCompleted)
        {
            await Task.Delay(20);
        }

        await cancel.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await running);
        var number = int.Parse(File.ReadAllText(pid), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(number));
        Assert.False(StoredPicture.IsIn(workspace.Chart()));
    }

    private static string Script(PictureWorkspace workspace, string script)
    {
        var program = workspace.Folder.PathOf("browser");
        workspace.Folder.Write("browser", "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }
}
