//// fields_and_methods
class Counter { public int N; public void Inc() { N++; } }
var c = new Counter();
c.Inc(); c.Inc();
c.N
//// constructor
class P { public string Name; public P(string name) { Name = name; } }
new P("Ada").Name
//// constructor_chaining
class P { public int A, B; public P(int a, int b) { A = a; B = b; } public P(int a) : this(a, 7) { } }
new P(1).B
//// primary_constructor
class P(string name, int age) { public string Describe() => $"{name} is {age}"; }
new P("Bo", 4).Describe()
//// primary_constructor_mutable_parameter
class C(int start) { public int Next() => ++start; }
var c = new C(5);
(c.Next(), c.Next())
//// primary_constructor_field_initialiser
class C(int a, int b) { public int Sum { get; } = a + b; private readonly int _p = a * b; public int P => _p; }
(new C(3, 4).Sum, new C(3, 4).P)
//// primary_constructor_base
class A(int x) { public int X => x; }
class B(int y) : A(y * 2) { public int Y => y; }
(new B(5).X, new B(5).Y)
//// field_initialisers
class C { public int A = 5; public List<int> L = new() { 1 }; public string S = "s" + 1; }
var c = new C();
(c.A, c.L.Count, c.S)
//// initialiser_before_constructor
class C { public int A = Say("field"); public C() { Say("ctor"); } static int Say(string s) { Console.Write(s + " "); return 1; } }
new C().A
//// base_constructor_order
class A { public A() { Console.Write("A "); } }
class B : A { int x = F(); public B() { Console.Write("B "); } static int F() { Console.Write("init "); return 0; } }
new B();
Console.Write("end");
//// this_keyword
class C { int n; public C Set(int n) { this.n = n; return this; } public int Get() => n; }
new C().Set(4).Get()
//// fluent
class B { private readonly List<string> _p = new(); public B Add(string s) { _p.Add(s); return this; } public override string ToString() => string.Join(" ", _p); }
new B().Add("a").Add("b").ToString()
//// auto_property
class P { public string Name { get; set; } public int Age { get; private set; } public void Grow() => Age++; }
var p = new P { Name = "x" };
p.Grow();
(p.Name, p.Age)
//// computed_property
class R { public double W, H; public double Area => W * H; public bool Square { get { return W == H; } } }
var r = new R { W = 2, H = 3 };
(r.Area, r.Square)
//// property_with_backing_field
class T { private double _c; public double F { get => _c * 9 / 5 + 32; set => _c = (value - 32) * 5 / 9; } public double C => _c; }
new T { F = 212 }.C
//// property_validation
class A { private int _age; public int Age { get => _age; set { if (value < 0) throw new ArgumentException("age"); _age = value; } } }
var a = new A { Age = 5 };
try { a.Age = -1; } catch (ArgumentException) { Console.Write("refused "); }
a.Age
//// field_keyword
class C { public string Name { get; set => field = value.Trim(); } = ""; }
new C { Name = "  x " }.Name
//// readonly_field
class C { public readonly int N; public C(int n) => N = n; }
new C(3).N
//// const_member
class C { public const double Pi2 = 6.28; public const string S = "a" + "b"; }
(C.Pi2, C.S)
//// static_members
class C { public static int Count; public C() => Count++; public static C Make() => new(); }
new C(); C.Make();
C.Count
//// static_class
static class Conv { public static double ToF(double c) => c * 9 / 5 + 32; public const int Version = 2; }
(Conv.ToF(100), Conv.Version)
//// static_constructor
class C { public static readonly int N; static C() { Console.Write("static "); N = 7; } }
C.N
//// static_property
class Config { public static string Mode { get; set; } = "dev"; }
Config.Mode = "prod";
Config.Mode
//// singleton
class S { private S() { } public static S Instance { get; } = new(); public int N; }
S.Instance.N = 3;
(S.Instance.N, object.ReferenceEquals(S.Instance, S.Instance))
//// method_overloads
class Calc { public int Add(int a, int b) => a + b; public double Add(double a, double b) => a + b; public string Add(string a, string b) => a + b; }
var c = new Calc();
(c.Add(1, 2), c.Add(1.5, 2), c.Add("a", "b"))
//// default_and_named_arguments
class C { public string F(int a, int b = 5, string c = "z") => $"{a}{b}{c}"; }
(new C().F(1), new C().F(1, c: "q"))
//// params_method
class C { public int Sum(params int[] a) => a.Sum(); }
new C().Sum(1, 2, 3)
//// ref_out_methods
class C { public void Split(string s, out string a, out string b) { a = s[..1]; b = s[1..]; } public void Dbl(ref int n) => n *= 2; }
new C().Split("abc", out var x, out var y);
var n = 4;
new C().Dbl(ref n);
(x, y, n)
//// indexer
class Sq { public int this[int i] => i * i; public string this[string s] => s.ToUpper(); }
(new Sq()[4], new Sq()["a"])
//// indexer_from_end
class L { private readonly int[] _a = { 1, 2, 3 }; public int Length => _a.Length; public int this[int i] => _a[i]; }
new L()[^1]
//// slice_method
class L { public int Length => 5; public string Slice(int s, int n) => $"{s}+{n}"; }
new L()[1..^1]
//// to_string_override
class P { public int X; public override string ToString() => $"P({X})"; }
$"{new P { X = 2 }}"
//// default_to_string
class P { }
new P().ToString()
//// value_displayed
class P { public int X; public override string ToString() => $"P({X})"; }
new P { X = 1 }
//// reference_equality
class P { public int X; }
var a = new P { X = 1 }; var b = new P { X = 1 }; var c = a;
(a == b, a == c, a.Equals(b))
//// equals_override
class P { public int X; public override bool Equals(object o) => o is P p && p.X == X; public override int GetHashCode() => X; }
(new P { X = 1 }.Equals(new P { X = 1 }), new HashSet<P> { new() { X = 1 }, new() { X = 1 } }.Count)
//// deconstruct
class P { public int X, Y; public void Deconstruct(out int x, out int y) => (x, y) = (X, Y); }
var (a, b) = new P { X = 1, Y = 2 };
a + b
//// nested_class
class Outer { public class Inner { public string Hi() => "inner"; } public Inner Make() => new(); }
new Outer().Make().Hi()
//// private_nested
class LinkedStack { private class Node { public int V; public Node Next; } private Node _top; public void Push(int v) => _top = new Node { V = v, Next = _top }; public int Pop() { var v = _top.V; _top = _top.Next; return v; } }
var s = new LinkedStack();
s.Push(1); s.Push(2);
(s.Pop(), s.Pop())
//// mutual_references
class A { public B Other; public string Name => "A"; }
class B { public A Other; public string Name => "B" + Other.Name; }
var a = new A();
a.Other = new B { Other = a };
a.Other.Name
//// self_reference
class Person { public string Name; public Person Boss; public int Depth => Boss == null ? 0 : 1 + Boss.Depth; }
new Person { Name = "c", Boss = new Person { Name = "b", Boss = new Person() } }.Depth
//// uses_cell_variable
var rate = 0.5;
class C { public static double K = 2; }
rate * C.K
//// class_uses_cell_method
int Twice(int x) => x * 2;
class C { public int F(int x) => x + 1; }
Twice(new C().F(3))
//// bank_account
class Account
{
    public decimal Balance { get; private set; }
    private readonly List<string> _log = new();
    public void Deposit(decimal d) { if (d <= 0) throw new ArgumentException("amount"); Balance += d; _log.Add($"+{d}"); }
    public bool Withdraw(decimal d) { if (d > Balance) return false; Balance -= d; _log.Add($"-{d}"); return true; }
    public string History => string.Join(" ", _log);
}
var a = new Account();
a.Deposit(100); a.Withdraw(30.5m);
(a.Balance, a.Withdraw(1000), a.History)
//// iterator_member
class R { public int A, B; public IEnumerable<int> Items() { for (var i = A; i < B; i++) yield return i; } }
new R { A = 2, B = 5 }.Items().ToList()
//// lambda_field
class C { public Func<int, int> F = x => x + 1; public Func<int, int> G { get; } = x => x * 10; }
(new C().F(1), new C().G(2))
//// lambda_captures_this
class C { int n = 5; public Func<int> Get() => () => n++; public int N => n; }
var c = new C();
var f = c.Get();
(f(), f(), c.N)
//// expression_bodied_everything
class C { int _v; public C(int v) => _v = v; public int V { get => _v; set => _v = value; } public int this[int i] => _v + i; public void Add(int x) => _v += x; }
var c = new C(1);
c.Add(4); c.V *= 2;
(c.V, c[5])
//// finaliser_compiles
class C { ~C() { } public int N = 1; }
new C().N
//// partial_class
partial class C { public int A() => 1; }
partial class C { public int B() => A() + 1; }
new C().B()
//// is_as_on_classes
class A { } class B : A { }
A a = new B();
(a is B, a as B != null, new A() as B == null)
//// object_in_collections
class Item { public string N; public int Q; }
var l = new List<Item> { new() { N = "a", Q = 2 }, new() { N = "b", Q = 5 } };
foreach (var i in l.Where(i => i.Q > 2)) Console.WriteLine(i.N);
l.Sum(i => i.Q)
//// get_type_name
class Widget { }
(new Widget().GetType().Name, typeof(Widget).Name, nameof(Widget))
//// multiple_classes_order
class B : A { public override int F() => base.F() + 1; }
class A { public virtual int F() => 1; }
new B().F()
//// unused_members_allowed
class C { private int _unused = 1; private void U() { } public int N => 4; }
new C().N
//// local_with_same_name_as_member
class C { int n = 1; public int F() { var n = 5; return n + this.n; } }
new C().F()
//// static_method_local_state
class Ids { private static int _next = 1; public static int Next() => _next++; }
(Ids.Next(), Ids.Next())
//// target_typed_new_in_member
class C { private readonly Dictionary<string, List<int>> _d = new(); public void Add(string k, int v) { if (!_d.TryGetValue(k, out var l)) _d[k] = l = []; l.Add(v); } public int Count(string k) => _d[k].Count; }
var c = new C();
c.Add("a", 1); c.Add("a", 2);
c.Count("a")
//// extension_on_cell_class
class P { public int X = 3; }
static int Twice(this P p) => p.X * 2;
new P().Twice()
//// attributes_ignored
[Obsolete("old")] class C { [System.ComponentModel.Description("d")] public int N { get; set; } = 1; }
#pragma warning disable CS0612, CS0618
new C().N
