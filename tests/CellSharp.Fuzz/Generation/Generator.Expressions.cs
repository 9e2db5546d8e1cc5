namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    /// <summary>An expression of exactly a type.</summary>
    private Node Expression(CellType type, int depth)
    {
        if (depth <= 0 || _budget <= 0)
        {
            return Leaf(type);
        }

        var alternatives = new List<(string, int, Make)> { ("leaf", 14, () => Leaf(type)) };
        AddForAll(alternatives, type, depth - 1);
        AddCalls(alternatives, type, depth - 1);
        AddElements(alternatives, type, depth - 1);
        switch (type.Shape)
        {
            case Shape.Integer or Shape.Floating or Shape.Decimal or Shape.Char:
                AddNumbers(alternatives, type, depth - 1);
                break;
            case Shape.Bool:
                AddConditions(alternatives, depth - 1);
                break;
            case Shape.Text:
                AddTexts(alternatives, depth - 1);
                break;
            case Shape.Nullable:
                AddNullables(alternatives, type, depth - 1);
                break;
            case Shape.Array or Shape.List or Shape.Sequence or Shape.Dictionary:
                AddCollections(alternatives, type, depth - 1);
                break;
            case Shape.Tuple:
                alternatives.Add(("tuple", 12,
                    () => E(type, $"({Each(type.Arguments, t => Expression(t, depth - 1))})")));
                break;
            case Shape.Object:
                alternatives.Add(("box", 12,
                    () => E(type, 90, $"(object){Tight(Converting(type, depth - 1))}")));
                break;
            case Shape.Function:
                alternatives.Add(("lambda", 12,
                    () => E(type, $"(({type}){Lambda(type, depth - 1).InBrackets()})")));
                break;
            case Shape.Declared:
                AddDeclared(alternatives, type, depth - 1);
                break;
        }

        return Pick(alternatives);
    }

    private Node Leaf(CellType type)
    {
        if (Chance(75) && Find(v => v.Type == type) is { } variable)
        {
            coverage.Count("variable");
            return E(type, $"{variable.Name}");
        }

        return Literal(type);
    }

    /// <summary>What can stand for a value of any type.</summary>
    private void AddForAll(List<(string, int, Make)> to, CellType type, int depth)
    {
        to.Add(("conditional", 5, () => E(type, 5,
            $"{At(20, Expression(CellType.Bool, depth))} ? {At(20, Expression(type, depth))} : {At(20, Expression(type, depth))}")));
        to.Add(("switch", 4, () => SwitchExpression(type, depth)));
        to.Add(("call-lambda", 1, () => E(type,
            $"((Func<{type}>){Lambda(CellType.Function(type), depth).InBrackets()})()")));
        to.Add(("item", 2, () => TupleItem(type, depth)));
        to.Add(("is-var", 1, () => Scoped(() => IsVar(type, depth))));
        AddOfDeclared(to, type, depth);
        if (IsPrintable(type) && !_inType)
        {
            to.Add(("say", 2, () => E(type, $"Say({Expression(type, depth)})")));
        }

        if (type.Shape != Shape.Function)
        {
            to.Add(("default", 1, () => E(type, $"default({type})")));
        }

        if (Find(v => v.Type == type && v.IsWritable && (type.Shape != Shape.Text || !Grows)) is { } target)
        {
            to.Add(("assign", 2, () => E(type, 1, $"{target.Name} = {Converting(type, depth)}")));
            if (type.IsReference && type.Shape is not (Shape.Function or Shape.Declared))
            {
                to.Add(("coalesce-assign", 1,
                    () => E(type, 1, $"{target.Name} ??= {Expression(type, depth)}")));
            }
        }

        if (type.IsSimpleValue)
        {
            to.Add(("coalesce", 3, () => E(type, 10,
                $"{At(11, Expression(CellType.Nullable(type), depth))} ?? {At(10, Expression(type, depth))}")));
            to.Add(("nullable-value", 1,
                () => E(type, $"{Tight(Expression(CellType.Nullable(type), depth))}.Value")));
            to.Add(("or-default", 2, () => E(type,
                $"{Tight(Expression(CellType.Nullable(type), depth))}.GetValueOrDefault({(Chance(50) ? [Expression(type, depth)] : new List<Node>())})")));
            to.Add(("unbox", 1, () => E(type, 90, $"({type}){Tight(Expression(CellType.Object, depth))}")));
        }
        else if (type.IsReference)
        {
            to.Add(("coalesce", 2, () => E(type, 10,
                $"{At(11, Expression(type, depth))} ?? {(Chance(15) ? E(type, 10, $"throw new InvalidOperationException(\"none\")") : At(10, Expression(type, depth)))}")));
            if (type.Shape is not Shape.Object)
            {
                to.Add(("as", 1, () => E(type,
                    $"({At(60, Expression(CellType.Object, depth))} as {type})")));
            }
        }
    }

    private Node TupleItem(CellType type, int depth)
    {
        var item = random.Next(1, 3);
        if (Find(v => v.Type.Shape == Shape.Tuple && v.Type.Arguments.Contains(type)) is { } variable
            && Chance(70))
        {
            var at = variable.Type.Arguments.ToList().IndexOf(type);
            var name = variable.ItemNames.Count > 0 && Chance(70) ? variable.ItemNames[at] : $"Item{at + 1}";
            return E(type, $"{variable.Name}.{name}");
        }

        var other = Scalar();
        var tuple = item == 1 ? CellType.Tuple(type, other) : CellType.Tuple(other, type);
        return E(type, $"{Tight(Expression(tuple, depth))}.Item{item}");
    }

    private Node IsVar(CellType type, int depth)
    {
        var value = At(60, Expression(type, depth));
        var variable = Declare("p", type);
        var then = At(20, Expression(type, depth));
        return E(type, 5, $"{value} is var {variable.Name} ? {then} : {At(20, Literal(type))}");
    }

    /// <summary>A lambda for a type of function; its parameters shadow nothing.</summary>
    private Node Lambda(CellType type, int depth) => InBody(() =>
    {
        var parameters = type.Arguments.SkipLast(1).Select(t => (Variable: Declare("x", t), Text: t.Name))
            .ToList();
        var typed = Chance(30);
        var names = parameters.Select(p => typed ? $"{p.Text} {p.Variable.Name}" : p.Variable.Name).ToList();
        var head = names is [var one] && !typed && Chance(70) ? one : $"({string.Join(", ", names)})";
        return Chance(80)
            ? E(type, 1, $"{head} => {Converting(type.Result, depth)}")
            : E(type, 1, $"{head} =>\n{{\n{Block(2, 1)}return {Converting(type.Result, depth)};\n}}");
    });

    /// <summary>Whether what stands here may run often: nothing may grow with each run.</summary>
    private bool Grows => _loops > 0 || _bodies > 0;
}
