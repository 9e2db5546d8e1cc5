namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private void AddCollections(List<(string, int, Make)> to, CellType type, int depth)
    {
        if (type.Shape == Shape.Dictionary)
        {
            to.Add(("new-dictionary", 8, () => NewDictionary(type, depth)));
            to.Add(("to-dictionary", 4, () => ToDictionary(type, depth)));
            return;
        }

        var element = type.Element;
        to.Add(("new-collection", 6, () => Collection(type, () => Expression(element, depth))));
        to.Add(("collection", 5, () => E(type, $"(({type}){CollectionExpression(type, depth)})")));
        switch (type.Shape)
        {
            case Shape.Sequence:
                AddSequences(to, element, depth);
                break;
            case Shape.Array:
                to.Add(("to-array", 6, () => E(type, $"{Tight(AnySequence(element, depth))}.ToArray()")));
                to.Add(("array-range", 3,
                    () => E(type, $"{Tight(Expression(type, depth))}[{Range(depth)}]")));
                to.Add(("new-array", 1, () => E(type, 95, $"new {Sized(element, random.Next(0, 4))}")));
                if (element == CellType.Char)
                {
                    to.Add(("char-array", 3,
                        () => E(type, $"{Tight(Expression(CellType.Text, depth))}.ToCharArray()")));
                }
                else if (element == CellType.Text)
                {
                    to.Add(("split", 4, () =>
                        E(type, $"{Tight(Expression(CellType.Text, depth))}.Split(' ')")));
                }

                break;
            default:
                to.Add(("to-list", 8, () => E(type, $"{Tight(AnySequence(element, depth))}.ToList()")));
                to.Add(("get-range", 1,
                    () => E(type, $"{Tight(Expression(type, depth))}.GetRange(0, {random.Next(0, 3)})")));
                break;
        }
    }

    /// <summary><c>int[][]</c> with a size is <c>int[n][]</c>: the size comes first.</summary>
    private static string Sized(CellType element, int size)
    {
        var bare = element;
        var ranks = "";
        while (bare.Shape == Shape.Array)
        {
            (bare, ranks) = (bare.Element, ranks + "[]");
        }

        return $"{bare.Name}[{size}]{ranks}";
    }

    private Node CollectionExpression(CellType type, int depth)
    {
        var items = new List<Node>();
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            items.Add(Chance(25) ? Other($".. {Tight(AnySequence(type.Element, depth - 1))}")
                : Converting(type.Element, depth - 1));
        }

        return E(type, $"[{items}]");
    }

    private Node ToDictionary(CellType type, int depth)
    {
        var element = Scalar();
        var source = Tight(AnySequence(element, depth));
        var (key, value) = (Mapping(element, type.Arguments[0], depth),
            Mapping(element, type.Arguments[1], depth));
        return E(type, $"{source}{(Chance(50) ? ".Take(1)" : "")}.ToDictionary({key}, {value})");
    }

    /// <summary>Something that can be enumerated, in one of the shapes a program may hold it in.</summary>
    private Node AnySequence(CellType element, int depth)
    {
        if (Find(v => v.Type.Shape is Shape.Array or Shape.List or Shape.Sequence
            && v.Type.Element == element)
            is { } variable && Chance(60))
        {
            return E(variable.Type, $"{variable.Name}");
        }

        return element == CellType.Char && Chance(30) ? Expression(CellType.Text, depth)
            : Expression(OneOf(CellType.Array(element), CellType.List(element), CellType.Sequence(element)),
                depth);
    }

    /// <summary>Values that lie in tuples, lists, dictionaries and arrays.</summary>
    private void AddElements(List<(string, int, Make)> to, CellType type, int depth)
    {
        to.Add(("element", 3, () => Element(type, depth)));
        to.Add(("entry", 1, () => E(type,
            $"{Tight(Expression(CellType.Dictionary(CellType.Text, type), depth))}[{Literal(CellType.Text)}]")));
        to.Add(("value-or", 1, () => E(type,
            $"{Tight(Expression(CellType.Dictionary(CellType.Int, type), depth))}.GetValueOrDefault({Expression(CellType.Int, depth)})")));
        to.Add(("first", 3, () => E(type,
            $"{Tight(AnySequence(type, depth))}.{OneOf("First", "FirstOrDefault", "Last", "LastOrDefault", "SingleOrDefault")}()")));
        to.Add(("first-where", 2, () => E(type,
            $"{Tight(AnySequence(type, depth))}.{OneOf("First", "FirstOrDefault", "Last")}({Mapping(type, CellType.Bool, depth)})")));
        to.Add(("element-at", 1,
            () => E(type, $"{Tight(AnySequence(type, depth))}.ElementAtOrDefault({Index(depth)})")));
        to.Add(("fold", 2, () => Fold(type, depth)));
    }

    private Node Element(CellType type, int depth)
    {
        var variable = Find(v => v.Type.Shape is Shape.Array or Shape.List && v.Type.Element == type);
        var list = variable is not null ? E(variable.Type, $"{variable.Name}")
            : Expression(Chance(50) ? CellType.Array(type) : CellType.List(type), depth);
        return E(type, $"{Tight(list)}[{Index(depth)}]");
    }

    private Node Fold(CellType type, int depth)
    {
        var element = Scalar();
        var source = Tight(AnySequence(element, depth));
        var seed = Expression(type, depth);
        return InBody(() =>
        {
            var (sum, next) = (Declare("a", type), Declare("x", element));
            return E(type, $"{source}.Aggregate({seed}, ({sum.Name}, {next.Name}) => {Expression(type, depth)})");
        });
    }

    private Node Aggregated(CellType type, int depth)
    {
        var element = Scalar();
        var source = Tight(AnySequence(type, depth));
        if (type.Name is "byte" or "short" or "uint" or "ulong" || Chance(40))
        {
            return E(type, $"{source}.{OneOf("Min", "Max")}()");
        }

        return Chance(40) ? E(type, $"{source}.Sum()")
            : Chance(30) && type.Name is "double" or "decimal" or "float" ? E(type, $"{source}.Average()")
            : E(type, $"{Tight(AnySequence(element, depth))}.Sum({Mapping(element, type, depth)})");
    }
}
