//// list_basics
var l = new List<int> { 3, 1, 2 };
l.Add(5); l.Insert(0, 9); l.Remove(1); l.RemoveAt(0);
l
//// list_more
var l = new List<int> { 3, 1, 2 };
l.AddRange(new[] { 7, 8 });
l.Sort();
l.Reverse();
(l, l.Contains(7), l.IndexOf(2), l.Count)
//// list_find
var l = new List<int> { 3, 10, 20 };
(l.Find(x => x > 5), l.FindIndex(x => x > 5), l.FindAll(x => x > 5), l.Exists(x => x == 3), l.TrueForAll(x => x > 0))
//// list_remove_all
var l = new List<int> { 1, 2, 3, 4 };
(l.RemoveAll(x => x % 2 == 0), l)
//// list_foreach
new List<string> { "a", "b" }.ForEach(x => Console.Write(x.ToUpper()));
//// list_for_each_method_group
new List<int> { 1, 2 }.ForEach(Console.WriteLine);
//// list_sort_comparison
var l = new List<string> { "ccc", "a", "bb" };
l.Sort((a, b) => a.Length - b.Length);
l
//// list_convert_all
new List<int> { 1, 2 }.ConvertAll(x => x.ToString())
//// list_index_out_of_range
new List<int>()[0]
//// list_modified_while_iterating
var l = new List<int> { 1, 2, 3 };
foreach (var x in l) if (x == 2) l.Add(4);
//// list_capacity
var l = new List<int>(100);
l.Count
//// dictionary_basics
var d = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } };
d["c"] = 3;
d.Remove("a");
(d.Count, d.ContainsKey("b"), d.Keys.ToList(), d.Values.Sum())
//// dictionary_missing_key
new Dictionary<string, int>()["x"]
//// dictionary_duplicate_key
new Dictionary<string, int> { { "a", 1 }, { "a", 2 } }
//// dictionary_index_initialiser
new Dictionary<string, int> { ["a"] = 1, ["a"] = 2 }
//// dictionary_try_get
var d = new Dictionary<string, int> { ["a"] = 1 };
(d.TryGetValue("a", out var v), v, d.TryGetValue("z", out var w), w)
//// dictionary_foreach
var d = new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 };
foreach (var kv in d) Console.WriteLine($"{kv.Key}: {kv.Value}");
//// dictionary_foreach_typed
var d = new Dictionary<string, int> { ["x"] = 1 };
foreach (KeyValuePair<string, int> kv in d) Console.WriteLine(kv);
//// dictionary_order_by_value
var d = new Dictionary<string, int> { ["x"] = 3, ["y"] = 1 };
d.OrderBy(kv => kv.Value).Select(kv => kv.Key).ToArray()
//// dictionary_of_lists
var d = new Dictionary<string, List<int>>();
foreach (var (k, v) in new[] { ("a", 1), ("b", 2), ("a", 3) })
{
    if (!d.ContainsKey(k)) d[k] = new List<int>();
    d[k].Add(v);
}
d
//// dictionary_comparer
var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 };
d["a"]
//// dictionary_count_words
var counts = new Dictionary<string, int>();
foreach (var w in "a b a c a".Split(' ')) counts[w] = counts.GetValueOrDefault(w) + 1;
counts
//// hash_set
var s = new HashSet<int> { 1, 2, 3 };
s.Add(2);
s.UnionWith(new[] { 4 });
s.ExceptWith(new[] { 1 });
(s, s.Contains(3), s.IsSubsetOf(new[] { 2, 3, 4, 5 }))
//// hash_set_intersect
var s = new HashSet<string> { "a", "b" };
s.IntersectWith(new[] { "b", "c" });
s
//// sorted_dictionary
new SortedDictionary<string, int> { ["b"] = 2, ["a"] = 1 }
//// sorted_list
new SortedList<int, string> { { 2, "two" }, { 1, "one" } }.Values.ToList()
//// sorted_set
var s = new SortedSet<int> { 5, 1, 3 };
(s.Min, s.Max, s.GetViewBetween(2, 5).Count)
//// queue
var q = new Queue<string>();
q.Enqueue("a"); q.Enqueue("b");
(q.Dequeue(), q.Peek(), q.Count)
//// queue_empty
new Queue<int>().Dequeue()
//// stack
var s = new Stack<int>(new[] { 1, 2, 3 });
s.Push(4);
(s.Pop(), s.Peek(), s.ToArray())
//// linked_list
var l = new LinkedList<int>();
l.AddLast(2); l.AddFirst(1); l.AddAfter(l.First, 9);
(l.ToArray(), l.First.Next.Value)
//// priority_queue
var q = new PriorityQueue<string, int>();
q.Enqueue("low", 5); q.Enqueue("high", 1);
(q.Dequeue(), q.Count)
//// bit_array
var b = new BitArray(4);
b[1] = true;
b.Cast<bool>().ToArray()
//// read_only
new List<int> { 1 }.AsReadOnly()
//// array_list
var l = new ArrayList { 1, "a" };
l.Add(2.5);
(l.Count, l[1])
//// hashtable
var h = new Hashtable { ["k"] = 5 };
(int)h["k"] + 1
//// immutable_list
using System.Collections.Immutable;
var a = ImmutableList.Create(1, 2);
var b = a.Add(3);
(a.Count, b.Count, b)
//// immutable_array_builder
using System.Collections.Immutable;
var b = ImmutableArray.CreateBuilder<int>();
b.Add(1); b.Add(2);
b.ToImmutable()
//// immutable_dictionary
using System.Collections.Immutable;
var d = ImmutableDictionary<string, int>.Empty.Add("a", 1).SetItem("a", 5);
d["a"]
//// to_immutable
using System.Collections.Immutable;
new[] { 3, 1 }.ToImmutableSortedSet()
//// collection_in_interface
IDictionary<string, int> d = new Dictionary<string, int>();
d.Add("a", 1);
IReadOnlyDictionary<string, int> r = (IReadOnlyDictionary<string, int>)d;
r["a"]
//// enumerable_pair
var k = KeyValuePair.Create("a", 1);
(k.Key, k.Value, k)
//// lookup
var l = new[] { "apple", "avocado", "bean" }.ToLookup(w => w[0]);
(l['a'].Count(), l['z'].Count(), l['b'].First())
//// comparer_create
new[] { 1, 2, 3 }.OrderBy(x => x, Comparer<int>.Create((a, b) => b - a)).ToArray()
//// equality_comparer
EqualityComparer<string>.Default.Equals("a", "a")
//// collection_add_extension
class Bag : IEnumerable<int>
{
    private readonly List<int> _l = new();
    public void Add(int x) => _l.Add(x * 2);
    public IEnumerator<int> GetEnumerator() => _l.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
new Bag { 1, 2 }.ToArray()
//// stack_reverse_words
var st = new Stack<string>("one two three".Split(' '));
string.Join(" ", st)
//// balanced_brackets
bool Balanced(string s)
{
    var st = new Stack<char>();
    var pairs = new Dictionary<char, char> { [')'] = '(', [']'] = '[', ['}'] = '{' };
    foreach (var c in s)
    {
        if (pairs.ContainsValue(c)) st.Push(c);
        else if (pairs.TryGetValue(c, out var open) && (st.Count == 0 || st.Pop() != open)) return false;
    }
    return st.Count == 0;
}
(Balanced("{[()]}"), Balanced("{[(])}"))
