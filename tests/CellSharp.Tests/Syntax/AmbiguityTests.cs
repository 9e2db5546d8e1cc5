using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

/// <summary>Where one token does not tell what a text is. Shapes leave names out.</summary>
public class AmbiguityTests
{
    [Theory]
    [InlineData("(x) + y", "Binary(Parenthesized)")]
    [InlineData("(x)y", "Cast")]
    [InlineData("(x)(y)", "Cast(Parenthesized)")]
    [InlineData("(x)(-1)", "Cast(Parenthesized(Unary(Literal)))")]
    [InlineData("(x)-1", "Binary(Parenthesized, Literal)")]
    [InlineData("(int)-1", "Cast(PredefinedType, Unary(Literal))")]
    [InlineData("(x)[0]", "ElementAccess(Parenthesized, ArgumentList(Argument(Literal)))")]
    [InlineData("(int[])[1]", "Cast(ArrayType(PredefinedType), Collection(CollectionElement(Literal)))")]
    [InlineData("(x) is y", "IsPattern(Parenthesized, NamePattern)")]
    [InlineData("(A.B)x", "Cast(QualifiedName)")]
    [InlineData("(A<B>)x", "Cast(GenericName)")]
    [InlineData("(int?)null", "Cast(NullableType(PredefinedType), Literal)")]
    [InlineData("(x) with { A = 1 } is y",
        "IsPattern(With(Parenthesized, Initializer(Assignment(Literal))), NamePattern)")]
    [InlineData("(string)a ?? b", "Binary(Cast(PredefinedType))")]
    public void Parse_Parenthesis_IsCastOrNot(string cell, string shape) => AssertShape(cell, shape);

    [Theory]
    [InlineData("F<A, B>(x)", "Invocation(GenericName, ArgumentList(Argument))")]
    [InlineData("F(G<A, B>(7))",
        "Invocation(ArgumentList(Argument(Invocation(GenericName, ArgumentList(Argument(Literal))))))")]
    [InlineData("F(a < b, c > d)", "Invocation(ArgumentList(Argument(Binary), Argument(Binary)))")]
    [InlineData("a < b && c > d", "Binary(Binary, Binary)")]
    [InlineData("a < b || c > (d)", "Binary(Binary, Binary(Parenthesized))")]
    [InlineData("(a < b, c > d)", "Tuple(Argument(Binary), Argument(Binary))")]
    [InlineData("x.F<A>().G", "MemberAccess(Invocation(MemberAccess(GenericName), ArgumentList))")]
    [InlineData("a.B<C<D>>.E", "MemberAccess(MemberAccess(GenericName(GenericName)))")]
    [InlineData("x >> 1 >>> 2 > 3", "Binary(Binary(Binary(Literal), Literal), Literal)")]
    [InlineData("new A<B<C>>()", "ObjectCreation(GenericName(GenericName), ArgumentList)")]
    public void Parse_AngleBracket_IsGenericOrComparison(string cell, string shape) => AssertShape(cell,
        shape);

    [Theory]
    [InlineData("x => x", "Lambda(ParameterList(Parameter))")]
    [InlineData("(x, y) => x", "Lambda(ParameterList(Parameter, Parameter))")]
    [InlineData("(x, y)", "Tuple(Argument, Argument)")]
    [InlineData("() => 1", "Lambda(ParameterList, Literal)")]
    [InlineData("async x => await x", "Lambda(ParameterList(Parameter), Await)")]
    [InlineData("async (x) => x", "Lambda(ParameterList(Parameter))")]
    [InlineData("async(x)", "Invocation(ArgumentList(Argument))")]
    [InlineData("static int (int x = 1) => x",
        "Lambda(PredefinedType, ParameterList(Parameter(PredefinedType, Literal)))")]
    [InlineData("[A] (x) => x", "Lambda(AttributeList(Attribute), ParameterList(Parameter))")]
    [InlineData("delegate (int x) { }", "Lambda(ParameterList(Parameter(PredefinedType)), Block)")]
    [InlineData("f ? x => 1 : y => 2",
        "Conditional(Lambda(ParameterList(Parameter), Literal), Lambda(ParameterList(Parameter), Literal))")]
    [InlineData("x switch { var y when F(y) => 1 }",
        "SwitchExpression(SwitchArm(VarPattern(VariableDesignation), Invocation(ArgumentList(Argument)), Literal))")]
    public void Parse_Arrow_IsLambdaOrNot(string cell, string shape) => AssertShape(cell, shape);

