namespace CellSharp.Editing;

/// <summary>Words of the language, by the places where they fit.</summary>
internal static class Words
{
    public static readonly string[] Types = ["bool", "byte", "char", "decimal", "double", "float",
        "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong", "ushort"];

    public static readonly string[] Expressions = ["async", "await", "checked", "default", "delegate",
        "false", "from", "nameof", "new", "null", "sizeof", "static", "switch", "throw", "true", "typeof",
        "unchecked", "var", "with"];

    public static readonly string[] Statements = ["break", "case", "catch", "class", "const", "continue",
        "do", "else", "enum", "finally", "for", "foreach", "if", "interface", "lock", "public", "readonly",
        "record", "return", "struct", "try", "using", "void", "while", "yield"];

    public static readonly string[] Patterns = ["false", "not", "null", "true", "var"];

    public static readonly string[] Operators = ["and", "as", "is", "or", "switch", "when", "with"];

    public static readonly string[] Queries = ["ascending", "by", "descending", "equals", "from", "group",
        "in", "into", "join", "let", "on", "orderby", "select", "where"];

    public static readonly string[] Members = ["abstract", "const", "event", "internal", "override",
        "private", "protected", "public", "readonly", "required", "sealed", "static", "virtual", "void"];

    public static readonly string[] Arguments = ["in", "out", "ref"];

    public static readonly string[] Self = ["base", "this"];

    public static readonly string[] Directives = ["#endregion", "#error", "#line", "#nullable", "#pragma",
        "#r", "#region", "#warning"];
}
