using System.Runtime.CompilerServices;
using System.Text;

namespace CellSharp.Fuzz.Generation;

/// <summary>What a node is for the minimiser: what may take its place.</summary>
internal enum NodeKind
{
    Expression, Statement, Statements, Type, Other,
}

/// <summary>A piece of a generated program: text with holes that hold further pieces. Immutable.</summary>
internal sealed class Node(NodeKind kind, CellType? type, int precedence, IReadOnlyList<object> parts)
{
    /// <summary>Binds tightest: names, literals, calls, anything in brackets.</summary>
    internal const int Primary = 100;

    internal NodeKind Kind { get; } = kind;

    /// <summary>An expression's type; null for anything else.</summary>
    internal CellType? Type { get; } = type;

    /// <summary>How tightly the outermost operator binds.</summary>
    internal int Precedence { get; } = precedence;

    /// <summary>Texts and nodes in order.</summary>
    internal IReadOnlyList<object> Parts { get; } = parts;

    internal IEnumerable<Node> Children => Parts.OfType<Node>();

    /// <summary>The node and all below it, parents first.</summary>
    internal IEnumerable<Node> SelfAndDescendants() =>
        Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);

    /// <summary>The same tree with one node replaced; null leaves it out.</summary>
    internal Node Replace(Node target, Node? replacement)
    {
        var parts = new List<object>(Parts.Count);
        var changed = false;
        foreach (var part in Parts)
        {
            var now = part is not Node child ? part : child == target ? replacement
                : child.Replace(target, replacement);
            changed |= now != part;
            if (now is not null)
            {
                parts.Add(now);
            }
        }

        return changed ? new Node(Kind, Type, Precedence, parts) : this;
    }

    internal Node InBrackets() => Precedence == Primary ? this : new(Kind, Type, Primary, ["(", this, ")"]);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        foreach (var part in Parts)
        {
            if (part is Node child)
            {
                child.Write(text);
            }
            else
            {
                text.Append((string)part);
            }
        }
    }
}

/// <summary>Collects the parts of an interpolated string whose holes are nodes.</summary>
[InterpolatedStringHandler]
internal readonly struct Template(int literalLength, int holes)
{
    internal List<object> Parts { get; } = new((2 * holes) + Math.Min(literalLength, 1));

    public void AppendLiteral(string text) => Parts.Add(text);

    public void AppendFormatted(Node node) => Parts.Add(node);

    public void AppendFormatted(string text) => Parts.Add(text);

    public void AppendFormatted(CellType type) => Parts.Add(type.Name);

    public void AppendFormatted(int number) => Parts.Add(number.ToString(null, null));

    public void AppendFormatted(IReadOnlyList<Node> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                Parts.Add(", ");
            }

            Parts.Add(list[i]);
        }
    }
}
