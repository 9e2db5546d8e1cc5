using CellSharp.Fuzz.Generation;

namespace CellSharp.Fuzz.Differential;

/// <summary>A program's parts as a method and its class take them.</summary>
internal static class ProgramText
{
    /// <summary>Declared types on the one hand; statements and the last expression, returned, on the
    /// other.</summary>
    internal static (string Types, string Body) Split(Node program)
    {
        var types = program.SelfAndDescendants().Where(n => n.Kind == NodeKind.Type).ToList();
        var rest = types.Aggregate(program, (whole, type) => whole.Replace(type, null));
        var body = string.Concat(rest.Parts.Select(part =>
            part is Node { Kind: NodeKind.Expression } last ? $"return {last};" : part.ToString()));
        var returns = rest.Parts is [.., Node { Kind: NodeKind.Expression }];
        return (string.Concat(types), returns ? body : body + "return Batch.None;");
    }
}
