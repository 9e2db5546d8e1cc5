using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Types;

namespace CellSharp.Editing;

/// <summary>A value in a few words, without running any code of a cell: only values whose text the framework
/// itself makes, and how many elements a collection of the framework has.</summary>
internal static class ValueText
{
    private const int MostCharacters = 60;

    public static string? Of(object? value) => value switch
    {
        null => "null",
        string s => Quoted(s),
        char c => "'" + c + "'",
        bool b => b ? "true" : "false",
        Enum or Type => value.ToString(),
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal
            or Half or Int128 or UInt128 or nint or nuint or TimeSpan or Guid
            => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly t => t.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        ITuple t when IsOfFramework(t.GetType()) => Elements(t),
        Array a => Counted(a.GetType(), "Length", a.Length),
        ICollection c when IsOfFramework(c.GetType()) => Counted(c.GetType(), "Count", c.Count),
        _ => null,
    };

    private static string Quoted(string text)
    {
        var cut = text.Length <= MostCharacters ? text : text[..MostCharacters];
        var plain = cut.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        return text.Length <= MostCharacters ? $"\"{plain}\""
            : string.Create(CultureInfo.InvariantCulture, $"\"{plain}\"… ({text.Length} characters)");
    }

    private static string? Elements(ITuple tuple)
    {
        var texts = Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])).ToList();
        return texts.Contains(null) ? null : "(" + string.Join(", ", texts) + ")";
    }

    private static string Counted(Type type, string measure, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{TypeText.Of(type)}, {measure} = {count}");

    private static bool IsOfFramework(Type type) => type.Assembly == typeof(object).Assembly
        || type.Assembly == typeof(Stack<>).Assembly || type.Assembly == typeof(Queue<>).Assembly;
}
