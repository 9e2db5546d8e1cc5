//// object_initialiser
class P { public string Name { get; set; } public int Age; }
var p = new P { Name = "Ada", Age = 36 };
(p.Name, p.Age)
//// object_initialiser_with_ctor
class P { public P(int a) => A = a; public int A; public int B { get; set; } }
var p = new P(1) { B = 2 };
(p.A, p.B)
//// trailing_comma
class P { public int A, B; }
new P { A = 1, B = 2, }.B
//// nested_initialiser
class Inner { public int X { get; set; } }
class Outer { public Inner I { get; } = new(); }
new Outer { I = { X = 5 } }.I.X
//// nested_collection_initialiser
class C { public List<int> L { get; } = new() { 1 }; }
new C { L = { 2, 3 } }.L
//// nested_index_initialiser
class C { public Dictionary<string, int> D { get; } = new(); }
new C { D = { ["a"] = 1, ["b"] = 2 } }.D
//// index_initialiser
new Dictionary<int, string> { [1] = "a", [2] = "b" }
//// multi_argument_add
new Dictionary<int, string> { { 1, "a" }, { 2, "b" } }
//// target_typed_new
List<int> l = new() { 1, 2 };
l
//// target_typed_new_argument
int Count(List<int> l) => l.Count;
Count(new() { 1 })
//// target_typed_new_in_dictionary
Dictionary<string, List<int>> d = new() { ["a"] = new() { 1, 2 } };
d["a"].Count
//// target_typed_new_array
class Pt { public int X; public Pt(int x) { X = x; } }
Pt[] ps = { new(1), new(2) };
ps.Sum(p => p.X)
//// target_typed_new_return
class Pt { public int X; public Pt(int x) => X = x; }
Pt Make() => new(3);
Make().X
//// init_only
class P { public string N { get; init; } = "none"; }
(new P { N = "x" }.N, new P().N)
//// required
class P { public required string N { get; init; } public required int A; }
var p = new P { N = "x", A = 1 };
p.N + p.A
//// initialiser_order
class P { public int A { set => Console.Write($"A{value} "); } public int B { set => Console.Write($"B{value} "); } }
new P { B = 1, A = 2 };
Console.Write("end");
//// collection_of_objects
class P { public string N; public int A; }
var l = new List<P> { new P { N = "x", A = 2 }, new P { N = "y", A = 1 } };
l.OrderBy(p => p.A).Select(p => p.N).ToArray()
//// anonymous
var a = new { Name = "x", Age = 3 };
(a.Name, a.Age)
//// anonymous_display
new { Name = "x", Age = 3, Nested = new { Ok = true } }
//// anonymous_inferred_names
var x = 1; var s = "abc";
new { x, s.Length, Upper = s.ToUpper() }
//// anonymous_tostring
new { A = 1, B = "b" }.ToString()
//// anonymous_equality
(new { A = 1 }.Equals(new { A = 1 }), new { A = 1 } == new { A = 1 })
//// anonymous_array
var items = new[] { new { N = "a", V = 1 }, new { N = "b", V = 2 } };
items.Sum(i => i.V)
//// anonymous_linq
new[] { 1, 2, 3 }.Select(x => new { x, Sq = x * x }).Where(t => t.Sq > 1).ToList()
//// anonymous_same_type
var a = new { A = 1 };
a = new { A = 5 };
a.A
//// anonymous_with
var a = new { A = 1, B = 2 };
var b = a with { B = 3 };
b
//// anonymous_empty
new { }
//// anonymous_across_cells
var a = new { N = 1 };
//--- cell
a.N + 1
//// anonymous_group_key
new[] { ("a", 1), ("a", 1), ("b", 2) }.GroupBy(t => new { t.Item1, t.Item2 }).Select(g => new { g.Key.Item1, N = g.Count() }).ToList()
//// anonymous_null_cast
new { A = (string)null, B = default(int?) }
//// struct_initialiser
struct S { public int A; public string B; }
var s = new S { A = 1 };
(s.A, s.B)
//// with_on_struct
struct S { public int A, B; }
var s = new S { A = 1, B = 2 };
var t = s with { B = 5 };
(s.B, t.A, t.B)
//// initialiser_referring_to_variables
var k = "key"; var v = 5;
new Dictionary<string, int> { [k + 1] = v, [k + 2] = v * 2 }
//// string_builder_initialiser
new StringBuilder { Length = 2 }.Length
//// list_in_list
new List<List<int>> { new() { 1 }, new() { 2, 3 } }
//// array_in_object
class C { public int[] A { get; set; } }
new C { A = new[] { 1, 2 } }.A.Length
//// member_of_new
new List<int> { 1, 2, 3 }.Count
//// new_expression_statement
class C { public C() => Console.WriteLine("made"); }
new C();
//// add_with_params
class L : IEnumerable { public int N; public void Add(params int[] a) => N += a.Length; public IEnumerator GetEnumerator() => null; }
new L { 1, { 2, 3 } }.N
