using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Last step of declaring types: bodies of members, bound against the finished types.</summary>
internal sealed partial class Binder
{
    /// <summary>Binds every body that no type argument can change; the others wait for their type
    /// arguments.</summary>
    private void BindMemberBodies()
    {
        if (_cellTypes is null)
        {
            return;
        }

        foreach (var code in _cellTypes.Codes)
        {
            var self = code.Method.Type.Runtime!;
            if (self.IsGenericTypeDefinition || code.TypeParameters.Count > 0)
            {
                CheckOpenBody(code);
            }
            else if (BindCode(code, self, []) is { } bound)
            {
                _cellTypes.Bound[code] = bound;
            }
        }

        CheckConstructorCycles();
    }

    /// <summary>Binds a body of a generic type or method for type arguments, long after its cell.</summary>
    private BoundLambda? BindCodeLater(MemberCode code, Type self, Type[] typeArguments)
    {
        _root = _scope;
        var bound = BindCode(code, self, typeArguments);
        if (_diagnostics.Find(d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"{error.Code}: {error.Message}");
        }

        return bound is null || _root.Prologue.Count == 0 ? bound
            : new BoundLambda(bound.Span, bound.Name, bound.Parameters,
                new BoundBlock(bound.Span, [], [.. _root.Prologue, bound.Body]), bound.ReturnType,
                bound.Type);
    }

    /// <summary>A body as a function of the object and the parameters.</summary>
    private BoundLambda? BindCode(MemberCode code, Type self, Type[] typeArguments)
    {
        var outer = new Scope(null, new FunctionContext { ContainingType = self, Name = "" });
        NoteValues(outer, ConstraintsOf(code.Method.Type).Concat(code.Constraints));
        var names = self.GetGenericArguments();
        for (var i = 0; i < names.Length; i++)
        {
            outer.TypeParameters[code.Method.Type.TypeParameters[i].Name] = names[i];
        }

        for (var i = 0; i < typeArguments.Length; i++)
        {
            outer.TypeParameters[code.TypeParameters[i].Name.Text] = typeArguments[i];
        }

        return InScope(outer, () => code.Kind switch
        {
            CodeKind.ConstructorStart => BindConstructorStart(code, self),
            CodeKind.StaticConstructor => BindStaticConstructor(code, self),
            _ => BindMemberBody(code, self, typeArguments.Length > 0 || names.Length > 0),
        });
    }

    private static LocalSymbol MakeThis(Type self, bool byReference = true) => new("this", self)
    {
        IsParameter = true,
        Ref = self.IsValueType && byReference ? RefKind.Ref : RefKind.None,
    };

    /// <summary>A function that takes a struct by reference and runs another on a copy of it.</summary>
    private static BoundLambda OnCopy(MemberCode code, Type self, BoundLambda inner)
    {
        var receiver = MakeThis(self);
        List<LocalSymbol> parameters = [receiver, .. inner.Parameters.Skip(1).Select(p =>
            new LocalSymbol(p.Name, p.Type) { IsParameter = true, Ref = p.Ref })];
        var call = new BoundInvoke(code.Span, inner,
            [.. parameters.Select(p => new BoundLocal(code.Span, p))], inner.ReturnType);
        BoundStatement body = inner.ReturnType == typeof(void) ? new BoundExpressionStatement(code.Span, call)
            : new BoundReturn(code.Span, call);
        return new BoundLambda(code.Span, inner.Name, parameters, body, inner.ReturnType,
            DelegateShapes.For([.. parameters.Select(p => new Passed(p.Type, p.Ref))], inner.ReturnType));
    }

    private BoundLambda? BindMemberBody(MemberCode code, Type self, bool isInstance)
    {
        var method = code.Method;
        var result = code.ReturnType is null ? typeof(void) : BindType(code.ReturnType, allowVoid: true);
        var types = BindParameterTypes(code.Parameters);
        if (code.ValueType is not null)
        {
            types.Add(new Parameter("value", BindType(code.ValueType), RefKind.None, false, false, null,
                null));
        }

        var member = new MemberContext { BackingField = code.BackingField };
        var hasYield = Lowering.YieldFinder.In(code.Block);
        var kind = KindOf(result, code.IsAsync, hasYield);
        // What suspends keeps a copy of a struct, not a reference to it.
        var isSuspending = hasYield || code.IsAsync;
        var receiver = method.IsStatic ? null : MakeThis(self, byReference: !isSuspending);
        var context = new FunctionContext
        {
            ReturnType = kind.Result,
            Element = kind.Element,
            HasYield = hasYield,
            ReturnsPlainTask = kind.IsPlainTask,
            IsAsync = code.IsAsync,
            Name = BodyName(code),
            IsInstance = isInstance,
            ContainingType = self,
            This = receiver,
            Member = member,
        };
        var scope = new Scope(_scope, context);
        return InScope(scope, () =>
        {
            var written = code.Parameters ?? new ParameterListSyntax(code.NameSpan, []);
            CheckSuspending(context.Name, result, types, written, code.NameSpan, context);
            var parameters = DeclareMemberParameters(types);
            context.Token = code.ValueType is null ? TokenParameter(parameters, written) : null;
            var body = BindBody(code.Block, code.Expression, context, code.NameSpan, code.Span);
            var made = Finish(code, receiver, parameters, body, result, context);
            return isSuspending && self.IsValueType && receiver is not null && made is not null
                ? OnCopy(code, self, made) : made;
        });
    }

