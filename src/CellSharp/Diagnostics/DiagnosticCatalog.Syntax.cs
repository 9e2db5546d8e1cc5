namespace CellSharp.Diagnostics;

/// <summary>What the parser says: the C# compiler's own codes and words.</summary>
internal static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticRule IdentifierExpected = Error("CS1001", "Identifier expected");
    internal static readonly DiagnosticRule SemicolonExpected = Error("CS1002", "; expected");
    internal static readonly DiagnosticRule TokenExpected = Error("CS1003", "Syntax error, '{0}' expected");
    internal static readonly DiagnosticRule DuplicateModifier = Error("CS1004", "Duplicate '{0}' modifier");
    internal static readonly DiagnosticRule DuplicateAccessor = Error(
        "CS1007", "Property accessor already defined");
    internal static readonly DiagnosticRule AccessorExpected = Error(
        "CS1014", "A get or set accessor expected");
    internal static readonly DiagnosticRule EventAccessorExpected = Error(
        "CS1055", "An add or remove accessor expected");
    internal static readonly DiagnosticRule CatchAfterGeneral = Error(
        "CS1017", "Catch clauses cannot follow the general catch clause of a try statement");
    internal static readonly DiagnosticRule ThisOrBaseExpected = Error(
        "CS1018", "Keyword 'this' or 'base' expected");
    internal static readonly DiagnosticRule UnaryOperatorExpected = Error(
        "CS1019", "Overloadable unary operator expected");
    internal static readonly DiagnosticRule OperatorExpected = Error(
        "CS1037", "Overloadable operator expected");
    internal static readonly DiagnosticRule EmbeddedDeclaration = Error(
        "CS1023", "Embedded statement cannot be a declaration or labeled statement");
    internal static readonly DiagnosticRule CloseParenExpected = Error("CS1026", ") expected");
    internal static readonly DiagnosticRule TypeExpected = Error("CS1031", "Type expected");
    internal static readonly DiagnosticRule KeywordAsIdentifier = Error(
        "CS1041", "Identifier expected; '{0}' is a keyword");
    internal static readonly DiagnosticRule BraceOrSemicolonExpected = Error("CS1043", "{ or ; expected");
    internal static readonly DiagnosticRule UnexpectedToken = Error("CS1073", "Unexpected token '{0}'");
    internal static readonly DiagnosticRule CloseBraceExpected = Error("CS1513", "} expected");
    internal static readonly DiagnosticRule OpenBraceExpected = Error("CS1514", "{ expected");
    internal static readonly DiagnosticRule InExpected = Error("CS1515", "'in' expected");
    internal static readonly DiagnosticRule InvalidMemberToken = Error(
        "CS1519", "Invalid token '{0}' in a member declaration");
    internal static readonly DiagnosticRule MethodNeedsType = Error(
        "CS1520", "Method must have a return type");
    internal static readonly DiagnosticRule CatchOrFinallyExpected = Error(
        "CS1524", "Expected catch or finally");
    internal static readonly DiagnosticRule InvalidTerm = Error("CS1525", "Invalid expression term '{0}'");
    internal static readonly DiagnosticRule BadNew = Error(
        "CS1526", "A new expression requires an argument list or (), [], or {} after type");
    internal static readonly DiagnosticRule ConstructorArguments = Error(
        "CS1528", "Expected ; or = (cannot specify constructor arguments in declaration)");
    internal static readonly DiagnosticRule UsingAfterElements = Error(
        "CS1529",
        "A using clause must precede all other elements defined in the namespace except extern alias "
        + "declarations");
    internal static readonly DiagnosticRule ArrayAfterName = Error(
        "CS1552", "Array type specifier, [], must appear before parameter name");
    internal static readonly DiagnosticRule CStyleArray = Error(
        "CS0650",
        "Bad array declarator: To declare a managed array the rank specifier precedes the variable's "
        + "identifier. To declare a fixed size buffer field, use the fixed keyword before the field "
        + "type.");
    internal static readonly DiagnosticRule RankSpecifier = Error(
        "CS0178", "Invalid rank specifier: expected ',' or ']'");
    internal static readonly DiagnosticRule ValueExpected = Error("CS0443", "Syntax error; value expected");
    internal static readonly DiagnosticRule ArraySizeMissing = Error(
        "CS1586", "Array creation must have array size or array initializer");
    internal static readonly DiagnosticRule ExpressionExpected = Error("CS1733", "Expected expression");
    internal static readonly DiagnosticRule YieldValueExpected = Error(
        "CS1627", "Expression expected after yield return");
    internal static readonly DiagnosticRule IllegalStatement = Error(
        "CS0201",
        "Only assignment, call, increment, decrement, await, and new object expressions can be used "
        + "as a statement");
    internal static readonly DiagnosticRule InvalidModifier = Error(
        "CS0106", "The modifier '{0}' is not valid for this item");
    internal static readonly DiagnosticRule SelectOrGroupExpected = Error(
        "CS0742", "A query body must end with a select clause or a group clause");
    internal static readonly DiagnosticRule OnExpected = Error("CS0743", "Expected contextual keyword 'on'");
    internal static readonly DiagnosticRule EqualsExpected = Error(
        "CS0744", "Expected contextual keyword 'equals'");
    internal static readonly DiagnosticRule ByExpected = Error("CS0745", "Expected contextual keyword 'by'");
    internal static readonly DiagnosticRule AnonymousMember = Error(
        "CS0746",
        "Invalid anonymous type member declarator. Anonymous type members must be declared with a "
        + "member assignment, simple name or member access.");
    internal static readonly DiagnosticRule MixedLambdaParameters = Error(
        "CS0748",
        "Inconsistent lambda parameter usage; parameter types must be all explicit or all implicit");
    internal static readonly DiagnosticRule TupleTooShort = Error(
        "CS8124", "Tuple must contain at least two elements.");
    internal static readonly DiagnosticRule BodyExpected = Error("CS8180", "{ or ; or => expected");
    internal static readonly DiagnosticRule TwoBodies = Error(
        "CS8057", "Block bodies and expression bodies cannot both be provided.");
    internal static readonly DiagnosticRule ConditionalInHole = Error(
        "CS8361",
        "A conditional expression cannot be used directly in a string interpolation because the ':' "
        + "ends the interpolation. Parenthesize the conditional expression.");
    internal static readonly DiagnosticRule PatternMissing = Error("CS8504", "Pattern missing");
    internal static readonly DiagnosticRule ElseWithoutIf = Error(
        "CS8641", "'else' cannot start a statement.");
    internal static readonly DiagnosticRule ItemExpected = Error(
        "CS7017", "Member definition, statement, or end-of-file expected");
    internal static readonly DiagnosticRule NamespaceInCell = Error(
        "CS7021", "Cannot declare namespace in script code");
    internal static readonly DiagnosticRule PropertyPatternName = Error(
        "CS8503",
        "A property subpattern requires a reference to the property or field to be matched, e.g. '{ "
        + "Name: {0} }'");
    internal static readonly DiagnosticRule UnexpectedSemicolon = Error(
        "CS1597", "Semicolon after method or accessor block is not valid");
    internal static readonly DiagnosticRule ArgumentMissing = Error("CS0839", "Argument missing");
    internal static readonly DiagnosticRule ForEachNeedsBoth = Error(
        "CS0230", "Type and identifier are both required in a foreach statement");
    internal static readonly DiagnosticRule ConstantExpected = Error(
        "CS0150", "A constant value is expected");
    internal static readonly DiagnosticRule ConstantValueRequired = Error(
        "CS0145", "A const field requires a value to be provided");
    internal static readonly DiagnosticRule SwitchNeedsParentheses = Error(
        "CS8515", "Parentheses are required around the switch governing expression.");
}
