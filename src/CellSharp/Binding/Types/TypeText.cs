using System.Text;

namespace CellSharp.Binding.Types;

/// <summary>Types as a C# programmer writes them, for messages.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] =
            "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] =
            "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] =
            "decimal",
        [typeof(void)] = "void",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        }

        if (type.IsPointer)
        {
            return Of(type.GetElementType()!) + "*";
        }

        if (type.IsUntyped())
        {
            return "<null>";
        }

        if (type.IsNullable())
        {
            return Of(type.StripNullable()) + "?";
        }

        if (TupleNames.IsTuple(type))
        {
            var names = TupleNames.Of(type);
            return "(" + string.Join(", ", TupleNames.Elements(type).Select((e, i) =>
                names?[i] is { } name ? $"{Of(e)} {name}" : Of(e))) + ")";
        }

        return type.IsGenericParameter ? type.Name
            : IsAnonymous(type) ? AnonymousText(type)
                : NameOf(type, type.GetGenericArguments(), withNamespace: false);
    }

    public static bool IsAnonymous(Type type) =>
        type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal);

    private static string AnonymousText(Type type) => "<anonymous type: "
        + string.Join(", ", type.GetProperties().Select(p => $"{Of(p.PropertyType)} {p.Name}")) + ">";

    /// <summary>With its namespace, as compiler messages write library types outside scripts.</summary>
    public static string Full(Type type) => Keywords.ContainsKey(type) || type.HasElementType
        || type.IsGenericParameter
        ? Of(type) : NameOf(type, type.GetGenericArguments(), withNamespace: true);

    private static string NameOf(Type type, Type[] arguments, bool withNamespace)
    {
        var text = new StringBuilder();
        var outer = type.DeclaringType is { } d && !type.IsGenericParameter ? d.GetGenericArguments().Length
            : 0;
        if (type.DeclaringType is { } declaring
            && !declaring.Name.StartsWith("Submission#", StringComparison.Ordinal))
        {
            text.Append(NameOf(declaring, arguments[..Math.Min(outer, arguments.Length)], withNamespace))
                .Append('.');
        }
        else if (withNamespace && !string.IsNullOrEmpty(type.Namespace))
        {
            text.Append(type.Namespace).Append('.');
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        text.Append(tick < 0 ? type.Name : type.Name[..tick]);
        if (tick >= 0 && arguments.Length > outer)
        {
            text.Append('<').Append(string.Join(", ", arguments[outer..].Select(Of))).Append('>');
        }

        return text.ToString();
    }
}
