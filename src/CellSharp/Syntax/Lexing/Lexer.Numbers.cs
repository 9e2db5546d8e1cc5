using System.Globalization;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Numeric literals (C# specification 6.4.5.3 and 6.4.5.4).</summary>
internal sealed partial class Lexer
{
    private void LexNumber(int start)
    {
        if (Current == '0' && Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            LexPrefixedNumber(start, isHex: Peek(1) is 'x' or 'X');
            return;
        }

        ReadDigits(char.IsAsciiDigit);
        var isReal = false;
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            isReal = true;
            _position++;
            ReadDigits(char.IsAsciiDigit);
        }

        isReal |= TryReadExponent(start);
        var digits = _text[start.._position].Replace("_", "", StringComparison.Ordinal);
        var value = Current switch
        {
            'f' or 'F' => ReadReal(start, digits, 'f'),
            'd' or 'D' => ReadReal(start, digits, 'd'),
            'm' or 'M' => ReadReal(start, digits, 'm'),
            _ when isReal => RealValue(start, digits, 'd'),
            _ => IntegerValue(start, digits, NumberStyles.None),
        };
        Add(TokenKind.Number, start, value);
    }

    private void LexPrefixedNumber(int start, bool isHex)
    {
        _position += 2;
        var digitsStart = _position;
        ReadDigits(isHex ? char.IsAsciiHexDigit : static c => c is '0' or '1');
        var digits = _text[digitsStart.._position].Replace("_", "", StringComparison.Ordinal);
        if (digits.Length == 0)
        {
            _diagnostics.Report(DiagnosticCatalog.InvalidNumber, TextSpan.FromBounds(start, _position));
            Add(TokenKind.Number, start, 0);
            return;
        }

        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        var value = IntegerValue(start, digits, style);
        Add(TokenKind.Number, start, value);
    }

    private void ReadDigits(Func<char, bool> isDigit)
    {
        var last = '0';
        while (!AtEnd && (isDigit(Current) || Current == '_'))
        {
            last = Current;
            _position++;
        }

        if (last == '_')
        {
            _diagnostics.Report(DiagnosticCatalog.InvalidNumber, new TextSpan(_position - 1, 1));
        }
    }

    private bool TryReadExponent(int start)
    {
        if (Current is not ('e' or 'E'))
        {
            return false;
        }

        var digitAt = Peek(1) is '+' or '-' ? 2 : 1;
        if (!char.IsAsciiDigit(Peek(digitAt)))
        {
            // "1e" and "1e+" are numbers cut short; "1em" could be nothing else either.
            _position += digitAt;
            _diagnostics.Report(DiagnosticCatalog.InvalidReal, TextSpan.FromBounds(start, _position),
                "double");
            return true;
        }

        _position += digitAt;
        ReadDigits(char.IsAsciiDigit);
        return true;
    }

    private object ReadReal(int start, string digits, char suffix)
    {
        _position++;
        return RealValue(start, digits, suffix);
    }

    private object RealValue(int start, string digits, char suffix)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var culture = CultureInfo.InvariantCulture;
        var (value, typeName, isFinite) = suffix switch
        {
            'f' => Read(float.TryParse(digits, Style, culture, out var x) && float.IsFinite(x), x, "float"),
            'm' => Read(decimal.TryParse(digits, Style, culture, out var x), x, "decimal"),
            _ => Read(double.TryParse(digits, Style, culture, out var x) && double.IsFinite(x), x, "double"),
        };
        if (!isFinite)
        {
            _diagnostics.Report(
                DiagnosticCatalog.RealOutOfRange, TextSpan.FromBounds(start, _position), typeName);
        }

        return value;

        static (object Value, string TypeName, bool IsFinite) Read(bool isFinite, object value,
            string typeName) =>
            (value, typeName, isFinite);
    }

    private object IntegerValue(int start, string digits, NumberStyles style)
    {
        var (isUnsigned, isLong) = ReadIntegerSuffix();
        if (!ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var bits))
        {
            _diagnostics.Report(DiagnosticCatalog.IntegerTooLarge, TextSpan.FromBounds(start, _position));
            return 0;
        }

        return (isUnsigned, isLong) switch
        {
            (false, false) when bits <= int.MaxValue => (int)bits,
            (_, false) when bits <= uint.MaxValue => (uint)bits,
            (false, _) when bits <= long.MaxValue => (long)bits,
            _ => bits,
        };
    }

    private (bool IsUnsigned, bool IsLong) ReadIntegerSuffix()
    {
        var isUnsigned = false;
        var isLong = false;
        while (true)
        {
            if (!isUnsigned && Current is 'u' or 'U')
            {
                isUnsigned = true;
            }
            else if (!isLong && Current is 'l' or 'L')
            {
                isLong = true;
            }
            else
            {
                return (isUnsigned, isLong);
            }

            _position++;
        }
    }
}
