using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding.Flow;

/// <summary>Reading and writing of variables, of whole structs and of their fields.</summary>
internal sealed partial class FlowPass
{
    private readonly Dictionary<FieldKey, int> _fields = [];
    private readonly HashSet<LocalSymbol> _read = [];
    private readonly Dictionary<LocalSymbol, bool> _declared = [];

    private void Read(BoundLocal use)
    {
        _read.Add(use.Local);
        if (use.Local.IsFunction)
        {
            UseFunction(use.Local, use.Span, called: false);
            return;
        }

        if (!_slots.TryGetValue(use.Local, out var slot) || _state.IsAssigned(slot))
        {
            return;
        }

        if (Need(slot, use.Local))
        {
            Report(use.Local.Ref == RefKind.Out ? "CS0269" : "CS0165", use.Span,
                use.Local.Ref == RefKind.Out ? $"Use of unassigned out parameter '{use.Local.Name}'"
                    : $"Use of unassigned local variable '{use.Local.Name}'");
            _state.Assign(slot);
        }
    }

    private void Write(LocalSymbol local)
    {
        if (_slots.TryGetValue(local, out var slot))
        {
            _state.Assign(slot);
        }

        if (_stored.Count > 0)
        {
            _stored.Remove(local);
        }
    }

    private void ReadField(BoundField field)
    {
        if (field.Receiver is not BoundLocal { Local: var whole } use
            || !_slots.TryGetValue(whole, out var slot)
            || _state.IsAssigned(slot) || !IsOpenStruct(whole.Type))
        {
            Visit(field.Receiver);
            return;
        }

        _read.Add(whole);
        if (!(_fields.TryGetValue((whole, field.Field.Name), out var part) && _state.IsAssigned(part))
            && Need(slot, whole))
        {
            Report(whole.Ref == RefKind.Out ? "CS0269" : "CS0170", use.Span,
                whole.Ref == RefKind.Out ? $"Use of unassigned out parameter '{whole.Name}'"
                    : $"Use of possibly unassigned field '{field.Field.Name}'");
            _state.Assign(slot);
        }
    }

    /// <summary>A struct whose fields have all been given a value has one.</summary>
    private void WriteField(LocalSymbol whole, string field)
    {
        if (!_slots.TryGetValue(whole, out var slot) || _state.IsAssigned(slot) || !IsOpenStruct(whole.Type))
        {
            return;
        }

        if (!_fields.TryGetValue((whole, field), out var part))
        {
            _fields[(whole, field)] = part = _slotCount++;
        }

        _state.Assign(part);
        if (FieldsOf(TupleNames.Erase(whole.Type)).All(f => _fields.TryGetValue((whole, f.Name), out var p)
            && _state.IsAssigned(p)))
        {
            _state.Assign(slot);
        }
    }

    private static bool IsOpenStruct(Type type) => type.IsValueType && !type.IsPrimitive
        && TupleNames.Erase(type) is not System.Reflection.Emit.TypeBuilder;

    private void NoteDeclared(BoundStatement statement, BoundExpression expression)
    {
        if (expression is BoundAssign { Target: BoundLocal { Local: var local }, Value: var value }
            && sources.TryGetValue(statement, out var syntax) && syntax is LocalDeclarationSyntax)
        {
            NoteDeclared(local, value);
        }
    }

    private void NoteDeclared(LocalSymbol local, BoundExpression? value)
    {
        if (local is { Name.Length: > 0, Box: null } && local.NameSpan.Length > 0)
        {
            _declared[local] = value is null;
        }
    }

    /// <summary>A variable that is only ever given constants is of no use; any other value may have been
    /// wanted for its effects.</summary>
    private void NoteWritten(LocalSymbol local, BoundExpression value)
    {
        if (!value.IsConstant && value is not BoundDefault)
        {
            _written.Add(local);
        }
        else
        {
            _constant.Add(local);
        }
    }

    private void NoteCaught(LocalSymbol? local)
    {
        if (local is { NameSpan.Length: > 0 })
        {
            _declared[local] = true;
        }
    }

    private void ReportUnused()
    {
        foreach (var (local, undefined) in _declared)
        {
            var bare = undefined;
            if (!_read.Contains(local) && !_written.Contains(local))
            {
                bare = bare && !_constant.Contains(local);
                Report(bare ? "CS0168" : "CS0219", local.NameSpan, bare
                    ? $"The variable '{local.Name}' is declared but never used"
                    : $"The variable '{local.Name}' is assigned but its value is never used",
                    DiagnosticSeverity.Warning);
            }
        }
    }

    private readonly HashSet<LocalSymbol> _written = [];
    private readonly HashSet<LocalSymbol> _constant = [];
    private bool _inUnreachable;

    /// <summary>Says once of each stretch of code that it can never run.</summary>
    private void NoteUnreachable(BoundStatement statement)
    {
        if (_state.Reachable)
        {
            _inUnreachable = false;
            return;
        }

        if (!_inUnreachable && sources.TryGetValue(statement, out var syntax)
            && syntax is not (BlockSyntax or EmptyStatementSyntax or LocalFunctionSyntax))
        {
            _inUnreachable = true;
            Report("CS0162", FirstWord(syntax), "Unreachable code detected", DiagnosticSeverity.Warning);
        }
    }

    /// <summary>The first word of a statement, which is enough to point at.</summary>
    private TextSpan FirstWord(StatementSyntax syntax)
    {
        var words = text.Slice(syntax.Span);
        var length = 0;
        while (length < words.Length && char.IsLetterOrDigit(words[length]))
        {
            length++;
        }

        return new TextSpan(syntax.Span.Start, Math.Max(1, length));
    }
}
