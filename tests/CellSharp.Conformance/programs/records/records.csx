//// positional
record Person(string Name, int Age);
var p = new Person("Ada", 36);
(p.Name, p.Age)
//// to_string
record Person(string Name, int Age);
new Person("Ada", 36).ToString()
//// display
record Person(string Name, int Age);
new Person("Ada", 36)
//// equality
record P(int X, int Y);
(new P(1, 2) == new P(1, 2), new P(1, 2) != new P(1, 3), new P(1, 2).Equals(new P(1, 2)), object.ReferenceEquals(new P(1, 2), new P(1, 2)))
//// hash_equal
record P(int X, string Y);
new P(1, "a").GetHashCode() == new P(1, "a").GetHashCode()
//// with
record P(int X, int Y);
var a = new P(1, 2);
var b = a with { Y = 5 };
(a, b)
//// with_empty_copies
record P(int X);
var a = new P(1);
var b = a with { };
(a == b, object.ReferenceEquals(a, b))
//// deconstruct
record P(int X, string Y);
var (x, y) = new P(1, "q");
y + x
//// body_members
record Circle(double R) { public double Area => Math.Round(Math.PI * R * R, 2); public static Circle Unit { get; } = new(1); }
(new Circle(2).Area, Circle.Unit.R)
//// computed_in_tostring
record C(int A) { public int B => A * 2; }
new C(3).ToString()
//// extra_property
record C(int A) { public string Note { get; init; } = "-"; }
(new C(1) { Note = "n" }.ToString(), new C(1) { Note = "n" } == new C(1))
//// nominal
record P { public string Name { get; init; } public int Age { get; set; } }
var p = new P { Name = "x", Age = 1 };
p.Age++;
(p, p with { Name = "y" })
//// required_members
record P { public required string Name { get; init; } }
new P { Name = "z" }.ToString()
//// inheritance
record Animal(string Name);
record Dog(string Name, string Breed) : Animal(Name);
var d = new Dog("Rex", "Pug");
(d.ToString(), d.Name)
//// inheritance_equality
record A(int X);
record B(int X) : A(X);
A a = new A(1), b = new B(1);
(a == b, b == new B(1), a.Equals(b))
//// inheritance_with
record A(int X);
record B(int X, int Y) : A(X);
A a = new B(1, 2);
var c = a with { X = 5 };
(c.GetType().Name, c.ToString())
//// abstract_record
abstract record Shape { public abstract double Area { get; } }
record Sq(double S) : Shape { public override double Area => S * S; }
Shape s = new Sq(3);
(s.Area, s.ToString())
//// sealed_tostring
record A(int X) { public sealed override string ToString() => $"A#{X}"; }
new A(4).ToString()
//// tostring_override
record A(int X) { public override string ToString() => $"<{X}>"; }
$"{new A(4)}"
//// collection_member_equality
record P(int[] A);
var arr = new[] { 1 };
(new P(arr) == new P(arr), new P(new[] { 1 }) == new P(new[] { 1 }))
//// nested
record Addr(string City);
record Person(string Name, Addr Addr);
var p = new Person("a", new Addr("Oslo"));
(p.ToString(), p with { Addr = p.Addr with { City = "Rome" } })
//// null_member_tostring
record P(string S, int? N);
new P(null, null).ToString()
//// validation
record P(int Age) { public int Age { get; init; } = Age >= 0 ? Age : throw new ArgumentException("age"); }
new P(-1)
//// custom_constructor
record P(string First, string Last) { public P(string full) : this(full.Split(' ')[0], full.Split(' ')[1]) { } }
new P("Ada Lovelace").Last
//// in_hash_set
record P(int X);
new HashSet<P> { new(1), new(1), new(2) }.Count
//// as_dictionary_key
record struct Key(int A, string B);
var d = new Dictionary<Key, int> { [new(1, "a")] = 5 };
d[new Key(1, "a")]
//// record_struct
record struct P(int X, int Y);
var p = new P(1, 2);
p.X = 10;
(p, p == new P(10, 2))
//// record_struct_with
readonly record struct P(int X, int Y) { public P Flip() => this with { X = Y, Y = X }; }
new P(1, 2).Flip()
//// record_struct_default
record struct P(int X, string S);
default(P).ToString()
//// record_class_keyword
record class P(int X);
new P(1).ToString()
//// generic_record
record Pair<A, B>(A First, B Second);
(new Pair<int, string>(1, "x").ToString(), new Pair<int, string>(1, "x") == new Pair<int, string>(1, "x"))
//// record_method
record Point(double X, double Y) { public double Dist(Point o) => Math.Sqrt(Math.Pow(X - o.X, 2) + Math.Pow(Y - o.Y, 2)); }
new Point(0, 0).Dist(new Point(3, 4))
//// record_implements_interface
interface IId { int Id { get; } }
record User(int Id, string N) : IId;
IId i = new User(5, "u");
i.Id
//// record_static_factory
record T(double C) { public static T FromF(double f) => new((f - 32) * 5 / 9); }
T.FromF(212)
//// record_in_linq
record Emp(string Name, string Dept, decimal Pay);
var es = new[] { new Emp("a", "x", 10), new Emp("b", "y", 20), new Emp("c", "x", 30) };
es.GroupBy(e => e.Dept).Select(g => new { Dept = g.Key, Avg = g.Average(e => e.Pay) }).ToList()
//// record_positional_pattern
record P(int X, int Y);
new P(3, 0) switch { (0, 0) => "origin", (var x, 0) => $"x={x}", _ => "else" }
//// record_across_cells
record P(int X);
//--- cell
var p = new P(1);
//--- cell
var q = p with { X = p.X + 1 };
q
//// record_with_list_init
record Basket { public List<string> Items { get; } = new(); }
new Basket { Items = { "a", "b" } }.Items
//// print_members_types
record R(double D, decimal M, bool B, char C, string S, DayOfWeek W);
new R(1.5, 2.50m, true, 'c', "s", DayOfWeek.Monday).ToString()
//// private_fields_not_printed
record R(int A) { private int _b = 2; public int Sum() => A + _b; }
(new R(1).ToString(), new R(1).Sum())
//// public_field_printed
record R(int A) { public int B = 2; }
new R(1).ToString()
//// empty_record
record E;
(new E().ToString(), new E() == new E())
//// mutable_positional_override
record P(int X) { public int X { get; set; } = X; }
var p = new P(1);
p.X = 7;
p.ToString()
//// record_recursive
record Node(int V, Node Next);
new Node(1, new Node(2, null)).ToString()
//// record_operator
record V(int X) { public static V operator +(V a, V b) => new(a.X + b.X); }
new V(1) + new V(2)
//// order_by_record_field
record C(string N, int P);
new List<C> { new("a", 3), new("b", 1) }.OrderBy(c => c.P).First()
