using CellSharp.Jupyter.Running;
using Spectre.Console;

namespace Rangefinder.Cli.Rendering;

/// <summary>Shows on standard error how far a run has come: a bar per notebook on a terminal, a line per notebook
/// elsewhere.</summary>
internal abstract class RunProgress : IDisposable
{
    public static RunProgress Start(CliContext cli, IReadOnlyList<string> files) =>
        cli.ErrorIsTerminal ? new Bars(cli, files) : new Lines(cli);

    /// <summary>What to tell of one notebook's run.</summary>
    public abstract IRunProgress For(string file);

    public virtual void Dispose()
    {
    }

    private sealed class Lines(CliContext cli) : RunProgress
    {
        public override IRunProgress For(string file)
        {
            cli.Error.WriteLine($"running {cli.Shown(file)}");
            return new Silent();
        }
    }

    private sealed class Silent : IRunProgress
    {
        public void CellStarted(int number, int total)
        {
        }

        public void CellFinished(CellReport report, int total)
        {
        }
    }

    private sealed class Bars : RunProgress
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];
        private readonly TaskCompletionSource _done = new();
        private readonly Task _drawing;

        public Bars(CliContext cli, IReadOnlyList<string> files)
        {
            var ready = new ManualResetEventSlim();
            var progress = cli.ErrorConsole().Progress().AutoClear(true).Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn());
            _drawing = progress.StartAsync(async context =>
            {
                foreach (var file in files)
                {
                    _tasks[file] = context.AddTask(Markup.Escape(Path.GetFileName(file)), maxValue: 1);
                }

                ready.Set();
                await _done.Task;
            });
            ready.Wait();
        }

        public override IRunProgress For(string file) => new Bar(_tasks[file]);

        public override void Dispose()
        {
            _done.TrySetResult();
            _drawing.Wait();
            base.Dispose();
        }
    }

    private sealed class Bar(ProgressTask task) : IRunProgress
    {
        public void CellStarted(int number, int total) => task.MaxValue = total;

        public void CellFinished(CellReport report, int total) => task.Increment(1);
    }
}
