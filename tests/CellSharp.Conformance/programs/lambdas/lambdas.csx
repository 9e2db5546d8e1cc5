//// func_and_action
Func<int, int> sq = x => x * x;
Action<string> say = s => Console.WriteLine(s);
say("v");
sq(4)
//// no_parameters
Func<int> f = () => 42;
f()
//// two_parameters
Func<int, int, int> add = (a, b) => a + b;
add(2, 3)
//// explicit_types
Func<int, string> f = (int x) => x.ToString();
f(5)
//// statement_body
Func<int, int> f = x => { var y = x + 1; return y * 2; };
f(3)
//// natural_type
var f = (int x) => x * 2;
(f(4), f.GetType() == typeof(Func<int, int>))
//// natural_type_action
var f = () => Console.WriteLine("hi");
f();
f
//// natural_type_string
var f = (string a, int b) => a + b;
f
//// explicit_return_type
var f = long (int x) => x;
f(3)
//// explicit_return_type_base
var f = object (bool b) => b ? 1 : "two";
(f(true), f(false))
//// default_parameter
var f = (int x, int y = 10) => x + y;
(f(1), f(1, 2))
//// params_lambda
var f = (params int[] xs) => xs.Length;
f(1, 2, 3)
//// discards
Func<int, int, int> f = (_, _) => 7;
f(1, 2)
//// immediately_invoked
((Func<int, int>)(x => x + 1))(5)
//// new_func_invoked
new Func<int, int>(x => x + 1)(5)
//// curried
Func<int, Func<int, int>> add = a => b => a + b;
add(3)(4)
//// closure_counter
Func<Func<int>> make = () => { var n = 0; return () => ++n; };
var c1 = make(); var c2 = make();
(c1(), c1(), c2())
//// closure_sees_changes
var x = 1;
Func<int> f = () => x;
x = 5;
f()
//// closure_changes_outer
var total = 0;
Action<int> add = n => total += n;
add(3); add(4);
total
//// closure_for_loop_shared
var fs = new List<Func<int>>();
for (var i = 0; i < 3; i++) fs.Add(() => i);
fs.Select(f => f()).ToArray()
//// closure_for_loop_copied
var fs = new List<Func<int>>();
for (var i = 0; i < 3; i++) { var k = i; fs.Add(() => k); }
fs.Select(f => f()).ToArray()
//// closure_foreach_fresh
var fs = new List<Func<int>>();
foreach (var i in new[] { 1, 2, 3 }) fs.Add(() => i);
fs.Select(f => f()).ToArray()
//// closure_while_local
var fs = new List<Func<int>>();
var n = 0;
while (n < 3) { var k = n++; fs.Add(() => k * 10); }
fs.Sum(f => f())
//// closure_across_cells
var factor = 2;
Func<int, int> scale = x => x * factor;
//--- cell
factor = 10;
scale(5)
//// closure_parameter
Func<int, Func<int, int>> adder = n => { n *= 2; return x => x + n; };
adder(5)(1)
//// nested_closures
int a = 1;
Func<int> f = () => { int b = 2; Func<int> g = () => a++ + b++; return g() + g(); };
(f(), a)
//// recursion_through_variable
Func<int, int> fact = null;
fact = n => n <= 1 ? 1 : n * fact(n - 1);
fact(5)
//// static_lambda
Func<int, int> f = static x => x + 1;
f(1)
//// lambda_with_out
delegate bool Parser(string s, out int n);
Parser p = (string s, out int n) => int.TryParse(s, out n);
(p("12", out var v), v)
//// lambda_with_modifier_without_type
delegate bool TryP(string s, out int n);
TryP p = (s, out n) => int.TryParse(s, out n);
(p("12", out var v), v)
//// lambda_with_ref
delegate void Inc(ref int n);
Inc inc = (ref int n) => n++;
var k = 1;
inc(ref k);
k
//// custom_delegate
delegate int Op(int a, int b);
Op add = (a, b) => a + b;
Op mul = (a, b) => a * b;
new[] { add, mul }.Select(o => o(3, 4)).ToArray()
//// generic_delegate
delegate TR Conv<T, TR>(T x);
Conv<int, string> c = x => $"<{x}>";
c(3)
//// anonymous_method
Func<int, int> f = delegate (int x) { return x + 1; };
f(1)
//// anonymous_method_no_parameters
Action<int> f = delegate { Console.WriteLine("any"); };
f(5);
//// dictionary_of_lambdas
var ops = new Dictionary<string, Func<double, double, double>>
{
    ["+"] = (a, b) => a + b,
    ["-"] = (a, b) => a - b,
    ["/"] = (a, b) => b == 0 ? double.NaN : a / b,
};
(ops["+"](1, 2), ops["/"](1, 0))
//// higher_order
Func<int, int> Compose(Func<int, int> f, Func<int, int> g) => x => g(f(x));
Compose(x => x + 1, x => x * 10)(2)
//// returning_lambda_method
Func<double, double> Scale(double k) => x => x * k;
Scale(2.5)(4)
//// lambda_returns_null
Func<string> f = () => null;
f()
//// lambda_throws
Func<int> f = () => throw new InvalidOperationException("no");
f()
//// return_type_unified
Func<bool, object> f = b => { if (b) return 1; return "x"; };
(f(true), f(false))
//// natural_best_common_type
var f = (bool b) => { if (b) return 1; return 2.5; };
f(true)
//// expression_tree
System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1;
e.Compile()(4)
//// expression_tree_text
System.Linq.Expressions.Expression<Func<int, bool>> e = n => n > 5 && n < 10;
e.ToString()
//// async_lambda
Func<int, Task<int>> f = async x => { await Task.Yield(); return x * 2; };
await f(4)
//// async_natural_type
var f = async (int x) => { await Task.Yield(); return x + 1; };
await f(1)
//// delegate_passed_to_method
int Apply(Func<int, int, int> op, int a, int b) => op(a, b);
Apply((a, b) => a - b, 10, 4)
//// trailing_lambda_block
void Twice(Action a) { a(); a(); }
Twice(() =>
{
    Console.Write("x");
});
//// predicate_and_comparison
Predicate<int> even = x => x % 2 == 0;
Comparison<int> desc = (a, b) => b - a;
(even(4), desc(1, 2))
//// conditional_lambda
var neg = true;
Func<int, int> f = neg ? x => -x : x => x;
f(5)
//// lambda_in_tuple
(Func<int, int> F, string N) t = (x => x * 2, "dbl");
t.F(4)
//// memoize
Func<int, int> Memo(Func<int, int> f)
{
    var cache = new Dictionary<int, int>();
    return x => cache.TryGetValue(x, out var r) ? r : cache[x] = f(x);
}
var calls = 0;
var m = Memo(x => { calls++; return x * x; });
(m(3), m(3), calls)
//// lambda_local_shadowing_allowed_in_static
var x = 1;
Func<int, int> f = static x => x * 2;
f(4) + x
//// attribute_on_lambda
var f = [Obsolete] (int x) => x;
f(2)
