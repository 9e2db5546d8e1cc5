using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>
/// A text on its way through the steps: its present characters, their map to the raw text, the changes so
/// far.
/// </summary>
internal sealed class WorkingText
{
    private readonly ImmutableArray<TextChange>.Builder _changes = ImmutableArray.CreateBuilder<TextChange>();

    public WorkingText(SourceText source, int rawStart, int rawEnd)
    {
        Source = source;
        Value = rawStart == 0 && rawEnd == source.Raw.Length ? source.Raw : source.Raw[rawStart..rawEnd];
        Map = OffsetMap.Identity(rawStart, rawEnd);
    }

    public SourceText Source { get; }

    public string Value { get; private set; }

    public OffsetMap Map { get; private set; }

    public ImmutableArray<TextChange> Changes => _changes.ToImmutable().Sort(static (a, b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Span.End.CompareTo(b.Span.End));

    /// <summary>Carries out what a step found.</summary>
    public void Apply(string step, EditList edits)
    {
        if (edits.Count == 0)
        {
            return;
        }

        var length = Value.Length;
        foreach (ref readonly var edit in edits.Items)
        {
            length += edit.Replacement.Length - edit.Length;
            NoteChange(step, edit);
        }

        Map = Map.Apply(edits);
        Value = string.Create(length, (Value, edits), static (target, state) =>
        {
            var (old, list) = state;
            var at = 0;
            foreach (ref readonly var edit in list.Items)
            {
                old.AsSpan(at, edit.Start - at).CopyTo(target);
                target = target[(edit.Start - at)..];
                edit.Replacement.CopyTo(target);
                target = target[edit.Replacement.Length..];
                at = edit.Start + edit.Length;
            }

            old.AsSpan(at).CopyTo(target);
        });
    }

    private void NoteChange(string step, in TextEdit edit)
    {
        var old = Value.AsSpan(edit.Start, edit.Length);
        if (old.IsWhiteSpace() && string.IsNullOrWhiteSpace(edit.Replacement))
        {
            return;
        }

        var (start, end) = Map.ToRaw(edit.Start, edit.Length);
        _changes.Add(new(step, Source.Span(start, end), Source.Raw[start..end], edit.Replacement));
    }
}
