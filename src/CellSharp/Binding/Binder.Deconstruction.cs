using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Deconstruction into variables, new or old (C# spec 12.7).</summary>
internal sealed partial class Binder
{
    /// <summary>One target of a deconstruction: a nested list, a new variable, an existing place or a
    /// discard.</summary>
    private sealed record Part(TextSpan Span, List<Part>? Nested, Identifier? Name, Type? Declared,
        BoundExpression? Place, bool IsDiscard);

    private BoundExpression BindDeconstruction(AssignmentSyntax syntax)
    {
        var effects = new List<BoundExpression>();
        var part = TargetPart(syntax.Target, effects);
        var value = BindValueOrVoid(syntax.Value);
        if (part is null || value.HasError)
        {
            DeclareParts(part);
            return new BoundBad(syntax.Span);
        }

        var assigns = new List<BoundExpression>();
        var results = new List<BoundExpression>();
        if (!Deconstruct(part, value, effects, assigns, results, syntax.Span))
        {
            DeclareParts(part);
            return new BoundBad(syntax.Span);
        }

        effects.AddRange(assigns);
        return new BoundSequence(syntax.Span, [], effects,
            results.Count > 1 ? new BoundTupleValue(syntax.Span, results,
                TupleNames.Make([.. results.Select(r => r.Type)], null)) : results[0]);
    }

    private void DeclareParts(Part? part)
    {
        if (part is { Name: { } open, Declared: null } && _scope.Own(open.Text) is null)
        {
            Error("CS8130", part.Span,
                $"Cannot infer the type of implicitly-typed deconstruction variable '{open.Text}'.");
        }

        foreach (var nested in part?.Nested ?? [])
        {
            DeclareParts(nested);
        }

        if (part is { Name: { } name } && _scope.Own(name.Text) is null)
        {
            _scope.Add(new LocalSymbol(name.Text, part.Declared ?? typeof(Erroneous)) { Owner = Function });
        }
    }

    private Part? TargetPart(ExpressionSyntax syntax, List<BoundExpression> effects)
    {
        switch (syntax)
        {
            case TupleSyntax tuple:
                var parts = tuple.Elements.Select(e => TargetPart(e.Expression, effects)).ToList();
                return parts.Contains(null) ? null
                    : new Part(syntax.Span, [.. parts.OfType<Part>()], null, null, null, false);
            case DeclarationExpressionSyntax d:
                return DesignationPart(d.Designation, d.Type is IdentifierNameSyntax { IsVar: true } ? null
                    : BindType(d.Type));
            default:
                var place = BindAny(syntax);
                return place is BoundDiscard ? new Part(syntax.Span, null, null, null, null, true)
                    : place.HasError || !CheckAssignable(place) ? null
                    : new Part(syntax.Span, null, null, null, Twice(place, effects), false);
        }
    }

    private static Part DesignationPart(DesignationSyntax syntax, Type? type) => syntax switch
    {
        VariableDesignationSyntax v => new Part(v.Span, null, v.Name, type, null, false),
        ParenthesizedDesignationSyntax p =>
            new Part(p.Span, [.. p.Designations.Select(d => DesignationPart(d, type))], null, null, null,
            false),
        _ => new Part(syntax.Span, null, null, type, null, true),
    };

    /// <summary>Takes a value apart: parts are computed first, then converted and assigned in
    /// order.</summary>
    private bool Deconstruct(Part part, BoundExpression value, List<BoundExpression> effects,
        List<BoundExpression> assigns,
        List<BoundExpression> results, TextSpan span)
    {
        if (part.Nested is null)
        {
            return AssignPart(part, value, effects, assigns, results);
        }

        var items = TakeApart(value, part.Nested.Count, effects, span);
        if (items is null)
        {
            foreach (var p in part.Nested.Where(p => p is { Name: not null, Declared: null }))
            {
                Error("CS8130", p.Span,
                    $"Cannot infer the type of implicitly-typed deconstruction variable "
                    + $"'{p.Name!.Value.Text}'.");
            }

            return false;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (!Deconstruct(part.Nested[i], items[i], effects, assigns, results, span))
            {
                return false;
            }
        }

        return true;
    }

    private List<Candidate> ExtensionMisfits(BoundMethodGroup group, List<Argument> arguments) =>
        [.. ExtensionTiers(group.Name).SelectMany(tier => Resolve(tier, arguments, []).Failed)];

    private List<BoundExpression>? TakeApart(BoundExpression value, int count, List<BoundExpression> effects,
        TextSpan span, bool isPattern = false)
    {
        if (value is BoundTuple tuple)
        {
            if (tuple.Elements.Count == count)
            {
                return [.. tuple.Elements];
            }

            Error("CS8132", span,
                $"Cannot deconstruct a tuple of '{tuple.Elements.Count}' elements into '{count}' variables.");
            return null;
        }

        value = Natural(value);
        if (value.HasError)
        {
            return null;
        }

        if (value.Type.IsUntyped())
        {
            Error("CS8131", span,
                "Deconstruct assignment requires an expression with a type on the right-hand-side.");
            return null;
        }

        if (TupleNames.IsTuple(value.Type))
        {
            var size = TupleNames.Elements(value.Type).Count;
            if (size != count)
            {
                Error("CS8132", span,
                    $"Cannot deconstruct a tuple of '{size}' elements into '{count}' variables.");
                return null;
            }

            var held = Once(value, effects);
            return [.. Enumerable.Range(0, count).Select(i => (BoundExpression)TupleElement(held, i))];
        }

        return CallDeconstruct(value, count, effects, span, isPattern);
    }

    private List<BoundExpression>? CallDeconstruct(BoundExpression value, int count,
        List<BoundExpression> effects, TextSpan span, bool isPattern)
    {
        var held = Once(value, effects);
        var arguments = Enumerable.Range(0, count)
            .Select(_ => new Argument(new BoundOutVariable(span, default, null, _scope), null, RefKind.Out,
                span)).ToList();
        var own = MemberLookup.Find(value.Type, "Deconstruct").OfType<System.Reflection.MethodInfo>()
            .Where(m => m.IsPublic && !m.IsStatic).Select(Signature.For)
            .Where(s => s.Parameters.Count == count && s.Parameters.All(p => p.Ref == RefKind.Out)).ToList();
        if (own.Count == 0 && MemberLookup.Find(value.Type, "Deconstruct")
            .OfType<System.Reflection.MethodInfo>()
            .Any(m => m.IsPublic && !m.IsStatic && m.GetParameters().Length == count))
        {
            Error("CS1615", span, "Argument 1 may not be passed with the 'out' keyword");
        }

        Signature? found = own.Count > 0 ? own[0] : null;
        var receiver = held;
        var passed = new List<BoundExpression>();
        if (found is null)
        {
            arguments.Insert(0, new Argument(held, null, RefKind.None, span));
            foreach (var tier in ExtensionTiers("Deconstruct"))
            {
                found = Resolve(tier.Where(s => s.Parameters.Count == count + 1), arguments, [])
                    .Best?.Signature;
                if (found is not null)
                {
                    receiver = null;
                    passed.Add(ConvertTo(held, found.Parameters[0].Type));
                    break;
                }
            }
        }

        if (found is null && isPattern && arguments is [{ Value: var matched }, ..]
            && ExtensionTiers("Deconstruct").Any(t => t.Count > 0))
        {
            // The compiler looks for an extension as it does for a call, and says what it would say of one.
            var group = new BoundMethodGroup(span, matched, "Deconstruct", [], []) { NameSpan = span };
            ExtensionError(group, arguments.GetRange(1, count), ExtensionMisfits(group, arguments), span);
            return null;
        }

        if (found is null)
        {
            Error("CS8129", value.Span,
                $"No suitable 'Deconstruct' instance or extension method was found for type "
                + $"'{TypeText.Of(value.Type)}', with {count} out parameters and a void return type.");
            return null;
        }

        var outs = found.Parameters.Skip(receiver is null ? 1 : 0)
            .Select(p => (BoundExpression)new BoundLocal(span, _scope.Temporary(p.Type))).ToList();
        passed.AddRange(outs);
        effects.Add(found.Function is { } function
            ? new BoundInvoke(span, new BoundLocal(span,
                FunctionDelegate(function, found.TypeArguments, span)), passed, typeof(void))
            : new BoundCall(span, receiver, (System.Reflection.MethodInfo)found.Method!, passed,
                typeof(void)));
        return outs;
    }

    private bool AssignPart(Part part, BoundExpression value, List<BoundExpression> effects,
        List<BoundExpression> assigns,
        List<BoundExpression> results)
    {
        if (part.IsDiscard)
        {
            var dropped = part.Declared is { } t ? ConvertTo(value, t) : Natural(value);
            if (dropped.HasError || dropped.Type.IsUntyped())
            {
                if (!dropped.HasError)
                {
                    Error("CS8183", part.Span, "Cannot infer the type of implicitly-typed discard.");
                }

                return false;
            }

            results.Add(Store(dropped, effects));
            return true;
        }

        if (part.Place is { } place)
        {
            var fitted = ConvertTo(value, place.Type);
            if (fitted.HasError)
            {
                return false;
            }

            var copy = Store(fitted, effects);
            assigns.Add(new BoundAssign(part.Span, place, copy));
            results.Add(copy);
            return true;
        }

        var typed = part.Declared is { } declared ? ConvertTo(value, declared) : Natural(value);
        if (typed.HasError)
        {
            return false;
        }

        if (typed.Type.IsUntyped() || typed.Type == typeof(void))
        {
            Error("CS8130", part.Span,
                $"Cannot infer the type of implicitly-typed deconstruction variable "
                + $"'{part.Name!.Value.Text}'.");
            return false;
        }

        var stored = Store(typed, effects);
        var name = part.Name!.Value;
        var local = _predeclaredParts.TryGetValue(name.Span, out var early) ? early
            : Declare(_scope, new LocalSymbol(name.Text, part.Declared ?? typed.Type) { Owner = Function },
                name.Span);
        assigns.Add(new BoundAssign(part.Span, new BoundLocal(part.Span, local), stored));
        results.Add(stored);
        return true;
    }
}
