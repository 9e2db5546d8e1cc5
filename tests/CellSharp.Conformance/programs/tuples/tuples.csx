//// literal
(1, "a", 2.5)
//// item_access
var t = (1, "a");
(t.Item1 + 1, t.Item2 + "b")
//// named
var p = (Name: "Ada", Age: 36);
$"{p.Name} {p.Age}"
//// inferred_names
var name = "Bo"; var age = 4;
var p = (name, age);
p.name + p.age
//// inferred_names_from_members
var s = "abc";
var t = (s.Length, s);
t.Length
//// typed_declaration
(int X, int Y) p = (1, 2);
p.X + p.Y
//// names_may_be_item1_too
var t = (a: 1, b: 2);
t.Item1 + t.b
//// equality
((1, "a") == (1, "a"), (1, 2) != (1, 3), (1, 2L) == (1L, 2))
//// equality_nested
(1, (2, "x")) == (1, (2, "x"))
//// mutable
var t = (1, 2);
t.Item1 = 10;
t.Item2 += 5;
t
//// value_semantics
var a = (1, 2);
var b = a;
b.Item1 = 9;
(a, b)
//// deconstruct_var
var (x, y) = (1, "b");
y + x
//// deconstruct_typed
(int x, string y) = (1, "b");
x + y.Length
//// deconstruct_discard
var (_, second, _) = (1, 2, 3);
second
//// deconstruct_nested
var (a, (b, c)) = (1, (2, 3));
a + b + c
//// method_return
(int Min, int Max) Range(int[] a) => (a.Min(), a.Max());
var r = Range(new[] { 3, 1, 2 });
r.Max - r.Min
//// method_return_deconstructed
(double, double) Solve(double a, double b) => (a + b, a - b);
var (sum, diff) = Solve(5, 3);
sum * diff
//// conversion_widening
(long, double) t = (1, 2);
t
//// conversion_null
(string, int?) t = (null, null);
t
//// tostring
(1, "a", 'c').ToString()
//// single_by_type
ValueTuple.Create(5)
//// eight_elements
(1, 2, 3, 4, 5, 6, 7, 8)
//// eight_elements_access
var t = (1, 2, 3, 4, 5, 6, 7, 8, "nine");
(t.Item8, t.Item9)
//// nested_access
var t = (1, (x: 2, y: 3));
t.Item2.y
//// list_of_tuples
var l = new List<(string Name, int Age)> { ("a", 3), ("b", 1) };
l.OrderBy(p => p.Age).First().Name
//// foreach_deconstruct
foreach (var (n, i) in new[] { ("a", 1), ("b", 2) }) Console.WriteLine($"{n}={i}");
//// foreach_deconstruct_typed
foreach ((string n, int i) in new[] { ("a", 1) }) Console.WriteLine(n + i);
//// dictionary_key
var d = new Dictionary<(int, int), string> { [(0, 1)] = "a" };
d[(0, 1)]
//// lambda_returning_tuple
Func<int, (int, int)> f = x => (x, x * x);
f(3)
//// linq_select_tuple
Enumerable.Range(1, 3).Select(x => (x, Square: x * x)).Sum(t => t.Square)
//// compare_to
(1, 2).CompareTo((1, 3))
//// sort_by_tuple
new[] { (2, "b"), (1, "z"), (1, "a") }.OrderBy(t => t).ToArray()
//// min_by_tuple
new[] { (2, "b"), (1, "z") }.Min()
//// default_tuple
default((int, string))
//// tuple_type_of
typeof((int, string))
//// get_type_same
(1, 2).GetType() == typeof(ValueTuple<int, int>)
//// tuple_in_switch
(1, 2) switch { (0, _) => "zero", (_, 2) => "two", _ => "other" }
//// tuple_boxed
object o = (1, "x");
o is (int n, string s) ? n + s : "no"
//// tuple_is_type
object o = (1, "x");
o is ValueTuple<int, string>
//// deconstruct_key_value
var d = new Dictionary<string, int> { ["a"] = 1 };
foreach (var (k, v) in d) Console.WriteLine(k + v);
//// deconstruct_custom
class P { public int X = 3, Y = 4; public void Deconstruct(out int x, out int y) { x = X; y = Y; } }
var (x, y) = new P();
x * y
//// deconstruct_extension
static void Deconstruct(this DateTime d, out int year, out int month) { year = d.Year; month = d.Month; }
var (y, m) = new DateTime(2024, 5, 6);
(y, m)
//// reference_tuple
Tuple.Create(1, "a").Item2
//// ignore_names_on_assign
(int a, int b) p = (1, 2);
(int x, int y) q = p;
q.y
//// tuple_with_lambda_argument
void Each((string, int)[] items, Action<string, int> act) { foreach (var (a, b) in items) act(a, b); }
Each(new[] { ("x", 1), ("y", 2) }, (s, n) => Console.Write(s + n));
//// zip_tuples
new[] { 1, 2 }.Zip(new[] { "a", "b" }).ToList()
//// named_in_generic
var l = new[] { 1, 2, 3 }.Select(x => (Value: x, Even: x % 2 == 0)).Where(t => t.Even).ToList();
l[0].Value
//// tuple_equality_evaluates_once
int n = 0;
int Next() => ++n;
((Next(), Next()) == (1, 2), n)
