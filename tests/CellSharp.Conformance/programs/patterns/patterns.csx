//// type_pattern
object o = "abc";
o is string
//// declaration_pattern
object o = 5;
o is int n ? n + 1 : -1
//// declaration_scope
object o = 5;
if (o is not int n) return "none";
n * 2
//// constant_pattern
object o = 3;
(o is 3, o is 4, o is "3", o is null)
//// constant_pattern_types
object o = 3L;
(o is 3, o is 3L)
//// null_and_not_null
string s = null;
(s is null, s is not null, s is { })
//// var_pattern
5 is var x && x > 3
//// var_pattern_matches_null
string s = null;
s is var t ? $"[{t}]" : "no"
//// relational
int n = 7;
(n is > 5, n is <= 5, n is >= 7 and < 10)
//// logical
int n = 7;
(n is 1 or 7, n is not 7, n is > 0 and not 7, n is (1 or 7) and > 3)
//// char_ranges
char c = 'q';
c is >= 'a' and <= 'z' or >= 'A' and <= 'Z'
//// property
"hello" is { Length: 5 }
//// property_binding
"hello" is { Length: > 3 and var n } ? n : 0
//// property_nested
class A { public B B { get; set; } } class B { public string S; }
var a = new A { B = new B { S = "xyz" } };
(a is { B: { S: "xyz" } }, a is { B.S.Length: 3 }, new A() is { B.S: "x" })
//// property_with_type
object o = "hello";
o is string { Length: > 3 } s ? s.ToUpper() : "no"
//// empty_property_pattern
int? n = null;
(n is { }, ((int?)5) is { } v ? v : 0)
//// positional_tuple
(1, "a") is (1, _)
//// positional_var
(1, 2) is (var a, var b) && a < b
//// positional_var_combined
(3, 4) is var (a, b) ? a * b : 0
//// positional_record
record P(int X, int Y);
var p = new P(0, 5);
(p is (0, _), p is (var x, > 3) && x == 0, p is P(0, 5))
//// positional_and_property
record P(int X, int Y) { public string Name { get; init; } }
new P(1, 2) { Name = "n" } is (1, _) { Name: "n" }
//// positional_deconstruct
class D { public void Deconstruct(out int a, out string b) { a = 1; b = "z"; } }
new D() is (1, "z")
//// list_exact
new[] { 1, 2, 3 } is [1, 2, 3]
//// list_discard_and_slice
var a = new[] { 1, 2, 3, 4 };
(a is [1, ..], a is [.., 4], a is [_, 2, ..], a is [], a is [1, .., 4])
//// list_bindings
new[] { 1, 2, 3, 4 } is [var first, .. var rest] ? (first, rest) : default
//// list_last
new List<int> { 5, 6, 7 } is [.., var last] ? last : 0
//// list_nested
new[] { "ab", "c" } is [{ Length: 2 }, ['c', ..]]
//// list_relational
new[] { 5, 10 } is [> 3, < 20 and var y] ? y : 0
//// string_list
"hello" is ['h', .., 'o']
//// string_slice
"hello" is ['h', .. var mid, 'o'] ? mid : ""
//// list_null
int[] a = null;
a is []
//// discard_in_switch
3 switch { _ => "any" }
//// when_like_and
object o = 15;
o is int n && n > 10 && n < 20
//// enum_constant
DayOfWeek d = DayOfWeek.Sunday;
d is DayOfWeek.Saturday or DayOfWeek.Sunday
//// const_named
const int Limit = 10;
10 is Limit
//// nullable_type
int? n = 4;
n is int k && k == 4
//// generic_type
object o = new List<int> { 1 };
o is List<int> { Count: 1 } l && l[0] == 1
//// interface_type
object o = new[] { 1, 2 };
o is IEnumerable<int> e ? e.Sum() : 0
//// array_type
object o = new[] { "a" };
o is string[] arr && arr.Length == 1
//// tuple_type_mismatch
object o = (1, "a");
(o is (int, string), o is (string, int))
//// is_with_parentheses
object o = 5;
o is (int or long)
//// precedence_not_or
object o = 5;
(o is not int or string, o is not (int or string))
//// negated_if
object o = "s";
if (!(o is int i)) Console.WriteLine("not int");
//// and_combination_type
object o = "test";
o is string and { Length: 4 }
//// variable_in_while
var q = new Queue<object>(new object[] { 1, 2, "stop", 3 });
var sum = 0;
while (q.Dequeue() is int n) sum += n;
sum
//// pattern_in_where
new object[] { 1, "a", 2.5, 4 }.Where(o => o is int and > 1).ToArray()
//// pattern_variable_across_cells
object o = 42;
var ok = o is int answer;
//--- cell
answer + 1
//// double_nan
double.NaN is double.NaN
//// decimal_constant
object m = 1.5m;
m is 1.5m
//// long_literal_in_int_is
long l = 5;
l is 5
//// date_properties
new DateTime(2024, 2, 29) is { Month: 2, Day: 29 }
//// type_pattern_boxed_struct
object o = DateTime.MinValue;
o is DateTime { Year: 1 }
//// anonymous_property
new { A = 1, B = "x" } is { A: 1, B: "x" }
//// indexed_with_pattern
var d = new Dictionary<string, object> { ["k"] = 5 };
d.TryGetValue("k", out var v) && v is int and > 3
//// recursive_expression
abstract record Expr; record Num(double V) : Expr; record Add(Expr L, Expr R) : Expr; record Mul(Expr L, Expr R) : Expr;
double Eval(Expr e) => e switch { Num(var v) => v, Add(var l, var r) => Eval(l) + Eval(r), Mul(Num(0), _) or Mul(_, Num(0)) => 0, Mul(var l, var r) => Eval(l) * Eval(r), _ => throw new ArgumentException() };
Eval(new Add(new Num(1), new Mul(new Num(2), new Num(3))))
//// span_pattern
string F(ReadOnlySpan<char> s) => s is "abc" ? "yes" : "no";
F("abc".AsSpan())
//// sum_recursive_list
int Sum(int[] a) => a switch { [] => 0, [var x, .. var r] => x + Sum(r) };
Sum(new[] { 1, 2, 3 })
//// dictionary_deconstruct_pattern
new KeyValuePair<string, int>("a", 1) is ("a", 1)
//// csv_classification
string Kind(string[] f) => f switch { ["id", ..] => "header", [_, "deposit", var amt] => "+" + amt, [_, "withdraw", .., var amt] => "-" + amt, _ => "?" };
new[] { "id,type", "1,deposit,50", "2,withdraw,atm,20", "x" }.Select(l => Kind(l.Split(','))).ToArray()
//// impossible_type
"a" is int
