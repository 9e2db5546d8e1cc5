using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;

namespace CellSharp.Emit.Types;

/// <summary>The way from an emitted method to its compiled body: a static field holds the body's delegate,
/// and while it is null a resolver is asked for it. Bodies that type arguments change keep their field in a
/// generic class, so that the runtime itself tells the instantiations apart.</summary>
internal sealed class Trampolines
{
    private static readonly MethodInfo Resolve = typeof(Func<int, Type, Delegate>).GetMethod("Invoke")!;
    private static readonly MethodInfo FromHandle = typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!;

    private readonly ModuleBuilder _module;
    private readonly TypeBuilder _plain;
    private readonly FieldBuilder _resolver;
    private readonly List<TypeBuilder> _generic = [];

    public Trampolines(ModuleBuilder module)
    {
        _module = module;
        _plain = module.DefineType("<Code>", TypeAttributes.Public | TypeAttributes.Abstract
            | TypeAttributes.Sealed);
        _resolver = _plain.DefineField("Resolver", typeof(Func<int, Type, Delegate>), FieldAttributes.Public
            | FieldAttributes.Static);
    }

    /// <summary>Puts a body's delegate onto the stack; its arguments and <see cref="Invoke"/>
    /// follow.</summary>
    public void Load(ILGenerator il, MemberCode code)
    {
        var (holder, field) = Place(code);
        var known = il.DefineLabel();
        il.Emit(OpCodes.Ldsfld, field);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Brtrue, known);
        il.Emit(OpCodes.Pop);
        il.Emit(OpCodes.Ldsfld, _resolver);
        il.Emit(OpCodes.Ldc_I4, code.Index);
        il.Emit(OpCodes.Ldtoken, holder);
        il.Emit(OpCodes.Call, FromHandle);
        il.Emit(OpCodes.Callvirt, Resolve);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Stsfld, field);
        il.MarkLabel(known);
    }

    private (Type Holder, FieldInfo Field) Place(MemberCode code)
    {
        Type[] parameters = [.. code.Method.Type.TypeParameters, .. code.Method.TypeParameters];
        var name = "c" + code.Index.ToString(CultureInfo.InvariantCulture);
        const FieldAttributes open = FieldAttributes.Public | FieldAttributes.Static;
        if (parameters.Length == 0)
        {
            return (_plain, _plain.DefineField(name, typeof(Delegate), open));
        }

        var holder = _module.DefineType("<Code>" + name, TypeAttributes.Public | TypeAttributes.Abstract
            | TypeAttributes.Sealed);
        holder.DefineGenericParameters([.. parameters.Select((_, i) =>
            "T" + i.ToString(CultureInfo.InvariantCulture))]);
        _generic.Add(holder);
        var field = holder.DefineField(name, typeof(Delegate), open);
        var closed = holder.MakeGenericType(parameters);
        return (closed, TypeBuilder.GetField(closed, field));
    }

    /// <summary>Calls the delegate below the arguments. It is not cast: the resolver makes no other
    /// type.</summary>
    public static void Invoke(ILGenerator il, IReadOnlyList<Passed> parameters,
        Type result)
    {
        var type = DelegateShapes.For(parameters, result);
        il.Emit(OpCodes.Callvirt, Members.On(type, m => m.GetMethod("Invoke")!));
    }

    /// <summary>Finishes the classes that hold the delegates.</summary>
    public void Finish(Func<int, Type, Delegate> resolver)
    {
        _plain.CreateType().GetField(_resolver.Name)!.SetValue(null, resolver);
        _generic.ForEach(g => g.CreateType());
    }
}
