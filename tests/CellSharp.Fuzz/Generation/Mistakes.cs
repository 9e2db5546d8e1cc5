namespace CellSharp.Fuzz.Generation;

/// <summary>Makes one small mistake in a right program, as people do: another type, an unknown name, a
/// missing or a repeated statement.</summary>
internal sealed class Mistakes(Random random)
{
    private static readonly string[] Strays =
    [
        "1", "\"s\"", "null", "2.5", "true", "unknown", "'c'", "new int[] { 1 }", "(1, \"t\")", "x => x",
            "default",
        "new List<string>()", "3m", "Console", "int", "v1.Nothing", "v1()", "Say", "new object()",
    ];

    /// <summary>The program with a mistake, which the compiler may still happen to accept.</summary>
    internal Node In(Node program)
    {
        var nodes = program.SelfAndDescendants().Skip(1).ToList();
        var expressions = nodes.Where(n => n.Kind == NodeKind.Expression).ToList();
        var statements = nodes.Where(n => n.Kind == NodeKind.Statement).ToList();
        if (expressions.Count > 0 && (statements.Count == 0 || random.Next(100) < 65))
        {
            var target = expressions[random.Next(expressions.Count)];
            var stray = random.Next(100) < 50
                ? new Node(NodeKind.Expression, target.Type, Node.Primary,
                    [Strays[random.Next(Strays.Length)]])
                : expressions[random.Next(expressions.Count)].InBrackets();
            return program.Replace(target, stray);
        }

        if (statements.Count == 0)
        {
            return program;
        }

        var statement = statements[random.Next(statements.Count)];
        return random.Next(3) == 0
            ? program.Replace(statement, new Node(NodeKind.Statement, null, 0, [statement, statement]))
            : program.Replace(statement, null);
    }
}
