using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A statement.</summary>
internal abstract class StatementSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>{ ... }</c>.</summary>
internal sealed class BlockSyntax(TextSpan span, ImmutableArray<StatementSyntax> statements)
    : StatementSyntax(span)
{
    public ImmutableArray<StatementSyntax> Statements { get; } = statements;
}

/// <summary><c>;</c>.</summary>
internal sealed class EmptyStatementSyntax(TextSpan span) : StatementSyntax(span);

/// <summary><c>expression;</c>.</summary>
internal sealed class ExpressionStatementSyntax(TextSpan span, ExpressionSyntax expression)
    : StatementSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary>Variables of one type: <c>int a = 1, b;</c>, with <c>const</c>, <c>using</c>, <c>await using</c>;
/// at the top level also with access modifiers, <c>static</c> or <c>readonly</c>.</summary>
internal sealed class LocalDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, bool isUsing, bool isAwait, TypeSyntax type,
    ImmutableArray<VariableDeclaratorSyntax> variables) : StatementSyntax(span)
{
    public DeclarationModifiers Modifiers { get; } = modifiers;
    public bool IsUsing { get; } = isUsing;
    public bool IsAwait { get; } = isAwait;
    public TypeSyntax Type { get; } = type;
    public ImmutableArray<VariableDeclaratorSyntax> Variables { get; } = variables;
}

/// <summary><c>name = initialiser</c>. An array initialiser in braces is an
/// <see cref="InitializerSyntax"/>.</summary>
internal sealed class VariableDeclaratorSyntax(TextSpan span, Identifier name, ExpressionSyntax? initializer)
    : SyntaxNode(span)
{
    public Identifier Name { get; } = name;
    public ExpressionSyntax? Initializer { get; } = initializer;
}

/// <summary>A method declared inside a block. At the top level of a cell the
/// <see cref="MethodDeclarationSyntax"/> stands by itself.</summary>
internal sealed class LocalFunctionSyntax(TextSpan span, MethodDeclarationSyntax method)
    : StatementSyntax(span)
{
    public MethodDeclarationSyntax Method { get; } = method;
}

/// <summary><c>if (condition) then else otherwise</c>.</summary>
internal sealed class IfStatementSyntax(
    TextSpan span, ExpressionSyntax condition, StatementSyntax then, StatementSyntax? otherwise)
    : StatementSyntax(span)
{
    public ExpressionSyntax Condition { get; } = condition;
    public StatementSyntax Then { get; } = then;
    public StatementSyntax? Otherwise { get; } = otherwise;
}

