using System.Globalization;
using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>What is wrong in an expression, where, and the mend.</summary>
/// <param name="At">Offset in the expression, in UTF-16 units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
internal sealed record FormulaError(int At, string Message, string Mend);

/// <summary>
/// Expressions over intervals: a number, an operand (a is the first) or a function of these, one inside the
/// other: <c>growth(face(a), face(b), 4)</c>.
/// </summary>
internal sealed class Formula
{
    // Deep enough for every sensible row; keeps a hostile one from exhausting the stack.
    private const int MostNesting = 20;

    private readonly string _text;
    private readonly IReadOnlyList<Interval> _operands;
    private int _at;
    private FormulaError? _error;

    private Formula(string text, IReadOnlyList<Interval> operands) =>
        (_text, _operands) = (text, operands);

    /// <summary>Works an expression out, or says what is wrong with it.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="operands">What a, b, c ... stand for.</param>
    public static (Interval? Value, FormulaError? Error) Evaluate(
        string text, IReadOnlyList<Interval> operands)
    {
        var formula = new Formula(text, operands);
        var value = formula.Term(0);
        if (value is not null && formula.Next() != '\0')
        {
            value = formula.Fail(
                formula._at, "something follows the end", "Write one number, letter or function.");
        }

        return (value, formula._error);
    }

    private Interval? Fail(int at, string message, string mend)
    {
        _error ??= new(at, message, mend);
        return null;
    }

    private char Next()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private Interval? Term(int depth)
    {
        var first = Next();
        var start = _at;
        if (depth > MostNesting)
        {
            return Fail(start, "it is nested too deep", "Split it into simpler rows.");
        }

        if (char.IsAsciiDigit(first) || first == '-')
        {
            return Number(start);
        }

        while (_at < _text.Length && (char.IsAsciiLetterLower(_text[_at]) || _text[_at] == '-'))
        {
            _at++;
        }

        var name = _text[start.._at];
        return name.Length == 0
            ? Fail(start, "a number, a letter or a function is missing", "Write it like ratio(b, a).")
            : Next() == '(' ? Call(name, start, depth) : Operand(name, start);
    }

    private Interval? Number(int start)
    {
        _at++;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var text = _text[start.._at];
        return double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? Interval.Point(value)
            : Fail(start, $"'{text}' is not a number", "Write digits with a point for decimals.");
    }

    private Interval? Operand(string name, int start)
    {
        var index = name[0] - 'a';
        return name.Length == 1 && index < _operands.Count
            ? _operands[index]
            : Fail(start, $"'{name}' is no claim of this row and no function",
                $"The last claim is {(char)('a' + _operands.Count - 1)}; a function has parentheses.");
    }

    private Interval? Call(string name, int start, int depth)
    {
        var values = new List<Interval>();
        do
        {
            _at++;
            if (Term(depth + 1) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }
        while (Next() == ',');

        if (Next() != ')')
        {
            return Fail(_at, "a parenthesis is not closed", "Close it, and put commas between the parts.");
        }

        _at++;
        if (!FormulaFunctions.All.TryGetValue(name, out var function))
        {
            return Fail(
                start, $"there is no function '{name}'", Nearest.Suggest(name, FormulaFunctions.All.Keys));
        }

        return !function.Takes(values.Count)
            ? Fail(start, $"{name} does not take {values.Count} parts", $"Write {function.Shape}.")
            : function.Apply(values)
                ?? Fail(start, $"{name} has no result for these numbers", function.Needs);
    }
}
