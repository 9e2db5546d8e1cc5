//// from_select
from x in new[] { 1, 2, 3 } select x
//// where
(from x in new[] { 1, 2, 3, 4 } where x > 2 select x * 10).ToList()
//// two_wheres
(from x in Enumerable.Range(1, 10) where x % 2 == 0 where x > 4 select x).ToArray()
//// orderby
(from s in new[] { "bb", "a", "ccc" } orderby s.Length descending select s).ToArray()
//// orderby_many
(from s in new[] { "bb", "a", "aa", "b" } orderby s.Length, s descending select s).ToArray()
//// orderby_three
(from t in new[] { (1, 2, 3), (1, 2, 1), (0, 9, 9) } orderby t.Item1, t.Item2 ascending, t.Item3 descending select t).ToArray()
//// let
(from s in new[] { "one", "three" } let n = s.Length where n > 3 select $"{s}:{n}").ToArray()
//// two_lets
(from x in new[] { 1, 2 } let y = x * 2 let z = x + y select x + y + z).ToList()
//// from_from
(from x in new[] { 1, 2 } from y in new[] { 10, 20 } select x + y).ToList()
//// from_from_dependent
(from n in new[] { 1, 2, 3 } from m in Enumerable.Range(0, n) select (n, m)).ToList()
//// three_froms
(from a in new[] { 1, 2 } from b in new[] { 3 } from c in new[] { 4, 5 } select a * b * c).ToArray()
//// from_from_where
(from a in Enumerable.Range(1, 20) from b in Enumerable.Range(a, 20) let c = Math.Sqrt(a * a + b * b) where c == (int)c && c <= 20 select (a, b, (int)c)).ToList()
//// typed_from
(from int x in new ArrayList { 1, 2 } select x + 1).ToList()
//// typed_from_cast_fails
(from int x in new object[] { "a" } select x).ToList()
//// group_by
(from s in new[] { "apple", "bean", "avocado" } group s by s[0]).Select(g => $"{g.Key}{g.Count()}").ToArray()
//// group_element
(from s in new[] { "aa", "b" } group s.ToUpper() by s.Length into g select string.Concat(g)).ToArray()
//// group_into
(from x in new[] { 1, 2, 3, 4, 5 } group x by x % 2 into g orderby g.Key select new { g.Key, Sum = g.Sum() }).ToList()
//// group_into_where
(from w in "a bb cc d".Split(' ') group w by w.Length into g where g.Count() > 1 select (g.Key, g.First())).ToArray()
//// group_by_anonymous
(from t in new[] { ("a", 1), ("a", 1), ("b", 1) } group t by new { t.Item1, t.Item2 } into g select g.Key.Item1 + g.Count()).ToArray()
//// join
(from a in new[] { 1, 2, 3 } join b in new[] { (2, "two"), (3, "three") } on a equals b.Item1 select b.Item2).ToArray()
//// join_typed
(from a in new[] { 1, 2 } join int b in new ArrayList { 2, 3 } on a equals b select a + b).ToArray()
//// join_compound_key
(from a in new[] { (1, "x") } join b in new[] { (1, "x", 5), (1, "y", 6) } on new { N = a.Item1, S = a.Item2 } equals new { N = b.Item1, S = b.Item2 } select b.Item3).ToArray()
//// join_into
(from a in new[] { 1, 2 } join b in new[] { 2, 2 } on a equals b into bs select (a, bs.Count())).ToArray()
//// left_outer_join
(from a in new[] { 1, 2 } join b in new[] { (2, "x") } on a equals b.Item1 into bs from b in bs.DefaultIfEmpty() select $"{a}{b.Item2 ?? "-"}").ToArray()
//// two_joins
var cities = new[] { (Id: 1, Name: "Oslo") };
var people = new[] { (Name: "Ada", City: 1, Job: 7) };
var jobs = new[] { (Id: 7, Title: "dev") };
(from p in people join c in cities on p.City equals c.Id join j in jobs on p.Job equals j.Id select $"{p.Name} {c.Name} {j.Title}").Single()
//// join_where_let
(from a in new[] { 1, 2, 3 } join b in new[] { 1, 2, 3 } on a % 2 equals b % 2 let s = a + b where s > 3 orderby s, a select (a, b)).ToList()
//// select_into
(from x in new[] { 1, 2, 3 } select x * x into sq where sq > 1 select sq + 1).ToArray()
//// nested_query
(from g in new[] { new[] { 1, 2 }, new[] { 3 } } select (from x in g select x * 10).Sum()).ToArray()
//// query_in_where
var banned = new[] { 2 };
(from x in new[] { 1, 2, 3 } where !(from b in banned select b).Contains(x) select x).ToArray()
//// captures
var k = 5;
(from x in new[] { 1, 9 } where x > k select x + k).ToArray()
//// select_anonymous
(from x in new[] { 1, 2 } select new { x, Sq = x * x }).ToList()
//// select_tuple
(from x in new[] { "a", "bb" } select (x, x.Length)).ToList()
//// deferred
var l = new List<int> { 1 };
var q = from x in l select x * 2;
l.Add(2);
q.Sum()
//// foreach_over_query
foreach (var t in from x in new[] { 2, 1 } orderby x select x) Console.Write(t);
//// range_variable_shadow_in_lambda
(from x in new[] { 1, 2 } select new[] { 3 }.Select(y => x + y).First()).ToArray()
//// orderby_expression
(from w in new[] { "b", "A" } orderby w.ToLower() select w).ToArray()
//// let_with_split
(from line in new[] { "a=1", "b=2" } let p = line.Split('=') select new KeyValuePair<string, int>(p[0], int.Parse(p[1]))).ToArray()
//// to_dictionary
(from s in new[] { "a", "bb" } select s).ToDictionary(s => s, s => s.Length)
//// over_string
(from c in "hello" where "aeiou".Contains(c) select c).Count()
//// over_dictionary
var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 5 };
(from kv in d where kv.Value > 2 select kv.Key).ToArray()
//// contextual_words_as_names
var from = 1; var select = 2; var where = 3; var group = 4; var let = 5;
from + select + where + group + let
//// let_then_group
(from s in new[] { "ax", "by", "az" } let k = s[0] group s by k into g select $"{g.Key}:{string.Join("", g)}").ToArray()
//// orderby_then_group
(from x in new[] { 3, 1, 4, 2 } orderby x group x by x > 2).Select(g => g.ToArray()).ToList()
//// multiple_from_with_let
(from s in new[] { "ab", "c" } from c in s let u = char.ToUpper(c) select $"{s}{u}").ToArray()
//// custom_provider
class Q { public Q Where(Func<int, bool> f) { Console.WriteLine("where"); return this; } public string Select(Func<int, int> f) => $"select {f(3)}"; }
from x in new Q() where x > 1 select x * 2
//// select_many_custom
class Opt { public int? V; public Opt SelectMany(Func<int, Opt> f, Func<int, int, int> g) => V is int a && f(a).V is int b ? new Opt { V = g(a, b) } : new Opt(); }
(from a in new Opt { V = 2 } from b in new Opt { V = 5 } select a * b).V
//// complex_report
var sales = new[] { ("N", 2023, 10m), ("S", 2023, 20m), ("N", 2024, 15m), ("S", 2024, 5m) };
(from s in sales
 group s by s.Item1 into region
 let total = region.Sum(r => r.Item3)
 where total > 20
 orderby total descending
 select $"{region.Key}: {total} ({string.Join(", ", from r in region orderby r.Item2 select r.Item2)})").ToList()
