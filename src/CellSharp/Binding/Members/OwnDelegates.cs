using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Members;

/// <summary>Delegate types for lambdas whose parameters have defaults or <c>params</c>: no Func can say
/// so.</summary>
internal static class OwnDelegates
{
    private static readonly Lazy<ModuleBuilder> Module = new(() => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("CellSharp.Delegates"), AssemblyBuilderAccess.RunAndCollect)
        .DefineDynamicModule("m"));

    private static readonly Dictionary<string, Type> Known = new(StringComparer.Ordinal);

    public static Type For(IReadOnlyList<Parameter> parameters, Type result)
    {
        var key = string.Join(";", parameters.Select(p => string.Create(CultureInfo.InvariantCulture,
            $"{p.Type.AssemblyQualifiedName}/{p.Ref}/{p.IsParams}/{p.IsOptional}/{p.Default}")))
            + ">" + result.AssemblyQualifiedName;
        lock (Known)
        {
            return Known.TryGetValue(key, out var type) ? type : Known[key] = Make(parameters, result);
        }
    }

    private static Type Make(IReadOnlyList<Parameter> parameters, Type result)
    {
        var type = Module.Value.DefineType(
            "Delegate" + Known.Count.ToString(CultureInfo.InvariantCulture),
            TypeAttributes.Public | TypeAttributes.Sealed, typeof(MulticastDelegate));
        type.DefineConstructor(MethodAttributes.Public | MethodAttributes.HideBySig
            | MethodAttributes.RTSpecialName, CallingConventions.Standard, [typeof(object), typeof(nint)])
            .SetImplementationFlags(MethodImplAttributes.Runtime | MethodImplAttributes.Managed);
        var invoke = type.DefineMethod("Invoke", MethodAttributes.Public | MethodAttributes.HideBySig
            | MethodAttributes.NewSlot | MethodAttributes.Virtual, TupleNames.Erase(result),
            [.. parameters.Select(p => p.Ref == RefKind.None ? TupleNames.Erase(p.Type)
                : TupleNames.Erase(p.Type).MakeByRefType())]);
        invoke.SetImplementationFlags(MethodImplAttributes.Runtime | MethodImplAttributes.Managed);
        for (var i = 0; i < parameters.Count; i++)
        {
            Describe(invoke, i + 1, parameters[i]);
        }

        return type.CreateType();
    }

    private static void Describe(MethodBuilder invoke, int position, Parameter parameter)
    {
        var attributes = parameter.IsOptional ? ParameterAttributes.Optional | ParameterAttributes.HasDefault
            : parameter.Ref == RefKind.Out ? ParameterAttributes.Out : ParameterAttributes.None;
        var made = invoke.DefineParameter(position, attributes,
            "arg" + position.ToString(CultureInfo.InvariantCulture));
        if (parameter.IsOptional && parameter.Default is decimal number)
        {
            var bits = decimal.GetBits(number);
            made.SetCustomAttribute(new CustomAttributeBuilder(
                typeof(System.Runtime.CompilerServices.DecimalConstantAttribute).GetConstructor(
                    [typeof(byte), typeof(byte), typeof(int), typeof(int), typeof(int)])!,
                [(byte)number.Scale, (byte)(number < 0 ? 128 : 0), bits[2], bits[1], bits[0]]));
        }
        else if (parameter.IsOptional)
        {
            made.SetConstant(parameter.Default);
        }

        if (parameter.IsParams)
        {
            var attribute = parameter.Type.IsArray ? typeof(ParamArrayAttribute)
                : typeof(System.Runtime.CompilerServices.ParamCollectionAttribute);
            made.SetCustomAttribute(new CustomAttributeBuilder(attribute.GetConstructor([])!, []));
        }
    }
}
