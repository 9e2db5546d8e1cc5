//// assignment_is_value
int x;
x = 5
//// assignment_in_condition
string line;
var lines = new Queue<string>(new[] { "a", "b", null });
while ((line = lines.Dequeue()) != null) Console.WriteLine(line);
//// multiple_declarators
int a = 1, b = a + 1, c = b * 2;
(a, b, c)
//// swap_by_tuple
int a = 1, b = 2;
(a, b) = (b, a);
(a, b)
//// swap_array_elements
var a = new[] { 1, 2, 3 };
(a[0], a[2]) = (a[2], a[0]);
a
//// fibonacci_by_tuple
var (a, b) = (0, 1);
for (var i = 0; i < 10; i++) (a, b) = (b, a + b);
a
//// ref_local_function
ref int Find(int[] a, int i) => ref a[i];
var data = new[] { 1, 2, 3 };
Find(data, 1) = 20;
data
//// ref_local
void Run()
{
    var a = new[] { 1, 2, 3 };
    ref int r = ref a[1];
    r = 50;
    r++;
    Console.WriteLine(string.Join(",", a));
}
Run();
//// ref_ternary
void Run()
{
    int a = 1, b = 2;
    (true ? ref a : ref b) = 9;
    Console.WriteLine($"{a} {b}");
}
Run();
//// const_local
const double Tax = 0.2;
100 * (1 + Tax)
//// property_compound
class C { public int N { get; set; } = 3; }
var c = new C();
c.N += 4;
c.N++;
c.N
//// indexer_compound
var d = new Dictionary<string, int> { ["a"] = 1 };
d["a"] += 5;
d["a"]++;
d
//// indexer_compound_missing_key
var d = new Dictionary<string, int>();
d["a"]++;
//// string_compound_in_dictionary
var d = new Dictionary<int, string> { [1] = "x" };
d[1] += "y";
d[1]
//// event_like_delegate_compound
Action a = () => Console.Write("1");
a += () => Console.Write("2");
a();
//// deconstruct_into_existing
int x; string y;
(x, y) = (3, "c");
(x, y)
//// deconstruct_mixed
int x;
(x, var y) = (1, 2);
x + y
//// deconstruct_properties
class P { public int X { get; set; } public int Y { get; set; } }
var p = new P();
(p.X, p.Y) = (3, 4);
(p.X, p.Y)
//// deconstruct_evaluation_order
int i = 0;
var a = new int[3];
(a[i++], a[i++], a[i]) = (7, 8, 9);
a
//// coalesce_assign_dictionary
var d = new Dictionary<string, List<int>>();
void Add(string k, int v)
{
    if (!d.TryGetValue(k, out var l)) d[k] = l = new();
    l.Add(v);
}
Add("a", 1); Add("a", 2);
d["a"]
//// null_coalescing_assign_field
class Lazy1 { private List<int> _items; public List<int> Items => _items ??= new() { 1 }; }
var z = new Lazy1();
z.Items.Add(2);
z.Items.Count
//// struct_copy
struct S { public int V; }
var a = new S { V = 1 };
var b = a;
b.V = 2;
(a.V, b.V)
//// class_alias
class K { public int V; }
var a = new K { V = 1 };
var b = a;
b.V = 2;
(a.V, b.V)
//// array_alias
var a = new[] { 1, 2 };
var b = a;
b[0] = 9;
a[0]
//// pre_and_post_on_property
class C { public int N { get; set; } }
var c = new C();
(c.N++, ++c.N, c.N--, c.N)
