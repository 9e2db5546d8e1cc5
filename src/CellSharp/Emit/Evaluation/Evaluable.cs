using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Evaluation;

/// <summary>Says what <see cref="Evaluator"/> may run: code that runs once, where calling through reflection
/// is quicker than compiling, and only where that cannot give another result. Whatever could (structs changed
/// in place, arguments by reference, casts that can fail, lifted operators) is left to the
/// compiler.</summary>
/// <param name="hasTemporaries">Whether the cell holds variables that are not the session's; a lambda could
/// capture one, and then has to be compiled together with its surroundings.</param>
internal sealed class Evaluable(bool hasTemporaries)
{
    public bool Fits(BoundStatement statement) => statement switch
    {
        BoundExpressionStatement e => Fits(e.Expression),
        BoundReturn { Value: { } value } => Fits(value),
        BoundBlock { Locals.Count: 0 } block => block.Statements.All(Fits),
        BoundIf test =>
            Fits(test.Test) && Fits(test.Then) && (test.Otherwise is null || Fits(test.Otherwise)),
        _ => false,
    };

    // What is too deep even to look at is left to the compiled way, which refuses it by name.
    private bool Fits(BoundExpression node) => RuntimeHelpers.TryEnsureSufficientExecutionStack()
        && !node.Type.IsByRefLike && !node.Type.IsPointer && node switch
        {
            BoundConstant or BoundDefault or BoundTypeOf => IsPlainConstant(node),
            BoundLocal local => local.Local is { Box: not null } or { IsConst: true },
            BoundNatural natural => Fits(natural.Value),
            BoundLambda => !hasTemporaries,
            BoundAssign assign =>
                FitsTarget(assign.Target) && Same(assign.Value, assign.Target.Type) && Fits(assign.Value),
            BoundField field => FitsReceiver(field.Receiver) && !field.Field.Module.Assembly.IsDynamic,
            BoundProperty property => FitsAccess(property, property.Property.GetGetMethod(true)),
            BoundElement element => element.Indices is [{ } index] && index.Type == typeof(int)
                && Fits(element.Array) && Fits(index),
            BoundCall call =>
                !call.IsBaseCall && FitsReceiver(call.Receiver) && Fits(call.Method, call.Arguments),
            BoundInvoke invoke => Fits(invoke.Target)
                && Fits(TupleNames.Erase(invoke.Target.Type).GetMethod("Invoke"), invoke.Arguments),
            BoundNew create => !create.Type.IsAbstract && Fits(create.Constructor, create.Arguments),
            BoundTupleValue { Elements.Count: < 8 } tuple => tuple.Elements.All(Fits)
                && tuple.Elements.Select(e => TupleNames.Erase(e.Type))
                    .SequenceEqual(TupleNames.Erase(tuple.Type).GetGenericArguments()),
            BoundArrayInit array => array.Elements.All(e => Fits(e) && Same(e, array.ElementType)),
            BoundConcat concat => concat.Parts.All(Fits),
            BoundInterpolated text =>
                text.IsConstant || text.Parts.All(p => p.Value is null || Fits(p.Value)),
            _ => FitsOperator(node),
        };

    private bool FitsOperator(BoundExpression node) => node switch
    {
        BoundConversion conversion => Fits(conversion.Operand) && KeepsValue(conversion),
        BoundBinary { Method: null } binary =>
            Scalars.Knows(binary) && Fits(binary.Left) && Fits(binary.Right),
        BoundBinary { Method: { } method } binary =>
            !binary.Left.Type.IsNullable() && !binary.Right.Type.IsNullable()
            && Fits(method, [binary.Left, binary.Right]),
        BoundUnary { Method: null } unary => Scalars.Knows(unary) && Fits(unary.Operand),
        BoundConditional choice => choice.Type != typeof(void) && Fits(choice.Test)
            && Fits(choice.WhenTrue) && Same(choice.WhenTrue, choice.Type)
            && Fits(choice.WhenFalse) && Same(choice.WhenFalse, choice.Type),
        _ => false,
    };

    private static bool IsPlainConstant(BoundExpression node) => node switch
    {
        BoundConstant { Constant: { } value } => value.GetType() == TupleNames.Erase(node.Type),
        BoundDefault => node.Type != typeof(void) && !node.Type.IsUntyped(),
        _ => true,
    };

    private bool FitsTarget(BoundExpression target) => target switch
    {
        BoundLocal { Local: { Box: not null, IsConst: false } } => true,
        BoundProperty { Initialising: false } property => !(property.Receiver?.Type.IsValueType ?? false)
            && FitsAccess(property, property.Property.GetSetMethod(true)),
        _ => false,
    };

    private bool FitsAccess(BoundProperty node, MethodInfo? accessor) =>
        accessor is not null && !node.IsBaseCall
        && FitsReceiver(node.Receiver) && !accessor.ReturnType.IsByRef && !accessor.Module.Assembly.IsDynamic
        && node.Arguments.All(Fits)
        && node.Property.GetIndexParameters()
            .AllPairs(node.Arguments, (p, value) => Same(value, p.ParameterType));

    /// <summary>A struct is called on a copy of it, so it must be one that no call can change.</summary>
    private bool FitsReceiver(BoundExpression? receiver) => receiver is null || (Fits(receiver)
        && (!receiver.Type.IsValueType || receiver.Type.IsPrimitive || receiver.Type == typeof(decimal)
            || receiver is BoundTupleValue || IsReadOnly(receiver.Type)));

    private static bool IsReadOnly(Type type) => !type.IsNullable()
        && type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false);

    private bool Fits(MethodBase? method, IReadOnlyList<BoundExpression> arguments)
    {
        if (method is null || method.Module.Assembly.IsDynamic || !arguments.All(Fits))
        {
            return false;
        }

        method = TupleNames.EraseMember(method);
        var parameters = method.GetParameters();
        return parameters.Length == arguments.Count && method is not MethodInfo { ReturnType.IsByRef: true }
            && parameters.AllPairs(arguments, (p, value) => Same(value, p.ParameterType));
    }

    /// <summary>Whether a boxed value of the expression is already what a place of that type takes.</summary>
    private static bool Same(BoundExpression value, Type type)
    {
        var from = TupleNames.Erase(value.Type);
        var to = TupleNames.Erase(type);
        return from == to || (!from.IsValueType && !to.IsValueType && !to.IsByRef && !to.IsPointer
            && to.IsAssignableFrom(from));
    }

    private static bool KeepsValue(BoundConversion node)
    {
        var from = TupleNames.Erase(node.Operand.Type);
        var to = TupleNames.Erase(node.Type);
        return from == to || (!from.IsUntyped() && node.Conversion.Kind switch
        {
            ConversionKind.Reference or ConversionKind.Boxing => to.IsAssignableFrom(from),
            ConversionKind.Null => !to.IsValueType || to.IsNullable(),
            ConversionKind.Nullable => Nullable.GetUnderlyingType(to) == from,
            ConversionKind.Numeric => Scalars.Widens(from, to),
            _ => false,
        });
    }
}
