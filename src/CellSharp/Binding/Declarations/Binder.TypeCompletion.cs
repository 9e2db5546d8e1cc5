using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Takes declared types from their shells to finished runtime types.</summary>
internal sealed partial class Binder
{
    private bool CompleteTypes(CellTypes types)
    {
        var all = types.All.ToList();
        var before = _diagnostics.Count;
        all.ForEach(t => InShell(t, () => BindHeader(t)));
        if (_diagnostics.Count > before)
        {
            return false;
        }

        all.ForEach(t => InShell(t, () => DeclareMembers(t)));
        all.Where(t => t.IsRecord).ToList().ForEach(t => InShell(t, () => DeclareRecordMembers(t)));
        foreach (var constant in all.SelectMany(t => t.Constants.Values))
        {
            Evaluate(constant);
        }

        if (_diagnostics.Count > before)
        {
            return false;
        }

        all.ForEach(t => InShell(t, () =>
        {
            CheckDuplicates(t);
            CheckOperatorPairs(t);
            CheckSlots(t);
            CheckConsistency(t);
        }));
        if (_diagnostics.Count > before)
        {
            return false;
        }

        all.ForEach(FindConstructorTargets);
        return Emit(types) && CheckFinished(types);
    }

    private bool Emit(CellTypes types)
    {
        types.BindCode = (code, self, arguments) =>
            new Binder(_state.View(), _text).BindCodeLater(code, self, arguments);
        try
        {
            _state.TypeEmitter!.Emit(types);
            return true;
        }
        catch (Exception e) when (e is TypeLoadException or ArgumentException or NotSupportedException
            or InvalidOperationException)
        {
            Error("CELL1078", types.Roots.First().Identifier.Span,
                $"The runtime does not accept this type: {e.Message}", "declare it another way");
            return false;
        }
    }

    /// <summary>Binds the types in headers and signatures once more now that they are real, for the
    /// constraints on type arguments.</summary>
    private bool CheckFinished(CellTypes types)
    {
        var before = _diagnostics.Count;
        foreach (var type in types.All)
        {
            var scope = new Scope(null, new FunctionContext { ContainingType = type.Runtime });
            foreach (var parameter in type.Runtime!.GetGenericArguments())
            {
                scope.TypeParameters[parameter.Name] = parameter;
            }

            InScope(scope, () =>
            {
                foreach (var part in type.Parts.OfType<TypeDeclarationSyntax>())
                {
                    part.BaseTypes.ToList().ForEach(b => BindType(b.Type));
                    foreach (var field in part.Members.OfType<FieldDeclarationSyntax>())
                    {
                        BindType(field.Type);
                    }
                }

                return 0;
            });
        }

        return _diagnostics.Count == before;
    }

    private void FindConstructorTargets(DeclaredType type)
    {
        foreach (var method in type.Methods)
        {
            if (method.Start is { } start)
            {
                var isThis = start.Initializer is { IsThis: true };
                var given = start.Initializer?.Arguments ?? (start.IsPrimary ? type.BaseArguments : null);
                AddTargets(type, start, isThis, given?.Arguments.Length ?? 0);
                var initialises = !isThis
                    && type.Fields.Exists(f => f is { IsStatic: false, Initializer: not null });
                if (initialises || given is { Arguments.Length: > 0 }
                    || (type.IsClass && start.Targets is not [{ Parameters.Length: 0 }]))
                {
                    Code(method, start);
                }
                else
                {
                    method.Start = null;
                    method.Next = start.Targets.FirstOrDefault();
                    method.Following = method.Next?.Declared;
                }
            }
        }
    }

    private void AddTargets(DeclaredType type, MemberCode start, bool isThis, int given)
    {
        var owner = isThis ? type.Self : type.IsStruct ? null : type.Base;
        if (owner is null)
        {
            return;
        }

        var all = ConstructorsOf(owner, type).Where(t => t.Declared != start.Method).ToList();
        if (given == 0 && all.Find(t => t.Parameters.Length == 0) is { } plain)
        {
            start.Targets.Add(plain);
            return;
        }

        start.Targets.AddRange(all.Where(t => t.Parameters.Length >= given || TakesMore(t)));
    }

    private static bool TakesMore(ConstructorTarget target) => target.Declared is { } declared
        ? declared.Parameters is [.., { IsParams: true }]
        : target.Constructor!.GetParameters() is [.., var last]
            && last.IsDefined(typeof(ParamArrayAttribute), false);

    private IEnumerable<ConstructorTarget> ConstructorsOf(Type owner, DeclaredType from)
    {
        if (_cellTypes!.Find(owner) is { } declared)
        {
            var map = CellTypes.IsInstance(owner)
                ? Members.Signature.MapOf(declared.TypeParameters, owner.GetGenericArguments()) : [];
            return declared.Methods.Where(m => m.Kind == MethodKind.Constructor
                && (!m.IsPrivate || declared == from || from.Outer == declared))
                .Select(m => new ConstructorTarget(owner,
                    [.. m.Parameters.Select(p => ByRef(TypeFacts.Substitute(p.Type, map), p.Ref))])
                { Declared = m });
        }

        var definition = CellTypes.IsInstance(owner)
            ? owner.GetGenericTypeDefinition() : owner;
        var arguments = definition == owner ? []
            : Members.Signature.MapOf(definition.GetGenericArguments(), owner.GetGenericArguments());
        return definition.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.Instance)
            .Where(c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly
                || (c.IsAssembly && _catalog.IsCellType(definition)))
            .Where(c => !(c.IsFamily && c.IsDefined(typeof(ObsoleteAttribute), false)))
            .Select(c => new ConstructorTarget(owner,
                [.. c.GetParameters().Select(p => TypeFacts.Substitute(p.ParameterType, arguments))])
            { Constructor = c });
    }

    private static Type ByRef(Type type, RefKind kind) => kind == RefKind.None ? type : type.MakeByRefType();
}
