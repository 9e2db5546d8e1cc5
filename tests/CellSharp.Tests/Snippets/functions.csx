int Add(int a, int b = 10) => a + b; Add(1) + Add(1, 2) + Add(b: 1, a: 2)
// ---
int Sum(params int[] xs) => xs.Sum(); Sum() + Sum(1) + Sum(1, 2, 3) + Sum(new[] { 4 })
// ---
void Inc(ref int x) => x++; int a = 1; Inc(ref a); a
// ---
bool Try(string s, out int n) { n = s.Length; return n > 0; } Try("abc", out var k) ? k : -1
// ---
T Id<T>(T x) => x; Id(5) + Id("a")
// ---
T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b; Max(1, 2) + Max("a", "b")
// ---
T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b; Max(new object(), new object())
// ---
List<T> Twice<T>(IEnumerable<T> xs) => xs.Concat(xs).ToList(); Twice(new[] { 1, 2 })
// ---
R Apply<T, R>(T x, Func<T, R> f) => f(x); Apply(5, x => x * 1.5)
// ---
int Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1); Fact(10)
// ---
bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) => n != 0 && Even(n - 1); Even(10)
// ---
int F(int x) => x; string F(string x) => x + "!"; F("a") + F(1)
// ---
int F(int x) => 1; int F(double x) => 2; int F(object x) => 3; F(1) * 100 + F(1.5f) * 10 + F("a")
// ---
int F(long x) => 1; int F(int? x) => 2; F(5)
// ---
int F(object o) => 1; int F(string s) => 2; F(null)
// ---
int F(int[] o) => 1; int F(string s) => 2; F(null)
// ---
int F(Func<int> f) => 1; int F(Func<double> f) => 2; F(() => 1)
// ---
int F(Action f) => 1; int F(Func<int> f) => 2; F(() => 5)
// ---
int F(params object[] xs) => xs.Length; F(1, "a") + F(new object[] { 1 }) + F()
// ---
int F(int a) => a; F()
// ---
int F(int a) => a; F(1, 2)
// ---
int F(int a) => a; F("x")
// ---
int F(int a) => a; F(b: 1)
// ---
int F(int a) => "x"; 1
// ---
int F(int a) { return; } 1
// ---
void F() { return 1; } 1
// ---
void F() { } var x = F();
// ---
void F(int a, int a) { }
// ---
static int F(int x) { int G(int y) => y * 2; return G(x) + 1; } F(3)
// ---
int F(int n) { int total = 0; void Add(int k) { total += k; } for (int i = 1; i <= n; i++) Add(i); return total; } F(4)
// ---
int F(int n) { if (n == 0) return 0; int local = n; return local + F(n - 1); } F(4)
// ---
Func<int> Counter() { int c = 0; return () => ++c; } var c1 = Counter(); c1(); c1() + Counter()()
// ---
static string Ext(this string s, int n) => s + n; "a".Ext(5)
// ---
static int Dbl(this int s) => s * 2; 5.Dbl().Dbl()
// ---
IEnumerable<int> Evens(int n) => Enumerable.Range(0, n).Where(x => x % 2 == 0); Evens(5).ToList()
// ---
(int Min, int Max) Range(int[] xs) => (xs.Min(), xs.Max()); var r = Range(new[] { 3, 1 }); r.Min + r.Max
// ---
(int Min, int Max) Range(int[] xs) => (xs.Min(), xs.Max()); Range(new[] { 3, 1 }).Max
// ---
string Name(string first, string last = "Doe", int age = 5) => $"{first} {last} {age}"; Name("J", age: 3)
// ---
int x = 5; int Get() => x; x = 7; Get()
// ---
int Get() => later; int later = 9; Get()
// ---
double Avg(params double[] v) => v.Length == 0 ? 0 : v.Average(); Avg(1, 2, 4)
// ---
void Swap<T>(ref T a, ref T b) { var t = a; a = b; b = t; } int p = 1, q = 2; Swap(ref p, ref q); p * 10 + q
// ---
void F(in int x) { x = 5; }
// ---
int F(in int x) => x + 1; F(4) + F(in Zero()); int Zero() => 0;
// ---
Math.Max(1)
// ---
Math.Max("a", 1)
// ---
Math.Sqrt("a")
// ---
int.Parse()
// ---
int.Parse(5)
// ---
new Random(1, 2)
// ---
new DateTime("a")
// ---
new NoSuch()
// ---
new List<NoSuch>()
// ---
NoSuch x = null;
// ---
new IEnumerable<int>()
// ---
string.Empty()
// ---
DateTime.Now = 5;
// ---
"a".Length = 5;
// ---
int x = 5; x.ToString().Length
// ---
int x = 5; x.Foo
// ---
Math.Foo
// ---
System.Foo.Bar
// ---
Enumerable.Range(1)
// ---
var l = new List<int>(); l.Add(1, 2);
// ---
void F(Action<int> a) => a(5); F(x => Console.Write(x + 1));
// ---
void F(Func<int, bool> a) => Console.Write(a(5)); F(x => x > 3);
// ---
int F(string s) => 1; int F(IEnumerable<char> s) => 2; F("a")
// ---
int F(IEnumerable<object> s) => 1; int F(IEnumerable<string> s) => 2; F(new[] { "a" })
// ---
int F<T>(T x) => 1; int F(int x) => 2; F(5) * 10 + F("a")
// ---
int F<T>(IEnumerable<T> x) => 1; int F<T>(List<T> x) => 2; F(new List<int>())
// ---
Console.WriteLine(string.Format("{0} {1}", 1, null));
// ---
F(1); void F(int x) => Console.Write(x);
// ---
string Describe<T>(T x) => typeof(T).Name; Describe(1) + Describe("a") + Describe(new List<int>())
// ---
T Default<T>() => default; Default<int>() + (Default<string>() ?? "null")
// ---
T[] Make<T>(params T[] xs) => xs; Make(1, 2).Length + Make("a").Length
// ---
Default<int>(); T Default<T>() where T : class => null;
