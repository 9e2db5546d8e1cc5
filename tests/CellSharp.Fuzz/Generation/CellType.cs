namespace CellSharp.Fuzz.Generation;

/// <summary>What kind of type it is: which productions make a value of it.</summary>
internal enum Shape
{
    Integer, Floating, Decimal, Char, Bool, Text, Enum, Object,
    Nullable, Tuple, Array, List, Dictionary, Sequence, Function, Declared,
}

/// <summary>A type of the generated programs; equal by its C# name.</summary>
internal sealed record CellType(string Name, Shape Shape)
{
    internal static readonly CellType Int = new("int", Shape.Integer);
    internal static readonly CellType Long = new("long", Shape.Integer);
    internal static readonly CellType Byte = new("byte", Shape.Integer);
    internal static readonly CellType Short = new("short", Shape.Integer);
    internal static readonly CellType Uint = new("uint", Shape.Integer);
    internal static readonly CellType Ulong = new("ulong", Shape.Integer);
    internal static readonly CellType Double = new("double", Shape.Floating);
    internal static readonly CellType Float = new("float", Shape.Floating);
    internal static readonly CellType Decimal = new("decimal", Shape.Decimal);
    internal static readonly CellType Char = new("char", Shape.Char);
    internal static readonly CellType Bool = new("bool", Shape.Bool);
    internal static readonly CellType Text = new("string", Shape.Text);
    internal static readonly CellType Day = new("DayOfWeek", Shape.Enum);
    internal static readonly CellType Object = new("object", Shape.Object);

    internal static IReadOnlyList<CellType> Numbers { get; } =
        [Int, Long, Byte, Short, Uint, Ulong, Double, Float, Decimal];

    /// <summary>The parts of a constructed type: element, key and value, items, parameters and
    /// result.</summary>
    internal IReadOnlyList<CellType> Arguments { get; private init; } = [];

    internal CellType Element => Arguments[0];

    internal CellType Result => Arguments[^1];

    internal bool IsNumber => Shape is Shape.Integer or Shape.Floating or Shape.Decimal;

    /// <summary>A value type that is no tuple: what may be nullable here.</summary>
    internal bool IsSimpleValue => IsNumber || Shape is Shape.Char or Shape.Bool or Shape.Enum;

    internal bool IsReference => Shape is Shape.Text or Shape.Object or Shape.Array or Shape.List
        or Shape.Dictionary or Shape.Sequence or Shape.Function or Shape.Declared;

    internal static CellType Nullable(CellType of) => new(of.Name + "?", Shape.Nullable) { Arguments = [of] };

    internal static CellType Array(CellType of) => new(of.Name + "[]", Shape.Array) { Arguments = [of] };

    internal static CellType List(CellType of) => new($"List<{of.Name}>", Shape.List) { Arguments = [of] };

    internal static CellType Sequence(CellType of) =>
        new($"IEnumerable<{of.Name}>", Shape.Sequence) { Arguments = [of] };

    internal static CellType Dictionary(CellType key, CellType value) =>
        new($"Dictionary<{key.Name}, {value.Name}>", Shape.Dictionary) { Arguments = [key, value] };

    internal static CellType Tuple(params IReadOnlyList<CellType> items) =>
        new($"({string.Join(", ", items.Select(i => i.Name))})", Shape.Tuple) { Arguments = items };

    internal static CellType Function(params IReadOnlyList<CellType> parametersAndResult) =>
        new($"Func<{string.Join(", ", parametersAndResult.Select(i => i.Name))}>", Shape.Function)
        {
            Arguments = parametersAndResult,
        };

    public bool Equals(CellType? other) => other is not null && other.Name == Name;

    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    public override string ToString() => Name;
}
