using System.Diagnostics;
using System.Reflection;
using System.Runtime.ExceptionServices;
using CellSharp.Binding;

namespace CellSharp;

/// <summary>Keeps the process alive when code of a cell fails where nobody can catch it: in a callback on a
/// timer, in an <c>async void</c> lambda, in <c>Progress</c>. Such an exception is printed instead.</summary>
internal static class BackgroundFailures
{
    private static int _isSet;

    /// <summary>Takes the process's handler once, unless the host has set one of its own.</summary>
    public static void Contain()
    {
        if (Interlocked.Exchange(ref _isSet, 1) == 0)
        {
            try
            {
                ExceptionHandling.SetUnhandledExceptionHandler(Contains);
            }
            catch (InvalidOperationException)
            {
                // The host decides what becomes of it.
            }
        }
    }

    private static bool Contains(Exception exception)
    {
        if (!ComesFromCell(exception))
        {
            return false;
        }

        try
        {
            // Which cell it was is no longer known on such a thread, so this goes to the process's own
            // stream.
            Console.Error.WriteLine("An exception left code that a cell had started in the background: "
                + $"{exception.GetType().FullName}: {exception.Message}");
        }
        catch (Exception)
        {
            // Neither the exception's own message nor the stream may undo this.
        }

        return true;
    }

    private static bool ComesFromCell(Exception exception) => CellRuntime.PlaceOf(exception) is not null
        || new StackTrace(exception).GetFrames().Any(f => IsOfCell(f.GetMethod()))
        || (exception as AggregateException)?.InnerExceptions.Any(ComesFromCell) == true
        || (exception.InnerException is { } inner && ComesFromCell(inner));

    /// <summary>Code of cells is compiled into methods that take their constants first, or into types of
    /// assemblies made at run time.</summary>
    private static bool IsOfCell(MethodBase? method) => method is not null
        && (method.DeclaringType?.Assembly is { IsDynamic: true } assembly
            ? assembly.GetName().Name?.StartsWith("CellSharp", StringComparison.Ordinal) == true
            : method.GetParameters() is [{ ParameterType.FullName: "System.Runtime.CompilerServices.Closure" }, ..]);
}
