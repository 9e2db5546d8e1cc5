var x = 5;
// +++
x + 1
// +++
var x = "now text";
// +++
x.Length
// ---
int F(int a) => a * 2;
// +++
F(4)
// +++
int F(int a) => a * 3;
// +++
F(4)
// +++
int F(string s) => s.Length;
// +++
F("abc") + F(1)
// ---
int n = 0; void Inc() => n++;
// +++
Inc(); Inc(); n
// ---
using System.Text.RegularExpressions;
// +++
Regex.Match("abc123", @"\d+").Value
// ---
using static System.Math;
// +++
Max(1, 2) + PI
// ---
using L = System.Collections.Generic.List<int>;
// +++
new L { 1, 2 }.Count
// ---
Regex.IsMatch("a", "a")
// ---
var list = new List<int> { 1 };
// +++
list.Add(2); list
// +++
list.Select(v => v * x)
// +++
list.Sum()
// ---
T Id<T>(T x) => x;
// +++
Id(5)
// +++
Id("a") + Id(1.5)
// ---
var (a, b) = (1, 2);
// +++
a + b
// ---
if (int.TryParse("5", out var parsed)) { }
// +++
parsed
// ---
int y = 1; throw new Exception("late");
// +++
y
// ---
static string Shout(this string s) => s.ToUpper();
// +++
"abc".Shout()
// ---
const int C = 5;
// +++
C * 2
// ---
Func<int, int> f = v => v + 1;
// +++
new[] { 1, 2 }.Select(f).ToList()
// +++
f = v => v * 100; f(2)
// ---
int z = 1; int z = 2;
// +++
z
// ---
var t = (Name: "a", N: 3);
// +++
t.Name + t.N
// ---
var q = new[] { (Id: 1, V: 2.5) }.Select(p => (p.Id, Half: p.V / 2)).ToList();
// +++
q[0].Half
// ---
var anon = new { A = 1, B = "x" };
// +++
anon.B + anon.A
// ---
int G() => missing;
// +++
G()
// ---
using NoSuch.Space;
// ---
using System.NoSuch;
// ---
var s = new HashSet<int> { 1 }; s.Add(1)
// +++
s.Add(2)
// ---
string text = null;
// +++
text?.Length ?? -1
// ---
for (int i = 0; i < 2; i++) { }
// +++
i
