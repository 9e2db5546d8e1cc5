using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Emit.Evaluation;

namespace CellSharp.Emit;

/// <summary>The code of one bound cell. A statement of the top level that runs once is evaluated, the
/// statements between such ones, loops first of all, are compiled together.</summary>
internal sealed class CellCode(BoundBlock body, Interrupt interrupt, int cell)
{
    private readonly Emitter _emitter = new(interrupt, cell);

    /// <summary>Runs the cell to its end.</summary>
    /// <returns>The value returned; null without one.</returns>
    public object? Run()
    {
        if (body.Statements.Any(s => s is BoundLabel or BoundGoto))
        {
            return RunCompiled(body.Statements, out var only) ? only : null;
        }

        var evaluable = new Evaluable(body.Locals.Any(l => l.Box is null && !l.IsConst));
        var evaluator = new Evaluator(_emitter);
        for (var at = 0; at < body.Statements.Count;)
        {
            object? value;
            if (evaluable.Fits(body.Statements[at]))
            {
                if (Evaluate(evaluator, body.Statements[at++], out value))
                {
                    return value;
                }

                continue;
            }

            var end = at + 1;
            while (end < body.Statements.Count && !evaluable.Fits(body.Statements[end]))
            {
                end++;
            }

            if (RunCompiled([.. body.Statements.Take(end).Skip(at)], out value))
            {
                return value;
            }

            at = end;
        }

        return null;
    }

    private bool Evaluate(Evaluator evaluator, BoundStatement statement, out object? value)
    {
        interrupt.Check();
        try
        {
            return evaluator.Run(statement, out value);
        }
        catch (Exception e)
        {
            CellRuntime.Locate(e, cell, evaluator.Position);
            throw;
        }
    }

    private bool RunCompiled(IReadOnlyList<BoundStatement> statements, out object? value)
    {
        value = _emitter.Cell(new BoundBlock(body.Span, body.Locals, statements)).Compile()();
        return !ReferenceEquals(value, Emitter.NoReturn);
    }
}
