using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Flow;

/// <summary>Expressions, in the order in which they are evaluated.</summary>
internal sealed partial class FlowPass
{
    private void Visit(BoundExpression? node)
    {
        if (node is not null && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BindingTooDeepException(node.Span);
        }

        switch (node)
        {
            case BoundLocal local:
                Read(local);
                break;
            case BoundNatural natural:
                Visit(natural.Value);
                break;
            case BoundAssign assign:
                VisitAssign(assign);
                break;
            case BoundField { Receiver: { Type.IsValueType: true } } field:
                ReadField(field);
                break;
            case BoundField field:
                Dereference(field.Receiver);
                Visit(field.Receiver);
                break;
            case BoundProperty property:
                Dereference(property.Receiver);
                Visit(property.Receiver);
                Visit(property.Arguments);
                break;
            case BoundEvent e:
                Visit(e.Receiver);
                break;
            case BoundElement element:
                Visit(element.Array);
                Visit(element.Indices);
                break;
            case BoundSpanElement span:
                Visit(span.Receiver);
                Visit(span.Index);
                break;
            case BoundIndirect indirect:
                Visit(indirect.Effects);
                Visit(indirect.Place);
                break;
            case BoundCall call:
                Dereference(call.Receiver);
                Visit(call.Receiver);
                Pass(call.Arguments, call.Passing);
                break;
            case BoundInvoke invoke:
                VisitInvoke(invoke);
                break;
            case BoundNew create:
                Pass(create.Arguments, create.Passing);
                break;
            default:
                VisitOperator(node);
                break;
        }
    }

    private void VisitOperator(BoundExpression? node)
    {
        switch (node)
        {
            case BoundUnary { Operation: Operation.Not, Method: null } not when not.Type == typeof(bool):
                Join(Condition(not));
                break;
            case BoundUnary unary:
                Visit(unary.Operand);
                break;
            case BoundBinary { Operation: Operation.AndAlso or Operation.OrElse, Method: null }:
                Join(Condition(node));
                break;
            case BoundBinary binary:
                Visit(binary.Left);
                Visit(binary.Right);
                break;
            case BoundConditional choice:
                VisitChoice(choice);
                break;
            case BoundSequence sequence:
                Enter(sequence.Locals);
                Effects(sequence.Effects);
                Visit(sequence.Value);
                break;
            case BoundConversion conversion:
                Visit(conversion.Operand);
                break;
            case BoundTupleValue tuple:
                Visit(tuple.Elements);
                break;
            case BoundNewArray array:
                Visit(array.Sizes);
                break;
            case BoundArrayInit array:
                Visit(array.Elements);
                break;
            case BoundConcat concat:
                Visit(concat.Parts);
                break;
            case BoundInterpolated text:
                Visit([.. text.Parts.Select(p => p.Value).OfType<BoundExpression>()]);
                break;
            default:
                VisitOther(node);
                break;
        }
    }

    private void VisitOther(BoundExpression? node)
    {
        switch (node)
        {
            case BoundStatementExpression statement:
                Visit(statement.Statement);
                break;
            case BoundThrow thrown:
                Visit(thrown.Exception);
                _state = FlowState.Unreachable;
                break;
            case BoundTypeIs test:
                Visit(test.Operand);
                break;
            case BoundTypeAs cast:
                Visit(cast.Operand);
                break;
            case BoundDelegate made:
                Visit(made.Receiver);
                break;
            case BoundDelegateRewrap rewrap:
                Visit(rewrap.Target);
                break;
            case BoundAwait wait:
                Visit(wait.Awaiter);
                break;
            case BoundLambda lambda:
                VisitLambda(lambda);
                break;
            case BoundTree tree:
                VisitLambda(tree.Lambda);
                break;
        }
    }

    private void Join((FlowState True, FlowState False) ways) =>
        _state = FlowState.Join(ways.True, ways.False);

    private void Visit(IReadOnlyList<BoundExpression> nodes)
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    /// <summary>Effects of a lowered expression; what a stored test knew is kept for the tests of
    /// it.</summary>
    private void Effects(IReadOnlyList<BoundExpression> effects)
    {
        foreach (var effect in effects)
        {
            if (effect is BoundAssign { Target: BoundLocal { Local: { Name.Length: 0 } held } } store
                && store.Value.Type.CanBeNull())
            {
                var known = Split(store.Value);
                _stored[held] = new(known.True, known.False, known.Null);
                _state = FlowState.Join(FlowState.Join(known.True, known.False), known.Null);
            }
            else
            {
                Visit(effect);
            }
        }
    }

    private void VisitChoice(BoundConditional choice)
    {
        var (yes, no) = Condition(choice.Test);
        _state = yes;
        Visit(choice.WhenTrue);
        var then = _state;
        _state = no;
        Visit(choice.WhenFalse);
        _state = FlowState.Join(then, _state);
    }

    private void VisitAssign(BoundAssign assign)
    {
        switch (assign.Target)
        {
            case BoundLocal { Local: var local }:
                Visit(assign.Value);
                NoteWritten(local, assign.Value);
                Write(local);
                NoteNull(local, assign.Value);
                break;
            case BoundField { Receiver: BoundLocal { Local: var whole } } field
                when whole.Type.IsValueType && _slots.ContainsKey(whole):
                Visit(assign.Value);
                WriteField(whole, field.Field.Name);
                break;
            case BoundField { Receiver: { Type.IsValueType: true } receiver }:
                Visit(receiver);
                Visit(assign.Value);
                break;
            default:
                Visit(assign.Target);
                Visit(assign.Value);
                break;
        }
    }

    private void Pass(IReadOnlyList<BoundExpression> arguments, IReadOnlyList<RefKind>? passing)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (passing is null || passing[i] != RefKind.Out)
            {
                Visit(arguments[i]);
            }
            else if (arguments[i] is not (BoundLocal
                or BoundField { Receiver: BoundLocal { Type.IsValueType: true } }))
            {
                Visit(arguments[i]);
            }
        }

        for (var i = 0; passing is not null && i < arguments.Count; i++)
        {
            if (passing[i] == RefKind.Out && arguments[i] is BoundLocal { Local: var local })
            {
                _written.Add(local);
                Write(local);
                _state.SetNull(_slots.GetValueOrDefault(local, -1), false);
            }
            else if (passing[i] == RefKind.Out
                && arguments[i] is BoundField { Receiver: BoundLocal { Local: var whole } } field)
            {
                WriteField(whole, field.Field.Name);
            }
        }
    }
}
