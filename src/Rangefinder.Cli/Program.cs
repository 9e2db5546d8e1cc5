using System.Globalization;
using Rangefinder.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var interrupt = new CancellationTokenSource();
if (args is not ["kernel", ..])
{
    Console.CancelKeyPress += (_, e) =>
    {
        // The first Ctrl-C lets the running cell stop and tidy up; a second one ends the process. A kernel takes the
        // signal by itself, any number of times.
        e.Cancel = !interrupt.IsCancellationRequested;
        interrupt.Cancel();
    };
}

var context = new CliContext(
    Console.Out, Console.Error, Environment.CurrentDirectory, !Console.IsErrorRedirected, !Console.IsOutputRedirected);
return await CommandLine.RunAsync(args, context, interrupt.Token);
