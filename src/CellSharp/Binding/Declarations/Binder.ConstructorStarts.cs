using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What a constructor does before its body: initialisers, then the arguments of the constructor of
/// the same type or the base class. The emitted constructor makes the call itself, because only it may: the
/// code here puts the arguments into out parameters and returns which constructor is meant.</summary>
internal sealed partial class Binder
{
    private const BindingFlags AnyConstructor = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private BoundLambda? BindConstructorStart(MemberCode code, Type self)
    {
        var type = code.Method.Type;
        var isThis = code.Initializer is { IsThis: true };
        var context = new FunctionContext
        {
            ReturnType = typeof(int),
            Name = ".ctor",
            ContainingType = self,
            Member = new MemberContext { IsInitialiser = true },
        };
        var target = MakeThis(self);
        var outer = new Scope(_scope, context);
        return InScope(outer, () =>
        {
            var types = BindParameterTypes(code.Parameters);
            var statements = new List<BoundStatement>();
            if (!isThis && !code.IsPrimary)
            {
                // Initialisers do not see the parameters of an ordinary constructor.
                statements.AddRange(BindInitialisers(type, self, target));
            }

            var scope = new Scope(outer, context);
            return InScope(scope, () =>
            {
                var parameters = DeclareMemberParameters(types);
                if (!isThis && code.IsPrimary)
                {
                    statements.AddRange(BindInitialisers(type, self, target));
                }

                var outs = BindNextCall(code, type, self, isThis, statements, out var index);
                statements.Add(new BoundReturn(code.Span, Constant(code.Span, index)));
                var locals = outer.Declared.Concat(scope.Declared).ToList();
                return Finish(code, target, [.. parameters, .. outs], new BoundBlock(code.Span, locals,
                    [.. outer.Prologue, .. scope.Prologue, .. statements]), typeof(int), context);
            });
        });
    }

    private List<LocalSymbol> BindNextCall(MemberCode code, DeclaredType type, Type self, bool isThis,
        List<BoundStatement> statements, out int index)
    {
        index = 0;
        var owner = isThis ? self : self.BaseType!;
        var real = owner.GetConstructors(AnyConstructor);
        var targets = code.Targets.Select(t => Array.Find(real, c => c.MetadataToken == t.Token)!).ToList();
        var outs = targets.ConvertAll(t => t.GetParameters().Select(p => new LocalSymbol("", p.ParameterType
            .Unref())
        { IsParameter = true, Ref = RefKind.Out, Owner = Function }).ToList());
        List<LocalSymbol> all = [.. outs.SelectMany(o => o)];
        var syntax = code.Initializer?.Arguments ?? (code.IsPrimary ? type.BaseArguments : null);
        if (type.IsStruct && !isThis)
        {
            return all;
        }

        var span = code.Initializer?.Span ?? (syntax is null ? code.NameSpan : type.BaseSpan);
        var arguments = syntax is null ? [] : BindArguments(syntax);
        if (arguments.Exists(a => a.Value.HasError))
        {
            DeclareOuts(arguments);
            return all;
        }

        var (best, applicable, failed) = Resolve(targets.Select(Signature.For), arguments, []);
        if (best is null)
        {
            DeclareOuts(arguments);
            ReportNoConstructor(owner, real, arguments, applicable, failed, span);
            return all;
        }

        if (!Allowed(best.Signature.Method!, span))
        {
            return all;
        }

        index = targets.IndexOf((ConstructorInfo)best.Signature.Method!);
        code.Method.Following = code.Targets[index].Declared;
        PassOn(best, arguments, outs[index], statements, span);
        return all;
    }

    /// <summary>Assigns the arguments to the out parameters of the constructor that was chosen.</summary>
    private void PassOn(Candidate best, List<Argument> arguments, List<LocalSymbol> outs,
        List<BoundStatement> statements, TextSpan span)
    {
        if (best.Signature.Parameters.Any(p => p.Ref != RefKind.None))
        {
            Refuse("CELL1079", span, "Passing by reference to a base or this constructor",
                "pass a value, or assign in the body");
            return;
        }

        var (effects, values) = CompleteArguments(best, arguments, span);
        statements.AddRange(effects.Select(e => new BoundExpressionStatement(span, e)));
        for (var i = 0; i < values.Count; i++)
        {
            statements.Add(new BoundExpressionStatement(span, new BoundAssign(span,
                new BoundLocal(span, outs[i]), values[i])));
        }
    }

    private void ReportNoConstructor(Type owner, ConstructorInfo[] real, List<Argument> arguments,
        List<Candidate> applicable, List<Candidate> failed, TextSpan span)
    {
        if (applicable.Count > 1)
        {
            Error("CS0121", span, "The call is ambiguous between the following methods or properties: "
                + $"'{applicable[0].Signature}' and '{applicable[1].Signature}'");
            return;
        }

        if (failed.Count == 0)
        {
            (_, _, failed) = Resolve(real.Where(c => MemberLookup.IsAccessible(c, Function.ContainingType))
                .Select(Signature.For), arguments, []);
        }

        CallError(failed, arguments, span, span, TypeText.Of(owner), isDelegate: false, isConstructor: true);
    }
}
