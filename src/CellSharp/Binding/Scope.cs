using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding;

/// <summary>What a function body needs to know while it is bound.</summary>
internal sealed class FunctionContext
{
    public FunctionContext? Parent { get; init; }

    /// <summary>The declared result, unwrapped from its task in an async function; null while it is being
    /// inferred.</summary>
    public Type? ReturnType { get; init; }

    public bool IsAsync { get; init; }

    public bool IsTopLevel { get; init; }

    /// <summary>May not use variables of the functions around it.</summary>
    public bool IsStatic { get; init; }

    public string Name { get; init; } = "lambda expression";

    /// <summary>The values returned, in order; null for a bare return.</summary>
    public List<BoundExpression?> Returns { get; } = [];

    /// <summary>An async function whose task carries no value.</summary>
    public bool ReturnsPlainTask { get; init; }

    /// <summary>Made of a clause of a query.</summary>
    public bool IsQuery { get; init; }

    /// <summary>Its body is that of an iterator.</summary>
    public bool HasYield { get; init; }

    /// <summary>What an iterator yields; null in other functions.</summary>
    public Type? Element { get; init; }

    /// <summary>The parameter of an async iterator that takes the token of each enumeration.</summary>
    public LocalSymbol? Token { get; set; }

    /// <summary>Bound with type arguments in place of type parameters: tests that can never hold are no
    /// errors.</summary>
    public bool IsInstance { get; init; }

    /// <summary>The object of a member of a cell type.</summary>
    public LocalSymbol? This { get; init; }

    /// <summary>The cell type whose member is being bound.</summary>
    public Type? ContainingType { get; init; }

    private readonly MemberContext? _member;

    /// <summary>The member of a cell type that the function is, or stands in.</summary>
    public MemberContext? Member
    {
        get => _member ?? Parent?.Member;
        init => _member = value;
    }
}

/// <summary>Names in one block, and the way outward.</summary>
internal sealed class Scope(Scope? parent, FunctionContext function)
{
    private readonly Dictionary<string, LocalSymbol> _locals = new(StringComparer.Ordinal);

    public Scope? Parent { get; } = parent;

    public FunctionContext Function { get; } = function;

    /// <summary>Variables that live in this block, in order; lowering adds its own.</summary>
    public List<LocalSymbol> Declared { get; } = [];

    public Dictionary<string, List<FunctionSymbol>> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that statements further down in this block declare.</summary>
    public HashSet<string> Pending { get; } = new(StringComparer.Ordinal);

    /// <summary>The whole of a switch, whose sections share their variables.</summary>
    public bool IsSwitch { get; init; }

    /// <summary>Assignments of function delegates that have to run when the block is entered.</summary>
    public List<BoundStatement> Prologue { get; } = [];

    /// <summary>Range variables of a query: how each is read from the parameter at hand.</summary>
    public Dictionary<string, Func<Syntax.TextSpan, BoundExpression>> Ranges { get; } =
        new(StringComparer.Ordinal);

    /// <summary>Type parameters known to be value types: only of those <c>T?</c> is another type.</summary>
    public HashSet<string> ValueParameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Type> TypeParameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables here belong to the session, not to the block.</summary>
    public bool IsSession { get; init; }

    public LabelSymbol? BreakLabel { get; init; }

    public LabelSymbol? ContinueLabel { get; init; }

    public bool InFinally { get; init; }

    public bool InCatch { get; init; }

    /// <summary>In a try that has catch clauses.</summary>
    public bool InTryWithCatch { get; init; }

    /// <summary>While the filter of a catch clause is bound.</summary>
    public bool InFilter { get; set; }

    public bool InLock { get; init; }

    public bool? IsChecked { get; init; }

    public IEnumerable<string> Names => _locals.Keys.Concat(Functions.Keys).Concat(Ranges.Keys);

    public LocalSymbol? Own(string name) => _locals.GetValueOrDefault(name);

    public void Add(LocalSymbol local, bool storage = true)
    {
        _locals[local.Name] = local;
        if (storage)
        {
            Declared.Add(local);
        }
    }

    /// <summary>A variable that no source names.</summary>
    public LocalSymbol Temporary(Type type)
    {
        var local = new LocalSymbol("", type) { Owner = Function };
        Declared.Add(local);
        return local;
    }
}
