namespace CellSharp;

/// <summary>A variable of a session as it stands now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its declared type as C# writes it.</param>
/// <param name="Value">Its value; changing an object that it refers to changes the session's.</param>
public sealed record CellVariable(string Name, string TypeName, object? Value);
