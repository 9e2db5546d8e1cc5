for (int i = 0; i < 3; i++) Console.Write(i);
// ---
for (int i = 0, j = 10; i < j; i += 3, j--) Console.Write($"{i},{j};");
// ---
int i = 0; while (i < 3) { i++; if (i == 2) continue; Console.Write(i); }
// ---
int i = 0; do { Console.Write(i); } while (++i < 3);
// ---
foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1 }) Console.Write(k + v);
// ---
foreach (var c in "abc") { if (c == 'b') break; Console.Write(c); }
// ---
foreach (int x in new object[] { 1, 2 }) Console.Write(x);
// ---
foreach (var x in new ArrayList { 1, "a" }) Console.Write(x);
// ---
foreach (var (a, (b, c)) in new[] { (1, (2, 3)) }) Console.Write(a + b + c);
// ---
foreach (var x in 5) { }
// ---
foreach (string s in new[] { 1 }) { }
// ---
var actions = new List<Action>(); for (int i = 0; i < 3; i++) actions.Add(() => Console.Write(i)); foreach (var a in actions) a();
// ---
var actions = new List<Action>(); foreach (var i in new[] { 1, 2, 3 }) actions.Add(() => Console.Write(i)); foreach (var a in actions) a();
// ---
var actions = new List<Action>(); for (int i = 0; i < 3; i++) { int j = i; actions.Add(() => Console.Write(j)); } actions.ForEach(a => a());
// ---
int x = 5; switch (x) { case 1: Console.Write("one"); break; case 5: Console.Write("five"); break; default: Console.Write("other"); break; }
// ---
string s = "b"; switch (s) { case "a": case "b": Console.Write("ab"); break; case null: Console.Write("null"); break; }
// ---
object o = 5; switch (o) { case string t: Console.Write(t); break; case int n when n > 3: Console.Write("big" + n); break; case int: Console.Write("int"); break; }
// ---
switch (3) { case 1: break; case 3: Console.Write("x"); }
// ---
switch (1) { case > 0 and < 5: Console.Write("in"); break; default: break; }
// ---
try { int.Parse("x"); } catch (FormatException e) { Console.Write("bad"); } finally { Console.Write("!"); }
// ---
try { throw new InvalidOperationException("m"); } catch (Exception e) when (e.Message == "m") { Console.Write("when"); }
// ---
try { throw new Exception("a"); } catch (Exception e) when (e.Message == "b") { Console.Write("no"); } catch (Exception e) { Console.Write("yes"); }
// ---
try { try { throw new Exception("a"); } finally { Console.Write("f"); } } catch { Console.Write("c"); }
// ---
try { try { throw new Exception("a"); } catch { Console.Write("1"); throw; } } catch (Exception e) { Console.Write(e.Message); }
// ---
throw new ArgumentException("boom");
// ---
int[] a = { 1, 2 }; a[5]
// ---
object o = "s"; (int)o
// ---
object o = null; (int)o
// ---
string s = null; s.Trim()
// ---
using (var r = new StringReader("abc")) { Console.Write(r.ReadToEnd()); }
// ---
{ using var r = new StringReader("abc"); Console.Write(r.Read()); }
// ---
var o = new object(); lock (o) { Console.Write("in"); }
// ---
if (1 > 2) Console.Write("a"); else if (2 > 1) Console.Write("b"); else Console.Write("c");
// ---
int x; x = 5; x
// ---
int x = 1; int x = 2;
// ---
{ int y = 1; { int y = 2; } }
// ---
var v = null;
// ---
var v;
// ---
var v = () => 1; v()
// ---
int x = 5, y = x * 2; y
// ---
const int c = 1; c = 2;
// ---
foreach (var x in new[] { 1 }) x = 2;
// ---
5 = 6;
// ---
5;
// ---
1 + 1;
// ---
var q = Undefined.Foo;
// ---
Consol.WriteLine(1);
// ---
Console.WritLine(1);
// ---
break;
// ---
return 5;
// ---
if (1) { }
// ---
while ("a") { }
// ---
int x = "a".Length; string y = x;
// ---
List<int> l = new List<string>();
// ---
IEnumerable<object> l = new List<string> { "a" }; l.First()
// ---
int[] a = new int[3]; a[1] = 5; a
// ---
int[,] m = new int[2, 3]; m[1, 2] = 7; m[1, 2] + m.Length + m.GetLength(0)
// ---
int[,] m = { { 1, 2 }, { 3, 4 } }; m[1, 0]
// ---
int[][] j = { new[] { 1 }, new[] { 2, 3 } }; j[1][1]
// ---
var a = new[] { 1, 2.5, 3 }; a
// ---
var a = new[] { 1, "a" };
// ---
var a = new int[] { 1, 2 }; a[^1] += 5; a
// ---
var a = new[] { 1, 2, 3, 4 }; a[1..3]
// ---
var l = new List<int> { 1, 2, 3 }; l[^1]
// ---
var r = 1..^1; new[] { 1, 2, 3 }[r]
// ---
Index i = ^2; new[] { 1, 2, 3 }[i]
// ---
(int a, string b) t = (1, "x"); t.a + t.b
// ---
var t = (A: 1, B: 2); t.A = 5; t
// ---
var (a, b) = (1, "z"); b + a
// ---
int a; string b; (a, b) = (1, "z"); b + a
// ---
int a = 1, b = 2; (a, b) = (b, a); a * 10 + b
// ---
var (x, _) = (1, 2); x
// ---
var (a, (b, c)) = (1, (2, 3)); a + b + c
// ---
(int x, var y) = (1, 2L); y
// ---
var (a, b) = (1, 2, 3);
// ---
var (a, b) = 5;
// ---
(int, int) f() => (1, 2); var (p, q) = f(); p + q
// ---
var t = (1, 2, 3, 4, 5, 6, 7, 8, 9); t.Item9 + t.Item8
// ---
(1, (string)null) is (1, null)
// ---
List<int> l = [1, 2, 3]; l
// ---
int[] a = [1, .. new[] { 2, 3 }, 4]; a
// ---
IEnumerable<int> e = [1, 2]; e.Count()
// ---
HashSet<string> h = ["a", "a"]; h.Count
// ---
List<List<int>> l = [[1], [2, 3]]; l[1].Count
// ---
System.Collections.Immutable.ImmutableArray<int> a = [1, 2]; a.Length
// ---
int[] a = []; a.Length
// ---
var a = [1, 2];
// ---
void F(int[] x) => Console.Write(x.Length); F([1, 2]);
// ---
Dictionary<string, int[]> d = new() { ["a"] = [1, 2] }; d["a"][1]
// ---
var p = new { X = 1, Y = "a" }; p.X + p.Y
// ---
var p = new { X = 1 }; p.X = 2;
// ---
new { A = 1, B = 2 }.Equals(new { A = 1, B = 2 })
// ---
var p = new { X = 1, Y = 2 }; var p2 = p with { Y = 5 }; p2
// ---
var l = new List<int> { 1 }; l.Add("a");
// ---
new List<int>(5) { 1, 2 }.Capacity
// ---
new Dictionary<int, string> { [1] = "a", [2] = "b" }.Count
// ---
new StringBuilder { Capacity = 50 }.Capacity
// ---
var d = new Dictionary<string, List<int>> { ["a"] = { 1 } };
// ---
DateTime d = new(2020, 1, 2); d.Day
// ---
List<int> l = new() { 1 }; l.Count
// ---
new DateTime(2020, 1, 31).AddMonths(1).ToString("yyyy-MM-dd")
// ---
(new DateTime(2020, 3, 1) - new DateTime(2020, 2, 1)).Days
// ---
new DateTime(2020, 1, 1) < new DateTime(2021, 1, 1)
// ---
TimeSpan.FromHours(1) + TimeSpan.FromMinutes(30)
// ---
DateTime? d = null; d == null
// ---
DateTime? d = null; d?.Year
// ---
Guid.Empty == default
// ---
object o = 5; o is int n && n > 3
// ---
object o = 5; if (o is not int n) throw new Exception(); n
// ---
object o = "x"; o as string
// ---
object o = 5; o as string
// ---
object o = 5; (o as int?) + 1
// ---
5 as string
// ---
Func<int, int, int> add = (a, b) => a + b; add(1, 2)
// ---
Action<string> p = Console.Write; p("x");
// ---
Func<int, Func<int, int>> adder = a => b => a + b; adder(1)(2)
// ---
Func<int, int> fact = null; fact = n => n < 2 ? 1 : n * fact(n - 1); fact(5)
// ---
Action a = () => Console.Write("1"); a += () => Console.Write("2"); a();
// ---
Predicate<int> p = x => x > 1; p(2)
// ---
Func<int> f = () => "a";
// ---
Func<int, int> f = () => 1;
// ---
Func<int, int> f = x => { };
// ---
Action f = () => 5;
// ---
var f = x => x;
// ---
var f = (int x) => x * 2; f(4)
// ---
Comparison<int> c = (a, b) => a - b; c(3, 1)
// ---
Func<string> f = "abc".ToUpper; f()
// ---
int counter = 0; Action inc = () => counter++; inc(); inc(); counter
// ---
Task.FromResult(5).Result
// ---
await Task.FromResult(5)
// ---
await Task.Delay(1); 7
// ---
var r = await Task.Run(() => 6 * 7); r
// ---
var t = await Task.WhenAll(Task.FromResult(1), Task.FromResult(2)); t
// ---
await Task.FromException(new InvalidOperationException("x"));
// ---
checked { int x = int.MaxValue; x++; }
// ---
unchecked { int x = int.MaxValue; x++; Console.Write(x); }
// ---
int F() { while (true) { } } 1
// ---
int F(int x) { if (x > 0) return 1; } 1
// ---
;
// ---
{ }
// ---
var x = 1; { var y = x + 1; Console.Write(y); } x
// ---
throw null;
// ---
int x = 0; try { x = 1; throw new Exception(); } catch { x += 10; } finally { x += 100; } x
// ---
int F() { try { return 1; } finally { Console.Write("f"); } } F()
// ---
int F() { for (int i = 0; ; i++) { try { if (i == 3) return i; if (i == 1) continue; Console.Write(i); } finally { Console.Write("f"); } } } F()
// ---
var s = 0; for (var i = 0; i < 10; i++) { if (i % 2 == 0) continue; if (i > 7) break; s += i; } s
// ---
string Kind(object o) { switch (o) { case int i: return "int" + i; case string { Length: > 2 } s: return s; case null: return "null"; default: return "?"; } } Kind(3) + Kind("abc") + Kind("a") + Kind(null)
