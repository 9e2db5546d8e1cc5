using CellSharp.Fuzz.Generation;

namespace CellSharp.Fuzz.Differential;

/// <summary>Makes a failing program smaller while it fails in the same way: statements left out, expressions
/// replaced by one of their parts or by a constant, blocks by what they hold. Works on the tree.</summary>
internal sealed class Minimiser(Comparison comparison)
{
    private const int MostRounds = 60;
    private const int AtOnce = 24;

    /// <summary>The smallest program found that differs as the given one does.</summary>
    internal Verdict Minimise(Verdict failure)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (Smaller(failure) is not { } smaller)
            {
                break;
            }

            failure = smaller;
        }

        return failure;
    }

    private Verdict? Smaller(Verdict failure)
    {
        foreach (var candidates in Candidates(failure.Program).Chunk(AtOnce))
        {
            var found = comparison.Of(candidates).FirstOrDefault(v => !v.Agrees && v.Kind == failure.Kind);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Every tree one step smaller, the biggest steps first.</summary>
    private static IEnumerable<Node> Candidates(Node program)
    {
        var length = program.ToString().Length;
        return Steps(program).Where(c => c.Length < length).OrderBy(c => c.Length).Select(c => c.Tree);
    }

    private static IEnumerable<(Node Tree, int Length)> Steps(Node program)
    {
        foreach (var node in program.SelfAndDescendants())
        {
            foreach (var replacement in Replacements(node))
            {
                var tree = node == program ? replacement : program.Replace(node, replacement);
                if (tree is not null)
                {
                    yield return (tree, tree.ToString().Length);
                }
            }
        }
    }

    private static IEnumerable<Node?> Replacements(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Statement or NodeKind.Type:
                yield return null;
                foreach (var inner in node.SelfAndDescendants().Where(n => n.Kind == NodeKind.Statements))
                {
                    yield return inner;
                }

                break;
            case NodeKind.Expression:
                if (node.ToString() is not ("1" or "\"\"" or "true"))
                {
                    yield return Simplest(node.Type!);
                }

                foreach (var inner in node.SelfAndDescendants().Skip(1).Where(n => n.Type is not null))
                {
                    if (inner.Type == node.Type)
                    {
                        yield return inner.InBrackets();
                        yield return inner;
                    }
                }

                break;
            case NodeKind.Other:
                yield return null;
                break;
        }
    }

    private static Node Simplest(CellType type)
    {
        var text = type.Name switch
        {
            "int" => "1",
            "string" => "\"\"",
            "bool" => "true",
            _ => $"default({type})",
        };
        return new Node(NodeKind.Expression, type, Node.Primary, [text]);
    }
}
