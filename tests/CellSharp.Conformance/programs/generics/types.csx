//// generic_class
class Box<T> { public T Value { get; set; } public Box(T v) => Value = v; }
(new Box<int>(3).Value, new Box<string>("a").Value)
//// generic_display
class Box<T> { public T V; }
(typeof(Box<int>), typeof(Box<>), typeof(Dictionary<,>))
//// two_parameters
class Pair<A, B> { public A First; public B Second; public Pair<B, A> Swap() => new() { First = Second, Second = First }; }
new Pair<int, string> { First = 1, Second = "x" }.Swap().First
//// constraint_class_new
class Repo<T> where T : class, new() { public T Make() => new(); }
new Repo<StringBuilder>().Make().Length
//// constraint_interface
class Sorted<T> where T : IComparable<T>
{
    private readonly List<T> _l = new();
    public void Add(T x) { var i = _l.FindIndex(y => y.CompareTo(x) > 0); _l.Insert(i < 0 ? _l.Count : i, x); }
    public List<T> Items => _l;
}
var s = new Sorted<int>();
foreach (var x in new[] { 3, 1, 2 }) s.Add(x);
s.Items
//// constraint_struct
T? OrNull<T>(bool b, T v) where T : struct => b ? v : null;
(OrNull(true, 5), OrNull(false, 5))
//// constraint_enum
string Names<T>() where T : struct, Enum => string.Join(",", Enum.GetNames<T>());
enum Color { Red, Green }
Names<Color>()
//// stack_of_t
class Stack2<T>
{
    private T[] _a = new T[2];
    private int _n;
    public void Push(T x) { if (_n == _a.Length) Array.Resize(ref _a, _n * 2); _a[_n++] = x; }
    public T Pop() => _n == 0 ? throw new InvalidOperationException("empty") : _a[--_n];
    public int Count => _n;
}
var s = new Stack2<int>();
s.Push(1); s.Push(2); s.Push(3);
(s.Pop(), s.Pop(), s.Count)
//// linked_nodes
class Node<T> { public T V; public Node<T> Next; }
Node<T> Build<T>(params T[] xs) { Node<T> h = null; for (var i = xs.Length - 1; i >= 0; i--) h = new() { V = xs[i], Next = h }; return h; }
var sum = 0;
for (var n = Build(1, 2, 3); n != null; n = n.Next) sum += n.V;
sum
//// static_field_per_instantiation
class C<T> { public static int N; }
C<int>.N = 5;
C<string>.N++;
(C<int>.N, C<string>.N)
//// generic_interface
interface IParser<T> { T Parse(string s); }
class IntParser : IParser<int> { public int Parse(string s) => int.Parse(s); }
IParser<int> p = new IntParser();
p.Parse("12")
//// generic_inheritance
class A<T> { public virtual string Name => typeof(T).Name; }
class B : A<int> { }
class C<T> : A<List<T>> { }
(new B().Name, new C<string>().Name)
//// generic_method_in_generic_class
class Conv<T> { public R To<R>(T x, Func<T, R> f) => f(x); }
new Conv<int>().To(3, x => x + "!")
//// default_of_t
T Def<T>() => default(T);
(Def<int>(), Def<string>(), Def<DateTime>().Year, Def<int?>())
//// is_and_typeof_t
string Kind<T>(T x) => x is int ? "int" : x is string s ? s : typeof(T).Name;
(Kind(1), Kind("z"), Kind(2.5))
//// cast_t_through_object
R Cast<T, R>(T x) => (R)(object)x;
Cast<int, int>(4)
//// cast_t_fails
R Cast<T, R>(T x) => (R)(object)x;
Cast<int, string>(4)
//// nested_type
class Outer<T> { public class Inner { public T V; } public Inner Make(T v) => new() { V = v }; }
new Outer<int>().Make(5).V
//// nested_type_by_name
class Outer { public class Inner { public int N = 4; } public enum Kind { A, B } }
(new Outer.Inner().N, Outer.Kind.B)
//// nested_private_access
class Outer { private int _secret = 7; public class Inner { public int Peek(Outer o) => o._secret; } }
new Outer.Inner().Peek(new Outer())
//// comparable_implementation
class Ver : IComparable<Ver> { public int N; public int CompareTo(Ver o) => N.CompareTo(o.N); public override string ToString() => "v" + N; }
new[] { new Ver { N = 2 }, new Ver { N = 1 } }.Max().ToString()
//// equatable_in_hash_set
class K : IEquatable<K> { public int N; public bool Equals(K o) => o != null && N == o.N; public override bool Equals(object o) => Equals(o as K); public override int GetHashCode() => N; }
new HashSet<K> { new() { N = 1 }, new() { N = 1 } }.Count
//// enumerable_implementation
class Range2 : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() { for (var i = 0; i < 3; i++) yield return i * i; }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
new Range2().Sum()
//// covariant_interface
interface IGet<out T> { T Get(); }
class S : IGet<string> { public string Get() => "s"; }
IGet<object> g = new S();
g.Get()
//// contravariant_interface
interface IPut<in T> { string Put(T x); }
class O : IPut<object> { public string Put(object x) => "put " + x; }
IPut<string> p = new O();
p.Put("q")
//// generic_delegate_field
class Cache<K, V>
{
    private readonly Dictionary<K, V> _d = new();
    private readonly Func<K, V> _f;
    public Cache(Func<K, V> f) => _f = f;
    public V this[K k] => _d.TryGetValue(k, out var v) ? v : _d[k] = _f(k);
}
var c = new Cache<int, string>(n => new string('*', n));
c[3] + c[2]
//// static_abstract
interface IZero<T> where T : IZero<T> { static abstract T Zero { get; } }
struct M : IZero<M> { public static M Zero => new(); public override string ToString() => "zero"; }
string Z<T>() where T : IZero<T> => T.Zero.ToString();
Z<M>()
//// generic_operator_constraint
T Add<T>(T a, T b) where T : System.Numerics.IAdditionOperators<T, T, T> => a + b;
(Add(1, 2), Add(1.5, 2))
//// recursive_generic
class Tree<T> where T : IComparable<T>
{
    public T V; public Tree<T> L, R;
    public void Add(T x) { if (x.CompareTo(V) < 0) { if (L == null) L = new() { V = x }; else L.Add(x); } else { if (R == null) R = new() { V = x }; else R.Add(x); } }
    public IEnumerable<T> Walk() { if (L != null) foreach (var x in L.Walk()) yield return x; yield return V; if (R != null) foreach (var x in R.Walk()) yield return x; }
}
var t = new Tree<int> { V = 5 };
foreach (var x in new[] { 2, 8, 1, 9 }) t.Add(x);
t.Walk().ToList()
//// result_type
class Result<T>
{
    public T Value { get; private init; } public string Error { get; private init; } public bool Ok => Error == null;
    public static Result<T> Success(T v) => new() { Value = v };
    public static Result<T> Fail(string e) => new() { Error = e };
    public Result<R> Then<R>(Func<T, Result<R>> f) => Ok ? f(Value) : Result<R>.Fail(Error);
}
Result<int> Half(int n) => n % 2 == 0 ? Result<int>.Success(n / 2) : Result<int>.Fail($"{n} is odd");
(Half(8).Then(Half).Value, Half(6).Then(Half).Error)
//// type_name_of_generic_argument
typeof(List<Dictionary<string, int?[]>>)
//// generic_class_across_cells
class Box<T> { public T V; }
//--- cell
var b = new Box<int> { V = 4 };
//--- cell
b.V * 2
