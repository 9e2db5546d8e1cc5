using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Types;

/// <summary>Metadata of methods: signatures, names and defaults of parameters, attributes.</summary>
internal static class MethodDefiner
{
    public static void Define(DeclaredMethod method)
    {
        Type[] types = [.. method.Parameters.Select(TypeOf)];
        switch (method.Kind)
        {
            case MethodKind.Finaliser:
                return;
            case MethodKind.StaticConstructor:
                method.Constructor = method.Type.Builder.DefineTypeInitializer();
                return;
            case MethodKind.Constructor:
                method.Constructor = method.Type.Builder.DefineConstructor(method.Attributes,
                    CallingConventions.Standard, types);
                DefineParameters(method, method.Constructor.DefineParameter);
                foreach (var attribute in method.CustomAttributes)
                {
                    method.Constructor.SetCustomAttribute(attribute);
                }

                return;
        }

        if (method.Native == NativeBody.Delegate)
        {
            method.Builder = DelegateMembers.Define(method.Type.Builder, types,
                TupleNames.Erase(method.ReturnType));
            DefineParameters(method, method.Builder.DefineParameter);
            return;
        }

        DefineOrdinary(method, types);
    }

    private static void DefineOrdinary(DeclaredMethod method, Type[] types)
    {
        var result = TupleNames.Erase(method.ReturnType);
        Type[]? modifiers = method.IsInitOnly ? [typeof(IsExternalInit)] : null;
        method.Builder ??= method.Type.Builder.DefineMethod(method.Name, method.Attributes, method.IsStatic
            ? CallingConventions.Standard : CallingConventions.HasThis, result, modifiers, null, types, null,
            null);

        DefineParameters(method, method.Builder.DefineParameter);
        TypeEmitter.NameTuples(method.ReturnType, a => method.Builder.DefineParameter(0,
            ParameterAttributes.None, null).SetCustomAttribute(a));
        if (method.IsExtension)
        {
            method.Builder.SetCustomAttribute(TypeEmitter.Mark(typeof(ExtensionAttribute)));
        }

        if (method.IsCovariant)
        {
            method.Builder.SetCustomAttribute(TypeEmitter.Mark(typeof(PreserveBaseOverridesAttribute)));
        }

        foreach (var attribute in method.CustomAttributes)
        {
            method.Builder.SetCustomAttribute(attribute);
        }
    }

    public static Type TypeOf(Parameter parameter)
    {
        var type = TupleNames.Erase(parameter.Type);
        return parameter.Ref == RefKind.None ? type : type.MakeByRefType();
    }

    private static void DefineParameters(DeclaredMethod method,
        Func<int, ParameterAttributes, string?, ParameterBuilder> define)
    {
        for (var i = 0; i < method.Parameters.Count; i++)
        {
            var parameter = method.Parameters[i];
            var attributes = (parameter.IsOptional ? ParameterAttributes.Optional : 0)
                | (parameter.Ref == RefKind.Out ? ParameterAttributes.Out : 0)
                | (parameter.Ref == RefKind.In ? ParameterAttributes.In : 0);
            var builder = define(i + 1, attributes, parameter.Name);
            TypeEmitter.NameTuples(parameter.Type, builder.SetCustomAttribute);
            if (parameter.IsParams)
            {
                builder.SetCustomAttribute(TypeEmitter.Mark(parameter.Type.IsArray
                    ? typeof(ParamArrayAttribute) : typeof(ParamCollectionAttribute)));
            }

            if (parameter.IsOptional)
            {
                SetDefault(builder, parameter.Default);
            }
        }
    }

    private static void SetDefault(ParameterBuilder builder, object? value)
    {
        if (value is decimal number)
        {
            var bits = decimal.GetBits(number);
            builder.SetCustomAttribute(new CustomAttributeBuilder(typeof(DecimalConstantAttribute)
                .GetConstructor([typeof(byte), typeof(byte), typeof(int), typeof(int), typeof(int)])!,
                [(byte)(bits[3] >> 16), (byte)(bits[3] < 0 ? 128 : 0), bits[2], bits[1], bits[0]]));
            return;
        }

        builder.SetConstant(value is Enum e ? Convert.ChangeType(e, e.GetTypeCode(),
            System.Globalization.CultureInfo.InvariantCulture) : value);
    }
}
