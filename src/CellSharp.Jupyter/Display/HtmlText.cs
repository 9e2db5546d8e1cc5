namespace CellSharp.Jupyter.Display;

/// <summary>Text that is HTML already and is shown as it stands.</summary>
/// <param name="Html">The fragment. Nothing encodes it: only pass what you wrote yourself.</param>
public sealed record HtmlText(string Html)
{
    /// <summary>The fragment.</summary>
    public override string ToString() => Html;
}
