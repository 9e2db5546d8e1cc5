using CellSharp.Editing;

namespace CellSharp.Tests.Editing;

/// <summary>A session with a few cells behind it, asked about texts in which <c>|</c> marks the
/// caret.</summary>
internal sealed class EditorSession : IDisposable
{
    private const string Setup = """
        using System.Globalization;
        var text = "hello";
        var words = new List<string> { "a", "bb" };
        var number = 42;
        var pair = (Name: "x", Count: 3);
        var ages = new Dictionary<string, int> { ["a"] = 1 };
        const int Limit = 7;
        int Twice(int value, int times = 2) => value * times;
        static string Greet(this string who) => "Hi " + who;
        T Same<T>(T value) => value;
        """;

    public EditorSession(Trust? trust = null)
    {
        Session = new CellSession(new CellOptions { Trust = trust ?? Trust.Safe });
        var result = Session.Run(Setup);
        Assert.True(result.Diagnostics.Length == 0 && result.Exception is null, result.ErrorText);
    }

    public CellSession Session { get; }

    public CompletionList Complete(string marked)
    {
        var (cell, position) = Split(marked);
        return Session.Complete(cell, position);
    }

    public string[] Texts(string marked) => [.. Complete(marked).Items.Select(i => i.Text)];

    public CompletionItem Item(string marked, string text) =>
        Assert.Single(Complete(marked).Items, i => i.Text == text);

    public CellDescription Describe(string marked)
    {
        var (cell, position) = Split(marked);
        return Session.Describe(cell, position);
    }

    public void Dispose() => Session.Dispose();

    private static (string Cell, int Position) Split(string marked)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        return (marked.Remove(at, 1), at);
    }
}
