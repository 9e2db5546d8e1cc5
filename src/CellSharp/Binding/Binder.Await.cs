using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>await (C# spec 12.9.8).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindAwait(AwaitSyntax syntax)
    {
        var operand = BindValueOrVoid(syntax.Expression);
        if (operand is BoundMethodGroup or Inference.UnboundLambda)
        {
            return Bad("CS4001", syntax.Span, operand is BoundMethodGroup
                ? "Cannot await 'method group'" : "Cannot await 'lambda expression'",
                operand is BoundMethodGroup { Name: var name } ? $"call it: await {name}(...)" : null);
        }

        var value = Natural(operand);
        if (value.HasError || !MayAwait(syntax.Span))
        {
            return new BoundBad(syntax.Span);
        }

        return Await(value, syntax.Span);
    }

    /// <summary>Says why nothing can be awaited here; true when it can.</summary>
    private bool MayAwait(TextSpan span)
    {
        if (!Function.IsAsync)
        {
            return NotAsync(span);
        }

        var (code, message) = Within(s => s.InFilter)
            ? ("CS7094", "Cannot await in the filter expression of a catch clause")
            : Within(s => s.InLock) ? ("CS1996", "Cannot await in the body of a lock statement") : ("", "");
        if (code.Length > 0)
        {
            Error(code, span, message);
        }

        return code.Length == 0;
    }

    private bool NotAsync(TextSpan span)
    {
        if (Function.IsQuery)
        {
            Error("CS1995", span, "The 'await' operator may only be used in a query expression within the "
                + "first collection expression of the initial 'from' clause or within the collection "
                + "expression of a 'join' clause");
            return false;
        }

        if (Function.Name == "lambda expression")
        {
            Error("CS4034", span,
                "The 'await' operator can only be used within an async lambda expression. Consider marking "
                + "this lambda expression with the 'async' modifier.");
            return false;
        }

        var isVoid = Function.ReturnType is null || Function.ReturnType == typeof(void);
        Error(isVoid ? "CS4033" : "CS4032", span,
            "The 'await' operator can only be used within an async method. Consider marking this method with "
            + "the 'async' modifier and changing its return type to "
            + (isVoid ? "'Task'." : $"'Task<{TypeText.Of(Function.ReturnType!)}>'."));
        return false;
    }

    /// <summary>Waits for a value by the pattern: GetAwaiter, IsCompleted, OnCompleted, GetResult.</summary>
    private BoundExpression Await(BoundExpression value, TextSpan span)
    {
        if (value.Type == typeof(void))
        {
            return Bad("CS4008", span, "Cannot await 'void'");
        }

        if (value.Type.IsUntyped())
        {
            return value is BoundDefaultLiteral
                ? Bad("CS8716", value.Span, "There is no target type for the default literal.")
                : Bad("CS4001", span, $"Cannot await '{OperandText(value)}'");
        }

        if (PatternCall(value, "GetAwaiter", span) is not { } awaiter)
        {
            return Bad("CS1061", span,
                $"'{TypeText.Of(value.Type)}' does not contain a definition for 'GetAwaiter' and no "
                + "accessible extension method 'GetAwaiter' accepting a first argument of type "
                + $"'{TypeText.Of(value.Type)}' could be found (are you missing a using directive or an "
                + "assembly reference?)");
        }

        if (awaiter.HasError)
        {
            return awaiter;
        }

        var type = TupleNames.Shallow(awaiter.Type);
        var isCompleted = MemberLookup.Find(type, "IsCompleted").OfType<PropertyInfo>()
            .FirstOrDefault(p => p.PropertyType == typeof(bool) && p.CanRead);
        var result = MemberLookup.Find(type, "GetResult").OfType<MethodInfo>()
            .FirstOrDefault(m => !m.IsStatic && m.GetParameters().Length == 0);
        if (isCompleted is null || result is null)
        {
            return Bad("CS4011", span, $"'await' requires that the return type '{TypeText.Of(awaiter.Type)}' "
                + $"of '{TypeText.Of(value.Type)}.GetAwaiter()' have suitable 'IsCompleted', 'OnCompleted', "
                + "and 'GetResult' members, and implement 'INotifyCompletion' or "
                + "'ICriticalNotifyCompletion'");
        }

        if (!typeof(INotifyCompletion).IsAssignableFrom(TupleNames.Erase(awaiter.Type)))
        {
            return Bad("CS4027", span, $"'{TypeText.Of(awaiter.Type)}' does not implement "
                + "'System.Runtime.CompilerServices.INotifyCompletion'");
        }

        return new BoundAwait(span, awaiter, isCompleted, result, Signature.For(result).ReturnType);
    }

    /// <summary>A call that the language makes by a method's name; null when there is no such method. The
    /// method may be an extension.</summary>
    private BoundExpression? PatternCall(BoundExpression receiver, string name, TextSpan span,
        params ReadOnlySpan<BoundExpression> arguments)
    {
        var given = new List<Argument>();
        foreach (var argument in arguments)
        {
            given.Add(new Argument(argument, null, RefKind.None, span));
        }

        var group = FindMember(receiver, receiver.Type, name, [], span, span, invoked: true)
            as BoundMethodGroup ?? ExtensionGroup(receiver, name, [], span, span);
        if (group is null)
        {
            return null;
        }

        BoundExpression? call = null;
        var errors = Apart(() => call = CallGroup(group, given, span, span));
        if (call!.HasError && !errors.Exists(e => e.Code.StartsWith("CELL", StringComparison.Ordinal)))
        {
            return null;
        }

        Report(errors);
        return call;
    }
}
