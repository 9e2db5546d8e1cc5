5.Sum()
// ---
5.Count()
// ---
"a".Sum()
// ---
5.Where(x => x > 1)
// ---
new[] { "a" }.Sum()
// ---
new[] { "a" }.ToList(5)
// ---
new[] { 1 }.Where(x => x.Length > 1)
// ---
new[] { 1 }.Where(x => x.Length > 1).Select(y => y.Foo)
// ---
new[] { 1 }.OrderBy(x => x.A).ThenBy(z => q)
// ---
new[] { 1 }.ToDictionary(x => x.A)
// ---
var x = 5; x();
// ---
Math.PI()
// ---
Math.Abs
// ---
System
// ---
var t = typeof(NoSuch);
// ---
int x = null;
// ---
int? x = "a";
// ---
string s = 5;
// ---
string s = 'c';
// ---
char c = "c";
// ---
bool b = 1;
// ---
double d = "1";
// ---
int i = 1.5;
// ---
float f = 1.5;
// ---
decimal m = 1.5;
// ---
long l = 1.5f;
// ---
int i = 5L;
// ---
uint u = -1;
// ---
char c = 97;
// ---
object o = 5; int i = o;
// ---
List<int> l = new int[] { 1 };
// ---
int[] a = new List<int> { 1 };
// ---
int[] a = { 1, "b" };
// ---
var l = new List<int> { "a" };
// ---
new List<int> { 1 }.Foo = 5;
// ---
"a" - "b"
// ---
"a" * 2
// ---
true + 1
// ---
!5
// ---
-"a"
// ---
~1.5
// ---
1 && true
// ---
null + 1
// ---
null == null
// ---
new object() + 1
// ---
new object() == 5
// ---
"a" == 5
// ---
"a" > "b"
// ---
DateTime.Now + 1
// ---
DateTime.Now > 5
// ---
int x = 5; x?.ToString()
// ---
int x = 5; x ?? 1
// ---
int x = 5; x!.ToString()
// ---
int x = 5; x[0]
// ---
"abc"["a"]
// ---
new[] { 1 }["a"]
// ---
new[] { 1 }[0, 1]
// ---
new List<int>()["a"]
// ---
new Dictionary<string, int>()[5]
// ---
(string)5
// ---
(int)"5"
// ---
(DayOfWeek)"a"
// ---
(List<int>)new object()
// ---
(List<int>)"a"
// ---
5 as int?
// ---
throw "a";
// ---
throw new object();
// ---
try { } catch (string s) { }
// ---
try { } catch (Exception) { } catch (FormatException) { }
// ---
using (var x = 5) { }
// ---
using (new object()) { }
// ---
lock (5) { }
// ---
foreach (var x in null) { }
// ---
foreach (var x in new object()) { }
// ---
for (int i = 0; i; i++) { }
// ---
switch (5) { case "a": break; }
// ---
int y = 5; switch (5) { case y: break; }
// ---
await 5;
// ---
await Task.Delay(1).Foo();
// ---
var x = await Task.Delay(1);
// ---
int F() { await Task.Delay(1); return 1; }
// ---
Func<int> f = () => { };
// ---
Func<int, int> f = (x, y) => x;
// ---
Func<int, int> f = (string x) => 1;
// ---
Func<int> f = 5;
// ---
Action a = Math.Max;
// ---
Func<int, int, int> f = Math.Max; f(1, 2)
// ---
var f = Math.Max;
// ---
var f = Console.WriteLine;
// ---
Func<string, int> f = int.Parse; f("5")
// ---
Delegate d = (int x) => x; d.GetType().Name
// ---
object o = () => 1; o.GetType().Name
// ---
object o = x => 1;
// ---
var x = x + 1;
// ---
int x = y; int y = 1; x
// ---
int.TryParse("5", x)
// ---
int n = 0; int.TryParse("5", n)
// ---
int n = 0; int.TryParse("5", ref n)
// ---
int n = 0; Math.Abs(out n)
// ---
int.TryParse("5", out string s)
// ---
int.TryParse("5", out "x".Length)
// ---
new Random().Next(out var z)
// ---
Foo<int>()
// ---
Enumerable.Empty()
// ---
Enumerable.Empty<int, int>()
// ---
Enumerable.Range<int>(1, 2)
// ---
new List<int, int>()
// ---
new List()
// ---
List x = null;
// ---
List<> x = null;
// ---
Comparer<int>.Default.Compare(1, "a")
// ---
static int x = 5; x
// ---
private int pf = 5; pf
// ---
readonly int ro = 5; ro = 6;
// ---
this.ToString()
// ---
base.ToString()
// ---
Environment.NoSuch
// ---
Environment.NewLine.Length > 0
// ---
File.NoSuch()
// ---
new[] { 1, 2 }.Aggregate("", (a, b) => a + b).Lenght
// ---
string.Join(",", new[] { 1 }.Select(x => x.Nope))
// ---
Console.WriteLine(nope);
// ---
Console.WriteLine($"{nope}");
// ---
Console.WriteLine($"{1:F2} {nope.X}");
// ---
var a = nope1; var b = nope2;
// ---
Math.Round("x").Foo(nope)
// ---
if (nope) Console.Write(1); else nope2();
// ---
int x = 08; x
// ---
var (p, q) = nope;
// ---
nope.Foo().Bar = 5;
// ---
nameof(nope)
// ---
nameof(5)
// ---
default
// ---
null
// ---
new()
// ---
x => x
// ---
[1, 2]
// ---
throw
// ---
var t = (1, null);
// ---
(int, string) t = (1, 2);
// ---
(int a, int b) t = (1, 2); t.c
// ---
(1, 2).Item3
// ---
(1, 2) == (1, 2, 3)
// ---
var r = 1 switch { 1 => null, _ => null };
// ---
1 switch { "a" => 1, _ => 2 }
// ---
1 switch { > "a" => 1, _ => 2 }
// ---
"a" is { Foo: 1 }
// ---
5 is [1]
// ---
(1, 2) is (1, 2, 3)
// ---
object o = 1; o is NoSuch
// ---
object o = 1; o is NoSuch n
