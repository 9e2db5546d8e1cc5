using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Flow;

/// <summary>Which cases of a switch can still be reached, and whether all values are taken care of (C# spec
/// 11.3, 11.4). The lowered tests are tried on one representative of every class of values that they tell
/// apart; a test that is not understood may come out either way.</summary>
internal sealed class CaseAnalysis
{
    // Beyond this many trials nothing is claimed.
    private const int MaxSteps = 300_000;

    private readonly List<Case> _cases = [];
    private readonly CaseValues _values = new();

    private sealed record Case(BoundExpression Test, bool Guarded);

    /// <summary>Adds a case; whether no value is left for it.</summary>
    /// <param name="test">The test of its pattern.</param>
    /// <param name="guarded">Whether a guard may yet refuse what the pattern takes.</param>
    public bool Add(BoundExpression test, bool guarded)
    {
        _values.Collect(test);
        var dead = _values.Count * (_cases.Count + 1) <= MaxSteps && !_values.Points().Any(point =>
            point.Evaluate(test) != false
            && !_cases.Exists(c => !c.Guarded && point.Evaluate(c.Test) == true));
        _cases.Add(new(test, guarded));
        return dead;
    }

    /// <summary>Whether every value is taken by a case without a guard.</summary>
    public bool IsExhaustive => _values.Count * _cases.Count <= MaxSteps && !_values.Points().Any(point =>
        !_cases.Exists(c => !c.Guarded && point.Evaluate(c.Test) == true));

    /// <summary>Whether some value is surely taken by no case; null is nobody's duty.</summary>
    public bool Misses => _values.Count * _cases.Count <= MaxSteps && _values.Points().Any(point =>
        !point.HasNull && _cases.TrueForAll(c => point.Evaluate(c.Test) == false));
}
