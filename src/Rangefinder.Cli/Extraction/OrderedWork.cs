using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;

namespace Rangefinder.Cli.Extraction;

/// <summary>Works on many things at once and hands the results on in their order.</summary>
internal static class OrderedWork
{
    // Read or worked through beside what is worked on: results may be far larger than what they are made of.
    private const int Waiting = 2;

    /// <summary>Works through everything; no more than two things beside those worked on are held at any
    /// time.</summary>
    /// <param name="source">Read on one thread, no faster than the results are taken.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="take">Called in order, one call at a time.</param>
    /// <param name="jobs">How many are worked on at once.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was called.</exception>
    /// <remarks>Of several failures the first in order is thrown; everything before it has been
    /// taken.</remarks>
    public static async Task RunAsync<TIn, TOut>(
        IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TIn, TOut> take, int jobs,
        CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var block = new TransformBlock<Step<TIn>, Done<TIn, TOut>>(
            step => Work(step, work),
            new ExecutionDataflowBlockOptions
            {
                MaxDegreeOfParallelism = jobs,
                BoundedCapacity = jobs + Waiting,
                EnsureOrdered = true,
                SingleProducerConstrained = true,
                CancellationToken = stop.Token,
            });
        var reading = Task.Run(() => FeedAsync(source, block, stop.Token), CancellationToken.None);
        try
        {
            while (await block.OutputAvailableAsync(cancel))
            {
                while (block.TryReceive(out var done))
                {
                    done.Failure?.Throw();
                    take(done.Item!, done.Result!);
                }

                cancel.ThrowIfCancellationRequested();
            }

            cancel.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    private static Done<TIn, TOut> Work<TIn, TOut>(Step<TIn> step, Func<TIn, TOut> work)
    {
        try
        {
            return step.Failure is null
                ? new(step.Item, work(step.Item!), null)
                : new(default, default, step.Failure);
        }
        catch (Exception failure)
        {
            // Thrown where the results are taken, so that it comes in its turn.
            return new(default, default, ExceptionDispatchInfo.Capture(failure));
        }
    }

    private static async Task FeedAsync<TIn>(
        IEnumerable<TIn> source, ITargetBlock<Step<TIn>> block, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
            {
                if (!await block.SendAsync(new(item, null), stop))
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The results are no longer wanted.
        }
        catch (Exception failure)
        {
            await block.SendAsync(new(default, ExceptionDispatchInfo.Capture(failure)),
                CancellationToken.None);
        }
        finally
        {
            block.Complete();
        }
    }

    private readonly record struct Step<TIn>(TIn? Item, ExceptionDispatchInfo? Failure);

    private readonly record struct Done<TIn, TOut>(TIn? Item, TOut? Result, ExceptionDispatchInfo? Failure);
}
