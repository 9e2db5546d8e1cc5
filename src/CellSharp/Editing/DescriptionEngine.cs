using System.Reflection;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Answers what stands at a place in a cell.</summary>
internal sealed partial class DescriptionEngine
{
    private readonly Caret _caret;
    private readonly Inspection _cell;
    private readonly SessionState _session;

    private DescriptionEngine(SessionState state, Caret caret)
    {
        _caret = caret;
        _session = state;
        var isOnName = caret.Place == CaretPlace.Word && caret.Span.Length > 0;
        var token = isOnName ? Array.Find(caret.Tokens, t => t.Start == caret.Span.Start) : default;
        var isPlaceholder = !isOnName && caret.Place == CaretPlace.Word;
        var word = isPlaceholder ? Caret.Placeholder
            : isOnName && token.Kind == TokenKind.Identifier ? (string)token.Value! : "";
        var written = isPlaceholder ? word : caret.Cell.Substring(caret.Span.Start, caret.Span.Length);
        _cell = Inspection.Of(state, MendedText.Of(caret, written),
            new Probe(caret.Span.Start, word, isPlaceholder));
    }

    /// <summary>What went wrong in the engine itself, for tests; null as a rule.</summary>
    public Exception? Failure => _cell.Failure;

    /// <summary>The answer, and the engine that found it; null where nothing needs to be bound.</summary>
    public static (CellDescription Description, DescriptionEngine? Engine) Describe(SessionState state,
        string cell, int position)
    {
        var caret = Caret.At(cell, position);
        if (caret.Place is CaretPlace.Directive or CaretPlace.Nothing)
        {
            return (CellDescription.Nothing, null);
        }

        var engine = new DescriptionEngine(state, caret);
        SymbolDescription? symbol = null;
        CallDescription? call = null;
        engine._cell.Guard(() => symbol = engine.Symbol());
        engine._cell.Guard(() => call = engine.Call());
        return (new CellDescription(symbol, call), engine);
    }

    private SymbolDescription? Symbol()
    {
        if (_cell.Probe is not { IsPlaceholder: false, Word.Length: > 0 })
        {
            return null;
        }

        var best = _cell.Probe.Sightings.FindLast(s => s.Result is not null and not BoundBad)
            ?? _cell.Probe.Best;
        return (best?.Result ?? DeclaredHere()) switch
        {
            BoundLocal { Local: var local } => Of(local),
            BoundConstant constant => OfConstant(constant, best!),
            BoundMethodGroup group => Of(group, best!.Receiver),
            BoundProperty { Property: var property } => Of(property, SymbolKind.Property),
            BoundField { Field: var field } when _cell.Probe.Word == field.Name
                => Of(field, SymbolKind.Field),
            BoundField element => Made(SymbolKind.Field, SymbolText.Named(element.Type, _cell.Probe.Word)),
            BoundEvent { Event: var @event } => Of(@event, SymbolKind.Event),
            BoundTypeExpression { Referred: var type } => OfType(type),
            BoundNamespace { Name: var space } => Made(SymbolKind.Namespace, "namespace " + space),
            LocalSymbol local => Of(local),
            FunctionSymbol function => Made(SymbolKind.Method, SymbolText.Of(function.Signature)),
            BoundExpression { Type: var value } when !value.IsError() && !value.IsUntyped()
                => Made(SymbolKind.Local, SymbolText.Named(value, _cell.Probe.Word)),
            _ => null,
        };
    }

    private object? DeclaredHere()
    {
        if (_cell.Path[^1] is MethodDeclarationSyntax method && _cell.Probe.IsAt(method.Name))
        {
            return _cell.Sight.Names.Select(n => n.Symbol).OfType<List<FunctionSymbol>>()
                .SelectMany(f => f).FirstOrDefault(f => f.Syntax == method);
        }

        return null;
    }

    private SymbolDescription Made(SymbolKind kind, string signature, Documentation? documentation = null,
        int overloads = 1, string? value = null) =>
        new(_caret.Span, kind, signature, documentation, overloads, value);

    private SymbolDescription Of(MemberInfo member, SymbolKind kind) =>
        Made(kind, SymbolText.Of(member), DocumentationSource.Of(member));

    private SymbolDescription Of(LocalSymbol local)
    {
        // Only what an earlier cell made has a value; what this cell declares has not run.
        var isKept = _session.Variables.TryGetValue(local.Name, out var known) && known == local;
        return Made(local.IsParameter ? SymbolKind.Parameter : SymbolKind.Local, SymbolText.Of(local),
            value: isKept && local.Box is System.Runtime.CompilerServices.IStrongBox box
                ? ValueText.Of(box.Value) : null);
    }

    // A name that means a constant: a const of a cell, of a type, or a member of an enum.
    private SymbolDescription? OfConstant(BoundConstant constant, Sighting sight)
    {
        if (sight.Receiver is BoundTypeExpression { Referred: var owner }
            && MemberLookup.Find(owner, _cell.Probe.Word) is [FieldInfo field, ..])
        {
            return Of(field, SymbolKind.Field);
        }

        return _cell.VariableNamed(_cell.Probe.Word) is { } local ? Of(local)
            : Made(SymbolKind.Field, SymbolText.Named(constant.Type, _cell.Probe.Word));
    }

    private SymbolDescription OfType(Type type)
    {
        // In "new List<int>(…)" the constructor called is meant, as far as it is known.
        var made = _cell.Around<ObjectCreationSyntax>() is { Type: { } written }
            && written.Span.Start <= _caret.Span.Start && _caret.Span.End <= written.Span.End
            && _cell.Probe.Chosen.TryGetValue(written.Span, out var chosen) ? chosen : null;
        return made is { Method: ConstructorInfo constructor } && constructor.DeclaringType == type
            ? Made(SymbolKind.Type, SymbolText.Of(made),
                DocumentationSource.Of(constructor) ?? DocumentationSource.Of(type),
                type.GetConstructors().Length)
            : Made(SymbolKind.Type, SymbolText.Of(type), DocumentationSource.Of(type));
    }

    private SymbolDescription? Of(BoundMethodGroup group, BoundExpression? receiver)
    {
        var chosen = _cell.Probe.Chosen.Where(c => c.Key.Start == _caret.Span.Start).Select(c => c.Value)
            .FirstOrDefault();
        var call = _cell.Probe.Calls.Where(c => c.Key.Start <= _caret.Span.Start)
            .Select(c => c.Value).LastOrDefault(c => c.Candidates.Any(s => s.Name == group.Name));
        var all = (call?.Candidates.Where(s => s.Name == group.Name) ?? group.Candidates)
            .Where(CanBeCalled).ToList();
        if ((chosen ?? all.FirstOrDefault()) is not { } shown)
        {
            return null;
        }

        return Made(shown.IsExtensionOf(receiver) ? SymbolKind.ExtensionMethod : SymbolKind.Method,
            SymbolText.Of(shown), shown.Method is { } method ? DocumentationSource.Of(method) : null,
            Math.Max(1, all.Count));
    }

    private bool CanBeCalled(Signature signature) =>
        (signature.Method as MemberInfo ?? signature.Indexer) is not { } member
        || _cell.State.Catalog.Trust.Allows(member);
}
