//// nested_try_finally_break
IEnumerable<int> G() { try { Console.Write("a "); yield return 1; try { yield return 2; yield return 3; } finally { Console.Write("inner "); } yield return 4; } finally { Console.Write("outer "); } }
foreach (var x in G()) { Console.Write(x + " "); if (x == 2) break; }
//// nested_try_finally_to_the_end
IEnumerable<int> G() { try { yield return 1; try { yield return 2; } finally { Console.Write("inner "); } yield return 4; } finally { Console.Write("outer "); } }
foreach (var x in G()) Console.Write(x + " ");
//// finally_throws_on_break
IEnumerable<int> G() { try { try { yield return 1; } finally { Console.Write("f1 "); throw new InvalidOperationException("x"); } } finally { Console.Write("f2 "); } }
try { foreach (var x in G()) break; } catch (InvalidOperationException e) { Console.Write(e.Message); }
//// finally_not_run_when_not_started
IEnumerable<int> G() { try { yield return 1; } finally { Console.Write("f "); } }
using (var e = G().GetEnumerator()) { }
Console.Write("end");
//// dispose_twice
IEnumerable<int> G() { try { yield return 1; } finally { Console.Write("f "); } }
var e = G().GetEnumerator(); e.MoveNext(); e.Dispose(); e.Dispose();
(e.MoveNext(), e.Current)
//// after_exception_it_is_over
IEnumerable<int> G() { yield return 1; throw new FormatException(); }
var e = G().GetEnumerator(); e.MoveNext();
try { e.MoveNext(); } catch (FormatException) { Console.Write("thrown "); }
e.MoveNext()
//// current_before_start
IEnumerable<int> G() { yield return 7; }
var e = G().GetEnumerator();
var before = e.Current;
(before, e.MoveNext(), e.Current, e.MoveNext(), e.Current)
//// reset_is_not_supported
IEnumerable<int> G() { yield return 7; }
G().GetEnumerator().Reset();
//// parameter_copies
IEnumerable<int> G(int n) { while (n > 0) yield return n--; }
var g = G(3);
(g.ToArray(), g.ToArray())
//// parameter_captured_by_lambda
IEnumerable<Func<int>> G(int n) { n++; yield return () => n; n++; yield return () => n; }
var g = G(1);
var first = g.ToList();
(first[0](), first[1](), g.First()())
//// yield_break_in_try
IEnumerable<int> G(bool stop) { try { yield return 1; if (stop) yield break; yield return 2; } finally { Console.Write("f "); } Console.Write("after "); }
(G(true).ToList(), G(false).ToList())
//// try_catch_around_no_yield
IEnumerable<string> G(string[] a) { foreach (var s in a) { int n; try { n = int.Parse(s); } catch (FormatException) { n = -1; } yield return $"{n}"; } }
G(new[] { "1", "x", "3" }).ToList()
//// two_at_once
IEnumerable<int> G() { for (var i = 0; i < 3; i++) yield return i; }
var g = G();
from a in g from b in g where a < b select (a, b)
//// local_function_in_loop_body
IEnumerable<int> G() { for (var i = 1; i <= 3; i++) { int Times(int n) => n <= 0 ? 0 : i + Times(n - 1); yield return Times(2); } }
G().ToArray()
//// closure_per_turn_foreach
IEnumerable<Func<string>> G() { foreach (var s in new[] { "a", "b" }) { var n = 0; yield return () => s + n++; } }
var f = G().ToList();
(f[0](), f[0](), f[1]())
//// foreach_disposes_inner
IEnumerable<int> Inner() { try { yield return 1; yield return 2; } finally { Console.Write("inner "); } }
IEnumerable<int> Outer() { foreach (var x in Inner()) yield return x; }
Outer().First()
//// tuple_elements
IEnumerable<(int Index, string Name)> G(params string[] names) { for (var i = 0; i < names.Length; i++) yield return (i, names[i]); }
foreach (var (index, name) in G("x", "y")) Console.Write($"{index}{name} ");
G("z").First().Name
//// merge_sorted
IEnumerable<int> Merge(IEnumerable<int> a, IEnumerable<int> b) { using var x = a.GetEnumerator(); using var y = b.GetEnumerator(); bool hasX = x.MoveNext(), hasY = y.MoveNext(); while (hasX || hasY) { if (hasX && (!hasY || x.Current <= y.Current)) { yield return x.Current; hasX = x.MoveNext(); } else { yield return y.Current; hasY = y.MoveNext(); } } }
Merge(new[] { 1, 4, 6 }, new[] { 2, 3, 7 }).ToArray()
//// permutations
IEnumerable<string> Permute(string s) { if (s.Length <= 1) { yield return s; yield break; } for (var i = 0; i < s.Length; i++) foreach (var rest in Permute(s.Remove(i, 1))) yield return s[i] + rest; }
Permute("abc").ToArray()
//// hanoi
IEnumerable<string> Move(int n, char a, char b, char c) { if (n == 0) yield break; foreach (var m in Move(n - 1, a, c, b)) yield return m; yield return $"{a}{c}"; foreach (var m in Move(n - 1, b, a, c)) yield return m; }
string.Join(" ", Move(2, 'A', 'B', 'C'))
//// extension_iterator
static IEnumerable<T> Every<T>(this IEnumerable<T> s, int n) { var i = 0; foreach (var x in s) if (i++ % n == 0) yield return x; }
Enumerable.Range(0, 10).Every(3).ToArray()
//// lock_around_yield
IEnumerable<int> G() { lock (new object()) { yield return 1; yield return 2; } }
G().Sum()
//// enumerator_with_finally
IEnumerator<int> G() { try { yield return 1; } finally { Console.Write("f "); } }
using (var e = G()) { e.MoveNext(); Console.Write(e.Current + " "); }
//// pattern_variables
IEnumerable<int> G(object[] a) { foreach (var o in a) { if (o is string { Length: > 1 } s && int.TryParse(s, out var n)) yield return n; else if (o is int i) yield return i; } }
G(new object[] { "12", 5, "x", "7" }).ToArray()
//// nullable_elements
IEnumerable<int?> G() { yield return 1; yield return null; yield return 3; }
G().Select(x => x ?? -1).ToArray()
//// deconstruction_inside
IEnumerable<int> G() { var (a, b) = (0, 1); while (true) { yield return a; (a, b) = (b, a + b); } }
G().Take(8).ToArray()
//// many_yields_in_conditions
IEnumerable<string> FizzBuzz(int n) { for (var i = 1; i <= n; i++) { if (i % 15 == 0) yield return "FizzBuzz"; else if (i % 3 == 0) yield return "Fizz"; else if (i % 5 == 0) yield return "Buzz"; else yield return i.ToString(); } }
string.Join(",", FizzBuzz(15))
//// continue_and_break
IEnumerable<int> G() { for (var i = 0; i < 10; i++) { if (i % 2 == 0) continue; if (i > 7) break; yield return i; } yield return -1; }
G().ToArray()
//// while_true_with_finally_and_continue
IEnumerable<int> G() { var i = 0; while (true) { try { i++; if (i == 2) continue; if (i == 4) break; yield return i; } finally { Console.Write("f" + i + " "); } } }
G().ToArray()
//// checked_inside
IEnumerable<int> G() { var x = int.MaxValue - 1; while (true) { yield return x; checked { x++; } } }
G().Take(3).Last()
//// iterator_as_argument
int Sum(IEnumerable<int> s) => s.Sum();
IEnumerable<int> G() { yield return 1; yield return 2; }
Sum(G())
//// lazy_side_effects_by_take
var log = new List<string>();
IEnumerable<int> G() { for (var i = 0; ; i++) { log.Add("make " + i); yield return i; } }
var two = G().Where(x => x % 2 == 1).Take(2).ToList();
log.Count
//// iterator_changed_variable_of_cell
var factor = 2;
IEnumerable<int> G() { yield return factor; factor *= 10; yield return factor; }
var seen = G().ToList();
(seen, factor)
//// non_generic_enumerator
System.Collections.IEnumerator G() { yield return "a"; yield return 2; }
var e = G(); e.MoveNext(); e.MoveNext();
e.Current
//// dictionary_of_iterators
IEnumerable<char> Letters(char from, int n) { for (var i = 0; i < n; i++) yield return (char)(from + i); }
new Dictionary<string, IEnumerable<char>> { ["a"] = Letters('a', 3), ["x"] = Letters('x', 2) }.Select(p => p.Key + new string(p.Value.ToArray())).ToList()
//// member_with_state
class Bag : IEnumerable<int> { readonly List<int> _l = new(); public void Add(int x) => _l.Add(x); public IEnumerator<int> GetEnumerator() { foreach (var x in _l) yield return x; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
new Bag { 3, 1, 2 }.OrderBy(x => x).ToArray()
//// struct_member_copy
struct Range2 { public int From, To; public IEnumerable<int> All() { while (From < To) yield return From++; } }
var r = new Range2 { From = 1, To = 4 };
(r.All().ToArray(), r.From)
//// tree_in_order
class Node { public int V; public Node L, R; public IEnumerable<int> InOrder() { if (L != null) foreach (var x in L.InOrder()) yield return x; yield return V; if (R != null) foreach (var x in R.InOrder()) yield return x; } }
new Node { V = 2, L = new Node { V = 1 }, R = new Node { V = 3 } }.InOrder().ToArray()
//// static_member
static class Seq { public static IEnumerable<T> Repeat<T>(T x, int n) { for (var i = 0; i < n; i++) yield return x; } public static IEnumerable<int> Down(int n) { while (n > 0) yield return n--; } }
(Seq.Repeat("a", 2).ToArray(), Seq.Down(3).ToArray())
//// indexer_and_property_iterators
class C { public IEnumerable<int> this[int n] { get { for (var i = 0; i < n; i++) yield return i; } } public IEnumerable<string> P { get { yield return "p"; } } }
(new C()[3].ToArray(), new C().P.First())
//// virtual_iterator
class A { public virtual IEnumerable<int> G() { yield return 1; } }
class B : A { public override IEnumerable<int> G() { foreach (var x in base.G()) yield return x * 10; yield return 2; } }
((A)new B()).G().ToArray()
//// disposed_resource
class D : IDisposable { readonly string _n; public D(string n) => _n = n; public void Dispose() => Console.Write("-" + _n + " "); }
IEnumerable<int> G() { using var a = new D("a"); yield return 1; using (var b = new D("b")) { yield return 2; } yield return 3; }
foreach (var x in G()) Console.Write(x + " ");
foreach (var x in G()) if (x == 2) break;
//// generic_class_iterator
class Pair<T> { readonly T _a, _b; public Pair(T a, T b) { _a = a; _b = b; } public IEnumerable<T> Both() { yield return _a; yield return _b; } }
new Pair<string>("x", "y").Both().ToArray()
//// goto_free_state_machine
enum S { Start, Word, End }
IEnumerable<S> G(string s) { var st = S.Start; foreach (var c in s) { st = st switch { S.Start when char.IsLetter(c) => S.Word, S.Word when c == ' ' => S.End, var other => other }; yield return st; } }
string.Join(",", G("ab c"))
