namespace CellSharp.Fuzz.Generation;

internal sealed partial class Generator
{
    private void AddNullables(List<(string, int, Make)> to, CellType type, int depth)
    {
        var element = type.Element;
        to.Add(("to-nullable", 6, () => E(type, 90, $"({type}){Tight(Expression(element, depth))}")));
        to.Add(("coalesce-nullable", 2, () => E(type, 10,
            $"{At(11, Expression(type, depth))} ?? {At(10, Expression(type, depth))}")));
        to.Add(("as-nullable", 1,
            () => E(type, $"({At(60, Expression(CellType.Object, depth))} as {type})")));
        to.Add(("nullable-min", 1,
            () => E(type, $"{Tight(AnySequence(type, depth))}.{OneOf("Max", "Min")}()")));
        if (element.IsNumber && element.Name is not ("byte" or "short"))
        {
            to.Add(("lifted", 8, () => E(type, 70,
                $"{At(70, Expression(type, depth))} {OneOf("+", "-")} {At(71, Chance(50) ? Expression(type, depth) : Expression(element, depth))}")));
            to.Add(("lifted-unary", 2, () => E(type, 90, $"{(element.Name is "int" or "long" or "double" or "decimal" ? "-" : "+")}{At(91, Expression(type, depth))}")));
        }

        if (element == CellType.Int)
        {
            to.Add(("conditional-length", 6,
                () => E(type, $"{Tight(Expression(CellType.Text, depth))}?.Length")));
        }
        else if (element == CellType.Char)
        {
            to.Add(("conditional-index", 6,
                () => E(type, $"{Tight(Expression(CellType.Text, depth))}?[{Index(depth)}]")));
        }
        else if (element == CellType.Bool)
        {
            to.Add(("lifted-logic", 5, () => E(type, 45,
                $"{At(46, Expression(type, depth))} {OneOf("&", "|", "^")} {At(46, Expression(type, depth)).InBrackets()}").InBrackets()));
        }
        else if (element == CellType.Day)
        {
            to.Add(("conditional-call", 3,
                () => E(type, $"{Tight(Expression(CellType.List(element), depth))}?.FirstOrDefault()")));
        }
    }
}
