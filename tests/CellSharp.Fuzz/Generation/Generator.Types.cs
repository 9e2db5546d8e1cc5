namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    /// <summary>A type without parts; mostly one of a variable, so that variables are used.</summary>
    private CellType Scalar() => Chance(55) && Find(v => v.Type.IsSimpleValue || v.Type.Shape == Shape.Text)
        is { } variable ? variable.Type : AnyScalar();

    private CellType AnyScalar() =>
        OneOf(CellType.Int, CellType.Int, CellType.Int, CellType.Long, CellType.Byte,
        CellType.Short, CellType.Uint, CellType.Ulong, CellType.Double, CellType.Double, CellType.Float,
        CellType.Decimal, CellType.Char, CellType.Bool, CellType.Text, CellType.Text, CellType.Day);

    private CellType Number() => OneOf(CellType.Numbers);

    private CellType SimpleValue()
    {
        var type = Scalar();
        return type.IsSimpleValue ? type : CellType.Int;
    }

    private CellType AnyType(int depth)
    {
        if (depth == 0 || Chance(45))
        {
            return Chance(8) ? OneDeclared() ?? Scalar() : Scalar();
        }

        if (Chance(35) && Find(v => v.Type.Shape != Shape.Function) is { } variable)
        {
            return variable.Type;
        }

        return random.Next(9) switch
        {
            0 or 1 => CellType.Nullable(SimpleValue()),
            2 => CellType.Tuple([.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => AnyType(depth - 1))]),
            3 => CellType.Array(AnyType(depth - 1)),
            4 => CellType.List(AnyType(depth - 1)),
            5 => CellType.Dictionary(OneOf(CellType.Int, CellType.Text, CellType.Char, CellType.Day),
                AnyType(depth - 1)),
            6 => CellType.Sequence(AnyType(depth - 1)),
            7 => CellType.Object,
            _ => OneDeclared() ?? CellType.Nullable(SimpleValue()),
        };
    }

    private CellType FunctionType(CellType result) => Chance(25)
        ? CellType.Function(result)
        : CellType.Function([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Scalar()), result]);

    /// <summary>The types that convert to a type without a cast, the type itself left out.</summary>
    private static IReadOnlyList<CellType> ConvertibleTo(CellType type) => type.Name switch
    {
        "short" => [CellType.Byte],
        "int" => [CellType.Byte, CellType.Short, CellType.Char],
        "uint" => [CellType.Byte, CellType.Char],
        "long" => [CellType.Int, CellType.Uint, CellType.Byte, CellType.Short, CellType.Char],
        "ulong" => [CellType.Uint, CellType.Byte, CellType.Char],
        "float" => [CellType.Int, CellType.Long, CellType.Uint, CellType.Ulong, CellType.Byte, CellType.Char],
        "double" =>
            [CellType.Int, CellType.Long, CellType.Float, CellType.Uint, CellType.Ulong, CellType.Short],
        "decimal" => [CellType.Int, CellType.Long, CellType.Uint, CellType.Byte, CellType.Ulong],
        "object" => [CellType.Int, CellType.Text, CellType.Double, CellType.Char, CellType.Bool, CellType.Day,
            CellType.Array(CellType.Int), CellType.Nullable(CellType.Int),
            CellType.Tuple(CellType.Int, CellType.Text)],
        _ when type.Shape == Shape.Nullable => [type.Element, .. ConvertibleTo(type.Element),
            .. ConvertibleTo(type.Element).Select(CellType.Nullable)],
        _ when type.Shape == Shape.Sequence => [CellType.Array(type.Element), CellType.List(type.Element)],
        _ => [],
    };

    /// <summary>An expression of a type, or now and then of one that converts to it.</summary>
    private Node Converting(CellType type, int depth) =>
        TargetTyped(type, depth) ?? Widening(type, depth);

    /// <summary>The same, but with a type of its own, as operands must have.</summary>
    private Node Widening(CellType type, int depth)
    {
        var sources = ConvertibleTo(type);
        return sources.Count > 0 && (Chance(25) || type.Shape == Shape.Object)
            ? Expression(OneOf(sources), depth) : Expression(type, depth);
    }

    /// <summary>An expression that has its type only from where it stands: collection, lambda, new,
    /// default.</summary>
    private Node? TargetTyped(CellType type, int depth)
    {
        if (depth <= 0 || !Chance(25))
        {
            return null;
        }

        coverage.Count("target-typed");
        return type.Shape switch
        {
            Shape.Array or Shape.List or Shape.Sequence => CollectionExpression(type, depth - 1),
            Shape.Function => Lambda(type, depth - 1),
            Shape.Nullable => E(type, $"null"),
            Shape.Tuple => E(type, $"({Each(type.Arguments, t => Converting(t, depth - 1))})"),
            Shape.Dictionary => E(type, $"new()"),
            _ => Chance(30) ? E(type, $"default") : null,
        };
    }

    private static List<Node> Each(IReadOnlyList<CellType> types, Func<CellType, Node> make) =>
        [.. types.Select(make)];
}
