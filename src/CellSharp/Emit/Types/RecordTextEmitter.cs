using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Types;

/// <summary>ToString and PrintMembers of records (C# spec 15.16.3).</summary>
internal sealed class RecordTextEmitter(DeclaredType type, CellTypes types)
{
    private static readonly MethodInfo AppendText = typeof(StringBuilder)
        .GetMethod("Append", [typeof(string)])!;
    private static readonly MethodInfo AppendObject = typeof(StringBuilder)
        .GetMethod("Append", [typeof(object)])!;

    /// <summary>A member of the nearest base record that has it.</summary>
    public static MethodInfo Inherited(DeclaredType type, CellTypes types, string name,
        int parameters)
    {
        for (var t = type.Base; t is not null; t = Slots.BaseOf(t, types))
        {
            if (Slots.Of(t, types).FirstOrDefault(s => s.Name == name && s.Parameters.Length == parameters
                && (name != "Equals" || Slots.SameType(s.Parameters[0], t))) is { } slot)
            {
                return Members.Of(slot);
            }
        }

        throw new InvalidOperationException($"The base record has no {name}.");
    }

    public void WriteText(ILGenerator il)
    {
        var builder = il.DeclareLocal(typeof(StringBuilder));
        var close = il.DefineLabel();
        il.Emit(OpCodes.Newobj, typeof(StringBuilder).GetConstructor([])!);
        il.Emit(OpCodes.Stloc, builder);
        Append(il, builder, type.Name + " { ");
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, builder);
        var print = type.Methods.First(m => m.Name == "PrintMembers");
        il.Emit(type.IsStruct ? OpCodes.Call : OpCodes.Callvirt, Members.Of(print, type.Self));
        il.Emit(OpCodes.Brfalse, close);
        Append(il, builder, " ");
        il.MarkLabel(close);
        Append(il, builder, "}");
        il.Emit(OpCodes.Ldloc, builder);
        il.Emit(OpCodes.Callvirt, typeof(object).GetMethod("ToString", [])!);
    }

    private static void Append(ILGenerator il, LocalBuilder builder, string text)
    {
        il.Emit(OpCodes.Ldloc, builder);
        il.Emit(OpCodes.Ldstr, text);
        il.Emit(OpCodes.Callvirt, AppendText);
        il.Emit(OpCodes.Pop);
    }

    private sealed record PrintedMember(int Start, string Name, Type Type, Action<ILGenerator> Load);

    /// <summary>Public fields and properties in the order of their declaration, positional ones
    /// first.</summary>
    private List<PrintedMember> Printed()
    {
        var fields = type.Fields.Where(f => !f.IsStatic && !f.IsSynthesised
            && (f.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public)
            .Select(f => new PrintedMember(f.Span.Start, f.Name, f.Type,
                il => il.Emit(OpCodes.Ldfld, Members.Of(f, type))));
        var properties = type.Properties.Where(p => p is
        {
            Parameters.Count: 0, Getter:
            {
                IsStatic: false,
                IsPublic: true, IsOverride: false, ExplicitInterface: null
            }
        })
            .Select(p => new PrintedMember(p.Span.Start, p.Name, p.Type, il => il.Emit(type.IsStruct
                ? OpCodes.Call : OpCodes.Callvirt, Members.Of(p.Getter!, type.Self))));
        return [.. fields.Concat(properties).OrderBy(m => m.Start)];
    }

    public void WritePrint(ILGenerator il)
    {
        var printed = Printed();
        if (!type.IsStruct && type.Base != typeof(object))
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, Inherited(type, types, "PrintMembers", 1));
            if (printed.Count == 0)
            {
                return;
            }

            var first = il.DefineLabel();
            il.Emit(OpCodes.Brfalse, first);
            AppendPart(il, ", ");
            il.MarkLabel(first);
        }
        else if (printed.Count == 0)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            return;
        }

        il.Emit(OpCodes.Call, typeof(RuntimeHelpers).GetMethod(
            nameof(RuntimeHelpers.EnsureSufficientExecutionStack))!);
        for (var i = 0; i < printed.Count; i++)
        {
            AppendPart(il, (i == 0 ? "" : ", ") + printed[i].Name + " = ");
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldarg_0);
            printed[i].Load(il);
            AppendValue(il, TupleNames.Erase(printed[i].Type));
        }

        il.Emit(OpCodes.Ldc_I4_1);
    }

    private static void AppendPart(ILGenerator il, string text)
    {
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldstr, text);
        il.Emit(OpCodes.Callvirt, AppendText);
        il.Emit(OpCodes.Pop);
    }

    private static void AppendValue(ILGenerator il, Type of)
    {
        if (of.IsValueType)
        {
            var value = il.DeclareLocal(of);
            il.Emit(OpCodes.Stloc, value);
            il.Emit(OpCodes.Ldloca, value);
            il.Emit(OpCodes.Constrained, of);
            il.Emit(OpCodes.Callvirt, typeof(object).GetMethod("ToString", [])!);
            il.Emit(OpCodes.Callvirt, AppendText);
        }
        else
        {
            if (of.IsGenericParameter)
            {
                il.Emit(OpCodes.Box, of);
            }

            il.Emit(OpCodes.Callvirt, AppendObject);
        }

        il.Emit(OpCodes.Pop);
    }
}
