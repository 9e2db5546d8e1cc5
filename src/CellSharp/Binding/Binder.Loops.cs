using System.Collections;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Loops, lowered to one endless loop with jumps (C# spec 13.9).</summary>
internal sealed partial class Binder
{
    private Scope LoopScope(Scope parent, out LabelSymbol @break, out LabelSymbol @continue)
    {
        @break = new LabelSymbol("break");
        @continue = new LabelSymbol("continue");
        return new Scope(parent, Function) { BreakLabel = @break, ContinueLabel = @continue };
    }

    private static BoundStatement LeaveUnless(BoundExpression test, LabelSymbol label) =>
        test is { IsConstant: true, Constant: true } ? Empty(test.Span)
            : new BoundIf(test.Span, new BoundUnary(test.Span, Operation.Not, test, null, typeof(bool),
                false), new BoundGoto(test.Span, label), null);

    private BoundStatement BindWhile(WhileStatementSyntax syntax) =>
        InScope(LoopScope(_scope, out var end, out var next), () =>
    {
        var test = BindCondition(syntax.Condition);
        var body = BindEmbedded(syntax.Body);
        return new BoundLoop(syntax.Span, new BoundBlock(syntax.Span, _scope.Declared,
            [LeaveUnless(test, end), body, new BoundLabel(syntax.Span, next)]), end);
    });

    private BoundStatement BindDo(DoStatementSyntax syntax) =>
        InScope(LoopScope(_scope, out var end, out var next), () =>
    {
        var body = BindEmbedded(syntax.Body);
        var test = BindCondition(syntax.Condition);
        return new BoundLoop(syntax.Span, new BoundBlock(syntax.Span, _scope.Declared,
            [body, new BoundLabel(syntax.Span, next), LeaveUnless(test, end)]), end);
    });

    private BoundStatement BindFor(ForStatementSyntax syntax) => InScope(Nest(), () =>
    {
        var start = new List<BoundStatement>();
        if (syntax.Declaration is { } declaration)
        {
            start.Add(BindLocalDeclaration(declaration));
        }

        start.AddRange(syntax.Initializers.Select(i =>
            BindExpressionStatement(new ExpressionStatementSyntax(i.Span, i))));
        var outer = _scope;
        var loop = InScope(LoopScope(_scope, out var end, out var next), () =>
        {
            var test = syntax.Condition is null ? null : BindCondition(syntax.Condition);
            var body = BindEmbedded(syntax.Body);
            var steps = syntax.Incrementors.Select(i =>
                BindExpressionStatement(new ExpressionStatementSyntax(i.Span, i))).ToList();
            return new BoundLoop(syntax.Span, new BoundBlock(syntax.Span, _scope.Declared,
                [test is null ? Empty(syntax.Span)
                    : LeaveUnless(test, end), body, new BoundLabel(syntax.Span, next), .. steps]), end);
        });
        return (BoundStatement)new BoundBlock(syntax.Span, outer.Declared, [.. start, loop]);
    });

    private BoundStatement BindForEach(ForEachStatementSyntax syntax)
    {
        var source = BindNatural(syntax.Source);
        if (syntax.Type is RefTypeSyntax reference)
        {
            return BindForEachReference(syntax, reference, source);
        }

        var declared = syntax.Type is IdentifierNameSyntax { IsVar: true } ? null : BindType(syntax.Type);
        return ForEach(syntax.IsAwait, source, syntax.Source.Span, syntax.Span, (item, scope) =>
        {
            var type = declared ?? item?.Type ?? typeof(Erroneous);
            var local = Declare(scope, new LocalSymbol(syntax.Name.Text, type)
            {
                Owner = Function,
                ReadOnly =
                ReadOnlyKind.ForEach
            }, syntax.Name.Span);
            if (item is null)
            {
                return Empty(syntax.Name.Span);
            }

            var value = ClassifyImplicit(item, type).IsImplicit ? ConvertTo(item, type)
                : Conversions.Explicit(item.Type, type) is { Exists: true } c ? Convert(item, type, c)
                : Bad("CS0030", syntax.Type.Span,
                    $"Cannot convert type '{TypeText.Of(item.Type)}' to '{TypeText.Of(type)}'");
            return new BoundExpressionStatement(syntax.Name.Span,
                new BoundAssign(syntax.Name.Span, new BoundLocal(syntax.Name.Span, local), value));
        }, () => BindEmbedded(syntax.Body));
    }

    /// <summary><c>foreach (ref var x in span)</c>: the variable is the element itself.</summary>
    private BoundStatement BindForEachReference(ForEachStatementSyntax syntax, RefTypeSyntax reference,
        BoundExpression source)
    {
        if (!source.HasError && !Inference.CollectionTargets.IsSpan(source.Type))
        {
            source = Refuse("CELL1063", syntax.Type.Span, "'foreach' by reference over anything but a span",
                "loop over AsSpan(), or over the indices");
        }

        var isReadOnly = reference.IsReadOnly
            || (source.Type is { IsGenericType: true } t
                && t.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>));
        return ForEach(false, source, syntax.Source.Span, syntax.Span, (item, scope) =>
        {
            DeclareAlias(scope, syntax.Name, item ?? new BoundBad(syntax.Name.Span), isReadOnly);
            return Empty(syntax.Name.Span);
        }, () => BindEmbedded(syntax.Body));
    }

    private BoundStatement BindForEachDeconstruction(ForEachDeconstructionSyntax syntax)
    {
        var source = BindNatural(syntax.Source);
        return ForEach(syntax.IsAwait, source, syntax.Source.Span, syntax.Span, (item, _) =>
        {
            var effects = new List<BoundExpression>();
            var part = TargetPart(syntax.Target, effects);
            var assigns = new List<BoundExpression>();
            if (part is null || item is null
                || !Deconstruct(part, item, effects, assigns, [], syntax.Target.Span))
            {
                DeclareParts(part);
                return Empty(syntax.Target.Span);
            }

            effects.AddRange(assigns);
            return new BoundBlock(syntax.Target.Span, [],
                [.. effects.Select(e => new BoundExpressionStatement(syntax.Target.Span, e))]);
        }, () => BindEmbedded(syntax.Body));
    }

    /// <summary>A foreach made by lowering: spreads and the like.</summary>
    private BoundStatement BindForEachOver(BoundExpression source, TextSpan span, Func<BoundExpression,
        BoundExpression> each)
    {
        LocalSymbol? held = null;
        return ForEach(false, source, span, span, (item, scope) =>
        {
            held = scope.Temporary(item!.Type);
            return new BoundExpressionStatement(span,
                new BoundAssign(span, new BoundLocal(span, held), item));
        }, () => new BoundExpressionStatement(span, each(new BoundLocal(span, held!))));
    }

    private BoundStatement ForEach(bool isAwait, BoundExpression source, TextSpan sourceSpan, TextSpan span,
        Func<BoundExpression?, Scope, BoundStatement> assign, Func<BoundStatement> bindBody)
    {
        if (isAwait)
        {
            return AwaitForEach(source, sourceSpan, span, assign, bindBody);
        }

        var plan = source.HasError || source.Type.IsUntyped() ? null : EnumerationOf(source.Type);
        if (plan is null)
        {
            if (!source.HasError && IsAsyncStream(source.Type))
            {
                Error("CS8414", sourceSpan, NoEnumerator(source.Type)
                    + ". Did you mean 'await foreach' rather than 'foreach'?");
            }
            else if (!source.HasError)
            {
                Error(source is BoundConstant { Constant: null } ? "CS0186" : source.Type.IsUntyped()
                    ? "CS0446" : "CS1579", sourceSpan,
                    source is BoundConstant { Constant: null } ? "Use of null is not valid in this context"
                        : source.Type.IsUntyped()
                    ? "Foreach cannot operate on this expression"
                    : NoEnumerator(source.Type));
            }

            return InScope(LoopScope(_scope, out var _, out var _), () =>
            {
                assign(null, _scope);
                bindBody();
                return Empty(span);
            });
        }

        return InScope(Nest(), () => source.Type.IsSZArray || source.Type == typeof(string)
            || Inference.CollectionTargets.IsSpan(source.Type)
            ? ForEachIndexed(source, plan, span, assign, bindBody)
                : ForEachEnumerator(source, plan, span, assign, bindBody));
    }

    private BoundStatement ForEachIndexed(BoundExpression source, Enumeration plan, TextSpan span,
        Func<BoundExpression?, Scope, BoundStatement> assign, Func<BoundStatement> bindBody)
    {
        var effects = new List<BoundExpression>();
        var held = Store(source, effects);
        var index = Store(Constant(span, 0), effects);
        var outer = _scope;
        var loop = InScope(LoopScope(_scope, out var end, out var next), () =>
        {
            BoundExpression item = source.Type.IsArray ? new BoundElement(source.Span, held, [index])
                : source.Type == typeof(string)
                    ? new BoundProperty(source.Span, held, typeof(string).GetProperty("Chars")!, [index],
                        typeof(char))
                    : new BoundSpanElement(source.Span, held, index, plan.Element);
            var length = new BoundProperty(span, held, (source.Type.IsArray ? typeof(Array) : source.Type)
                .GetProperty("Length")!, [], typeof(int));
            var test = new BoundBinary(span, Operation.Less, index, length, null, typeof(bool), false);
            var set = assign(item, _scope);
            var body = bindBody();
            var step = new BoundAssign(span, index,
                new BoundBinary(span, Operation.Add, index, Constant(span, 1), null, typeof(int), false));
            return new BoundLoop(span, new BoundBlock(span, _scope.Declared,
                [LeaveUnless(test, end), set, body, new BoundLabel(span, next),
                    new BoundExpressionStatement(span, step)]), end);
        });
        return new BoundBlock(span, outer.Declared,
            [.. effects.Select(e => new BoundExpressionStatement(source.Span, e)), loop]);
    }

    private BoundStatement ForEachEnumerator(BoundExpression source, Enumeration plan, TextSpan span,
        Func<BoundExpression?, Scope, BoundStatement> assign, Func<BoundStatement> bindBody)
    {
        var effects = new List<BoundExpression>();
        var held = Store(Enumerator(source, plan), effects);
        var outer = _scope;
        var loop = InScope(LoopScope(_scope, out var end, out var next), () =>
        {
            var test = new BoundCall(source.Span, held, plan.MoveNext, [], typeof(bool));
            BoundExpression item = new BoundProperty(source.Span, held, plan.Current, [],
                Signature.PropertyType(plan.Current));
            var set = assign(item.Type == plan.Element ? item
                : Convert(item, plan.Element, Conversions.Explicit(item.Type, plan.Element)), _scope);
            var body = bindBody();
            return new BoundLoop(span, new BoundBlock(span, _scope.Declared,
                [LeaveUnless(test, end), set, body, new BoundLabel(span, next)]), end);
        });
        BoundStatement all = Dispose(held) is { } dispose ? new BoundTry(span, loop, [], dispose)
        {
            IsQuiet = held.Type.Assembly == typeof(object).Assembly && !held.Type.IsInterface,
        } : loop;
        return new BoundBlock(span, outer.Declared,
            [.. effects.Select(e => new BoundExpressionStatement(source.Span, e)), all]);
    }

    private BoundExpression Enumerator(BoundExpression source, Enumeration plan)
    {
        if (plan.Get is not { IsStatic: false } get)
        {
            return PatternCall(source, "GetEnumerator", source.Span) ?? new BoundBad(source.Span);
        }

        var receiver = get.DeclaringType is { IsInterface: true } face && !source.Type.IsInterface
            ? ConvertTo(source, face) : source;
        return new BoundCall(source.Span, receiver, get, [], plan.EnumeratorType);
    }

    /// <summary>What disposes of a value at the end of its use; null when the type is never
    /// disposable.</summary>
    private BoundStatement? Dispose(BoundExpression held)
    {
        var span = held.Span;
        var dispose = typeof(IDisposable).GetMethod("Dispose")!;
        if (typeof(IDisposable).IsAssignableFrom(TupleNames.Erase(held.Type)))
        {
            var own = held.Type.IsValueType ? held.Type.GetMethod("Dispose", []) : null;
            BoundExpression call = own is not null ? new BoundCall(span, held, own, [], typeof(void))
                : new BoundCall(span, ConvertTo(held, typeof(IDisposable)), dispose, [], typeof(void));
            BoundStatement statement = new BoundExpressionStatement(span, call);
            return held.Type.CanBeNull() ? new BoundIf(span, HasValue(held), statement, null) : statement;
        }

        if (held.Type.IsByRefLike)
        {
            return held.Type.GetMethod("Dispose", []) is { } own
                ? new BoundExpressionStatement(span, new BoundCall(span, held, own, [], typeof(void))) : null;
        }

        if (held.Type.IsSealed || held.Type.IsValueType)
        {
            return null;
        }

        var asDisposable = new BoundTypeAs(span, held, typeof(IDisposable));
        return new BoundExpressionStatement(span, new BoundCall(span, null,
            typeof(CellRuntime).GetMethod(nameof(CellRuntime.DisposeIfAny))!, [asDisposable], typeof(void)));
    }

    /// <summary>How a type is enumerated; without <c>Get</c> a function of a cell gives the
    /// enumerator.</summary>
    private sealed record Enumeration(MethodInfo? Get, Type EnumeratorType, MethodInfo MoveNext,
        PropertyInfo Current, Type Element);

    /// <summary>How a type is enumerated: by pattern, by IEnumerable{T}, by IEnumerable (C# spec
    /// 13.9.5).</summary>
    private Enumeration? EnumerationOf(Type type)
    {
        if (type.IsArray)
        {
            return type.IsSZArray ? ByInterface(typeof(IEnumerable<>).MakeGenericType(type.GetElementType()!))
                : ByInterface(typeof(IEnumerable)) is { } plain
                    ? plain with { Element = type.GetElementType()! } : null;
        }

        var real = TupleNames.Shallow(type);
        if (Inference.CollectionTargets.IsSpan(real))
        {
            // Walked by index; only the element counts here.
            return ByInterface(typeof(IEnumerable))! with { Element = real.GetGenericArguments()[0] };
        }

        var get = MemberLookup.Find(real, "GetEnumerator").OfType<MethodInfo>()
            .FirstOrDefault(m => m is { IsPublic: true, IsStatic: false } && m.GetParameters().Length == 0);
        if (get is not null && ByPattern(get) is { } pattern)
        {
            return pattern;
        }

        var generic = TypeFacts.InstancesOf(real, typeof(IEnumerable<>)).Distinct().ToList();
        if (generic.Count == 1)
        {
            return ByInterface(generic[0]);
        }

        if (generic.Count == 0 && typeof(IEnumerable).IsAssignableFrom(real))
        {
            return ByInterface(typeof(IEnumerable));
        }

        foreach (var tier in ExtensionTiers("GetEnumerator"))
        {
            var found = Resolve(tier.Where(s => s.Parameters.Count == 1),
                [new(new BoundTypedHole(default, type), null, RefKind.None, default)], []).Best;
            if (found is not null
                && ByPattern(found.Signature.Method as MethodInfo, found.Signature.ReturnType)
                is { } extended)
            {
                return extended;
            }
        }

        return null;
    }

    private static Enumeration? ByInterface(Type face) => ByPattern(face.GetMethod("GetEnumerator")!);

    private static Enumeration? ByPattern(MethodInfo get) => ByPattern(get, get.ReturnType);

    private static Enumeration? ByPattern(MethodInfo? get, Type type)
    {
        var current = MemberLookup.Find(type, "Current").OfType<PropertyInfo>()
            .FirstOrDefault(p => p.GetMethod?.IsPublic == true);
        var move = MemberLookup.Find(type, "MoveNext").OfType<MethodInfo>()
            .FirstOrDefault(m => m.IsPublic && m.GetParameters().Length == 0 && m.ReturnType == typeof(bool));
        return current is null || move is null || current.PropertyType.IsByRef ? null
            : new Enumeration(get, type, move, current, Signature.PropertyType(current));
    }
}
