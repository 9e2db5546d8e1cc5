using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>The literal <c>default</c>.</summary>
internal sealed class BoundDefaultLiteral(TextSpan span) : BoundExpression(span, typeof(Untyped));

/// <summary>Methods of one name, before a call or a delegate type chooses among them.</summary>
internal sealed class BoundMethodGroup(
    TextSpan span, BoundExpression? receiver, string name, IReadOnlyList<Signature> candidates,
        Type[] typeArguments)
    : BoundExpression(span, typeof(Untyped))
{
    /// <summary>The object, or the <see cref="BoundTypeExpression"/> the name was qualified with; null for a
    /// plain name.</summary>
    public BoundExpression? Receiver { get; } = receiver;

    public string Name { get; } = name;

    public IReadOnlyList<Signature> Candidates { get; } = candidates;

    public Type[] TypeArguments { get; } = typeArguments;

    /// <summary>Where the name alone stands, for messages.</summary>
    public TextSpan NameSpan { get; init; } = span;

    public bool IsBaseCall { get; init; }
}

internal sealed class BoundTypeExpression(TextSpan span, Type referred)
    : BoundExpression(span, typeof(Untyped))
{
    public Type Referred { get; } = referred;
}

internal sealed class BoundNamespace(TextSpan span, string name) : BoundExpression(span, typeof(Untyped))
{
    public string Name { get; } = name;
}

/// <summary><c>new(...)</c> without a type.</summary>
internal sealed class BoundTargetNew(ObjectCreationSyntax syntax)
    : BoundExpression(syntax.Span, typeof(Untyped))
{
    public ObjectCreationSyntax Syntax { get; } = syntax;
}

/// <summary><c>(a, b)</c>; has a natural type when each element has one.</summary>
internal sealed class BoundTuple(TextSpan span, IReadOnlyList<BoundExpression> elements,
    IReadOnlyList<string?> names, Type type)
    : BoundExpression(span, type)
{
    public IReadOnlyList<BoundExpression> Elements { get; } = elements;

    public IReadOnlyList<string?> Names { get; } = names;
}

/// <summary><c>c ? a : b</c> whose branches have no common type.</summary>
internal sealed class BoundUntypedConditional(
    TextSpan span, BoundExpression test, BoundExpression whenTrue, BoundExpression whenFalse)
    : BoundExpression(span, typeof(Untyped))
{
    public BoundExpression Test { get; } = test;

    public BoundExpression WhenTrue { get; } = whenTrue;

    public BoundExpression WhenFalse { get; } = whenFalse;
}

/// <summary>One arm of a switch expression: the test of its pattern and guard, and its value, still
/// unconverted.</summary>
internal sealed record BoundArm(BoundExpression? Test, BoundExpression Value,
    IReadOnlyList<LocalSymbol> Locals, TextSpan Span);

/// <summary>A switch expression whose arms have no common type.</summary>
internal sealed class BoundUntypedSwitch(
    TextSpan span, BoundExpression store, LocalSymbol input, IReadOnlyList<BoundArm> arms)
    : BoundExpression(span, typeof(Untyped))
{
    public BoundExpression Store { get; } = store;

    public LocalSymbol Input { get; } = input;

    public IReadOnlyList<BoundArm> Arms { get; } = arms;
}

/// <summary><c>[a, .. b]</c>.</summary>
internal sealed class BoundCollection(TextSpan span,
    IReadOnlyList<(BoundExpression Value, bool IsSpread)> elements)
    : BoundExpression(span, typeof(Untyped))
{
    public IReadOnlyList<(BoundExpression Value, bool IsSpread)> Elements { get; } = elements;
}

/// <summary>An interpolated string; a string unless the target is <see cref="FormattableString"/>.</summary>
internal sealed class BoundInterpolated(TextSpan span, IReadOnlyList<BoundInterpolationPart> parts)
    : BoundExpression(span, typeof(string))
{
    public IReadOnlyList<BoundInterpolationPart> Parts { get; } = parts;

    public override bool IsConstant => Parts.All(p => p.Value is null
        || (p.Value.IsConstant && p.Value.Type == typeof(string) && p.Alignment is null && p.Format is null));

    public override object? Constant =>
        string.Concat(Parts.Select(p => p.Text ?? (string?)p.Value!.Constant));
}

/// <summary>Text, or a value with alignment and format.</summary>
internal sealed record BoundInterpolationPart(string? Text, BoundExpression? Value, int? Alignment,
    string? Format);

/// <summary><c>out var x</c> or <c>out int x</c>, declared once the parameter is known.</summary>
internal sealed class BoundOutVariable(TextSpan span, Identifier name, Type? declared, Scope scope)
    : BoundExpression(span, declared ?? typeof(Untyped))
{
    public Identifier Name { get; } = name;

    public Type? Declared { get; } = declared;

    public Scope Scope { get; } = scope;
}

/// <summary><c>_</c> as a target or an out argument.</summary>
internal sealed class BoundDiscard(TextSpan span, Type? declared)
    : BoundExpression(span, declared ?? typeof(Untyped))
{
    public Type? Declared { get; } = declared;
}

/// <summary>An expression with a natural type that may yet be bound to a target instead: a conditional or a
/// switch.</summary>
internal sealed class BoundNatural(BoundExpression value, BoundExpression original)
    : BoundExpression(value.Span, value.Type)
{
    public BoundExpression Value { get; } = value;

    public BoundExpression Original { get; } = original;

    public override bool IsConstant => Value.IsConstant;

    public override object? Constant => Value.Constant;
}

/// <summary>A tuple whose elements have their final types.</summary>
internal sealed class BoundTupleValue(TextSpan span, IReadOnlyList<BoundExpression> elements, Type type)
    : BoundExpression(span, type)
{
    public IReadOnlyList<BoundExpression> Elements { get; } = elements;
}

/// <summary>Stands for a value of a type while a method group is matched; never emitted.</summary>
internal sealed class BoundTypedHole(TextSpan span, Type type) : BoundExpression(span, type);

/// <summary><c>base</c> as a receiver.</summary>
internal sealed class BoundBase(TextSpan span, LocalSymbol self, Type type) : BoundExpression(span, type)
{
    public LocalSymbol Self { get; } = self;
}

/// <summary>An assignable place that needs something computed first: <c>a()[^1]</c>.</summary>
internal sealed class BoundIndirect(TextSpan span, IReadOnlyList<BoundExpression> effects,
    BoundExpression place)
    : BoundExpression(span, place.Type)
{
    public IReadOnlyList<BoundExpression> Effects { get; } = effects;

    public BoundExpression Place { get; } = place;
}

/// <summary>An element of a span, reached through a helper because expression trees know no ref
/// returns.</summary>
internal sealed class BoundSpanElement(TextSpan span, BoundExpression receiver, BoundExpression index,
    Type type)
    : BoundExpression(span, type)
{
    public BoundExpression Receiver { get; } = receiver;

    public BoundExpression Index { get; } = index;
}

/// <summary>Strings and other values joined by +; the parts in order.</summary>
internal sealed class BoundConcat(TextSpan span, IReadOnlyList<BoundExpression> parts)
    : BoundExpression(span, typeof(string))
{
    public IReadOnlyList<BoundExpression> Parts { get; } = parts;
}
