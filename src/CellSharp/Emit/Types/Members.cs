using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Declarations;

namespace CellSharp.Emit.Types;

/// <summary>References to members of types that may be unfinished.</summary>
internal static class Members
{
    /// <summary>A method of a finished type or of an unfinished instance of a finished definition.</summary>
    public static MethodInfo On(Type type, Func<Type, MethodInfo> find) =>
        CellTypes.IsInstance(type) && CellTypes.IsUnfinished(type)
            ? TypeBuilder.GetMethod(type, find(type.GetGenericTypeDefinition())) : find(type);

    /// <summary>The method that a slot stands for.</summary>
    public static MethodInfo Of(Slot slot)
    {
        if (slot.Declared is { } declared)
        {
            return Of(declared, slot.Owner);
        }

        return CellTypes.IsInstance(slot.Owner)
            ? CellTypes.IsUnfinished(slot.Owner) ? TypeBuilder.GetMethod(slot.Owner, slot.Method!)
                : (MethodInfo)slot.Owner.GetMemberWithSameMetadataDefinitionAs(slot.Method!)
            : slot.Method!;
    }

    /// <summary>A declared method on its type with type arguments.</summary>
    public static MethodInfo Of(DeclaredMethod method, Type owner) => CellTypes.IsInstance(owner)
        ? TypeBuilder.GetMethod(owner, method.Builder!) : method.Builder!;

    /// <summary>A declared field as the type's own code sees it.</summary>
    public static FieldInfo Of(DeclaredField field, DeclaredType type) => type.TypeParameters.Length == 0
        ? field.Builder : TypeBuilder.GetField(type.Self, field.Builder);

    public static ConstructorInfo Of(DeclaredMethod constructor) =>
        constructor.Type.TypeParameters.Length == 0 ? constructor.Constructor!
            : TypeBuilder.GetConstructor(constructor.Type.Self, constructor.Constructor!);

    public static ConstructorInfo Of(ConstructorTarget target)
    {
        var isClosed = CellTypes.IsInstance(target.Owner);
        return target.Declared is { } declared
            ? isClosed ? TypeBuilder.GetConstructor(target.Owner, declared.Constructor!)
                : declared.Constructor!
            : !isClosed ? target.Constructor!
            : CellTypes.IsUnfinished(target.Owner)
                ? TypeBuilder.GetConstructor(target.Owner, target.Constructor!)
                : (ConstructorInfo)target.Owner.GetMemberWithSameMetadataDefinitionAs(target.Constructor!);
    }
}
