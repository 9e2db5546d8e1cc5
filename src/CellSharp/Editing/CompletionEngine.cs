using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Answers what may be written at a place in a cell.</summary>
internal sealed partial class CompletionEngine
{
    private readonly Caret _caret;
    private readonly Inspection _cell;
    private readonly ItemCollector _items;
    private readonly NameItems _names;
    private readonly MemberItems _members;

    private CompletionEngine(SessionState state, Caret caret)
    {
        _caret = caret;
        var probe = new Probe(caret.Span.Start, Caret.Placeholder, isPlaceholder: true);
        _cell = Inspection.Of(state, MendedText.Of(caret, Caret.Placeholder), probe);
        _items = new ItemCollector(caret.Typed);
        _names = new NameItems(_cell, _items);
        _members = new MemberItems(_cell, _items);
    }

    /// <summary>What went wrong in the engine itself, for tests; null as a rule.</summary>
    public Exception? Failure => _cell.Failure;

    /// <summary>The items, and the engine that found them; null where nothing needs to be bound.</summary>
    public static (CompletionList List, CompletionEngine? Engine) Complete(SessionState state, string cell,
        int position)
    {
        var caret = Caret.At(cell, position);
        switch (caret.Place)
        {
            case CaretPlace.Directive:
                return (Directives(caret), null);
            case CaretPlace.Word:
                var engine = new CompletionEngine(state, caret);
                engine._cell.Guard(engine.Fill);
                return (new CompletionList(caret.Span, engine._items.ToItems()), engine);
            default:
                return (CompletionList.Empty(caret.Position), null);
        }
    }

    private static CompletionList Directives(Caret caret)
    {
        var typed = caret.Cell[caret.Span.Start..caret.Position];
        if (typed.Any(char.IsWhiteSpace))
        {
            return CompletionList.Empty(caret.Position);
        }

        var end = caret.Position;
        while (end < caret.Span.End && char.IsLetter(caret.Cell[end]))
        {
            end++;
        }

        var items = new ItemCollector(typed);
        foreach (var name in Words.Directives)
        {
            items.Add(name, SymbolKind.Directive, ItemTier.Near);
        }

        return new CompletionList(TextSpan.FromBounds(caret.Span.Start, end), items.ToItems());
    }

    private void Fill()
    {
        var leaf = _cell.Path[^1];
        if (_caret.PreviousKind is TokenKind.Dot or TokenKind.QuestionDot or TokenKind.ColonColon)
        {
            FillMembers();
        }
        else if (leaf is SimpleNameSyntax name && _cell.Probe.IsAt(name.Identifier))
        {
            FillName(name);
        }
        else if (leaf is SubpatternSyntax { Path: [.., var last] } && _cell.Probe.IsAt(last))
        {
            FillPropertyPattern();
        }
        else if (leaf is ArgumentSyntax)
        {
            AddNamedArguments();
        }
        else if (leaf is TypeDeclarationSyntax && (Keywords.IsKeyword(_caret.PreviousKind)
            || _caret.PreviousKind is TokenKind.OpenBrace or TokenKind.CloseBrace or TokenKind.Semicolon))
        {
            FillMemberStart();
        }
        else if (!IsNaming(leaf))
        {
            FillAnywhere();
        }
    }

    private void FillMembers()
    {
        if (_cell.Around<UsingDirectiveSyntax>() is { } directive)
        {
            FillUsing(directive);
        }
        else if (_cell.Sight.Receiver is { } receiver)
        {
            _members.AddFor(receiver);
        }
    }

    private void FillUsing(UsingDirectiveSyntax directive)
    {
        var areTypesWanted = directive.IsStatic || directive.Alias is not null;
        if (_cell.Sight.Receiver is BoundTypeExpression type)
        {
            _members.AddNested(type.Referred);
            return;
        }

        // A using directive names namespaces from the outermost one on.
        var space = directive.Name is QualifiedNameSyntax { Left: var left }
            ? _cell.Text.Slice(left.Span).Replace(" ", "", StringComparison.Ordinal) : "";
        _members.AddNamespace(space, areTypesWanted && space.Length > 0);
        if (space.Length == 0)
        {
            if (areTypesWanted)
            {
                _names.AddTypes(areNamespacesWanted: false);
            }
            else if (!directive.IsStatic)
            {
                _names.AddWords("static", "var");
            }
        }
    }
}
