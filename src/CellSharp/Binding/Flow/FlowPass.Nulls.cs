using CellSharp.Binding.Bound;
using CellSharp.Diagnostics;

namespace CellSharp.Binding.Flow;

/// <summary>Variables known for certain to hold null, so that using what they refer to must fail. Nothing is
/// said where it only might.</summary>
internal sealed partial class FlowPass
{
    // Variables that a function inside may change at any time.
    private readonly HashSet<LocalSymbol> _shared = [];

    private void NoteNull(LocalSymbol local, BoundExpression value)
    {
        if (!_slots.TryGetValue(local, out var slot))
        {
            return;
        }

        if (!_own.Contains(slot) || _depth > 0)
        {
            _shared.Add(local);
        }

        _state.SetNull(slot, value is BoundConstant { Constant: null } && !_shared.Contains(local));
    }

    private void Dereference(BoundExpression? receiver)
    {
        if (receiver is BoundLocal { Local: { Type.IsValueType: false } local } use
            && _slots.TryGetValue(local, out var slot) && _state.IsNull(slot) && !_shared.Contains(local))
        {
            Report("CS8602", use.Span, "Dereference of a possibly null reference.",
                DiagnosticSeverity.Warning);
            _state.SetNull(slot, false);
        }
    }

    // How many lambdas stand around the code being walked.
    private int _depth;
}
