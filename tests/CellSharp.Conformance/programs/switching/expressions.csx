//// constants
string Name(int n) => n switch { 1 => "one", 2 => "two", _ => "many" };
(Name(1), Name(2), Name(9))
//// relational
string Grade(int s) => s switch { >= 90 => "A", >= 80 => "B", >= 70 => "C", _ => "F" };
new[] { 95, 85, 75, 5 }.Select(Grade).ToArray()
//// types
string Kind(object o) => o switch { null => "null", int i => $"int {i}", string s => $"string {s.Length}", IEnumerable<int> e => $"ints {e.Count()}", _ => o.GetType().Name };
(Kind(null), Kind(5), Kind("abc"), Kind(new[] { 1 }), Kind(2.5))
//// when
string F(int n) => n switch { _ when n % 15 == 0 => "FizzBuzz", _ when n % 5 == 0 => "Buzz", _ when n % 3 == 0 => "Fizz", _ => n.ToString() };
Enumerable.Range(1, 15).Select(F).ToArray()
//// when_with_binding
string F(object o) => o switch { int n when n < 0 => "neg", int n when n > 100 => "big", int => "int", _ => "?" };
(F(-1), F(500), F(5), F("x"))
//// tuples
string Rps(string a, string b) => (a, b) switch { ("rock", "scissors") or ("paper", "rock") or ("scissors", "paper") => "first", var (x, y) when x == y => "draw", _ => "second" };
(Rps("rock", "scissors"), Rps("rock", "rock"), Rps("rock", "paper"))
//// tuple_of_bools
string F(bool a, bool b) => (a, b) switch { (true, true) => "both", (false, false) => "none", _ => "one" };
(F(true, true), F(true, false))
//// properties
record P(int X, int Y);
string Q(P p) => p switch { { X: 0, Y: 0 } => "origin", { X: 0 } => "y axis", { Y: 0 } => "x axis", _ => "plane" };
(Q(new(0, 0)), Q(new(0, 1)), Q(new(1, 0)), Q(new(1, 1)))
//// positional
record P(int X, int Y);
string Q(P p) => p switch { (> 0, > 0) => "I", (< 0, > 0) => "II", (< 0, < 0) => "III", (> 0, < 0) => "IV", _ => "axis" };
(Q(new(1, 1)), Q(new(-1, 1)), Q(new(0, 1)))
//// enum
enum Op { Add, Sub, Mul }
int Calc(Op o, int a, int b) => o switch { Op.Add => a + b, Op.Sub => a - b, Op.Mul => a * b, _ => throw new ArgumentOutOfRangeException(nameof(o)) };
(Calc(Op.Add, 1, 2), Calc(Op.Mul, 3, 4))
//// no_match
var n = 5;
n switch { 1 => "one" }
//// throw_arm
string F(int n) => n switch { 1 => "one", _ => throw new ArgumentException("bad") };
F(2)
//// natural_type
var n = 1;
var r = n switch { 1 => 1, 2 => 2.5, _ => 0 };
r
//// target_type
long r = 2 switch { 1 => 1, _ => 2 };
r
//// target_type_nullable
int? r = "x" switch { "a" => 1, _ => null };
r
//// nested
string F(int a, int b) => a switch { 0 => b switch { 0 => "00", _ => "0x" }, _ => "xx" };
(F(0, 0), F(0, 1), F(1, 1))
//// strings
int Days(string m) => m.ToLower() switch { "feb" => 28, "apr" or "jun" or "sep" or "nov" => 30, _ => 31 };
(Days("Feb"), Days("JUN"), Days("jan"))
//// chars
int Score(char c) => char.ToLower(c) switch { 'a' or 'e' or 'i' or 'o' or 'u' => 1, >= 'a' and <= 'z' => 2, _ => 0 };
"Hi!".Select(Score).ToArray()
//// list_patterns
string F(int[] a) => a switch { [] => "empty", [var x] => $"one {x}", [var x, var y] => $"two {x + y}", [var x, .., var z] => $"many {x}..{z}" };
(F([]), F([1]), F([1, 2]), F([1, 2, 3]))
//// as_statement_argument
Console.WriteLine(5 switch { > 3 => "big", _ => "small" });
//// evaluates_subject_once
int n = 0;
int Next() { Console.Write("call "); return ++n; }
Next() switch { 1 => "a", 2 => "b", _ => "c" }
//// order_matters
object o = 5;
o switch { int and > 3 => "big", int => "int", _ => "?" }
//// not_null
string F(string s) => s switch { not null and { Length: > 0 } => s, _ => "(empty)" };
(F("a"), F(""), F(null))
//// shapes
abstract class Shape { } class Circle : Shape { public double R; } class Rect : Shape { public double W, H; }
double Area(Shape s) => s switch { Circle c => Math.Round(Math.PI * c.R * c.R, 2), Rect { W: var w, H: var h } => w * h, _ => 0 };
(Area(new Circle { R = 1 }), Area(new Rect { W = 2, H = 3 }))
//// season
string Season(int month) => month switch { 12 or 1 or 2 => "winter", >= 3 and <= 5 => "spring", >= 6 and <= 8 => "summer", >= 9 and <= 11 => "autumn", _ => throw new ArgumentOutOfRangeException(nameof(month)) };
Enumerable.Range(1, 12).GroupBy(Season).Select(g => $"{g.Key}:{g.Count()}").ToArray()
//// bool_subject
true switch { true => 1, false => 0 }
//// nullable_subject
int? n = null;
n switch { null => "null", 0 => "zero", > 0 => "pos", _ => "neg" }
//// lambda_arms
Func<int, int> Pick(string op) => op switch { "sq" => x => x * x, "neg" => x => -x, _ => x => x };
(Pick("sq")(3), Pick("neg")(3), Pick("")(3))
//// double_subject
string Bmi(double b) => b switch { < 18.5 => "under", < 25 => "normal", double.NaN => "nan", _ => "over" };
(Bmi(17), Bmi(22), Bmi(30), Bmi(double.NaN))
//// await_subject
(await Task.FromResult(2)) switch { 2 => "two", _ => "other" }
//// trailing_comma
1 switch { 1 => "x", _ => "y", }
//// state_machine
string Next(string state, string ev) => (state, ev) switch { ("closed", "open") => "opened", ("opened", "close") => "closed", (_, "lock") when state == "closed" => "locked", _ => state };
var s = "closed";
foreach (var e in new[] { "open", "close", "lock", "open" }) s = Next(s, e);
s
