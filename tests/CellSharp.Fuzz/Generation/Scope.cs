namespace CellSharp.Fuzz.Generation;

/// <summary>A variable that a program may use.</summary>
/// <param name="Name">Its name, told apart in the whole program.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsWritable">Whether it may be assigned.</param>
/// <param name="IsReference">A <c>ref</c>, <c>out</c> or <c>in</c> parameter: no lambda may capture
/// it.</param>
/// <param name="Depth">How many function bodies it is declared in.</param>
/// <param name="ItemNames">Names of a tuple's items; empty for none.</param>
internal sealed record Variable(string Name, CellType Type, bool IsWritable, bool IsReference, int Depth,
    IReadOnlyList<string> ItemNames);

/// <summary>How an argument is passed.</summary>
internal enum Passing
{
    Value, Optional, Params, Ref, Out, In,
}

/// <summary>One parameter; a <see cref="Passing.Params"/> one has the element's type.</summary>
internal sealed record Parameter(string Name, CellType Type, Passing Passing);

/// <summary>A function that a program declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Result">What it gives back.</param>
/// <param name="Parameters">Its parameters in order.</param>
internal sealed record Function(string Name, CellType Result, IReadOnlyList<Parameter> Parameters);
