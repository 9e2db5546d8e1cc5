using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Members;

/// <summary>Generic delegate types for any signature: Func and Action where they fit, else types made for the
/// number of parameters and which of them are passed by reference. The arguments may be types under
/// construction.</summary>
internal static class DelegateShapes
{
    private static readonly ConcurrentDictionary<string, Type> Shapes = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();
    private static readonly Lazy<ModuleBuilder> Module = new(() => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("CellSharp.Delegates"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("m"));

    private static readonly Type[] Functions = [typeof(Func<>), typeof(Func<,>), typeof(Func<,,>),
        typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>)];

    private static readonly Type[] Actions = [typeof(Action), typeof(Action<>), typeof(Action<,>),
        typeof(Action<,,>), typeof(Action<,,,>), typeof(Action<,,,,>)];

    public static Type For(IReadOnlyList<Passed> parameters, Type result)
    {
        List<Type> types = [.. parameters.Select(p => p.Type)];
        if (result != typeof(void))
        {
            types.Add(result);
        }

        var definition = Definition(parameters, result != typeof(void));
        return types.Count == 0 ? definition : definition.MakeGenericType([.. types]);
    }

    private static Type Definition(IReadOnlyList<Passed> parameters, bool hasResult)
    {
        if (parameters.Count <= 5 && parameters.All(p => p.Ref == RefKind.None && !IsByRefLike(p.Type)))
        {
            return (hasResult ? Functions : Actions)[parameters.Count];
        }

        var shape = string.Concat(parameters.Select(p => p.Ref == RefKind.None ? 'v' : 'r'))
            + (hasResult ? "R" : "");
        lock (Gate)
        {
            return Shapes.GetOrAdd(shape, Build);
        }
    }

    private static bool IsByRefLike(Type type) => type is not (TypeBuilder or GenericTypeParameterBuilder)
        && type is { IsGenericTypeDefinition: false } && (type.IsGenericType
            ? type.GetGenericTypeDefinition() is { } d && d is not TypeBuilder && d.IsByRefLike
            : !type.HasElementType && type.IsByRefLike);

    private static Type Build(string shape)
    {
        var hasResult = shape.EndsWith('R');
        var count = shape.Length - (hasResult ? 1 : 0);
        var type = Module.Value.DefineType(
            $"Shape_{shape}`{shape.Length.ToString(CultureInfo.InvariantCulture)}",
            TypeAttributes.Public | TypeAttributes.Sealed, typeof(MulticastDelegate));
        var names = Enumerable.Range(0, shape.Length)
            .Select(i => "T" + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var generic = type.DefineGenericParameters(names);
        foreach (var parameter in generic)
        {
            parameter.SetGenericParameterAttributes(GenericParameterAttributes.AllowByRefLike);
        }

        Type[] parameters = [.. generic.Take(count).Select((g, i) =>
            shape[i] == 'r' ? g.MakeByRefType() : (Type)g)];
        DelegateMembers.Define(type, parameters, hasResult ? generic[^1] : typeof(void));
        return type.CreateType();
    }
}

/// <summary>The members that make a type a delegate.</summary>
internal static class DelegateMembers
{
    /// <summary>Defines the constructor and Invoke; the runtime supplies their code.</summary>
    public static MethodBuilder Define(TypeBuilder type, Type[] parameters, Type result)
    {
        const MethodImplAttributes runtime = MethodImplAttributes.Runtime | MethodImplAttributes.Managed;
        type.DefineConstructor(MethodAttributes.Public | MethodAttributes.HideBySig
            | MethodAttributes.RTSpecialName, CallingConventions.Standard, [typeof(object), typeof(nint)])
            .SetImplementationFlags(runtime);
        var invoke = type.DefineMethod("Invoke", MethodAttributes.Public | MethodAttributes.HideBySig
            | MethodAttributes.NewSlot | MethodAttributes.Virtual, result, parameters);
        invoke.SetImplementationFlags(runtime);
        return invoke;
    }
}
