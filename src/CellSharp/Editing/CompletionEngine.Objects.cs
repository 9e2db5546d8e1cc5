using System.Reflection;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Completion inside braces and brackets that belong to a certain object: initialisers, patterns,
/// arguments.</summary>
internal sealed partial class CompletionEngine
{
    private void FillInitializer(InitializerSyntax braces)
    {
        if (braces.Kind is InitializerKind.Object or InitializerKind.Collection
            && _cell.Probe.Objects.TryGetValue(braces.Span, out var type))
        {
            var given = braces.Elements.OfType<AssignmentSyntax>()
                .Select(a => (a.Target as IdentifierNameSyntax)?.Identifier.Text).ToHashSet();
            _members.AddMembers(type, isStatic: false, m => IsSettable(m) && !given.Contains(m.Name));
            if (!typeof(System.Collections.IEnumerable).IsAssignableFrom(TupleNames.Erase(type)))
            {
                return;
            }
        }

        FillExpression(isStatement: false);
    }

    // Read-only collections can be filled by braces of their own.
    private static bool IsSettable(MemberInfo member) => member switch
    {
        PropertyInfo p => p.SetMethod is { IsPublic: true } || IsFillable(p.PropertyType),
        FieldInfo f => !f.IsInitOnly && !f.IsLiteral,
        _ => false,
    };

    private static bool IsFillable(Type type) => type != typeof(string) && !type.IsArray
        && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.GetMethod("Add") is not null;

    private void FillPattern(SyntaxNode? parent)
    {
        if (parent is not null && _cell.ParentOf(parent) is SubpatternSyntax { Path.Length: 0 } sub
            && _cell.ParentOf(sub) is SubpatternListSyntax list
            && _cell.ParentOf(list) is RecursivePatternSyntax { Properties: var own } && own == list)
        {
            FillPropertyPattern();
            return;
        }

        _names.AddWords(Words.Patterns.Concat(Words.Types));
        _names.AddTypes();
        _names.AddConstants();
    }

    private void FillPropertyPattern()
    {
        if (_cell.Around<SubpatternListSyntax>() is { } list
            && _cell.Probe.Objects.TryGetValue(list.Span, out var type))
        {
            _members.AddMembers(type, isStatic: false, m => m is PropertyInfo { CanRead: true } or FieldInfo);
        }
    }

    private void AddNamedArguments()
    {
        if (_cell.Around<ArgumentListSyntax>() is not { } list || _cell.ParentOf(list) is not { } call
            || !_cell.Probe.Calls.TryGetValue(call.Span, out var seen))
        {
            return;
        }

        var at = list.Arguments.TakeWhile(a => a.Span.End < _cell.Probe.Start).ToList();
        var given = list.Arguments.Select(a => a.Name?.Text).ToHashSet();
        foreach (var signature in seen.Candidates.Where(CanBeCalled))
        {
            var first = signature.IsExtensionOf(seen.Receiver) ? 1 : 0;
            var positional = first + at.Count(a => a.Name is null);
            foreach (var parameter in signature.Parameters.Skip(positional)
                .Where(p => !given.Contains(p.Name)))
            {
                _items.Add(parameter.Name, SymbolKind.NamedArgument, ItemTier.Near, SymbolText.Of(parameter));
            }
        }
    }

    private bool CanBeCalled(Signature signature) =>
        (signature.Method as MemberInfo ?? signature.Indexer) is not { } member
        || _cell.State.Catalog.Trust.Allows(member);
}
