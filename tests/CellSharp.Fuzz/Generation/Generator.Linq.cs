namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    /// <summary>A lambda whose parameter's type is inferred; its result has exactly a type.</summary>
    private Node Mapping(CellType from, CellType to, int depth) => InBody(() =>
    {
        var parameter = Declare("x", from, isWritable: Chance(10));
        var head = Chance(15) ? $"({from} {parameter.Name})" : parameter.Name;
        return Chance(8)
            ? E(to, 1, $"{head} =>\n{{\n{Block(1, 1)}return {Expression(to, depth)};\n}}")
            : E(to, 1, $"{head} => {Expression(to, depth)}");
    });

    private void AddSequences(List<(string, int, Make)> to, CellType element, int depth)
    {
        var type = CellType.Sequence(element);
        Node Source() => Tight(AnySequence(element, depth));
        to.Add(("where", 6, () => E(type, $"{Source()}.Where({Mapping(element, CellType.Bool, depth)})")));
        to.Add(("select", 6, () => Select(element, depth)));
        to.Add(("select-index", 1, () => SelectWithIndex(element, depth)));
        to.Add(("take-skip", 3,
            () => E(type, $"{Source()}.{OneOf("Take", "Skip", "TakeLast", "SkipLast")}({Near()})")));
        to.Add(("take-while", 2, () => E(type,
            $"{Source()}.{OneOf("TakeWhile", "SkipWhile")}({Mapping(element, CellType.Bool, depth)})")));
        to.Add(("set-method", 3, () => E(type,
            $"{Source()}.{OneOf("Concat", "Union", "Except", "Intersect")}({AnySequence(element, depth)})")));
        to.Add(("add-one", 2, () => E(type,
            $"{Source()}.{OneOf("Append", "Prepend", "DefaultIfEmpty")}({Expression(element, depth)})")));
        to.Add(("distinct", 2, () => E(type, $"{Source()}.Distinct()")));
        to.Add(("select-many", 2, () => SelectMany(element, depth)));
        to.Add(("zip", 1, () => Zip(element, depth)));
        to.Add(("query", 6, () => Query(element, depth)));
        to.Add(("keys-values", 1, () => E(type, Chance(50)
            ? (Template)$"{Tight(Expression(CellType.Dictionary(CellType.Int, element), depth))}.Values.Select(v => v)"
            : (Template)$"{Tight(Expression(CellType.Dictionary(element.IsSimpleValue ? element : CellType.Int, element), depth))}.Select(e => e.Value)")));
        if (IsOrdered(element))
        {
            to.Add(("order", 4, () => Order(element, depth)));
            to.Add(("order-self", 1, () => E(type, $"{Source()}.{OneOf("Order", "OrderDescending")}()")));
        }

        if (element == CellType.Int)
        {
            to.Add(("range-of", 3,
                () => E(type, $"Enumerable.Range({random.Next(-2, 5)}, {random.Next(0, 6)})")));
        }

        if (element.Shape == Shape.Tuple && element.Arguments.Count == 2)
        {
            to.Add(("zip-tuples", 4, () => E(type,
                $"{Tight(AnySequence(element.Arguments[0], depth))}.Zip({AnySequence(element.Arguments[1], depth)})")));
            to.Add(("group", 4, () => Group(element, depth)));
        }
    }

    private static bool IsOrdered(CellType type) => type.IsSimpleValue || type.Shape == Shape.Text;

    private Node Select(CellType element, int depth)
    {
        var from = AnyType(Chance(80) ? 0 : 1);
        return E(CellType.Sequence(element),
            $"{Tight(AnySequence(from, depth))}.Select({Mapping(from, element, depth)})");
    }

    private Node SelectWithIndex(CellType element, int depth)
    {
        var from = Scalar();
        var source = Tight(AnySequence(from, depth));
        return InBody(() =>
        {
            var (item, at) = (Declare("x", from), Declare("i", CellType.Int));
            return E(CellType.Sequence(element),
                $"{source}.Select(({item.Name}, {at.Name}) => {Expression(element, depth)})");
        });
    }

    private Node SelectMany(CellType element, int depth)
    {
        var from = Scalar();
        var source = Tight(AnySequence(from, depth));
        return InBody(() =>
        {
            var outer = Declare("x", from);
            var inner = Expression(OneOf(CellType.Array(element), CellType.List(element)), depth);
            return E(CellType.Sequence(element), $"{source}.SelectMany({outer.Name} => {inner})");
        });
    }

    private Node Zip(CellType element, int depth)
    {
        var (first, second) = (Scalar(), Scalar());
        var (left, right) = (Tight(AnySequence(first, depth)), AnySequence(second, depth));
        return InBody(() =>
        {
            var (x, y) = (Declare("x", first), Declare("y", second));
            return E(CellType.Sequence(element),
                $"{left}.Zip({right}, ({x.Name}, {y.Name}) => {Expression(element, depth)})");
        });
    }

    private Node Order(CellType element, int depth)
    {
        var key = Scalar();
        var then = Chance(30)
            ? Other($".ThenBy{OneOf("", "Descending")}({Mapping(element, Scalar(), depth)})")
            : Other($"");
        return E(CellType.Sequence(element),
            $"{Tight(AnySequence(element, depth))}.OrderBy{OneOf("", "Descending")}({Mapping(element, key, depth)}){then}");
    }

    private Node Group(CellType element, int depth)
    {
        var from = Scalar();
        var source = Tight(AnySequence(from, depth));
        var key = Mapping(from, element.Arguments[0], depth);
        return InBody(() =>
        {
            var name = NewName("g");
            var items = Declare("items", CellType.Sequence(from));
            var value = Expression(element.Arguments[1], depth);
            return Chance(60)
                ? E(CellType.Sequence(element),
                    $"{source}.GroupBy({key}, ({name}, {items.Name}) => ({name}, {value}))")
                : E(CellType.Sequence(element),
                    $"{source}.GroupBy({key}).Select({name} => {{ var {items.Name} = {name}.AsEnumerable(); return ({name}.Key, {value}); }})");
        });
    }

    /// <summary>A query of a few clauses; range variables are not assigned.</summary>
    private Node Query(CellType element, int depth) => InBody(() =>
    {
        var parts = new List<object>();
        void Clause(Template clause) => parts.Add(Other(clause));
        var from = Scalar();
        var source = AnySequence(from, depth);
        var first = Declare("q", from, isWritable: false);
        Clause($"from {first.Name} in {At(20, source)}\n");
        for (var i = random.Next(0, 3); i > 0; i--)
        {
            coverage.Count("query-clause");
            AddClause(Clause, depth);
        }

        var selected = Expression(element, depth);
        Clause($"select {At(20, selected)}");
        return new Node(NodeKind.Expression, CellType.Sequence(element), 2, parts).InBrackets();
    });

    private void AddClause(Action<Template> clause, int depth)
    {
        switch (random.Next(5))
        {
            case 0:
                clause($"where {At(20, Expression(CellType.Bool, depth))}\n");
                break;
            case 1:
                clause($"orderby {At(20, Expression(Scalar(), depth))}{OneOf("", " descending", " ascending")}\n");
                break;
            case 2:
                var type = Scalar();
                var value = At(20, Expression(type, depth));
                clause($"let {Declare("q", type, isWritable: false).Name} = {value}\n");
                break;
            case 3:
                var inner = Scalar();
                var source = At(20, AnySequence(inner, depth));
                clause($"from {Declare("q", inner, isWritable: false).Name} in {source}\n");
                break;
            default:
                Join(clause, depth);
                break;
        }
    }

    private void Join(Action<Template> clause, int depth)
    {
        var (type, key) = (Scalar(), Scalar());
        var source = At(20, AnySequence(type, depth));
        var left = At(20, Expression(key, depth));
        var variables = _scope.ToList();
        // The right side sees only the joined variable and what stands outside of the query.
        _scope.RemoveAll(v => v.Depth == _bodies && v.Name.StartsWith('q'));
        var joined = Declare("q", type, isWritable: false);
        var right = At(20, Expression(key, depth));
        _scope.Clear();
        _scope.AddRange(variables);
        _scope.Add(joined);
        clause($"join {joined.Name} in {source} on {left} equals {right}\n");
    }
}
