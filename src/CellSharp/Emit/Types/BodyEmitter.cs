using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Types;

/// <summary>Writes the methods of one type: trampolines to bodies, automatic accessors,
/// constructors.</summary>
internal sealed class BodyEmitter(DeclaredType type, CellTypes types, Trampolines trampolines)
{
    private readonly RecordEmitter _record = new(type, types);

    public void Write(DeclaredMethod method)
    {
        foreach (var slot in method.Implements)
        {
            type.Builder.DefineMethodOverride(method.Builder!, Members.Of(slot));
        }

        if (method.IsAbstract || method.Native == NativeBody.Delegate || method.Kind == MethodKind.Finaliser)
        {
            return;
        }

        if (method.Kind == MethodKind.Constructor)
        {
            WriteConstructor(method);
            return;
        }

        var il = method.Constructor?.GetILGenerator() ?? method.Builder!.GetILGenerator();
        if (method.Kind == MethodKind.StaticConstructor)
        {
            WriteDecimals(il);
        }

        if (method.Code is { } code)
        {
            Call(il, method, code, method.ReturnType);
            il.Emit(OpCodes.Ret);
        }
        else if (method.Native == NativeBody.Record)
        {
            _record.Write(method, il);
        }
        else
        {
            WriteNative(method, il);
        }
    }

    private void Call(ILGenerator il, DeclaredMethod method, MemberCode code, Type result)
    {
        trampolines.Load(il, code);
        var parameters = LoadArguments(il, method);
        Trampolines.Invoke(il, parameters, result == typeof(void) ? result : TupleNames.Erase(result));
    }

