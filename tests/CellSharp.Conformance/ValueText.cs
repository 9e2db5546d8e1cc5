using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CellSharp.Conformance;

/// <summary>
/// The one text of a value that both engines are compared by: with its type, without addresses, hash codes
/// or the names that an engine gives to what has none in the language.
/// </summary>
public static class ValueText
{
    private const int MostItems = 50;
    private const int Deepest = 8;

    /// <summary>The text of a value: <c>3:int</c>, <c>"a\n"</c>, <c>[1:int, 2:int]:int[]</c>.</summary>
    public static string Of(object? value) => Of(value, 0);

    private static string Of(object? value, int depth) => value switch
    {
        null => "null",
        _ when depth > Deepest => "...",
        bool truth => truth ? "true" : "false",
        string text => Quoted(TypeName.WithoutSubmissions(text), '"'),
        char letter => Quoted(letter.ToString(), '\''),
        Enum constant => OfEnum(constant),
        Type type => $"typeof({TypeName.Of(type)})",
        Exception thrown => $"{TypeName.Of(thrown.GetType())}: {Of(thrown.Message)}",
        ITuple tuple when IsNamed(tuple.GetType(), "ValueTuple") => OfTuple(tuple, depth),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => Formatted((IFormattable)value, "O"),
        IDictionary entries => OfDictionary(entries, depth),
        IEnumerable items => OfSequence(items, depth),
        Delegate => TypeName.Of(value.GetType()),
        StringBuilder builder => Quoted(builder.ToString(), '"') + ":StringBuilder",
        _ => OfObject(value, depth),
    };

    private static string OfObject(object value, int depth)
    {
        var type = value.GetType();
        if (IsPair(type))
        {
            return $"{{{Property(value, "Key", depth)}: {Property(value, "Value", depth)}}}";
        }

        if (IsAnonymous(type))
        {
            return OfProperties(value, depth);
        }

        if (IsRecord(type))
        {
            return TypeName.Of(type) + " " + OfProperties(value, depth);
        }

        if (value is IFormattable formattable)
        {
            return Formatted(formattable, null);
        }

        var own = type.GetMethod("ToString", Type.EmptyTypes)?.DeclaringType;
        return own == typeof(object) || own == typeof(ValueType) || value is Task
            ? TypeName.Of(type)
            : $"{TypeName.WithoutSubmissions(value.ToString() ?? "null")}:{TypeName.Of(type)}";
    }

    private static string Formatted(IFormattable value, string? format) =>
        $"{value.ToString(format, CultureInfo.InvariantCulture)}:{TypeName.Of(value.GetType())}";

    private static string OfEnum(Enum constant)
    {
        var name = TypeName.Of(constant.GetType());
        var text = constant.ToString();
        return char.IsLetter(text[0]) || text[0] == '_'
            ? $"{name}.{text.Replace(", ", "|", StringComparison.Ordinal)}"
            : $"({name}){text}";
    }

    private static string OfTuple(ITuple tuple, int depth)
    {
        var items = Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i], depth + 1));
        return $"({string.Join(", ", items)})";
    }

    private static string OfDictionary(IDictionary entries, int depth)
    {
        var items = new List<string>();
        foreach (DictionaryEntry entry in entries)
        {
            items.Add($"{Of(entry.Key, depth + 1)}: {Of(entry.Value, depth + 1)}");
        }

        return $"{{{string.Join(", ", items)}}}{Suffix(entries.GetType())}";
    }

    private static string OfSequence(IEnumerable sequence, int depth)
    {
        var items = new List<string>();
        try
        {
            foreach (var item in sequence)
            {
                if (items.Count == MostItems)
                {
                    items.Add("...");
                    break;
                }

                items.Add(Of(item, depth + 1));
            }
        }
#pragma warning disable CA1031 // A lazy sequence may throw anything; what it throws is part of its value.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            items.Add("!" + TypeName.Of(thrown.GetType()));
        }

        var type = sequence.GetType();
        var key = Array.Exists(type.GetInterfaces(), i => IsGeneric(i, typeof(IGrouping<,>)))
            ? Of(type.GetProperty("Key")?.GetValue(sequence), depth + 1) + ": "
            : "";
        return $"{key}[{string.Join(", ", items)}]{Suffix(type)}";
    }

    /// <summary>The type where the language promises it; lazy and compiler-made sequences have none.</summary>
    private static string Suffix(Type type)
    {
        var library = type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;
        return type.IsArray || (type.IsVisible && library) ? ":" + TypeName.Of(type) : "";
    }

    private static string OfProperties(object value, int depth)
    {
        var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name} = {Property(value, p.Name, depth)}");
        return $"{{ {string.Join(", ", properties)} }}";
    }

    private static string Property(object value, string name, int depth)
    {
        try
        {
            return Of(value.GetType().GetProperty(name)!.GetValue(value), depth + 1);
        }
        catch (TargetInvocationException thrown)
        {
            return "!" + TypeName.Of(thrown.InnerException!.GetType());
        }
    }

    private static bool IsPair(Type type) => IsGeneric(type, typeof(KeyValuePair<,>));

    private static bool IsAnonymous(Type type) =>
        type.Name.Contains("AnonymousType", StringComparison.Ordinal);

    private static bool IsNamed(Type type, string start) =>
        type.Name.StartsWith(start, StringComparison.Ordinal);

    private static bool IsRecord(Type type)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        return type.GetMethod("PrintMembers", Any, [typeof(StringBuilder)]) is not null;
    }

    private static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static string Quoted(string text, char quote)
    {
        var result = new StringBuilder().Append(quote);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\\' => result.Append("\\\\"),
                _ when letter == quote => result.Append('\\').Append(quote),
                _ when char.IsControl(letter) || char.IsSurrogate(letter) =>
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => result.Append(letter),
            };
        }

        return result.Append(quote).ToString();
    }
}
