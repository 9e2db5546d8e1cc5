namespace CellSharp.Syntax;

/// <summary>Kinds of token. Contextual keywords (<c>var</c>, <c>record</c>, <c>when</c> ...) are identifiers;
/// the parser asks for them by name where they count.</summary>
internal enum TokenKind : byte
{
    EndOfFile,

    /// <summary>A character that begins no token; its error is already reported and the parser never sees
    /// it.</summary>
    Bad,

    Identifier, Number, Character, String, Utf8String,

    /// <summary><c>$"</c> and its kin; <see cref="InterpolatedText"/>, holes and
    /// <see cref="InterpolatedEnd"/> follow.</summary>
    InterpolatedStart,
    InterpolatedText, HoleOpen, HoleFormat, HoleClose, InterpolatedEnd,

    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Semicolon, Comma, Dot, DotDot, Colon, ColonColon, Arrow,
    Question, QuestionDot, QuestionQuestion, QuestionQuestionEquals,
    Equals, EqualsEquals, Exclamation, ExclamationEquals,
    Plus, PlusPlus, PlusEquals, Minus, MinusMinus, MinusEquals, PointerArrow,
    Star, StarEquals, Slash, SlashEquals, Percent, PercentEquals,
    Ampersand, AmpersandAmpersand, AmpersandEquals, Bar, BarBar, BarEquals, Caret, CaretEquals, Tilde,
    Less, LessEquals, LessLess, LessLessEquals,

    /// <summary>Always alone: <c>&gt;&gt;</c> and its kin are put together by the parser, because two may
    /// close two type argument lists.</summary>
    Greater,
    GreaterEquals,

    // Keywords, in the order of the alphabet; Keywords.cs relies on the first and the last.
    Abstract, As, Base, Bool, Break, Byte, Case, Catch, Char, Checked, Class, Const, Continue, Decimal,
    Default, Delegate, Do, Double, Else, Enum, Event, Explicit, Extern, False, Finally, Fixed, Float,
    For, Foreach, Goto, If, Implicit, In, Int, Interface, Internal, Is, Lock, Long, Namespace, New, Null,
    Object, Operator, Out, Override, Params, Private, Protected, Public, Readonly, Ref, Return, Sbyte,
    Sealed, Short, Sizeof, Stackalloc, Static, StringKeyword, Struct, Switch, This, Throw, True, Try,
    Typeof, Uint, Ulong, Unchecked, Unsafe, Ushort, Using, Virtual, Void, Volatile, While,
}
