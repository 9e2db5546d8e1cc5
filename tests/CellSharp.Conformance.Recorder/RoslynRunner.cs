using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace CellSharp.Conformance.Recorder;

/// <summary>Runs programs through Roslyn scripting, one submission a cell.</summary>
internal sealed class RoslynRunner
{
    private static readonly MethodInfo HasReturnValue =
        typeof(Script).GetMethod("HasReturnValue", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ScriptOptions _options = ScriptOptions.Default
        .WithReferences(References())
        .WithImports("System", "System.Text", "System.Collections", "System.Collections.Generic",
            "System.Threading.Tasks", "System.Linq")
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithEmitDebugInformation(false);

    /// <summary>Whether what was thrown is given with its message.</summary>
    public bool WithMessages { get; init; }

    /// <summary>Runs one program in a fresh session and gives the outcome of each of its cells.</summary>
    public IReadOnlyList<CellOutcome> Run(ConformanceProgram program)
    {
        var outcomes = new List<CellOutcome>();
        ScriptState<object>? state = null;
        var console = Console.Out;
        foreach (var cell in program.Cells)
        {
            using var printed = new StringWriter { NewLine = "\n" };
            Console.SetOut(printed);
            try
            {
                var result = RunCell(cell, ref state);
                outcomes.Add(new CellOutcome(result, printed.ToString()));
            }
            finally
            {
                Console.SetOut(console);
            }
        }

        return outcomes;
    }

    private string RunCell(string cell, ref ScriptState<object>? state)
    {
        var script = state is null
            ? CSharpScript.Create<object>(cell, _options)
            : state.Script.ContinueWith<object>(cell, _options);
        if (FirstError(script.GetCompilation()) is { } code)
        {
            return $"error {code}";
        }

        try
        {
            var next = state is null
                ? script.RunAsync(catchException: _ => true)
                : script.RunFromAsync(state, catchException: _ => true);
            state = next.GetAwaiter().GetResult();
        }
        catch (CompilationErrorException e)
        {
            // Some errors show only when code is made of the program.
            return $"error {e.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).Id}";
        }

        return state.Exception is { } thrown
            ? $"throws {TypeName.Of(thrown.GetType())}{(WithMessages ? ": " + thrown.Message : "")}"
            : (bool)HasReturnValue.Invoke(script, null)! ? $"ok {ValueText.Of(state.ReturnValue)}"
            : "ok";
    }

    /// <summary>The code of the error that stands first; errors of form hide those of meaning.</summary>
    private static string? FirstError(Compilation compilation)
    {
        var errors = Errors(compilation.GetParseDiagnostics());
        if (errors.Count == 0)
        {
            errors = Errors(compilation.GetDiagnostics());
        }

        return errors.OrderBy(e => e.Location.SourceSpan.Start).FirstOrDefault()?.Id;
    }

    private static List<Diagnostic> Errors(IEnumerable<Diagnostic> all) =>
        [.. all.Where(d => d.Severity == DiagnosticSeverity.Error)];

    /// <summary>The framework, as programs are compiled against it.</summary>
    internal static IEnumerable<MetadataReference> References()
    {
        string[] left = ["mscorlib", "Microsoft.VisualBasic", "Microsoft.CSharp"];
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework
                && !left.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
