namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private Node SwitchExpression(CellType type, int depth)
    {
        var on = Chance(70) ? Scalar() : AnyType(1);
        if (on.Shape is Shape.Function or Shape.Sequence or Shape.Dictionary)
        {
            on = CellType.Object;
        }

        var value = Tight(Variable(on, depth));
        var arms = new List<object> { value, " switch\n{\n" };
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            arms.Add(Scoped(() =>
            {
                var pattern = Pattern(on, 2, mayDeclare: true);
                var condition = Other($" when {At(20, Condition(depth))}");
                return Other($"{pattern}{condition} => {Expression(type, depth)},\n");
            }));
        }

        arms.Add(Chance(3) ? Other($"_ when false => {Literal(type)},\n") : Other(
            $"_ => {Expression(type, depth)},\n"));
        arms.Add("}");
        return new Node(NodeKind.Expression, type, 85, arms);
    }

    /// <summary>A pattern that a value of a type may match; under <c>or</c> and <c>not</c> it declares
    /// nothing.</summary>
    private Node Pattern(CellType type, int depth, bool mayDeclare)
    {
        if (mayDeclare && Chance(15))
        {
            coverage.Count("pattern-var");
            return Other($"var {Declare("p", type).Name}");
        }

        if (depth > 0 && Chance(20) && (type.IsSimpleValue || type.Shape == Shape.Text))
        {
            coverage.Count("pattern-logic");
            return Chance(50)
                ? Other($"{Pattern(type, 0, false)} or {Pattern(type, 0, false)}")
                : Other($"not {Pattern(type, 0, false)}");
        }

        coverage.Count("pattern-" + type.Shape.ToString().ToLowerInvariant());
        return type.Shape switch
        {
            Shape.Integer or Shape.Floating or Shape.Decimal => Relation(type),
            Shape.Char => Chance(50) ? Other($">= 'a' and <= 'z'") : Other($"{OneOf("'a'", "'0'", "' '")}"),
            Shape.Bool or Shape.Enum => Literal(type),
            Shape.Text => TextPattern(depth, mayDeclare),
            Shape.Nullable => NullablePattern(type, mayDeclare),
            Shape.Object => ObjectPattern(depth, mayDeclare),
            Shape.Tuple => Other($"({Each(type.Arguments, t => depth > 0 ? Pattern(t, depth - 1, mayDeclare) : Other($"_"))})"),
            Shape.Array or Shape.List => ListPattern(type.Element, depth, mayDeclare),
            Shape.Declared => DeclaredPattern(type, depth, mayDeclare),
            _ => Other($"{{ }}"),
        };
    }

    private Node Relation(CellType type)
    {
        var (low, high) = (random.Next(0, 4), random.Next(4, 9));
        var suffix = type.Name switch { "decimal" => "m", "float" => "f", "double" => ".5", _ => "" };
        return random.Next(4) switch
        {
            0 => Other($"{low}{suffix}"),
            1 => Other($"{OneOf(">", ">=", "<", "<=")} {high}{suffix}"),
            2 => Other($">= {low}{suffix} and < {high}{suffix}"),
            _ => Other($"< {low + 1}{suffix} or > {high}{suffix}"),
        };
    }

    private Node TextPattern(int depth, bool mayDeclare) => random.Next(5) switch
    {
        0 => OneOf(Other($"null"), Other($"{OneOf(Texts)}")),
        1 => Other($"{{ Length: {Relation(CellType.Int)} }}"),
        2 when mayDeclare => Other($"{{ }} {Declare("p", CellType.Text).Name}"),
        3 when depth > 0 => ListPattern(CellType.Char, depth, mayDeclare),
        _ => Other($"{{ Length: {random.Next(0, 4)} or {random.Next(4, 7)} }}"),
    };

    private Node NullablePattern(CellType type, bool mayDeclare) => random.Next(3) switch
    {
        0 => Other($"null"),
        1 when mayDeclare => Other($"{type.Element} {Declare("p", type.Element).Name}"),
        _ => Pattern(type.Element, 0, mayDeclare),
    };

    private Node ObjectPattern(int depth, bool mayDeclare)
    {
        var tested = OneOf(CellType.Int, CellType.Text, CellType.Double, CellType.Bool,
            CellType.Array(CellType.Int));
        return random.Next(5) switch
        {
            0 => Other($"null"),
            1 when mayDeclare => Other($"{tested} {Declare("p", tested).Name}"),
            2 when depth > 0 => Other($"{tested} and {Pattern(tested, depth - 1, mayDeclare)}"),
            3 => Other($"{Literal(OneOf(CellType.Int, CellType.Text, CellType.Char, CellType.Bool))}"),
            _ => Other($"{tested}"),
        };
    }

    private Node ListPattern(CellType element, int depth, bool mayDeclare)
    {
        var items = new List<Node>();
        var slice = Chance(60) ? random.Next(0, 3) : -1;
        for (var i = 0; i < 3; i++)
        {
            if (i == slice)
            {
                items.Add(mayDeclare && Chance(30) ? Other($".. var {NewName("s")}") : Other($".."));
            }
            else if (Chance(60))
            {
                items.Add(Chance(30) || depth == 0 ? Other($"_") : Pattern(element, depth - 1, mayDeclare));
            }
        }

        return Other($"[{items}]");
    }
}
