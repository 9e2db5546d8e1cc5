using CellSharp.Binding.Bound;
using CellSharp.Binding.Flow;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Switch expressions and statements, lowered to tests in order (C# spec 12.11, 13.8.3).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindSwitchExpression(SwitchExpressionSyntax syntax)
    {
        var governing = BindNatural(syntax.Governing);
        if (!governing.HasError && governing.Type.IsUntyped())
        {
            governing = governing is BoundDefaultLiteral
                ? Bad("CS8716", syntax.Governing.Span, "There is no target type for the default literal.")
                : Bad("CS8117", syntax.Governing.Span, "Invalid operand for pattern match; value required.");
        }

        var input = _scope.Temporary(governing.HasError ? typeof(object) : governing.Type);
        var held = new BoundLocal(syntax.Governing.Span, input);
        var arms = new List<BoundArm>();
        var failed = governing.HasError;
        var cases = new CaseAnalysis();
        foreach (var arm in syntax.Arms)
        {
            var scope = Nest();
            var bound = InScope(scope, () =>
            {
                var test = governing.HasError ? Failed(arm.Pattern, arm.Span) : Test(arm.Pattern, held).Test;
                var guard = arm.Guard is null ? null : BindTo(arm.Guard, typeof(bool));
                if (!test.HasError && !Function.IsInstance && cases.Add(test, MayRefuse(guard)))
                {
                    Error("CS8510", arm.Pattern.Span,
                        "The pattern is unreachable. It has already been handled by a previous arm of the "
                        + "switch expression or it is impossible to match.");
                }

                var guarded = guard is null ? test : Both(test, guard);
                return (Test: guarded, Value: BindValueOrVoid(arm.Value));
            });
            failed |= bound.Test.HasError || bound.Value.HasError;
            arms.Add(new BoundArm(bound.Test, bound.Value, scope.Declared, arm.Span));
        }

        // Variables of arms live as long as the expression around them.
        foreach (var local in arms.SelectMany(a => a.Locals))
        {
            _scope.Declared.Add(local);
        }

        if (failed)
        {
            return new BoundBad(syntax.Span);
        }

        if (!Function.IsInstance && cases.Misses)
        {
            Warn("CS8509", FirstOf(syntax.Span, syntax.Governing.Span),
                "The switch expression does not handle all possible values of its input type (it is not "
                + "exhaustive).", "add an arm for the rest: _ => ...");
        }

        var store = new BoundAssign(syntax.Span, held, governing);
        var untyped = new BoundUntypedSwitch(syntax.Span, store, input, arms);
        var type = arms.Count == 0 ? null
            : CommonType([.. arms.Select(a => a.Value).Where(v => v is not BoundThrow)]);
        return type is null || type == typeof(void)
            || type.IsError() ? untyped : new BoundNatural(MakeSwitch(untyped, type), untyped);
    }

    private BoundSequence MakeSwitch(BoundUntypedSwitch syntax, Type type)
    {
        var span = syntax.Span;
        BoundExpression result = NoCase(new BoundLocal(span, syntax.Input), span, type);
        for (var i = syntax.Arms.Count - 1; i >= 0; i--)
        {
            var arm = syntax.Arms[i];
            var value = ConvertTo(arm.Value, type);
            result = arm.Test is BoundConstant { Constant: true } ? value
                : new BoundConditional(arm.Span, arm.Test!, value, result, type);
        }

        return new BoundSequence(span, [], [syntax.Store], result);
    }

    /// <summary>What happens where no case takes the value.</summary>
    private BoundThrow NoCase(BoundExpression input, TextSpan span, Type type)
    {
        var failure = typeof(System.Runtime.CompilerServices.SwitchExpressionException);
        return new BoundThrow(span, input.Type.IsByRefLike
            ? new BoundNew(span, failure.GetConstructor([]), [], failure)
            : new BoundNew(span, failure.GetConstructor([typeof(object)]),
                [Convert(input, typeof(object), Conversions.Explicit(input.Type, typeof(object)))], failure),
            type);
    }

    private static TextSpan FirstOf(TextSpan whole, TextSpan start) =>
        TextSpan.FromBounds(start.End, Math.Min(whole.End, start.End + 7));

    private BoundStatement BindSwitchStatement(SwitchStatementSyntax syntax)
    {
        var governing = BindNatural(syntax.Governing);
        var scope = new Scope(_scope, Function) { BreakLabel = new LabelSymbol("break"), IsSwitch = true };
        return InScope(scope, () =>
        {
            var end = _scope.BreakLabel!;
            var effects = new List<BoundExpression>();
            var held = governing.HasError ? new BoundLocal(syntax.Span, _scope.Temporary(typeof(object)))
                : (BoundExpression)Store(governing, effects);
            var parts = new SwitchParts(held, governing.HasError, end);
            foreach (var section in syntax.Sections)
            {
                BindSection(section, parts, section == syntax.Sections[^1]);
            }

            parts.Tests.Add(parts.Default is null && !parts.Failed && !Function.IsInstance
                && parts.Cases.IsExhaustive
                ? new BoundExpressionStatement(syntax.Span, NoCase(held, syntax.Span, typeof(void)))
                : new BoundGoto(syntax.Span, parts.Default ?? end));
            return (BoundStatement)new BoundBlock(syntax.Span, _scope.Declared,
                [.. effects.Select(e => new BoundExpressionStatement(syntax.Governing.Span, e)),
                    .. parts.Tests, .. parts.Bodies, new BoundLabel(syntax.Span, end)]);
        });
    }

    /// <summary>A switch statement as it is put together.</summary>
    private sealed record SwitchParts(BoundExpression Held, bool Failed, LabelSymbol End)
    {
        public List<BoundStatement> Tests { get; } = [];

        public List<BoundStatement> Bodies { get; } = [];

        public LabelSymbol? Default { get; set; }

        public CaseAnalysis Cases { get; } = new();

        public HashSet<object> Constants { get; } = [];
    }

    private void BindSection(SwitchSectionSyntax section, SwitchParts parts, bool isLast)
    {
        var label = new LabelSymbol("case");
        var outer = _scope;
        InScope(Nest(), () =>
        {
            foreach (var one in section.Labels)
            {
                BindLabel(one, parts, label);
            }

            var body = InScope(Nest(), () =>
            {
                var block = BindStatements(section.Statements, section.Span);
                ShareLocals(section, outer);
                return block;
            });
            if (section.Labels.Length > 0 && Reachability.EndIsReachable(body))
            {
                var text = _text.Slice(section.Labels[^1].Span);
                Error(isLast ? "CS8070" : "CS0163", section.Labels[^1].Span, isLast
                    ? $"Control cannot fall out of switch from final case label ('{text}')"
                    : $"Control cannot fall through from one case label ('{text}') to another");
            }

            parts.Bodies.Add(new BoundLabel(section.Span, label));
            parts.Bodies.Add(body);
            parts.Bodies.Add(new BoundGoto(section.Span, parts.End));

            // Pattern variables are set by the tests, outside the section's own block.
            outer.Declared.AddRange(_scope.Declared);
            return 0;
        });
    }

    /// <summary>What a section declares is in scope in the sections after it, without a value
    /// there.</summary>
    private void ShareLocals(SwitchSectionSyntax section, Scope outer)
    {
        foreach (var variable in section.Statements.OfType<LocalDeclarationSyntax>()
            .SelectMany(d => d.Variables))
        {
            if (_scope.Own(variable.Name.Text) is { } local && outer.Own(local.Name) is null)
            {
                _scope.Declared.Remove(local);
                outer.Add(local);
            }
        }
    }

    private void BindLabel(SwitchLabelSyntax one, SwitchParts parts, LabelSymbol label)
    {
        if (one.Pattern is null)
        {
            if (parts.Default is not null)
            {
                Error("CS0152", one.Span,
                    "The switch statement contains multiple cases with the label value 'default'");
            }

            parts.Default = label;
            return;
        }

        var test = parts.Failed ? Failed(one.Pattern, one.Span) : Test(one.Pattern, parts.Held).Test;
        var guard = one.Guard is null ? null : BindTo(one.Guard, typeof(bool));
        if (!test.HasError && !Function.IsInstance)
        {
            var constant = one.Guard is null && CaseValues.Comparison(test)
                is { Operation: Operation.Equal, Constant: { } value } ? value : null;
            var isSame = constant is not null && !parts.Constants.Add(constant);
            if (parts.Cases.Add(test, MayRefuse(guard)))
            {
                Error(isSame ? "CS0152" : "CS8120", one.Pattern.Span, isSame
                    ? "The switch statement contains multiple cases with the label value "
                        + $"'{_text.Slice(one.Pattern.Span)}'"
                    : "The switch case is unreachable. It has already been handled by a previous case or it "
                        + "is impossible to match.");
            }
        }

        var guarded = guard is null ? test : Both(test, guard);
        parts.Tests.Add(guarded is BoundConstant { Constant: true } ? new BoundGoto(one.Span, label)
            : new BoundIf(one.Span, guarded.HasError ? True(one.Span)
                : guarded, new BoundGoto(one.Span, label), null));
    }

    // "when true" refuses nothing.
    private static bool MayRefuse(BoundExpression? guard) =>
        guard is not (null or BoundConstant { Constant: true });
}
