//// struct_fields
struct P { public int X, Y; }
var p = new P();
p.X = 3;
(p.X, p.Y)
//// struct_copy_semantics
struct P { public int X; }
var a = new P { X = 1 };
var b = a;
b.X = 5;
(a.X, b.X)
//// struct_in_array
struct P { public int X; }
var a = new P[2];
a[0].X = 5;
a[0].X
//// struct_in_list_is_copy
struct P { public int X; }
var l = new List<P> { new() { X = 1 } };
var p = l[0];
p.X = 9;
l[0].X
//// struct_method_mutates
struct C { public int N; public void Inc() => N++; }
var c = new C();
c.Inc(); c.Inc();
c.N
//// struct_constructor
struct P { public int X { get; } public P(int x) { X = x; } }
(new P(4).X, new P().X, default(P).X)
//// struct_parameterless_constructor
struct P { public int X; public P() { X = 7; } }
(new P().X, default(P).X)
//// struct_field_initialiser
struct P { public int X = 3; public P() { } }
new P().X
//// readonly_struct
readonly struct Money(decimal a, string c) { public decimal Amount { get; } = a; public string Cur { get; } = c; public override string ToString() => $"{Amount} {Cur}"; }
new Money(5.5m, "EUR").ToString()
//// struct_equals_by_value
struct P { public int X, Y; }
(new P { X = 1 }.Equals(new P { X = 1 }), new P { X = 1 }.Equals(new P { X = 2 }))
//// struct_passed_by_value
struct P { public int X; }
void F(P p) => p.X = 100;
void G(ref P p) => p.X = 100;
var p = new P { X = 1 };
F(p);
var before = p.X;
G(ref p);
(before, p.X)
//// struct_boxed
struct P { public int X; }
object o = new P { X = 1 };
var p = (P)o;
p.X = 5;
((P)o).X
//// struct_default_tostring
struct P { public int X; }
new P().ToString()
//// struct_nullable
struct P { public int X; }
P? p = null;
P? q = new P { X = 2 };
(p?.X, q?.X, q.Value.X)
//// struct_indexer
struct V { private int a, b; public int this[int i] { get => i == 0 ? a : b; set { if (i == 0) a = value; else b = value; } } }
var v = new V();
v[1] = 8;
(v[0], v[1])
//// struct_this_assign
struct P { public int X, Y; public void Reset() => this = new P { Y = 1 }; }
var p = new P { X = 5 };
p.Reset();
(p.X, p.Y)
//// struct_readonly_method
struct P { public double X, Y; public readonly double Len() => Math.Sqrt(X * X + Y * Y); }
new P { X = 3, Y = 4 }.Len()
//// enum_basic
enum Color { Red, Green, Blue }
(Color.Green, (int)Color.Blue, (Color)0)
//// enum_values
enum Level { Low = 1, Mid = 5, High }
(Level.High, (int)Level.High, (Level)5, (Level)99)
//// enum_underlying
enum Small : byte { A = 200, B }
((byte)Small.B, sizeof(Small))
//// enum_long
enum Big : long { X = 1L << 40 }
(long)Big.X
//// enum_flags
[Flags] enum Perm { None = 0, Read = 1, Write = 2, Exec = 4, All = Read | Write | Exec }
var p = Perm.Read | Perm.Exec;
(p, p.HasFlag(Perm.Read), (p & Perm.Write) != 0, p ^ Perm.Read, ~Perm.Read & Perm.All, Perm.All)
//// enum_flags_toggle
[Flags] enum D { None, A = 1, B = 2 }
var d = D.A;
d |= D.B;
d &= ~D.A;
d
//// enum_parse
enum Color { Red, Green }
(Enum.Parse<Color>("Green"), Enum.TryParse<Color>("Blue", out var c), Enum.Parse<Color>("red", true), c)
//// enum_parse_fails
enum Color { Red }
Enum.Parse<Color>("Nope")
//// enum_names_values
enum Color { Red, Green }
(Enum.GetNames<Color>(), Enum.GetValues<Color>(), Enum.IsDefined(Color.Red), Enum.GetName((Color)1))
//// enum_foreach
enum S { A, B, C }
foreach (var s in Enum.GetValues<S>()) Console.Write($"{s}={(int)s} ");
//// enum_arithmetic
enum S { A, B, C }
(S.A + 2, S.C - S.A, S.A < S.B, S.C - 1)
//// enum_increment
enum S { A, B, C }
var s = S.A;
s++;
s
//// enum_compare_and_switch
enum Pri { Low, High }
string F(Pri p) => p switch { Pri.Low => "l", Pri.High => "h", _ => "?" };
(F(Pri.High), F((Pri)7), Pri.Low.CompareTo(Pri.High))
//// enum_as_key
enum K { A, B }
var d = new Dictionary<K, int> { [K.A] = 1, [K.B] = 2 };
d
//// enum_default
enum K { One = 1 }
(default(K), new K())
//// enum_zero_literal
enum K { None, A }
K k = 0;
k
//// enum_format
enum K { A = 10 }
(K.A.ToString("D"), K.A.ToString("X"), $"{K.A:G}", K.A.ToString())
//// enum_group
enum K { A, B }
new[] { K.A, K.B, K.A }.GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count())
//// enum_members_reference_each_other
enum K { A = 1, B = A + 1, C = B * 4, D }
(int)K.D
//// enum_convert
((int)DayOfWeek.Friday, (DayOfWeek)2, Convert.ToInt32(DayOfWeek.Monday), Enum.ToObject(typeof(DayOfWeek), 3))
//// enum_duplicate_values
enum K { A = 1, B = 1 }
(K.A == K.B, (int)K.B)
//// enum_nested_in_class
class Order { public enum Status { New, Paid } public Status State { get; set; } }
new Order { State = Order.Status.Paid }.State
//// enum_extension
enum Op { Add, Mul }
static int Apply(this Op o, int a, int b) => o == Op.Add ? a + b : a * b;
(Op.Add.Apply(2, 3), Op.Mul.Apply(2, 3))
//// delegate_declared
delegate bool Check(int n);
Check even = n => n % 2 == 0;
even(4)