/// <summary><c>while (condition) body</c>.</summary>
internal sealed class WhileStatementSyntax(TextSpan span, ExpressionSyntax condition, StatementSyntax body)
    : StatementSyntax(span)
{
    public ExpressionSyntax Condition { get; } = condition;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>do body while (condition);</c>.</summary>
internal sealed class DoStatementSyntax(TextSpan span, StatementSyntax body, ExpressionSyntax condition)
    : StatementSyntax(span)
{
    public StatementSyntax Body { get; } = body;
    public ExpressionSyntax Condition { get; } = condition;
}

/// <summary><c>for (declaration or initialisers; condition; incrementors) body</c>.</summary>
internal sealed class ForStatementSyntax(
    TextSpan span, LocalDeclarationSyntax? declaration, ImmutableArray<ExpressionSyntax> initializers,
    ExpressionSyntax? condition, ImmutableArray<ExpressionSyntax> incrementors, StatementSyntax body)
    : StatementSyntax(span)
{
    public LocalDeclarationSyntax? Declaration { get; } = declaration;
    public ImmutableArray<ExpressionSyntax> Initializers { get; } = initializers;
    public ExpressionSyntax? Condition { get; } = condition;
    public ImmutableArray<ExpressionSyntax> Incrementors { get; } = incrementors;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>[await] foreach (type name in source) body</c>.</summary>
internal sealed class ForEachStatementSyntax(
    TextSpan span, bool isAwait, TypeSyntax type, Identifier name, ExpressionSyntax source,
    StatementSyntax body)
    : StatementSyntax(span)
{
    public bool IsAwait { get; } = isAwait;
    public TypeSyntax Type { get; } = type;
    public Identifier Name { get; } = name;
    public ExpressionSyntax Source { get; } = source;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>[await] foreach (var (a, b) in source) body</c>; the target is a
/// <see cref="DeclarationExpressionSyntax"/> or a <see cref="TupleSyntax"/>.</summary>
internal sealed class ForEachDeconstructionSyntax(
    TextSpan span, bool isAwait, ExpressionSyntax target, ExpressionSyntax source, StatementSyntax body)
    : StatementSyntax(span)
{
    public bool IsAwait { get; } = isAwait;
    public ExpressionSyntax Target { get; } = target;
    public ExpressionSyntax Source { get; } = source;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>switch (governing) { sections }</c>.</summary>
internal sealed class SwitchStatementSyntax(
    TextSpan span, ExpressionSyntax governing, ImmutableArray<SwitchSectionSyntax> sections)
    : StatementSyntax(span)
{
    public ExpressionSyntax Governing { get; } = governing;
    public ImmutableArray<SwitchSectionSyntax> Sections { get; } = sections;
}

/// <summary>One or more labels and the statements under them.</summary>
internal sealed class SwitchSectionSyntax(
    TextSpan span, ImmutableArray<SwitchLabelSyntax> labels, ImmutableArray<StatementSyntax> statements)
    : SyntaxNode(span)
{
    public ImmutableArray<SwitchLabelSyntax> Labels { get; } = labels;
    public ImmutableArray<StatementSyntax> Statements { get; } = statements;
}

/// <summary><c>case pattern when guard:</c>, or without a pattern <c>default:</c>.</summary>
internal sealed class SwitchLabelSyntax(TextSpan span, PatternSyntax? pattern, ExpressionSyntax? guard)
    : SyntaxNode(span)
{
    public PatternSyntax? Pattern { get; } = pattern;
    public ExpressionSyntax? Guard { get; } = guard;
}

/// <summary><c>break;</c>.</summary>
internal sealed class BreakStatementSyntax(TextSpan span) : StatementSyntax(span);

/// <summary><c>continue;</c>.</summary>
internal sealed class ContinueStatementSyntax(TextSpan span) : StatementSyntax(span);

/// <summary><c>return expression;</c>.</summary>
internal sealed class ReturnStatementSyntax(TextSpan span, ExpressionSyntax? expression)
    : StatementSyntax(span)
{
    public ExpressionSyntax? Expression { get; } = expression;
}

/// <summary><c>throw expression;</c>; without an expression it throws the caught exception again.</summary>
internal sealed class ThrowStatementSyntax(TextSpan span, ExpressionSyntax? expression)
    : StatementSyntax(span)
{
    public ExpressionSyntax? Expression { get; } = expression;
}

/// <summary><c>yield return expression;</c>, or without an expression <c>yield break;</c>.</summary>
internal sealed class YieldStatementSyntax(TextSpan span, ExpressionSyntax? expression)
    : StatementSyntax(span)
{
    public ExpressionSyntax? Expression { get; } = expression;
}

/// <summary><c>try block catches finally block</c>.</summary>
internal sealed class TryStatementSyntax(
    TextSpan span, BlockSyntax block, ImmutableArray<CatchClauseSyntax> catches, BlockSyntax? @finally)
    : StatementSyntax(span)
{
    public BlockSyntax Block { get; } = block;
    public ImmutableArray<CatchClauseSyntax> Catches { get; } = catches;
    public BlockSyntax? Finally { get; } = @finally;
}

/// <summary><c>catch (type name) when (filter) block</c>.</summary>
internal sealed class CatchClauseSyntax(
    TextSpan span, TypeSyntax? type, Identifier? name, ExpressionSyntax? filter, BlockSyntax block)
    : SyntaxNode(span)
{
    public TypeSyntax? Type { get; } = type;
    public Identifier? Name { get; } = name;
    public ExpressionSyntax? Filter { get; } = filter;
    public BlockSyntax Block { get; } = block;
}

/// <summary><c>[await] using (declaration or expression) body</c>. The form without parentheses is a
/// <see cref="LocalDeclarationSyntax"/>.</summary>
internal sealed class UsingStatementSyntax(
    TextSpan span, bool isAwait, LocalDeclarationSyntax? declaration, ExpressionSyntax? expression,
    StatementSyntax body) : StatementSyntax(span)
{
    public bool IsAwait { get; } = isAwait;
    public LocalDeclarationSyntax? Declaration { get; } = declaration;
    public ExpressionSyntax? Expression { get; } = expression;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>lock (expression) body</c>.</summary>
internal sealed class LockStatementSyntax(TextSpan span, ExpressionSyntax expression, StatementSyntax body)
    : StatementSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>checked { }</c> or <c>unchecked { }</c>.</summary>
internal sealed class CheckedStatementSyntax(TextSpan span, bool isChecked, BlockSyntax block)
    : StatementSyntax(span)
{
    public bool IsChecked { get; } = isChecked;
    public BlockSyntax Block { get; } = block;
}

/// <summary><c>name: statement</c>. Harmless by itself; nothing can jump to it, for <c>goto</c> is
/// refused.</summary>
internal sealed class LabeledStatementSyntax(TextSpan span, Identifier label, StatementSyntax statement)
    : StatementSyntax(span)
{
    public Identifier Label { get; } = label;
    public StatementSyntax Statement { get; } = statement;
}

/// <summary>A statement that this engine refuses by name (<c>goto</c>, <c>fixed</c>, <c>unsafe</c>); its
/// error is already reported.</summary>
internal sealed class UnsupportedStatementSyntax(TextSpan span, string feature, StatementSyntax? body)
    : StatementSyntax(span)
{
    public string Feature { get; } = feature;
    public StatementSyntax? Body { get; } = body;
}