    [Theory]
    [InlineData("x is int ? 1 : 2", "Conditional(IsPattern(TypePattern(PredefinedType)), Literal, Literal)")]
    [InlineData("x is int? ? 1 : 2",
        "Conditional(IsPattern(TypePattern(NullableType(PredefinedType))), Literal, Literal)")]
    [InlineData("x as A ?? b", "Binary(As)")]
    [InlineData("x is A<B> ? c : d", "Conditional(IsPattern(TypePattern(GenericName)))")]
    [InlineData("a ? [1] : [2]",
        "Conditional(Collection(CollectionElement(Literal)), Collection(CollectionElement(Literal)))")]
    [InlineData("a?[1]", "ConditionalAccess(ElementBinding(ArgumentList(Argument(Literal))))")]
    [InlineData("a ? b?[0] : c",
        "Conditional(ConditionalAccess(ElementBinding(ArgumentList(Argument(Literal)))))")]
    [InlineData("a ? b : c", "Conditional")]
    [InlineData("a ?.5 : 1", "Conditional(Literal, Literal)")]
    [InlineData("a?.B?.C", "ConditionalAccess(ConditionalAccess(MemberBinding, MemberBinding))")]
    public void Parse_QuestionMark_IsNullableOrConditional(string cell, string shape) => AssertShape(cell,
        shape);

    [Theory]
    [InlineData("a b = c;", "LocalDeclaration(VariableDeclarator)")]
    [InlineData("A<B> c;", "LocalDeclaration(GenericName, VariableDeclarator)")]
    [InlineData("(int, string) t = F();",
        "LocalDeclaration(TupleType(TupleTypeElement(PredefinedType), TupleTypeElement(PredefinedType)), "
        + "VariableDeclarator(Invocation(ArgumentList)))")]
    [InlineData("(a, b) = (b, a);",
    "ExpressionStatement(Assignment(Tuple(Argument, Argument), Tuple(Argument, Argument)))")]
    [InlineData("(int a, var b) = t;",
        "ExpressionStatement(Assignment(Tuple(Argument(DeclarationExpression(PredefinedType, VariableDesignation)), "
        + "Argument(DeclarationExpression(VariableDesignation)))))")]
    [InlineData("var (a, (b, _)) = t;",
        "ExpressionStatement(Assignment(DeclarationExpression(ParenthesizedDesignation(VariableDesignation, "
        + "ParenthesizedDesignation(VariableDesignation, DiscardDesignation)))))")]
    [InlineData("int F() => 1;", "MethodDeclaration(PredefinedType, ParameterList, Literal)")]
    [InlineData("T F<T>(T x) => x;", "MethodDeclaration(TypeParameter, ParameterList(Parameter))")]
    [InlineData("int X => 1;", "PropertyDeclaration(PredefinedType, Literal)")]
    [InlineData("int X { get; }", "PropertyDeclaration(PredefinedType, Accessor)")]
    [InlineData("a * b", "Binary")]
    [InlineData("await F(x);", "ExpressionStatement(Await(Invocation(ArgumentList(Argument))))")]
    [InlineData("p with { X = 1 }", "With(Initializer(Assignment(Literal)))")]
    public void Parse_Statement_IsDeclarationOrExpression(string cell, string shape) => AssertShape(cell,
        shape);

    [Theory]
    [InlineData("var record = 1;")]
    [InlineData("var when = 1; var and = when; var or = and; var not = or;")]
    [InlineData("int partial = 1; partial++;")]
    [InlineData("var async = 1; async++;")]
    [InlineData("var yield = 1; yield++;")]
    [InlineData("int select = 1, where = 2, from = 3, group = 4, by = 5; select + where + from + group + by")]
    [InlineData("var value = 5; var get = value; var set = get; var init = set; set + init")]
    [InlineData("var field = 1; field + 1")]
    [InlineData("int required = 1, file = 2, scoped = 3; required + file + scoped")]
    [InlineData("string var = \"x\"; var.Length")]
    [InlineData("var nint = 1; var dynamic = nint; dynamic + 1")]
    [InlineData("var unmanaged = 1; var notnull = unmanaged; var alias = notnull; var global = alias; global + 1")]
    [InlineData("from x in xs where x is Foo select x")]
    [InlineData("from x in xs orderby (x) descending select (x)")]
    [InlineData("var q = from a in b from c in (d) let e = (f) where (g) select h;")]
    public void Parse_ContextualKeyword_IsNameElsewhere(string cell) =>
        Assert.Empty(SyntaxText.Errors(Parser.Parse(cell)));

    private static void AssertShape(string cell, string shape) =>
        Assert.Equal(shape, SyntaxText.Shape(SyntaxText.Only(cell)));
}
