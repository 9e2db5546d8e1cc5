namespace CellSharp.Jupyter.Running.Magics;

/// <summary>A piece of a cell between lines that begin with <c>#!</c>.</summary>
internal abstract record CellPart;

/// <summary>C# to run.</summary>
/// <param name="Text">The code, behind as many line ends as stand before it in the cell, so that the lines that
/// messages name are the cell's.</param>
internal sealed record CodePart(string Text) : CellPart;

/// <summary>Text to show as it is.</summary>
/// <param name="MimeType">Its type.</param>
/// <param name="Text">The text.</param>
internal sealed record TextPart(string MimeType, string Text) : CellPart;

/// <summary>A command.</summary>
/// <param name="Name">Without <c>#!</c>, in lower case.</param>
/// <param name="Argument">The rest of the line, without spaces around it.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
internal sealed record CommandPart(string Name, string Argument, int Line) : CellPart;
