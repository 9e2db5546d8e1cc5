using System.Linq.Expressions;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Flow;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Expression trees as values: built in the shapes the compiler builds, so that providers read them
/// alike.</summary>
internal sealed partial class Emitter
{
    private UnaryExpression Quoted(BoundTree node) => Expression.Quote(TreeLambda(node.Lambda));

    private LambdaExpression TreeLambda(BoundLambda lambda)
    {
        var parameters = lambda.Parameters.Select(p => p.Emitted = Expression.Parameter(
            p.Ref == RefKind.None ? TupleNames.Erase(p.Type)
                : TupleNames.Erase(p.Type).MakeByRefType(), p.Name)).ToList();
        return Expression.Lambda(TupleNames.Erase(lambda.Type), TreeAs(TreeShapes.Body(lambda)!,
            lambda.ReturnType), parameters);
    }

    private Expression TreeAs(BoundExpression node, Type type)
    {
        var value = Tree(node);
        var target = TupleNames.Erase(type);
        return target == typeof(void) || value.Type == target
            || (!target.IsValueType && target.IsAssignableFrom(value.Type)) ? value
            : Expression.Convert(value, target);
    }

    private Expression Tree(BoundExpression node) => node switch
    {
        BoundNatural natural => Tree(natural.Value),
        BoundTree tree => Quoted(tree),
        BoundLambda lambda => TreeLambda(lambda),
        BoundDefault { IsConstant: true } zero => Expression.Constant(zero.Constant,
            TupleNames.Erase(zero.Type)),
        BoundField { IsConstant: false } field => Expression.Field(TreeOf(field.Receiver),
            TupleNames.EraseMember(field.Field)),
        BoundProperty property => TreeProperty(property),
        BoundElement element => element.Indices.Count == 1
            ? Expression.ArrayIndex(Tree(element.Array), Tree(element.Indices[0]))
            : Expression.ArrayIndex(Tree(element.Array), element.Indices.Select(Tree)),
        BoundCall call => TreeCall(call),
        BoundInvoke invoke => Expression.Invoke(Tree(invoke.Target), TreeFit(
            TupleNames.Erase(invoke.Target.Type).GetMethod("Invoke")!, invoke.Arguments)),
        BoundNew create => TreeNew(create),
        BoundNewArray array => Expression.NewArrayBounds(TupleNames.Erase(array.ElementType),
            array.Sizes.Select(Tree)),
        BoundArrayInit array => Expression.NewArrayInit(TupleNames.Erase(array.ElementType),
            array.Elements.Select(e => TreeAs(e, array.ElementType))),
        BoundConversion conversion => TreeConversion(conversion),
        BoundUnary unary => TreeUnary(unary),
        BoundBinary binary => TreeBinary(binary),
        BoundConditional { IsCoalesce: true } c => Expression.Coalesce(
            Tree(c.WhenTrue is BoundCall { Receiver: { } held } ? held : c.WhenTrue), Tree(c.WhenFalse)),
        BoundConditional choice => Expression.Condition(Tree(choice.Test),
            TreeAs(choice.WhenTrue, choice.Type), TreeAs(choice.WhenFalse, choice.Type),
            TupleNames.Erase(choice.Type)),
        BoundTypeIs test => Expression.TypeIs(Tree(test.Operand), TupleNames.Erase(test.Test)),
        BoundTypeAs cast => Expression.TypeAs(Tree(cast.Operand), TupleNames.Erase(cast.Type)),
        BoundConcat concat => TreeConcat(concat),
        BoundInterpolated { IsConstant: false } text => TreeText(text),
        BoundSequence sequence => TreeSequence(sequence),
        _ => Emit(node),
    };

    private Expression? TreeOf(BoundExpression? node) => node is null ? null : Tree(node);

    private IEnumerable<Expression> TreeFit(MethodBase method, IReadOnlyList<BoundExpression> arguments)
    {
        var parameters = TupleNames.EraseMember(method).GetParameters();
        return arguments.Select((a, i) => parameters[i].ParameterType.IsByRef ? Tree(a)
            : TreeAs(a, parameters[i].ParameterType));
    }

    private Expression TreeProperty(BoundProperty node)
    {
        var property = TupleNames.EraseMember(node.Property);
        if (node.Arguments.Count > 0)
        {
            return Expression.Call(TreeOf(node.Receiver), property.GetGetMethod(true)!,
                TreeFit(property.GetGetMethod(true)!, node.Arguments));
        }

        return node.Receiver is { Type.IsArray: true } array && property.Name == "Length"
            && array.Type.GetArrayRank() == 1 ? Expression.ArrayLength(Tree(array))
            : Expression.Property(TreeOf(node.Receiver), property);
    }

    private Expression TreeCall(BoundCall node)
    {
        var method = TupleNames.EraseMember(node.Method);
        return method is { IsSpecialName: true, Name: "op_Implicit" or "op_Explicit" }
            ? Expression.Convert(Tree(node.Arguments[0]), TupleNames.Erase(node.Type), method)
            : Expression.Call(TreeOf(node.Receiver), method, TreeFit(method, node.Arguments));
    }

    private NewExpression TreeNew(BoundNew node)
    {
        var constructor = TupleNames.EraseMember(node.Constructor!);
        var arguments = TreeFit(constructor, node.Arguments);
        return TypeText.IsAnonymous(node.Type)
            ? Expression.New(constructor, arguments, constructor.GetParameters()
                .Select(p => (MemberInfo)constructor.DeclaringType!.GetProperty(p.Name!)!))
            : Expression.New(constructor, arguments);
    }

