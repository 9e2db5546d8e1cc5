namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private void AddNumbers(List<(string, int, Make)> to, CellType type, int depth)
    {
        to.Add(("cast", 4, () => Cast(type, depth)));
        if (type.Shape == Shape.Char)
        {
            to.Add(("char-of-text", 4,
                () => E(type, $"{Tight(Expression(CellType.Text, depth))}[{Index(depth)}]")));
            to.Add(("char-method", 3, () => E(type,
                $"char.{OneOf("ToUpperInvariant", "ToLowerInvariant")}({Converting(type, depth)})")));
            return;
        }

        to.Add(("increment", 2, () => Increment(type)));
        to.Add(("compound", 2, () => Compound(type, depth)));
        to.Add(("math", 3, () =>
            E(type, $"Math.{OneOf("Min", "Max")}({Expression(type, depth)}, {Expression(type, depth)})")));
        to.Add(("parse", 1, () => E(type, $"{type}.Parse({OneOf("\"12\"", "\"7\"", "\"x\"", "\"100\"")})")));
        to.Add(("sum", 2, () => Aggregated(type, depth)));
        if (type.Name is not ("byte" or "short"))
        {
            to.Add(("arithmetic", 16, () => Arithmetic(type, depth)));
            to.Add(("checked", 1,
                () => E(type, $"{OneOf("checked", "unchecked")}({Arithmetic(type, depth)})")));
            to.Add(("negate", 2, () => Unary(type, depth)));
        }

        if (type.Name is "int" or "uint" or "long" or "ulong")
        {
            to.Add(("bits", 3, () => Bits(type, depth)));
            to.Add(("shift", 3, () => E(type, 65,
                $"{At(65, Variable(type, depth))} {OneOf("<<", ">>", ">>>")} {At(66, Chance(50) ? Literal(CellType.Int) : Expression(CellType.Int, depth))}")));
        }

        switch (type.Name)
        {
            case "int":
                to.Add(("length", 4, () => Length(depth)));
                to.Add(("compare-to", 1, () => CompareTo(depth)));
                to.Add(("index-of", 1, () => E(type,
                    $"{Tight(Expression(CellType.Text, depth))}.IndexOf({Expression(CellType.Char, depth)})")));
                break;
            case "double":
                to.Add(("math-double", 3, () => E(type,
                    $"Math.{OneOf("Sqrt", "Floor", "Abs", "Ceiling", "Truncate", "Round")}({Expression(type, depth)})")));
                to.Add(("pow", 1, () =>
                    E(type, $"Math.Pow({Converting(type, depth)}, {OneOf("2", "0.5", "-1")})")));
                break;
            case "decimal":
                to.Add(("round", 2, () =>
                    E(type, $"Math.Round({Expression(type, depth)}, {random.Next(0, 4)})")));
                break;
        }
    }

    /// <summary>An expression that is mostly not constant, so that it does not overflow when
    /// compiled.</summary>
    private Node Variable(CellType type, int depth)
    {
        if (Find(v => v.Type == type) is { } variable && Chance(85))
        {
            return E(type, $"{variable.Name}");
        }

        return IsPrintable(type) && !_inType && Chance(85)
            ? E(type, $"Say({Expression(type, depth)})")
            : Expression(type, depth);
    }

    /// <summary>A condition that is not constant: a constant one makes what follows unreachable.</summary>
    private Node Condition(int depth)
    {
        if (Find(v => v.Type == CellType.Bool) is { } flag && Chance(40))
        {
            return E(CellType.Bool, $"{flag.Name}");
        }

        return Find(v => v.Type.IsNumber) is { } number && Chance(60)
            ? E(CellType.Bool, 60, $"{number.Name} {OneOf("<", ">", "!=")} {Literal(number.Type)}")
            : _inType ? Expression(CellType.Bool, depth)
            : E(CellType.Bool, $"Say({Expression(CellType.Bool, depth)})");
    }

    private Node Arithmetic(CellType type, int depth)
    {
        var (left, right) = Operands(type);
        var sign = OneOf("+", "-", "*", "+", "-", "*", "/", "%");
        var precedence = sign is "+" or "-" ? 70 : 80;
        // A constant zero on the right of / or % does not compile.
        var divisor = sign is "/" or "%" && Chance(90) ? Variable(right, 0) : Expression(right, depth);
        return E(type, precedence,
            $"{At(precedence, Variable(left, depth))} {sign} {At(precedence + 1, divisor)}");
    }

    /// <summary>Types of two operands whose common type, after promotion, is the one asked for.</summary>
    private (CellType Left, CellType Right) Operands(CellType type)
    {
        if (type.Name == "int")
        {
            CellType[] small = [CellType.Int, CellType.Int, CellType.Int, CellType.Byte, CellType.Short,
                CellType.Char];
            return (OneOf(small), OneOf(small));
        }

        var other = Chance(60) ? type : type.Name switch
        {
            "uint" => OneOf(CellType.Byte, CellType.Char),
            "long" => OneOf(CellType.Int, CellType.Uint, CellType.Short),
            "ulong" => OneOf(CellType.Uint, CellType.Byte),
            "float" => OneOf(CellType.Int, CellType.Long, CellType.Char),
            "double" => OneOf(CellType.Float, CellType.Int, CellType.Long, CellType.Ulong),
            _ => OneOf(CellType.Int, CellType.Long, CellType.Byte),
        };
        return Chance(50) ? (type, other) : (other, type);
    }

    private Node Unary(CellType type, int depth)
    {
        var sign = type.Name switch
        {
            "int" or "long" => OneOf("-", "~", "+"),
            "uint" or "ulong" => OneOf("~", "+"),
            _ => OneOf("-", "+"),
        };
        var operand = At(91, Variable(type, depth));
        return E(type, 90, $"{sign}{operand}");
    }

    private Node Bits(CellType type, int depth)
    {
        var (sign, precedence) = OneOf(("&", 45), ("|", 40), ("^", 42));
        return E(type, precedence,
            $"{At(precedence, Expression(type, depth))} {sign} {At(precedence + 1, Expression(type, depth))}");
    }

    private Node Cast(CellType type, int depth)
    {
        var from = Chance(10) ? CellType.Day : Chance(20) ? CellType.Char : Number();
        if (from == CellType.Day && type.Shape == Shape.Decimal)
        {
            from = CellType.Int;
        }

        return E(type, 90, $"({type}){Tight(Variable(from, depth))}");
    }

    private Node Increment(CellType type)
    {
        if (Find(v => v.Type == type && v.IsWritable) is not { } variable)
        {
            return Leaf(type);
        }

        return Chance(50) ? E(type, $"{variable.Name}{OneOf("++", "--")}")
            : E(type, 90, $"{OneOf("++", "--")}{variable.Name}");
    }

    private Node Compound(CellType type, int depth)
    {
        if (Find(v => v.Type == type && v.IsWritable) is not { } variable)
        {
            return Leaf(type);
        }

        var sign = OneOf("+=", "-=", "*=", "+=");
        return E(type, 1, $"{variable.Name} {sign} {Widening(type, depth)}");
    }

    private Node Length(int depth)
    {
        if (Find(v => v.Type.Shape is Shape.Array or Shape.List or Shape.Dictionary) is { } variable
            && Chance(60))
        {
            return E(CellType.Int,
                $"{variable.Name}.{(variable.Type.Shape == Shape.Array ? "Length" : "Count")}");
        }

        return Chance(50) ? E(CellType.Int, $"{Tight(Expression(CellType.Text, depth))}.Length")
            : E(CellType.Int, $"{Tight(AnySequence(Scalar(), depth))}.Count()");
    }

    private Node CompareTo(int depth)
    {
        var type = OneOf(CellType.Int, CellType.Double, CellType.Char, CellType.Decimal, CellType.Bool);
        return E(CellType.Int, $"{Tight(Expression(type, depth))}.CompareTo({Expression(type, depth)})");
    }

    /// <summary>A position that is mostly near: constants would seldom be in range.</summary>
    private Node Index(int depth) => Chance(70) ? E(CellType.Int, $"{random.Next(0, 3)}")
        : Chance(30) ? E(CellType.Int, 90, $"^{random.Next(0, 3)}")
        : Expression(CellType.Int, depth);
}
