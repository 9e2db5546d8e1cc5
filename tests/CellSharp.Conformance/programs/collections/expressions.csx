//// to_array
int[] a = [1, 2, 3];
a
//// to_list
List<string> l = ["a", "b"];
l
//// to_enumerable
IEnumerable<int> e = [1, 2];
(e.Count(), e.ToArray())
//// to_readonly_list
IReadOnlyList<int> e = [1, 2];
e.Count
//// to_ilist
IList<int> l = [1, 2];
l.Add(3);
l.Count
//// to_hash_set
HashSet<int> s = [1, 1, 2];
s
//// to_span
int Sum(ReadOnlySpan<int> s) { var t = 0; foreach (var x in s) t += x; return t; }
Sum([1, 2, 3])
//// empty
int[] a = [];
List<int> l = [];
(a.Length, l.Count)
//// spread
int[] a = [1, 2], b = [3];
int[] c = [..a, ..b, 4];
c
//// spread_enumerable
List<int> l = [0, ..Enumerable.Range(1, 3).Select(x => x * x)];
l
//// spread_string
char[] c = [.."abc", 'd'];
c
//// nested
int[][] m = [[1, 2], [3]];
m
//// list_of_lists
List<List<int>> l = [[1], [2, 3], []];
l.Sum(x => x.Count)
//// as_argument
string Join(string[] parts) => string.Join("-", parts);
Join(["a", "b"])
//// as_argument_ienumerable
int Count<T>(IEnumerable<T> items) => items.Count();
Count([1, 2, 3])
//// inferred_generic_list
List<T> Make<T>(List<T> items) => items;
Make([1, 2])
//// as_return
int[] Get() => [7, 8];
Get()
//// widening_elements
double[] d = [1, 2.5f, 3L];
d
//// nullable_elements
int?[] a = [1, null];
a
//// conditional
var flag = true;
int[] a = flag ? [1] : [2, 3];
a
//// in_property
class C { public List<int> Items { get; } = [1, 2]; }
new C().Items
//// foreach_over
foreach (int x in (int[])[1, 2, 3]) Console.Write(x);
//// cast
((List<int>)[1, 2]).Count
//// dictionary_empty
Dictionary<string, int> d = [];
d["a"] = 1;
d
//// immutable_array
System.Collections.Immutable.ImmutableArray<int> a = [1, 2];
a.Length
//// params_list
int Total(params List<int> xs) => xs.Sum();
Total(1, 2, 3)
//// params_span
int Total(params ReadOnlySpan<int> xs) { int t = 0; foreach (var x in xs) t += x; return t; }
Total(1, 2, 3)
//// params_enumerable
int Total(params IEnumerable<int> xs) => xs.Sum();
(Total(1, 2), Total(new List<int> { 5 }))
//// spread_dictionary
var d = new Dictionary<string, int> { ["a"] = 1 };
KeyValuePair<string, int>[] a = [..d];
a
//// object_array
object[] o = [1, "a", null];
o
//// overload_prefers_span
string F(ReadOnlySpan<int> s) => "span";
string F(int[] a) => "array";
F([1])
//// overload_array_or_enumerable
string F(IEnumerable<int> s) => "enumerable";
string F(int[] a) => "array";
F([1])
//// icollection
ICollection<string> c = ["x"];
c.Contains("x")
//// sorted_set
SortedSet<int> s = [3, 1, 2];
s
//// linked_list_spread
int[] first = [1];
List<int> all = [..first, ..first, ..(List<int>)[9]];
all
//// evaluation_order
int Say(int n) { Console.Write(n); return n; }
int[] a = [Say(1), ..new[] { Say(2), Say(3) }, Say(4)];
//// field_initialiser_static
class S { public static readonly string[] Names = ["x", "y"]; }
S.Names.Length
//// lambda_body
Func<int[]> f = () => [1, 2];
f()
//// coalesce
List<int> l = null;
l ??= [5];
l
