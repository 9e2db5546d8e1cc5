//// virtual_override
class Animal { public virtual string Sound() => "..."; }
class Dog : Animal { public override string Sound() => "woof"; }
Animal a = new Dog();
a.Sound()
//// abstract_class
abstract class Shape { public abstract double Area(); public override string ToString() => $"{GetType().Name} {Area():F2}"; }
class Circle : Shape { public double R; public override double Area() => Math.PI * R * R; }
class Square : Shape { public double S; public override double Area() => S * S; }
foreach (Shape s in new Shape[] { new Circle { R = 1 }, new Square { S = 2 } }) Console.WriteLine(s);
//// base_call
class A { public virtual string F() => "A"; }
class B : A { public override string F() => base.F() + "B"; }
class C : B { public override string F() => base.F() + "C"; }
new C().F()
//// base_constructor
class A { public string N; public A(string n) => N = n; }
class B : A { public B() : base("from B") { } }
new B().N
//// hiding_with_new
class A { public string F() => "A"; }
class B : A { public new string F() => "B"; }
(new B().F(), ((A)new B()).F())
//// virtual_property
class A { public virtual int N => 1; }
class B : A { public override int N => base.N + 10; }
((A)new B()).N
//// abstract_property
abstract class A { public abstract string Name { get; } public string Hi => "hi " + Name; }
class B : A { public override string Name => "b"; }
new B().Hi
//// abstract_property_auto
abstract class A { public abstract int N { get; set; } }
class B : A { public override int N { get; set; } = 4; }
new B().N
//// protected_member
class A { protected int n = 5; protected virtual int Get() => n; public int Pub() => Get(); }
class B : A { protected override int Get() => n * 2; }
new B().Pub()
//// sealed_override
class A { public virtual string F() => "A"; }
class B : A { public sealed override string F() => "B"; }
class C : B { }
new C().F()
//// virtual_call_from_constructor
class A { public A() { Console.Write(Name()); } public virtual string Name() => "A"; }
class B : A { public override string Name() => "B"; }
new B();
Console.Write(".");
//// interface_basic
interface IGreeter { string Greet(string n); }
class En : IGreeter { public string Greet(string n) => "Hello " + n; }
class No : IGreeter { public string Greet(string n) => "Hei " + n; }
new IGreeter[] { new En(), new No() }.Select(g => g.Greet("x")).ToArray()
//// interface_property
interface INamed { string Name { get; set; } }
class C : INamed { public string Name { get; set; } = "c"; }
INamed n = new C();
n.Name += "!";
n.Name
//// interface_default_member
interface ILog { void Write(string s); void Warn(string s) => Write("warn: " + s); }
class Con : ILog { public void Write(string s) => Console.WriteLine(s); }
ILog l = new Con();
l.Warn("x");
//// interface_default_overridden
interface IA { string F() => "default"; }
class C : IA { public string F() => "own"; }
(((IA)new C()).F())
//// interface_static_member
interface IA { static int N = 3; static string Make() => "made"; }
(IA.N, IA.Make())
//// explicit_implementation
interface IA { string F(); } interface IB { string F(); }
class C : IA, IB { string IA.F() => "A"; string IB.F() => "B"; public string F() => "C"; }
var c = new C();
(((IA)c).F(), ((IB)c).F(), c.F())
//// explicit_property
interface IA { int N { get; } }
class C : IA { int IA.N => 9; }
((IA)new C()).N
//// interface_inheritance
interface IA { int A(); } interface IB : IA { int B(); }
class C : IB { public int A() => 1; public int B() => 2; }
IB b = new C();
b.A() + b.B()
//// interface_indexer_and_event
interface IA { int this[int i] { get; } event Action E; }
class C : IA { public int this[int i] => i + 1; public event Action E; public void Fire() => E?.Invoke(); }
var c = new C();
((IA)c).E += () => Console.Write("fired ");
c.Fire();
((IA)c)[4]
//// struct_implements_interface
interface IArea { double Area { get; } }
struct Sq : IArea { public double S; public double Area => S * S; }
IArea a = new Sq { S = 3 };
a.Area
//// comparable
class V : IComparable<V> { public int N; public int CompareTo(V o) => N - o.N; }
var l = new List<V> { new() { N = 3 }, new() { N = 1 } };
l.Sort();
l.Select(v => v.N).ToArray()
//// comparer_class
class ByLen : IComparer<string> { public int Compare(string a, string b) => a.Length - b.Length; }
var l = new List<string> { "ccc", "a", "bb" };
l.Sort(new ByLen());
l
//// equality_comparer_class
class Ci : IEqualityComparer<string> { public bool Equals(string a, string b) => a.ToLower() == b.ToLower(); public int GetHashCode(string s) => s.ToLower().GetHashCode(); }
new[] { "a", "A", "b" }.Distinct(new Ci()).ToArray()
//// downcast_fails
class A { } class B : A { }
A a = new A();
(B)a
//// upcast_implicit
class A { public int X = 1; } class B : A { }
A a = new B();
List<A> l = new() { a, new B() };
l.Count
//// covariant_return
class A { public virtual A Clone() => new A(); }
class B : A { public override B Clone() => new B(); }
new B().Clone().GetType().Name
//// template_method
abstract class Report { public string Render() => Header() + Body() + Footer(); protected virtual string Header() => "["; protected abstract string Body(); protected virtual string Footer() => "]"; }
class Daily : Report { protected override string Body() => "daily"; }
new Daily().Render()
//// exception_hierarchy
class AppError : Exception { public AppError(string m) : base(m) { } }
class NotFound : AppError { public NotFound(string w) : base(w + " not found") { } }
try { throw new NotFound("key"); } catch (AppError e) { Console.WriteLine(e.Message); }
//// object_members
class A { public override string ToString() => "A!"; public override int GetHashCode() => 1; public override bool Equals(object o) => true; }
object o = new A();
(o.ToString(), o.GetHashCode(), o.Equals(5))
//// inherit_from_list
class Names : List<string> { public string All => string.Join("+", this); }
new Names { "a", "b" }.All
//// inherit_generic_collection
class Counter : Dictionary<string, int> { public void Inc(string k) => this[k] = this.GetValueOrDefault(k) + 1; }
var c = new Counter();
c.Inc("a"); c.Inc("a");
c["a"]
//// visitor
interface IV<T> { T Num(int n); T Add(Ex a, Ex b); }
abstract class Ex { public abstract T Accept<T>(IV<T> v); }
class Num : Ex { public int N; public override T Accept<T>(IV<T> v) => v.Num(N); }
class Add : Ex { public Ex A, B; public override T Accept<T>(IV<T> v) => v.Add(A, B); }
class Eval : IV<int> { public int Num(int n) => n; public int Add(Ex a, Ex b) => a.Accept(this) + b.Accept(this); }
class Show : IV<string> { public string Num(int n) => n.ToString(); public string Add(Ex a, Ex b) => $"({a.Accept(this)} + {b.Accept(this)})"; }
var e = new Add { A = new Num { N = 1 }, B = new Add { A = new Num { N = 2 }, B = new Num { N = 3 } } };
(e.Accept(new Eval()), e.Accept(new Show()))
//// class_across_cells
class A { public virtual string F() => "A"; }
//--- cell
class B : A { public override string F() => "B" + base.F(); }
//--- cell
new B().F()
//// strategy
interface IDiscount { decimal Apply(decimal p); }
class Pct : IDiscount { readonly decimal _p; public Pct(decimal p) => _p = p; public decimal Apply(decimal p) => p * (1 - _p); }
class Flat(decimal off) : IDiscount { public decimal Apply(decimal p) => p - off; }
new List<IDiscount> { new Pct(0.1m), new Flat(5) }.Aggregate(100m, (p, d) => d.Apply(p))
//// abstract_with_constructor
abstract class A { protected readonly string n; protected A(string n) { this.n = n; } public abstract string Show(); }
class B : A { public B(string n) : base(n) { } public override string Show() => $"<{n}>"; }
new B("q").Show()
//// iequatable_operator
class M : IEquatable<M> { public int C; public bool Equals(M o) => o is not null && C == o.C; public override bool Equals(object o) => Equals(o as M); public override int GetHashCode() => C; public static bool operator ==(M a, M b) => a is null ? b is null : a.Equals(b); public static bool operator !=(M a, M b) => !(a == b); }
(new M { C = 1 } == new M { C = 1 }, new M() != null)
//// polymorphic_list_of_type
class A { } class B : A { } class C : A { }
new A[] { new B(), new C(), new B() }.OfType<B>().Count()
