using CellSharp.Binding.Catalog;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Gives one cell its meaning: syntax in, bound tree out, errors collected. Used once, by one
/// thread.</summary>
internal sealed partial class Binder
{
    private readonly SessionState _state;
    private readonly TypeCatalog _catalog;
    private readonly SourceText _text;
    private Scope _scope;
    private List<Diagnostic> _diagnostics = [];
    private int _depth;

    public Binder(SessionState state, SourceText text)
    {
        _state = state;
        _catalog = state.Catalog;
        _text = text;
        _scope = new Scope(null, new FunctionContext
        {
            IsTopLevel = true,
            IsAsync = true,
            ReturnType =
            typeof(object)
        })
        {
            IsSession = true,
        };
    }

    public List<Diagnostic> Diagnostics => _diagnostics;

    private FunctionContext Function => _scope.Function;

    private bool IsChecked
    {
        get
        {
            for (var s = _scope; s is not null; s = s.Parent)
            {
                if (s.IsChecked is { } value)
                {
                    return value;
                }
            }

            return false;
        }
    }

    private void Error(string code, TextSpan span, string message, string? hint = null)
    {
        if (!_diagnostics.Exists(d => d.Span == span && d.Code == code))
        {
            _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, span, message, hint));
        }
    }

    private void Warn(string code, TextSpan span, string message, string? hint = null)
    {
        if (!_diagnostics.Exists(d => d.Span == span && d.Code == code))
        {
            _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Warning, span, message, hint));
        }
    }

    private BoundBad Bad(string code, TextSpan span, string message, string? hint = null)
    {
        Error(code, span, message, hint);
        return new BoundBad(span);
    }

    /// <summary>Says that this engine does not do something that C# does.</summary>
    private BoundBad Refuse(string code, TextSpan span, string what, string instead) =>
        Bad(code, span, $"{what} is not supported in cells", instead);

    /// <summary>Runs a binding step with its diagnostics kept apart.</summary>
    private List<Diagnostic> Apart(Action step)
    {
        var saved = _diagnostics;
        _diagnostics = [];
        try
        {
            step();
            return _diagnostics;
        }
        finally
        {
            _diagnostics = saved;
        }
    }

    private void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var d in diagnostics)
        {
            if (!_diagnostics.Exists(o => o.Span == d.Span && o.Code == d.Code))
            {
                _diagnostics.Add(d);
            }
        }
    }

    private T InScope<T>(Scope scope, Func<T> step)
    {
        var saved = _scope;
        _scope = scope;
        try
        {
            return step();
        }
        finally
        {
            _scope = saved;
        }
    }

    private Scope Nest() => new(_scope, _scope.Function);

    /// <summary>Asks the gate before a member is used; refusals are reported here.</summary>
    private bool Allowed(MemberInfo member, TextSpan span)
    {
        if (_catalog.Trust.Allows(member))
        {
            return true;
        }

        var name = member is Type t ? TypeText.Full(t)
            : member.DeclaringType is { } d ? TypeText.Full(d) + "." + member.Name : member.Name;
        var grant = member is Type type ? type.Namespace : member.DeclaringType?.Namespace;
        Error("CELL2001", span, $"'{name}' is not open to cells that are not trusted",
            $"run with --trust, or --allow {grant}");
        return false;
    }

    /// <summary>The object itself or a copy of it held in a variable, so that it can be used twice.</summary>
    private BoundExpression Once(BoundExpression value, List<BoundExpression> effects)
    {
        if (value is BoundLocal { Local.Box: null, Local.Ref: RefKind.None } or BoundConstant or BoundThis
            or BoundTypeExpression)
        {
            return value;
        }

        var local = _scope.Temporary(value.Type);
        effects.Add(new BoundAssign(value.Span, new BoundLocal(value.Span, local), value));
        return new BoundLocal(value.Span, local);
    }

    private BoundLocal Store(BoundExpression value, List<BoundExpression> effects)
    {
        var local = _scope.Temporary(value.Type);
        effects.Add(new BoundAssign(value.Span, new BoundLocal(value.Span, local), value));
        return new BoundLocal(value.Span, local);
    }

    private static BoundExpression Sequence(TextSpan span, List<BoundExpression> effects,
        BoundExpression value) =>
        effects.Count == 0 ? value : new BoundSequence(span, [], effects, value);

    private static BoundConstant Constant(TextSpan span, object value) => new(span, value, value.GetType());
}
