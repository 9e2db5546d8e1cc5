using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Calls without virtual dispatch, which expression trees cannot make themselves:
/// <c>base.Method()</c>.</summary>
internal static class BaseCalls
{
    private static readonly ConcurrentDictionary<MethodInfo, Delegate> Thunks = new();

    /// <summary>A delegate that takes the object and the arguments and calls that very method.</summary>
    public static Delegate Thunk(MethodInfo method) => Thunks.GetOrAdd(method, static m =>
    {
        Type[] types = [m.DeclaringType!, .. m.GetParameters().Select(p => p.ParameterType)];
        var thunk = new DynamicMethod("base_" + m.Name, m.ReturnType, types, typeof(BaseCalls).Module,
            skipVisibility: true);
        var il = thunk.GetILGenerator();
        for (var i = 0; i < types.Length; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)i);
        }

        il.Emit(OpCodes.Call, m);
        il.Emit(OpCodes.Ret);
        return thunk.CreateDelegate(DelegateShapes.For([.. types.Select(t =>
            (t.Unref(), t.IsByRef ? RefKind.Ref : RefKind.None))], m.ReturnType));
    });
}
