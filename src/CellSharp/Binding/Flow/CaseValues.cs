using System.Globalization;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Flow;

/// <summary>The parts of a switch's input that its tests look at, and for each the values worth
/// trying.</summary>
internal sealed class CaseValues
{
    /// <summary>An object of no special value, described by the types it is tested for.</summary>
    internal sealed record Instance(IReadOnlyList<Type> Is);

    /// <summary>Any text that no test names.</summary>
    internal static readonly object OtherText = new();

    private readonly Dictionary<LocalSymbol, string> _names = [];
    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>One part: its type, the constants it is compared with, the types it is tested for.</summary>
    private sealed class Part(Type type)
    {
        public Type Type { get; } = type;

        public HashSet<object> Constants { get; } = [];

        public List<Type> Types { get; } = [];

        public bool CanBeNull { get; set; }

        public bool IsCount { get; init; }

        public List<object?>? Values { get; set; }
    }

    /// <summary>Number of combinations to try.</summary>
    public long Count => _parts.Values.Aggregate(1L, (n, p) => Math.Min(1L << 40, n * ValuesOf(p).Count));

    public IEnumerable<CasePoint> Points()
    {
        var keys = _parts.Keys.ToList();
        var lists = keys.Select(k => ValuesOf(_parts[k])).ToList();
        var at = new int[keys.Count];
        while (true)
        {
            var values = new Dictionary<string, object?>(StringComparer.Ordinal);
            for (var k = 0; k < at.Length; k++)
            {
                values.Add(keys[k], lists[k][at[k]]);
            }

            yield return new CasePoint(this, values);
            var i = 0;
            while (i < at.Length && ++at[i] == lists[i].Count)
            {
                at[i++] = 0;
            }

            if (i == at.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>Takes note of what a test looks at.</summary>
    public void Collect(BoundExpression node)
    {
        switch (node)
        {
            case BoundSequence sequence:
                foreach (var effect in sequence.Effects)
                {
                    if (effect is BoundAssign { Target: BoundLocal { Local: var local }, Value: var value }
                        && NameOf(value) is { } name)
                    {
                        _names[local] = name;
                    }
                }

                Collect(sequence.Value);
                break;
            case BoundUnary { Operation: Operation.Not, Method: null } not:
                Collect(not.Operand);
                break;
            case BoundBinary { Operation: Operation.AndAlso or Operation.OrElse, Method: null } both:
                Collect(both.Left);
                Collect(both.Right);
                break;
            default:
                CollectTest(node);
                break;
        }
    }

    private void CollectTest(BoundExpression node)
    {
        if (Comparison(node) is { } comparison && PartOf(comparison.Value) is { } compared)
        {
            compared.Values = null;
            if (comparison.Constant is null)
            {
                compared.CanBeNull = true;
            }
            else
            {
                compared.Constants.Add(comparison.Constant);
            }
        }
        else if (node is BoundTypeIs test && PartOf(test.Operand) is { } tested)
        {
            tested.Values = null;
            if (!tested.Types.Contains(test.Test))
            {
                tested.Types.Add(test.Test);
            }
        }
    }

    /// <summary>An operator between a part and a constant; null for any other test.</summary>
    internal static (BoundExpression Value, Operation Operation, object? Constant)? Comparison(
        BoundExpression node) => node switch
        {
            BoundBinary { Operation: >= Operation.Equal and <= Operation.GreaterOrEqual } b
                when b.Right.IsConstant && (b.Method is null || b.Method.DeclaringType == typeof(string)
                    || b.Method.DeclaringType == typeof(decimal)) =>
                (b.Left, b.Operation, Plain(b.Right.Constant)),
            BoundProperty { Property.Name: "HasValue", Receiver: { Type: var type } receiver }
                when type.IsNullable() => (receiver, Operation.NotEqual, null),
            BoundCall
            {
                Method: { Name: "Equals", IsStatic: true }, Arguments: [var held,
                BoundConversion { Operand: { IsConstant: true } constant }]
            } =>
                (held, Operation.Equal, constant.Constant),
            _ => null,
        };

    /// <summary>The path to a part of the input; null when it is computed in some other way.</summary>
    internal string? NameOf(BoundExpression value)
    {
        switch (value)
        {
            case BoundLocal { Local: var local }:
                return _names.TryGetValue(local, out var name) ? name
                    : _names[local] = "#" + _names.Count.ToString(CultureInfo.InvariantCulture);
            case BoundCall { Method.Name: "GetValueOrDefault", Arguments.Count: 0, Receiver: { } receiver }:
                return NameOf(receiver);
            case BoundConversion
            {
                Conversion.Kind: ConversionKind.Reference or ConversionKind.Identity
                or ConversionKind.Boxing or ConversionKind.Enum
            } conversion:
                return NameOf(conversion.Operand);
            case BoundConversion { Conversion.Kind: ConversionKind.Numeric } wider
                when wider.Type == typeof(int) && wider.Operand.Type.IsIntegral():
                return NameOf(wider.Operand);
            case BoundConversion { Conversion.Kind: ConversionKind.Unboxing } unboxed:
                return NameOf(unboxed.Operand) is { } boxed ? boxed + ":" + unboxed.Type : null;
            case BoundField { Receiver: { } owner } field:
                return NameOf(owner) is { } of ? of + "." + field.Field.Name : null;
            case BoundProperty { Receiver: { } owner, Arguments.Count: 0 } property:
                return NameOf(owner) is { } on ? on + "." + property.Property.Name : null;
            default:
                return null;
        }
    }

    private Part? PartOf(BoundExpression value)
    {
        if (NameOf(value) is not { } name)
        {
            return null;
        }

        if (!_parts.TryGetValue(name, out var part))
        {
            _parts[name] = part = new Part(Inner(value).StripNullable())
            {
                CanBeNull = value.Type.CanBeNull(),
                IsCount = name.EndsWith(".Length", StringComparison.Ordinal)
                    || name.EndsWith(".Count", StringComparison.Ordinal),
            };
        }

        return part;
    }

    /// <summary>The type before the widening that a comparison brings.</summary>
    private static Type Inner(BoundExpression value) => value is BoundConversion
    {
        Conversion.Kind: ConversionKind.Enum or ConversionKind.Numeric or ConversionKind.Identity,
        Operand: var operand,
    } ? Inner(operand) : value.Type;

    private static object? Plain(object? constant) => constant switch
    {
        null or bool or string => constant,
        double or float => System.Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        char c => (decimal)c,
        Enum e => System.Convert.ToDecimal(System.Convert.ChangeType(e,
            Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        IConvertible number => System.Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        _ => constant,
    };

    private static List<object?> ValuesOf(Part part) => part.Values ??= [.. CaseSamples
        .Of(part.Type, part.Constants, part.Types, part.CanBeNull)
        .Where(v => !(part.IsCount && v is decimal and < 0))];
}
