//// case
("Hello".ToUpper(), "Hello".ToLower(), "hello"[0])
//// length_index
var s = "hello";
(s.Length, s[1], s[^1], s[1..3], s[..^2], s[3..])
//// substring
("hello".Substring(1), "hello".Substring(1, 3))
//// index_of
("hello".IndexOf('l'), "hello".LastIndexOf('l'), "hello".IndexOf("zz"))
//// contains_starts_ends
("hello".Contains("ell"), "hello".StartsWith("he"), "hello".EndsWith('o'))
//// replace
("a-b-c".Replace("-", "+"), "aaa".Replace('a', 'b'))
//// trim
("  x ".Trim(), "xxaxx".Trim('x'), " a".TrimStart(), "a\n".TrimEnd())
//// split
"a,b,,c".Split(',')
//// split_options
"a, b,, c".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
//// split_many
"a b;c".Split(' ', ';')
//// split_string
"one--two--three".Split("--")
//// split_limit
"a,b,c".Split(',', 2)
//// split_whitespace
"  the quick  fox ".Split((char[])null, StringSplitOptions.RemoveEmptyEntries)
//// join
(string.Join(", ", new[] { "a", "b" }), string.Join("-", 1, 2, 3), string.Join('/', "x", "y"))
//// join_ints
string.Join(" ", Enumerable.Range(1, 5))
//// join_objects
string.Join("|", 1, "a", 2.5, null, 'c')
//// concat
(string.Concat("a", "b", "c"), string.Concat(new[] { "x", "y" }), string.Concat(1, 2))
//// pad
("7".PadLeft(3, '0'), "ab".PadRight(4) + "|", "abc".PadLeft(2))
//// insert_remove
("abc".Insert(1, "XX"), "abcdef".Remove(2), "abcdef".Remove(1, 2))
//// compare
(string.Compare("a", "b", StringComparison.Ordinal) < 0, "A".Equals("a", StringComparison.OrdinalIgnoreCase))
//// equality
string a = "hi", b = new string("hi".ToCharArray());
(a == b, (object)a == (object)b, a.Equals(b))
//// null_checks
(string.IsNullOrEmpty(""), string.IsNullOrWhiteSpace("  "), string.IsNullOrEmpty(null))
//// null_concat
string s = null;
s + "x" + null
//// compound_concat
var s = "a";
s += 1;
s += 'b';
s += null;
s
//// iterate
var n = 0;
foreach (var c in "banana") if (c == 'a') n++;
n
//// reverse
new string("hello".Reverse().ToArray())
//// reverse_array
var a = "abc".ToCharArray();
Array.Reverse(a);
new string(a)
//// new_string_repeat
new string('-', 5) + string.Concat(Enumerable.Repeat("ab", 2))
//// char_methods
(char.IsDigit('5'), char.IsLetter('x'), char.ToUpper('q'), char.IsWhiteSpace(' '), char.GetNumericValue('7'))
//// char_counts
"hello world".GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(3).Select(g => $"{g.Key}{g.Count()}").ToArray()
//// palindrome
bool IsPalindrome(string s)
{
    var clean = s.Where(char.IsLetter).Select(char.ToLower).ToArray();
    return clean.SequenceEqual(clean.Reverse());
}
(IsPalindrome("A man, a plan, a canal: Panama"), IsPalindrome("no"))
//// word_count
var text = "the cat and the hat and the bat";
text.Split(' ').GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count())
//// title_case
System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase("war and peace")
//// caesar
string Caesar(string s, int k) => new(s.Select(c => char.IsLetter(c) ? (char)((c - 'a' + k) % 26 + 'a') : c).ToArray());
Caesar("hello, xyz", 3)
//// out_of_range
"abc"[5]
//// substring_out_of_range
"abc".Substring(5)
//// null_length
string s = null;
s.Length
//// string_format
string.Format("{0} is {1:F2} ({2,5}) {{x}}", "pi", 3.14159, 42)
//// string_format_reuse
string.Format("{0}{0}{1}", 'a', null)
//// string_format_missing
string.Format("{1}", 1)
//// string_comparer_sort
new[] { "b", "A", "a", "B" }.OrderBy(s => s, StringComparer.Ordinal).ToArray()
//// chunks
"abcdefgh".Chunk(3).Select(c => new string(c)).ToList()
//// lines
"a\nb\r\nc".Split(new[] { "\r\n", "\n" }, StringSplitOptions.None)
//// intern_and_copy
(string.Intern("x") == "x", object.ReferenceEquals("lit", "lit"))
//// normalize
"e\u0301".Normalize().Length
//// string_is_enumerable
("abc".First(), "abc".Last(), "abc".Count(), "abc".Select(c => (int)c).Sum())
//// as_span
"hello".AsSpan(1, 3).ToString()
//// range_on_string_variable
var r = 1..^1;
"hello"[r]
//// comparison_operators_absent_use_compare
string.CompareOrdinal("apple", "banana") < 0
//// common_prefix
var words = new[] { "flower", "flow", "flight" };
new string(words[0].TakeWhile((c, i) => words.All(w => i < w.Length && w[i] == c)).ToArray())
