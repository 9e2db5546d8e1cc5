namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private Node DeclareFunction(int depth)
    {
        var result = AnyType(1);
        var parameters = Parameters();
        var name = NewName("F");
        var made = InBody(() =>
        {
            var texts = new List<Node>();
            var outs = new List<object>();
            foreach (var p in parameters)
            {
                var type = p.Passing == Passing.Params ? CellType.Array(p.Type) : p.Type;
                texts.Add(ParameterText(p));
                _scope.Add(new Variable(p.Name, type, p.Passing is not (Passing.In or Passing.Out),
                    p.Passing is
                    Passing.Ref or Passing.Out or Passing.In, _bodies, []));
                if (p.Passing == Passing.Out)
                {
                    outs.Add(S($"{p.Name} = {Literal(type)};"));
                }
            }

            return outs.Count == 0 && Chance(40)
                ? S($"{result} {name}({texts}) => {Converting(result, 3)};")
                : S($"{result} {name}({texts})\n{{\n{new Node(NodeKind.Other, null, 0, outs)}{Block(3, depth)}{Returns(result)}}}");
        });
        _functions.Add(new Function(name, result, parameters));
        return made;
    }

    private Node Returns(CellType result) => Chance(30)
        ? Other($"if ({Expression(CellType.Bool, 2)}) return {Converting(result, 2)};\nreturn {Converting(result, 2)};\n")
        : Other($"return {Converting(result, 3)};\n");

    private List<Parameter> Parameters()
    {
        var parameters = new List<Parameter>();
        for (var i = random.Next(0, 3); i > 0; i--)
        {
            var passing = OneOf(Passing.Value, Passing.Value, Passing.Value, Passing.Ref, Passing.Out,
                Passing.In);
            parameters.Add(new Parameter(NewName("p"), Chance(80) ? Scalar() : AnyType(1), passing));
        }

        for (var i = random.Next(0, 3); i > 0; i--)
        {
            parameters.Add(new Parameter(NewName("o"), Scalar(), Passing.Optional));
        }

        if (Chance(15))
        {
            parameters.Add(new Parameter(NewName("r"), Scalar(), Passing.Params));
        }

        return parameters;
    }

    private Node ParameterText(Parameter parameter)
    {
        coverage.Count("parameter-" + parameter.Passing.ToString().ToLowerInvariant());
        return parameter.Passing switch
        {
            Passing.Optional => Other($"{parameter.Type} {parameter.Name} = {Constant(parameter.Type)}"),
            Passing.Params => Other($"params {parameter.Type}[] {parameter.Name}"),
            Passing.Value => Other($"{parameter.Type} {parameter.Name}"),
            var passing =>
                Other($"{passing.ToString().ToLowerInvariant()} {parameter.Type} {parameter.Name}"),
        };
    }

    private Node Constant(CellType type) => Chance(20) ? E(type, $"default") : Literal(type);

    private void AddCalls(List<(string, int, Make)> to, CellType type, int depth)
    {
        var callable = _functions.Where(f => f.Result == type && CanCall(f)).ToList();
        if (callable.Count > 0)
        {
            to.Add(("call", 10, () => Call(OneOf(callable), depth)));
        }

        if (Find(v => v.Type.Shape == Shape.Function && v.Type.Result == type) is { } variable)
        {
            to.Add(("invoke", 8, () => E(type,
                $"{variable.Name}{OneOf("", ".Invoke")}({Each([.. variable.Type.Arguments.SkipLast(1)], t => Converting(t, depth))})")));
        }
    }

    private bool CanCall(Function function) => function.Parameters.All(p =>
        p.Passing != Passing.Ref || Find(v => v.IsWritable && v.Type == p.Type) is not null);

    private Node Call(Function function, int depth)
    {
        var arguments = new List<Node>();
        var named = false;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.Passing == Passing.Optional && Chance(50))
            {
                // What follows an omitted argument must be named.
                named = true;
                continue;
            }

            if (parameter.Passing == Passing.Params)
            {
                arguments.AddRange(named ? [] : ParamsArguments(parameter, depth));
                continue;
            }

            var argument = Argument(parameter, depth);
            named |= Chance(10) && function.Parameters[^1].Passing != Passing.Params;
            arguments.Add(named ? Other($"{parameter.Name}: {argument}") : argument);
        }

        return E(function.Result, $"{function.Name}({arguments})");
    }

    private IEnumerable<Node> ParamsArguments(Parameter parameter, int depth) => Chance(25)
        ? [Expression(CellType.Array(parameter.Type), depth)]
        : Each([.. Enumerable.Repeat(parameter.Type, random.Next(0, 4))], t => Converting(t, depth));

    private Node Argument(Parameter parameter, int depth)
    {
        switch (parameter.Passing)
        {
            case Passing.Ref:
                return Other($"ref {Find(v => v.IsWritable && v.Type == parameter.Type)!.Name}");
            case Passing.Out:
                return Find(v => v.IsWritable && v.Type == parameter.Type) is { } variable && Chance(60)

                        ? Other($"out {variable.Name}")
                        : Other($"out {OneOf("_", $"var {NewName("u")}", $"{parameter.Type} _")}");
            case Passing.In:
                return Chance(30) && Find(v => v.Type == parameter.Type) is { } readable
                    ? Other($"in {readable.Name}") : Expression(parameter.Type, depth);
            default:
                return Converting(parameter.Type, depth);
        }
    }

    private Node CallStatement()
    {
        var callable = _functions.Where(CanCall).ToList();
        if (callable.Count > 0)
        {
            return S($"{Call(OneOf(callable), 3)};");
        }

        return Find(v => v.Type.Shape == Shape.Function) is { } variable
            ? S($"{variable.Name}({Each([.. variable.Type.Arguments.SkipLast(1)], t => Converting(t, 2))});")
            : Print();
    }
}
