namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private static readonly string[] Texts =
    [
        "\"\"", "\"a\"", "\"abc\"", "\"Hello, World\"", "\" x y \"", "\"ab\\tcd\\n\"", "@\"c:\\d\"\"q\"\"\"",
        "\"\"\"raw \"q\" text\"\"\"", "\"äöü\"", "\"12\"", "\"one two  three\"", "\"AbcAbc\"",
            "\"\\u00e9\\x41\"",
    ];

    /// <summary>A constant or a small new value.</summary>
    private Node Literal(CellType type)
    {
        coverage.Count("literal");
        return type.Shape switch
        {
            Shape.Integer => Integer(type),
            Shape.Floating => Floating(type),
            Shape.Decimal => Signed(type, OneOf("0m", "1m", "2.50m", "0.1m", "-3.7m", "100M", "1_000.001m")),
            Shape.Char =>
                E(type, $"{OneOf("'a'", "'z'", "'A'", "'0'", "' '", "'\\n'", "'\\''", "'é'", "'\\u0042'")}"),
            Shape.Bool => E(type, $"{OneOf("true", "false")}"),
            Shape.Text => Chance(3) ? E(type, $"((string)null)") : E(type, $"{OneOf(Texts)}"),
            Shape.Enum => E(type, $"DayOfWeek.{OneOf("Sunday", "Monday", "Friday", "Saturday")}"),
            Shape.Object => E(type, $"((object){Tight(Literal(OneOf(ConvertibleTo(type))))})"),
            Shape.Nullable => Chance(40) ? E(type, $"default({type})")
                : E(type, 90, $"({type}){Tight(Literal(type.Element))}"),
            Shape.Tuple => E(type, $"({Each(type.Arguments, Literal)})"),
            Shape.Function => E(type, $"(({type}){Lambda(type, 0).InBrackets()})"),
            Shape.Declared => LiteralOfDeclared(type),
            _ => Collection(type, () => Literal(type.Element)),
        };
    }

    private static Node Signed(CellType type, string text) =>
        text[0] == '-' ? E(type, 90, $"{text}") : E(type, $"{text}");

    private Node Integer(CellType type)
    {
        var small = OneOf("0", "1", "2", "3", "5", "7", "10", "42", "100");
        var rare = Chance(8);
        return type.Name switch
        {
            "int" => Signed(type, rare ? OneOf("int.MaxValue", "int.MinValue", "0x1F", "1_000", "0b1010") :
                Chance(15) ? "-" + small : small),
            "long" =>
                Signed(type, rare ? OneOf("long.MaxValue", "long.MinValue", "3_000_000_000") : small + "L"),
            "uint" => E(type, $"{(rare ? OneOf("uint.MaxValue", "4_000_000_000") : small + "u")}"),
            "ulong" => E(type, $"{(rare ? OneOf("ulong.MaxValue", "0xFFUL") : small + "UL")}"),
            _ => rare ? E(type, $"{type}.{OneOf("MaxValue", "MinValue")}") : E(type, 90, $"({type}){small}"),
        };
    }

    private Node Floating(CellType type)
    {
        var text = OneOf("0", "1", "2.5", "0.1", "-1.5", "1e3", "3.14159", "1e-7", "123456.789");
        return Chance(6)
            ? E(type, $"{type}.{OneOf("MaxValue", "NaN", "PositiveInfinity", "Epsilon")}")
            : Signed(type, text + (type.Name == "float" ? "f" : "d"));
    }

    private Node Collection(CellType type, Func<Node> element)
    {
        if (type.Shape == Shape.Dictionary)
        {
            return NewDictionary(type, 0);
        }

        var items = new List<Node>();
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            items.Add(At(5, element()));
        }

        // "new int[][] { .. }" is written with the element's rank behind: new int[][] is one type name.
        return type.Shape switch
        {
            Shape.Array => E(type, $"new {type} {{ {items} }}"),
            Shape.List => E(type, $"new {type} {{ {items} }}"),
            _ => E(type, $"new {type.Element}[] {{ {items} }}.Where({NewName("x")} => true)"),
        };
    }

    private Node NewDictionary(CellType type, int depth)
    {
        var entries = new List<Node>();
        var indexed = Chance(50);
        for (var i = random.Next(0, 3); i > 0; i--)
        {
            var (key, value) = (Literal(type.Arguments[0]), Expression(type.Arguments[1], depth));
            entries.Add(indexed ? Other($"[{key}] = {value}") : Other($"{{ {key}, {value} }}"));
        }

        return E(type, $"new {type} {{ {entries} }}");
    }
}
