//// basic
var n = 2;
switch (n)
{
    case 1: Console.WriteLine("one"); break;
    case 2: Console.WriteLine("two"); break;
    default: Console.WriteLine("other"); break;
}
//// stacked_labels
string F(int n)
{
    switch (n)
    {
        case 1:
        case 2:
            return "low";
        case 3:
            return "three";
        default:
            return "high";
    }
}
(F(1), F(2), F(3), F(4))
//// string_subject
var s = "b";
switch (s) { case "a": Console.WriteLine(1); break; case "b": Console.WriteLine(2); break; }
//// no_match_no_default
var n = 9;
switch (n) { case 1: Console.WriteLine("x"); break; }
Console.WriteLine("after");
//// default_first
string F(int n) { switch (n) { default: return "d"; case 1: return "one"; } }
(F(1), F(2))
//// type_patterns
string F(object o)
{
    switch (o)
    {
        case null: return "null";
        case int n when n > 10: return "big";
        case int n: return "int " + n;
        case string { Length: 0 }: return "empty";
        case string s: return s;
        default: return "?";
    }
}
(F(null), F(50), F(5), F(""), F("q"), F(1.0))
//// relational_patterns
int F(int n) { switch (n) { case < 0: return -1; case 0: return 0; case > 0: return 1; } }
(F(-5), F(0), F(5))
//// tuple_subject
var (a, b) = (1, 2);
switch (a, b) { case (1, 2): Console.WriteLine("12"); break; case (_, 3): Console.WriteLine("3"); break; }
//// enum_subject
enum Color { Red, Green }
switch (Color.Green) { case Color.Red: Console.WriteLine("r"); break; case Color.Green: Console.WriteLine("g"); break; }
//// break_in_loop
for (var i = 0; i < 4; i++)
{
    switch (i) { case 1: continue; case 3: break; }
    Console.Write(i);
}
//// return_from_switch_in_loop
int Find(int[] a) { foreach (var x in a) { switch (x) { case > 5: return x; } } return -1; }
(Find(new[] { 1, 7 }), Find(new[] { 1 }))
//// scope_of_locals
switch (1)
{
    case 1: { var x = 5; Console.WriteLine(x); break; }
    case 2: { var x = "s"; Console.WriteLine(x); break; }
}
//// shared_section_variable
switch (2)
{
    case 1: int x; break;
    case 2: x = 7; Console.WriteLine(x); break;
}
//// or_patterns
switch (4) { case 1 or 2: Console.WriteLine("a"); break; case > 3 and < 6: Console.WriteLine("b"); break; }
//// throw_in_section
void F(int n) { switch (n) { case 1: throw new InvalidOperationException(); default: Console.WriteLine("ok"); break; } }
F(0);
F(1);
//// constants
const int One = 1; const int Two = One + 1;
switch (2) { case One: Console.WriteLine("1"); break; case Two: Console.WriteLine("2"); break; }
//// char_subject
int Value(string roman)
{
    int V(char c) { switch (c) { case 'I': return 1; case 'V': return 5; case 'X': return 10; case 'L': return 50; case 'C': return 100; default: return 0; } }
    var total = 0;
    for (var i = 0; i < roman.Length; i++)
        total += i + 1 < roman.Length && V(roman[i]) < V(roman[i + 1]) ? -V(roman[i]) : V(roman[i]);
    return total;
}
(Value("XIV"), Value("XC"))
//// nested_switch
string F(int a, string b)
{
    switch (a)
    {
        case 1:
            switch (b) { case "x": return "1x"; }
            break;
        case 2: return "2";
    }
    return "end";
}
(F(1, "x"), F(1, "y"), F(2, ""))
//// nullable_subject
int? n = null;
switch (n) { case null: Console.WriteLine("null"); break; case 1: Console.WriteLine("1"); break; }
//// empty_switch_body
switch (1) { default: break; }
Console.WriteLine("ok");
//// list_subject
switch (new[] { "go", "north" })
{
    case ["go", var dir]: Console.WriteLine($"to {dir}"); break;
    case ["quit"]: Console.WriteLine("bye"); break;
}
//// long_subject
long l = 3;
switch (l) { case 3: Console.WriteLine("three"); break; }
//// case_with_when_fallthrough_to_next
var n = 5;
switch (n) { case 5 when n > 9: Console.WriteLine("x"); break; case 5: Console.WriteLine("y"); break; }