    private Expression TreeConversion(BoundConversion node)
    {
        var operand = Tree(node.Operand);
        var type = TupleNames.Erase(node.Type);
        return (node.Conversion.Kind == ConversionKind.Identity && operand.Type == type)
            || (node.Conversion.Kind == ConversionKind.Reference && type.IsAssignableFrom(operand.Type))
            ? operand
            : node.IsChecked && node.Conversion.Kind is ConversionKind.Numeric or ConversionKind.Enum
                ? Expression.ConvertChecked(operand, type) : Expression.Convert(operand, type);
    }

    private Expression TreeUnary(BoundUnary node)
    {
        if (node.Operation == Operation.Not && node.Operand is BoundBinary
            { Operation: Operation.NotEqual, Right: BoundConstant { Constant: null } } test)
        {
            var value = Tree(test.Left);
            return Expression.Equal(value, Expression.Constant(null, value.Type));
        }

        var kind = node.Operation switch
        {
            Operation.Negate => node.IsChecked ? ExpressionType.NegateChecked : ExpressionType.Negate,
            Operation.Plus => ExpressionType.UnaryPlus,
            Operation.Complement => ExpressionType.OnesComplement,
            _ => ExpressionType.Not,
        };
        return Expression.MakeUnary(kind, Tree(node.Operand), TupleNames.Erase(node.Type), node.Method);
    }

    private Expression TreeBinary(BoundBinary node)
    {
        var left = Tree(node.Left);
        var right = node.Right is BoundConstant { Constant: null } ? Expression.Constant(null, left.Type)
            : Tree(node.Right);
        var type = TupleNames.Erase(node.Type);
        var made = Expression.MakeBinary(TreeKind(node.Operation, node.IsChecked), left, right,
            type.IsNullable(), node.Method is null ? null : TupleNames.EraseMember(node.Method));
        return made.Type == type ? made : Expression.Convert(made, type);
    }

    private static ExpressionType TreeKind(Operation operation, bool isChecked) => operation switch
    {
        Operation.Add => isChecked ? ExpressionType.AddChecked : ExpressionType.Add,
        Operation.Subtract => isChecked ? ExpressionType.SubtractChecked : ExpressionType.Subtract,
        Operation.Multiply => isChecked ? ExpressionType.MultiplyChecked : ExpressionType.Multiply,
        Operation.Divide => ExpressionType.Divide,
        Operation.Remainder => ExpressionType.Modulo,
        Operation.LeftShift => ExpressionType.LeftShift,
        Operation.RightShift => ExpressionType.RightShift,
        Operation.And => ExpressionType.And,
        Operation.Or => ExpressionType.Or,
        Operation.Xor => ExpressionType.ExclusiveOr,
        Operation.Equal => ExpressionType.Equal,
        Operation.NotEqual => ExpressionType.NotEqual,
        Operation.Less => ExpressionType.LessThan,
        Operation.LessOrEqual => ExpressionType.LessThanOrEqual,
        Operation.Greater => ExpressionType.GreaterThan,
        Operation.GreaterOrEqual => ExpressionType.GreaterThanOrEqual,
        Operation.AndAlso => ExpressionType.AndAlso,
        _ => ExpressionType.OrElse,
    };

    private Expression TreeConcat(BoundConcat node)
    {
        var strings = typeof(string).GetMethod("Concat", [typeof(string), typeof(string)]);
        var objects = typeof(string).GetMethod("Concat", [typeof(object), typeof(object)]);
        return node.Parts.Select(Tree).Aggregate((a, b) => a.Type == typeof(string)
            && b.Type == typeof(string) ? Expression.Add(a, b, strings)
            : Expression.Add(AsObject(a), AsObject(b), objects));

        static Expression AsObject(Expression value) => value.Type.IsValueType
            ? Expression.Convert(value, typeof(object)) : value;
    }

    private MethodCallExpression TreeText(BoundInterpolated node)
    {
        var format = new System.Text.StringBuilder();
        var holes = new List<Expression>();
        foreach (var part in node.Parts)
        {
            if (part.Text is { } text)
            {
                format.Append(text.Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal));
                continue;
            }

            format.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{{holes.Count}");
            format.Append(part.Alignment is { } width
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $",{width}") : "");
            format.Append(part.Format is { } given ? ":" + given : "").Append('}');
            holes.Add(Boxed(Tree(part.Value!)));
        }

        var pattern = Expression.Constant(format.ToString());
        return holes.Count <= 3
            ? Expression.Call(typeof(string).GetMethod("Format",
                [typeof(string), .. holes.Select(_ => typeof(object))])!, [pattern, .. holes])
            : Expression.Call(typeof(string).GetMethod("Format", [typeof(string), typeof(object[])])!,
                pattern, Expression.NewArrayInit(typeof(object), holes));
    }

    private Expression TreeSequence(BoundSequence node)
    {
        if (TreeShapes.Coalesce(node) is { } coalesce)
        {
            return Expression.Coalesce(Tree(coalesce.Left), Tree(coalesce.Right));
        }

        var made = TreeNew(TreeShapes.Initialised(node)!);
        return node.Effects.Skip(1).FirstOrDefault() is BoundCall
            ? Expression.ListInit(made, node.Effects.Skip(1).Cast<BoundCall>()
                .Select(c => Expression.ElementInit(c.Method, TreeFit(c.Method, c.Arguments))))
            : Expression.MemberInit(made, node.Effects.Skip(1).Cast<BoundAssign>()
                .Select(a => (MemberBinding)(a.Target is BoundField field
                    ? Expression.Bind(field.Field, TreeAs(a.Value, field.Type))
                    : Expression.Bind(((BoundProperty)a.Target).Property, TreeAs(a.Value, a.Target.Type)))));
    }
}
