using System.Reflection;
using System.Runtime.Loader;
using CellSharp.Conformance;
using CellSharp.Conformance.Recorder;
using CellSharp.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CellSharp.Fuzz.Differential;

/// <summary>Runs many programs through one compilation, each as a method of a class of its own: what
/// scripting would do in one compilation each. A program that does not compile so is left to scripting
/// itself.</summary>
internal sealed class RoslynBatch
{
    private const string Imports =
        """
        global using System;
        global using System.Text;
        global using System.Collections;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using System.Linq;
        public static class Batch { public static readonly object None = new(); }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    private static readonly MetadataReference[] References = [.. RoslynRunner.References()];
    private int _batches;

    /// <summary>What came of each program; null where it does not compile.</summary>
    internal CellOutcome?[] Run(IReadOnlyList<Node> programs)
    {
        var trees = programs.Select((p, i) => CSharpSyntaxTree.ParseText(Wrap(p, i), Parsing)).ToArray();
        var outcomes = new CellOutcome?[programs.Count];
        var live = Enumerable.Range(0, programs.Count).Where(i => !HasErrors(trees[i].GetDiagnostics()))
            .ToList();
        var image = Compile(trees, live);
        if (image is null)
        {
            return outcomes;
        }

        var context = new AssemblyLoadContext("batch", isCollectible: true);
        try
        {
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            var none = assembly.GetType("Batch")!.GetField("None")!.GetValue(null);
            foreach (var i in live)
            {
                outcomes[i] = Run(assembly.GetType($"P{i}")!.GetMethod("Run")!, none);
            }
        }
        finally
        {
            context.Unload();
        }

        return outcomes;
    }

    /// <summary>Compiles what can be compiled; programs with errors leave the list.</summary>
    private MemoryStream? Compile(SyntaxTree[] trees, List<int> live)
    {
        var imports = CSharpSyntaxTree.ParseText(Imports, Parsing);
        while (live.Count > 0)
        {
            var compilation = CSharpCompilation.Create($"Batch{_batches++}",
                [imports, .. live.Select(i => trees[i])], References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
                    optimizationLevel: OptimizationLevel.Release, concurrentBuild: false,
                    generalDiagnosticOption: ReportDiagnostic.Default, warningLevel: 0));
            var image = new MemoryStream();
            var emitted = compilation.Emit(image);
            if (emitted.Success)
            {
                return image;
            }

            var wrong = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => Array.IndexOf(trees, d.Location.SourceTree)).ToHashSet();
            if (live.RemoveAll(wrong.Contains) == 0)
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasErrors(IEnumerable<Diagnostic> all) =>
        all.Any(d => d.Severity == DiagnosticSeverity.Error);

    private static string Wrap(Node program, int index)
    {
        var kind = program.ToString().Contains("await ", StringComparison.Ordinal)
            ? "async Task<object>"
            : "object";
        var (types, body) = ProgramText.Split(program);
        return $"public class P{index}\n{{\n{types}\npublic static {kind} Run()\n{{\n{body}\n}}\n}}\n";
    }

    private static CellOutcome Run(MethodInfo run, object? none)
    {
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            var value = run.ReturnType == typeof(object)
                ? run.CreateDelegate<Func<object?>>()()
                : run.CreateDelegate<Func<Task<object?>>>()().GetAwaiter().GetResult();
            var result = value == none ? "ok" : $"ok {ValueText.Of(value)}";
            return new CellOutcome(result, printed.ToString());
        }
#pragma warning disable CA1031 // What a program throws is its outcome.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new CellOutcome($"throws {TypeName.Of(thrown.GetType())}: {thrown.Message}",
                printed.ToString());
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
