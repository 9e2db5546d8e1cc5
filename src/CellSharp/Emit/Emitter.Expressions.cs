using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Expressions by kind.</summary>
internal sealed partial class Emitter
{
    private Expression Emit(BoundExpression node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BindingTooDeepException(node.Span);
        }

        switch (node)
        {
            case BoundConstant constant:
                return Constant(constant);
            case BoundDefault zero:
                return zero.Type == typeof(void) ? Expression.Empty()
                    : Expression.Default(TupleNames.Erase(zero.Type));
            case BoundLocal local:
                return Local(local.Local);
            case BoundThis self:
                return Local(self.Local);
            case BoundBase @base:
                return Local(@base.Self);
            case BoundNatural natural:
                return Emit(natural.Value);
            case BoundAssign assign:
                return Assign(assign);
            case BoundField { IsConstant: true } field:
                return Expression.Constant(field.Constant, field.Field.FieldType);
            case BoundField field:
                return Expression.Field(Receiver(field.Receiver), TupleNames.EraseMember(field.Field));
            case BoundProperty property:
                return Property(property);
            case BoundElement element:
                return Expression.ArrayAccess(Emit(element.Array), element.Indices.Count == 1
                    ? [Index(element.Indices[0])] : element.Indices.Select(CheckedIndex));
            case BoundSpanElement span:
                return SpanGet(span);
            case BoundIndirect indirect:
                return Expression.Block([.. indirect.Effects.Select(Emit), Emit(indirect.Place)]);
            case BoundCall call:
                return Call(call);
            case BoundInvoke invoke:
                return Inlined(invoke) ?? (Expression)Invoke(invoke);
            case BoundNew create:
                return create.Constructor is null ? Expression.New(TupleNames.Erase(create.Type))
                    : Expression.New(TupleNames.EraseMember(create.Constructor),
                        Fit(create.Constructor, create.Arguments));
            case BoundTupleValue tuple:
                return Tuple([.. tuple.Elements.Select(Emit)], TupleNames.Erase(tuple.Type));
            case BoundNewArray array:
                return Expression.NewArrayBounds(TupleNames.Erase(array.ElementType),
                    array.Sizes.Select(Emit));
            case BoundArrayInit array:
                var itemType = TupleNames.Erase(array.ElementType);
                return Expression.NewArrayInit(itemType, array.Elements.Select(e => Value(e, itemType)));
            case BoundConversion conversion:
                return Conversion(conversion);
            case BoundUnary unary:
                return Unary(unary);
            case BoundBinary binary:
                return Binary(binary);
            case BoundConditional conditional:
                return Conditional(conditional);
            case BoundSequence sequence:
                return Sequence(sequence);
            case BoundStatementExpression statement:
                return Statement(statement.Statement);
            default:
                return EmitOther(node);
        }
    }

    private Expression EmitOther(BoundExpression node)
    {
        switch (node)
        {
            case BoundThrow thrown:
                return thrown.Exception is null ? Expression.Rethrow(TupleNames.Erase(thrown.Type))
                    : Expression.Throw(Emit(thrown.Exception), TupleNames.Erase(thrown.Type));
            case BoundTypeIs test:
                return Expression.TypeIs(Emit(test.Operand), TupleNames.Erase(test.Test));
            case BoundTypeAs cast:
                return Expression.TypeAs(Boxed(Emit(cast.Operand)), TupleNames.Erase(cast.Type));
            case BoundTypeOf type:
                return Expression.Constant(TupleNames.Erase(type.Operand), typeof(Type));
            case BoundDelegate made:
                return Delegate(made);
            case BoundDelegateRewrap rewrap:
                return MakeDelegate(rewrap.Type, Emit(rewrap.Target), TupleNames.Erase(rewrap.Target.Type)
                    .GetMethod("Invoke")!);
            case BoundLambda lambda:
                return Lambda(lambda);
            case BoundTree tree:
                return Quoted(tree);
            case BoundInterpolated text:
                return Interpolated(text);
            case BoundConcat concat:
                return Concat(concat);
            case BoundAwait wait:
                return Await(wait);
            case BoundEvent e:
                return Expression.Field(Receiver(e.Receiver), e.Event.DeclaringType!
                    .GetField(e.Event.Name,
                        BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!);
            default:
                throw new InvalidOperationException($"No emission for {node.GetType().Name}.");
        }
    }

    private static Expression Constant(BoundConstant constant)
    {
        var type = TupleNames.Erase(constant.Type);
        return constant.Constant is null ? Expression.Constant(null, type.IsUntyped() ? typeof(object) : type)
            : type.IsEnum || constant.Constant.GetType() == type
                ? Expression.Constant(constant.Constant, type)
            : Expression.Convert(Expression.Constant(constant.Constant), type);
    }

    private Expression Local(LocalSymbol local) => IsPromoted(local) ? Variable(local) : local.Box is { } box
        ? Expression.Field(Expression.Constant(box), "Value") : Variable(local);

    private Expression? Receiver(BoundExpression? receiver) => receiver is null ? null : Emit(receiver);

    /// <summary>A use of a member. A member of a struct is reached by reference, and behind a reference no
    /// statement may stand, however deep: what is made on the spot is copied first.</summary>
    private Expression OnReceiver(BoundExpression? receiver, Func<Expression?, Expression> use)
    {
        var value = Receiver(receiver);
        if (value is not { Type.IsValueType: true }
            || IsPlace(value) && receiver is not (BoundSequence or BoundStatementExpression
                or BoundElement { Array: BoundSequence }))
        {
            return use(value);
        }

        var copy = Expression.Variable(value.Type);
        return Expression.Block([copy], Expression.Assign(copy, value), use(copy));
    }

    private static bool IsPlace(Expression value) => value is ParameterExpression or ConstantExpression
        or MemberExpression { Member: FieldInfo } or IndexExpression { Indexer: null }
        or { NodeType: ExpressionType.ArrayIndex or ExpressionType.Unbox };

    private Expression CheckedIndex(BoundExpression index)
    {
        var value = Emit(index);
        return value.Type == typeof(int) ? value : Expression.ConvertChecked(value, typeof(int));
    }

    /// <summary>The index of a vector. One beyond the numbers of <c>int</c> is out of range, not an
    /// overflow.</summary>
    private Expression Index(BoundExpression index)
    {
        var value = Emit(index);
        return value.Type == typeof(int)
            ? value
            : Expression.Call(typeof(CellRuntime), nameof(CellRuntime.Index),
            null, Expression.ConvertChecked(value, typeof(long)));
    }

    private Expression Property(BoundProperty node)
    {
        var property = TupleNames.EraseMember(node.Property);
        var getter = property.GetGetMethod(true);
        if (node.IsBaseCall && getter is not null)
        {
            return BaseCall(node.Receiver!, getter, node.Arguments);
        }

        return OnReceiver(node.Receiver, receiver => node.Arguments.Count == 0
            ? Expression.Property(receiver, property)
            : Expression.Property(receiver, property, node.Arguments.Select(Emit)));
    }

    private Expression SpanGet(BoundSpanElement node)
    {
        var receiver = Emit(node.Receiver);
        var isWritable = receiver.Type.GetGenericTypeDefinition() == typeof(Span<>);
        return Expression.Call(typeof(CellRuntime), isWritable ? nameof(CellRuntime.Get)
            : nameof(CellRuntime.GetReadOnly),
            receiver.Type.GetGenericArguments(), receiver, Emit(node.Index));
    }

    private Expression Assign(BoundAssign node)
    {
        var type = TupleNames.Erase(node.Target.Type);
        var value = Value(node.Value, type);
        switch (node.Target)
        {
            case BoundSpanElement span:
                var receiver = Emit(span.Receiver);
                return Expression.Call(typeof(CellRuntime), nameof(CellRuntime.Set),
                    receiver.Type.GetGenericArguments(), receiver,
                    Emit(span.Index), value);
            case BoundElement { Indices: [{ } index] } element when type.IsValueType
                && index.Type != typeof(int):
                return Expression.Call(typeof(CellRuntime), nameof(CellRuntime.SetElement), [type],
                    Emit(element.Array), Expression.ConvertChecked(Emit(index), typeof(long)), value);
            case BoundIndirect indirect:
                return Expression.Block([.. indirect.Effects.Select(Emit),
                    Expression.Assign(Emit(indirect.Place), value)]);
            case BoundProperty { Property.SetMethod: null } property when BackingField(property) is { } field:
                return Expression.Assign(Expression.Field(Receiver(property.Receiver), field), value);
            case BoundProperty { IsBaseCall: true } property:
                return BaseCall(property.Receiver!, TupleNames.EraseMember(property.Property)
                    .GetSetMethod(true)!,
                    [.. property.Arguments, node.Value]);
            default:
                return Expression.Assign(Emit(node.Target), value);
        }
    }

    private static FieldInfo? BackingField(BoundProperty property) =>
        property.Property.DeclaringType!.GetField(
        $"<{property.Property.Name}>k__BackingField",
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic);

    private Expression Call(BoundCall node)
    {
        var method = TupleNames.EraseMember(node.Method);
        if (node.IsBaseCall)
        {
            return BaseCall(node.Receiver!, method, node.Arguments);
        }

        return OnReceiver(node.Receiver, receiver =>
        {
            if (receiver is { Type.IsValueType: true } && !method.DeclaringType!.IsValueType
                && !method.IsVirtual)
            {
                receiver = Expression.Convert(receiver, method.DeclaringType);
            }

            return Expression.Call(receiver, method, Fit(method, node.Arguments));
        });
    }

    /// <summary>Arguments in the very types of the parameters.</summary>
    private List<Expression> Fit(MethodBase method, IReadOnlyList<BoundExpression> arguments)
    {
        var parameters = TupleNames.EraseMember(method).GetParameters();
        var result = new List<Expression>(arguments.Count);
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = Emit(arguments[i]);
            var type = parameters[i].ParameterType;
            result.Add(type.IsByRef || value.Type == type ? value : Expression.Convert(value, type));
        }

        return result;
    }

    private Expression BaseCall(BoundExpression receiver, MethodInfo method,
        IReadOnlyList<BoundExpression> arguments)
    {
        var thunk = BaseCalls.Thunk(method);
        return Expression.Invoke(Expression.Constant(thunk), [Emit(receiver), .. Fit(method, arguments)]);
    }

    private static Expression Tuple(List<Expression> items, Type type)
    {
        if (items.Count < 8)
        {
            var types = type.GetGenericArguments();
            return Expression.New(type.GetConstructor(types)!,
                items.Select((e, i) => e.Type == types[i] ? e : Expression.Convert(e, types[i])));
        }

        var rest = type.GetGenericArguments()[7];
        return Expression.New(type.GetConstructor(type.GetGenericArguments())!,
            [.. items[..7], Tuple(items[7..], rest)]);
    }

    private Expression Conditional(BoundConditional node)
    {
        if (node.Type == typeof(void))
        {
            return Expression.IfThenElse(Emit(node.Test), Discard(Emit(node.WhenTrue)),
                Discard(Emit(node.WhenFalse)));
        }

        var type = TupleNames.Erase(node.Type);
        return Expression.Condition(Emit(node.Test), Value(node.WhenTrue, type), Value(node.WhenFalse, type),
            type);
    }

    private BlockExpression Sequence(BoundSequence node)
    {
        var type = TupleNames.Erase(node.Type);
        return Expression.Block(type, Variables(node.Locals),
            [.. node.Effects.Select(Emit), Value(node.Value, type)]);
    }

    private static Expression Boxed(Expression value) => value.Type.IsValueType
        ? Expression.Convert(value, typeof(object)) : value;

    private Expression Delegate(BoundDelegate node)
    {
        var type = TupleNames.Erase(node.Type);
        var method = TupleNames.EraseMember(node.Method);
        if (node.Receiver is null)
        {
            return Expression.Constant(System.Delegate.CreateDelegate(type, method), type);
        }

        return MakeDelegate(type, Emit(node.Receiver), method);
    }

    private static UnaryExpression MakeDelegate(Type type, Expression target, MethodInfo method) =>
        Expression.Convert(Expression.Call(
        typeof(Delegate).GetMethod(nameof(System.Delegate.CreateDelegate),
            [typeof(Type), typeof(object), typeof(MethodInfo)])!,
        Expression.Constant(TupleNames.Erase(type), typeof(Type)), Boxed(target),
            Expression.Constant(method, typeof(MethodInfo))), TupleNames.Erase(type));

    private Expression Interpolated(BoundInterpolated node)
    {
        if (node.IsConstant)
        {
            return Expression.Constant(node.Constant, typeof(string));
        }

        Expression builder = Expression.New(typeof(TextBuilder));
        foreach (var part in node.Parts)
        {
            if (part.Text is { } text)
            {
                builder = Expression.Call(builder, nameof(TextBuilder.Literal), null,
                    Expression.Constant(text));
                continue;
            }

            var value = Emit(part.Value!);
            builder = Expression.Call(builder, nameof(TextBuilder.Value), [value.Type], value,
                Expression.Constant(part.Alignment ?? 0), Expression.Constant(part.Format, typeof(string)));
        }

        return Expression.Call(builder, nameof(ToString), null);
    }

    private Expression Concat(BoundConcat node)
    {
        var parts = node.Parts.Select(p =>
        {
            var value = Emit(p);
            return value.Type == typeof(string) ? value
                : value.Type == typeof(char) ? Expression.Call(value, typeof(char).GetMethod("ToString", [])!)
                : Expression.Call(typeof(CellRuntime), nameof(CellRuntime.Text), null, Boxed(value));
        }).ToList();
        return parts.Count <= 4
            ? Expression.Call(typeof(string).GetMethod("Concat", [.. parts.Select(_ => typeof(string))])!,
                parts)
            : Expression.Call(typeof(string).GetMethod("Concat", [typeof(string[])])!,
                Expression.NewArrayInit(typeof(string), parts));
    }

    /// <summary>An await at the top level: the cell's thread waits.</summary>
    private BlockExpression Await(BoundAwait node)
    {
        var made = Emit(node.Awaiter);
        var awaiter = Expression.Variable(made.Type, "awaiter");
        return Expression.Block([awaiter], Expression.Assign(awaiter, made),
            Expression.IfThen(
                Expression.Not(Expression.Property(awaiter, TupleNames.EraseMember(node.IsCompleted))),
                Expression.Call(_interrupt, WaitFor, Expression.Convert(awaiter, typeof(INotifyCompletion)))),
            Expression.Call(awaiter, TupleNames.EraseMember(node.GetResult)));
    }

    /// <summary>A lambda called on the spot stays a call: put in line, its "try" could not stand where a
    /// value of a value type is taken a member of.</summary>
    private InvocationExpression Invoke(BoundInvoke invoke)
    {
        var target = Emit(invoke.Target);
        return Expression.Invoke(target is LambdaExpression ? Expression.Convert(target,
            target.Type) : target,
            invoke.Arguments.Select(Emit));
    }
}
