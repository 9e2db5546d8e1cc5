$"{1 + 1} and {"x"}"
// ---
$"{3.14159:F2}|{42,6}|{42,-6}|{0.256:P1}"
// ---
$"{1234567.891:N2} {255:X4} {5:D3}"
// ---
$"{{literal}} {1}"
// ---
var name = "Bob"; $"Hello, {name}! {(name.Length > 2 ? "long" : "short")}"
// ---
$"{null}x{(string)null}y"
// ---
$"{new DateTime(2020, 1, 2):yyyy-MM-dd}"
// ---
@"a\b""c"
// ---
"a\tb\n\u0041\x41"
// ---
"""
  raw "text"
  two
  """
// ---
var x = 5; $"""{x} is "{x}" """
// ---
$$"""{{1 + 1}} {x}"""
// ---
"abc"[1]
// ---
"abc"[^1]
// ---
"hello"[1..3]
// ---
"hello"[..^1] + "hello"[2..]
// ---
"a,b,,c".Split(',')
// ---
"a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries)
// ---
string.Join("-", 1, 2, 3)
// ---
string.Join(", ", new[] { "a", "b" })
// ---
string.Join("|", new List<int> { 1, 2 })
// ---
string.Concat("a", "b", 3)
// ---
string.Format("{0:0.0}/{1}", 1.25, "z")
// ---
"abc".Contains('b') && "abc".Contains("bc")
// ---
"abc".ToUpper().PadLeft(6, '*').Replace("*", "-")
// ---
"abc".Select(c => (char)(c + 1)).ToArray()
// ---
new string("abc".Reverse().ToArray())
// ---
new string('x', 3)
// ---
"abc".ToCharArray().Length
// ---
"a b c".Split(' ').Select(s => s.ToUpper()).Aggregate((a, b) => a + b)
// ---
string.IsNullOrEmpty("") && string.IsNullOrWhiteSpace(" ")
// ---
"abc".CompareTo("abd")
// ---
"Straße".Length
// ---
"x".Equals("X", StringComparison.OrdinalIgnoreCase)
// ---
int.Parse("42") + double.Parse("1.5")
// ---
int.TryParse("42", out int n) ? n : -1
// ---
int.TryParse("4x2", out var n); n
// ---
int.TryParse("4x2", out _)
// ---
"abc".IndexOf('c')
// ---
"a-b".Split('-') is [var l, var r] ? r + l : ""
// ---
var sb = new StringBuilder(); sb.Append(1).Append('x').Append("y").AppendLine(); sb.Append($"{5:D2}"); sb.ToString()
// ---
var sb = new StringBuilder("abc"); sb[0] = 'z'; sb.Insert(1, "--"); sb.ToString()
// ---
char.IsDigit('5') && char.IsLetter('a')
// ---
(int)'A'
// ---
'a' < 'b'
// ---
string s = null; s + "a"
// ---
string s = null; s.Length
// ---
"abc".Foo()
// ---
"abc".Length()
// ---
"abc".Length.ToString()
// ---
"abc".Substring()
// ---
"abc".Substring("a")
// ---
"abc".Substring(1, 2, 3)
// ---
"abc".Substring(length: 1, startIndex: 1)
// ---
"abc".Substring(foo: 1)
// ---
FormattableString f = $"{1} x {2}"; f.Format + f.ArgumentCount
// ---
IFormattable f = $"{1.5}"; f.ToString()
// ---
"é" == "e\u0301"
// ---
"a".Normalize() + "b".Trim()
// ---
Console.Write("a"); Console.WriteLine(1.5); Console.WriteLine("{0}-{1}", 1, "b"); Console.WriteLine();
// ---
Console.WriteLine(new[] { 'a', 'b' }); Console.WriteLine('c'); Console.WriteLine(true); Console.WriteLine((object)null);
// ---
string text = "one two three two"; text.Split(' ').GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count())
// ---
var w = "word"; w switch { "a" => 1, "word" => 2, _ => 3 }
// ---
$"{DateTime.MinValue:yyyy}" + $"{TimeSpan.FromMinutes(90)}"
// ---
$"{(1, 2)}"
// ---
$"{new { A = 1, B = "x" }}"
// ---
"abc".AsSpan(1).ToString()
// ---
int.Parse("123".AsSpan(1))
// ---
"a;b".Split(new[] { ';' })
// ---
"abc".Zip("xyz", (a, b) => $"{a}{b}").ToList()
// ---
"hello world".Split().Select(s => char.ToUpper(s[0]) + s[1..])
// ---
string.Compare("a", "B", StringComparison.Ordinal) > 0
// ---
"%d".Insert(0, "x").Remove(1, 1)
// ---
const string a = "x"; const string b = a + "y"; b
// ---
var i = 3; var s = $"{i}{i++}{i}"; s
// ---
$"{5,10:F2}|"
// ---
$"{"a",5}{"b",-3}|"
// ---
string.Join("", Enumerable.Range(0, 5).Select(i => (char)('a' + i)))
// ---
"abc" is { Length: 3 }
// ---
"x".PadRight(3).Length
// ---
Convert.ToInt32("ff", 16)
// ---
Convert.ToString(10, 2)
// ---
1.5.ToString()
// ---
true.ToString() + 'c'.ToString()
// ---
"u8 test"u8.ToArray().Length
