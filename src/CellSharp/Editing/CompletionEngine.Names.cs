using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Completion where a name begins: which names fit depends on what stands around.</summary>
internal sealed partial class CompletionEngine
{
    private void FillName(SimpleNameSyntax name)
    {
        var parent = _cell.ParentOf(name);
        switch (parent)
        {
            case UsingDirectiveSyntax directive:
                FillUsing(directive);
                break;
            case ObjectCreationSyntax or ArrayCreationSyntax:
                AddTypes(t => t is not { IsAbstract: true, IsSealed: true });
                break;
            case CatchClauseSyntax { Type: var caught } when caught == name:
                _names.AddTypes(t => typeof(Exception).IsAssignableFrom(t));
                break;
            case ThrowStatementSyntax or ThrowExpressionSyntax:
                FillExpression(isStatement: false);
                break;
            case NamePatternSyntax or ConstantPatternSyntax or TypePatternSyntax
                or DeclarationPatternSyntax or RecursivePatternSyntax:
                FillPattern(parent);
                break;
            case AttributeSyntax:
                _names.AddTypes(t => typeof(Attribute).IsAssignableFrom(t));
                break;
            case InitializerSyntax braces:
                FillInitializer(braces);
                break;
            case AssignmentSyntax assignment when assignment.Target == name
                && _cell.ParentOf(assignment) is InitializerSyntax braces:
                FillInitializer(braces);
                break;
            case ArgumentSyntax:
                AddNamedArguments();
                _names.AddWords(Words.Arguments);
                FillExpression(isStatement: false);
                break;
            case AnonymousMemberSyntax or ExpressionSyntax and not TypeSyntax or SubpatternSyntax
                when !IsTypeSlot(parent, name):
                FillExpression(isStatement: parent is CompilationUnitSyntax);
                break;
            case ExpressionStatementSyntax or CompilationUnitSyntax or LocalDeclarationSyntax:
                FillExpression(isStatement: true);
                break;
            case MemberDeclarationSyntax when _cell.Around<TypeDeclarationSyntax>() is not null:
                FillMemberStart();
                break;
            case MemberDeclarationSyntax:
                FillExpression(isStatement: true);
                break;
            default:
                FillOther(parent, name);
                break;
        }
    }

    /// <summary>Where a member of a type may begin.</summary>
    private void FillMemberStart()
    {
        if (_caret.PreviousKind is not (TokenKind.Class or TokenKind.Struct or TokenKind.Interface
            or TokenKind.Enum))
        {
            AddTypes();
            _names.AddWords(Words.Members);
        }
    }

    private void FillOther(SyntaxNode? parent, SimpleNameSyntax name)
    {
        if (IsTypeSlot(parent, name))
        {
            AddTypes();
        }
        else
        {
            FillExpression(isStatement: parent is StatementSyntax and not ReturnStatementSyntax);
        }
    }

    private static bool IsTypeSlot(SyntaxNode? parent, SimpleNameSyntax name) => parent switch
    {
        TypeSyntax or TupleTypeElementSyntax or ParameterSyntax or BaseTypeSyntax or ConstraintSyntax
            or TypeOfSyntax or SizeOfSyntax or DefaultSyntax or StackAllocSyntax
            or EnumDeclarationSyntax => true,
        AsSyntax { Type: var type } => type == name,
        CastSyntax { Type: var type } => type == name,
        ForEachStatementSyntax { Type: var type } => type == name,
        LambdaSyntax { ReturnType: var type } => type == name,
        DeclarationExpressionSyntax { Type: var type } => type == name,
        _ => false,
    };

    private void AddTypes(Func<Type, bool>? isWanted = null)
    {
        _names.AddWords(Words.Types);
        if (_cell.ParentOf(_cell.Path[^1]) is ParameterSyntax or ForEachStatementSyntax
            or DeclarationExpressionSyntax)
        {
            _names.AddWords("var", "in", "out", "params", "ref", "this");
        }

        _names.AddTypes(isWanted ?? (t => t is not { IsAbstract: true, IsSealed: true }));
    }

    private void FillExpression(bool isStatement)
    {
        if (IsInfixPlace())
        {
            FillInfix();
            return;
        }

        _names.AddValues();
        _names.AddWords(Words.Expressions.Concat(Words.Types));
        _names.AddWords(isStatement ? Words.Statements : []);
        _names.AddWords(_cell.Sight.ContainingType is not null ? Words.Self : []);
        if (isStatement && _cell.Around<BlockSyntax>() is null)
        {
            _names.AddWords(Words.Members);
        }

        _names.AddTypes();
    }

    /// <summary>Behind an operand only words like <c>is</c> fit, in a query the words of its
    /// clauses.</summary>
    private bool IsInfixPlace()
    {
        if (_caret.Previous < 0)
        {
            return false;
        }

        var token = _caret.Tokens[_caret.Previous];
        var between = _caret.Cell.AsSpan(token.End, _caret.Span.Start - token.End);
        return (EndsOperand(token) && (IsInQuery() || !between.ContainsAny('\n', '\r')))
            || (token.Kind == TokenKind.CloseParen && IsInQuery());
    }

    private bool EndsOperand(in Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.String or TokenKind.Character or TokenKind.InterpolatedEnd
            or TokenKind.CloseBracket or TokenKind.True or TokenKind.False or TokenKind.Null
            or TokenKind.This => true,
        TokenKind.Identifier => !((string)token.Value! is "await" or "yield" or "async" or "and" or "or"
            or "not" or "when" || (IsInQuery() && Words.Queries.Contains((string)token.Value!))),
        _ => false,
    };

    private void FillInfix()
    {
        _names.AddWords(Words.Operators);
        _names.AddWords(IsInQuery() ? Words.Queries : []);
    }

    private bool IsInQuery()
    {
        for (var i = _caret.Previous; i >= 0; i--)
        {
            var token = _caret.Tokens[i];
            if (token.Kind is TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace)
            {
                return false;
            }

            if (token.IsWord("from") && _caret.Tokens[i + 1].Kind != TokenKind.Dot)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a new name is to be made up here; words of the language may still fit.</summary>
    private bool IsNaming(SyntaxNode leaf)
    {
        var declared = leaf switch
        {
            VariableDeclaratorSyntax => (_cell.ParentOf(leaf) as LocalDeclarationSyntax)?.Type,
            _ => null,
        };
        if (declared is NameSyntax { } name && name is not IdentifierNameSyntax { IsVar: true }
            && _cell.TypeOf(name) is null)
        {
            FillInfix();
            return true;
        }

        return leaf is VariableDeclaratorSyntax or ParameterSyntax or VariableDesignationSyntax
            or MemberDeclarationSyntax or ForEachStatementSyntax or FromClauseSyntax or LetClauseSyntax
            or JoinClauseSyntax or TypeParameterSyntax or TupleTypeElementSyntax or AnonymousMemberSyntax
            or CatchClauseSyntax or LabeledStatementSyntax or EnumMemberSyntax or QueryContinuationSyntax;
    }

    private void FillAnywhere()
    {
        if (_cell.Path[^1] is CompilationUnitSyntax or BlockSyntax or SwitchSectionSyntax
            or SwitchStatementSyntax)
        {
            FillExpression(isStatement: true);
        }
        else if (IsInfixPlace())
        {
            FillInfix();
        }
    }
}
