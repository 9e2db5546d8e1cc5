//// simple
int Add(int a, int b) { return a + b; }
Add(1, 2)
//// expression_body
string Hi(string n) => $"Hi {n}";
Hi("Bo")
//// void_method
void Say(string s) { Console.WriteLine(s); }
Say("x");
//// void_call_without_semicolon
void Say() => Console.WriteLine("x");
Say()
//// across_cells
int Sq(int x) => x * x;
//--- cell
Sq(5)
//// used_before_declared
var r = Later(2);
int Later(int x) => x + 1;
r
//// mutual_recursion
bool Even(int n) => n == 0 || Odd(n - 1);
bool Odd(int n) => n != 0 && Even(n - 1);
(Even(10), Odd(7))
//// factorial
long Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1);
Fact(20)
//// fibonacci
int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
Enumerable.Range(0, 10).Select(Fib).ToArray()
//// hanoi
int moves = 0;
void Hanoi(int n, char a, char b, char c)
{
    if (n == 0) return;
    Hanoi(n - 1, a, c, b);
    moves++;
    Hanoi(n - 1, c, b, a);
}
Hanoi(4, 'A', 'B', 'C');
moves
//// optional
string F(int a, int b = 2, string c = "c") => $"{a}{b}{c}";
(F(1), F(1, 5), F(1, 5, "z"))
//// named
string F(int a, int b, int c = 0) => $"{a}{b}{c}";
(F(b: 1, a: 2), F(1, c: 3, b: 2))
//// named_skips_optional
string F(int a = 1, int b = 2, int c = 3) => $"{a}{b}{c}";
(F(c: 9), F(b: 7), F())
//// named_evaluation_order
int Say(int n) { Console.Write(n); return n; }
int F(int a, int b) => a - b;
F(b: Say(1), a: Say(2))
//// optional_null_and_enum
string F(string s = null, DayOfWeek d = DayOfWeek.Friday, double x = double.NaN) => $"{s ?? "null"} {d} {x}";
F()
//// optional_default_struct
string F(DateTime d = default, int? n = null) => $"{d.Year} {n.HasValue}";
F()
//// params_array
int Sum(params int[] xs) => xs.Sum();
(Sum(), Sum(1), Sum(1, 2, 3), Sum(new[] { 4, 5 }))
//// params_with_leading
string F(string f, params object[] a) => f + a.Length;
(F("x"), F("x", 1, "b"), F("x", null, null))
//// params_null
string F(params object[] a) => a == null ? "null" : a.Length.ToString();
(F(null), F((object)null))
//// ref_parameter
void Inc(ref int x) => x++;
var n = 1;
Inc(ref n);
n
//// out_parameter
bool Try(string s, out int n) { n = s.Length; return n > 0; }
Try("abc", out var len);
len
//// out_discard
void Two(out int a, out int b) { a = 1; b = 2; }
Two(out _, out var b);
b
//// out_existing
void Set(out int a) => a = 9;
int v;
Set(out v);
v
//// in_parameter
int Len(in string s) => s.Length;
var t = "abcd";
Len(t) + Len(in t)
//// ref_swap
void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
int x = 1, y = 2;
Swap(ref x, ref y);
(x, y)
//// ref_array_element
void Zero(ref int x) => x = 0;
var a = new[] { 1, 2 };
Zero(ref a[1]);
a
//// ref_field
class C { public int N = 1; }
void Inc(ref int x) => x += 10;
var c = new C();
Inc(ref c.N);
c.N
//// overload_by_arity
int F(int a) => 1;
int F(int a, int b) => 2;
(F(0), F(0, 0))
//// overload_by_type
string F(int x) => "int";
string F(double x) => "double";
string F(string x) => "string";
string F(object x) => "object";
(F(1), F(1.5), F("a"), F('c'), F(1L), F(true))
//// overload_added_in_later_cell
string F(int x) => "int";
//--- cell
string F(string x) => "string";
//--- cell
(F(1), F("a"))
//// redefined_in_later_cell
int F() => 1;
//--- cell
int F() => 2;
//--- cell
F()
//// redefinition_keeps_old_caller
int F() => 1;
int G() => F();
//--- cell
int F() => 2;
//--- cell
(F(), G())
//// generic_method
T First<T>(IList<T> l) => l[0];
(First(new[] { 1, 2 }), First(new List<string> { "a" }))
//// generic_explicit_argument
T Zero<T>() => default;
(Zero<int>(), Zero<string>())
//// generic_constraint
T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
(Max(1, 2), Max("a", "b"), Max(2.5, 1))
//// generic_new_constraint
T Make<T>() where T : new() => new T();
Make<List<int>>().Count
//// local_function
int Outer(int x)
{
    int Inner(int y) => x * y;
    return Inner(2) + Inner(3);
}
Outer(4)
//// local_function_after_return
int F(int n)
{
    return Go(n);
    int Go(int k) => k <= 0 ? 0 : k + Go(k - 1);
}
F(4)
//// local_function_static
int F(int n)
{
    static int Sq(int k) => k * k;
    return Sq(n);
}
F(5)
//// local_function_captures_and_changes
int Count()
{
    var n = 0;
    void Add() => n++;
    Add(); Add();
    return n;
}
Count()
//// local_function_generic
string F()
{
    string Pair<A, B>(A a, B b) => $"{a}-{b}";
    return Pair(1, "x");
}
F()
//// method_uses_global_state
var total = 0;
void Add(int n) { total += n; }
Add(2); Add(3);
total
//// method_sees_later_assignment
var rate = 0.1;
double Tax(double x) => x * rate;
rate = 0.5;
Tax(10)
//// method_across_cells_changes_state
int counter = 0;
int Next() => ++counter;
//--- cell
Next(); Next();
//--- cell
counter
//// return_in_the_middle
string Sign(int n)
{
    if (n < 0) return "neg";
    if (n == 0) return "zero";
    return "pos";
}
(Sign(-1), Sign(0), Sign(1))
//// void_early_return
void F(int n)
{
    if (n > 1) return;
    Console.WriteLine(n);
}
F(1); F(2);
//// parameters_are_copies
void F(int n) { n = 100; }
var k = 1;
F(k);
k
//// reference_parameter_mutation
void F(List<int> l) { l.Add(1); l = null; }
var l = new List<int>();
F(l);
l.Count
//// static_modifier
static int Add(int a, int b) => a + b;
Add(1, 2)
//// public_modifier
public int Add(int a, int b) { return a + b; }
Add(3, 4)
//// default_literal_argument
string F(int? x, string s) => $"{x}|{s}";
F(default, default)
//// out_var_in_expression
int.TryParse("5", out var n) && n > 3
//// return_statement_as_value
var x = 5;
return x * 2;
//// return_conditionally
if (1 < 2) return "early";
"late"
//// ackermann
int A(int m, int n) => m == 0 ? n + 1 : n == 0 ? A(m - 1, 1) : A(m - 1, A(m, n - 1));
A(2, 3)
//// permutations
IEnumerable<string> Perm(string s) =>
    s.Length <= 1 ? new[] { s } : s.SelectMany((c, i) => Perm(s.Remove(i, 1)).Select(p => c + p));
Perm("abc").ToList()
//// power_set
List<List<T>> Subsets<T>(List<T> s)
{
    if (s.Count == 0) return new() { new() };
    var rest = Subsets(s.Skip(1).ToList());
    return rest.Concat(rest.Select(r => r.Prepend(s[0]).ToList())).ToList();
}
Subsets(new List<int> { 1, 2, 3 }).Count
//// ref_return_compound
int[] data = { 1, 2, 3 };
ref int At(int i) => ref data[i];
At(0) += 10;
At(2)++;
data
//// tuple_parameter
int Area((int W, int H) size) => size.W * size.H;
Area((3, 4))
//// nullable_parameter
string F(int? n) => n is null ? "none" : n.Value.ToString();
(F(null), F(3))
//// many_cells_build_up
int a = 1;
//--- cell
int b = a + 1;
int Sum() => a + b;
//--- cell
a = 10;
Sum()
