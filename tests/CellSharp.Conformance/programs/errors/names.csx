//// unknown_name
x + 1
//// unknown_name_in_call
Console.WriteLine(message);
//// unknown_method
Foo(1)
//// misspelt_variable
var count = 1;
coutn + 1
//// wrong_case
var Total = 1;
total
//// unknown_type
Foo x = null;
//// unknown_type_new
new Foo()
//// unknown_type_generic
List<Foo> l = null;
//// unknown_generic_type
Lisst<int> l = null;
//// unknown_namespace
using System.Nope;
//// unknown_namespace_type
System.Foo.Bar()
//// unknown_using_static
using static System.Nope;
//// missing_using_type
Regex.IsMatch("a", "a")
//// missing_using_extension
CultureInfo.InvariantCulture
//// unknown_member
"abc".Foo
//// unknown_method_on_string
"abc".Foo()
//// misspelt_length
"abc".Lenght
//// array_count_property
new[] { 1 }.Count + 1
//// list_length
new List<int>().Length
//// unknown_static_member
Math.Sqare(2)
//// unknown_enum_member
DayOfWeek.Someday
//// unknown_member_of_int
5.Foo
//// unknown_on_tuple
(1, 2).Item3
//// unknown_tuple_name
(a: 1, b: 2).c
//// unknown_on_anonymous
new { A = 1 }.B
//// unknown_on_cell_class
class P { public int X; }
new P().Y
//// unknown_on_record
record R(int A);
new R(1).B
//// unknown_named_argument
int F(int a) => a;
F(b: 1)
//// unknown_property_in_initialiser
class P { public int X; }
new P { Y = 1 }
//// unknown_property_in_pattern
"abc" is { Foo: 1 }
//// unknown_property_in_with
record R(int A);
var r = new R(1) with { B = 2 };
//// unknown_in_interpolation
$"{nope}"
//// unknown_in_lambda
new[] { 1 }.Select(x => y)
//// unknown_member_in_lambda
new[] { "a" }.Select(s => s.Foo)
//// unknown_in_query
from x in new[] { 1 } where y > 1 select x
//// unknown_nameof
nameof(Nope)
//// unknown_typeof
typeof(Nope)
//// unknown_attribute
[Nope] class C { }
//// unknown_base
class C : Nope { }
//// unknown_in_method_body
int F() { return q; }
//// unknown_in_class_body
class C { public int F() => q; }
//// unknown_catch_type
try { } catch (NopeException) { }
//// unknown_out_type
int.TryParse("1", out Foo f)
//// unknown_foreach_source
foreach (var x in nothing) { }
//// unknown_constraint
void F<T>(T x) where T : Nope { }
//// type_used_as_value
int x = List;
//// type_as_expression
Console
//// namespace_as_expression
System
//// variable_as_type
var x = 1;
x y = 2;
//// method_used_as_property
"abc".ToUpper + 1
//// property_used_as_method
"abc".Length()
//// variable_called
var x = 5;
x()
//// this_in_static
class C { int n; static int F() => this.n; }
//// instance_from_static
class C { int n; static int F() => n; }
//// instance_through_type
class C { public int N; }
C.N
//// static_through_instance
class C { public static int N; }
new C().N
//// private_member
class C { private int n; }
new C().n
//// private_default
class C { int n; }
new C().n
//// private_method
class C { void F() { } }
new C().F();
//// protected_member
class C { protected int n; }
new C().n
//// private_constructor
class C { private C() { } }
new C()
//// private_setter
class C { public int N { get; private set; } }
new C().N = 5;
//// extension_without_using
new[] { 1 }.ToImmutableArray()
//// extension_on_wrong_type
static int Twice(this int x) => x * 2;
"a".Twice()
//// generic_arity
Dictionary<int> d = null;
//// generic_method_arity
T F<T>(T x) => x;
F<int, int>(1)
//// non_generic_with_arguments
String<int> s = null;
//// generic_without_arguments
List l = null;
//// await_needs_task
await 5
//// unknown_label_break
break;
//// continue_outside
continue;
//// void_variable
void x = null;
//// base_outside
base.ToString()
//// unknown_escape_member_of_null
null.Length
