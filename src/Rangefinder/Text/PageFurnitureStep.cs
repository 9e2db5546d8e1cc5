namespace Rangefinder.Text;

/// <summary>
/// Drops running headers, footers and page numbers, as <see cref="PageFurniture"/> found them in the file.
/// </summary>
internal sealed class PageFurnitureStep : TextStep
{
    public override string Name => "page furniture";

    public override void Find(WorkingText text, EditList edits)
    {
        var source = text.Source;
        foreach (var lines in source.Furniture)
        {
            var start = text.Map.FromRaw(source.LineStart(lines.First));
            var end = text.Map.FromRaw(source.LineStart(lines.Last + 1));
            if (end > start)
            {
                edits.Remove(start, end - start);
            }
        }

    }
}
