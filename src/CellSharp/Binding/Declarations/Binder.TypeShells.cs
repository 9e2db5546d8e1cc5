using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>First step of declaring types: names, nesting and type parameters, so that all later steps can
/// mention every type of the cell.</summary>
internal sealed partial class Binder
{
    private CellTypes? _cellTypes;

    /// <summary>The type whose header or members are being declared; null while bodies are bound.</summary>
    private DeclaredType? _shell;

    /// <summary>Declares all types of a cell and makes them real; false when something is wrong with
    /// them.</summary>
    private bool DeclareTypes(IReadOnlyList<MemberDeclarationSyntax> declarations)
    {
        if (declarations.Count == 0)
        {
            return true;
        }

        _cellTypes = new CellTypes(_state.CellNumber);
        var scope = _scope;
        _scope = new Scope(null, new FunctionContext { ReturnType = typeof(void), Name = "" });
        try
        {
            DeclareShells(declarations, null);
            return !_diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error)
                && CompleteTypes(_cellTypes);
        }
        finally
        {
            _scope = scope;
            _shell = null;
        }
    }

    private void DeclareShells(IEnumerable<MemberDeclarationSyntax> declarations, DeclaredType? outer)
    {
        foreach (var syntax in declarations)
        {
            switch (syntax)
            {
                case TypeDeclarationSyntax { Kind: TypeDeclarationKind.Extension }:
                    Refuse("CELL1080", syntax.Span, "An extension block",
                        "write static methods whose first parameter is marked 'this'");
                    break;
                case TypeDeclarationSyntax type:
                    DeclareShell(type, KindOf(type.Kind), type.Name, type.TypeParameters, outer);
                    break;
                case EnumDeclarationSyntax @enum:
                    DeclareShell(@enum, DeclaredKind.Enum, @enum.Name, [], outer);
                    break;
                case DelegateDeclarationSyntax @delegate:
                    DeclareShell(@delegate, DeclaredKind.Delegate, @delegate.Name, @delegate.TypeParameters,
                        outer);
                    break;
            }
        }
    }

    private static DeclaredKind KindOf(TypeDeclarationKind kind) => kind switch
    {
        TypeDeclarationKind.Struct => DeclaredKind.Struct,
        TypeDeclarationKind.Interface => DeclaredKind.Interface,
        TypeDeclarationKind.RecordClass => DeclaredKind.RecordClass,
        TypeDeclarationKind.RecordStruct => DeclaredKind.RecordStruct,
        _ => DeclaredKind.Class,
    };

    private void DeclareShell(MemberDeclarationSyntax syntax, DeclaredKind kind, Identifier name,
        ImmutableArray<TypeParameterSyntax> parameters, DeclaredType? outer)
    {
        RefuseModifiers(syntax.Modifiers, name);
        var known = outer is null ? _cellTypes!.Root(name.Text, parameters.Length)
            : outer.Nested.Find(n => n.Name == name.Text && n.OwnArity == parameters.Length);
        if (known is not null)
        {
            if (!AddPart(known, syntax, kind, name, outer))
            {
                return;
            }
        }
        else
        {
            known = new DeclaredType(name.Text, kind, outer, name) { OwnArity = parameters.Length };
            known.Parts.Add(syntax);
            known.Modifiers = syntax.Modifiers;
            known.Builder = MakeBuilder(known);
            _cellTypes!.Remember(known);
            if (syntax is EnumDeclarationSyntax @enum)
            {
                // At once: until it has this field the runtime cannot even compare the type with another.
                known.Underlying = @enum.UnderlyingType is PredefinedTypeSyntax p ? Predefined(p.Type)
                    : typeof(int);
                known.Builder.DefineField("value__", known.Underlying, FieldAttributes.Public
                    | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName);
            }

            DefineTypeParameters(known, parameters);
            if (outer is null)
            {
                _cellTypes!.AddRoot(known);
            }
            else
            {
                outer.Nested.Add(known);
                if (name.Text == outer.Name)
                {
                    Error("CS0542", name.Span,
                        $"'{name.Text}': member names cannot be the same as their enclosing type");
                }
            }
        }

        if (syntax is TypeDeclarationSyntax type)
        {
            DeclareShells(type.Members, known);
        }
    }

    private bool AddPart(DeclaredType known, MemberDeclarationSyntax syntax, DeclaredKind kind,
        Identifier name, DeclaredType? outer)
    {
        var arePartial = (syntax.Modifiers & DeclarationModifiers.Partial) != 0
            && known.Has(DeclarationModifiers.Partial);
        if (arePartial && known.Kind == kind)
        {
            known.Parts.Add(syntax);
            known.Modifiers |= syntax.Modifiers;
            return true;
        }

        if (arePartial)
        {
            Error("CS0261", name.Span, $"Partial declarations of '{known.Text}' must be all classes, all "
                + "record classes, all structs, all record structs, or all interfaces");
        }
        else if (((syntax.Modifiers | known.Modifiers) & DeclarationModifiers.Partial) != 0)
        {
            Error("CS0260", name.Span, $"Missing partial modifier on declaration of type '{known.Text}'; "
                + "another partial declaration of this type exists");
        }
        else
        {
            Error("CS0102", name.Span, $"The type '{(outer is null ? "Script" : outer.Text)}' already "
                + $"contains a definition for '{name.Text}'");
        }

        return false;
    }

    private void RefuseModifiers(DeclarationModifiers modifiers, Identifier name)
    {
        if ((modifiers & DeclarationModifiers.File) != 0)
        {
            Error("CS9054", name.Span, $"File-local type '{name.Text}' must be defined in a top level "
                + $"type; '{name.Text}' is a nested type.");
        }

        if ((modifiers & DeclarationModifiers.Ref) != 0)
        {
            Refuse("CELL1073", name.Span, "A ref struct", "use a struct");
        }

        const DeclarationModifiers sealing = DeclarationModifiers.Static | DeclarationModifiers.Sealed;
        if ((modifiers & DeclarationModifiers.Abstract) != 0 && (modifiers & sealing) != 0)
        {
            Error("CS0418", name.Span,
                $"'{name.Text}': an abstract type cannot be sealed or static");
        }
    }

    private TypeBuilder MakeBuilder(DeclaredType type)
    {
        var attributes = Visibility(type) | (type.Kind switch
        {
            DeclaredKind.Interface => TypeAttributes.Interface | TypeAttributes.Abstract,
            DeclaredKind.Struct or DeclaredKind.RecordStruct =>
                TypeAttributes.SequentialLayout | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit,
            DeclaredKind.Enum or DeclaredKind.Delegate => TypeAttributes.Sealed,
            _ => TypeAttributes.BeforeFieldInit,
        });
        if (type.IsStatic)
        {
            attributes |= TypeAttributes.Abstract | TypeAttributes.Sealed;
        }

        attributes |= type.Has(DeclarationModifiers.Abstract) ? TypeAttributes.Abstract : 0;
        attributes |= type.Has(DeclarationModifiers.Sealed) ? TypeAttributes.Sealed : 0;
        if (DeclaresStaticConstructor(type))
        {
            attributes &= ~TypeAttributes.BeforeFieldInit;
        }

        var parent = type.Kind switch
        {
            DeclaredKind.Interface => null,
            DeclaredKind.Struct or DeclaredKind.RecordStruct => typeof(ValueType),
            DeclaredKind.Enum => typeof(Enum),
            DeclaredKind.Delegate => typeof(MulticastDelegate),
            _ => typeof(object),
        };
        var arity = type.OwnArity == 0 ? "" : "`" + type.OwnArity.ToString(CultureInfo.InvariantCulture);
        return (type.Outer?.Builder ?? _cellTypes!.Holder).DefineNestedType(type.Name + arity, attributes,
            parent);
    }

    private static bool DeclaresStaticConstructor(DeclaredType type) => type.Parts
        .OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members).OfType<ConstructorDeclarationSyntax>()
        .Any(c => (c.Modifiers & DeclarationModifiers.Static) != 0);

    private static TypeAttributes Visibility(DeclaredType type) => type.Outer is null
        ? TypeAttributes.NestedPublic
        : Access(type.Modifiers, type.Outer.IsInterface) switch
        {
            MethodAttributes.Public => TypeAttributes.NestedPublic,
            MethodAttributes.Family => TypeAttributes.NestedFamily,
            MethodAttributes.Assembly => TypeAttributes.NestedAssembly,
            MethodAttributes.FamORAssem => TypeAttributes.NestedFamORAssem,
            MethodAttributes.FamANDAssem => TypeAttributes.NestedFamANDAssem,
            _ => TypeAttributes.NestedPrivate,
        };

    /// <summary>The accessibility that modifiers give; private when they say nothing.</summary>
    private static MethodAttributes Access(DeclarationModifiers modifiers, bool inInterface = false)
    {
        var isProtected = (modifiers & DeclarationModifiers.Protected) != 0;
        return (modifiers & DeclarationModifiers.Public) != 0 ? MethodAttributes.Public
            : (modifiers & DeclarationModifiers.Internal) != 0
                ? isProtected ? MethodAttributes.FamORAssem : MethodAttributes.Assembly
            : (modifiers & DeclarationModifiers.Private) != 0
                ? isProtected ? MethodAttributes.FamANDAssem : MethodAttributes.Private
            : isProtected ? MethodAttributes.Family
            : inInterface ? MethodAttributes.Public : MethodAttributes.Private;
    }

    private void DefineTypeParameters(DeclaredType type, ImmutableArray<TypeParameterSyntax> own)
    {
        List<string> names = [.. (type.Outer?.TypeParameters ?? []).Select(p => p.Name),
            .. own.Select(p => p.Name.Text)];
        if (names.Count == 0)
        {
            return;
        }

        type.TypeParameters = type.Builder.DefineGenericParameters([.. names]);
        for (var i = 0; i < own.Length; i++)
        {
            if (own.Take(i).Any(o => o.Name.Text == own[i].Name.Text))
            {
                Error("CS0692", own[i].Name.Span, $"Duplicate type parameter '{own[i].Name.Text}'");
            }

            var variance = own[i].Variance switch
            {
                ArgumentPassing.In => GenericParameterAttributes.Contravariant,
                ArgumentPassing.Out => GenericParameterAttributes.Covariant,
                _ => GenericParameterAttributes.None,
            };
            if (variance != GenericParameterAttributes.None)
            {
                if (type.Kind is not (DeclaredKind.Interface or DeclaredKind.Delegate))
                {
                    Error("CS1960", own[i].Span, "Invalid variance modifier. Only interface and delegate "
                        + "type parameters can be specified as variant.");
                }

                type.TypeParameters[names.Count - own.Length + i].SetGenericParameterAttributes(variance);
            }
        }
    }

    /// <summary>A scope in which the type parameters of a declared type have names.</summary>
    private Scope ShellScope(DeclaredType type)
    {
        var scope = new Scope(null, _scope.Function);
        foreach (var parameter in type.TypeParameters)
        {
            scope.TypeParameters[parameter.Name] = parameter;
        }

        NoteValues(scope, ConstraintsOf(type));
        return scope;
    }

    /// <summary>Constraints on a type's parameters, those of the enclosing types included.</summary>
    private static IEnumerable<ConstraintClauseSyntax> ConstraintsOf(DeclaredType type)
    {
        for (var t = type; t is not null; t = t.Outer)
        {
            foreach (var clause in t.Parts.SelectMany(p => p switch
            {
                TypeDeclarationSyntax s => s.Constraints,
                DelegateDeclarationSyntax d => d.Constraints,
                _ => [],
            }))
            {
                yield return clause;
            }
        }
    }

    private void InShell(DeclaredType type, Action step)
    {
        var saved = _shell;
        _shell = type;
        InScope(ShellScope(type), () =>
        {
            step();
            return 0;
        });
        _shell = saved;
    }
}
