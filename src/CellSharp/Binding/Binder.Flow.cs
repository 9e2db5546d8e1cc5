using CellSharp.Binding.Bound;
using CellSharp.Binding.Flow;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What is checked of code once it is bound without errors.</summary>
internal sealed partial class Binder
{
    // Which statement of the text a bound one comes from; lowering makes others.
    private readonly Dictionary<BoundStatement, StatementSyntax> _sources = [];

    private readonly List<NamedCode> _members = [];

    private sealed record NamedCode(BoundLambda Code, TextSpan Name);

    /// <summary>Keeps a member of a type of this cell, to be checked with the rest.</summary>
    private void NoteMember(BoundLambda? code, TextSpan name)
    {
        if (code is not null)
        {
            _members.Add(new(code, name));
        }
    }

    /// <summary>Definite assignment and unreachable code, of a cell and the members of its types. Says
    /// nothing of a cell that has other errors: they would echo.</summary>
    private void CheckFlow(BoundStatement cell, TextSpan end)
    {
        if (_diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            return;
        }

        Report(new FlowPass(_sources, _text).Run(cell, [], end));
        foreach (var (code, name) in _members)
        {
            Report(new FlowPass(_sources, _text).Run(code.Source ?? code.Body,
                code.SourceParameters ?? code.Parameters, name));
        }
    }
}
