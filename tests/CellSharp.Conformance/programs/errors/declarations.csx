//// override_missing_virtual
class A { public void F() { } }
class B : A { public override void F() { } }
//// override_nothing
class A { public override void F() { } }
//// override_return_type
class A { public virtual int F() => 1; }
class B : A { public override string F() => ""; }
//// override_access
class A { public virtual void F() { } }
class B : A { protected override void F() { } }
//// override_sealed
class A { public virtual void F() { } }
class B : A { public sealed override void F() { } }
class C : B { public override void F() { } }
//// abstract_not_implemented
abstract class A { public abstract void F(); }
class B : A { }
//// abstract_in_concrete
class A { public abstract void F(); }
//// abstract_with_body
abstract class A { public abstract void F() { } }
//// interface_not_implemented
interface I { void F(); }
class C : I { }
//// interface_not_public
interface I { void F(); }
class C : I { void F() { } }
//// interface_wrong_return
interface I { int F(); }
class C : I { public string F() => ""; }
//// interface_property_missing_setter
interface I { int P { get; set; } }
class C : I { public int P { get; } }
//// interface_field
interface I { int x; }
//// idisposable_missing
class C : IDisposable { }
//// ienumerable_missing
class C : IEnumerable<int> { }
//// sealed_base
sealed class A { }
class B : A { }
//// struct_base
struct S { }
class C : S { }
//// string_base
class C : string { }
//// two_bases
class A { } class B { }
class C : A, B { }
//// circular_base
class A : B { }
class B : A { }
//// record_base_class
class A { }
record R : A;
//// class_base_record
record R;
class C : R { }
//// static_instance_member
static class S { int x; }
//// static_class_base
static class S { }
class C : S { }
//// static_constructor_parameters
class C { static C(int x) { } }
//// constructor_return_type
class C { void C() { } }
//// constructor_cycle
class C { C() : this(1) { } C(int x) : this() { } }
//// method_without_body
class C { void F(); }
//// abstract_and_sealed
abstract sealed class C { }
//// private_virtual
class C { virtual void F() { } }
//// modifier_twice
class C { public public int X; }
//// two_access_modifiers
class C { public private int X; }
//// const_instance_initialiser
class C { const int K = F(); static int F() => 1; }
//// const_struct
class C { const DateTime D = default; }
//// readonly_property_set
class C { public int P { get; } void F() { P = 1; } }
//// auto_property_only_set
class C { public int P { set; } }
//// property_both_initialiser
class C { int P { get { return 1; } } = 5; }
//// field_initialiser_uses_instance
class C { int a = 1; int b = a; }
//// struct_missing_field_in_readonly
readonly struct S { public int X; }
//// struct_cycle
struct S { S s; }
//// enum_base_type
enum E : string { A }
//// enum_value_overflow
enum E : byte { A = 300 }
//// enum_non_constant
enum E { A = F }
//// generic_constraint_order
class C<T> where T : new(), class { }
//// unknown_type_parameter_constraint
class C<T> where U : class { }
//// indexer_no_parameter
class C { public int this[] => 1; }
//// operator_needs_body
class C { public static C operator +(C a, C b); }
//// record_duplicate_parameter
record R(int A, int A);
//// record_parameter_and_field_type
record R(int A) { public string A { get; init; } }
//// required_private
class C { public required int X { get; private init; } private required int Y; }
//// init_on_static
class C { static int X { get; init; } }
//// params_not_last
int F(params int[] a, int b) => 1;
//// params_not_array
int F(params int a) => 1;
//// optional_before_required
int F(int a = 1, int b) => 1;
//// optional_not_constant
int n = 5;
int F(int a = n) => a;
//// optional_wrong_type
int F(int a = "x") => a;
//// optional_null_for_int
int F(int a = null) => a;
//// ref_optional
int F(ref int a = 1) => a;
//// out_and_ref_overload
void F(ref int x) { }
void F(out int x) { x = 1; }
//// generic_duplicate_name
T F<T, T>(T x) => x;
//// method_named_as_class
class C { public int C; }
//// member_named_as_type_method
class C { public void C() { } }
//// extension_not_static
int Twice(this int x) => x * 2;
//// extension_this_second
static int F(int a, this int b) => a;
//// async_void_await
async void F() { } 
await F();
//// event_not_delegate
class C { public event int E; }
//// delegate_missing_return
delegate F(int x);
//// inaccessible_type
class A { private class B { } }
new A.B()
//// inconsistent_accessibility
public class A { class B { } public B Get() => null; }
//// void_field
class C { void x; }
//// void_parameter
void F(void x) { }
//// static_type_parameter
void F(Console c) { }
//// array_of_static
Console[] a = null;
//// attribute_wrong_target
[Flags] class C { }
//// namespace_in_cell
namespace N { class C { } }
//// file_scoped_namespace
namespace N;
//// partial_without_partner_modifier
class C { }
partial class C { }
//// span_top_level
Span<int> s = new int[1];
//// ref_struct_field
class C { Span<int> s; }
//// ref_struct_boxed
object o = "a".AsSpan();
//// ref_struct_in_list
List<Span<int>> l = null;
//// base_without_member
class A { public string F() => base.Nope(); }
//// explicit_interface_unknown
class C { void IDisposable.Dispose() { } }
//// primary_and_other_constructor
class C(int x) { public C() { } }
//// deconstruct_not_out
class C { public void Deconstruct(int a, int b) { } }
var (x, y) = new C();
