using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Evaluation;

/// <summary>Runs statements that run once straight from the bound tree. Lambdas in them are
/// compiled.</summary>
/// <param name="emitter">Compiles the lambdas.</param>
internal sealed class Evaluator(Emitter emitter)
{
    private const BindingFlags Plainly = BindingFlags.DoNotWrapExceptions;

    /// <summary>Where the statement that runs stands in the cell.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a return was reached, whose value is then <paramref name="value"/>.</summary>
    public bool Run(BoundStatement statement, out object? value)
    {
        value = null;
        switch (statement)
        {
            case BoundExpressionStatement e:
                Position = e.Span.Start;
                Evaluate(e.Expression);
                return false;
            case BoundReturn result:
                Position = result.Span.Start;
                value = Evaluate(result.Value!);
                return true;
            case BoundIf test:
                Position = test.Span.Start;
                return (bool)Evaluate(test.Test)! ? Run(test.Then, out value)
                    : test.Otherwise is not null && Run(test.Otherwise, out value);
            default:
                foreach (var inner in ((BoundBlock)statement).Statements)
                {
                    if (Run(inner, out value))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private object? Evaluate(BoundExpression node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BindingTooDeepException(node.Span);
        }

        return node switch
        {
            BoundConstant { Constant: string text } => string.Intern(text),
            BoundConstant constant => constant.Constant,
            BoundTypeOf type => TupleNames.Erase(type.Operand),
            BoundDefault zero => Zero(TupleNames.Erase(zero.Type)),
            BoundLocal { Local.Box: IStrongBox box } => box.Value,
            BoundLocal local => local.Constant,
            BoundNatural natural => Evaluate(natural.Value),
            BoundLambda lambda => emitter.Compile(lambda),
            BoundAssign assign => Assign(assign),
            BoundField { IsConstant: true } field => field.Constant,
            BoundField field => TupleNames.EraseMember(field.Field)
                .GetValue(field.Receiver is null ? null : Object(Evaluate(field.Receiver))),
            BoundProperty property =>
                Call(property.Receiver, property.Property.GetGetMethod(true)!, property.Arguments),
            BoundElement element =>
                ((Array)Object(Evaluate(element.Array))).GetValue((int)Evaluate(element.Indices[0])!),
            BoundCall call => Call(call.Receiver, call.Method, call.Arguments),
            BoundInvoke invoke =>
                Call(invoke.Target, TupleNames.Erase(invoke.Target.Type).GetMethod("Invoke")!,
                invoke.Arguments),
            BoundNew create => TupleNames.EraseMember(create.Constructor!)
                .Invoke(Plainly, null, All(create.Arguments), null),
            BoundTupleValue tuple => TupleNames.Erase(tuple.Type).GetConstructors()[0]
                .Invoke(Plainly, null, All(tuple.Elements), null),
            BoundArrayInit array => NewArray(array),
            _ => Operate(node),
        };
    }

    private object? Operate(BoundExpression node)
    {
        switch (node)
        {
            case BoundConcat concat:
                return string.Concat(Array.ConvertAll(All(concat.Parts), CellRuntime.Text));
            case BoundInterpolated text:
                return text.IsConstant ? text.Constant : Interpolate(text);
            case BoundConversion conversion:
                var value = Evaluate(conversion.Operand);
                return conversion.Conversion.Kind == ConversionKind.Numeric
                    && value!.GetType() != conversion.Type
                    ? Scalars.Widen(value, conversion.Type) : value;
            case BoundUnary unary:
                return Scalars.Apply(unary.Operation, Evaluate(unary.Operand)!);
            case BoundBinary { Operation: Operation.AndAlso } both:
                return (bool)Evaluate(both.Left)! && (bool)Evaluate(both.Right)!;
            case BoundBinary { Operation: Operation.OrElse } either:
                return (bool)Evaluate(either.Left)! || (bool)Evaluate(either.Right)!;
            case BoundBinary { Method: { } method } binary:
                return Call(null, method, [binary.Left, binary.Right]);
            case BoundBinary binary:
                var left = Evaluate(binary.Left)!;
                return Scalars.Apply(binary.Operation, left, Evaluate(binary.Right)!, binary.IsChecked);
            case BoundConditional choice:
                return Evaluate((bool)Evaluate(choice.Test)! ? choice.WhenTrue : choice.WhenFalse);
            default:
                throw new InvalidOperationException($"No evaluation of {node.GetType().Name}.");
        }
    }

    private static object? Zero(Type type) => !type.IsValueType || type.IsNullable() ? null
        : RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>An object that something is asked of: null fails as it does in compiled code.</summary>
    private static object Object(object? value)
    {
        _ = value!.GetType();
        return value;
    }

    private object?[] All(IReadOnlyList<BoundExpression> nodes)
    {
        var values = new object?[nodes.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Evaluate(nodes[i]);
        }

        return values;
    }

    private object? Call(BoundExpression? receiver, MethodInfo method,
        IReadOnlyList<BoundExpression> arguments)
    {
        var target = receiver is null ? null : Evaluate(receiver);
        var values = All(arguments);
        return TupleNames.EraseMember(method)
            .Invoke(receiver is null ? null : Object(target), Plainly, null, values, null);
    }

    private object? Assign(BoundAssign node)
    {
        if (node.Target is BoundLocal { Local.Box: IStrongBox box })
        {
            return box.Value = Evaluate(node.Value);
        }

        var property = (BoundProperty)node.Target;
        var target = property.Receiver is null ? null : Evaluate(property.Receiver);
        var arguments = All(property.Arguments);
        var value = Evaluate(node.Value);
        TupleNames.EraseMember(property.Property).GetSetMethod(true)!
            .Invoke(property.Receiver is null ? null : Object(target), Plainly, null, [.. arguments, value],
                null);
        return value;
    }

    private Array NewArray(BoundArrayInit node)
    {
        var array = Array.CreateInstance(TupleNames.Erase(node.ElementType), node.Elements.Count);
        for (var i = 0; i < node.Elements.Count; i++)
        {
            array.SetValue(Evaluate(node.Elements[i]), i);
        }

        return array;
    }

    private string Interpolate(BoundInterpolated node)
    {
        var builder = new TextBuilder();
        foreach (var part in node.Parts)
        {
            _ = part.Text is { } text ? builder.Literal(text)
                : builder.Value(Evaluate(part.Value!), part.Alignment ?? 0, part.Format);
        }

        return builder.ToString();
    }
}
