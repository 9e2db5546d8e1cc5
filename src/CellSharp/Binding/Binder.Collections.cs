using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Arrays and collection expressions (C# spec 12.8.17.5, collection expressions of C# 12).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCollection(CollectionSyntax syntax)
    {
        var elements = new List<(BoundExpression, bool)>();
        var failed = false;
        foreach (var element in syntax.Elements)
        {
            var value = element.IsSpread ? BindNatural(element.Expression)
                : BindValueOrVoid(element.Expression);
            if (element.IsSpread && !value.HasError && SpreadElementType(value.Type) is null)
            {
                value = Bad("CS9212", element.Expression.Span,
                    $"Spread operator '..' cannot operate on variables of type '{TypeText.Of(value.Type)}' "
                    + $"because '{TypeText.Of(value.Type)}' does not contain a public instance or extension "
                        + $"definition for 'GetEnumerator'");
            }

            failed |= value.HasError;
            elements.Add((value, element.IsSpread));
        }

        return failed ? new BoundBad(syntax.Span) : new BoundCollection(syntax.Span, elements);
    }

    /// <summary>What enumerating a type gives; null when it cannot be enumerated.</summary>
    public Type? SpreadElementType(Type type) => type.IsUntyped()
        || type.IsError() ? null : EnumerationOf(type)?.Element;

    private static bool CanMakeCollection(Type to) =>
        to.IsSZArray || CollectionTargets.IsSpan(to) || CollectionTargets.IsInterface(to)
        || Builder(to) is not null || (!to.IsAbstract && !to.IsInterface
            && (to.IsValueType || to.GetConstructor([]) is not null)
            && MemberLookup.Find(to, "Add").Length > 0);

    private static MethodInfo? Builder(Type to)
    {
        var attribute = (to.IsGenericType ? to.GetGenericTypeDefinition() : to)
            .GetCustomAttribute<CollectionBuilderAttribute>(false);
        var method = attribute?.BuilderType.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(m => m.Name == attribute.MethodName
                && m.GetParameters() is [{ ParameterType: { IsGenericType: true } p }]
                && p.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>)
                && m.GetGenericArguments().Length == (to.IsGenericType ? to.GetGenericArguments().Length
                    : 0));
        return method is { IsGenericMethodDefinition: true }
            ? method.MakeGenericMethod(to.GetGenericArguments()) : method;
    }

    private BoundExpression CollectionError(BoundCollection collection, Type to)
    {
        var target = to.StripNullable();
        if (CollectionTargets.ElementType(target) is not { } element || !CanMakeCollection(target))
        {
            return Bad("CS9174", collection.Span,
                $"Cannot initialize type '{TypeText.Of(to)}' with a collection expression because the type "
                + $"is not constructible.");
        }

        foreach (var (value, isSpread) in collection.Elements)
        {
            if (!isSpread && !ClassifyImplicit(value, element).IsImplicit)
            {
                return ConversionError(value, element);
            }

            if (isSpread && SpreadElementType(value.Type) is { } from
                && !Conversions.HasImplicit(from, element))
            {
                return Bad("CS0029", value.Span,
                    $"Cannot implicitly convert type '{TypeText.Of(from)}' to '{TypeText.Of(element)}'");
            }
        }

        return new BoundBad(collection.Span);
    }

    /// <summary>Makes a collection of a type from elements and spreads.</summary>
    private BoundExpression MakeCollection(TextSpan span,
        IReadOnlyList<(BoundExpression Value, bool IsSpread)> elements, Type to)
    {
        var element = CollectionTargets.ElementType(to)!;
        var isPlain = elements.All(e => !e.IsSpread);
        var kind = to.IsSZArray || CollectionTargets.IsSpan(to) || Builder(to) is not null;
        if (isPlain && (kind || (CollectionTargets.IsInterface(to) && IsReadOnlyInterface(to))))
        {
            if (elements.Count == 0 && to.IsSZArray)
            {
                return new BoundCall(span, null, typeof(Array)
                    .GetMethod("Empty")!.MakeGenericMethod(element), [], to);
            }

            return FromArray(span, new BoundArrayInit(span, element,
                [.. elements.Select(e => ConvertTo(e.Value, element))]), to);
        }

        var isOwn = !kind && !CollectionTargets.IsInterface(to);
        var isList = !isOwn || (to.IsGenericType && to.GetGenericTypeDefinition() == typeof(List<>));
        var isUncounted = isList && !elements.All(e => !e.IsSpread || IsCounted(e.Value.Type));
        var list = isOwn ? to : TypeFacts.SafeMake(typeof(List<>), [element]);
        var effects = new List<BoundExpression>();
        var held = Store(list.IsValueType ? new BoundDefault(span, list)
            : new BoundNew(span, list.GetConstructor([])!, [], list), effects);
        foreach (var (value, isSpread) in elements)
        {
            var one = !isSpread ? null : isUncounted && AddRange(held, value, element) is { } all ? all
                : AddAll(held, value, element, span);
            one ??= AddCall(held, [Plain(value)], value.Span);
            if (one.HasError)
            {
                return one;
            }

            effects.Add(one);
        }

        if (isOwn || list == to)
        {
            return Sequence(span, effects, held);
        }

        return Sequence(span, effects, CollectionTargets.IsInterface(to)
            && !IsReadOnlyInterface(to) ? ConvertTo(held, to)
            : FromArray(span, new BoundCall(span, held, list.GetMethod("ToArray")!, [],
                element.MakeArrayType()), to));
    }

    private static bool IsReadOnlyInterface(Type type) => type.GetGenericTypeDefinition() is var d
        && d != typeof(IList<>) && d != typeof(ICollection<>);

    private BoundExpression FromArray(TextSpan span, BoundExpression array, Type to)
    {
        if (array.HasError || to.IsSZArray)
        {
            return array;
        }

        if (CollectionTargets.IsInterface(to))
        {
            var wrap = typeof(CellRuntime).GetMethod(nameof(CellRuntime.ReadOnly))!.MakeGenericMethod(
                array.Type.GetElementType()!);
            return ConvertTo(new BoundCall(span, null, wrap, [array], wrap.ReturnType), to);
        }

        if (Builder(to) is { } builder)
        {
            var spanType = builder.GetParameters()[0].ParameterType;
            return new BoundCall(span, null, builder, [ConvertTo(array, spanType)], to);
        }

        return ConvertTo(array, to);
    }

    /// <summary>Whether the number of elements is known before they are walked.</summary>
    private static bool IsCounted(Type type)
    {
        var real = TupleNames.Shallow(type);
        return real.IsArray || MemberLookup.Find(real, "Count").Concat(MemberLookup.Find(real, "Length"))
            .OfType<PropertyInfo>()
            .Any(p => p.PropertyType == typeof(int) && p.GetIndexParameters().Length == 0);
    }

    /// <summary>Adds a whole sequence of the list's own elements; null where they must be taken one by
    /// one.</summary>
    private BoundCall? AddRange(BoundExpression held, BoundExpression source, Type element)
    {
        var sequence = TypeFacts.SafeMake(typeof(IEnumerable<>), [element]);
        return !source.Type.IsValueType && TypeFacts.InstancesOf(TupleNames.Shallow(source.Type),
                typeof(IEnumerable<>)).Distinct().ToList() is [var own] && TypeFacts.Same(own, sequence)
            ? new BoundCall(source.Span, held, held.Type.GetMethod("AddRange")!,
                [ConvertTo(source, sequence)],
                typeof(void))
            : null;
    }

    private BoundExpression AddAll(BoundExpression held, BoundExpression source, Type element, TextSpan span)
    {
        var loop = BindForEachOver(source, span, item =>
            AddCall(held, [Plain(ConvertTo(item, element))], span));
        return new BoundStatementExpression(span, loop);
    }

    private BoundExpression BindArrayCreation(ArrayCreationSyntax syntax)
    {
        if (syntax.ElementType is null)
        {
            return BindImplicitArray(syntax);
        }

        var element = BindType(syntax.ElementType);
        if (element.IsError())
        {
            return new BoundBad(syntax.Span);
        }

        var type = syntax.Rank == 1 ? element.MakeArrayType() : element.MakeArrayType(syntax.Rank);
        if (syntax.Initializer is { } braces)
        {
            return BindArrayBraces(braces, type);
        }

        var sizes = syntax.Sizes.Select(s => BindValueOrVoid(s))
            .Select(s => ConvertTo(s, new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong) }
            .FirstOrDefault(t => ClassifyImplicit(s, t).IsImplicit) ?? typeof(int))).ToList();
        if (sizes.Count == 0)
        {
            return Bad("CS1586", syntax.Span, "Array creation must have array size or array initializer");
        }

        return sizes.Exists(s => s.HasError) ? new BoundBad(syntax.Span)
            : new BoundNewArray(syntax.Span, element, sizes, type);
    }

    private BoundExpression BindImplicitArray(ArrayCreationSyntax syntax)
    {
        if (syntax.Rank > 1)
        {
            var leaves = Leaves(syntax.Initializer!, syntax.Rank).Select(BindValueOrVoid).ToList();
            var common = leaves.Exists(v => v.HasError) ? typeof(Erroneous) : CommonType(leaves);
            return common is null || common == typeof(void)
                ? Bad("CS0826", syntax.Span, "No best type found for implicitly-typed array")
                : common.IsError() ? new BoundBad(syntax.Span)
                : BindArrayBraces(syntax.Initializer!, common.MakeArrayType(syntax.Rank));
        }

        // Missing only where the parser has said so already.
        var values = (syntax.Initializer?.Elements ?? []).Select(BindValueOrVoid).ToList();
        if (values.Exists(v => v.HasError))
        {
            return new BoundBad(syntax.Span);
        }

        var element = CommonType(values);
        return element is null || element == typeof(void)
            ? Bad("CS0826", syntax.Span, "No best type found for implicitly-typed array")
            : new BoundArrayInit(syntax.Span, element, [.. values.Select(v => ConvertTo(v, element))]);
    }

    /// <summary>The elements of nested braces.</summary>
    private static IEnumerable<ExpressionSyntax> Leaves(InitializerSyntax braces, int rank) => rank == 1
        ? braces.Elements
        : braces.Elements.SelectMany(e => e is InitializerSyntax inner ? Leaves(inner, rank - 1) : [e]);

    private BoundExpression BindArrayBraces(InitializerSyntax braces, Type type)
    {
        var element = type.GetElementType()!;
        if (type.GetArrayRank() == 1)
        {
            var values = braces.Elements.Select(e => e is InitializerSyntax nested
                ? Bad("CS0623", nested.Span,
                    "Array initializers can only be used in a variable or field initializer. Try using a new "
                    + "expression instead.") : BindTo(e, element)).ToList();
            return values.Exists(v => v.HasError) ? new BoundBad(braces.Span)
                : new BoundArrayInit(braces.Span, element, values);
        }

        var sizes = new int[type.GetArrayRank()];
        var cells = new List<(int[] At, ExpressionSyntax Value)>();
        if (!Measure(braces, 0, []))
        {
            return Bad("CS0846", braces.Span, "A nested array initializer is expected");
        }

        var effects = new List<BoundExpression>();
        var held =
            Store(new BoundNewArray(braces.Span, element, [.. sizes.Select(s => Constant(braces.Span, s))],
            type), effects);
        foreach (var (at, value) in cells)
        {
            var bound = BindTo(value, element);
            if (bound.HasError)
            {
                return bound;
            }

            effects.Add(new BoundAssign(braces.Span,
                new BoundElement(braces.Span, held, [.. at.Select(i => Constant(braces.Span, i))]), bound));
        }

        return Sequence(braces.Span, effects, held);

        bool Measure(InitializerSyntax level, int depth, int[] at)
        {
            sizes[depth] = Math.Max(sizes[depth], level.Elements.Length);
            for (var i = 0; i < level.Elements.Length; i++)
            {
                if (depth == sizes.Length - 1)
                {
                    cells.Add(([.. at, i], level.Elements[i]));
                }
                else if (level.Elements[i] is not InitializerSyntax inner
                    || !Measure(inner, depth + 1, [.. at, i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
