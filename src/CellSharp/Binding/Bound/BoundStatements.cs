using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>Statements with the variables that live while they run.</summary>
internal sealed class BoundBlock(
    TextSpan span, IReadOnlyList<LocalSymbol> locals, IReadOnlyList<BoundStatement> statements)
        : BoundStatement(span)
{
    public IReadOnlyList<LocalSymbol> Locals { get; } = locals;

    public IReadOnlyList<BoundStatement> Statements { get; } = statements;
}

internal sealed class BoundExpressionStatement(TextSpan span, BoundExpression expression)
    : BoundStatement(span)
{
    public BoundExpression Expression { get; } = expression;
}

internal sealed class BoundIf(
    TextSpan span, BoundExpression test, BoundStatement then, BoundStatement? otherwise)
        : BoundStatement(span)
{
    public BoundExpression Test { get; } = test;

    public BoundStatement Then { get; } = then;

    public BoundStatement? Otherwise { get; } = otherwise;
}

/// <summary>Repeats for ever; the body leaves by jumping to <see cref="Break"/>. Each turn asks for an
/// interrupt.</summary>
internal sealed class BoundLoop(TextSpan span, BoundStatement body, LabelSymbol breakLabel)
    : BoundStatement(span)
{
    public BoundStatement Body { get; } = body;

    public LabelSymbol Break { get; } = breakLabel;
}

internal sealed class BoundGoto(TextSpan span, LabelSymbol label) : BoundStatement(span)
{
    public LabelSymbol Label { get; } = label;
}

internal sealed class BoundLabel(TextSpan span, LabelSymbol label) : BoundStatement(span)
{
    public LabelSymbol Label { get; } = label;
}

internal sealed class BoundReturn(TextSpan span, BoundExpression? value) : BoundStatement(span)
{
    public BoundExpression? Value { get; } = value;
}

internal sealed class BoundCatch(TextSpan span, Type type, LocalSymbol? local, BoundExpression? filter,
    BoundStatement body, IReadOnlyList<LocalSymbol> locals) : BoundNode(span)
{
    public Type Type { get; } = type;

    public LocalSymbol? Local { get; } = local;

    public BoundExpression? Filter { get; } = filter;

    public BoundStatement Body { get; } = body;

    /// <summary>Variables that the filter declares.</summary>
    public IReadOnlyList<LocalSymbol> Locals { get; } = locals;
}

internal sealed class BoundTry(
    TextSpan span, BoundStatement body, IReadOnlyList<BoundCatch> catches, BoundStatement? final)
        : BoundStatement(span)
{
    public BoundStatement Body { get; } = body;

    public IReadOnlyList<BoundCatch> Catches { get; } = catches;

    public BoundStatement? Final { get; } = final;

    /// <summary>Whether nobody can tell when the finally block runs: it unlocks, or ends a loop.</summary>
    public bool IsQuiet { get; init; }
}
