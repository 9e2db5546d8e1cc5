using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding.Flow;

/// <summary>Lambdas, and local functions, whose captured variables must have a value where they are
/// called.</summary>
internal sealed partial class FlowPass
{
    private readonly Dictionary<LocalSymbol, LocalFunction> _functions = [];

    // Variables of the function being walked; others are captured by it.
    private HashSet<int> _own = [];
    private LocalFunction? _within;

    /// <summary>What a local function needs of the variables around it and what it leaves in them.</summary>
    private sealed class LocalFunction(BoundLambda lambda)
    {
        public BoundLambda Lambda { get; } = lambda;

        public Dictionary<int, LocalSymbol> Needs { get; } = [];

        public FlowState? End { get; set; }

        public bool Started { get; set; }
    }

    private void VisitLambda(BoundLambda lambda)
    {
        var (before, unreachable) = (_state, _inUnreachable);
        _state = before.Copy();
        _state.ForgetNulls();
        _depth++;
        Function(lambda.Source ?? lambda.Body, lambda.SourceParameters ?? lambda.Parameters, lambda.Span);
        _depth--;
        (_state, _inUnreachable) = (before, unreachable);
    }

    private void VisitInvoke(BoundInvoke invoke)
    {
        if (invoke.Target is BoundLocal { Local: { IsFunction: true } function } use)
        {
            _read.Add(function);
            Pass(invoke.Arguments, invoke.Passing);
            UseFunction(function, use.Span, called: true);
        }
        else
        {
            Visit(invoke.Target);
            Pass(invoke.Arguments, invoke.Passing);
        }
    }

    private void UseFunction(LocalSymbol local, TextSpan span, bool called)
    {
        if (!_functions.TryGetValue(local, out var function))
        {
            return;
        }

        Walk(function);
        foreach (var (slot, variable) in function.Needs)
        {
            if (!_state.IsAssigned(slot) && Need(slot, variable))
            {
                Report("CS0165", span, $"Use of unassigned local variable '{variable.Name}'");
            }
        }

        if (called && function.End is { } end && _state.Reachable)
        {
            _state = end.Reachable ? FlowState.After(_state, end) : _state;
        }
    }

    /// <summary>Walks a local function once, with everything around it unassigned.</summary>
    private void Walk(LocalFunction function)
    {
        if (function.Started)
        {
            return;
        }

        function.Started = true;
        var (state, own, within, unreachable) = (_state, _own, _within, _inUnreachable);
        (_state, _own, _within, _inUnreachable) = (new FlowState(true), [], function, false);
        var lambda = function.Lambda;
        Function(lambda.Source ?? lambda.Body, lambda.Parameters, lambda.Span);
        function.End = _state;
        (_state, _own, _within, _inUnreachable) = (state, own, within, unreachable);
    }

    /// <summary>Functions that nothing uses are walked all the same.</summary>
    private void FinishFunctions()
    {
        while (_functions.Values.FirstOrDefault(f => !f.Started) is { } function)
        {
            Walk(function);
        }
    }

    /// <summary>Whether an unassigned variable is an error here; a captured one is asked of the
    /// callers.</summary>
    private bool Need(int slot, LocalSymbol local)
    {
        if (_within is null || _own.Contains(slot))
        {
            return true;
        }

        _within.Needs[slot] = local;
        _state.Assign(slot);
        return false;
    }
}
