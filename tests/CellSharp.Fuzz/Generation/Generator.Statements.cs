namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    /// <summary>A few statements whose variables end with them.</summary>
    private Node Block(int most, int depth) => Scoped(() =>
    {
        var statements = new List<object>();
        for (var i = random.Next(0, most + 1); i > 0; i--)
        {
            statements.Add(Statement(depth));
        }

        return new Node(NodeKind.Statements, null, 0, statements);
    });

    private Node Statement(int depth)
    {
        var alternatives = new List<(string, int, Make)>
        {
            ("declare", 12, Declaration),
            ("print", 10, Print),
            ("set", 8, Set),
            ("deconstruct", 3, Deconstruct),
            ("mutate", 4, Mutate),
            ("call", 3, CallStatement),
        };
        if (depth > 0)
        {
            alternatives.Add(("if", 6, () => If(depth - 1)));
            alternatives.Add(("switch-block", 3, () => SwitchStatement(depth - 1)));
            alternatives.Add(("try", 4, () => Try(depth - 1)));
            alternatives.Add(("block", 1,
                () => S($"{OneOf("", "checked", "unchecked")}\n{{\n{Block(3, depth - 1)}}}")));
            alternatives.Add(("lock", 1, () => S($"lock (\"l\")\n{{\n{Block(2, depth - 1)}}}")));
            if (_loops < MostNestedLoops)
            {
                alternatives.Add(("foreach", 5, () => InLoop(() => ForEach(depth - 1))));
                alternatives.Add(("for", 3, () => InLoop(() => For(depth - 1))));
                alternatives.Add(("while", 3, () => InLoop(() => While(depth - 1))));
            }

            if (_bodies < 2)
            {
                alternatives.Add(("function", 5, () => DeclareFunction(depth - 1)));
            }
        }

        if (_inLoop && !_inFinally)
        {
            alternatives.Add(("jump", 3,
                () => S($"if ({Expression(CellType.Bool, 2)}) {OneOf("break", "continue")};")));
        }

        if (Chance(4))
        {
            return ThrowIf();
        }

        return Pick(alternatives);
    }

    private Node InLoop(Func<Node> make)
    {
        var (inLoop, inFinally) = (_inLoop, _inFinally);
        (_inLoop, _inFinally) = (true, false);
        _loops++;
        var made = Scoped(make);
        _loops--;
        (_inLoop, _inFinally) = (inLoop, inFinally);
        return made;
    }

    private Node DeclareLiteral()
    {
        var type = Chance(70) ? AnyScalar() : AnyType(1);
        var value = Literal(type);
        return S($"{type} {Declare("v", type).Name} = {value};");
    }

    private Node Declaration()
    {
        var type = Chance(12) ? FunctionType(Scalar()) : AnyType(2);
        if (type.Shape == Shape.Tuple && Chance(40))
        {
            var names = type.Arguments.Select(_ => NewName("N")).ToList();
            var items = type.Arguments.Zip(names, (t, n) => $"{t} {n}");
            var tuple = Expression(type, 3);
            return S($"({string.Join(", ", items)}) {Declare("v", type, true, false, names).Name} = {tuple};");
        }

        var value = Chance(50) ? Converting(type, 3) : null;
        return value is null
            ? Named(Expression(type, 3), v => S($"var {Declare("v", type).Name} = {v};"))
            : Named(value, v => S($"{type} {Declare("v", type).Name} = {v};"));
    }

    private static Node Named(Node value, Func<Node, Node> make) => make(value);

    private Node Print()
    {
        if (Chance(50))
        {
            return S($"Console.WriteLine({Interpolation(3)});");
        }

        var type = Scalar();
        return S($"Console.{OneOf("Write", "WriteLine")}({Expression(type, 3)});");
    }

    private Node Set()
    {
        if (Find(v => v.IsWritable && (v.Type.Shape != Shape.Text || !Grows)) is not { } variable)
        {
            return Print();
        }

        if (variable.Type.IsNumber && Chance(50))
        {
            return S($"{(Chance(60) ? Compound(variable.Type, 3) : Increment(variable.Type))};");
        }

        return variable.Type.Shape == Shape.Text && Chance(50)
            ? S($"{variable.Name} += {Expression(Scalar(), 3)};")
            : S($"{variable.Name} = {Converting(variable.Type, 3)};");
    }

    private Node Deconstruct()
    {
        var pair = Visible(v => v.IsWritable && v.Type.IsSimpleValue);
        if (pair.Count >= 2 && Chance(40))
        {
            var (a, b) = (OneOf(pair), OneOf(pair));
            return S($"({a.Name}, {b.Name}) = ({Converting(a.Type, 2)}, {Converting(b.Type, 2)});");
        }

        var types = (First: Scalar(), Second: AnyType(1));
        var tuple = Expression(CellType.Tuple(types.First, types.Second), 3);
        var (x, y) = (Declare("v", types.First), Declare("v", types.Second));
        return random.Next(3) switch
        {
            0 => S($"var ({x.Name}, {y.Name}) = {tuple};"),
            1 => S($"({types.First} {x.Name}, var {y.Name}) = {tuple};"),
            _ => S($"({types.First} {x.Name}, {types.Second} {y.Name}) = {tuple};"),
        };
    }

    /// <summary>Changes what a variable holds: an element, an entry, a list.</summary>
    private Node Mutate()
    {
        if (Find(v => v.Type.Shape is Shape.Array or Shape.List or Shape.Dictionary) is not { } variable)
        {
            return Declaration();
        }

        var (name, type) = (variable.Name, variable.Type);
        if (type.Shape == Shape.Dictionary)
        {
            var key = Expression(type.Arguments[0], 2);
            return random.Next(4) switch
            {
                0 => S($"{name}.Remove({key});"),
                1 => S($"{name}.Add({key}, {Converting(type.Arguments[1], 2)});"),
                _ => S($"{name}[{key}] = {Converting(type.Arguments[1], 2)};"),
            };
        }

        if (type.Element.IsNumber && Chance(40))
        {
            return S($"{name}[{Index(1)}] {OneOf("+=", "-=", "*=")} {Expression(type.Element, 2)};");
        }

        return type.Shape == Shape.Array || Chance(40)
            ? S($"{name}[{Index(1)}] = {Converting(type.Element, 2)};")
            : Chance(70) ? S($"{name}.Add({Converting(type.Element, 2)});")
            : S($"{name}.{OneOf("Reverse()", "Clear()", "RemoveAt(0)")};");
    }

    private Node ThrowIf() => S(
        $"if ({Expression(CellType.Bool, 2)}) throw new {OneOf("InvalidOperationException", "ArgumentException", "FormatException", "Exception")}({Expression(CellType.Text, 1)});");
}
