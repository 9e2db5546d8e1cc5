using System.Linq.Expressions;
using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>Why a local cannot be assigned to; decides the wording of the error.</summary>
internal enum ReadOnlyKind
{
    None,
    ForEach,
    Using,
    Const,
    Range,
    In,
    Field,
}

/// <summary>A variable: of a block, a parameter, or of the session when it has a box.</summary>
internal sealed class LocalSymbol(string name, Type type)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public ReadOnlyKind ReadOnly { get; init; }

    public RefKind Ref { get; init; }

    public bool IsParameter { get; init; }

    /// <summary>The function the variable belongs to; null for variables of the session.</summary>
    public object? Owner { get; init; }

    public bool IsConst { get; init; }

    public object? ConstantValue { get; init; }

    /// <summary>Holds the delegate of a function declared in a cell or a block.</summary>
    public bool IsFunction { get; init; }

    /// <summary>What the function that it holds comes to, when that is little enough to stand for a
    /// call.</summary>
    public SmallFunction? Small { get; set; }

    /// <summary>Where a plain declaration names it; empty for variables that need not be used.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>The place a ref local is another name of.</summary>
    public BoundExpression? Alias { get; init; }

    /// <summary>The <c>StrongBox</c> of a session variable.</summary>
    public object? Box { get; set; }

    /// <summary>Used in a lambda, function or member, which may run at any time.</summary>
    public bool IsCaptured { get; set; }

    /// <summary>Where the name was declared, for "use before declaration".</summary>
    public int DeclaredAt { get; init; } = -1;

    /// <summary>What the variable is in emitted code; made by the emitter.</summary>
    public ParameterExpression? Emitted { get; set; }
}

/// <summary>A place that jumps go to.</summary>
internal sealed class LabelSymbol(string name)
{
    public string Name { get; } = name;

    public LabelTarget? Emitted { get; set; }
}
