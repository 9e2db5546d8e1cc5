using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Positional, property and list patterns (C# spec 11.2.5 to 11.2.10).</summary>
internal sealed partial class Binder
{
    private (BoundExpression, BoundExpression) TestRecursive(RecursivePatternSyntax syntax,
        BoundExpression input)
    {
        BoundExpression test;
        BoundExpression narrowed;
        if (syntax.Type is { } written)
        {
            (test, narrowed) = TestType(BindType(written), input, written.Span);
        }
        else
        {
            test = input.Type.CanBeNull() ? HasValue(input) : True(syntax.Span);
            narrowed = ValueOf(input);
        }

        if (syntax.Properties is { } braces)
        {
            _probe?.Objects.TryAdd(braces.Span, narrowed.Type);
        }

        if (test.HasError)
        {
            return (test, input);
        }

        // The narrowed value is looked at several times: keep it.
        if (narrowed is not BoundLocal)
        {
            var effects = new List<BoundExpression>();
            narrowed = Store(narrowed, effects);
            test = Both(test, Sequence(syntax.Span, effects, True(syntax.Span)) is BoundSequence s
                ? s : True(syntax.Span));
        }

        if (syntax.Positional is { } positional)
        {
            test = Both(test, TestPositional(positional, narrowed));
        }

        foreach (var sub in syntax.Properties?.Subpatterns ?? [])
        {
            test = Both(test, TestProperty(sub, narrowed));
        }

        return (syntax.Designation is null ? test
            : Both(test, TestVar(syntax.Designation, narrowed)), narrowed);
    }

    private BoundExpression TestPositional(SubpatternListSyntax syntax, BoundExpression input)
    {
        if (input.Type == typeof(object) || input.Type == typeof(ITuple))
        {
            return TestITuple(syntax, input);
        }

        if (TupleNames.IsTuple(input.Type) && TupleNames.Elements(input.Type).Count is var size
            && size != syntax.Subpatterns.Length)
        {
            return Bad("CS8502", syntax.Span,
                $"Matching the tuple type '{TypeText.Of(input.Type)}' requires '{size}' subpatterns, but "
                + $"'{syntax.Subpatterns.Length}' subpatterns are present.");
        }

        var effects = new List<BoundExpression>();
        var items = TakeApart(input, syntax.Subpatterns.Length, effects, syntax.Span, isPattern: true);
        if (items is null)
        {
            return new BoundBad(syntax.Span);
        }

        BoundExpression all = True(syntax.Span);
        for (var i = 0; i < items.Count; i++)
        {
            var item = Once(items[i], effects);
            all = Both(all, Test(syntax.Subpatterns[i].Pattern, item).Test);
        }

        return all.HasError ? all : Sequence(syntax.Span, effects, all);
    }

    private BoundExpression TestITuple(SubpatternListSyntax syntax, BoundExpression input)
    {
        var held = new BoundLocal(syntax.Span, _scope.Temporary(typeof(ITuple)));
        var store = new BoundAssign(syntax.Span, held, new BoundTypeAs(syntax.Span, input, typeof(ITuple)));
        BoundExpression test = new BoundSequence(syntax.Span, [], [store], HasValue(held));
        var length = new BoundProperty(syntax.Span, held, typeof(ITuple).GetProperty("Length")!, [],
            typeof(int));
        test = Both(test, new BoundBinary(syntax.Span, Operation.Equal, length,
            Constant(syntax.Span, syntax.Subpatterns.Length), null, typeof(bool), false));
        for (var i = 0; i < syntax.Subpatterns.Length; i++)
        {
            var effects = new List<BoundExpression>();
            var item =
                Store(new BoundProperty(syntax.Span, held, typeof(ITuple).GetProperty("Item")!,
                [Constant(syntax.Span, i)], typeof(object)), effects);
            var one = Test(syntax.Subpatterns[i].Pattern, item).Test;
            test = one.HasError ? one : Both(test, Sequence(syntax.Span, effects, one));
        }

        return test;
    }

    private BoundExpression TestProperty(SubpatternSyntax sub, BoundExpression input)
    {
        BoundExpression test = True(sub.Span);
        var current = input;
        for (var i = 0; i < sub.Path.Length; i++)
        {
            var name = sub.Path[i];
            if (i > 0)
            {
                test = current.Type.CanBeNull() ? Both(test, HasValue(current)) : test;
                current = ValueOf(current);
            }

            var member = FindMember(current, current.Type, name.Text, [], name.Span, name.Span,
                invoked: false)
                ?? Bad("CS0117", name.Span,
                    $"'{TypeText.Of(current.Type)}' does not contain a definition for '{name.Text}'",
                    NearestName.Hint(name.Text, MemberLookup.Names(current.Type)));
            if (member.HasError || member is not (BoundProperty or BoundField))
            {
                Failed(sub.Pattern, sub.Span);
                return member.HasError ? member
                    : Bad("CS0154", name.Span, $"The property '{name.Text}' cannot be used in this context");
            }

            var effects = new List<BoundExpression>();
            current = Store(member, effects);
            test = Both(test, new BoundSequence(name.Span, [], effects, True(name.Span)));
        }

        return Both(test, Test(sub.Pattern, current).Test);
    }

    private (BoundExpression, BoundExpression) TestList(ListPatternSyntax syntax, BoundExpression input)
    {
        BoundExpression test = input.Type.CanBeNull() ? HasValue(input) : True(syntax.Span);
        var value = ValueOf(input);
        var type = TupleNames.Shallow(value.Type);
        var count = type.IsArray ? typeof(Array).GetProperty("Length")
            : MemberLookup.Find(type, "Length").Concat(MemberLookup.Find(type, "Count"))
            .OfType<System.Reflection.PropertyInfo>().FirstOrDefault(p => p.PropertyType == typeof(int));
        if (count is null)
        {
            return (Bad("CS8985", syntax.Span,
                $"List patterns may not be used for a value of type '{TypeText.Of(type)}'. No suitable "
                + $"'Length' or 'Count' property was found."), input);
        }

        var slice = Array.FindIndex([.. syntax.Patterns], p => p is SlicePatternSyntax);
        var fixedCount = syntax.Patterns.Length - (slice >= 0 ? 1 : 0);
        var length = new BoundProperty(syntax.Span, value, count, [], typeof(int));
        test = Both(test, new BoundBinary(syntax.Span, slice >= 0 ? Operation.GreaterOrEqual
            : Operation.Equal,
            length, Constant(syntax.Span, fixedCount), null, typeof(bool), false));
        for (var i = 0; i < syntax.Patterns.Length; i++)
        {
            if (syntax.Patterns[i] is SlicePatternSyntax { Pattern: null }
                || syntax.Patterns[i] is DiscardPatternSyntax)
            {
                continue;
            }

            var fromEnd = slice >= 0 && i > slice;
            BoundExpression index = fromEnd ? new BoundBinary(syntax.Span, Operation.Subtract, length,
                Constant(syntax.Span, syntax.Patterns.Length - i), null, typeof(int), false)
                    : Constant(syntax.Span, i);
            var effects = new List<BoundExpression>();
            BoundExpression item;
            if (syntax.Patterns[i] is SlicePatternSyntax { Pattern: { } inner })
            {
                item = SliceOf(value, length, i, syntax.Patterns.Length - 1 - i, syntax.Span);
                item = item.HasError ? item : Store(item, effects);
                var one = item.HasError ? item : Test(inner, item).Test;
                test = one.HasError ? one : Both(test, Sequence(syntax.Span, effects, one));
                continue;
            }

            item = type.IsArray ? new BoundElement(syntax.Span, value, [index])
                : IndexerAccess(value, [new Argument(index, null, RefKind.None, syntax.Span)], syntax.Span);
            if (item.HasError)
            {
                return (item, input);
            }

            item = Store(item, effects);
            var single = Test(syntax.Patterns[i], item).Test;
            test = single.HasError ? single : Both(test, Sequence(syntax.Span, effects, single));
        }

        return (test.HasError || syntax.Designation is null ? test
            : Both(test, TestVar(syntax.Designation, value)), value);
    }

    private BoundExpression SliceOf(BoundExpression value, BoundExpression length, int skip, int leave,
        TextSpan span)
    {
        var low = new BoundNew(span, typeof(Index).GetConstructor([typeof(int), typeof(bool)]),
            [Constant(span, skip), Constant(span, false)], typeof(Index));
        var high = new BoundNew(span, typeof(Index).GetConstructor([typeof(int), typeof(bool)]),
            [Constant(span, leave), Constant(span, true)], typeof(Index));
        var range = new BoundNew(span, typeof(Range).GetConstructor([typeof(Index), typeof(Index)]),
            [low, high], typeof(Range));
        _ = length;
        var argument = new List<Argument> { new(range, null, RefKind.None, span) };
        return value.Type.IsArray ? ArrayAccess(value, argument, span) : IndexerAccess(value, argument, span);
    }
}
