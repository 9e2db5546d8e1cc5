namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private void AddConditions(List<(string, int, Make)> to, int depth)
    {
        var type = CellType.Bool;
        to.Add(("compare", 10, () => Comparison(depth)));
        to.Add(("equal", 6, () => Equality(depth)));
        to.Add(("logic", 8, () => Logic(depth)));
        to.Add(("not", 3, () => E(type, 90, $"!{At(91, Expression(type, depth))}")));
        to.Add(("is", 8, () => Is(depth)));
        to.Add(("has-value", 1, () => E(type,
            $"{Tight(Expression(CellType.Nullable(SimpleValue()), depth))}.HasValue")));
        to.Add(("any-all", 2, () => AnyOrAll(depth)));
        to.Add(("text-test", 2, () => E(type,
            $"{Tight(Expression(CellType.Text, depth))}.{OneOf("Contains", "StartsWith", "EndsWith")}({Expression(CellType.Char, depth)})")));
        to.Add(("char-test", 1, () => E(type,
            $"char.{OneOf("IsDigit", "IsLetter", "IsUpper", "IsWhiteSpace")}({Expression(CellType.Char, depth)})")));
        to.Add(("try-parse", 1, () => E(type,
            $"int.TryParse({Expression(CellType.Text, depth)}, out {OneOf("_", "var _", "int _")})")));
        to.Add(("empty-text", 1, () => E(type, $"string.IsNullOrEmpty({Expression(CellType.Text, depth)})")));
        to.Add(("contains", 1, () => Contains(depth)));
    }

    private Node Comparison(int depth)
    {
        var type = Chance(85) ? Number() : OneOf(CellType.Char, CellType.Day);
        var other = type.IsNumber && Chance(30) && type != CellType.Ulong && type.Shape != Shape.Decimal
            ? OneOf(CellType.Int, CellType.Byte, CellType.Char) : type;
        if (Chance(15))
        {
            type = CellType.Nullable(type);
        }

        return E(CellType.Bool, 60,
            $"{At(65, Variable(type, depth))} {OneOf("<", ">", "<=", ">=")} {At(65, Comparand(other, depth))}");
    }

    private Node Comparand(CellType type, int depth) =>
        type == CellType.Int || type == CellType.Char || type == CellType.Byte
            ? Expression(type, depth) : Variable(type, depth);

    private Node Equality(int depth)
    {
        var type = random.Next(6) switch
        {
            0 => CellType.Nullable(SimpleValue()),
            1 => CellType.Tuple(Scalar(), Scalar()),
            _ => Scalar(),
        };
        var right = type.Shape == Shape.Nullable && Chance(25) ? E(type, $"null")
            : At(60, Expression(type, depth));
        return E(CellType.Bool, 50, $"{At(60, Variable(type, depth))} {OneOf("==", "!=")} {right}");
    }

    private Node Logic(int depth)
    {
        var (sign, precedence) = OneOf(("&&", 30), ("||", 25), ("&&", 30), ("||", 25), ("&", 45), ("|", 40),
            ("^", 42));
        return E(CellType.Bool, precedence,
            $"{At(precedence, Expression(CellType.Bool, depth))} {sign} {At(precedence + 1, Expression(CellType.Bool, depth))}");
    }

    /// <summary>A pattern; what it names is used behind <c>and then</c>, where it is assigned.</summary>
    private Node Is(int depth) => Scoped(() =>
    {
        var type = Chance(25) ? CellType.Object : AnyType(1);
        if (type.Shape is Shape.Function or Shape.Sequence or Shape.Dictionary)
        {
            type = CellType.Int;
        }

        var value = At(60, Variable(type, depth));
        var bound = _scope.Count;
        var pattern = Pattern(type, 2, mayDeclare: true);
        return _scope.Count == bound || Chance(20)
            ? E(CellType.Bool, 60, $"{value} is {pattern}")
            : E(CellType.Bool, 30, $"{value} is {pattern} && {At(31, Expression(CellType.Bool, depth))}");
    });

    private Node AnyOrAll(int depth)
    {
        var element = Scalar();
        var source = Tight(AnySequence(element, depth));
        return Chance(30) ? E(CellType.Bool, $"{source}.Any()")
            : E(CellType.Bool, $"{source}.{OneOf("Any", "All")}({Mapping(element, CellType.Bool, depth)})");
    }

    private Node Contains(int depth)
    {
        var element = Scalar();
        return Chance(50)
            ? E(CellType.Bool, $"{Tight(Expression(CellType.List(element), depth))}.Contains({Converting(element, depth)})")
            : E(CellType.Bool, $"{Tight(Expression(CellType.Dictionary(CellType.Text, element), depth))}.ContainsKey({Expression(CellType.Text, depth)})");
    }
}