    /// <summary>The object and the arguments, as the delegate takes them.</summary>
    private List<Passed> LoadArguments(ILGenerator il, DeclaredMethod method)
    {
        var parameters = new List<Passed>();
        if (!method.IsStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
            parameters.Add((type.Self, type.IsStruct ? RefKind.Ref : RefKind.None));
        }

        for (var i = 0; i < method.Parameters.Count; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)(method.IsStatic ? i : i + 1));
            parameters.Add((TupleNames.Erase(method.Parameters[i].Type), method.Parameters[i].Ref));
        }

        return parameters;
    }

    private void WriteNative(DeclaredMethod method, ILGenerator il)
    {
        var field = Members.Of(method.Field!, type);
        var isStatic = method.Field!.IsStatic;
        if (!isStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
        }

        switch (method.Native)
        {
            case NativeBody.GetField:
                il.Emit(isStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, field);
                break;
            case NativeBody.SetField:
                il.Emit(isStatic ? OpCodes.Ldarg_0 : OpCodes.Ldarg_1);
                il.Emit(isStatic ? OpCodes.Stsfld : OpCodes.Stfld, field);
                break;
            default:
                WriteHandler(method, il, field, isStatic);
                break;
        }

        il.Emit(OpCodes.Ret);
    }

    private static void WriteHandler(DeclaredMethod method, ILGenerator il, FieldInfo field, bool isStatic)
    {
        var name = method.Native == NativeBody.AddHandler ? nameof(Delegate.Combine)
            : nameof(Delegate.Remove);
        if (!isStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
        }

        il.Emit(isStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, field);
        il.Emit(isStatic ? OpCodes.Ldarg_0 : OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, typeof(Delegate).GetMethod(name, [typeof(Delegate), typeof(Delegate)])!);
        il.Emit(OpCodes.Castclass, method.Parameters[0].Type);
        il.Emit(isStatic ? OpCodes.Stsfld : OpCodes.Stfld, field);
    }

    private void WriteConstructor(DeclaredMethod method)
    {
        var il = method.Constructor!.GetILGenerator();
        if (method.Native == NativeBody.Record)
        {
            _record.WriteCopyConstructor(il);
            return;
        }

        var isPrimary = method.Start is null or { IsPrimary: true } && method.Code is null;
        foreach (var field in type.Fields.Where(f => f.FromParameter is not null))
        {
            if (isPrimary && type.PrimaryParameters is not null)
            {
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Ldarg, (short)(field.FromParameter!.Value + 1));
                il.Emit(OpCodes.Stfld, Members.Of(field, type));
            }
        }

        if (method.Start is { } start)
        {
            WriteStart(il, method, start);
        }
        else if (method.Next is { } next)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, Members.Of(next));
        }

        if (method.Code is { } code)
        {
            Call(il, method, code, typeof(void));
        }

        il.Emit(OpCodes.Ret);
    }

    /// <summary>Runs the initialisers, which also compute the arguments of the next constructor, then calls
    /// the one that was chosen.</summary>
    private void WriteStart(ILGenerator il, DeclaredMethod method, MemberCode start)
    {
        trampolines.Load(il, start);
        var parameters = LoadArguments(il, method);
        var locals = start.Targets.ConvertAll(t => t.Parameters.Select(p =>
            il.DeclareLocal(TupleNames.Erase(p.Unref()))).ToList());
        foreach (var local in locals.SelectMany(l => l))
        {
            il.Emit(OpCodes.Ldloca, local);
            parameters.Add((local.LocalType, RefKind.Out));
        }

        Trampolines.Invoke(il, parameters, typeof(int));
        var labels = start.Targets.ConvertAll(_ => il.DefineLabel());
        var end = il.DefineLabel();
        il.Emit(OpCodes.Switch, [.. labels]);
        il.Emit(OpCodes.Br, end);
        for (var i = 0; i < labels.Count; i++)
        {
            il.MarkLabel(labels[i]);
            il.Emit(OpCodes.Ldarg_0);
            for (var j = 0; j < locals[i].Count; j++)
            {
                il.Emit(start.Targets[i].Parameters[j].IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc,
                    locals[i][j]);
            }

            il.Emit(OpCodes.Call, Members.Of(start.Targets[i]));
            il.Emit(OpCodes.Br, end);
        }

        il.MarkLabel(end);
    }

    /// <summary>Constants of type decimal, which metadata cannot hold as such.</summary>
    public void WriteConstants()
    {
        var decimals = type.Fields.Where(f => f.Constant?.Value is decimal).ToList();
        foreach (var field in decimals)
        {
            var bits = decimal.GetBits((decimal)field.Constant!.Value!);
            field.Builder.SetCustomAttribute(new CustomAttributeBuilder(typeof(DecimalConstantAttribute)
                .GetConstructor([typeof(byte), typeof(byte), typeof(int), typeof(int), typeof(int)])!,
                [(byte)(bits[3] >> 16), (byte)(bits[3] < 0 ? 128 : 0), bits[2], bits[1], bits[0]]));
        }

        if (decimals.Count > 0 && !type.Methods.Exists(m => m.Kind == MethodKind.StaticConstructor))
        {
            var il = type.Builder.DefineTypeInitializer().GetILGenerator();
            WriteDecimals(il);
            il.Emit(OpCodes.Ret);
        }
    }

    private void WriteDecimals(ILGenerator il)
    {
        foreach (var field in type.Fields.Where(f => f.Constant?.Value is decimal))
        {
            var bits = decimal.GetBits((decimal)field.Constant!.Value!);
            il.Emit(OpCodes.Ldc_I4, bits[0]);
            il.Emit(OpCodes.Ldc_I4, bits[1]);
            il.Emit(OpCodes.Ldc_I4, bits[2]);
            il.Emit(OpCodes.Ldc_I4, bits[3] < 0 ? 1 : 0);
            il.Emit(OpCodes.Ldc_I4, (bits[3] >> 16) & 255);
            il.Emit(OpCodes.Newobj, typeof(decimal).GetConstructor([typeof(int), typeof(int), typeof(int),
                typeof(bool), typeof(byte)])!);
            il.Emit(OpCodes.Stsfld, Members.Of(field, type));
        }
    }
}
