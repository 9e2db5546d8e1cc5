using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Emit;
using CellSharp.Emit.Types;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>A cell parsed and bound for one question about one place. Nothing is run, and the session does
/// not notice.</summary>
internal sealed class Inspection
{
    private Inspection(SessionState state, string text, Probe probe)
    {
        Probe = probe;
        State = state.Fork();
        State.TypeEmitter = new TypeEmitter(new Interrupt(), 0);
        var parsed = Parser.Parse(text);
        Text = parsed.Text;
        Root = parsed.Root;
        Path = PathTo(Root, TextSpan.FromBounds(probe.Start, probe.Start + probe.Word.Length));
        Binder = new Binder(State, parsed.Text, probe);
    }

    public Probe Probe { get; }

    public SessionState State { get; }

    public SourceText Text { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>The nodes around the word, outermost first.</summary>
    public List<SyntaxNode> Path { get; }

    public Binder Binder { get; }

    /// <summary>What went wrong in the engine itself; null as a rule.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>What was known at the word; at the end of the cell if it was not come to.</summary>
    public Sighting Sight { get; private set; } = new([], null, null, null);

    public static Inspection Of(SessionState state, string text, Probe probe)
    {
        var made = new Inspection(state, text, probe);
        made.Bind();
        return made;
    }

    private void Bind()
    {
        Guard(() => Binder.BindCell(Root));
        Guard(Binder.BindLeft);
        Binder.ForgetInstances();
        Sight = Probe.Best ?? Binder.AtEnd();
    }

    /// <summary>An editor must not fail over half a cell: what was learnt before a failure is used.</summary>
    public void Guard(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is BindingTooDeepException)
        {
            // Too deep or too costly to look at further.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Failure ??= e;
        }
    }

    /// <summary>The type written; null when it means none.</summary>
    public Type? TypeOf(TypeSyntax syntax) => Binder.TypeWritten(syntax) is { } type && !type.IsError()
        ? type : null;

    /// <summary>The value a name stands for as seen from the word; null when there is none.</summary>
    public LocalSymbol? VariableNamed(string name) =>
        Sight.Names.FirstOrDefault(n => n.Name == name).Symbol as LocalSymbol
        ?? State.Variables.GetValueOrDefault(name);

    /// <summary>The nearest node of a kind around the word.</summary>
    public T? Around<T>()
        where T : SyntaxNode => Path.FindLast(n => n is T) as T;

    /// <summary>The node that holds another one of the path.</summary>
    public SyntaxNode? ParentOf(SyntaxNode node) => Path.IndexOf(node) is > 0 and var index
        ? Path[index - 1] : null;

    private static List<SyntaxNode> PathTo(SyntaxNode root, TextSpan word)
    {
        var path = new List<SyntaxNode>();
        for (var node = root; node is not null; node = InnerNode(node, word))
        {
            path.Add(node);
        }

        return path;
    }

    private static SyntaxNode? InnerNode(SyntaxNode node, TextSpan word)
    {
        SyntaxNode? best = null;
        foreach (var child in SyntaxChildren.Of(node))
        {
            if (child.Span.Contains(word) && (best is null || child.Span.Length < best.Span.Length))
            {
                best = child;
            }
        }

        return best;
    }
}
