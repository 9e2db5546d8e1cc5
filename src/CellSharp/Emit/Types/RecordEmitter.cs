using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Types;

/// <summary>Bodies of the members that records have without declaring them (C# spec 15.16).</summary>
internal sealed class RecordEmitter(DeclaredType type, CellTypes types)
{
    /// <summary>What the language multiplies hash codes with, as other compilers do.</summary>
    private const int HashFactor = -1521134295;

    private readonly RecordTextEmitter _text = new(type, types);

    private bool IsStruct => type.IsStruct;

    private Type? BaseRecord => !IsStruct && type.Base != typeof(object) ? type.Base : null;

    private IEnumerable<DeclaredField> InstanceFields => type.Fields.Where(f => !f.IsStatic);

    public void Write(DeclaredMethod method, ILGenerator il)
    {
        switch (method.Name)
        {
            case "ToString":
                _text.WriteText(il);
                break;
            case "PrintMembers":
                _text.WritePrint(il);
                break;
            case "op_Equality" or "op_Inequality":
                WriteOperator(il, method.Name == "op_Inequality");
                break;
            case "GetHashCode":
                WriteHash(il);
                break;
            case "Equals" when Slots.SameType(method.Parameters[0].Type, type.Self):
                WriteEquals(il);
                break;
            case "Equals" when method.Parameters[0].Type == typeof(object):
                WriteEqualsObject(il);
                break;
            case "Equals":
                Own(il, "Equals", typeof(object));
                break;
            case "get_EqualityContract":
                il.Emit(OpCodes.Ldtoken, type.Self);
                il.Emit(OpCodes.Call, typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!);
                break;
            case "<Clone>$":
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Newobj, Members.Of(type.Methods.First(m => m.Kind == MethodKind.Constructor
                    && m.Parameters is [{ Type: var only }] && Slots.SameType(only, type.Self))));
                break;
            default:
                WriteDeconstruct(method, il);
                break;
        }

