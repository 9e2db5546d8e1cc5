namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private Node If(int depth) => Scoped(() =>
    {
        var condition = Chance(30) ? Is(2) : Expression(CellType.Bool, 3);
        var then = Block(3, depth);
        return Chance(50) ? S($"if ({condition})\n{{\n{then}}}")
            : Chance(30) ? S($"if ({condition})\n{{\n{then}}}\nelse if ({Expression(CellType.Bool, 2)})\n{{\n{Block(2, depth)}}}")
            : S($"if ({condition})\n{{\n{then}}}\nelse\n{{\n{Block(2, depth)}}}");
    });

    private Node ForEach(int depth)
    {
        if (Chance(20))
        {
            var (key, held) = (OneOf(CellType.Int, CellType.Text), Scalar());
            var map = Expression(CellType.Dictionary(key, held), 2);
            var (k, v) = (Declare("k", key, false), Declare("w", held, false));
            return S($"foreach (var ({k.Name}, {v.Name}) in {map})\n{{\n{Block(3, depth)}}}");
        }

        var element = AnyType(1);
        var source = AnySequence(element, 3);
        var item = Declare("e", element, isWritable: false);
        return S($"foreach ({(Chance(70) ? "var" : element.Name)} {item.Name} in {Tight(source)}.Take(4))\n{{\n{Block(3, depth)}}}");
    }

    private Node For(int depth)
    {
        var counter = Declare("i", CellType.Int, isWritable: false);
        var (name, count) = (counter.Name, random.Next(0, 5));
        return OneOf(
            S($"for (var {name} = 0; {name} < {count}; {name}++)\n{{\n{Block(3, depth)}}}"),
            S($"for (int {name} = {count}, {NewName("j")} = 0; {name} > 0; {name} -= 2)\n{{\n{Block(3, depth)}}}"));
    }

    /// <summary>Counts first, so that no <c>continue</c> jumps over the counting.</summary>
    private Node While(int depth)
    {
        var counter = Declare("n", CellType.Int, isWritable: false).Name;
        var most = random.Next(1, 5);
        return random.Next(3) switch
        {
            0 => S($"var {counter} = 0;\nwhile ({counter}++ < {most} && {At(31, Expression(CellType.Bool, 2))})\n{{\n{Block(3, depth)}}}"),
            1 => S($"var {counter} = 0;\ndo\n{{\n{Block(3, depth)}}}\nwhile (++{counter} < {most});"),
            _ => S($"var {counter} = 0;\nwhile (true)\n{{\nif (++{counter} > {most}) break;\n{Block(3, depth)}}}"),
        };
    }

    private Node SwitchStatement(int depth)
    {
        var type = Chance(70) ? Scalar() : CellType.Object;
        var (inLoop, inFinally) = (_inLoop, _inFinally);
        // A "break" in a section would end the switch, so jumps are left to the sections' own ends.
        _inLoop = false;
        var sections = new List<object> { $"switch (", Expression(type, 3), ")\n{\n" };
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            sections.Add(Scoped(() =>
            {
                var pattern = Pattern(type, 2, mayDeclare: true);
                var condition = At(20, Condition(2));
                return Other($"case {pattern} when {condition}:\n{Block(2, depth)}{SectionEnd(inLoop && !inFinally)}");
            }));
        }

        sections.Add(Other($"default:\n{Block(2, depth)}{SectionEnd(inLoop && !inFinally)}"));
        sections.Add("}\n");
        (_inLoop, _inFinally) = (inLoop, inFinally);
        return new Node(NodeKind.Statement, null, 0, sections);
    }

    private string SectionEnd(bool inLoop) => inLoop && Chance(20) ? "continue;\n"
        : Chance(5) ? "throw new NotSupportedException(\"case\");\n" : "break;\n";

    private Node Try(int depth)
    {
        var body = Block(3, depth);
        var thrown = Chance(40) ? ThrowIf() : Other($"");
        var caught = NewName("ex");
        var handler = Block(2, depth);
        var type = OneOf("Exception", "Exception", "Exception", "InvalidOperationException",
            "FormatException");
        var filter = Chance(30) ? Other($" when ({Expression(CellType.Bool, 2)})") : Other($"");
        var catches = Other(
            $"catch ({type} {caught}){filter}\n{{\nConsole.Write({caught}.GetType().Name + {caught}.Message);\n{handler}{(Chance(10) ? "throw;\n" : "")}}}\n");
        if (Chance(50))
        {
            return S($"try\n{{\n{body}{thrown}}}\n{catches}");
        }

        var inFinally = _inFinally;
        _inFinally = true;
        var last = Block(2, depth);
        _inFinally = inFinally;
        return Chance(70) ? S($"try\n{{\n{body}{thrown}}}\n{catches}finally\n{{\n{last}}}")
            : S($"try\n{{\n{body}{thrown}}}\nfinally\n{{\n{last}}}");
    }
}
