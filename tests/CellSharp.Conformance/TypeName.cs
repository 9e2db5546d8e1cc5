using System.Text.RegularExpressions;

namespace CellSharp.Conformance;

/// <summary>Types by the names they have in C#, alike for types of the library and of a cell.</summary>
public static partial class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    /// <summary>The C# name: <c>List&lt;int?&gt;</c>, <c>int[,]</c>, <c>(int, string)</c>.</summary>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return OfArray(type);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var name = WithoutSubmissions(type.Name).Split('`')[0];
        if (name.Contains("AnonymousType", StringComparison.Ordinal))
        {
            return "anonymous";
        }

        if (name.Contains('<', StringComparison.Ordinal))
        {
            return "unnamed";
        }

        var arguments = type.GetGenericArguments().Select(a => a.IsGenericParameter ? "" : Of(a)).ToList();
        return arguments.Count == 0 ? name
            : name == "ValueTuple" ? $"({string.Join(", ", arguments)})"
            : $"{name}<{string.Join(arguments[0].Length == 0 ? "," : ", ", arguments)}>";
    }

    /// <summary>A text without the script class that Roslyn nests the types of a cell in.</summary>
    public static string WithoutSubmissions(string text) => Submission().Replace(text, "");

    private static string OfArray(Type type)
    {
        var element = type;
        var ranks = "";
        while (element.IsArray)
        {
            ranks += $"[{new string(',', element.GetArrayRank() - 1)}]";
            element = element.GetElementType()!;
        }

        return Of(element) + ranks;
    }

    [GeneratedRegex(@"Submission#\d+\+")]
    private static partial Regex Submission();
}
