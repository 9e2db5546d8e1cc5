using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Emit.Types;

/// <summary>Writes the types of a cell into its dynamic assembly. Members get their signatures in metadata; a
/// body is only a call of a delegate that <see cref="CodeTable"/> compiles when it first runs.</summary>
internal sealed class TypeEmitter(Interrupt interrupt, int cell) : ITypeEmitter
{
    public void Emit(CellTypes types)
    {
        types.Holder.SetCustomAttribute(Mark(typeof(CompilerGeneratedAttribute)));
        types.Holder.CreateType();
        var trampolines = new Trampolines(types.Module);
        var all = types.All.ToList();
        foreach (var type in all)
        {
            DefineFields(type);
            type.Methods.ForEach(MethodDefiner.Define);
            DefineProperties(type);
        }

        foreach (var type in all)
        {
            var bodies = new BodyEmitter(type, types, trampolines);
            type.Methods.ForEach(bodies.Write);
            bodies.WriteConstants();
        }

        new TypeFinisher(all).Finish();
        trampolines.Finish(new CodeTable(types, interrupt, cell).Resolve);
    }

    /// <summary>An attribute without arguments.</summary>
    internal static CustomAttributeBuilder Mark(Type attribute) => new(attribute.GetConstructor([])!, []);

    private static void DefineFields(DeclaredType type)
    {
        foreach (var field in type.Fields)
        {
            field.Builder = type.Builder.DefineField(field.Name, TupleNames.Erase(field.Type),
                field.Attributes);
            NameTuples(field.Type, field.Builder.SetCustomAttribute);
            if (field.Constant is { } constant && (field.Attributes & FieldAttributes.Literal) != 0)
            {
                field.Builder.SetConstant(constant.Value);
            }

            if (field.IsReadOnly)
            {
                // Not initonly: the field is assigned from the constructor's compiled body.
                field.Builder.SetCustomAttribute(Mark(typeof(IsReadOnlyAttribute)));
            }

            if (field.IsRequired)
            {
                field.Builder.SetCustomAttribute(Mark(typeof(RequiredMemberAttribute)));
            }

            foreach (var attribute in field.CustomAttributes)
            {
                field.Builder.SetCustomAttribute(attribute);
            }
        }

        if (type.Fields.Exists(f => f.IsRequired) || type.Properties.Exists(p => p.IsRequired))
        {
            type.Builder.SetCustomAttribute(Mark(typeof(RequiredMemberAttribute)));
        }
    }

    /// <summary>Names of tuple elements in a signature, as other compilers write them.</summary>
    internal static void NameTuples(Type type, Action<CustomAttributeBuilder> set)
    {
        if (TupleNames.Transform(type) is { } names)
        {
            set(new CustomAttributeBuilder(typeof(TupleElementNamesAttribute)
                .GetConstructor([typeof(string[])])!, [names]));
        }
    }

    private static void DefineProperties(DeclaredType type)
    {
        foreach (var property in type.Properties)
        {
            var builder = type.Builder.DefineProperty(property.Name, PropertyAttributes.None,
                TupleNames.Erase(property.Type),
                [.. property.Parameters.Select(p => TupleNames.Erase(p.Type))]);
            NameTuples(property.Type, builder.SetCustomAttribute);
            if (property.Getter?.Builder is { } getter)
            {
                builder.SetGetMethod(getter);
            }

            if (property.Setter?.Builder is { } setter)
            {
                builder.SetSetMethod(setter);
            }

            if (property.IsRequired)
            {
                builder.SetCustomAttribute(Mark(typeof(RequiredMemberAttribute)));
            }

            foreach (var attribute in property.CustomAttributes)
            {
                builder.SetCustomAttribute(attribute);
            }
        }

        if (type.Properties.Exists(p => p.Parameters.Count > 0))
        {
            type.Builder.SetCustomAttribute(new CustomAttributeBuilder(
                typeof(DefaultMemberAttribute).GetConstructor([typeof(string)])!, ["Item"]));
        }

        if (type.Methods.Exists(m => m.IsExtension))
        {
            type.Builder.SetCustomAttribute(Mark(typeof(ExtensionAttribute)));
        }

        foreach (var e in type.Events)
        {
            var builder = type.Builder.DefineEvent(e.Name, EventAttributes.None, e.Type);
            builder.SetAddOnMethod(e.Add.Builder!);
            builder.SetRemoveOnMethod(e.Remove.Builder!);
        }
    }
}
