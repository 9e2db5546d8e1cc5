namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private IEnumerable<object> Types() => [];

    private CellType? OneDeclared() => null;

    private Node LiteralOfDeclared(CellType type) => E(type, $"default({type})");

    private void AddDeclared(List<(string, int, Make)> to, CellType type, int depth) =>
        to.Add(("default", depth, () => LiteralOfDeclared(type)));

    private Node DeclaredPattern(CellType type, int depth, bool mayDeclare) => Other($"{{ }}");
}
