using System.Globalization;
using System.Reflection;
using System.Text;

namespace CellSharp.Editing;

/// <summary>Names of members as documentation files spell them (C# spec D.4.2):
/// <c>M:System.String.Substring(System.Int32)</c>.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member)
    {
        var definition = DefinitionOf(member);
        if (definition is Type type)
        {
            return "T:" + NameOf(type);
        }

        var owner = NameOf(definition.DeclaringType!) + "."
            + definition.Name.Replace('.', '#');
        return definition switch
        {
            MethodBase method => "M:" + owner + Arity(method) + Parameters(method.GetParameters())
                + (method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion
                    ? "~" + Reference(conversion.ReturnType) : ""),
            PropertyInfo property => "P:" + owner + Parameters(property.GetIndexParameters()),
            EventInfo => "E:" + owner,
            _ => "F:" + owner,
        };
    }

    private static MemberInfo DefinitionOf(MemberInfo member)
    {
        if (member is Type type)
        {
            return type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        }

        if (member is MethodInfo { IsGenericMethod: true } method)
        {
            member = method.GetGenericMethodDefinition();
        }

        return member.DeclaringType is { IsConstructedGenericType: true } owner
            ? owner.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) : member;
    }

    private static string NameOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string Arity(MethodBase method) => method.IsGenericMethod
        ? "``" + method.GetGenericArguments().Length.ToString(CultureInfo.InvariantCulture) : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? ""
        : "(" + string.Join(",", parameters.Select(p => Reference(p.ParameterType))) + ")";

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``")
                + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        if (type.IsByRef || type.IsPointer)
        {
            return Reference(type.GetElementType()!) + (type.IsByRef ? "@" : "*");
        }

        if (type.IsArray)
        {
            var rank = type.GetArrayRank();
            return Reference(type.GetElementType()!) + (rank == 1 ? "[]"
                : "[" + string.Join(",", Enumerable.Repeat("0:", rank)) + "]");
        }

        return type.IsGenericType ? Generic(type) : NameOf(type);
    }

    // Outer{X}.Inner{Y}: each level takes its own part of the arguments.
    private static string Generic(Type type)
    {
        var arguments = type.GetGenericArguments();
        var text = new StringBuilder();
        var taken = 0;
        foreach (var part in NameOf(type.GetGenericTypeDefinition()).Split('.'))
        {
            text.Append(text.Length == 0 ? "" : ".");
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            text.Append(tick < 0 ? part : part[..tick]);
            if (tick >= 0)
            {
                var count = int.Parse(part.AsSpan(tick + 1), CultureInfo.InvariantCulture);
                text.Append('{').AppendJoin(',', arguments.Skip(taken).Take(count).Select(Reference))
                    .Append('}');
                taken += count;
            }
        }

        return text.ToString();
    }
}