    private static string BodyName(MemberCode code) => code.Kind switch
    {
        CodeKind.ConstructorBody => ".ctor",
        _ when code.Method.IsInitOnly => ".ctor",
        _ => MemberText(code.Method.Type, code.Method) + (code.Method.Kind != MethodKind.Accessor ? ""
            : code.ValueType is null ? ".get" : ".set"),
    };

    private List<Parameter> BindParameterTypes(ParameterListSyntax? syntax) => syntax is null ? []
        : [.. syntax.Parameters.Select(p => new Parameter(p.Name.Text, p.Type is null ? typeof(Erroneous)
            : BindType(p.Type), Passing(p.Passing), p.IsParams, false, null, null))];

    private List<LocalSymbol> DeclareMemberParameters(List<Parameter> parameters)
    {
        var result = new List<LocalSymbol>();
        foreach (var p in parameters)
        {
            var local = new LocalSymbol(p.Name, p.Type)
            {
                IsParameter = true,
                Owner = Function,
                Ref = p.Ref,
                ReadOnly = p.Ref == RefKind.In ? ReadOnlyKind.In : ReadOnlyKind.None,
            };
            result.Add(local);
            _scope.Add(local, storage: false);
        }

        return result;
    }

    private BoundLambda? Finish(MemberCode code, LocalSymbol? self, List<LocalSymbol> parameters,
        BoundStatement body, Type result, FunctionContext context)
    {
        List<LocalSymbol> all = self is null ? parameters : [self, .. parameters];
        if (result.IsError() || all.Exists(p => p.Type.IsError()))
        {
            return null;
        }

        var type = DelegateShapes.For([.. all.Select(p => new Passed(p.Type, p.Ref))], result);
        var made = MakeFunction(code.Span, code.Method.Name, all, body, result, type, context);
        if (code.Kind is CodeKind.Body or CodeKind.ConstructorBody)
        {
            NoteMember(made, code.NameSpan);
        }

        return made;
    }

    /// <summary>Field initialisers of the static fields, then the written static constructor.</summary>
    private BoundLambda? BindStaticConstructor(MemberCode code, Type self)
    {
        var context = new FunctionContext
        {
            ReturnType = typeof(void),
            Name = ".cctor",
            ContainingType = self,
            Member = new MemberContext(),
        };
        var scope = new Scope(_scope, context);
        return InScope(scope, () =>
        {
            var statements = BindInitialisers(code.Method.Type, self, null);
            if (code.Block is not null || code.Expression is not null)
            {
                statements.Add(BindBody(code.Block, code.Expression, context, code.NameSpan, code.Span));
            }

            return Finish(code, null, [], new BoundBlock(code.Span, scope.Declared,
                [.. scope.Prologue, .. statements]), typeof(void), context);
        });
    }

    /// <summary>The assignments that field and property initialisers stand for, in the order of the
    /// cell.</summary>
    private List<BoundStatement> BindInitialisers(DeclaredType type, Type self, LocalSymbol? target)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var statements = new List<BoundStatement>();
        foreach (var field in type.Fields.Where(f => f.IsStatic == target is null
            && f.Initializer is not null))
        {
            var info = self.GetField(field.Name, all)!;
            var span = field.Initializer!.Span;
            var of = BindType(field.TypeSyntax!);
            var value = of.IsError() ? new BoundBad(span) : BindTo(field.Initializer, of);
            if (!value.HasError)
            {
                var receiver = target is null ? null : new BoundLocal(span, target);
                statements.Add(new BoundExpressionStatement(span,
                    new BoundAssign(span, new BoundField(span, receiver, info, of), value)));
            }
        }

        return statements;
    }
}

/// <summary>What names mean inside the member being bound, beyond its type.</summary>
internal sealed class MemberContext
{
    /// <summary>The field that the keyword <c>field</c> means.</summary>
    public string? BackingField { get; init; }

    /// <summary>In a field's initialiser, where the object cannot be used yet.</summary>
    public bool IsInitialiser { get; init; }
}
