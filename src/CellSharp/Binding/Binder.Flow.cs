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

    /// <summary>Definite assignment and unreachable code, of a cell or of a member of its types. Says nothing
    /// of a cell that has other errors: they would echo.</summary>
    private void CheckFlow(BoundStatement body, IReadOnlyList<LocalSymbol> parameters, TextSpan end)
    {
        if (!_diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            Report(new FlowPass(_sources, _text).Run(body, parameters, end));
        }
    }
}
