using CellSharp.Binding;
using CellSharp.Binding.Members;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>The call around the caret and the parameter it is at.</summary>
internal sealed partial class DescriptionEngine
{
    private CallDescription? Call()
    {
        for (var i = _cell.Path.Count - 1; i > 0; i--)
        {
            // A lambda's body is a place of its own, not part of the call around it.
            if (_cell.Path[i] is BlockSyntax)
            {
                return null;
            }

            if (_cell.Path[i] is ArgumentListSyntax list && IsInside(list)
                && _cell.Probe.Calls.TryGetValue(_cell.Path[i - 1].Span, out var seen))
            {
                return Of(list, _cell.Path[i - 1], seen);
            }
        }

        return null;
    }

    private bool IsInside(ArgumentListSyntax list) =>
        list.Span.Start < _caret.Position && _caret.Position < Math.Max(list.Span.End, _caret.Position + 1)
        && (_caret.Span.Start > list.Span.Start);

    private CallDescription? Of(ArgumentListSyntax list, SyntaxNode call, CallSighting seen)
    {
        var candidates = seen.Candidates.Where(CanBeCalled).OrderBy(s => s.Parameters.Count).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var at = ArgumentIndex(list);
        var named = list.Arguments.FirstOrDefault(a => a.Span.Start <= _caret.Span.Start
            && _caret.Span.Start <= a.Span.End)?.Name?.Text;
        var chosen = _cell.Probe.Chosen.Where(c => call.Span.Contains(c.Key)
            && c.Key.End <= list.Span.Start).Select(c => c.Value).LastOrDefault();
        var active = candidates.FindIndex(s => s == chosen || (chosen is not null && s == chosen.Definition));
        active = active >= 0 ? active : candidates.FindIndex(s => Takes(s, seen, list, at));
        active = Math.Max(0, active);
        return new CallDescription([.. candidates.Select(s => Of(s, First(s, seen)))], active,
            Parameter(candidates[active], First(candidates[active], seen), at, named));
    }

    private static int First(Signature signature, CallSighting seen) =>
        signature.IsExtensionOf(seen.Receiver) ? 1 : 0;

    private static bool Takes(Signature signature, CallSighting seen, ArgumentListSyntax list, int at) =>
        (signature.Parameters.Count - First(signature, seen) > at
            || signature.Parameters is [.., { IsParams: true }] || list.Arguments.Length == 0)
        && list.Arguments.All(a => a.Name is not { } name
            || signature.Parameters.Any(p => p.Name == name.Text));

    private static int Parameter(Signature signature, int first, int at, string? named)
    {
        var count = signature.Parameters.Count - first;
        for (var i = 0; named is not null && i < count; i++)
        {
            if (signature.Parameters[i + first].Name == named)
            {
                return i;
            }
        }

        return at >= count && signature.Parameters is [.., { IsParams: true }] ? count - 1 : at;
    }

    // Commas between the opening bracket and the caret that belong to no inner bracket.
    private int ArgumentIndex(ArgumentListSyntax list)
    {
        var commas = 0;
        var depth = 0;
        foreach (var token in _caret.Tokens)
        {
            if (token.Start <= list.Span.Start || token.End > _caret.Position)
            {
                continue;
            }

            depth += token.Kind switch
            {
                TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace => 1,
                TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace => -1,
                _ => 0,
            };
            commas += depth == 0 && token.Kind == TokenKind.Comma ? 1 : 0;
        }

        return commas;
    }

    private static SignatureDescription Of(Signature signature, int first) =>
        new(SymbolText.Of(signature), [.. signature.Parameters.Skip(first).Select(SymbolText.Of)],
            signature.Method is { } method ? DocumentationSource.Of(method) : null);
}
