using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CellSharp.Binding.Members;

/// <summary>One real generic type per list of member names, as the compiler makes them, with ToString and
/// equality.</summary>
internal static class AnonymousTypes
{
    private static readonly ConcurrentDictionary<string, Type> Shapes = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();
    private static readonly Lazy<ModuleBuilder> Module = new(() => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("CellSharp.Anonymous"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("m"));

    public static Type Get(IReadOnlyList<string> names, Type[] types)
    {
        var key = string.Join(',', names);
        if (!Shapes.TryGetValue(key, out var shape))
        {
            lock (Gate)
            {
                if (!Shapes.TryGetValue(key, out shape))
                {
                    Shapes[key] = shape = Build(names, Shapes.Count);
                }
            }
        }

        return types.Length == 0 ? shape : Binding.Types.TypeFacts.SafeMake(shape, types);
    }

    private static Type Build(IReadOnlyList<string> names, int number)
    {
        var arity = names.Count == 0 ? "" : "`" + names.Count.ToString(CultureInfo.InvariantCulture);
        var type = Module.Value.DefineType(
            $"<>f__AnonymousType{number.ToString(CultureInfo.InvariantCulture)}{arity}",
            TypeAttributes.Public | TypeAttributes.Sealed);
        type.SetCustomAttribute(new CustomAttributeBuilder(typeof(CompilerGeneratedAttribute)
            .GetConstructor([])!, []));
        Type[] parameters = names.Count == 0 ? []
            : type.DefineGenericParameters([.. names.Select(n => $"<{n}>j__TPar")]);
        var fields = names.Select((n, i) =>
            type.DefineField($"<{n}>i__Field", parameters[i],
            FieldAttributes.Private | FieldAttributes.InitOnly)).ToArray();
        Constructor(type, names, parameters, fields);
        for (var i = 0; i < fields.Length; i++)
        {
            Getter(type, names[i], parameters[i], fields[i]);
        }

        EqualsMethod(type, fields);
        HashMethod(type, fields);
        TextMethod(type, names, fields);
        return type.CreateType();
    }

    private static void Constructor(TypeBuilder type, IReadOnlyList<string> names, Type[] parameters,
        FieldBuilder[] fields)
    {
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard,
            parameters);
        var il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        for (var i = 0; i < fields.Length; i++)
        {
            constructor.DefineParameter(i + 1, ParameterAttributes.None, names[i]);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg, (short)(i + 1));
            il.Emit(OpCodes.Stfld, fields[i]);
        }

        il.Emit(OpCodes.Ret);
    }

    private static void Getter(TypeBuilder type, string name, Type of, FieldBuilder field)
    {
        var method = type.DefineMethod("get_" + name,
            MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig, of, []);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, field);
        il.Emit(OpCodes.Ret);
        type.DefineProperty(name, PropertyAttributes.None, of, []).SetGetMethod(method);
    }

    private static MethodBuilder Override(TypeBuilder type, string name, Type result, Type[] parameters) =>
        type.DefineMethod(name,
        MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.HideBySig, result, parameters);

    private static void EqualsMethod(TypeBuilder type, FieldBuilder[] fields)
    {
        var il = Override(type, "Equals", typeof(bool), [typeof(object)]).GetILGenerator();
        var no = il.DefineLabel();
        var other = il.DeclareLocal(type);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Isinst, type);
        il.Emit(OpCodes.Stloc, other);
        il.Emit(OpCodes.Ldloc, other);
        il.Emit(OpCodes.Brfalse, no);
        foreach (var field in fields)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Box, field.FieldType);
            il.Emit(OpCodes.Ldloc, other);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Box, field.FieldType);
            il.Emit(OpCodes.Call, typeof(object).GetMethod("Equals", [typeof(object), typeof(object)])!);
            il.Emit(OpCodes.Brfalse, no);
        }

        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ret);
        il.MarkLabel(no);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ret);
    }

    private static void HashMethod(TypeBuilder type, FieldBuilder[] fields)
    {
        var il = Override(type, "GetHashCode", typeof(int), []).GetILGenerator();
        il.Emit(OpCodes.Ldc_I4, 17);
        foreach (var field in fields)
        {
            // Equal members give equal codes; the numbers themselves mean nothing.
            il.Emit(OpCodes.Ldc_I4, 31);
            il.Emit(OpCodes.Mul);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Box, field.FieldType);
            il.Emit(OpCodes.Call, typeof(HashCode).GetMethods().First(m => m.Name == "Combine"
                && m.GetGenericArguments().Length == 1)
                .MakeGenericMethod(typeof(object)));
            il.Emit(OpCodes.Add);
        }

        il.Emit(OpCodes.Ret);
    }

    private static void TextMethod(TypeBuilder type, IReadOnlyList<string> names, FieldBuilder[] fields)
    {
        var il = Override(type, "ToString", typeof(string), []).GetILGenerator();
        if (fields.Length == 0)
        {
            il.Emit(OpCodes.Ldstr, "{ }");
            il.Emit(OpCodes.Ret);
            return;
        }

        il.Emit(OpCodes.Ldstr, "{ ");
        for (var i = 0; i < fields.Length; i++)
        {
            il.Emit(OpCodes.Ldstr, (i == 0 ? "" : ", ") + names[i] + " = ");
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, fields[i]);
            il.Emit(OpCodes.Box, fields[i].FieldType);
            il.Emit(OpCodes.Call, typeof(string)
                .GetMethod("Concat", [typeof(object), typeof(object), typeof(object)])!);
        }

        il.Emit(OpCodes.Ldstr, " }");
        il.Emit(OpCodes.Call, typeof(string).GetMethod("Concat", [typeof(string), typeof(string)])!);
        il.Emit(OpCodes.Ret);
    }
}
