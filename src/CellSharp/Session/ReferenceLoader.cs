using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CellSharp.Binding.Catalog;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp;

/// <summary>Resolves <c>#r "path"</c>. An assembly that the process holds already under the same name is used
/// as it is.</summary>
internal sealed class ReferenceLoader(string baseDirectory)
{
    public List<Diagnostic> Load(ImmutableArray<DirectiveSyntax> directives, TypeCatalog catalog)
    {
        var errors = new List<Diagnostic>();
        foreach (var directive in directives)
        {
            if (directive is LoadDirectiveSyntax load)
            {
                errors.Add(new("CELL1071", DiagnosticSeverity.Error, load.Span,
                    "'#load' is not supported in cells", "paste the file's text into a cell"));
            }
            else if (directive is ReferenceDirectiveSyntax reference
                && LoadOne(reference, catalog) is { } error)
            {
                errors.Add(error);
            }
        }

        return errors;
    }

    private Diagnostic? LoadOne(ReferenceDirectiveSyntax reference, TypeCatalog catalog)
    {
        var path = reference.Path;
        if (path.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            return Error("CELL1072", reference, $"Packages are not fetched: '{path}'",
                "reference a built assembly: #r \"path/to/file.dll\"");
        }

        var name = Path.GetFileNameWithoutExtension(path);
        var known = Array.Find(AppDomain.CurrentDomain.GetAssemblies(), a => !a.IsDynamic
            && string.Equals(a.GetName().Name, name, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            if (!catalog.Trust.IsEverything && !catalog.References.Contains(known)
                && !catalog.IsFrameworkAssembly(known))
            {
                return NotTrusted(reference);
            }

            catalog.Add(known);
            return null;
        }

        if (!catalog.Trust.IsEverything)
        {
            return NotTrusted(reference);
        }

        var full = Path.GetFullPath(path, baseDirectory);
        if (!File.Exists(full))
        {
            return Error("CS0006", reference, $"Metadata file '{path}' could not be found",
                $"looked in {Path.GetDirectoryName(full)}; build the project first");
        }

        try
        {
            catalog.Add(AssemblyLoadContext.Default.LoadFromAssemblyPath(full));
            return null;
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException)
        {
            return Error("CS0009", reference, $"Metadata file '{path}' could not be opened -- {e.Message}",
                null);
        }
    }

    private static Diagnostic NotTrusted(ReferenceDirectiveSyntax reference) => Error(
        "CELL2002", reference, $"The assembly '{reference.Path}' is not open to cells that are not trusted",
            "run with --trust");

    private static Diagnostic Error(string code, ReferenceDirectiveSyntax reference, string message,
        string? hint) =>
        new(code, DiagnosticSeverity.Error, reference.Span, message, hint);
}
