using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding.Members;

/// <summary>Makes real type parameters for a generic function of a cell, so that inference has types to
/// reason with.</summary>
internal static class GenericCarrier
{
    private static readonly Lazy<ModuleBuilder> Module = new(() => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("CellSharp.Generic"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("m"));

    private static int _count;

    public static Type[] Make(Binder binder, MethodDeclarationSyntax syntax, Scope scope)
    {
        var number = Interlocked.Increment(ref _count);
        // A constraint may mention a cell's own type, whose assembly is collectible.
        var module = syntax.Constraints.Any(c => c.Constraints.Any(k => k.Kind == ConstraintKind.Type))
            ? AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("CellSharp.Generic"),
                AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("m")
            : Module.Value;
        var type = module.DefineType("Carrier" + number.ToString(CultureInfo.InvariantCulture),
            TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var method = type.DefineMethod("M", MethodAttributes.Public | MethodAttributes.Static, typeof(void),
            []);
        var parameters = method.DefineGenericParameters([.. syntax.TypeParameters.Select(p => p.Name.Text)
            .Distinct(StringComparer.Ordinal)]);
        var map = syntax.TypeParameters.DistinctBy(p => p.Name.Text).Zip(parameters)
            .ToDictionary(p => p.First.Name.Text, p => (Type)p.Second, StringComparer.Ordinal);
        foreach (var clause in syntax.Constraints)
        {
            if (Array.Find(parameters, p => p.Name == clause.Name.Text) is { } parameter)
            {
                Constrain(parameter, clause, t => binder.BindConstraint(t, scope, map));
            }
        }

        method.GetILGenerator().Emit(OpCodes.Ret);
        return type.CreateType().GetMethod("M")!.GetGenericArguments();
    }

    public static void Constrain(GenericTypeParameterBuilder parameter, ConstraintClauseSyntax clause,
        Func<TypeSyntax, Type> bind)
    {
        var attributes = GenericParameterAttributes.None;
        var faces = new List<Type>();
        foreach (var constraint in clause.Constraints)
        {
            attributes |= constraint.Kind switch
            {
                ConstraintKind.Class or ConstraintKind.NullableClass =>
                    GenericParameterAttributes.ReferenceTypeConstraint,
                ConstraintKind.Struct or ConstraintKind.Unmanaged =>
                    GenericParameterAttributes.NotNullableValueTypeConstraint
                    | GenericParameterAttributes.DefaultConstructorConstraint,
                ConstraintKind.New => GenericParameterAttributes.DefaultConstructorConstraint,
                _ => GenericParameterAttributes.None,
            };
            if (constraint is { Kind: ConstraintKind.Type, Type: { } type } && bind(type) is { } bound
                && !bound.IsError())
            {
                if (bound.IsInterface)
                {
                    faces.Add(bound);
                }
                else if (!bound.IsSealed)
                {
                    parameter.SetBaseTypeConstraint(bound);
                }
            }
        }

        parameter.SetGenericParameterAttributes(attributes);
        if (faces.Count > 0)
        {
            parameter.SetInterfaceConstraints([.. faces]);
        }
    }
}
