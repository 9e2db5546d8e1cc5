using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What to say when no overload fits, in the compiler's order of preference.</summary>
internal sealed partial class Binder
{
    private BoundExpression CallError(List<Candidate> failed, IReadOnlyList<Argument> arguments,
        TextSpan span, TextSpan nameSpan,
        string name, bool isDelegate, bool isConstructor = false, bool isIndexer = false)
    {
        DeclareOuts(arguments);
        if (arguments.Any(a => a.Value.HasError))
        {
            return new BoundBad(span);
        }

        var bad = failed.FindAll(c => c.Misfit == Misfit.BadArgument);
        if (bad.Count > 0)
        {
            return BadArgument(PickNearest(bad, arguments), arguments, span, bad.Count > 1 ? bad : null);
        }

        if (failed.Find(c => c.Misfit == Misfit.Constraint) is { ConstraintError: { } broken })
        {
            return Bad(broken.Code, nameSpan, broken.Message);
        }

        if (failed.Find(c => c.Misfit == Misfit.CannotInfer) is { } open)
        {
            return CannotInfer(open, arguments, nameSpan);
        }

        if (failed.Find(c => c.Misfit == Misfit.BadName) is { } named
            && failed.TrueForAll(c => c.Misfit != Misfit.Missing))
        {
            var argument = arguments[named.At];
            return argument.Name is { } n
                ? isDelegate ? Bad("CS1746", argument.NameSpan,
                    $"The delegate '{name}' does not have a parameter named '{n}'",
                    NearestName.Hint(n, named.Signature.Parameters.Select(p => p.Name)))
                : Bad("CS1739", argument.NameSpan,
                    $"The best overload for '{name}' does not have a parameter named '{n}'",
                    NearestName.Hint(n, named.Signature.Parameters.Select(p => p.Name)))
                : Bad("CS8323", argument.Span,
                    "Named argument is used out-of-position but is followed by an unnamed argument");
        }

        if (failed.Find(c => c.Misfit == Misfit.DuplicateName) is { } twice)
        {
            var before = arguments.Take(twice.At).Select(a => a.Name).ToList();
            if (before.Contains(arguments[twice.At].Name)
                && twice.Signature.Parameters.FirstOrDefault(p => !p.IsOptional && !p.IsParams
                    && !before.Contains(p.Name)) is { } absent && arguments.All(a => a.Name is not null))
            {
                return Bad("CS7036", nameSpan,
                    $"There is no argument given that corresponds to the required parameter '{absent.Name}' "
                    + $"of '{twice.Signature}'");
            }

            if (before.Contains(arguments[twice.At].Name))
            {
                return Bad("CS1740", arguments[twice.At].NameSpan,
                    $"Named argument '{arguments[twice.At].Name}' cannot be specified multiple times");
            }

            return Bad("CS1744", arguments[twice.At].NameSpan,
                $"Named argument '{arguments[twice.At].Name}' specifies a parameter "
                + "for which a positional argument has already been given");
        }

        if (failed.Find(c => c.Misfit == Misfit.TypeArgumentCount) is { } arity)
        {
            return arity.Signature.IsGeneric
                ? Bad("CS0305", nameSpan,
                    $"Using the generic method '{arity.Signature}' requires "
                    + $"{arity.Signature.TypeParameters.Length} type arguments")
                : Bad("CS0308", nameSpan,
                    $"The non-generic method '{arity.Signature}' cannot be used with type arguments");
        }

        var missing = failed.FindAll(c => c.Misfit == Misfit.Missing);
        if (missing.Count == 1 && !(isDelegate && missing[0].Signature.Parameters.Count == 0))
        {
            return Bad("CS7036", nameSpan,
                "There is no argument given that corresponds to the required parameter "
                + $"'{missing[0].Signature.Parameters[missing[0].At].Name}' of '{missing[0].Signature}'");
        }

        return isDelegate
            ? Bad("CS1593", span, $"Delegate '{name}' does not take {arguments.Count} arguments")
            : isConstructor ? Bad("CS1729", nameSpan,
                $"'{name}' does not contain a constructor that takes {arguments.Count} arguments")
            : isIndexer ? Bad("CS1501", nameSpan,
                $"No overload for method 'this' takes {arguments.Count} arguments")
            : Bad("CS1501", nameSpan, $"No overload for method '{name}' takes {arguments.Count} arguments");
    }

