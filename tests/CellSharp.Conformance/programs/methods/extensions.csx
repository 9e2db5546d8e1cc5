//// on_string
static string Shout(this string s) => s.ToUpper() + "!";
"hi".Shout()
//// on_int
static bool IsEven(this int n) => n % 2 == 0;
(4.IsEven(), 5.IsEven())
//// with_arguments
static string Repeat(this string s, int n, string sep = "") => string.Join(sep, Enumerable.Repeat(s, n));
("a".Repeat(3), "a".Repeat(2, "-"))
//// on_enumerable
static IEnumerable<T> EveryOther<T>(this IEnumerable<T> s) => s.Where((_, i) => i % 2 == 0);
new[] { 1, 2, 3, 4, 5 }.EveryOther().ToList()
//// chained
static int Twice(this int x) => x * 2;
static int Plus(this int x, int y) => x + y;
3.Twice().Plus(4).Twice()
//// across_cells
static int Words(this string s) => s.Split(' ').Length;
//--- cell
"a b c".Words()
//// on_null_receiver
static bool IsBlank(this string s) => string.IsNullOrEmpty(s);
string n = null;
n.IsBlank()
//// instance_method_wins
static string ToUpper(this string s) => "mine";
"a".ToUpper()
//// on_interface
interface IShape { double Area { get; } }
class Sq : IShape { public double Area => 4; }
static string Describe(this IShape s) => $"area {s.Area}";
new Sq().Describe()
//// on_generic_with_constraint
static T Clamp2<T>(this T v, T lo, T hi) where T : IComparable<T> => v.CompareTo(lo) < 0 ? lo : v.CompareTo(hi) > 0 ? hi : v;
(15.Clamp2(0, 10), "m".Clamp2("a", "f"))
//// on_enum
enum Level { Low, High }
static bool IsHigh(this Level l) => l == Level.High;
Level.High.IsHigh()
//// on_tuple
static int Sum(this (int A, int B) t) => t.A + t.B;
(3, 4).Sum()
//// on_delegate
static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => x => g(f(x));
Func<int, int> inc = x => x + 1;
inc.Then(x => x.ToString() + "!")(4)
//// on_dictionary
static V GetOr<K, V>(this Dictionary<K, V> d, K k, V v) => d.TryGetValue(k, out var x) ? x : v;
new Dictionary<string, int> { ["a"] = 1 }.GetOr("b", 9)
//// called_statically
static int Twice(this int x) => x * 2;
Twice(5)
//// on_array_ref_this
static void Inc(this ref int x) => x++;
var n = 1;
n.Inc();
n
//// null_conditional
static int Len(this string s) => s.Length;
string s = null;
s?.Len()
//// linq_like_pipeline
static IEnumerable<T> Tap<T>(this IEnumerable<T> s, Action<T> a) { foreach (var x in s) { a(x); yield return x; } }
new[] { 1, 2 }.Tap(x => Console.Write($"<{x}>")).Sum()
//// overloads
static string Show(this int n) => "int";
static string Show(this object o) => "object";
(1.Show(), "a".Show())
//// for_each
static void Each<T>(this IEnumerable<T> items, Action<T> act) { foreach (var i in items) act(i); }
new[] { 1, 2, 3 }.Each(i => Console.Write(i + ";"));
//// get_enumerator_extension
static IEnumerator<int> GetEnumerator(this int n) { for (var i = 0; i < n; i++) yield return i; }
foreach (var i in 3) Console.Write(i);
//// custom_select_for_query
record Maybe<T>(T V);
static Maybe<R> Select<T, R>(this Maybe<T> m, Func<T, R> f) => new(f(m.V));
(from x in new Maybe<int>(4) select x * 2).V
//// is_between
static bool IsBetween(this DateTime d, DateTime a, DateTime b) => d >= a && d <= b;
new DateTime(2024, 2, 1).IsBetween(new DateTime(2024, 1, 1), new DateTime(2024, 3, 1))
//// truncate
static string Truncate(this string s, int max) => s.Length <= max ? s : s[..max] + "…";
new[] { "short", "a longer text" }.Select(s => s.Truncate(6)).ToArray()
