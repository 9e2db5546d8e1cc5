using System.Collections.Immutable;
using System.Globalization;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Query expressions, translated to calls of the query methods (C# spec 12.20.3).</summary>
internal sealed partial class Binder
{
    private int _transparent;

    /// <summary>The range variables at one point: the lambda parameter, and the members that lead to each
    /// name.</summary>
    private sealed record QueryRange(string Parameter, ImmutableDictionary<string,
        ImmutableArray<string>> Paths)
    {
        public static QueryRange Of(string name) =>
            new(name, ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(name, []));

        public bool IsSingle => Paths.Count == 1 && Paths.TryGetValue(Parameter, out var p) && p.Length == 0;
    }

    private BoundExpression BindQuery(QuerySyntax syntax)
    {
        var source = Source(syntax.From.Type, syntax.From.Source);
        BoundExpression result = new BoundBad(syntax.Span);
        var problems = Apart(() => result = BindAny(
            Translate(source, QueryRange.Of(syntax.From.Name.Text), syntax.Body, isPlain: true)));
        if (result.HasError && NoQueryPattern(syntax) is { } none)
        {
            return none;
        }

        Report(problems.Select(d => d.Code == "CS0411" ? QueryInference(d) : d));
        return result;
    }

    /// <summary>The error of a source that has no query methods at all; null when it has some.</summary>
    private BoundBad? NoQueryPattern(QuerySyntax syntax)
    {
        BoundExpression source = new BoundBad(syntax.Span);
        Apart(() => source = BindNatural(syntax.From.Source));
        if (source.HasError || syntax.From.Type is not null || source.Type.IsUntyped()
            || SpreadElementType(source.Type) is not null)
        {
            return null;
        }

        var method = syntax.Body.Clauses.FirstOrDefault() switch
        {
            WhereClauseSyntax => "Where",
            FromClauseSyntax => "SelectMany",
            JoinClauseSyntax join => join.Into is null ? "Join" : "GroupJoin",
            OrderByClauseSyntax => "OrderBy",
            null when syntax.Body.SelectOrGroup is GroupClauseSyntax => "GroupBy",
            _ => "Select",
        };
        return MemberLookup.Find(source.Type, method).Length > 0 ? null
            : Bad("CS1936", syntax.From.Source.Span,
                "Could not find an implementation of the query pattern for source type "
                + $"'{TypeText.Of(source.Type)}'.  '{method}' not found.");
    }

    /// <summary>What could not be inferred, told of the clause that asked for it.</summary>
    private static Diagnostics.Diagnostic QueryInference(Diagnostics.Diagnostic found)
    {
        string? Named(params string[] names) => Array.Find(names,
            n => found.Message.Contains("." + n + "<", StringComparison.Ordinal));
        return Named("Join", "GroupJoin") is { } join ? found with
        {
            Code = "CS1941",
            Message = "The type of one of the expressions in the join clause is incorrect.  Type inference "
                + $"failed in the call to '{join}'.",
        }
        : Named("Select", "GroupBy", "OrderBy", "OrderByDescending", "ThenBy") is { } other ? found with
        {
            Code = "CS1942",
            Message = "The type of the expression in the select clause is incorrect.  Type inference failed "
                + $"in the call to '{other}'.",
        }
        : found;
    }

    private static ExpressionSyntax Source(TypeSyntax? type, ExpressionSyntax source) => type is null ? source
        : new InvocationSyntax(source.Span, new MemberAccessSyntax(source.Span, source,
            new GenericNameSyntax(source.Span, new Identifier("Cast", source.Span), [type])),
                new ArgumentListSyntax(source.Span, []));

    private ExpressionSyntax Translate(ExpressionSyntax source, QueryRange range, QueryBodySyntax body,
        bool isPlain)
    {
        for (var i = 0; i < body.Clauses.Length; i++)
        {
            var select = i == body.Clauses.Length - 1 ? body.SelectOrGroup as SelectClauseSyntax : null;
            var clause = body.Clauses[i];
            var (next, after, consumed) = Clause(source, range, clause, select);
            source = next;
            range = after;
            isPlain = false;
            if (consumed)
            {
                return Continue(source, body);
            }
        }

        source = body.SelectOrGroup switch
        {
            SelectClauseSyntax s => !isPlain && IsSelf(s.Expression, range) ? source
                : Call(source, "Select", s.Span, Lambda(range, s.Expression)),
            GroupClauseSyntax g => IsSelf(g.Element, range)
                ? Call(source, "GroupBy", g.Span, Lambda(range, g.Key))
                : Call(source, "GroupBy", g.Span, Lambda(range, g.Key), Lambda(range, g.Element)),
            _ => source,
        };
        return Continue(source, body);
    }

    private ExpressionSyntax Continue(ExpressionSyntax source, QueryBodySyntax body) =>
        body.Continuation is { } more
        ? Translate(source, QueryRange.Of(more.Name.Text), more.Body, isPlain: true) : source;

    private static bool IsSelf(ExpressionSyntax syntax, QueryRange range) =>
        range.IsSingle && syntax is IdentifierNameSyntax name && name.Identifier.Text == range.Parameter;

    private (ExpressionSyntax Source, QueryRange Range, bool Consumed) Clause(
        ExpressionSyntax source, QueryRange range, QueryClauseSyntax clause, SelectClauseSyntax? select)
    {
        switch (clause)
        {
            case WhereClauseSyntax w:
                return (Call(source, "Where", w.Span, Lambda(range, w.Condition)), range, false);
            case LetClauseSyntax let:
                var (make, after) = Pair(range, let.Name.Text, let.Expression, let.Span);
                return (Call(source, "Select", let.Span, Lambda(range, make)), after, false);
            case OrderByClauseSyntax o:
                for (var i = 0; i < o.Orderings.Length; i++)
                {
                    var name = (i == 0 ? "OrderBy" : "ThenBy") + (o.Orderings[i].IsDescending ? "Descending"
                        : "");
                    source = Call(source, name, o.Orderings[i].Span, Lambda(range, o.Orderings[i].Key));
                }

                return (source, range, false);
            case FromClauseSyntax from:
                var inner = Lambda(range, Source(from.Type, from.Source));
                if (select is not null)
                {
                    return (Call(source, "SelectMany", from.Span, inner,
                        Lambda(range, select.Expression, from.Name.Text)), range, true);
                }

                var (both, wider) = Pair(range, from.Name.Text, null, from.Span);
                return (Call(source, "SelectMany", from.Span, inner, Lambda(range, both, from.Name.Text)),
                    wider, false);
            case JoinClauseSyntax join:
                return Join(source, range, join, select);
            default:
                return (source, range, false);
        }
    }

    private (ExpressionSyntax, QueryRange, bool) Join(ExpressionSyntax source, QueryRange range,
        JoinClauseSyntax join, SelectClauseSyntax? select)
    {
        var method = join.Into is null ? "Join" : "GroupJoin";
        var name = join.Into?.Text ?? join.Name.Text;
        var other = Source(join.Type, join.Source);
        var outer = Lambda(range, join.OuterKey);
        var inner = Lambda(QueryRange.Of(join.Name.Text), join.InnerKey);
        if (select is not null)
        {
            return (Call(source, method, join.Span, other, outer, inner,
                Lambda(range, select.Expression, name)), range, true);
        }

        var (both, wider) = Pair(range, name, null, join.Span);
        return (Call(source, method, join.Span, other, outer, inner, Lambda(range, both, name)), wider,
            false);
    }

    /// <summary>An anonymous object that carries the old range and one more name.</summary>
    private (ExpressionSyntax Make, QueryRange Range) Pair(QueryRange range, string name,
        ExpressionSyntax? value, TextSpan span)
    {
        var parameter = "<>h__TransparentIdentifier" + (_transparent++)
            .ToString(CultureInfo.InvariantCulture);
        var paths = range.Paths.ToImmutableDictionary(p => p.Key, p => p.Value.Insert(0, range.Parameter))
            .SetItem(name, [name]);
        var make = new AnonymousObjectSyntax(span,
        [
            new AnonymousMemberSyntax(span, new Identifier(range.Parameter, span),
                new IdentifierNameSyntax(span, new Identifier(range.Parameter, span))),
            new AnonymousMemberSyntax(span, new Identifier(name, span), value
                ?? new IdentifierNameSyntax(span, new Identifier(name, span))),
        ]);
        return (make, new QueryRange(parameter, paths));
    }

    private static LambdaSyntax Lambda(QueryRange range, ExpressionSyntax body, string? second = null)
    {
        var span = body.Span;
        var names = second is null ? [range.Parameter] : new[] { range.Parameter, second };
        var parameters = new ParameterListSyntax(span, [.. names.Select(n => new ParameterSyntax(
            span, [], ArgumentPassing.Value, false, false, false, null, new Identifier(n, span), null))]);
        var paths = range.Paths.Where(p => p.Value.Length > 0 && p.Key != second).ToImmutableDictionary();
        ExpressionSyntax inner = paths.IsEmpty ? body
            : new RangeScopeSyntax(span, body, range.Parameter, paths);
        return new LambdaSyntax(span, [], false, false, null, parameters, inner, false);
    }

    private static InvocationSyntax Call(ExpressionSyntax source, string method, TextSpan span,
        params ExpressionSyntax[] arguments) =>
        new(span, new MemberAccessSyntax(span, source,
            new IdentifierNameSyntax(span, new Identifier(method, span))),
            new ArgumentListSyntax(span, [.. arguments.Select(a =>
                new ArgumentSyntax(a.Span, null, ArgumentPassing.Value, a))]));

    private BoundExpression BindRangeScope(RangeScopeSyntax syntax) => InScope(Nest(), () =>
    {
        foreach (var (name, path) in syntax.Paths)
        {
            _scope.Ranges[name] = span =>
            {
                var value = BindName(new IdentifierNameSyntax(span, new Identifier(syntax.Parameter, span)));
                foreach (var member in path)
                {
                    value = Member(value, new IdentifierNameSyntax(span, new Identifier(member, span)), span,
                        invoked: false);
                }

                return value;
            };
        }

        return Hoisted(BindAny(syntax.Inner));
    });

    /// <summary>An expression in which names are members of a query's transparent identifier.</summary>
    private sealed class RangeScopeSyntax(TextSpan span, ExpressionSyntax inner, string parameter,
        ImmutableDictionary<string, ImmutableArray<string>> paths) : ExpressionSyntax(span)
    {
        public ExpressionSyntax Inner { get; } = inner;

        public string Parameter { get; } = parameter;

        public ImmutableDictionary<string, ImmutableArray<string>> Paths { get; } = paths;
    }
}
