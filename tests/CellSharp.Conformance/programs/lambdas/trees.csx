//// arithmetic
System.Linq.Expressions.Expression<Func<int, int, int>> e = (a, b) => a * b + a % 2 - -b;
e.ToString()
//// members
System.Linq.Expressions.Expression<Func<string, int>> e = s => s.Trim().Length + s.IndexOf('a');
$"{e} {e.Compile()(" ab ")}"
//// conditional_and_coalesce
System.Linq.Expressions.Expression<Func<string, string>> e = s => s == null ? "none" : s ?? "x";
$"{e} {e.Compile()("y")}"
//// objects
class P { public int A { get; set; } public int B; }
System.Linq.Expressions.Expression<Func<int, P>> e = n => new P { A = n, B = n + 1 };
$"{e} {e.Compile()(1).B}"
//// arrays
System.Linq.Expressions.Expression<Func<int[], int>> e = a => a[0] + a.Length + new[] { 1, 2 }.Length;
$"{e} {e.Compile()(new[] { 5 })}"
//// types
System.Linq.Expressions.Expression<Func<object, bool>> e = o => o is string || (o as string) == null;
$"{e} {e.Compile()(1)}"
//// conversions
System.Linq.Expressions.Expression<Func<int, double>> e = n => (double)n / 2 + (long)n;
$"{e} {e.Compile()(3)}"
//// queryable
var q = new[] { 1, 2, 3, 4 }.AsQueryable().Where(x => x % 2 == 0).Select(x => new { x, Square = x * x });
$"{q.Expression.NodeType} {string.Join(",", q.Select(p => p.Square))}"
//// query_syntax
var q = from x in new[] { 3, 1, 2 }.AsQueryable() where x > 1 orderby x select x * 10;
string.Join(",", q)
//// captured
int F() { var k = 3; System.Linq.Expressions.Expression<Func<int, int>> e = x => x + k; k = 10; return e.Compile()(1); }
F()
//// nested_lambda
System.Linq.Expressions.Expression<Func<int[], int>> e = a => a.Where(x => x > 1).Sum(x => x * 2);
$"{e} {e.Compile()(new[] { 1, 2, 3 })}"
//// void_body
System.Linq.Expressions.Expression<Action<int>> e = x => Console.Write(x);
e.Compile()(5);
e.ToString()
//// body_kinds
System.Linq.Expressions.Expression<Func<string, bool>> e = s => !string.IsNullOrEmpty(s) && s.StartsWith("a");
$"{e.Body.NodeType} {((System.Linq.Expressions.BinaryExpression)e.Body).Left.NodeType}"
//// statement_body
System.Linq.Expressions.Expression<Func<int, int>> e = x => { return x; };
//// assignment
int n = 0;
System.Linq.Expressions.Expression<Func<int, int>> e = x => n = x;
//// null_conditional
System.Linq.Expressions.Expression<Func<string, int?>> e = s => s?.Length;
//// switch_expression
System.Linq.Expressions.Expression<Func<int, int>> e = x => x switch { 1 => 2, _ => 3 };
//// pattern
System.Linq.Expressions.Expression<Func<object, bool>> e = o => o is int n && n > 1;
//// tuple
System.Linq.Expressions.Expression<Func<int, (int, int)>> e = x => (x, x);
//// throw
System.Linq.Expressions.Expression<Func<int, int>> e = x => x > 1 ? x : throw new Exception();
//// default_of_lambda
var f = (int x, int y = 10) => x + y;
f(1) + f(1, 2)
//// default_text
var f = (string s = "a", bool b = true, double d = 1.5) => s + b + d;
f() + f("b", d: 2)
//// params_of_lambda
var f = (string s, params int[] xs) => s + xs.Length;
f("a") + f("b", 1, 2)
//// default_converted
Func<int, int, int> f = (int x, int y = 3) => x + y;
f(1, 2)
