//// add_and_multiply
record struct V(double X, double Y)
{
    public static V operator +(V a, V b) => new(a.X + b.X, a.Y + b.Y);
    public static V operator *(V a, double k) => new(a.X * k, a.Y * k);
    public static V operator *(double k, V a) => a * k;
    public static V operator -(V a) => new(-a.X, -a.Y);
}
-(new V(1, 2) + 2 * new V(3, 4))
//// equality_pair
class Id
{
    public int N;
    public static bool operator ==(Id a, Id b) => a?.N == b?.N;
    public static bool operator !=(Id a, Id b) => !(a == b);
    public override bool Equals(object o) => o is Id i && this == i;
    public override int GetHashCode() => N;
}
var a = new Id { N = 1 };
var b = new Id { N = 1 };
(a == b, a != b, a.Equals(b), a == null, (object)a == b)
//// comparison
struct Age
{
    public int Y;
    public static bool operator <(Age a, Age b) => a.Y < b.Y;
    public static bool operator >(Age a, Age b) => a.Y > b.Y;
}
(new Age { Y = 1 } < new Age { Y = 2 }, new Age { Y = 1 } > new Age { Y = 2 })
//// implicit_conversion
struct Celsius
{
    public double D;
    public static implicit operator Celsius(double d) => new Celsius { D = d };
    public static explicit operator double(Celsius c) => c.D;
}
Celsius c = 21.5;
(double)c + 1
//// implicit_both_ways
class Name
{
    private readonly string _s;
    public Name(string s) => _s = s;
    public static implicit operator string(Name n) => n._s;
    public static implicit operator Name(string s) => new Name(s);
}
Name n = "Ada";
string s = n;
s + n
//// implicit_in_argument
struct Metres { public double V; public static implicit operator Metres(int i) => new Metres { V = i }; }
double Twice(Metres m) => m.V * 2;
Twice(4)
//// explicit_then_widening
struct T { public static explicit operator int(T t) => 7; }
(long)(int)new T()
//// user_conversion_with_standard
struct T { public static implicit operator int(T t) => 7; }
double d = new T();
d
//// true_false
struct B
{
    public int V;
    public static bool operator true(B b) => b.V != 0;
    public static bool operator false(B b) => b.V == 0;
}
if (new B { V = 2 }) Console.WriteLine("true");
//// logical_and_via_true_false
struct B
{
    public bool V;
    public static bool operator true(B b) => b.V;
    public static bool operator false(B b) => !b.V;
    public static B operator &(B a, B b) => new B { V = a.V & b.V };
    public static B operator |(B a, B b) => new B { V = a.V | b.V };
}
var r = (new B { V = true } && new B { V = false }) || new B { V = true };
r.V
//// increment_operator
struct Counter
{
    public int V;
    public static Counter operator ++(Counter c) => new Counter { V = c.V + 1 };
}
var c = new Counter();
var d = c++;
++c;
(c.V, d.V)
//// compound_uses_operator
class Money
{
    public decimal A;
    public static Money operator +(Money m, decimal d) => new Money { A = m.A + d };
}
var m = new Money { A = 1 };
m += 2.5m;
m.A
//// unary_not
struct F { public bool B; public static bool operator !(F f) => !f.B; public static int operator ~(F f) => 42; }
(!new F(), ~new F())
//// shift_with_user_type
struct Sb { public string T; public static Sb operator <<(Sb s, string x) => new Sb { T = s.T + x }; }
(new Sb() << "a" << "b").T
//// overload_by_type
class M
{
    public static string operator +(M m, int i) => "int";
    public static string operator +(M m, double d) => "double";
    public static string operator +(M m, string s) => "string";
}
var m = new M();
(m + 1, m + 1.5, m + "x", m + 1L)
//// indexer_get_set
class Grid
{
    private readonly int[,] _c = new int[3, 3];
    public int this[int r, int c] { get => _c[r, c]; set => _c[r, c] = value; }
}
var g = new Grid();
g[1, 2] = 5;
g[1, 2] += 2;
g[1, 2]
//// indexer_by_string
class Bag
{
    private readonly Dictionary<string, int> _d = new();
    public int this[string k] { get => _d.TryGetValue(k, out var v) ? v : 0; set => _d[k] = value; }
}
var b = new Bag();
b["x"]++;
b["x"]++;
(b["x"], b["y"])
//// fraction
readonly struct Fraction
{
    public int N { get; }
    public int D { get; }
    public Fraction(int n, int d) { N = n; D = d; }
    public static Fraction operator +(Fraction a, Fraction b) => new(a.N * b.D + b.N * a.D, a.D * b.D);
    public static implicit operator Fraction(int n) => new(n, 1);
    public override string ToString() => $"{N}/{D}";
}
(new Fraction(1, 2) + new Fraction(1, 3) + 1).ToString()
//// enum_conversion_cast
enum E { A, B }
((int)E.B, (E)0, E.A + 1, E.B - E.A)
//// comparison_lifted
struct Age { public int Y; public static bool operator <(Age a, Age b) => a.Y < b.Y; public static bool operator >(Age a, Age b) => a.Y > b.Y; }
Age? a = new Age { Y = 1 }, n = null;
(a < n, a > a)
//// checked_operator
struct N1
{
    public static N1 operator +(N1 a, N1 b) { Console.WriteLine("plain"); return a; }
    public static N1 operator checked +(N1 a, N1 b) { Console.WriteLine("checked"); return a; }
}
var n = new N1();
_ = n + n;
_ = checked(n + n);
//// bool_conversion_in_if
class Flag { public static implicit operator bool(Flag f) => f != null; }
var f = new Flag();
if (f) Console.WriteLine("set");
!f
//// string_plus_user_type
struct U { public override string ToString() => "U"; }
"a" + new U()
