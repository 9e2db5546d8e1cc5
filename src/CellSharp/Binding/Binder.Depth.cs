using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Bounds on what a cell can make the runtime build.</summary>
internal sealed partial class Binder
{
    // The name of an array type holds the names of all inside it, so the runtime's cost grows with the
    // square.
    private const int MaxArrayDepth = 100;

    private static bool IsDeepArray(Type? type)
    {
        var depth = 0;
        while (type is { IsArray: true } && depth < MaxArrayDepth)
        {
            depth++;
            type = type.GetElementType();
        }

        return depth == MaxArrayDepth;
    }

    private Type TooDeep(TextSpan span)
    {
        _diagnostics.Add(DiagnosticCatalog.TooDeep.At(span));
        return typeof(Erroneous);
    }
}
