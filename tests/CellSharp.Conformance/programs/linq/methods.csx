//// where_select
new[] { 1, 2, 3, 4 }.Where(x => x % 2 == 0).Select(x => x * x).ToList()
//// lazy_display
new[] { 1, 2, 3 }.Select(x => x + 1)
//// where_index
new[] { 5, 6, 7 }.Where((x, i) => i > 0).ToArray()
//// select_index
new[] { "a", "b" }.Select((s, i) => $"{i}{s}").ToArray()
//// first_variants
(new[] { 1, 2 }.First(), new[] { 1, 2 }.First(x => x > 1), new int[0].FirstOrDefault(), new[] { 1 }.FirstOrDefault(x => x > 5, -1))
//// first_of_empty
new int[0].First()
//// last_single
(new[] { 1, 2 }.Last(), new[] { 3 }.Single(), new[] { 1, 2 }.LastOrDefault(x => x > 9))
//// single_of_many
new[] { 1, 2 }.Single()
//// element_at
(new[] { 1, 2 }.ElementAt(1), new[] { 1, 2 }.ElementAt(^1), new[] { 1 }.ElementAtOrDefault(5))
//// any_all
(new int[0].Any(), new[] { 1 }.Any(x => x > 0), new[] { 1, 2 }.All(x => x > 1), new int[0].All(x => false))
//// contains_count
(new[] { 1, 2 }.Contains(2), new[] { 1, 2, 3 }.Count(x => x > 1), new[] { 1 }.LongCount())
//// sum_min_max_average
(new[] { 1, 2, 3 }.Sum(), new[] { 3, 1 }.Min(), new[] { 3, 1 }.Max(), new[] { 1, 2 }.Average())
//// sum_of_types
(new[] { 1L, 2 }.Sum(), new[] { 1.5, 2 }.Sum(), new[] { 1.5m, 2 }.Sum(), new[] { 1f, 2 }.Average())
//// max_of_strings
(new[] { "b", "a" }.Max(), new[] { "bb", "a" }.Min(s => s.Length))
//// max_of_empty
new int[0].Max()
//// take_skip
(new[] { 1, 2, 3 }.Take(2), new[] { 1, 2, 3 }.Skip(1), new[] { 1, 2, 3 }.TakeLast(1), new[] { 1, 2, 3 }.SkipLast(1), new[] { 1, 2, 3, 4 }.Take(1..3))
//// take_while
(new[] { 1, 2, 5, 1 }.TakeWhile(x => x < 3), new[] { 1, 2, 5, 1 }.SkipWhile(x => x < 3))
//// order
(new[] { 3, 1, 2 }.Order(), new[] { 3, 1, 2 }.OrderDescending(), new[] { "bb", "a" }.OrderBy(s => s.Length))
//// order_stable
new[] { ("b", 1), ("a", 1), ("c", 0) }.OrderBy(t => t.Item2).Select(t => t.Item1).ToArray()
//// order_by_descending_then
new[] { (1, "b"), (2, "a"), (1, "a") }.OrderByDescending(t => t.Item1).ThenBy(t => t.Item2).ToArray()
//// order_by_key_compound
new[] { "bb", "a", "cc", "aa" }.OrderBy(s => (s.Length, s)).ToArray()
//// reverse
new[] { 1, 2, 3 }.AsEnumerable().Reverse().ToList()
//// distinct
(new[] { 1, 1, 2 }.Distinct(), new[] { "a", "A" }.Distinct(StringComparer.OrdinalIgnoreCase), new[] { 11, 12, 21 }.DistinctBy(x => x % 10))
//// set_operations
(new[] { 1, 2 }.Union(new[] { 2, 3 }), new[] { 1, 2 }.Intersect(new[] { 2, 3 }), new[] { 1, 2 }.Except(new[] { 2 }), new[] { 1 }.Concat(new[] { 1 }))
//// append_prepend
new[] { 2 }.Append(3).Prepend(1).ToArray()
//// range_repeat_empty
(Enumerable.Range(3, 3), Enumerable.Repeat("x", 2), Enumerable.Empty<int>())
//// default_if_empty
(new int[0].DefaultIfEmpty(), new int[0].DefaultIfEmpty(7), new[] { 1 }.DefaultIfEmpty(7))
//// chunk
new[] { 1, 2, 3, 4, 5 }.Chunk(2).ToList()
//// zip_pairs
new[] { 1, 2, 3 }.Zip(new[] { 4, 5 }, (a, b) => a * b).Sum()
//// pairwise
var a = new[] { 1, 4, 9, 16 };
a.Zip(a.Skip(1), (x, y) => y - x).ToArray()
//// to_collections
(new[] { 1 }.ToList().GetType().Name, new[] { 1, 1 }.ToHashSet().Count, "abc".ToArray())
//// to_dictionary
new[] { "a", "bb" }.ToDictionary(s => s.Length)
//// to_dictionary_duplicate
new[] { "a", "b" }.ToDictionary(s => s.Length)
//// group_by
foreach (var g in new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2)) Console.WriteLine($"{g.Key}: {string.Join(",", g)}");
//// group_by_display
new[] { "ab", "c", "de" }.GroupBy(s => s.Length)
//// sequence_equal
(new[] { 1, 2 }.SequenceEqual(new List<int> { 1, 2 }), new[] { 1 }.SequenceEqual(new[] { 2 }))
//// deferred_execution
var l = new List<int> { 1 };
var q = l.Select(x => x * 10);
l.Add(2);
q.ToList()
//// deferred_side_effects
var q = new[] { 1, 2 }.Select(x => { Console.WriteLine($"seen {x}"); return x; });
Console.WriteLine("before");
q.First()
//// multiple_enumeration
var n = 0;
var q = new[] { 1, 2 }.Select(x => { n++; return x; });
q.Sum(); q.Sum();
n
//// exception_in_query
var q = new[] { 1, 0 }.Select(x => 10 / x);
q.ToList()
//// exception_in_lazy_display
new[] { 1, 0 }.Select(x => 10 / x)
//// cast_fails
new object[] { 1, "a" }.Cast<int>().ToList()
//// aggregate_empty
new int[0].Aggregate((a, b) => a + b)
//// count_by_aggregate_by
(new[] { "a", "b", "a" }.CountBy(x => x).ToList(), new[] { 1, 2, 3 }.AggregateBy(x => x % 2, 0, (a, x) => a + x).ToList())
//// index_method
new[] { "a", "b" }.Index().ToList()
//// join_strings
string.Join(", ", new[] { 3, 1, 2 }.OrderBy(x => x).Select(x => $"#{x}"))
//// flatten
new List<List<int>> { new() { 1, 2 }, new() { 3 } }.SelectMany(x => x).ToArray()
//// cartesian
(from x in new[] { 1, 2 } from y in new[] { "a", "b" } select $"{x}{y}").ToArray()
//// except_by_union_by
(new[] { 1, 2, 3 }.ExceptBy(new[] { 4, 6 }, x => x * 2), new[] { 1 }.UnionBy(new[] { 11, 2 }, x => x % 10))
//// as_enumerable_type
IEnumerable<int> e = new List<int> { 1 };
e.GetType().Name
//// let_running_total
var sum = 0;
new[] { 1, 2, 3 }.Select(x => sum += x).ToArray()
//// primes_pipeline
Enumerable.Range(2, 30).Where(n => Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(d => n % d != 0)).ToList()
//// word_frequency
"the quick the lazy the dog quick".Split(' ').GroupBy(w => w).Select(g => new { Word = g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Word).Take(2).ToList()
//// nested_collections
record Order(string Customer, decimal Total);
var orders = new List<Order> { new("A", 10), new("B", 20), new("A", 5.5m) };
orders.GroupBy(o => o.Customer).Select(g => new { g.Key, Sum = g.Sum(o => o.Total), Max = g.Max(o => o.Total) }).ToList()
//// all_methods_chain
Enumerable.Range(1, 100).Where(x => x % 3 == 0).Select(x => x * x).SkipWhile(x => x < 100).Take(5).Reverse().Aggregate((a, b) => a - b)
//// lookup_iteration
var l = new[] { "a1", "b1", "a2" }.ToLookup(s => s[0], s => s[1]);
string.Join(";", l.Select(g => $"{g.Key}={string.Concat(g)}"))
//// enumerable_over_string_lines
"x=1\ny=2".Split('\n').Select(l => l.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1]))
//// left_join
var l = new[] { 1, 2 }; var r = new[] { (2, "two") };
l.GroupJoin(r, x => x, y => y.Item1, (x, ys) => (x, ys)).SelectMany(t => t.ys.DefaultIfEmpty(), (t, y) => (t.x, y.Item2)).ToList()
//// try_get_non_enumerated
(new List<int> { 1 }.TryGetNonEnumeratedCount(out var n), n)
//// of_type_with_pattern
new object[] { 1, "two", 3.0, null }.Select(o => o switch { int i => i, string s => s.Length, null => -1, _ => 0 }).ToArray()
//// standard_deviation
var xs = new[] { 2.0, 4, 4, 6 };
var avg = xs.Average();
Math.Round(Math.Sqrt(xs.Average(x => (x - avg) * (x - avg))), 4)
//// median
double Median(IEnumerable<double> s) { var a = s.OrderBy(x => x).ToArray(); return a.Length % 2 == 1 ? a[a.Length / 2] : (a[a.Length / 2 - 1] + a[a.Length / 2]) / 2; }
(Median(new[] { 3.0, 1, 2 }), Median(new[] { 1.0, 2, 3, 4 }))
//// mode
new[] { 1, 2, 2, 3, 3, 3 }.GroupBy(x => x).MaxBy(g => g.Count()).Key
//// moving_average
var data = new[] { 1.0, 2, 3, 4, 5 };
Enumerable.Range(0, data.Length - 2).Select(i => data.Skip(i).Take(3).Average()).ToArray()
//// dictionary_invert
new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.ToDictionary(kv => kv.Value, kv => kv.Key)
