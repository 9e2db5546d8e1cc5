using Benchmarks.Cells;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

// Roslyn scripting alone in a process, with the imports that the host gives its cells.
var options = ScriptOptions.Default
    .WithReferences(
        typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly,
        typeof(SortedDictionary<,>).Assembly, typeof(System.Text.Json.JsonSerializer).Assembly)
    .WithImports(
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
        "System.Threading.Tasks", "System.Linq")
    .WithOptimizationLevel(Microsoft.CodeAnalysis.OptimizationLevel.Release);
ScriptState<object>? state = null;
return CellProcess.Run(args, cell =>
{
    state = (state is null ? CSharpScript.RunAsync<object>(cell, options) : state.ContinueWithAsync<object>(cell, options))
        .GetAwaiter().GetResult();
    return state.ReturnValue;
});