    private Candidate PickNearest(List<Candidate> bad, IReadOnlyList<Argument> arguments) =>
        bad.OrderByDescending(c => c.At)
            .ThenBy(c => arguments[c.At].Value is UnboundLambda
                && DelegateTarget(c.ParameterType(c.At)) is null)
            .ThenBy(c => c.IsExpanded).First();

    private BoundBad CannotInfer(Candidate open, IReadOnlyList<Argument> arguments, TextSpan nameSpan)
    {
        // A lambda whose own body is wrong is the real trouble.
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Value is UnboundLambda lambda
                && LambdaBodyErrors(lambda, open, i) is { Count: > 0 } errors)
            {
                Report(errors);
                return new BoundBad(nameSpan);
            }
        }

        return Bad("CS0411", nameSpan,
            $"The type arguments for method '{open.Signature}' cannot be inferred from the usage. Try "
            + "specifying the type arguments explicitly.");
    }

    private List<Diagnostics.Diagnostic> LambdaBodyErrors(UnboundLambda lambda, Candidate open, int argument)
    {
        // Fix what the other arguments tell, then look at the body with those parameter types.
        var target = open.ParameterType(argument);
        if (DelegateTarget(target) is not { } type)
        {
            return [];
        }

        var inputs = Signature.ForDelegate(type).Parameters.Select(p => p.Type).ToList();
        var needed = open.Signature.TypeParameters.Where(p => inputs.Exists(i => TypeFacts.Mentions(i, [p])))
            .ToArray();
        var partial = needed.Length == 0 ? [] : TypeInferrer.Infer(this, needed, [.. _pending(open)]);
        if (partial is null || (lambda.Arity >= 0 && lambda.Arity != inputs.Count))
        {
            return [];
        }

        var map = Signature.MapOf(needed, partial);
        var body = lambda.Body(Parameters(lambda, [.. inputs.Select(i => TypeFacts.Substitute(i, map))]),
            null);
        return [.. body.Diagnostics];

        IEnumerable<Pairing> _pending(Candidate c) => c.Map.Select((_, i) => i)
            .Where(i => i != argument && i < _inferring.Count && _inferring[i].Value is not UnboundLambda)
            .Select(i => new Pairing(_inferring[i].Value, c.ParameterType(i), _inferring[i].Ref));
    }

    private IReadOnlyList<Argument> _inferring = [];

    private BoundBad BadArgument(Candidate candidate, IReadOnlyList<Argument> arguments, TextSpan span,
        List<Candidate>? others)
    {
        var argument = arguments[candidate.At];
        var parameter = candidate.Signature.Parameters[candidate.Map[candidate.At]];
        var target = candidate.ParameterType(candidate.At);
        var number = candidate.At + (candidate.Signature.IsExtension() && arguments.Count > 0
            && _extensionCall ? 0 : 1);
        if (argument.Ref != RefKind.None && parameter.Ref == RefKind.None)
        {
            return Bad("CS1615", argument.Span,
                $"Argument {number} may not be passed with the '{Signature.RefText(argument.Ref).Trim()}' "
                + $"keyword");
        }

        if (argument.Ref == RefKind.None && parameter.Ref is RefKind.Ref or RefKind.Out
            || argument.Ref != RefKind.None
            && argument.Ref != parameter.Ref)
        {
            return Bad("CS1620", argument.Span,
                $"Argument {number} must be passed with the '{Signature.RefText(parameter.Ref).Trim()}' "
                + $"keyword");
        }

        if (argument.Value is UnboundLambda && !target.IsDelegate() && DelegateTarget(target) is not null)
        {
            ConversionError(argument.Value, target);
            return new BoundBad(span);
        }

        if (argument.Value is UnboundLambda lambda && target.IsDelegate())
        {
            var problem = LambdaProblem(lambda, target);
            if (problem is not null)
            {
                Report(problem);
                return new BoundBad(span);
            }
        }

        if (argument.Value is UnboundLambda or BoundTargetNew or BoundCollection
            && (argument.Value is UnboundLambda || !target.IsDelegate()))
        {
            ConversionError(argument.Value, target);
            return new BoundBad(span);
        }

        var from = argument.Value switch
        {
            BoundMethodGroup => "method group",
            BoundConstant { Constant: null } => "<null>",
            BoundDefaultLiteral => "default",
            BoundCollection => "collection expressions",
            _ => TypeText.Of(argument.Value.Type),
        };
        var hint = others is null ? null : "takes " + string.Join(" or ", others.Select(o => "("
            + string.Join(", ", o.Signature.Parameters.Select(p => TypeText.Of(p.Type))) + ")").Distinct()
                .Take(4));
        return Bad("CS1503", argument.Value.Span, $"Argument {number}: cannot convert from '{from}' to "
            + $"'{Signature.RefText(parameter.Ref)}{TypeText.Of(target)}'", hint);
    }

    private bool _extensionCall;

    private BoundExpression ExtensionError(BoundMethodGroup group, IReadOnlyList<Argument> arguments,
        List<Candidate> failed, TextSpan span)
    {
        var receiver = group.Receiver!;
        var all = new List<Argument> { new(receiver, null, RefKind.None, receiver.Span) };
        all.AddRange(arguments);

        // Where the receiver itself does not fit, the method does not exist for it.
        var near = failed.FindAll(c => c.Misfit != Misfit.BadArgument || c.At > 0);
        near = near.FindAll(c => c.Misfit is Misfit.BadArgument or Misfit.Constraint
            || ReceiverFits(c, receiver));
        if (!near.Exists(c => c.Misfit is Misfit.BadArgument) && !receiver.Type.IsUntyped()
            && failed.Find(c => c is { Misfit: Misfit.BadArgument, At: 0 }) is { } wrong)
        {
            return Bad("CS1929", group.NameSpan,
                $"'{TypeText.Of(receiver.Type)}' does not contain a definition for '{group.Name}' and "
                + $"the best extension method overload '{wrong.Signature}' requires a receiver of type "
                + $"'{TypeText.Of(wrong.Signature.Parameters[0].Type)}'");
        }

        if (!near.Exists(c => c.Misfit is Misfit.BadArgument or Misfit.Constraint or Misfit.CannotInfer)
            && failed.Find(c => c.Misfit == Misfit.CannotInfer) is { } unknown)
        {
            return CannotInfer(unknown, all, group.NameSpan);
        }

        if (near.Count == 0 && receiver.Type.IsUntyped())
        {
            return Bad("CS0023", span, "Operator '.' cannot be applied to operand of this kind");
        }

        // With the wrong number of arguments no method looks at its receiver.
        near = near.Count == 0 ? failed : near;
        if (near.Count == 0)
        {
            var type = TypeText.Of(receiver.Type);
            return Bad("CS1061", group.NameSpan,
                $"'{type}' does not contain a definition for '{group.Name}' and no accessible "
                + $"extension method '{group.Name}' accepting a first argument of type '{type}' could be "
                    + $"found (are you missing "
                + "a using directive or an assembly reference?)",
                NearestName.Hint(group.Name, MemberLookup.Names(receiver.Type)));
        }

        _extensionCall = true;
        _inferring = all;
        try
        {
            return CallError(near, all, span, group.NameSpan, group.Name, isDelegate: false);
        }
        finally
        {
            _extensionCall = false;
            _inferring = [];
        }
    }

    private bool ReceiverFits(Candidate candidate, BoundExpression receiver)
    {
        var signature = candidate.Signature;
        if (signature.Parameters.Count == 0)
        {
            return false;
        }

        var first = signature.Parameters[0].Type;
        if (!first.ContainsGenericParameters)
        {
            return ClassifyImplicit(receiver, first).IsImplicit;
        }

        var needed = signature.TypeParameters.Where(p => TypeFacts.Mentions(first, [p])).ToArray();
        return TypeInferrer.Infer(this, needed, [(receiver, first, RefKind.None)]) is { } types
            && ClassifyImplicit(receiver, TypeFacts.Substitute(first, Signature.MapOf(needed, types)))
                .IsImplicit;
    }
}
