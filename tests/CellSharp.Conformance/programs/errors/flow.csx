//// unassigned_in_method
int F() { int x; return x; }
//// unassigned_after_if
int F(bool b) { int x; if (b) x = 1; return x; }
//// unassigned_after_loop
int F(int[] a) { int x; foreach (var i in a) x = i; return x; }
//// unassigned_after_while
int F() { int x; while (DateTime.MinValue.Year > 5) { x = 1; } return x; }
//// unassigned_in_try
int F() { int x; try { x = int.Parse("1"); } catch { } return x; }
//// unassigned_switch
int F(int n) { int x; switch (n) { case 1: x = 1; break; } return x; }
//// unassigned_short_circuit
int F(string s) { if (s != null && int.TryParse(s, out var n)) { } return n; }
//// unassigned_pattern
int F(object o) { if (o is int n || o == null) return n; return 0; }
//// unassigned_out
void F(out int x) { }
//// unassigned_out_on_path
void F(bool b, out int x) { if (b) x = 1; }
//// unassigned_compound
void F() { int x; x += 1; }
//// unassigned_increment
void F() { int x; x++; }
//// unassigned_in_lambda
void F() { int x; Func<int> f = () => x; }
//// unassigned_struct_field
struct S { public int A, B; }
int F() { S s; s.A = 1; return s.B; }
//// unassigned_in_block
{
    int x;
    Console.WriteLine(x);
}
//// unassigned_ref_argument
void G(ref int x) { }
void F() { int x; G(ref x); }
//// unassigned_local_function_capture
void F() { int x; G(); int G() => x; }
//// duplicate_local
void F() { int x = 1; int x = 2; }
//// duplicate_local_in_block
{
    int x = 1;
    string x = "";
}
//// duplicate_top_level
int x = 1;
int x = 2;
//// duplicate_nested
void F() { int x = 1; { int x = 2; } }
//// duplicate_loop_variable
void F() { int i = 1; for (int i = 0; i < 2; i++) { } }
//// duplicate_parameter
int F(int a, int a) => a;
//// duplicate_parameter_local
int F(int a) { int a = 1; return a; }
//// duplicate_lambda_parameter
Func<int, int, int> f = (a, a) => a;
//// duplicate_in_static_scope
void F() { int x = 1; foreach (var x in new[] { 1 }) { } }
//// duplicate_out_var
void F() { int.TryParse("1", out var n); int.TryParse("2", out var n); }
//// duplicate_pattern_variable
void F(object o) { if (o is int n && o is long n) { } }
//// duplicate_method
int F(int a) => 1;
int F(int b) => 2;
//// duplicate_method_in_class
class C { void F() { } void F() { } }
//// duplicate_member
class C { int a; string a; }
//// duplicate_class
class C { }
class C { }
//// duplicate_property_and_field
class C { public int A { get; set; } int A; }
//// duplicate_enum_member
enum E { A, A }
//// duplicate_case
switch (1) { case 1: break; case 1: break; }
//// duplicate_default
switch (1) { default: break; default: break; }
//// duplicate_anonymous_property
new { A = 1, A = 2 }
//// duplicate_tuple_name
(a: 1, a: 2)
//// duplicate_type_parameter
class C<T, T> { }
//// duplicate_named_initialiser
class P { public int X; }
new P { X = 1, X = 2 }
//// duplicate_using_alias
using A = System.String;
using A = System.Int32;
//// duplicate_local_function
void F() { void G() { } void G() { } }
//// use_before_declaration_in_block
{
    Console.WriteLine(x);
    int x = 1;
}
//// use_in_own_initialiser
{
    int x = x + 1;
}
//// var_in_own_initialiser
var x = x + 1;
//// lambda_recursive_var
{
    var f = (int n) => f(n - 1);
}
//// fall_through
switch (1) { case 1: Console.WriteLine("a"); case 2: break; }
//// fall_through_last
switch (1) { case 1: Console.WriteLine("a"); }
//// fall_through_default
switch (1) { default: Console.WriteLine("a"); }
//// subsumed_case
object o = 1;
switch (o) { case object x: break; case int n: break; }
//// subsumed_switch_arm
1 switch { _ => 1, 1 => 2 }
//// subsumed_relational
5 switch { > 0 => 1, > 3 => 2, _ => 3 }
//// catch_order
try { } catch (Exception) { } catch (FormatException) { }
//// catch_duplicate
try { } catch (FormatException) { } catch (FormatException) { }
//// general_catch_first
try { } catch { } catch (Exception) { }
//// rethrow_outside_catch
throw;
//// rethrow_in_lambda
try { } catch { Action a = () => { throw; }; }
//// return_in_finally
int F() { try { } finally { return 1; } }
//// break_in_finally
while (true) { try { } finally { break; } }
//// yield_in_try_catch
IEnumerable<int> F() { try { yield return 1; } catch { } }
//// yield_in_catch
IEnumerable<int> F() { try { } catch { yield return 1; } }
//// yield_in_finally
IEnumerable<int> F() { try { } finally { yield return 1; } }
//// yield_in_int_method
int F() { yield return 1; }
//// yield_wrong_type
IEnumerable<int> F() { yield return "a"; }
//// yield_and_return
IEnumerable<int> F() { yield return 1; return null; }
//// yield_in_lambda
Func<IEnumerable<int>> f = () => { yield return 1; };
//// iterator_with_ref
IEnumerable<int> F(ref int x) { yield return x; }
//// async_with_out
async Task F(out int x) { x = 1; await Task.Yield(); }
//// out_captured_by_lambda
void F(out int x) { x = 1; Func<int> f = () => x; }
//// ref_captured_by_lambda
void F(ref int x) { Action a = () => x++; }
//// static_local_captures
void F() { int x = 1; static int G() => x; }
//// static_lambda_captures
void F() { int x = 1; Func<int> f = static () => x; }
//// await_in_lock
async Task F() { lock (new object()) { await Task.Yield(); } }
//// const_unassigned
const int K;
//// readonly_assigned_in_method
class C { readonly int x; void F() { x = 1; } }
//// in_parameter_assigned
void F(in int x) { x = 1; }
//// this_in_static_method_of_cell
static int F() => this.GetHashCode();
//// expression_statement_arithmetic
1 + 2;
//// expression_statement_variable
var x = 1;
x;
//// expression_statement_comparison
var x = 1;
x == 2;
//// expression_statement_string
"hello";
//// expression_statement_property
"abc".Length;
//// expression_statement_in_method
void F() { 5; }
//// expression_statement_lambda
void F() { x => x; }
//// discard_read
var y = _;
//// implicit_typed_multiple
var a = 1, b = 2;
//// implicit_typed_lambda_field
class C { var x = 1; }
//// embedded_declaration
if (true) int x = 1;
//// embedded_declaration_for
for (;;) var x = 1;
//// foreach_modify_struct_member
struct S { public int X; }
void F(S[] a) { foreach (var s in a) s.X = 1; }
//// nested_method_missing_return
int F() { int G() { } return G(); }
//// lambda_not_all_paths
Func<int, int> f = x => { if (x > 0) return 1; };
//// property_missing_return
class C { public int P { get { } } }
//// operator_missing_pair
class C { public static bool operator ==(C a, C b) => true; }
//// operator_not_static
class C { public C operator +(C a, C b) => a; }
//// operator_wrong_parameter
class C { public static int operator +(int a, int b) => a; }
//// conversion_to_object
class C { public static implicit operator object(C c) => null; }
