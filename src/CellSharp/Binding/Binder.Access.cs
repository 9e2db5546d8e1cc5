using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Element access, indexers, ranges and <c>?.</c> (C# spec 12.8.8, 12.8.12).</summary>
internal sealed partial class Binder
{
    private BoundExpression? _conditionalReceiver;

    private BoundExpression BindElementAccess(BoundExpression receiver, ArgumentListSyntax list,
        TextSpan span)
    {
        receiver = NoCommonType(Natural(receiver));
        var arguments = BindArguments(list);
        if (_probe is not null && !receiver.HasError && !receiver.Type.IsUntyped())
        {
            SeeCall(span, MemberLookup.Indexers(receiver.Type).Select(Signature.For), receiver);
        }

        if (receiver.HasError || arguments.Exists(a => a.Value.HasError))
        {
            DeclareOuts(arguments);
            return new BoundBad(span);
        }

        if (receiver.Type.IsArray)
        {
            return ArrayAccess(receiver, arguments, span);
        }

        return IndexerAccess(receiver, arguments, span);
    }

    private BoundExpression ArrayAccess(BoundExpression array, List<Argument> arguments, TextSpan span)
    {
        if (arguments.Count != array.Type.GetArrayRank())
        {
            return Bad("CS0022", span,
                $"Wrong number of indices inside []; expected {array.Type.GetArrayRank()}");
        }

        if (arguments is [{ Value: var only }])
        {
            if (only.Type == typeof(Range))
            {
                var slice = typeof(System.Runtime.CompilerServices.RuntimeHelpers).GetMethod("GetSubArray")!
                    .MakeGenericMethod(array.Type.GetElementType()!);
                return new BoundCall(span, null, slice, [array, only], array.Type);
            }

            if (only.Type == typeof(Index))
            {
                var effects = new List<BoundExpression>();
                var held = Once(array, effects);
                var length = new BoundProperty(span, held, typeof(Array).GetProperty("Length")!, [],
                    typeof(int));
                var place = new BoundElement(span, held, [IndexOffset(only, length)]);
                return effects.Count == 0 ? place : new BoundIndirect(span, effects, place);
            }
        }

        var indices = new List<BoundExpression>();
        foreach (var a in arguments)
        {
            var type = new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong) }
                .FirstOrDefault(t => ClassifyImplicit(a.Value, t).IsImplicit);
            indices.Add(ConvertTo(a.Value, type ?? typeof(int)));
        }

        return indices.Exists(i => i.HasError) ? new BoundBad(span) : new BoundElement(span, array, indices);
    }

    private BoundExpression IndexOffset(BoundExpression index, BoundExpression length)
    {
        // ^n with n known in the text needs no Index value at all.
        if (index is BoundNew { Arguments: [var n, BoundConstant { Constant: true }] })
        {
            return new BoundBinary(index.Span, Operation.Subtract, length, n, null, typeof(int), false);
        }

        // Nor does a number from the start: what takes it checks it.
        return index is BoundDefault ? Constant(index.Span, 0)
            : index is BoundProperty { Receiver: null, Property.Name: "End" } ? length
            : NumberOf(index)
            ?? new BoundCall(index.Span, index, typeof(Index).GetMethod("GetOffset")!, [length], typeof(int));
    }

    private BoundExpression IndexerAccess(BoundExpression receiver, List<Argument> arguments, TextSpan span)
    {
        if (receiver.Type.IsUntyped() || receiver.Type == typeof(void) || receiver is BoundTypeExpression)
        {
            return Bad("CS0021", span,
                $"Cannot apply indexing with [] to an expression of type '{TypeText.Of(receiver.Type)}'");
        }

        var indexers = MemberLookup.Indexers(receiver.Type);
        var (best, applicable, failed) = Resolve(indexers.Select(Signature.For), arguments, []);
        if (best is null && arguments is [{ Value: var only }]
            && (only.Type == typeof(Index) || only.Type == typeof(Range))
            && ImplicitIndex(receiver, only, span) is { } pattern)
        {
            return pattern;
        }

        if (best is null)
        {
            DeclareOuts(arguments);
            return indexers.Count == 0
                ? Bad("CS0021", span,
                    $"Cannot apply indexing with [] to an expression of type '{TypeText.Of(receiver.Type)}'")
                : applicable.Count > 1 ? Bad("CS0121", span,
                    "The call is ambiguous between the following methods or properties: "
                    + $"'{applicable[0].Signature}' and '{applicable[1].Signature}'")
                : CallError(failed, arguments, span, span, "this", isDelegate: false, isIndexer: true);
        }

        var property = best.Signature.Indexer!;
        if (!Allowed(property, span))
        {
            return new BoundBad(span);
        }

        if (property.PropertyType.IsByRef)
        {
            return SpanElement(receiver, property, best, arguments, span);
        }

        var (effects, values) = CompleteArguments(best, arguments, span);
        var access = new BoundProperty(span, receiver, property, values, best.Signature.ReturnType)
        {
            IsBaseCall = receiver is BoundBase,
        };
        return effects.Count == 0 ? access : new BoundIndirect(span, effects, access);
    }

    private BoundExpression SpanElement(
        BoundExpression receiver, PropertyInfo property, Candidate best, List<Argument> arguments,
            TextSpan span)
    {
        if (!Inference.CollectionTargets.IsSpan(receiver.Type))
        {
            return Refuse("CELL1064", span, "A ref-returning indexer", "copy to an array first");
        }

        var (_, values) = CompleteArguments(best, arguments, span);
        return new BoundSpanElement(span, receiver, values[0], property.PropertyType.GetElementType()!);
    }

    /// <summary>Index and range over anything with a length, an int indexer and Slice (C# spec
    /// 12.8.12.3).</summary>
    private BoundExpression? ImplicitIndex(BoundExpression receiver, BoundExpression argument, TextSpan span)
    {
        var type = TupleNames.Shallow(receiver.Type);
        var length = type.GetProperty("Length", typeof(int)) ?? type.GetProperty("Count", typeof(int))
            ?? (type.IsInterface ? type.GetInterfaces().Select(i => i.GetProperty("Count", typeof(int)))
                .FirstOrDefault(p => p is not null) : null);
        if (length is null)
        {
            return null;
        }

        var effects = new List<BoundExpression>();
        var held = Once(receiver, effects);
        var count = new BoundProperty(span, held, length, [], typeof(int));
        if (argument.Type == typeof(Index))
        {
            var offset = new Argument(IndexOffset(argument, count), null, RefKind.None, argument.Span);
            var element = IndexerAccess(held, [offset], span);
            return element.HasError || effects.Count == 0 ? element
                : new BoundIndirect(span, effects, element);
        }

        var slice = type == typeof(string) ? type.GetMethod("Substring", [typeof(int), typeof(int)])
            : type.GetMethod("Slice", [typeof(int), typeof(int)]);
        if (slice is null)
        {
            return null;
        }

        var (low, high) = RangeEnds(argument, effects);
        var start = Store(IndexOffset(low, count), effects);
        var end = IndexOffset(high, count);
        var size = new BoundBinary(span, Operation.Subtract, end, start, null, typeof(int), false);
        return Sequence(span, effects, new BoundCall(span, held, slice, [start, size], slice.ReturnType));
    }

    /// <summary>Both ends of a range, computed in order.</summary>
    private (BoundExpression Low, BoundExpression High) RangeEnds(BoundExpression range,
        List<BoundExpression> effects)
    {
        if (range is BoundNew { Arguments: [var low, var high] })
        {
            return (Held(low), Held(high));
        }

        var held = Once(range, effects);
        return (RangeEnd(held, "Start"), RangeEnd(held, "End"));

        BoundExpression Held(BoundExpression end) => end switch
        {
            BoundNew { Arguments: [var n, BoundConstant { Constant: true } flag] } fromEnd =>
                new BoundNew(end.Span, fromEnd.Constructor, [Once(n, effects), flag], end.Type),
            BoundDefault => end,
            _ when NumberOf(end) is { } number => new BoundCall(end.Span, null, FromNumber,
                [Once(number, effects)], end.Type),
            _ => Once(end, effects),
        };
    }

    private static readonly MethodInfo FromNumber =
        typeof(Index).GetMethod("op_Implicit", [typeof(int)])!;

    /// <summary>The number that became an index counted from the start; null for any other index.</summary>
    private static BoundExpression? NumberOf(BoundExpression index) => index switch
    {
        BoundCall { Arguments: [var number] } call when call.Method == FromNumber => number,
        BoundConversion { Operand: var number } when number.Type == typeof(int) => number,
        _ => null,
    };

    private static BoundProperty RangeEnd(BoundExpression range, string name) =>
        new(range.Span, range, typeof(Range).GetProperty(name)!, [], typeof(Index));

    private BoundExpression BindRange(RangeSyntax syntax)
    {
        var low = syntax.Low is null ? new BoundDefault(syntax.Span, typeof(Index))
            : BindTo(syntax.Low, typeof(Index));
        var high = syntax.High is null
            ? new BoundProperty(syntax.Span, null, typeof(Index).GetProperty("End")!, [], typeof(Index))
            : BindTo(syntax.High, typeof(Index));
        return low.HasError || high.HasError ? new BoundBad(syntax.Span)
            : new BoundNew(syntax.Span, typeof(Range).GetConstructor([typeof(Index), typeof(Index)]),
                [low, high], typeof(Range));
    }

    private BoundExpression BindMemberBinding(MemberBindingSyntax syntax, bool invoked) =>
        Member(_conditionalReceiver!, syntax.Name, syntax.Span, invoked);

    private BoundExpression BindConditionalAccess(ConditionalAccessSyntax syntax)
    {
        var receiver = BindNatural(syntax.Receiver);
        if (receiver.HasError)
        {
            return receiver;
        }

        if (!receiver.Type.CanBeNull() || receiver.Type.IsUntyped())
        {
            return Bad("CS0023", syntax.Span,
                $"Operator '?' cannot be applied to operand of type '{TypeText.Of(receiver.Type)}'");
        }

        var effects = new List<BoundExpression>();
        var held = receiver is BoundLocal { Local.Box: null } local
            && !local.Type.IsValueType ? receiver : Store(receiver, effects);
        var saved = _conditionalReceiver;
        _conditionalReceiver = ValueOf(held);
        var rest = BindAny(syntax.WhenNotNull);
        _conditionalReceiver = saved;
        rest = Natural(rest);
        if (rest.HasError)
        {
            return rest;
        }

        return Sequence(syntax.Span, effects, WhenNotNull(syntax.Span, held, rest));
    }

    private BoundConditional WhenNotNull(TextSpan span, BoundExpression held, BoundExpression rest)
    {
        if (rest.Type == typeof(void))
        {
            return new BoundConditional(span, HasValue(held), rest, new BoundDefault(span, typeof(void)),
                typeof(void));
        }

        var type = rest.Type.MakeNullable();
        var some = rest.Type == type ? rest
            : new BoundConversion(span, rest, new(ConversionKind.Nullable), type);
        return new BoundConditional(span, HasValue(held), some, new BoundDefault(span, type), type);
    }
}
