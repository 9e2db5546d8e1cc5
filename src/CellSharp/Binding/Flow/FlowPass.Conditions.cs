using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Flow;

/// <summary>Tests: what is assigned when they hold and when they do not (C# spec 9.4.4).</summary>
internal sealed partial class FlowPass
{
    // What was known where a stored value came out true, false (or otherwise not null), or null.
    private readonly Dictionary<LocalSymbol, Outcomes> _stored = [];

    private sealed record Outcomes(FlowState True, FlowState False, FlowState Null);

    private (FlowState True, FlowState False) Condition(BoundExpression test)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BindingTooDeepException(test.Span);
        }

        switch (test)
        {
            case { IsConstant: true, Constant: bool known }:
                return known ? (_state, FlowState.Unreachable) : (FlowState.Unreachable, _state);
            case BoundUnary { Operation: Operation.Not, Method: null } not when not.Type == typeof(bool):
                var (yes, no) = Condition(not.Operand);
                return (no, yes);
            case BoundBinary { Operation: Operation.AndAlso, Method: null } and:
                return ShortCircuit(and.Left, and.Right, isAnd: true);
            case BoundBinary { Operation: Operation.OrElse, Method: null } or:
                return ShortCircuit(or.Left, or.Right, isAnd: false);
            case BoundBinary { Operation: Operation.Equal or Operation.NotEqual, Method: null } equal
                when KnownSide(equal) is { } side:
                return Compare(side.Value, side.Known, equal.Operation == Operation.Equal);
            case BoundConditional choice when choice.Type == typeof(bool):
                return Choice(choice);
            case BoundSequence sequence:
                Enter(sequence.Locals);
                Effects(sequence.Effects);
                return Condition(sequence.Value);
            case BoundNatural natural:
                return Condition(natural.Value);
            case BoundProperty { Property.Name: "HasValue" or "Value", Receiver: BoundLocal held } property
                when _stored.TryGetValue(held.Local, out var kept):
                return property.Property.Name == "HasValue"
                    ? (Known(FlowState.Join(kept.True, kept.False)), Known(kept.Null))
                    : (Known(kept.True), Known(kept.False));
            case BoundCall { Method.Name: "GetValueOrDefault", Arguments.Count: 0, Receiver: BoundLocal held }
                when _stored.TryGetValue(held.Local, out var kept):
                return (Known(kept.True), Known(kept.False));
            default:
                Visit(test);
                return (_state, _state.Copy());
        }
    }

    private FlowState Known(FlowState more) => FlowState.After(_state, more);

    private (FlowState True, FlowState False) ShortCircuit(BoundExpression left, BoundExpression right,
        bool isAnd)
    {
        var first = Condition(left);
        _state = isAnd ? first.True : first.False;
        var second = Condition(right);
        return isAnd ? (second.True, FlowState.Join(first.False, second.False))
            : (FlowState.Join(first.True, second.True), second.False);
    }

    private (FlowState True, FlowState False) Choice(BoundConditional choice)
    {
        var test = Condition(choice.Test);
        _state = test.True;
        var a = Condition(choice.WhenTrue);
        _state = test.False;
        var b = Condition(choice.WhenFalse);
        return (FlowState.Join(a.True, b.True), FlowState.Join(a.False, b.False));
    }

    /// <summary>The side of an equality that is a constant, <c>true</c> or <c>null</c> say.</summary>
    private static (BoundExpression Value, object? Known)? KnownSide(BoundBinary equal)
    {
        var (left, right) = (Constant(equal.Left), Constant(equal.Right));
        return right is { } r && left is null ? (equal.Left, r.Value)
            : left is { } l && right is null ? (equal.Right, l.Value) : null;
    }

    private static ValueBox? Constant(BoundExpression value) => value switch
    {
        { IsConstant: true } => new(value.Constant),
        BoundDefault { Type: var type } when type.CanBeNull() => new(null),
        BoundConversion
        {
            Operand: var inner, Conversion.Kind: ConversionKind.Nullable
            or ConversionKind.Boxing or ConversionKind.Reference
        } => Constant(inner),
        _ => null,
    };

    private (FlowState True, FlowState False) Compare(BoundExpression value, object? known, bool equal)
    {
        var (yes, no, none) = Split(value);
        if (known is null && value is BoundLocal { Local: var tested }
            && _slots.TryGetValue(tested, out var slot)
            && !_shared.Contains(tested))
        {
            none = none.Copy();
            none.SetNull(slot, true);
            yes.SetNull(slot, false);
            no.SetNull(slot, false);
        }

        var (same, other) = known switch
        {
            null => (none, FlowState.Join(yes, no)),
            true => (yes, FlowState.Join(no, none)),
            false => (no, FlowState.Join(yes, none)),
            _ => (FlowState.Join(yes, no), FlowState.Join(FlowState.Join(yes, no), none)),
        };
        return equal ? (same, other) : (other, same);
    }

    /// <summary>What is assigned when a value comes out true, false (or not null at all), or null:
    /// <c>a?.TryGet(out var x)</c>.</summary>
    private (FlowState True, FlowState False, FlowState Null) Split(BoundExpression value)
    {
        switch (value)
        {
            case BoundNatural natural:
                return Split(natural.Value);
            case BoundLocal { Local: var held } when _stored.TryGetValue(held, out var kept):
                return (Known(kept.True), Known(kept.False), Known(kept.Null));
            case BoundSequence sequence:
                Enter(sequence.Locals);
                Effects(sequence.Effects);
                return Split(sequence.Value);
            case BoundConditional choice when Constant(choice.WhenFalse) is { Value: null }:
                var test = Condition(choice.Test);
                _state = test.True;
                var (yes, no, none) = Split(choice.WhenTrue);
                return (yes, no, choice.WhenTrue is BoundConversion
                {
                    Conversion.Kind:
                    ConversionKind.Nullable, Operand: var inner
                } && !inner.Type.CanBeNull()
                    ? test.False : FlowState.Join(test.False, none));
            case BoundConversion { Conversion.Kind: ConversionKind.Nullable, Operand: var operand }
                when operand.Type == typeof(bool):
                var (a, b) = Condition(operand);
                return (a, b, FlowState.Join(a, b));
            default:
                if (value.Type == typeof(bool))
                {
                    var (t, f) = Condition(value);
                    return (t, f, FlowState.Join(t, f));
                }

                Visit(value);
                return (_state, _state.Copy(), _state.Copy());
        }
    }

    private sealed record ValueBox(object? Value);
}
