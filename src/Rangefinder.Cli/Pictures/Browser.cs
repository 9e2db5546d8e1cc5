using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Rangefinder.Cli.Pictures;

/// <summary>A headless browser with a new, empty profile, steered through its own DevTools protocol. It ends,
/// with all its processes, when this is disposed.</summary>
internal sealed partial class Browser : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--headless", "--remote-debugging-port=0", "--no-first-run", "--no-default-browser-check",
        "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--force-color-profile=srgb", "--force-device-scale-factor=1",
    ];

    private readonly string _program;
    private readonly DirectoryInfo _profile;
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Browser(string program, DirectoryInfo profile, Process process)
    {
        (_program, _profile, _process) = (program, profile, process);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.Exited += (_, _) => _address.TrySetException(
            new BrowserException($"{_program} ended before it could draw."));
    }

    /// <summary>Starts a browser.</summary>
    /// <param name="program">Its file.</param>
    /// <param name="offline">Whether no address at all can be reached from its pages.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancel">Ends the wait, and the browser.</param>
    /// <exception cref="BrowserException">It does not start, ends, or takes too long.</exception>
    public static async Task<(Browser Browser, DevTools Tools)> StartAsync(
        string program, bool offline, TimeSpan patience, CancellationToken cancel)
    {
        var profile = Directory.CreateTempSubdirectory("rangefinder-browser-");
        Browser browser;
        try
        {
            browser = new Browser(program, profile, Prepare(program, profile, offline));
            browser.Start();
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            profile.Delete(recursive: true);
            throw new BrowserException($"{program} could not be started: {e.Message}");
        }

        try
        {
            var address = await browser._address.Task.WaitAsync(patience, cancel);
            return (browser, await DevTools.ConnectAsync(address, patience, cancel));
        }
        catch (Exception e)
        {
            await browser.DisposeAsync();
            throw e switch
            {
                TimeoutException => browser.Failed($"did not answer within {patience.TotalSeconds:0} seconds"),
                BrowserException => browser.Failed("ended before it could draw"),
                _ => e,
            };
        }
    }

    /// <summary>An error of this browser, with the last lines that it printed.</summary>
    public BrowserException Failed(string what)
    {
        lock (_said)
        {
            var tail = _said.ToString().TrimEnd().Split('\n').TakeLast(5).Where(line => line.Length > 0);
            var head = $"{_program} {what}. Another one: --browser PATH.";
            return new BrowserException(string.Join("\n    ", tail.Prepend(head)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None)
            .WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None)
            .ContinueWith(_ => { }, TaskScheduler.Default);
        _process.Dispose();
        await RemoveProfileAsync();
    }

    private static Process Prepare(string program, DirectoryInfo profile, bool offline)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (offline)
        {
            start.ArgumentList.Add("--host-resolver-rules=MAP * ~NOTFOUND");
        }

        // Chromium refuses to run as root with its sandbox on, as in a container.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add($"--user-data-dir={profile.FullName}");
        start.ArgumentList.Add("about:blank");
        return new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    private void Start()
    {
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            // A browser that never stops talking must not fill the memory.
            if (_said.Length < 20_000)
            {
                _said.Append(line).Append('\n');
            }
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    // A process of the browser may still be writing its last file.
    private async Task RemoveProfileAsync()
    {
        for (var attempt = 0; attempt < 10 && Directory.Exists(_profile.FullName); attempt++)
        {
            try
            {
                Directory.Delete(_profile.FullName, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(200, CancellationToken.None);
            }
        }
    }

    [GeneratedRegex(@"DevTools listening on (ws://\S+)")]
    private static partial Regex Listening();
}
