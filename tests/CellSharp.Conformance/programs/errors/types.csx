//// string_to_int
int x = "5";
//// int_to_string
string s = 5;
//// double_to_int
int x = 1.5;
//// double_variable_to_int
double d = 1;
int x = d;
//// long_to_int
long l = 1;
int x = l;
//// int_to_byte
int i = 1;
byte b = i;
//// constant_too_big_for_byte
byte b = 300;
//// int_literal_too_big
int x = 3000000000;
//// double_to_float
float f = 1.5;
//// double_to_decimal
decimal m = 1.5;
//// decimal_to_double
double d = 1.5m;
//// float_decimal_mix
1.5f + 1.5m
//// double_decimal_mix
1.0 * 2m
//// int_to_bool
bool b = 1;
//// bool_to_int
int x = true;
//// char_from_string
char c = "a";
//// string_from_char
string s = 'a';
//// char_from_int
int i = 65;
char c = i;
//// null_to_int
int x = null;
//// null_to_struct
DateTime d = null;
//// nullable_to_int
int? n = 1;
int x = n;
//// nullable_arithmetic_to_int
int? n = 1;
int x = n + 1;
//// object_to_string
object o = "a";
string s = o;
//// object_to_int
object o = 1;
int x = o;
//// list_to_array
int[] a = new List<int>();
//// array_to_list
List<int> l = new[] { 1 };
//// enumerable_to_list
List<int> l = new[] { 1 }.Where(x => x > 0);
//// enumerable_to_array
int[] a = new[] { 1 }.Select(x => x);
//// list_variance
List<object> l = new List<string>();
//// array_wrong_element
int[] a = { 1, "a" };
//// mixed_array
new[] { 1, "a" }
//// array_of_null
new[] { null }
//// empty_array_no_type
new[] { }
//// base_to_derived
class A { } class B : A { }
B b = new A();
//// unrelated_cast
class A { } class B { }
(B)(object)1 == null ? 1 : (int)new A()
//// cast_string_to_int
(int)"5"
//// cast_bool_to_int
(int)true
//// cast_int_to_string
(string)5
//// as_value_type
object o = 1;
o as int
//// interface_not_implemented_conversion
class A { }
IDisposable d = new A();
//// return_wrong_type
int F() => "a";
//// return_wrong_type_block
int F() { return "a"; }
//// return_value_from_void
void F() { return 1; }
//// return_nothing_from_int
int F() { return; }
//// missing_return
int F() { }
//// missing_return_on_path
int F(int x) { if (x > 0) return 1; }
//// missing_return_in_loop
int F(int x) { while (x > 0) return 1; }
//// lambda_wrong_return
Func<int> f = () => "a";
//// lambda_missing_return
Func<int> f = () => { };
//// lambda_wrong_parameter_count
Func<int, int> f = () => 1;
//// lambda_too_many_parameters
Func<int, int> f = (a, b) => a;
//// lambda_to_non_delegate
int x = y => y;
//// lambda_untyped_var
var f = x => x;
//// var_null
var x = null;
//// var_no_initialiser
var x;
//// var_void
var x = Console.WriteLine();
//// var_array_initialiser
var a = { 1, 2 };
//// var_default
var x = default;
//// var_new
var x = new();
//// var_collection_expression
var a = [1, 2];
//// var_method_group_overloaded
var f = Console.WriteLine;
//// void_in_expression
1 + Console.WriteLine()
//// void_argument
Console.WriteLine(Console.WriteLine());
//// condition_int
if (1) { }
//// condition_assignment
int x = 1;
if (x = 2) { }
//// condition_string
while ("a") { }
//// condition_nullable
bool? b = true;
if (b) { }
//// not_int
!5
//// minus_string
-"a"
//// plus_bool
true + false
//// multiply_strings
"a" * 2
//// subtract_strings
"a" - "b"
//// compare_strings
"a" < "b"
//// compare_int_string
1 == "1"
//// compare_unrelated_classes
class A { } class B { }
new A() == new B()
//// compare_structs
struct S { }
new S() == new S()
//// compare_bool_int
true == 1
//// and_int
1 && 2
//// and_mixed
true && 1
//// bitand_mixed
true & 1
//// shift_double
1.5 << 1
//// shift_by_long
1 << 2L
//// complement_double
~1.5
//// increment_string
string s = "a";
s++;
//// increment_bool
bool b = true;
b++;
//// increment_literal
5++
//// negate_ulong
ulong u = 1;
-u
//// long_plus_ulong
ulong u = 1; long l = 1;
u + l
//// int_plus_ulong
ulong u = 1; int i = -1;
u + i
//// coalesce_non_nullable
int x = 1;
x ?? 2
//// coalesce_types
string s = null;
s ?? 1
//// conditional_no_common_type
true ? 1 : "a"
//// conditional_null_var
var x = true ? null : null;
//// conditional_null_int
var x = true ? 1 : null;
//// switch_no_common_type
var x = 1 switch { 1 => 1, _ => "a" };
//// null_conditional_on_int
int x = 1;
x?.ToString()
//// index_int
int x = 1;
x[0]
//// index_array_with_string
new[] { 1 }["a"]
//// index_list_with_string
new List<int>()["a"]
//// index_dictionary_wrong_key
new Dictionary<string, int>()[1]
//// too_few_indices
new int[2, 2][0]
//// string_index_assignment
var s = "abc";
s[0] = 'x';
//// foreach_over_int
foreach (var x in 5) { }
//// foreach_wrong_type
foreach (string s in new[] { 1 }) { }
//// foreach_tuple
foreach (var (a, b) in new[] { 1 }) { }
//// throw_string
throw "a";
//// throw_non_exception
throw new object();
//// catch_non_exception
try { } catch (string) { }
//// using_non_disposable
using (var x = new object()) { }
//// using_int
using (5) { }
//// lock_int
lock (5) { }
//// switch_wrong_constant
switch (1) { case "a": break; }
//// is_wrong_constant
1 is "a"
//// pattern_relational_type
"a" is > 5
//// pattern_not_constant
var k = 5;
5 is k
//// list_pattern_on_int
5 is [1]
//// positional_pattern_on_int
5 is (1, 2)
//// deconstruct_int
var (a, b) = 5;
//// deconstruct_count
var (a, b) = (1, 2, 3);
//// tuple_to_wrong_arity
(int, int) t = (1, 2, 3);
//// tuple_wrong_element
(int, string) t = ("a", 1);
//// tuple_compare_arity
(1, 2) == (1, 2, 3)
//// await_non_task
await "a"
//// generic_constraint_violated
T F<T>(T x) where T : struct => x;
F("a")
//// generic_constraint_class
T F<T>(T x) where T : class => x;
F(1)
//// generic_constraint_interface
T F<T>(T x) where T : IComparable<T> => x;
F(new object())
//// generic_constraint_new
class P { public P(int x) { } }
T F<T>() where T : new() => new T();
F<P>()
//// generic_type_constraint
class C<T> where T : struct { }
new C<string>()
//// nullable_of_reference
Nullable<string> s = null;
//// default_literal_ambiguous
default + 1
//// sizeof_reference
sizeof(string)
//// spread_non_enumerable
int[] a = [..5];
//// collection_expression_to_int
int x = [1, 2];
//// collection_wrong_element
int[] a = [1, "a"];
//// collection_initialiser_not_enumerable
class C { }
new C { 1, 2 }
//// collection_initialiser_wrong_type
new List<int> { "a" }
//// dictionary_initialiser_one_argument
new Dictionary<int, int> { 1 }
//// enum_from_int
DayOfWeek d = 1;
//// int_from_enum
int x = DayOfWeek.Monday;
//// enum_mixed
enum A { X } enum B { Y }
A.X == B.Y
//// enum_add_enum
DayOfWeek.Monday + DayOfWeek.Tuesday
//// interpolated_to_int
int x = $"{1}";
//// query_no_select_pattern
from x in 5 select x
//// orderby_then_property
from s in new[] { "a" } orderby s.Foo select s
//// join_type_mismatch
from a in new[] { 1 } join b in new[] { "x" } on a equals b select a
//// constant_not_constant
int n = 1;
const int K = n;
//// const_wrong_type
const int K = "a";
//// const_of_object
const object O = 5;
//// division_by_constant_zero
1 / 0
//// constant_overflow
int.MaxValue + 1
//// constant_overflow_multiplication
1000000 * 1000000
//// constant_cast_overflow
(byte)300
//// integer_too_large
99999999999999999999
//// unassignable_expression
1 = 2
//// assign_to_method
Console.WriteLine = null;
//// assign_to_call
"a".ToUpper() = "b";
//// assign_to_readonly_property
"abc".Length = 5;
//// assign_to_const
const int K = 1;
K = 2;
//// assign_to_foreach_variable
foreach (var x in new[] { 1 }) x = 2;
//// assign_to_using_variable
using (var s = new System.IO.StringReader("")) { s = null; }
//// assign_init_only
class P { public int X { get; init; } }
new P().X = 5;
//// assign_record_positional
record R(int A);
new R(1).A = 2;
//// assign_readonly_field
class P { public readonly int X; }
new P().X = 5;
//// assign_anonymous
new { A = 1 }.A = 2;
//// assign_struct_rvalue
struct S { public int X; }
S Get() => new();
Get().X = 5;
//// assign_list_struct_element
struct S { public int X; }
var l = new List<S> { new() };
l[0].X = 5;
//// write_only_read
class P { public int X { set { } } }
new P().X
//// event_outside_class
class P { public event Action E; }
new P().E();
//// range_wrong_type
new[] { 1 }["a"..]
//// with_on_class
class P { public int X; }
var q = new P() with { X = 1 };
//// static_class_new
static class S { }
new S()
//// abstract_new
abstract class A { }
new A()
//// interface_new
interface I { }
new I()
//// static_type_variable
Console c = null;
//// delegate_wrong_method
int F(string s) => 1;
Func<int, int> g = F;
//// delegate_wrong_return
void F(int x) { }
Func<int, int> g = F;
