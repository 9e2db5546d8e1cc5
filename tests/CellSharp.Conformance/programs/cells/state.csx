//// variable_lives_on
var x = 5;
//--- cell
x + 1
//// variable_changed
var x = 5;
//--- cell
x = 7;
//--- cell
x
//// redeclared_other_type
var x = 5;
//--- cell
var x = "now a string";
//--- cell
x
//// redeclared_same_type
int n = 1;
//--- cell
int n = n + 1;
//--- cell
n
//// old_closure_keeps_old_variable
var x = 1;
Func<int> f = () => x;
//--- cell
var x = 100;
//--- cell
(f(), x)
//// old_method_keeps_old_variable
var x = 1;
int Get() => x;
//--- cell
var x = "s";
//--- cell
(Get(), x)
//// using_directive_lives_on
using System.Globalization;
//--- cell
CultureInfo.InvariantCulture.Name
//// using_in_the_same_cell_after_text_is_error
var x = 1;
using System.Globalization;
//// using_static_lives_on
using static System.Math;
//--- cell
Max(1, 2) + Sqrt(4)
//// using_alias
using Ints = System.Collections.Generic.List<int>;
//--- cell
new Ints { 1, 2 }.Count
//// using_alias_namespace
using Txt = System.Text;
new Txt.StringBuilder("a").ToString()
//// using_alias_tuple
using Point = (int X, int Y);
Point p = (1, 2);
p.X + p.Y
//// class_redefined
class C { public int V = 1; }
//--- cell
class C { public string V = "new"; }
//--- cell
new C().V
//// instance_of_old_class_lives_on
class C { public int V = 1; }
var c = new C();
//--- cell
class C { public string V = "new"; }
//--- cell
(c.V, new C().V)
//// method_uses_method_of_earlier_cell
int A(int x) => x + 1;
//--- cell
int B(int x) => A(x) * 2;
//--- cell
B(3)
//// function_replaced_by_variable
int x() => 1;
//--- cell
int x = 5;
//--- cell
x
//// error_cell_leaves_state
var x = 1;
//--- cell
x = 2; undefined_name;
//--- cell
x
//// failing_cell_declares_nothing
int y = oops;
//--- cell
y
//// value_after_exception
var l = new List<int> { 1 };
//--- cell
l.Add(2);
throw new Exception();
//--- cell
l
//// output_and_value
Console.WriteLine("first");
1 + 1
//// several_outputs
Console.Write("a");
Console.WriteLine(1);
Console.WriteLine();
Console.Write('c');
//// last_expression_null
string s = null;
s
//// last_expression_assignment
int x;
x = 4
//// last_expression_increment
var x = 4;
x++
//// last_expression_void_call
Console.WriteLine("v")
//// last_expression_method_group_invoked
int F() => 5;
F()
//// last_expression_new
new List<int>()
//// last_expression_conditional
true ? "a" : "b"
//// last_expression_lambda_call
((Func<int>)(() => 3))()
//// last_statement_if
if (true) { 5.ToString(); }
//// last_declaration
var x = 1;
//// mixed_declarations_and_types
class A { public int N => F(); int F() => 3; }
int G() => new A().N + 1;
var r = G();
record R(int X);
new R(r)
//// type_and_variable_across
enum Mode { On, Off }
//--- cell
var m = Mode.Off;
//--- cell
m == Mode.Off ? "off" : "on"
//// generic_method_across
List<T> Wrap<T>(T x) => new() { x };
//--- cell
Wrap(Wrap(1))
//// lambda_across
Func<int, int> sq = x => x * x;
//--- cell
Enumerable.Range(1, 3).Select(sq).ToList()
//// const_across
const int K = 4;
//--- cell
K * 2
//// tuple_across
var p = (Name: "a", Age: 3);
//--- cell
p.Age + p.Name
//// deconstruction_across
var (a, b) = (1, "x");
//--- cell
b + a
//// out_var_across
int.TryParse("12", out var n);
//--- cell
n + 1
//// shadowing_in_method_parameter
var x = 1;
int F(int x) => x * 10;
//--- cell
F(5) + x
//// local_shadows_global_in_method
var x = 1;
int F() { var x = 50; return x; }
(F(), x)
//// lambda_parameter_shadows_global
var x = 1;
new[] { 5 }.Select(x => x + 1).First()
//// many_statements
int sum = 0;
foreach (var i in Enumerable.Range(1, 4)) sum += i;
var avg = sum / 4.0;
Console.WriteLine(avg);
$"{sum}/{avg}"
//// await_across
var t = Task.FromResult(3);
//--- cell
await t
//// var_from_anonymous_list
var items = new[] { new { A = 1 }, new { A = 2 } }.ToList();
//--- cell
items.Sum(i => i.A)
//// loops_do_not_leak
for (var i = 0; i < 2; i++) { }
//--- cell
i
//// block_does_not_leak
{ var q = 1; }
//--- cell
q
//// pattern_variable_leaks
object o = 3;
if (o is int n) { }
//--- cell
n
//// foreach_state
var total = 0;
//--- cell
foreach (var k in new[] { 1, 2, 3 }) total += k;
//--- cell
total
//// expression_without_effect_of_semicolon
var s = "abc";
s.ToUpper();
//// print_then_null
Console.WriteLine((string)null);
//// uninitialised_field_is_default
int a;
string b;
//--- cell
(a, b)
//// forward_reference_to_later_variable
int F() => later;
int later = 5;
F()
//// property_at_top_level
int Twice { get; } = 4;
Twice + 1
//// property_with_accessors_at_top_level
int _v = 1;
int V { get => _v; set => _v = value * 2; }
V = 5;
V
//// nested_function_uses_state
var log = new List<string>();
void Log(string s) => log.Add(s);
//--- cell
Log("a"); Log("b");
log.Count
//// redefine_variable_used_by_class
static int s_n = 3;
class C { public static int Get() => 7; }
C.Get() + s_n
