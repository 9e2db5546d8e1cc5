//// append_chain
var sb = new StringBuilder();
sb.Append("a").Append(1).Append('c').AppendLine().Append(2.5);
sb.ToString()
//// append_line
var sb = new StringBuilder("x");
sb.AppendLine("y");
sb.Length
//// append_format
new StringBuilder().AppendFormat("{0}-{1:D2}", "a", 5).ToString()
//// append_join
new StringBuilder().AppendJoin(", ", new[] { 1, 2, 3 }).ToString()
//// append_interpolated
var n = 3;
new StringBuilder().Append($"n={n,3}").ToString()
//// insert_remove_replace
var sb = new StringBuilder("hello");
sb.Insert(0, ">").Replace('l', 'L').Remove(1, 1);
sb.ToString()
//// indexer
var sb = new StringBuilder("abc");
sb[1] = 'X';
(sb[1], sb.ToString())
//// fizz_buzz
var sb = new StringBuilder();
for (var i = 1; i <= 15; i++)
    sb.Append(i % 15 == 0 ? "FizzBuzz" : i % 5 == 0 ? "Buzz" : i % 3 == 0 ? "Fizz" : i.ToString()).Append(' ');
sb.ToString().TrimEnd()
//// is_match
using System.Text.RegularExpressions;
(Regex.IsMatch("abc123", @"\d+"), Regex.IsMatch("abc", @"^\d"))
//// match_groups
using System.Text.RegularExpressions;
var m = Regex.Match("John 42", @"(?<name>\w+) (?<age>\d+)");
(m.Success, m.Groups["name"].Value, int.Parse(m.Groups["age"].Value))
//// matches_select
using System.Text.RegularExpressions;
Regex.Matches("a1b22c333", @"\d+").Select(m => m.Value).ToList()
//// matches_cast
using System.Text.RegularExpressions;
Regex.Matches("1 2 3", @"\d").Cast<Match>().Sum(m => int.Parse(m.Value))
//// foreach_match
using System.Text.RegularExpressions;
foreach (Match m in Regex.Matches("k=v, a=b", @"(\w)=(\w)"))
    Console.WriteLine($"{m.Groups[1].Value} -> {m.Groups[2].Value} at {m.Index}");
//// replace
using System.Text.RegularExpressions;
Regex.Replace("2024-03-05", @"(\d+)-(\d+)-(\d+)", "$3/$2/$1")
//// replace_evaluator
using System.Text.RegularExpressions;
Regex.Replace("a1b2", @"\d", m => (int.Parse(m.Value) * 2).ToString())
//// split
using System.Text.RegularExpressions;
Regex.Split("a, b;c", @"[,;]\s*")
//// options
using System.Text.RegularExpressions;
new Regex("^ab", RegexOptions.IgnoreCase | RegexOptions.Multiline).Matches("AB\nabc").Count
//// escape
System.Text.RegularExpressions.Regex.Escape("a.b*c")
//// no_match
using System.Text.RegularExpressions;
var m = Regex.Match("abc", @"\d");
(m.Success, m.Value)
//// camel_to_words
using System.Text.RegularExpressions;
Regex.Replace("thisIsCamelCase", "([A-Z])", " $1").ToLower()
//// bad_pattern
new System.Text.RegularExpressions.Regex("(")
//// encoding_bytes
(Encoding.UTF8.GetBytes("é"), Encoding.UTF8.GetString(new byte[] { 104, 105 }))
//// base64
Convert.ToBase64String(Encoding.UTF8.GetBytes("hello"))
//// to_hex
Convert.ToHexString(new byte[] { 1, 255, 16 })
