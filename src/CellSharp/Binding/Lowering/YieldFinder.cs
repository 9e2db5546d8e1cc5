using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>Whether a body is that of an iterator: a yield stands in it, outside of functions of its
/// own.</summary>
internal static class YieldFinder
{
    public static bool In(StatementSyntax? statement) => statement switch
    {
        YieldStatementSyntax => true,
        BlockSyntax s => s.Statements.Any(In),
        IfStatementSyntax s => In(s.Then) || In(s.Otherwise),
        WhileStatementSyntax s => In(s.Body),
        DoStatementSyntax s => In(s.Body),
        ForStatementSyntax s => In(s.Body),
        ForEachStatementSyntax s => In(s.Body),
        ForEachDeconstructionSyntax s => In(s.Body),
        SwitchStatementSyntax s => s.Sections.Any(x => x.Statements.Any(In)),
        TryStatementSyntax s => In(s.Block) || s.Catches.Any(c => In(c.Block)) || In(s.Finally),
        UsingStatementSyntax s => In(s.Body),
        LockStatementSyntax s => In(s.Body),
        CheckedStatementSyntax s => In(s.Block),
        LabeledStatementSyntax s => In(s.Statement),
        _ => false,
    };
}
