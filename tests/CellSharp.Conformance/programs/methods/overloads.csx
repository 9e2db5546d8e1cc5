//// identity_beats_widening
string F(long x) => "long";
string F(int x) => "int";
F(1)
//// nearest_widening
string F(long x) => "long";
string F(double x) => "double";
(F(1), F(1f))
//// signed_preferred
string F(uint x) => "uint";
string F(long x) => "long";
short s = 1;
F(s)
//// byte_argument
string F(short x) => "short";
string F(int x) => "int";
byte b = 1;
F(b)
//// constant_int_to_byte_is_not_better
string F(byte x) => "byte";
string F(long x) => "long";
F(5)
//// char_argument
string F(int x) => "int";
string F(string x) => "string";
F('a')
//// null_prefers_specific
string F(object o) => "object";
string F(string s) => "string";
F(null)
//// null_array_or_object
string F(object o) => "object";
string F(int[] s) => "array";
F(null)
//// derived_preferred
class A { }
class B : A { }
string F(A a) => "A";
string F(object o) => "object";
F(new B())
//// interface_or_object
string F(IEnumerable<int> e) => "enumerable";
string F(object o) => "object";
(F(new[] { 1 }), F("x"))
//// params_is_last_resort
string F(params int[] a) => "params";
string F(int a, int b) => "two";
(F(1, 2), F(1), F(1, 2, 3))
//// params_or_object
string F(object o) => "object";
string F(params object[] o) => "params";
(F(1), F(1, 2), F(new object[] { 1 }))
//// optional_loses_to_exact
string F(int a) => "one";
string F(int a, int b = 0) => "optional";
F(1)
//// generic_loses_to_exact
string F<T>(T x) => "generic";
string F(int x) => "int";
(F(1), F("a"), F(1L))
//// generic_beats_conversion
string F<T>(T x) => "generic " + typeof(T).Name;
string F(object x) => "object";
(F(1), F("a"), F((object)1))
//// more_specific_generic
string F<T>(T x) => "T";
string F<T>(List<T> x) => "List<T>";
string F<T>(IEnumerable<T> x) => "IEnumerable<T>";
(F(new List<int>()), F(new int[0]), F(1))
//// func_or_action
string F(Func<int> f) => "func";
string F(Action a) => "action";
(F(() => 1), F(() => { }))
//// func_return_type
string F(Func<int> f) => "int";
string F(Func<double> f) => "double";
(F(() => 1), F(() => 1.5))
//// func_arity
string F(Func<int, int> f) => "1";
string F(Func<int, int, int> f) => "2";
(F(x => x), F((x, y) => x))
//// func_task
string F(Func<Task> f) => "task";
string F(Func<Task<int>> f) => "task<int>";
string F(Action a) => "action";
(F(async () => { await Task.Yield(); }), F(async () => { await Task.Yield(); return 1; }))
//// lambda_body_selects
string F(Func<string, int> f) => "string";
string F(Func<int, int> f) => "int";
F((int x) => x)
//// ref_and_value
string F(int x) => "value";
string F(ref int x) => "ref";
var n = 1;
(F(n), F(ref n))
//// in_and_value
string F(in int x) => "in";
var n = 1;
(F(n), F(in n))
//// named_selects
string F(int a, string b) => "ab";
string F(string b, int a, int c = 0) => "ba";
(F(a: 1, b: "x"), F("x", 1))
//// nullable_or_value
string F(int x) => "int";
string F(int? x) => "int?";
(F(1), F((int?)1), F(null))
//// nullable_or_object
string F(int? x) => "int?";
string F(object x) => "object";
F(1)
//// string_or_formattable
string F(string s) => "string";
string F(FormattableString s) => "formattable";
F($"a{1}")
//// enum_zero
string F(DayOfWeek d) => "enum";
string F(object o) => "object";
(F(0), F(1))
//// decimal_or_double
string F(decimal x) => "decimal";
string F(double x) => "double";
(F(1.0), F(1m), F(1f))
//// user_conversion_last
struct M { public static implicit operator M(int i) => new(); }
string F(M m) => "M";
string F(string l) => "string";
F(1)
//// tuple_argument
string F((int, int) t) => "ints";
string F((double, double) t) => "doubles";
(F((1, 2)), F((1.5, 2)))
//// static_and_instance_console
Console.WriteLine('c');
Console.WriteLine(new[] { 'a', 'b' });
Console.WriteLine(1.50m);
Console.WriteLine((object)null);
Console.WriteLine("{0}-{1}", 1, 2);
Console.WriteLine();
Console.Write(true);
//// math_abs_overloads
(Math.Abs((short)-1), Math.Abs(-1L), Math.Abs(-1f), Math.Abs(-1.5m))
//// math_round_int_argument
Math.Round((double)5)
//// string_join_overloads
(string.Join(",", new List<int> { 1, 2 }), string.Join(",", new object[] { 1, "a" }), string.Join(",", "ab"))
//// contains_char_or_string
("abc".Contains('b'), "abc".Contains("bc"), "a,b".Split(',').Length, "a,b".Split(",").Length)
//// derived_class_method_preferred
class A { public string F(int x) => "A.int"; }
class B : A { public string F(object x) => "B.object"; }
new B().F(1)
//// override_not_preferred_over_base_declaration
class A { public virtual string F(int x) => "A.int"; }
class B : A { public override string F(int x) => "B.int"; public string F(object x) => "B.object"; }
new B().F(1)
//// constructor_overloads
class P { public string S; public P() : this("none") { } public P(int n) : this("int") { } public P(string s) => S = s; }
(new P().S, new P(1).S, new P("x").S)
//// sum_overload_by_lambda
var words = new[] { "a", "bb" };
(words.Sum(w => w.Length), words.Sum(w => w.Length * 1.5), words.Sum(w => (decimal)w.Length), words.Sum(w => (long)w.Length))
//// collection_expression_overload
string F(List<int> l) => "list";
string F(IEnumerable<int> l) => "enumerable";
F([1, 2])
//// task_run_overload
(await Task.Run(() => 1), await Task.Run(async () => { await Task.Yield(); return "x"; }))