        il.Emit(OpCodes.Ret);
    }

    /// <summary>Calls one of the type's own methods on the object with the first argument.</summary>
    private void Own(ILGenerator il, string name, Type parameter)
    {
        var method = type.Methods.First(m => m.Name == name && m.Parameters is [{ Type: var only }]
            && Slots.SameType(only, parameter));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(IsStruct ? OpCodes.Call : OpCodes.Callvirt, Members.Of(method, type.Self));
    }

    private void WriteOperator(ILGenerator il, bool negated)
    {
        var equals = Members.Of(type.Methods.First(m => m.Name == "Equals"
            && m.Parameters is [{ Type: var only }] && Slots.SameType(only, type.Self)), type.Self);
        if (IsStruct)
        {
            il.Emit(OpCodes.Ldarga_S, (byte)0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, equals);
        }
        else
        {
            var same = il.DefineLabel();
            var no = il.DefineLabel();
            var end = il.DefineLabel();
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Beq, same);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Brfalse, no);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Callvirt, equals);
            il.Emit(OpCodes.Br, end);
            il.MarkLabel(no);
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Br, end);
            il.MarkLabel(same);
            il.Emit(OpCodes.Ldc_I4_1);
            il.MarkLabel(end);
        }

        if (negated)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Ceq);
        }
    }

    private static (MethodInfo Default, MethodInfo Equal, MethodInfo Hash) Comparer(Type of)
    {
        var comparer = typeof(EqualityComparer<>).MakeGenericType(of);
        return (Members.On(comparer, c => c.GetProperty("Default")!.GetMethod!),
            Members.On(comparer, c => c.GetMethods().First(m => m.Name == "Equals"
                && m.GetParameters().Length == 2)),
            Members.On(comparer, c => c.GetMethods().First(m => m.Name == "GetHashCode"
                && m.GetParameters().Length == 1)));
    }

    private MethodInfo Contract => Members.Of(type.Methods.First(m => m.Name == "get_EqualityContract"),
        type.Self);

    private void WriteHash(ILGenerator il)
    {
        var isFirst = IsStruct;
        if (BaseRecord is not null)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, RecordTextEmitter.Inherited(type, types, "GetHashCode", 0));
        }
        else if (!IsStruct)
        {
            var (get, _, hash) = Comparer(typeof(Type));
            il.Emit(OpCodes.Call, get);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Callvirt, Contract);
            il.Emit(OpCodes.Callvirt, hash);
        }

        foreach (var field in InstanceFields)
        {
            if (!isFirst)
            {
                il.Emit(OpCodes.Ldc_I4, HashFactor);
                il.Emit(OpCodes.Mul);
            }

            var (get, _, hash) = Comparer(TupleNames.Erase(field.Type));
            il.Emit(OpCodes.Call, get);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, Members.Of(field, type));
            il.Emit(OpCodes.Callvirt, hash);
            if (!isFirst)
            {
                il.Emit(OpCodes.Add);
            }

            isFirst = false;
        }

        if (isFirst)
        {
            il.Emit(OpCodes.Ldc_I4_0);
        }
    }

    private void WriteEquals(ILGenerator il)
    {
        var no = il.DefineLabel();
        var yes = il.DefineLabel();
        if (!IsStruct)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Beq, yes);
        }

        if (BaseRecord is not null)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, RecordTextEmitter.Inherited(type, types, "Equals", 1));
            il.Emit(OpCodes.Brfalse, no);
        }
        else if (!IsStruct)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Brfalse, no);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Callvirt, Contract);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Callvirt, Contract);
            il.Emit(OpCodes.Call, typeof(Type).GetMethod("op_Equality")!);
            il.Emit(OpCodes.Brfalse, no);
        }

        foreach (var field in InstanceFields)
        {
            var (get, equal, _) = Comparer(TupleNames.Erase(field.Type));
            il.Emit(OpCodes.Call, get);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, Members.Of(field, type));
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldfld, Members.Of(field, type));
            il.Emit(OpCodes.Callvirt, equal);
            il.Emit(OpCodes.Brfalse, no);
        }

        il.MarkLabel(yes);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ret);
        il.MarkLabel(no);
        il.Emit(OpCodes.Ldc_I4_0);
    }

    private void WriteEqualsObject(ILGenerator il)
    {
        var equals = type.Methods.First(m => m.Name == "Equals" && m.Parameters is [{ Type: var only }]
            && Slots.SameType(only, type.Self));
        if (!IsStruct)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Isinst, type.Self);
            il.Emit(OpCodes.Callvirt, Members.Of(equals, type.Self));
            return;
        }

        var no = il.DefineLabel();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Isinst, type.Self);
        il.Emit(OpCodes.Brfalse, no);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Unbox_Any, type.Self);
        il.Emit(OpCodes.Call, Members.Of(equals, type.Self));
        il.Emit(OpCodes.Ret);
        il.MarkLabel(no);
        il.Emit(OpCodes.Ldc_I4_0);
    }

    public void WriteCopyConstructor(ILGenerator il)
    {
        il.Emit(OpCodes.Ldarg_0);
        if (BaseRecord is { } parent)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, CopyConstructor(parent));
        }
        else
        {
            il.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        }

        foreach (var field in InstanceFields)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldfld, Members.Of(field, type));
            il.Emit(OpCodes.Stfld, Members.Of(field, type));
        }

        il.Emit(OpCodes.Ret);
    }

    private ConstructorInfo CopyConstructor(Type record)
    {
        if (types.Find(record) is { } declared)
        {
            var copy = declared.Methods.First(m => m.Kind == MethodKind.Constructor
                && m.Parameters is [{ Type: var only }] && Slots.SameType(only, declared.Self));
            return Members.Of(new ConstructorTarget(record, []) { Declared = copy });
        }

        var definition = record is { IsGenericType: true } ? record.GetGenericTypeDefinition() : record;
        var constructor = definition.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.Instance).First(c => c.GetParameters() is [{ ParameterType: var only }]
            && Slots.SameType(only, definition));
        return Members.Of(new ConstructorTarget(record, []) { Constructor = constructor });
    }

    private void WriteDeconstruct(DeclaredMethod method, ILGenerator il)
    {
        for (var i = 0; i < method.Parameters.Count; i++)
        {
            var name = method.Parameters[i].Name;
            il.Emit(OpCodes.Ldarg, (short)(i + 1));
            il.Emit(OpCodes.Ldarg_0);
            if (type.Properties.Find(p => p.Name == name)?.Getter is { } getter)
            {
                il.Emit(IsStruct ? OpCodes.Call : OpCodes.Callvirt, Members.Of(getter, type.Self));
            }
            else if (type.Fields.Find(f => f.Name == name) is { } field)
            {
                il.Emit(OpCodes.Ldfld, Members.Of(field, type));
            }
            else
            {
                il.Emit(OpCodes.Callvirt, RecordTextEmitter.Inherited(type, types, "get_" + name, 0));
            }

            il.Emit(OpCodes.Stobj, TupleNames.Erase(method.Parameters[i].Type));
        }
    }
}
