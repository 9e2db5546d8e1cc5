//// out_reader
void F(out int x) { Console.WriteLine(x); x = 1; }
//// out_return_before
void F(bool b, out int x) { if (b) return; x = 1; }
//// out_in_lambda_body
delegate void D(out int x);
D d = (out int x) => { };
//// out_assigned_by_throw
void F(out int x) { throw new Exception(); }
//// after_do
int F() { int r; do { r = 1; } while (r < 0); return r; }
F()
//// after_while_true
int F() { int r; while (true) { r = 2; break; } return r; }
F()
//// after_while_true_two_breaks
int F(bool b) { int r; while (true) { if (b) break; r = 2; break; } return r; }
//// in_finally_after_break
int F() { int r; while (true) { try { break; } finally { r = 3; } } return r; }
F()
//// catch_sees_nothing
int F() { int r; try { r = int.Parse("1"); } catch { return r; } return r; }
//// finally_sees_nothing
void F() { int r; try { r = 1; } finally { Console.WriteLine(r); } }
//// switch_with_default
int F(int n) { int r; switch (n) { case 1: r = 1; break; default: r = 2; break; } return r; }
F(1)
//// switch_all_bools
int F(bool b) { int r; switch (b) { case true: r = 1; break; case false: r = 2; break; } return r; }
F(false)
//// switch_throws
int F(int n) { int r; switch (n) { case 1: r = 1; break; default: throw new Exception(); } return r; }
F(1)
//// pattern_when_not
int F(object o) { if (o is not int n) return 0; return n; }
F(4)
//// pattern_when_not_used_inside
int F(object o) { if (o is not int n) return n; return 0; }
//// pattern_and_property
int F(object o) => o is string { Length: var k } && k > 1 ? k : -1;
F("abc")
//// pattern_or
bool F(object o) => o is int n || n > 1;
//// conditional_branches
int F(bool b) { int x; return b ? (x = 1) : x; }
//// conditional_both
int F(bool b) { int x; var y = b ? (x = 1) : (x = 2); return x; }
F(true)
//// and_assigns
int F(bool b) { int x; if (b && (x = 1) > 0) return x; return 0; }
F(true)
//// and_assigns_else
int F(bool b) { int x; if (b && (x = 1) > 0) return 0; return x; }
//// or_not
int F(string s) { if (s == null || !int.TryParse(s, out var n)) return -1; return n; }
F("12")
//// null_conditional_out
int F(Dictionary<string, int> d) { if (d?.TryGetValue("a", out var v) == true) return v; return -1; }
F(new() { ["a"] = 3 })
//// null_conditional_out_false
int F(Dictionary<string, int> d) { if (d?.TryGetValue("a", out var v) == false) return v; return -1; }
F(new())
//// null_conditional_coalesce
int F(Dictionary<string, int> d) { if (d?.TryGetValue("a", out var v) ?? false) return v; return -1; }
F(null)
//// null_conditional_not
int F(Dictionary<string, int> d) { if (!(d?.TryGetValue("a", out var v) == true)) return v; return 0; }
//// coalesce_right
int F(string s) { int x; var t = s ?? (x = 1).ToString(); return x; }
//// coalesce_throw
int F(string s) { var t = s ?? throw new Exception(); return t.Length; }
F("ab")
//// tuple_fields
(int, int) F() { (int a, int b) t; t.a = 1; t.b = 2; return t; }
F()
//// tuple_field_missing
(int, int) F() { (int a, int b) t; t.a = 1; return t; }
//// lambda_does_not_assign
int F() { int x; Action a = () => x = 1; a(); return x; }
//// local_function_assigns
int F() { int x; void Set() => x = 1; Set(); return x; }
F()
//// local_function_reads_later
int F() { int x; int Get() => x; x = 5; return Get(); }
F()
//// local_function_reads_early
int F() { int x; int Get() => x; var y = Get(); x = 5; return y; }
//// local_function_as_delegate
int F() { int x; int Get() => x; Func<int> f = Get; x = 5; return f(); }
//// local_function_not_called
void F() { int x; int Get() => x; }
F();
//// loop_variable_again
void F() { for (var i = 0; i < 2; i++) { int x; if (i > 0) Console.WriteLine(x); x = i; } }
//// using_variable
int F() { string s; using (var r = new StringReader("a")) s = r.ReadLine(); return s.Length; }
F()
//// goes_through_lock
int F() { int x; lock (new object()) { x = 1; } return x; }
F()
//// ref_needs_value
void G(ref int x) => x++;
void F() { int x; G(ref x); }
//// in_needs_value
void G(in int x) { }
void F() { int x; G(x); }
//// for_without_condition
int F() { int x; for (; ; ) { x = 1; break; } return x; }
F()
//// interpolated
string F() { int x; return $"{x}"; }
//// nameof_needs_none
string F() { int x; return nameof(x); }
F()
//// unreachable_reads
int F() { return 1; int x; return x; }
F()
//// while_false
int F() { int x; while (false) { Console.WriteLine(x); } return 1; }
F()
//// const_condition
int F() { int x; if (true) x = 1; return x; }
F()
//// member_of_class
class C { public int F(bool b) { int x; if (b) x = 1; return x; } }
//// property_of_class
class C { public int P { get { int x; return x; } } }
//// async_body
async Task<int> F(bool b) { int x; if (b) { await Task.Yield(); x = 1; } return x; }
//// iterator_body
IEnumerable<int> F(bool b) { int x; if (b) x = 1; yield return x; }
