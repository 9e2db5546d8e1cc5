//// basic
IEnumerable<int> Three() { yield return 1; yield return 2; yield return 3; }
Three().ToList()
//// loop
IEnumerable<int> Evens(int max) { for (var i = 0; i <= max; i += 2) yield return i; }
Evens(6)
//// infinite_take
IEnumerable<int> Naturals() { var n = 0; while (true) yield return n++; }
Naturals().Where(x => x % 3 == 0).Take(4).ToArray()
//// yield_break
IEnumerable<int> Until(int[] a, int stop) { foreach (var x in a) { if (x == stop) yield break; yield return x; } }
Until(new[] { 1, 2, 9, 3 }, 9).ToList()
//// lazy
IEnumerable<int> G() { Console.Write("start "); yield return 1; Console.Write("end "); }
var g = G();
Console.Write("made ");
foreach (var x in g) Console.Write(x + " ");
//// interleaved
IEnumerable<int> G() { for (var i = 0; i < 3; i++) { Console.Write($"p{i} "); yield return i; } }
foreach (var x in G()) Console.Write($"c{x} ");
//// restart
IEnumerable<int> G() { var n = 0; yield return ++n; yield return ++n; }
var g = G();
(g.Sum(), g.Sum())
//// fibonacci
IEnumerable<long> Fib() { long a = 0, b = 1; while (true) { yield return a; (a, b) = (b, a + b); } }
Fib().TakeWhile(x => x < 100).ToList()
//// parameters_captured
IEnumerable<int> Scale(IEnumerable<int> s, int k) { foreach (var x in s) yield return x * k; }
Scale(Scale(new[] { 1, 2 }, 3), 10).ToList()
//// generic
IEnumerable<T> Cycle<T>(IList<T> l, int n) { for (var i = 0; i < n; i++) yield return l[i % l.Count]; }
Cycle(new[] { "a", "b" }, 5).ToArray()
//// nested_iterators
IEnumerable<int> Inner(int n) { for (var i = 0; i < n; i++) yield return i; }
IEnumerable<int> Outer() { foreach (var x in Inner(2)) yield return x; foreach (var x in Inner(3)) yield return x * 10; }
Outer().ToList()
//// recursive
IEnumerable<string> Binary(int n) { if (n == 0) { yield return ""; yield break; } foreach (var s in Binary(n - 1)) { yield return s + "0"; yield return s + "1"; } }
Binary(2).ToArray()
//// try_finally
IEnumerable<int> G() { try { yield return 1; yield return 2; } finally { Console.Write("done "); } }
G().First()
//// try_finally_complete
IEnumerable<int> G() { try { yield return 1; } finally { Console.Write("done "); } yield return 2; }
G().ToList()
//// using_inside
class D : IDisposable { public void Dispose() => Console.Write("disposed "); }
IEnumerable<int> G() { using var d = new D(); yield return 1; }
G().ToList()
//// exception_inside
IEnumerable<int> G() { yield return 1; throw new InvalidOperationException(); }
G().ToList()
//// argument_check_is_lazy
IEnumerable<int> G(string s) { if (s == null) throw new ArgumentNullException(nameof(s)); yield return s.Length; }
var g = G(null);
Console.Write("no throw yet ");
g.First()
//// enumerator_method
IEnumerator<int> G() { yield return 5; yield return 6; }
var e = G();
e.MoveNext(); e.MoveNext();
(e.Current, e.MoveNext())
//// non_generic
IEnumerable G() { yield return 1; yield return "a"; }
G().Cast<object>().ToArray()
//// in_class
class Tree { public int V; public List<Tree> Kids = new(); public IEnumerable<int> All() { yield return V; foreach (var k in Kids) foreach (var v in k.All()) yield return v; } }
new Tree { V = 1, Kids = { new Tree { V = 2, Kids = { new Tree { V = 3 } } }, new Tree { V = 4 } } }.All().ToList()
//// property_iterator
class C { public IEnumerable<string> Names { get { yield return "a"; yield return "b"; } } }
new C().Names.ToArray()
//// local_iterator
int F() { IEnumerable<int> G() { yield return 1; yield return 2; } return G().Sum(); }
F()
//// local_iterator_captures
List<int> F(int k) { IEnumerable<int> G() { for (var i = 0; i < k; i++) yield return i * k; } return G().ToList(); }
F(3)
//// across_cells
IEnumerable<int> Squares() { for (var i = 1; ; i++) yield return i * i; }
//--- cell
Squares().Skip(2).First()
//// switch_inside
IEnumerable<string> Names(int n) { switch (n) { case 1: yield return "one"; break; case 2: yield return "two"; yield return "zwei"; break; default: yield return "many"; break; } }
(Names(2).ToArray(), Names(7).ToArray())
//// conditional_yield
IEnumerable<int> Flatten(object o) { if (o is int i) yield return i; else if (o is IEnumerable e) foreach (var x in e) foreach (var y in Flatten(x)) yield return y; }
Flatten(new object[] { 1, new object[] { 2, new object[] { 3 } } }).ToList()
//// pairwise_iterator
static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> s) { using var e = s.GetEnumerator(); if (!e.MoveNext()) yield break; var p = e.Current; while (e.MoveNext()) { yield return (p, e.Current); p = e.Current; } }
new[] { 1, 2, 3 }.Pairwise().ToList()
//// window
IEnumerable<T[]> Window<T>(IEnumerable<T> s, int n) { var q = new Queue<T>(); foreach (var x in s) { q.Enqueue(x); if (q.Count > n) q.Dequeue(); if (q.Count == n) yield return q.ToArray(); } }
Window(Enumerable.Range(1, 4), 2).ToList()
//// captured_loop_variable
IEnumerable<Func<int>> G() { for (var i = 0; i < 2; i++) { var k = i; yield return () => k * 10; } }
G().Select(f => f()).ToArray()
//// do_while_iterator
IEnumerable<int> Collatz(int n) { do { yield return n; n = n % 2 == 0 ? n / 2 : 3 * n + 1; } while (n != 1); yield return 1; }
Collatz(6).ToList()
//// async_iterator
async IAsyncEnumerable<int> G() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }
var l = new List<int>();
await foreach (var x in G()) l.Add(x);
l
//// primes
IEnumerable<int> Primes() { var p = new List<int>(); for (var n = 2; ; n++) { if (p.All(x => n % x != 0)) { p.Add(n); yield return n; } } }
Primes().Take(8).ToArray()
//// static_local_state
IEnumerable<int> Counter() { var c = 0; yield return c++; yield return c++; yield return c++; }
var e1 = Counter().GetEnumerator(); var e2 = Counter().GetEnumerator();
e1.MoveNext(); e1.MoveNext(); e2.MoveNext();
(e1.Current, e2.Current)
