using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>Expressions by kind.</summary>
internal sealed partial class Spiller
{
    /// <summary>An expression without awaits, to be evaluated after the statements put before it.</summary>
    private BoundExpression Spill(BoundExpression node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!suspensions.Any(node))
        {
            return node;
        }

        switch (node)
        {
            case BoundAwait wait:
                return SpillAwait(wait);
            case BoundConditional conditional:
                return SpillConditional(conditional);
            case BoundBinary { Operation: Operation.AndAlso or Operation.OrElse } logical:
                return SpillLogical(logical);
            case BoundAssign assign:
                return SpillAssign(assign);
            case BoundSequence sequence:
                Locals.AddRange(sequence.Locals);
                return SpillSteps(sequence.Effects, sequence.Value);
            case BoundIndirect indirect:
                return SpillSteps(indirect.Effects, indirect.Place);
            case BoundStatementExpression statement:
                _before.Add(Visit(statement.Statement));
                return new BoundDefault(node.Span, typeof(void));
            case BoundNatural natural:
                return Spill(natural.Value);
            default:
                var shape = BoundShape.Of(node);
                return shape.With(SpillParts(node, shape.Parts));
        }
    }

    private BoundExpression SpillAwait(BoundAwait node)
    {
        var wait = Awaited(node);
        if (node.Type == typeof(void))
        {
            _before.Add(Code.Do(wait));
            return new BoundDefault(node.Span, typeof(void));
        }

        var result = Keep(node.Type);
        _before.Add(Code.Set(result, wait));
        return Code.Get(node.Span, result);
    }

    /// <summary>Everything before the last operand that awaits is computed and kept.</summary>
    private List<BoundExpression> SpillParts(BoundExpression node, IReadOnlyList<BoundExpression> parts)
    {
        var last = parts.Count - 1;
        while (!suspensions.Any(parts[last]))
        {
            last--;
        }

        return [.. parts.Select((part, i) => i > last ? part : i == last ? Spill(part)
            : IsPlace(node, i) ? SpillReceiver(part) : Now(Spill(part)))];
    }

    private BoundExpression SpillConditional(BoundConditional node)
    {
        var test = Spill(node.Test);
        if (!suspensions.Any(node.WhenTrue) && !suspensions.Any(node.WhenFalse))
        {
            return new BoundConditional(node.Span, test, node.WhenTrue, node.WhenFalse, node.Type);
        }

        var result = node.Type == typeof(void) ? null : Keep(node.Type);
        _before.Add(new BoundIf(node.Span, test, Branch(node.WhenTrue, result),
            Branch(node.WhenFalse, result)));
        return result is null ? new BoundDefault(node.Span, typeof(void)) : Code.Get(node.Span, result);
    }

    private BoundExpression SpillLogical(BoundBinary node)
    {
        var left = Spill(node.Left);
        if (!suspensions.Any(node.Right))
        {
            return new BoundBinary(node.Span, node.Operation, left, node.Right, node.Method, node.Type,
                node.IsChecked);
        }

        var result = Keep(typeof(bool));
        _before.Add(Code.Set(result, left));
        BoundExpression test = Code.Get(node.Span, result);
        _before.Add(new BoundIf(node.Span, node.Operation == Operation.AndAlso ? test : Code.Not(test),
            Branch(node.Right, result), null));
        return Code.Get(node.Span, result);
    }

    /// <summary>A branch as a statement that leaves its value in a variable.</summary>
    private BoundStatement Branch(BoundExpression value, LocalSymbol? result) => Spilled(value.Span, () =>
    {
        var spilled = Spill(value);
        return result is null || spilled is BoundThrow ? Code.Do(spilled) : Code.Set(result, spilled);
    });

    private BoundExpression SpillSteps(IReadOnlyList<BoundExpression> effects, BoundExpression value)
    {
        foreach (var effect in effects)
        {
            _before.Add(Spilled(effect.Span, () => Spill(effect) is var done
                && done is BoundDefault ? null : Code.Do(done)));
        }

        return Spill(value);
    }

    private BoundAssign SpillAssign(BoundAssign node)
    {
        var target = suspensions.Any(node.Value) ? SpillPlace(node.Target) : Spill(node.Target);
        return new BoundAssign(node.Span, target, Spill(node.Value));
    }

    /// <summary>What is assigned to later; what leads to it is computed now.</summary>
    private BoundExpression SpillPlace(BoundExpression node)
    {
        switch (node)
        {
            case BoundIndirect indirect:
                SpillSteps(indirect.Effects, new BoundDefault(node.Span, typeof(void)));
                return SpillPlace(indirect.Place);
            case BoundProperty or BoundSpanElement:
                return SpillOperands(node);
            default:
                return SpillReceiver(node);
        }
    }

    /// <summary>A struct that is used where it stands, or a copy of one that stands nowhere.</summary>
    private BoundExpression SpillReceiver(BoundExpression node) => node switch
    {
        BoundLocal or BoundThis or BoundBase or BoundField { Receiver: null } => node,
        BoundField or BoundElement => SpillOperands(node),
        _ => Now(Spill(node)),
    };

    private BoundExpression SpillOperands(BoundExpression node)
    {
        var shape = BoundShape.Of(node);
        return shape.With([.. shape.Parts.Select((part, i) => IsPlace(node, i) ? SpillReceiver(part)
            : Now(Spill(part)))]);
    }

    /// <summary>Whether an operand is used where it stands and not by its value: a receiver that is a struct,
    /// an argument passed by reference.</summary>
    private static bool IsPlace(BoundExpression node, int index)
    {
        var part = BoundShape.Of(node).Parts[index];
        return node switch
        {
            BoundField => part.Type.IsValueType,
            BoundProperty { Receiver: not null } => index == 0 && part.Type.IsValueType,
            BoundCall { Receiver: not null } call => index == 0 ? part.Type.IsValueType
                : IsByRef(call.Method, index - 1),
            BoundCall call => IsByRef(call.Method, index),
            BoundNew { Constructor: { } made } => IsByRef(made, index),
            BoundInvoke { Target.Type: var type } => index > 0 && IsByRef(type.GetMethod("Invoke")!,
                index - 1),
            _ => false,
        };
    }

    private static bool IsByRef(MethodBase method, int index) => method.GetParameters() is var parameters
        && index < parameters.Length && parameters[index].ParameterType.IsByRef;
}
