using System.Buffers;
using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>
/// A text on its way through the steps: its present characters, their map to the raw text, the changes so
/// far.
/// </summary>
/// <remarks>
/// The characters lie in the raw file until a step changes something, then in a rented buffer; disposing
/// gives it back. One thread at a time.
/// </remarks>
internal sealed class WorkingText : IDisposable
{
    private readonly List<NotedChange> _changes = [];
    private char[]? _rented;
    private ReadOnlyMemory<char> _value;

    public WorkingText(SourceText source, int rawStart, int rawEnd)
    {
        Source = source;
        _value = source.Raw.AsMemory(rawStart, rawEnd - rawStart);
        Map = OffsetMap.Identity(rawStart, rawEnd);
    }

    public SourceText Source { get; }

    /// <summary>The present characters; valid until the next step has run.</summary>
    public ReadOnlySpan<char> Value => _value.Span;

    /// <summary>The same, to be kept beside other things; valid as long.</summary>
    public ReadOnlyMemory<char> Characters => _value;

    /// <summary>An empty list for what a step finds; emptied again when it is carried out.</summary>
    public EditList Edits { get; } = new();

    public OffsetMap Map { get; private set; }

    /// <summary>What was changed so far other than white space, in the order of finding.</summary>
    public IReadOnlyList<NotedChange> Changes => _changes;

    /// <summary>The present characters as a string: the raw one where nothing was changed.</summary>
    public override string ToString() => _value.ToString();

    /// <summary>Runs a step.</summary>
    public void Apply(TextStep step)
    {
        step.Find(this, Edits);
        if (Edits.Count > 0)
        {
            Apply(step.Name);
            Edits.Clear();
        }
    }

    public void Dispose()
    {
        Edits.Return();
        Hold(null, 0);
    }

    private void Hold(char[]? made, int length)
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        (_rented, _value) = (made, made.AsMemory(0, length));
    }

    private void Apply(string step)
    {
        var length = _value.Length;
        foreach (ref readonly var edit in Edits.Items)
        {
            length += edit.Replacement.Length - edit.Length;
            NoteChange(step, edit);
        }

        Map = Map.Apply(Edits);
        var made = ArrayPool<char>.Shared.Rent(length);
        Rewrite(made.AsSpan(0, length));
        Hold(made, length);
    }

    private void Rewrite(Span<char> target)
    {
        var old = Value;
        var at = 0;
        foreach (ref readonly var edit in Edits.Items)
        {
            old[at..edit.Start].CopyTo(target);
            target = target[(edit.Start - at)..];
            edit.Replacement.CopyTo(target);
            target = target[edit.Replacement.Length..];
            at = edit.Start + edit.Length;
        }

        old[at..].CopyTo(target);
    }

    private void NoteChange(string step, in TextEdit edit)
    {
        var old = Value.Slice(edit.Start, edit.Length);
        if (old.IsWhiteSpace() && string.IsNullOrWhiteSpace(edit.Replacement))
        {
            return;
        }

        var (start, end) = Map.ToRaw(edit.Start, edit.Length);
        _changes.Add(new(step, start, end, edit.Replacement));
    }
}

/// <summary>A change as a step made it; offsets are raw. A text of nothing but damage has millions.</summary>
internal readonly record struct NotedChange(string Step, int Start, int End, string After)
{
    /// <summary>The changes as others see them, in raw order.</summary>
    public static ImmutableArray<TextChange> Place(IReadOnlyList<NotedChange> noted, SourceText source) =>
    [
        .. noted.OrderBy(static change => change.Start).ThenBy(static change => change.End)
            .Select(change => new TextChange(change.Step, source.Span(change.Start, change.End),
                source.Raw[change.Start..change.End], change.After)),
    ];
}
