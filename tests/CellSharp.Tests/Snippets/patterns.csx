5 switch { > 3 => "a", _ => "b" }
// ---
object o = 5; o switch { int n when n > 10 => "big", int n => "int" + n, string s => s, _ => "?" }
// ---
(1, 2) switch { (1, var y) => y, _ => 0 }
// ---
(1, "a") switch { (0, _) => "x", (_, "a") => "y", _ => "z" }
// ---
5 switch { 1 => "a" }
// ---
5 switch { _ => 1, 2 => 3 }
// ---
int x = 5; x is > 0 and < 10
// ---
int x = 5; x is 1 or 5
// ---
int x = 5; x is not 5
// ---
"abc" is { Length: 3 } s ? s : ""
// ---
object o = (1, 2); o is (1, 2)
// ---
int[] a = { 1, 2, 3 }; a is [1, .., 3]
// ---
int[] a = { 1, 2, 3 }; a is [var f, .. var rest] ? rest.Length + f : 0
// ---
int[] a = { 1, 2, 3 }; a is [_, > 1, _]
// ---
int[] a = { }; a is []
// ---
var l = new List<int> { 1, 2 }; l is [1, 2]
// ---
"abc" is ['a', ..]
// ---
DateTime d = new(2020, 5, 1); d is { Year: 2020, Month: > 3 }
// ---
string s = null; s is null
// ---
string s = "a"; s is not null
// ---
int? n = 5; n is int v ? v : 0
// ---
int? n = null; n is null
// ---
int? n = 5; n is > 3
// ---
int? n = 5; n switch { null => "n", > 3 => "big", _ => "small" }
// ---
object o = 5L; o is 5
// ---
object o = 5; o is 5
// ---
object o = null; o is not null
// ---
object o = "x"; o is "x"
// ---
object o = DayOfWeek.Monday; o is DayOfWeek.Monday
// ---
DayOfWeek.Sunday switch { DayOfWeek.Saturday or DayOfWeek.Sunday => "weekend", _ => "work" }
// ---
object o = new List<int> { 1 }; o is List<int> { Count: 1 }
// ---
object o = new[] { 1, 2 }; o is int[] { Length: 2 } a && a[0] == 1
// ---
'c' switch { >= 'a' and <= 'z' => "low", _ => "no" }
// ---
3.5 switch { < 1 => "a", >= 3 and < 4 => "b", _ => "c" }
// ---
double d = double.NaN; d is double.NaN
// ---
"x" switch { "a" or "x" => 1, null => 2, _ => 3 }
// ---
true switch { true => 1, false => 0 }
// ---
(bool, bool) t = (true, false); t switch { (true, true) => 3, (true, false) => 2, (false, _) => 1 }
// ---
int Rank(string s) => s switch { "gold" => 1, "silver" => 2, { Length: 0 } => 0, var other => other.Length }; Rank("gold") + Rank("") + Rank("abc")
// ---
object o = 1; o is int or long
// ---
object o = "s"; o switch { int => 1, string => 2, _ => 3 }
// ---
int x = 5; string r = x switch { < 0 => throw new Exception(), 5 => "five", _ => "x" }; r
// ---
5 is string
// ---
"a" is int
// ---
int x = 5; int y = 5; x is y
// ---
var t = (Name: "a", Age: 5); t is { Name: "a", Age: > 3 }
// ---
var t = (1, (2, 3)); t is (1, (2, var z)) ? z : 0
// ---
byte x = 5 switch { 5 => 1, _ => 2 }; x
// ---
object r = 5 switch { 5 => 1, _ => "a" }; r
// ---
var r = 5 switch { 5 => 1, _ => "a" };
// ---
var r = 5 switch { 5 => 1, _ => 2.5 }; r
// ---
int[] a = { 5, 6 }; a switch { [] => 0, [var x] => x, [var x, var y] => x + y, _ => -1 }
// ---
var (a, b) = (3, 4); (a, b) switch { var (x, y) when x > y => "gt", var (x, y) when x < y => "lt", _ => "eq" }
// ---
if ("5" is string s && int.TryParse(s, out var n) && n is > 3 and < 9) Console.Write(n);
// ---
object o = 3; Console.Write(o is int i ? i : -1);
// ---
int x = 7; x is < 5 or > 6 and not 8
