//// from_argument
T Id<T>(T x) => x;
(Id(1), Id("a"), Id(new[] { 1 }))
//// from_nested
T First<T>(IEnumerable<T> s) => s.First();
(First("abc"), First(new List<double> { 1.5 }))
//// two_parameters_unify
string T2<T>(T a, T b) => typeof(T).Name;
(T2(1, 2.5), T2("a", (object)1), T2(1, 2L))
//// from_lambda_return
R Map<T, R>(T x, Func<T, R> f) => f(x);
(Map(3, x => x * 1.5), Map("ab", s => s.Length))
//// from_lambda_block_return
R Run<R>(Func<R> f) => f();
Run(() => { if (DateTime.MinValue.Year == 1) return 1; return 2.5; })
//// chained_lambdas
R Compose<A, B, R>(A a, Func<A, B> f, Func<B, R> g) => g(f(a));
Compose(2, x => x.ToString() + "!", s => s.Length)
//// method_group_argument
R Map<T, R>(T x, Func<T, R> f) => f(x);
int Twice(int x) => x * 2;
(Map(4, Twice), Map("7", int.Parse))
//// from_dictionary
string KV<K, V>(Dictionary<K, V> d) => typeof(K).Name + typeof(V).Name;
KV(new Dictionary<string, List<int>>())
//// from_interface_of_argument
string KV<K, V>(IEnumerable<KeyValuePair<K, V>> d) => typeof(K).Name + typeof(V).Name;
KV(new Dictionary<string, int>())
//// from_array_element
T[] Twice<T>(T[] a) => a.Concat(a).ToArray();
Twice(new[] { 1, 2 })
//// from_nullable
string N<T>(T? x) where T : struct => typeof(T).Name;
N((int?)5)
//// from_func_argument_type
string F<T>(Func<T, bool> f) => typeof(T).Name;
F((string s) => s.Length > 0)
//// from_tuple
string F<A, B>((A, B) t) => typeof(A).Name + typeof(B).Name;
F((1, "x"))
//// from_params
T Last<T>(params T[] xs) => xs[^1];
(Last(1, 2, 3), Last("a", "b"), Last(1, 2.5))
//// base_class
class A { } class B : A { }
string F<T>(T a, T b) => typeof(T).Name;
F(new A(), new B())
//// contravariant
string F<T>(Action<T> a, T x) => typeof(T).Name;
F((object o) => { }, "s")
//// group_by_to_dictionary
new[] { "apple", "avocado", "bean" }.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.Select(w => w.Length).ToArray())
//// group_by_element_selector
new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2 == 0, x => x * 10).Select(g => (g.Key, g.Sum())).ToList()
//// group_by_result_selector
new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2, (k, xs) => $"{k}:{xs.Count()}").ToList()
//// group_by_all_selectors
new[] { 1, 2, 3 }.GroupBy(x => x % 2, x => x.ToString(), (k, xs) => k + string.Concat(xs)).ToArray()
//// aggregate_one
new[] { 1, 2, 3, 4 }.Aggregate((a, b) => a * b)
//// aggregate_seed
new[] { 1, 2, 3 }.Aggregate("", (s, x) => s + x)
//// aggregate_seed_and_result
new[] { 1, 2, 3 }.Aggregate(0.5, (a, x) => a + x, a => $"<{a}>")
//// aggregate_tuple_seed
new[] { 3, 1, 2 }.Aggregate((Min: int.MaxValue, Max: int.MinValue), (t, x) => (Math.Min(t.Min, x), Math.Max(t.Max, x)))
//// aggregate_list_seed
new[] { 1, 1, 2 }.Aggregate(new List<int>(), (l, x) => { if (!l.Contains(x)) l.Add(x); return l; })
//// select_many_result
new[] { 1, 2 }.SelectMany(x => new[] { "a", "b" }, (x, s) => s + x).ToArray()
//// select_many_index
new[] { "ab", "c" }.SelectMany((s, i) => s.Select(c => $"{i}{c}")).ToArray()
//// select_many_string
new[] { "ab", "c" }.SelectMany(s => s).ToArray()
//// zip_result
new[] { 1, 2, 3 }.Zip(new[] { "a", "b" }, (n, s) => s + n).ToList()
//// zip_three
new[] { 1 }.Zip(new[] { "a" }, new[] { 2.5 }).ToList()
//// join
var people = new[] { (Id: 1, Name: "Ada"), (Id: 2, Name: "Bo") };
var pets = new[] { (Owner: 1, Pet: "cat"), (Owner: 1, Pet: "dog"), (Owner: 3, Pet: "fox") };
people.Join(pets, p => p.Id, q => q.Owner, (p, q) => $"{p.Name}:{q.Pet}").ToList()
//// group_join
var people = new[] { (Id: 1, Name: "Ada"), (Id: 2, Name: "Bo") };
var pets = new[] { (Owner: 1, Pet: "cat"), (Owner: 1, Pet: "dog") };
people.GroupJoin(pets, p => p.Id, q => q.Owner, (p, qs) => new { p.Name, N = qs.Count() }).ToList()
//// to_dictionary_two_selectors
new[] { "a", "bb" }.ToDictionary(s => s, s => s.Length)
//// to_lookup_element
new[] { ("a", 1), ("b", 2), ("a", 3) }.ToLookup(t => t.Item1, t => t.Item2)["a"].Sum()
//// order_by_then_by
new[] { "bb", "a", "cc", "dd" }.OrderBy(s => s.Length).ThenByDescending(s => s).ToArray()
//// max_by_min_by
new[] { "aaa", "b", "cc" }.MaxBy(s => s.Length) + new[] { "aaa", "b" }.MinBy(s => s.Length)
//// cast_and_of_type
(new ArrayList { 1, 2 }.Cast<int>().Sum(), new object[] { 1, "a", 2 }.OfType<int>().ToList())
//// generic_lambda_returning_lambda
Func<T, R> Fn<T, R>(Func<T, R> f) => f;
Fn((int x) => x.ToString())(5)
//// async_lambda_result
Task<R> Go<R>(Func<Task<R>> f) => f();
await Go(async () => { await Task.Yield(); return "done"; })
//// expression_argument
string Name<T>(System.Linq.Expressions.Expression<Func<T>> e) => ((System.Linq.Expressions.MemberExpression)e.Body).Member.Name;
var s = "abc";
Name(() => s.Length)
//// null_argument_with_other
T Or<T>(T a, T b) where T : class => a ?? b;
Or(null, "x")
//// default_of_inferred
T OrDefault<T>(T x, T y = default) => y;
(OrDefault(5), OrDefault("a"))
//// anonymous_type_inferred
List<T> ListOf<T>(T sample) => new() { sample };
ListOf(new { A = 1 })[0].A
//// explicit_some_via_helper
List<T> Repeat<T>(T x, int n) => Enumerable.Repeat(x, n).ToList();
Repeat(1.5m, 2)
//// conditional_lambda_argument
new[] { 1, 2, 3 }.Select(x => x > 1 ? (int?)x : null).ToArray()
//// select_to_interface_list
new[] { 1, 2 }.Select(x => (IComparable)x).First().CompareTo(1)
//// comparer_inference
new[] { "b", "A" }.ToDictionary(s => s, StringComparer.OrdinalIgnoreCase)["a"]
//// sum_by_group
new[] { ("a", 1.5), ("b", 2), ("a", 3) }.GroupBy(t => t.Item1).Select(g => (g.Key, Total: g.Sum(t => t.Item2))).OrderByDescending(t => t.Total).ToList()
//// nested_group
new[] { 1, 2, 3, 4, 5, 6 }.GroupBy(x => x % 2).Select(g => g.GroupBy(x => x % 3).Count()).ToList()
