using CellSharp.Binding.Bound;
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
            governing = Bad("CS8117", syntax.Governing.Span,
                "Invalid operand for pattern match; value required.");
        }

        var input = _scope.Temporary(governing.HasError ? typeof(object) : governing.Type);
        var held = new BoundLocal(syntax.Governing.Span, input);
        var arms = new List<BoundArm>();
        var failed = governing.HasError;
        var exhausted = false;
        foreach (var arm in syntax.Arms)
        {
            var scope = Nest();
            var bound = InScope(scope, () =>
            {
                var test = governing.HasError ? Failed(arm.Pattern, arm.Span) : Test(arm.Pattern, held).Test;
                if (exhausted && !test.HasError)
                {
                    Error("CS8510", arm.Pattern.Span,
                        "The pattern is unreachable. It has already been handled by a previous arm of the "
                        + "switch "
                        + "expression or it is impossible to match.");
                }

                exhausted |= arm.Guard is null && test is BoundConstant { Constant: true };
                var guarded = arm.Guard is null ? test : Both(test, BindTo(arm.Guard, typeof(bool)));
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
        var boxed = Convert(new BoundLocal(span, syntax.Input), typeof(object),
            Conversions.Explicit(syntax.Input.Type, typeof(object)));
        var failure = typeof(System.Runtime.CompilerServices.SwitchExpressionException);
        BoundExpression result = new BoundThrow(span,
            new BoundNew(span, failure.GetConstructor([typeof(object)]), [boxed], failure), type);
        for (var i = syntax.Arms.Count - 1; i >= 0; i--)
        {
            var arm = syntax.Arms[i];
            var value = ConvertTo(arm.Value, type);
            result = arm.Test is BoundConstant { Constant: true } ? value
                : new BoundConditional(arm.Span, arm.Test!, value, result, type);
        }

        return new BoundSequence(span, [], [syntax.Store], result);
    }

    private BoundStatement BindSwitchStatement(SwitchStatementSyntax syntax)
    {
        var governing = BindNatural(syntax.Governing);
        return InScope(new Scope(_scope, Function) { BreakLabel = new LabelSymbol("break") }, () =>
        {
            var end = _scope.BreakLabel!;
            var effects = new List<BoundExpression>();
            var held = governing.HasError ? new BoundLocal(syntax.Span, _scope.Temporary(typeof(object)))
                : (BoundExpression)Store(governing, effects);
            var tests = new List<BoundStatement>();
            var bodies = new List<BoundStatement>();
            LabelSymbol? fallback = null;
            var sections = new List<LocalSymbol>();
            foreach (var section in syntax.Sections)
            {
                BindSection(section, held, governing.HasError, tests, bodies, ref fallback, end,
                    section == syntax.Sections[^1]);
            }

            tests.Add(new BoundGoto(syntax.Span, fallback ?? end));
            return (BoundStatement)new BoundBlock(syntax.Span, _scope.Declared,
                [.. effects.Select(e => new BoundExpressionStatement(syntax.Governing.Span, e)), .. tests,
                    .. bodies, new BoundLabel(syntax.Span, end)]);
        });
    }

    private void BindSection(SwitchSectionSyntax section, BoundExpression held, bool failed,
        List<BoundStatement> tests,
        List<BoundStatement> bodies, ref LabelSymbol? fallback, LabelSymbol end, bool isLast)
    {
        var label = new LabelSymbol("case");
        var outer = _scope;
        LabelSymbol? isDefault = null;
        InScope(Nest(), () =>
        {
            foreach (var one in section.Labels)
            {
                if (one.Pattern is null)
                {
                    isDefault = label;
                    continue;
                }

                var test = failed ? Failed(one.Pattern, one.Span) : Test(one.Pattern, held).Test;
                var guarded = one.Guard is null ? test : Both(test, BindTo(one.Guard, typeof(bool)));
                tests.Add(guarded is BoundConstant { Constant: true } ? new BoundGoto(one.Span, label)
                    : new BoundIf(one.Span, guarded.HasError ? True(one.Span)
                        : guarded, new BoundGoto(one.Span, label), null));
            }

            var body = InScope(Nest(), () => BindStatements(section.Statements, section.Span));
            if (Reachability.EndIsReachable(body))
            {
                var text = _text.Slice(section.Labels[^1].Span);
                Error(isLast ? "CS8070" : "CS0163", section.Labels[^1].Span, isLast
                    ? $"Control cannot fall out of switch from final case label ('{text}')"
                    : $"Control cannot fall through from one case label ('{text}') to another");
            }

            bodies.Add(new BoundLabel(section.Span, label));
            bodies.Add(body);
            bodies.Add(new BoundGoto(section.Span, end));

            // Pattern variables are set by the tests, outside the section's own block.
            outer.Declared.AddRange(_scope.Declared);
            return 0;
        });
        if (isDefault is not null)
        {
            fallback = isDefault;
        }
    }
}
