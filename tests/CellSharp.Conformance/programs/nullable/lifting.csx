//// value_and_has_value
int? a = 5;
(a.HasValue, a.Value, a)
//// null_nullable
int? a = null;
(a.HasValue, a.GetValueOrDefault(), a.GetValueOrDefault(7), a)
//// value_of_null_throws
int? a = null;
a.Value
//// lifted_add
int? a = 5, b = null;
(a + 1, a + b, b + 1)
//// lifted_compare
int? a = 5, b = null;
(a > 3, b > 3, b < 3, b == null, a == 5, b != 3)
//// lifted_equal_nulls
int? a = null, b = null;
(a == b, a >= b, a <= b)
//// lifted_bool_and
bool? t = true, f = false, n = null;
new[] { t & n, f & n, n & n, t & f }
//// lifted_bool_or
bool? t = true, f = false, n = null;
new[] { t | n, f | n, n | n, !n }
//// coalesce
int? a = null;
a ?? 7
//// coalesce_type
int? a = null;
var x = a ?? 1L;
x
//// coalesce_chain
int? a = null, b = null, c = 3;
a ?? b ?? c
//// coalesce_assign
int? a = null;
a ??= 5;
a ??= 6;
a
//// coalesce_assign_reference
string s = null;
var r = s ??= "set";
(s, r)
//// coalesce_throw
string s = null;
s ?? throw new ArgumentNullException(nameof(s))
//// conditional_access
string s = null;
(s?.Length, "abc"?.Length)
//// conditional_access_type
string s = "abc";
var n = s?.Length;
n + 1
//// conditional_index
int[] a = null;
a?[0]
//// conditional_chain_stops
string s = null;
s?.Trim().ToUpper().Length.ToString()
//// conditional_method
List<int> l = null;
l?.Add(1);
l?.Count ?? -1
//// conditional_invoke
Action<string> log = null;
log?.Invoke("x");
log = Console.WriteLine;
log?.Invoke("y");
//// conditional_assignment
class Box { public int N; }
Box b = null;
b?.N = 5;
Box c = new();
c?.N = 6;
(b?.N, c.N)
//// cast_to_nullable
(int?)5
//// cast_null_to_int
int? a = null;
(int)a
//// nullable_widening
int? i = 3;
long? l = i;
double? d = i;
(l + 1, d)
//// nullable_explicit
double? d = 3.7;
double? n = null;
((int?)d, (int?)n)
//// nullable_boxing
int? a = null;
object o = a;
int? b = 3;
(o == null, ((object)b).GetType().Name)
//// nullable_tostring
int? a = null;
int? b = 3;
(a.ToString(), b.ToString(), $"[{a}]")
//// nullable_arithmetic_division
int? a = 7;
a / 2
//// nullable_increment
int? a = 1, b = null;
a++;
b++;
(a, b)
//// nullable_compound
int? a = 1;
a += null;
a
//// nullable_in_ternary
var flag = false;
int? x = flag ? 1 : null;
x
//// nullable_common_type
var x = true ? (int?)1 : 2;
x.HasValue
//// nullable_equality_with_object
int? a = 5;
(a.Equals(5), a.Equals(null), object.Equals(a, 5))
//// nullable_sum
new int?[] { 1, null, 3 }.Sum()
//// nullable_average_max
(new int?[] { 1, null, 3 }.Average(), new int?[] { null }.Max(), new double?[] { 1.5, null }.Min())
//// nullable_array
new int?[] { 1, null }
//// nullable_struct
DateTime? d = null;
(d?.Year, d ?? new DateTime(2000, 1, 1))
//// nullable_enum
DayOfWeek? d = DayOfWeek.Monday;
(d, d == DayOfWeek.Monday, d?.ToString())
//// nullable_bool_condition
bool? b = null;
if (b == true) Console.WriteLine("yes"); else Console.WriteLine("no");
//// nullable_is
int? a = 5, b = null;
(a is int, b is int, a is int n ? n : 0, b is null)
//// nullable_generic_argument
var l = new List<int?> { 1, null, 2 };
l.Where(x => x.HasValue).Select(x => x.Value).Sum()
//// nullable_typeof
typeof(int?)
//// nullable_decimal_lift
decimal? d = 1.5m;
int? i = 2;
d * i
//// nullable_tuple
(int, string)? t = null;
t ??= (1, "a");
t.Value.Item2
//// nullable_first_or_default
new[] { 1, 2 }.Cast<int?>().FirstOrDefault(x => x > 5)
//// null_forgiving
string s = null;
s!?.Length
//// nullable_reference_annotations
#nullable enable
string? s = null;
string t = s ?? "none";
t
//// lifted_user_operator
struct M { public int V; public static M operator +(M a, M b) => new M { V = a.V + b.V }; }
M? a = new M { V = 1 }, b = null;
((a + b).HasValue, (a + a).Value.V)
//// comparer_with_nulls
new int?[] { 3, null, 1 }.OrderBy(x => x).ToArray()
//// nested_conditional
class N { public N Next; public int V; }
var n = new N { V = 1, Next = new N { V = 2 } };
(n?.Next?.V, n?.Next?.Next?.V, n.Next?.Next?.Next.V)
//// conditional_with_coalesce_string
string name = null;
$"Hello {name?.ToUpper() ?? "stranger"}"
//// dictionary_conditional
Dictionary<string, List<int>> d = new() { ["a"] = new() { 1 } };
(d.GetValueOrDefault("a")?.Count, d.GetValueOrDefault("b")?.Count)
