using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding.Flow;

/// <summary>Definite assignment and reachability (C# spec 9.4, 13.2), one walk over a bound tree that has no
/// errors of its own. Used once.</summary>
internal sealed partial class FlowPass(IReadOnlyDictionary<BoundStatement, StatementSyntax> sources,
    SourceText text)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<LocalSymbol, int> _slots = [];
    private FlowState _state = new(true);
    private int _slotCount;

    // Jumps seen so far and not yet arrived; a finally block in between adds to them.
    private Dictionary<LabelSymbol, FlowState> _jumps = [];
    private List<Exit> _returns = [];

    /// <summary>What is known where a function is left.</summary>
    private sealed record Exit(FlowState State, TextSpan Span);

    /// <summary>Walks the code of a cell or of one member.</summary>
    /// <param name="body">The code, not yet lowered.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="end">Where the end of the body is said to be.</param>
    public IReadOnlyList<Diagnostic> Run(BoundStatement body, IReadOnlyList<LocalSymbol> parameters,
        TextSpan end)
    {
        Function(body, parameters, end);
        FinishFunctions();
        ReportUnused();
        return _diagnostics;
    }

    private void Report(string code, TextSpan span, string message,
        DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        if (!_diagnostics.Exists(d => d.Span == span && d.Code == code))
        {
            _diagnostics.Add(new Diagnostic(code, severity, span, message));
        }
    }

    /// <summary>A body with jumps and returns of its own; out parameters have a value wherever it is
    /// left.</summary>
    private void Function(BoundStatement body, IReadOnlyList<LocalSymbol> parameters, TextSpan end)
    {
        var (jumps, returns) = (_jumps, _returns);
        (_jumps, _returns) = ([], []);
        var outs = parameters.Where(p => p.Ref == RefKind.Out).ToList();
        foreach (var p in outs)
        {
            _state.Unassign(Track(p));
        }

        foreach (var p in parameters.Where(p => p.Ref == RefKind.None && !p.Type.IsValueType))
        {
            // Followed only to know when it is null.
            _state.Assign(Track(p));
        }

        Visit(body);
        if (_state.Reachable)
        {
            _returns.Add(new(_state, end));
        }

        foreach (var (state, span) in _returns)
        {
            foreach (var p in outs.Where(p => !state.IsAssigned(_slots[p])))
            {
                Report("CS0177", span,
                    $"The out parameter '{p.Name}' must be assigned to before control leaves the current "
                    + "method");
            }
        }

        _state = _returns.Count == 0 ? FlowState.Unreachable
            : _returns.Select(r => r.State).Aggregate(FlowState.Join);
        (_jumps, _returns) = (jumps, returns);
    }

    private int Track(LocalSymbol local)
    {
        if (!_slots.TryGetValue(local, out var slot))
        {
            _slots[local] = slot = _slotCount++;
            _own.Add(slot);
        }

        return slot;
    }

    /// <summary>Variables of a block are new each time it is entered.</summary>
    private void Enter(IEnumerable<LocalSymbol> locals, LocalSymbol? except = null)
    {
        foreach (var local in locals)
        {
            if (local != except && local is { Name.Length: > 0, Box: null, IsConst: false, IsFunction: false }
                && !local.Type.IsError() && !local.Type.IsUntyped())
            {
                var slot = Track(local);
                _state.Unassign(slot);
            }
        }
    }

    private void Visit(BoundStatement statement)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BindingTooDeepException(statement.Span);
        }

        NoteUnreachable(statement);
        switch (statement)
        {
            case BoundBlock block:
                Enter(block.Locals);
                foreach (var s in block.Statements)
                {
                    Visit(s);
                }

                break;
            case BoundExpressionStatement
            {
                Expression: BoundAssign
                {
                    Target: BoundLocal { Local: var local }, Value: BoundDefault { IsUnassigned: true },
                }
            }:
                if (_slots.TryGetValue(local, out var slot) && _state.Reachable && !IsEmptyStruct(local.Type))
                {
                    _state.Unassign(slot);
                }

                NoteDeclared(local, null);
                break;
            case BoundExpressionStatement
            {
                Expression: BoundAssign
                {
                    Target: BoundLocal { Local: { IsFunction: true } function }, Value: BoundLambda body,
                }
            }:
                _functions.TryAdd(function, new(body));
                break;
            case BoundExpressionStatement { Expression: var expression }:
                NoteDeclared(statement, expression);
                Visit(expression);
                break;
            case BoundIf test:
                VisitIf(test);
                break;
            case BoundLoop loop:
                _state.ForgetNulls();
                Visit(loop.Body);
                _state = _jumps.Remove(loop.Break, out var left) ? left : FlowState.Unreachable;
                break;
            case BoundGoto jump:
                _jumps[jump.Label] = _jumps.TryGetValue(jump.Label, out var known)
                    ? FlowState.Join(known, _state) : _state;
                _state = FlowState.Unreachable;
                break;
            case BoundLabel label:
                _state = _jumps.Remove(label.Label, out var arrived) ? FlowState.Join(arrived, _state)
                    : _state;
                break;
            case BoundYield yield:
                Visit(yield.Value);
                break;
            case BoundReturn result:
                Visit(result.Value);
                if (_state.Reachable)
                {
                    _returns.Add(new(_state, result.Span));
                }

                _state = FlowState.Unreachable;
                break;
            case BoundTry attempt:
                VisitTry(attempt);
                break;
        }
    }

    private void VisitIf(BoundIf test)
    {
        var (yes, no) = Condition(test.Test);
        _state = yes;
        Visit(test.Then);
        if (test.Otherwise is null)
        {
            _state = FlowState.Join(_state, no);
            return;
        }

        var then = _state;
        _state = no;
        Visit(test.Otherwise);
        _state = FlowState.Join(then, _state);
    }

    /// <summary>Whatever the body assigned, handlers and the finally block start from what was known before
    /// it; jumps out of it pass through the finally block.</summary>
    private void VisitTry(BoundTry attempt)
    {
        var before = _state.Copy();
        var (jumps, returns) = (_jumps, _returns);
        (_jumps, _returns) = ([], []);
        Visit(attempt.Body);
        var end = _state;
        foreach (var handler in attempt.Catches)
        {
            _state = before.Copy();
            _state.ForgetNulls();
            Enter(handler.Locals, handler.Local);
            NoteCaught(handler.Local);
            if (handler.Filter is { } filter)
            {
                _state = Condition(filter).True;
            }

            Visit(handler.Body);
            end = FlowState.Join(end, _state);
        }

        var (inner, left) = (_jumps, _returns);
        (_jumps, _returns) = (jumps, returns);
        _state = before.Copy();
        _state.ForgetNulls();
        if (attempt.Final is { } final)
        {
            Visit(final);
        }

        var last = _state;
        foreach (var (label, state) in inner)
        {
            var through = FlowState.After(state, last);
            _jumps[label] = _jumps.TryGetValue(label, out var known) ? FlowState.Join(known, through)
                : through;
        }

        _returns.AddRange(left.Select(r => r with { State = FlowState.After(r.State, last) })
            .Where(r => r.State.Reachable));
        _state = attempt.Final is null ? end : FlowState.After(end, last);
    }

    private static bool IsEmptyStruct(Type type) => TupleNames.Erase(type) is
    {
        IsValueType: true,
        IsPrimitive: false, IsEnum: false, IsGenericParameter: false
    } erased
        && erased is not System.Reflection.Emit.TypeBuilder
        && erased.Assembly.IsDynamic && FieldsOf(erased).Length == 0;

    private static System.Reflection.FieldInfo[] FieldsOf(Type type) => type.GetFields(
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public
        | System.Reflection.BindingFlags.NonPublic);
}
