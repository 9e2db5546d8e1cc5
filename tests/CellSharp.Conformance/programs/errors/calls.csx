//// too_few
int F(int a, int b) => a;
F(1)
//// too_many
int F(int a) => a;
F(1, 2)
//// none_given
int F(int a) => a;
F()
//// wrong_type
int F(int a) => a;
F("a")
//// wrong_second_type
int F(int a, string b) => a;
F(1, 2)
//// library_wrong_type
Math.Sqrt("a")
//// library_too_many
"abc".ToUpper(1, 2, 3)
//// library_too_few
"abc".Replace("a")
//// no_overload_matches
Math.Max("a", "b")
//// static_method_no_arguments
Math.Abs()
//// constructor_too_few
class P { public P(int x) { } }
new P()
//// constructor_too_many
class P { }
new P(1)
//// constructor_wrong_type
class P { public P(int x) { } }
new P("a")
//// record_too_few
record R(int A, int B);
new R(1)
//// list_add_wrong_type
new List<int>().Add("a");
//// list_add_too_many
new List<int>().Add(1, 2);
//// dictionary_add_wrong
new Dictionary<string, int>().Add(1, "a");
//// missing_ref
void F(ref int x) { }
var n = 1;
F(n);
//// missing_out
void F(out int x) { x = 1; }
int n;
F(n);
//// extra_ref
void F(int x) { }
var n = 1;
F(ref n);
//// ref_literal
void F(ref int x) { }
F(ref 5);
//// ref_property
class P { public int X { get; set; } }
void F(ref int x) { }
var p = new P();
F(ref p.X);
//// ref_wrong_type
void F(ref long x) { }
int n = 1;
F(ref n);
//// out_wrong_type
int.TryParse("1", out string s)
//// positional_after_named
int F(int a, int b) => a;
F(b: 1, 2)
//// named_twice
int F(int a, int b) => a;
F(a: 1, a: 2)
//// named_and_positional_same
int F(int a, int b) => a;
F(1, a: 2)
//// ambiguous_null
string F(string s) => s;
string F(int[] a) => "";
F(null)
//// ambiguous_overload
string F(int a, double b) => "";
string F(double a, int b) => "";
F(1, 1)
//// ambiguous_decimal
Math.Round(5)
//// cannot_infer
T F<T>() => default;
F()
//// cannot_infer_from_null
T F<T>(T x) => x;
F(null)
//// cannot_infer_from_lambda
R F<T, R>(Func<T, R> f) => default;
F(x => x)
//// cannot_infer_conflict
T F<T>(T a, T b) => a;
F(1, "a")
//// lambda_body_error
new[] { 1, 2 }.Where(x => x + 1)
//// lambda_body_error_member
new[] { 1, 2 }.Select(x => x.Length)
//// lambda_block_no_return
new[] { 1, 2 }.Select(x => { })
//// lambda_wrong_arity
new[] { 1, 2 }.Where((a, b, c) => true)
//// select_method_group_wrong
int F(string s) => 1;
new[] { 1 }.Select(F)
//// group_by_missing_argument
new[] { 1 }.GroupBy()
//// orderby_missing
new[] { 1 }.OrderBy()
//// to_dictionary_missing
new[] { 1 }.ToDictionary()
//// sum_of_strings
new[] { "a" }.Sum()
//// max_missing_selector
new[] { "a" }.Sum(x => x)
//// average_of_strings
new[] { "a" }.Average(s => s)
//// join_wrong_keys
new[] { 1 }.Join(new[] { "a" }, x => x, y => y, (x, y) => x)
//// zip_wrong
new[] { 1 }.Zip(5)
//// aggregate_wrong_seed
new[] { 1 }.Aggregate("", (a, x) => x)
//// contains_wrong_type
new[] { 1 }.Contains("a")
//// instance_on_type
string.ToUpper()
//// static_on_instance
"a".Join(",", new[] { "b" })
//// call_on_null_literal
null.ToString()
//// call_on_void
Console.WriteLine().ToString()
//// call_on_method_group
Console.WriteLine.Foo()
//// delegate_wrong_arity
Func<int, int> f = x => x;
f(1, 2)
//// delegate_wrong_type
Func<int, int> f = x => x;
f("a")
//// indexer_too_many
new List<int> { 1 }[0, 1]
//// generic_wrong_explicit
T F<T>(T x) => x;
F<int>("a")
//// params_wrong_element
int F(params int[] a) => 1;
F(1, "a")
//// optional_wrong_named
int F(int a = 1, int b = 2) => 1;
F(c: 1)
//// string_format_not_string
string.Join(1)
//// parse_int_argument
int.Parse(5)
//// try_parse_missing_out
int.TryParse("5")
//// try_parse_no_out_keyword
int n;
int.TryParse("5", n)
//// await_in_non_async_lambda
Func<Task<int>> f = () => { return await Task.FromResult(1); };
//// await_in_non_async_method
Task<int> F() { var x = await Task.FromResult(1); return Task.FromResult(x); }
//// await_result_used_wrong
int F(int x) => x;
F(Task.FromResult(1))
//// async_return_type
async int F() { await Task.Yield(); return 1; }
//// extension_bad_arguments
static int Plus(this int x, int y) => x + y;
1.Plus("a")
//// ctor_initialiser_missing
class A { public A(int x) { } }
class B : A { }
//// ctor_initialiser_missing_explicit
class A { public A(int x) { } }
class B : A { public B() { } }
//// required_not_set
class P { public required int X { get; set; } }
new P()
//// new_on_generic_parameter
T F<T>() => new T();
//// null_argument_to_int
int F(int a) => a;
F(null)
//// double_argument_to_int
int F(int a) => a;
F(1.5)
//// int_variable_to_byte_parameter
int F(byte a) => a;
int n = 1;
F(n)
//// tuple_argument_wrong
int F((int, int) t) => 1;
F((1, "a"))
//// console_write_format_ok_then_unknown
Console.WriteLine("{0}", 1).Foo
//// string_concat_method_missing_parens
var s = "a".ToUpper;
//// not_a_delegate_invocation
var n = 5;
n.Invoke()
//// collection_expression_argument_wrong
int F(int[] a) => 1;
F(["a"])
