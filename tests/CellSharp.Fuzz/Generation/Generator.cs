namespace CellSharp.Fuzz.Generation;

/// <summary>Makes programs that the language accepts, by a grammar whose productions keep track of types and
/// of the variables in scope. The same random numbers give the same program.</summary>
internal sealed partial class Generator(Random random, Coverage coverage)
{
    private const int DeepestExpression = 3;
    private const int MostNestedLoops = 2;
    private readonly List<Variable> _scope = [];
    private readonly List<Function> _functions = [];
    private int _names;
    private int _budget;
    private int _loops;
    private int _bodies;
    private bool _inLoop;
    private bool _inFinally;

    private delegate Node Make();

    /// <summary>A whole program: statements, and mostly a last expression whose value is shown.</summary>
    internal Node Program()
    {
        _scope.Clear();
        _functions.Clear();
        (_names, _loops, _bodies, _inLoop, _inFinally) = (0, 0, 0, false, false);
        _budget = random.Next(15, 80);
        var statements = new List<object>();
        statements.AddRange(Types());
        for (var i = random.Next(2, 6); i > 0; i--)
        {
            statements.Add(DeclareLiteral());
        }

        for (var i = random.Next(0, 8); i > 0 && _budget > 0; i--)
        {
            statements.Add(Statement(3));
        }

        var parts = new List<object> { new Node(NodeKind.Statements, null, 0, statements) };
        if (Chance(85))
        {
            _budget = Math.Max(_budget, 12);
            parts.Add(Last());
        }

        return WithPrelude(new Node(NodeKind.Other, null, 0, parts));
    }

    /// <summary>Declares the function that shows in what order things are computed, where it is
    /// used.</summary>
    private static Node WithPrelude(Node program) =>
        program.ToString().Contains("Say(", StringComparison.Ordinal)
            ? new Node(NodeKind.Other, null, 0,
                [S($"T Say<T>(T said) {{ Console.Write($\"<{{said}}>\"); return said; }}"), .. program.Parts])
            : program;

    private Node Last()
    {
        var shown = Expression(AnyType(2), DeepestExpression);
        // A bare "{", "[" or "(a, b) =" would begin a statement of another kind.
        return shown.Precedence < Node.Primary || Chance(20) ? shown.InBrackets() : shown;
    }

    private Node Pick(List<(string Production, int Weight, Make Make)> alternatives)
    {
        var at = random.Next(alternatives.Sum(a => a.Weight));
        foreach (var (production, weight, make) in alternatives)
        {
            at -= weight;
            if (at < 0)
            {
                coverage.Count(production);
                _budget--;
                return make();
            }
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T OneOf<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private string NewName(string stem) => $"{stem}{++_names}";

    private static Node E(CellType type, Template template) => E(type, Node.Primary, template);

    private static Node E(CellType type, int precedence, Template template) =>
        new(NodeKind.Expression, type, precedence, template.Parts);

    private static Node S(Template template) => new(NodeKind.Statement, null, 0, [.. template.Parts, "\n"]);

    private static Node Other(Template template) => new(NodeKind.Other, null, 0, template.Parts);

    /// <summary>The node, bracketed where it binds more loosely than asked, and now and then
    /// anyway.</summary>
    private Node At(int precedence, Node node) =>
        node.Precedence < precedence || Chance(5) ? node.InBrackets() : node;

    private Node Tight(Node node) => At(Node.Primary, node);

    private Variable Declare(string stem, CellType type, bool isWritable = true, bool isReference = false,
        params IReadOnlyList<string> items)
    {
        var variable = new Variable(NewName(stem), type, isWritable, isReference, _bodies, items);
        _scope.Add(variable);
        return variable;
    }

    /// <summary>Runs a production whose variables and functions go out of scope behind it.</summary>
    private T Scoped<T>(Func<T> make)
    {
        var (variables, functions) = (_scope.Count, _functions.Count);
        var made = make();
        _scope.RemoveRange(variables, _scope.Count - variables);
        _functions.RemoveRange(functions, _functions.Count - functions);
        return made;
    }

    /// <summary>The same for a lambda's or function's body, which no loop of the outside reaches
    /// into.</summary>
    private T InBody<T>(Func<T> make)
    {
        var (loops, inLoop, inFinally) = (_loops, _inLoop, _inFinally);
        (_loops, _inLoop, _inFinally) = (MostNestedLoops - 1, false, false);
        _bodies++;
        var made = Scoped(make);
        _bodies--;
        (_loops, _inLoop, _inFinally) = (loops, inLoop, inFinally);
        return made;
    }

    private List<Variable> Visible(Func<Variable, bool> wanted) =>
        [.. _scope.Where(v => (!v.IsReference || v.Depth == _bodies) && wanted(v))];

    private Variable? Find(Func<Variable, bool> wanted) =>
        Visible(wanted) is { Count: > 0 } found ? OneOf(found) : null;
}
