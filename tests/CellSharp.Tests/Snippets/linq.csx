Enumerable.Range(1, 5).Select(x => x * x).ToArray()
// ---
new[] { 1, 2, 3 }.Where(x => x % 2 == 1).Sum()
// ---
new[] { 1, 2, 3 }.Average()
// ---
new[] { 1.5m, 2m }.Sum()
// ---
new[] { "a", "bb" }.Max(s => s.Length)
// ---
new[] { 3, 1, 2 }.OrderBy(x => x).ToList()
// ---
new[] { 3, 1, 2 }.OrderByDescending(x => x).ThenBy(x => -x).First()
// ---
new[] { "b", "a" }.Order().ToArray()
// ---
new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2).Select(g => (g.Key, g.Sum())).ToList()
// ---
new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2, x => x * 10).ToDictionary(g => g.Key, g => g.ToList())
// ---
new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2, (k, v) => new { k, n = v.Count() }).ToList()
// ---
new[] { "x", "yy" }.ToDictionary(s => s, s => s.Length)
// ---
new[] { "x", "yy" }.ToDictionary(s => s)
// ---
new[] { 1, 2, 3 }.Aggregate((a, b) => a * b)
// ---
new[] { 1, 2, 3 }.Aggregate("", (a, b) => a + b)
// ---
new[] { 1, 2, 3 }.Aggregate(0.5, (a, b) => a + b, r => r.ToString())
// ---
new[] { 1, 2 }.SelectMany(x => new[] { x, x * 10 }).ToList()
// ---
new[] { 1, 2 }.SelectMany(x => "ab", (x, c) => $"{x}{c}").ToList()
// ---
new[] { 1, 2 }.Zip(new[] { "a", "b" }).ToList()
// ---
new[] { 1, 2 }.Zip(new[] { "a", "b" }).Select(p => p.First + p.Second).ToList()
// ---
new[] { 1, 2 }.Zip(new[] { "a", "b" }, (x, y) => y + x).ToList()
// ---
new[] { 1, 2 }.Join(new[] { 2, 3 }, x => x, y => y, (x, y) => (x, y)).ToList()
// ---
new[] { 1, 2 }.GroupJoin(new[] { 2, 2 }, x => x, y => y, (x, ys) => new { x, n = ys.Count() }).ToList()
// ---
new[] { 1, 2, 3 }.Select((x, i) => x * i).ToList()
// ---
new[] { 1, 2, 3 }.Any(x => x > 2) && new[] { 1 }.All(x => x == 1)
// ---
new[] { 1, 2, 3 }.First(x => x > 1)
// ---
new[] { 1, 2, 3 }.FirstOrDefault(x => x > 10)
// ---
new[] { "a" }.FirstOrDefault(x => x == "b")
// ---
new int[0].First()
// ---
new[] { 1, 2, 3 }.Skip(1).Take(1).Single()
// ---
new[] { 1, 2, 3, 4 }.TakeWhile(x => x < 3).Concat(new[] { 9 }).ToArray()
// ---
new[] { 1, 1, 2 }.Distinct().Count()
// ---
new[] { 1, 2 }.Union(new[] { 2, 3 }).Except(new[] { 1 }).ToList()
// ---
new[] { 1, 2, 3 }.Reverse().ToList()
// ---
new List<int> { 1, 2, 3 }.AsEnumerable().Reverse().ToList()
// ---
new object[] { 1, "a", 2 }.OfType<int>().Sum()
// ---
new ArrayList { 1, 2 }.Cast<int>().Max()
// ---
Enumerable.Repeat("x", 3)
// ---
new[] { 1, 2, 3, 4, 5 }.Chunk(2).Select(c => c.Length).ToList()
// ---
new[] { ("a", 1), ("b", 2) }.ToDictionary(p => p.Item1, p => p.Item2)
// ---
new[] { (Name: "a", N: 1), (Name: "b", N: 2) }.Where(p => p.N > 1).Select(p => p.Name).ToList()
// ---
new[] { 5, 3 }.MinBy(x => x)
// ---
new[] { "aa", "b" }.MaxBy(s => s.Length)
// ---
new[] { 1, 2, 3 }.ToLookup(x => x % 2)[1].Count()
// ---
new[] { 1, 2, 3 }.ToHashSet().Contains(2)
// ---
Enumerable.Range(1, 3).Select(i => new { i, sq = i * i }).Where(x => x.sq > 1).Select(x => x.i + x.sq).ToList()
// ---
var q = from x in new[] { 1, 2, 3 } where x > 1 select x * 2; q.ToList()
// ---
(from x in new[] { 1, 2, 3 } let y = x * x where y > 1 orderby y descending select new { x, y }).ToList()
// ---
(from x in new[] { 1, 2 } from y in new[] { 3, 4 } select x * y).ToList()
// ---
(from x in new[] { 1, 2 } from y in Enumerable.Range(0, x) let z = x + y where z > 1 select (x, y, z)).ToList()
// ---
(from a in new[] { 1, 2 } join b in new[] { 2, 3 } on a equals b select a + b).ToList()
// ---
(from a in new[] { 1, 2 } join b in new[] { 2, 2 } on a equals b into bs select (a, bs.Count())).ToList()
// ---
(from s in new[] { "a", "bb", "cc" } group s by s.Length into g orderby g.Key select $"{g.Key}:{g.Count()}").ToList()
// ---
(from s in new[] { "a", "bb" } group s.ToUpper() by s.Length).Select(g => g.First()).ToList()
// ---
(from int x in new object[] { 1, 2 } select x + 1).ToList()
// ---
(from x in new[] { 3, 1 } orderby x select x).ToList()
// ---
(from x in new[] { "b", "a" } orderby x.Length, x select x).ToList()
// ---
from x in new[] { 1, 2 } select x
// ---
Func<int, int> f = x => x + 1; new[] { 1, 2 }.Select(f).ToList()
// ---
int Sq(int x) => x * x; new[] { 1, 2 }.Select(Sq).ToList()
// ---
new[] { "1", "2" }.Select(int.Parse).Sum()
// ---
new[] { 1, 2 }.Select(x => x.ToString()).ToList()
// ---
new[] { 1.5, 2.5 }.Select(Math.Floor).ToList()
// ---
new[] { "a", null }.Where(s => s != null).Select(s => s!.Length).ToList()
// ---
new[] { 1, 2, 3 }.Sum(x => x / 2.0)
// ---
new[] { 1, 2, 3 }.Select(x => (double)x).Average()
// ---
new int?[] { 1, null }.Sum()
// ---
Enumerable.Range(0, 3).ToDictionary(i => i, i => new List<int> { i })
// ---
var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; d.Sum(kv => kv.Value)
// ---
var d = new Dictionary<string, int> { { "a", 1 } }; d.Select(kv => kv.Key + kv.Value).ToList()
// ---
var d = new Dictionary<string, int>(); d["x"] = 1; d["x"]++; d["x"] += 5; d
// ---
var d = new Dictionary<string, int>(); d.TryGetValue("q", out var v); v
// ---
var d = new Dictionary<string, List<int>>(); if (!d.TryGetValue("a", out var l)) d["a"] = l = new(); l.Add(1); d["a"].Count
// ---
var d = new Dictionary<string, int>(); d["missing"]
// ---
new SortedDictionary<int, string> { [2] = "b", [1] = "a" }.First().Value
// ---
new[] { 1, 2, 3 }.Select(x => { var y = x * 2; return y + 1; }).ToList()
// ---
new[] { 1, 2, 3 }.Select(x => { if (x > 1) return 1.5; return x; }).ToList()
// ---
new[] { 1, 2 }.Select(x => x > 1 ? (int?)x : null).ToList()
// ---
new[] { 1, 2, 3 }.Select(x => x switch { 1 => "one", _ => "many" }).ToList()
// ---
new[] { 1, 2 }.ForEach(x => x)
// ---
new[] { 1, 2 }.Select(x => x.Foo)
// ---
new[] { 1, 2 }.Select(x => y)
// ---
new[] { 1, 2 }.Where(x => x)
// ---
new[] { 1, 2 }.Where(x => x + 1)
// ---
new[] { 1, 2 }.Select()
// ---
new[] { 1, 2 }.Select(1)
// ---
new[] { 1, 2 }.Aggregate(0, (a, b, c) => a)
// ---
5.Select(x => x)
// ---
var total = 0; foreach (var x in Enumerable.Range(1, 3)) total += x; total
// ---
new List<int> { 3, 1 }.Sort()
// ---
var l = new List<int> { 3, 1, 2 }; l.Sort((a, b) => b - a); l
// ---
var l = new List<string> { "b", "a" }; l.Sort(); l
// ---
var l = new List<int> { 1, 2, 3, 4 }; l.RemoveAll(x => x % 2 == 0); l
// ---
new List<int> { 1, 2 }.ConvertAll(x => x.ToString())
// ---
new List<int> { 1, 2 }.Find(x => x == 2)
// ---
Array.Find(new[] { 1, 2 }, x => x > 1)
// ---
Array.ConvertAll(new[] { 1, 2 }, x => x * 1.5)
// ---
var a = new[] { 3, 1, 2 }; Array.Sort(a); a
// ---
var a = new[] { 3, 1, 2 }; Array.Sort(a, (x, y) => y.CompareTo(x)); a
// ---
Array.IndexOf(new[] { 1, 2 }, 2)
// ---
new[] { 1, 2, 3 }.Contains(2)
// ---
new[] { "a" }.Contains("a", StringComparer.OrdinalIgnoreCase)
// ---
new[] { 1, 2 }.SequenceEqual(new List<int> { 1, 2 })
// ---
Enumerable.Empty<int>().DefaultIfEmpty(5).ToList()
// ---
new[] { 1, 2, 3, 4 }.Where((x, i) => i % 2 == 0).ToList()
// ---
new[] { "a", "b" }.Select((s, i) => new { s, i }).ToDictionary(x => x.s, x => x.i)
// ---
new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } }.OrderByDescending(x => x.A).Select(x => x.B).ToList()
// ---
var people = new[] { (Name: "Ann", Age: 30), (Name: "Bob", Age: 25) }; people.OrderBy(p => p.Age).Select(p => p.Name).First()
// ---
var people = new List<(string Name, int Age)> { ("Ann", 30), ("Bob", 25) }; people.Max(p => p.Age)
// ---
new[] { 1, 2, 3 }.CountBy(x => x % 2).ToList()
// ---
new[] { 1, 2, 3 }.Index().Select(t => t.Index * t.Item).ToList()
// ---
Enumerable.Range(1, 4).Select(i => Enumerable.Range(1, i).Sum()).ToList()
// ---
new[] { new[] { 1 }, new[] { 2, 3 } }.SelectMany(x => x).Sum()
// ---
new[] { 1, 2, 3 }.Last() + new[] { 1, 2, 3 }.ElementAt(^1)
// ---
"hello".GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => $"{g.Key}{g.Count()}").First()
// ---
new[] { 1, 2 }.Select(x => new { x }).Select(o => o.x).Sum()
