using System.Linq.Expressions;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Calls of small functions put in line: a call through a delegate costs more than what such a
/// function does.</summary>
/// <remarks>A function stays what it was when its cell ran, so a call of it can be replaced for good. One
/// that calls itself is put in line a few times and then called; each real call looks for interrupts and at
/// the stack.</remarks>
internal sealed partial class Emitter
{
    /// <summary>How many expressions one call written in a cell may become.</summary>
    private const int Room = 128;

    /// <summary>How often a function is put in line within itself.</summary>
    private const int Turns = 2;

    private readonly List<LocalSymbol> _inlined = [];
    private int _room;

    private BlockExpression? Inlined(BoundInvoke invoke)
    {
        if (invoke.Target is not BoundLocal { Local: { Small: { } small } function }
            || invoke.Passing is not null
            || _inlined.Count(f => f == function) >= Turns || !TakeRoom(small.Size))
        {
            return null;
        }

        var arguments = invoke.Arguments.Zip(small.Parameters, (a, p) => Value(a, p.Type)).ToList();
        var outer = small.Parameters.Select(p => p.Emitted).ToList();
        var inner = small.Parameters.Select(p => p.Emitted =
            Expression.Variable(TupleNames.Erase(p.Type), p.Name)).ToList();
        _inlined.Add(function);
        var value = Value(small.Value, small.ReturnType);
        _inlined.RemoveAt(_inlined.Count - 1);
        for (var i = 0; i < outer.Count; i++)
        {
            small.Parameters[i].Emitted = outer[i];
        }

        return Expression.Block(value.Type, inner, [.. inner.Zip(arguments, Expression.Assign), value]);
    }

    private bool TakeRoom(int size)
    {
        _room = _inlined.Count == 0 ? Room : _room;
        if (_room < size)
        {
            return false;
        }

        _room -= size;
        return true;
    }
}
