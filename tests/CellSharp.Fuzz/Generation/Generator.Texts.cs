namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private void AddTexts(List<(string, int, Make)> to, int depth)
    {
        var type = CellType.Text;
        to.Add(("interpolation", 10, () => Interpolation(depth)));
        to.Add(("concat", 8, () => Concatenation(depth)));
        to.Add(("text-method", 8, () => TextMethod(depth)));
        to.Add(("substring", 2, () => E(type, $"{Tight(Expression(type, depth))}.Substring({Near()})")));
        to.Add(("range", 4, () => E(type, $"{Tight(Expression(type, depth))}[{Range(depth)}]")));
        to.Add(("to-string", 4, () => ToText(depth)));
        to.Add(("join", 4, () =>
            E(type, $"string.Join({OneOf("\",\"", "\"\"", "'-'")}, {AnySequence(Scalar(), depth)})")));
        to.Add(("null-conditional", 3, () => E(type, $"{Tight(Expression(type, depth))}?.{OneOf("Trim()", "ToUpperInvariant()", "Substring(1)", "Trim().Trim('a')")}")));
        to.Add(("nameof", 1, () => E(type, $"nameof({(Find(_ => true) is { } v ? v.Name : "String")})")));
        to.Add(("new-text", 1,
            () => E(type, $"new string({Expression(CellType.Char, depth)}, {random.Next(0, 5)})")));
        to.Add(("text-of-chars", 1, () => E(type, $"string.Concat({AnySequence(CellType.Char, depth)})")));
        to.Add(("format", 1, () => E(type,
            $"string.Format(\"{{0}}|{{1,5}}\", {Expression(Scalar(), depth)}, {Expression(Scalar(), depth)})")));
    }

    private Node Near() => E(CellType.Int, $"{random.Next(0, 4)}");

    private Node Interpolation(int depth)
    {
        var parts = new List<object> { OneOf("$\"", "$\"", "$@\"") };
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            parts.Add(OneOf("", "a", "{{", "}}", " = ", ", "));
            var type = AnyType(Chance(85) ? 0 : 1);
            if (!IsPrintable(type))
            {
                type = CellType.Int;
            }

            var value = Expression(type, depth);
            parts.Add("{");
            parts.Add(value.Precedence < 20 ? value.InBrackets() : At(20, value));
            parts.Add(Chance(20) ? $",{random.Next(-6, 7)}" : "");
            parts.Add(Chance(30) ? Format(type) : "");
            parts.Add("}");
        }

        parts.Add("\"");
        return new Node(NodeKind.Expression, CellType.Text, Node.Primary, parts);
    }

    private string Format(CellType type) => type.Shape switch
    {
        Shape.Integer => ":" + OneOf("D4", "X", "x2", "N0", "F1", "000", "G"),
        Shape.Floating or Shape.Decimal => ":" + OneOf("F2", "N1", "E2", "G4", "0.0#", "P0"),
        Shape.Nullable when type.Element.IsNumber => ":" + OneOf("F1", "G", "N0"),
        Shape.Enum => ":" + OneOf("D", "G", "X"),
        _ => "",
    };

    /// <summary>Whether a value's text is the same in both engines: no sequence, no function.</summary>
    private static bool IsPrintable(CellType type) => type.Shape switch
    {
        Shape.Tuple => type.Arguments.All(IsPrintable),
        Shape.Nullable => IsPrintable(type.Element),
        Shape.Declared => true,
        _ => type.IsSimpleValue || type.Shape == Shape.Text,
    };

    private Node Concatenation(int depth)
    {
        var text = At(71, Expression(CellType.Text, depth));
        var type = Chance(50) ? CellType.Text : AnyType(Chance(80) ? 0 : 1);
        var other = At(71, Expression(IsPrintable(type) ? type : CellType.Double, depth));
        return Chance(50)
            ? E(CellType.Text, 70, $"{text} + {other}")
            : E(CellType.Text, 70, $"{other} + {text}");
    }

    private Node TextMethod(int depth)
    {
        var text = Tight(Expression(CellType.Text, depth));
        var call = OneOf("ToUpperInvariant()", "ToLowerInvariant()", "Trim()", "TrimEnd('c')", "PadLeft(6)",
            "PadRight(5, '.')", "Replace(\"a\", \"bb\")", "Replace('b', 'x')", "Insert(0, \">\")",
                "Remove(1)",
            "Split(' ')[0]", "Split(',', 2)[^1]", "Replace(oldValue: \"l\", newValue: \"\")");
        return E(CellType.Text, $"{text}.{call}");
    }

    private Node ToText(int depth)
    {
        var type = AnyType(Chance(80) ? 0 : 1);
        type = IsPrintable(type) ? type : CellType.Long;
        return type.IsNumber && Chance(50)
            ? E(CellType.Text, $"{Tight(Expression(type, depth))}.ToString(\"{Format(type)[1..]}\")")
            : E(CellType.Text, $"{Tight(Expression(type, depth))}.ToString()");
    }

    private Node Range(int depth)
    {
        var (from, to) = (random.Next(0, 3), random.Next(0, 3));
        return random.Next(6) switch
        {
            0 => Other($"{from}.."),
            1 => Other($"..^{to}"),
            2 => Other($"{from}..^{to}"),
            3 => Other($"^{to}.."),
            4 => Other($".."),
            _ => Other($"..{At(90, Expression(CellType.Int, depth))}"),
        };
    }
}
