namespace CellSharp.Fuzz.Generation;

/// <summary>Records that a program declares: positional, with a method; made, copied, compared, taken
/// apart.</summary>
internal sealed partial class Generator
{
    private readonly List<Declared> _declared = [];
    private bool _inType;

    private sealed record Declared(CellType Type, IReadOnlyList<(string Name, CellType Type)> Members,
        string Method, CellType Result);

    private IEnumerable<object> Types()
    {
        _declared.Clear();
        for (var i = Chance(25) ? random.Next(1, 3) : 0; i > 0; i--)
        {
            yield return DeclareType();
        }
    }

    private Node DeclareType()
    {
        coverage.Count("record");
        var type = new CellType(NewName("R"), Shape.Declared);
        var members = Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => (Name: NewName("M"), Type: MemberType())).ToList();
        var (method, result) = (NewName("F"), AnyScalar());
        var parts = members.SelectMany((m, i) =>
            new object[] { i == 0 ? "" : ", ", m.Type.Name, " ", m.Name });
        _inType = true;
        var value = InBody(() =>
        {
            _scope.AddRange(members.Select(m => new Variable(m.Name, m.Type, false, false, _bodies, [])));
            return Converting(result, 2);
        });
        _inType = false;
        _declared.Add(new Declared(type, members, method, result));
        return new Node(NodeKind.Type, null, 0,
        [
            $"{OneOf("", "sealed ")}record {type}(", .. parts, $")\n{{\npublic {result} {method}() => ",
                value, ";\n}\n",
        ]);
    }

    private CellType MemberType() => random.Next(6) switch
    {
        0 => CellType.Nullable(SimpleValue()),
        1 => CellType.Tuple(AnyScalar(), AnyScalar()),
        2 when _declared.Count > 0 => OneOf(_declared).Type,
        _ => AnyScalar(),
    };

    private CellType? OneDeclared() => _declared.Count == 0 ? null : OneOf(_declared).Type;

    private Declared DeclarationOf(CellType type) => _declared.Find(d => d.Type == type)!;

    private Node LiteralOfDeclared(CellType type) =>
        E(type, $"new {type}({Each([.. DeclarationOf(type).Members.Select(m => m.Type)], Literal)})");

    private void AddDeclared(List<(string, int, Make)> to, CellType type, int depth)
    {
        var members = DeclarationOf(type).Members;
        var types = members.Select(m => m.Type).ToList();
        to.Add(("new-record", 6, () => E(type, $"new {type}({Each(types, t => Converting(t, depth))})")));
        to.Add(("with", 6, () => Changed(type, OneOf(members), depth)));
    }

    private Node Changed(CellType type, (string Name, CellType Type) member, int depth) =>
        E(type, 85, $"{Tight(Expression(type, depth))} with {{ {member.Name} = {Converting(member.Type, depth)} }}")
            .InBrackets();

    /// <summary>What the records give of a type: members, results of methods, equality.</summary>
    private void AddOfDeclared(List<(string, int, Make)> to, CellType type, int depth)
    {
        foreach (var declared in _declared)
        {
            Node Value() => Tight(Expression(declared.Type, depth));
            foreach (var member in declared.Members.Where(m => m.Type == type))
            {
                to.Add(("record-member", 4, () => E(type, $"{Value()}.{member.Name}")));
            }

            if (declared.Result == type)
            {
                to.Add(("record-method", 4, () => E(type, $"{Value()}.{declared.Method}()")));
            }

            if (type == CellType.Bool)
            {
                to.Add(("record-equal", 4, () => E(type, 50, $"{Value()} {OneOf("==", "!=")} {Value()}")));
            }
            else if (type == CellType.Text)
            {
                to.Add(("record-text", 3, () => E(type, $"{Value()}.ToString()")));
            }
        }
    }

    private Node DeclaredPattern(CellType type, int depth, bool mayDeclare)
    {
        var members = DeclarationOf(type).Members;
        Node Of(CellType member) => depth > 0 ? Pattern(member, depth - 1, mayDeclare) : Other($"_");
        if (members.Count > 1 && Chance(40))
        {
            return Other($"({Each([.. members.Select(m => m.Type)], Of)})");
        }

        var tested = OneOf(members);
        return Other($"{OneOf("", type.Name + " ")}{{ {tested.Name}: {Of(tested.Type)} }}");
    }
}
