using System.Globalization;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Editing;

/// <summary>Symbols as C# text, the way an editor shows them.</summary>
internal static class SymbolText
{
    public static string Of(Signature signature)
    {
        var name = signature.Indexer is not null ? TypeText.Of(signature.DeclaringType!) + ".this"
            : signature.Method is ConstructorInfo made ? TypeText.Of(made.DeclaringType!)
            : OwnerOf(signature) + signature.Name + GenericPart(signature);
        var result = signature.Method is ConstructorInfo ? "" : TypeText.Of(signature.ReturnType) + " ";
        var (open, close) = signature.Indexer is null ? ('(', ')') : ('[', ']');
        return (signature.IsExtension() ? "(extension) " : "") + result + name + open
            + string.Join(", ", signature.Parameters.Select(Of)) + close;
    }

    private static string OwnerOf(Signature signature) =>
        signature.Method?.DeclaringType is { } type && signature.Function is null && !type.IsDelegate()
            ? TypeText.Of(type) + "." : "";

    private static string GenericPart(Signature signature) => signature.IsGeneric
        ? "<" + string.Join(", ", signature.TypeParameters.Select(t => t.Name)) + ">"
        : signature.TypeArguments.Length > 0
            ? "<" + string.Join(", ", signature.TypeArguments.Select(TypeText.Of)) + ">" : "";

    public static string Of(Parameter parameter)
    {
        var text = Signature.RefText(parameter.Ref) + (parameter.IsParams ? "params " : "")
            + TypeText.Of(parameter.Type) + " " + parameter.Name;
        return parameter.IsOptional ? text + " = " + Literal(parameter.Default, parameter.Type) : text;
    }

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        MethodBase method => Of(Signature.For(method)),
        PropertyInfo property => Of(property),
        FieldInfo field => Of(field),
        EventInfo @event => $"event {TypeText.Of(@event.EventHandlerType!)} {Owner(@event)}{@event.Name}",
        _ => member.Name,
    };

    private static string Of(PropertyInfo property)
    {
        var set = property.SetMethod is { IsPublic: true } setter
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;" : "";
        var get = property.GetMethod is { IsPublic: true } ? " get;" : "";
        return $"{TypeText.Of(Signature.PropertyType(property).Unref())} {Owner(property)}{property.Name} "
            + $"{{{get}{set} }}";
    }

    private static string Of(FieldInfo field)
    {
        if (field is { IsLiteral: true, DeclaringType.IsEnum: true })
        {
            var number = Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            return $"{Owner(field)}{field.Name} = {number}";
        }

        var text = $"{TypeText.Of(Signature.FieldType(field))} {Owner(field)}{field.Name}";
        return field.IsLiteral ? $"const {text} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
            : field.IsInitOnly ? "readonly " + text : text;
    }

    private static string Owner(MemberInfo member) => member.DeclaringType is { } type
        && !TypeText.IsAnonymous(type) ? TypeText.Of(type) + "." : "";

    /// <summary>The head of a type's declaration.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsDelegate() && type.GetMethod("Invoke") is { } invoke)
        {
            return $"delegate {TypeText.Of(invoke.ReturnType)} {TypeText.Full(type)}("
                + string.Join(", ", Signature.For(invoke).Parameters.Select(Of)) + ")";
        }

        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class" : "class";
        return kind + " " + (TypeText.Full(type) is var full && full.Contains('.', StringComparison.Ordinal)
            || type.Namespace is null ? full : type.Namespace + "." + type.Name);
    }

    public static string Of(LocalSymbol local) => (local.IsConst ? "const " : Signature.RefText(local.Ref))
        + Named(local.Type, local.Name) + (local.IsConst
            ? " = " + Literal(local.ConstantValue, local.Type) : "");

    /// <summary>A type and a name; <c>var</c> where the type is not known.</summary>
    public static string Named(Type type, string name) =>
        (type.IsError() || type.IsUntyped() ? "var" : TypeText.Of(type)) + " " + name;

    private static string Literal(object? value, Type type) => value switch
    {
        null or DBNull => type is { IsValueType: true } && !type.IsNullable() ? "default" : "null",
        string s => "\"" + s + "\"",
        char c => "'" + c + "'",
        bool b => b ? "true" : "false",
        _ when type.StripNullable() is { IsEnum: true } e => TypeText.Of(e) + "."
            + (Enum.GetName(e, Enum.ToObject(e, value)) ?? Convert.ToString(value,
                CultureInfo.InvariantCulture)),
        Missing => "default",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
