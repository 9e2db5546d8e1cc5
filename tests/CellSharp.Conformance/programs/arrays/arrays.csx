//// initialiser
int[] a = { 1, 2, 3 };
a
//// new_sized
new int[3]
//// new_sized_with_items
new int[3] { 1, 2, 3 }
//// implicitly_typed
new[] { 1, 2, 3 }
//// best_common_type
new[] { 1, 2.5, 3 }
//// best_common_type_nullable
new int?[] { 1, null }
//// string_array_default
new string[2]
//// object_array
new object[] { 1, "a", 'c', 2.5, null }
//// length
(new[] { 1, 2 }.Length, new int[0].Length, Array.Empty<string>().Length)
//// set_element
var a = new int[3];
a[0] = 5; a[^1] = 7;
a
//// out_of_range
var a = new int[2];
a[2]
//// negative_index
var i = -1;
(new int[2])[i]
//// negative_size
var n = -1;
new int[n]
//// two_dimensional
var m = new int[2, 3];
m[1, 2] = 5;
(m.Length, m.GetLength(0), m.GetLength(1), m[1, 2], m.Rank)
//// two_dimensional_initialiser
int[,] m = { { 1, 2 }, { 3, 4 } };
m[1, 0]
//// two_dimensional_new
new[,] { { 1, 2 }, { 3, 4 } }
//// two_dimensional_foreach
var sum = 0;
foreach (var x in new int[,] { { 1, 2 }, { 3, 4 } }) sum += x;
sum
//// jagged
int[][] j = { new[] { 1 }, new[] { 2, 3 } };
(j.Length, j[1].Length, j[1][0])
//// jagged_new
var j = new int[2][];
j[0] = new[] { 1 };
j
//// three_dimensional
var c = new int[2, 2, 2];
c[1, 1, 1] = 8;
c[1, 1, 1] + c.Length
//// array_covariance
object[] o = new string[] { "a" };
o[0] = 1;
//// array_covariance_read
object[] o = new string[] { "a", "b" };
o.Length
//// array_sort
var a = new[] { 3, 1, 2 };
Array.Sort(a);
a
//// array_sort_descending
var a = new[] { 3, 1, 2 };
Array.Sort(a, (x, y) => y.CompareTo(x));
a
//// array_methods
var a = new[] { 5, 3, 9 };
(Array.IndexOf(a, 9), Array.Find(a, x => x > 4), Array.FindAll(a, x => x > 4), Array.Exists(a, x => x == 3))
//// array_convert_all
Array.ConvertAll(new[] { "1", "2" }, int.Parse)
//// array_fill_reverse
var a = new int[3];
Array.Fill(a, 7);
a[0] = 1;
Array.Reverse(a);
a
//// array_resize
var a = new[] { 1, 2 };
Array.Resize(ref a, 4);
a
//// array_copy_clone
var a = new[] { 1, 2, 3 };
var b = (int[])a.Clone();
b[0] = 9;
(a, b)
//// array_foreach
Array.ForEach(new[] { 1, 2 }, x => Console.Write(x));
//// range
var a = new[] { 0, 1, 2, 3, 4 };
(a[1..3], a[..2], a[3..], a[^2..], a[..], a[1..^1])
//// range_variable
Range r = 1..3;
Index i = ^1;
var a = new[] { 0, 1, 2, 3 };
(a[r], a[i], r, i)
//// range_parts
var r = 2..^1;
(r.Start, r.End, r.Start.IsFromEnd, r.End.IsFromEnd, r.GetOffsetAndLength(10))
//// index_from_end_arith
var a = new[] { 1, 2, 3 };
a[^1] + a[^3]
//// index_from_end_out_of_range
new[] { 1, 2 }[^3]
//// range_out_of_range
new[] { 1, 2 }[1..5]
//// range_copies
var a = new[] { 1, 2, 3 };
var b = a[..];
b[0] = 9;
a[0]
//// list_index_from_end
var l = new List<int> { 1, 2, 3 };
l[^1] = 30;
l
//// list_get_range
new List<int> { 1, 2, 3, 4 }[1..3]
//// index_types
var a = new[] { 10, 20, 30 };
byte b = 1; long l = 2; char c = '\0';
(a[b], a[l], a[c])
//// element_increment
var a = new[] { 1, 2 };
a[0]++;
--a[1];
a
//// array_equality_reference
(new[] { 1 } == new[] { 1 }, new[] { 1 }.SequenceEqual(new[] { 1 }))
//// nested_array_literal
var m = new[] { new[] { 1, 2 }, new[] { 3 } };
m.Sum(r => r.Sum())
//// array_of_func
var fs = new Func<int, int>[] { x => x + 1, x => x * 10 };
fs.Select(f => f(5)).ToArray()
//// params_array_identity
int Count(params int[] a) => a.Length;
(Count(), Count(1, 2), Count(new[] { 1, 2, 3 }))
//// array_as_enumerable
IEnumerable<int> e = new[] { 1, 2 };
e.Count()
//// array_as_ilist
IList<int> l = new[] { 1, 2 };
l.Add(3);
//// transpose
int[,] m = { { 1, 2, 3 }, { 4, 5, 6 } };
var t = new int[3, 2];
for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) t[j, i] = m[i, j];
t
//// bubble_sort
int[] a = { 5, 2, 9, 1 };
for (int i = 0; i < a.Length - 1; i++)
    for (int j = 0; j < a.Length - 1 - i; j++)
        if (a[j] > a[j + 1]) (a[j], a[j + 1]) = (a[j + 1], a[j]);
a
//// binary_search
int Search(int[] a, int x)
{
    int lo = 0, hi = a.Length - 1;
    while (lo <= hi)
    {
        int mid = lo + (hi - lo) / 2;
        if (a[mid] == x) return mid;
        if (a[mid] < x) lo = mid + 1; else hi = mid - 1;
    }
    return -1;
}
(Search(new[] { 1, 3, 5, 7 }, 5), Search(new[] { 1, 3 }, 2), Array.BinarySearch(new[] { 1, 3 }, 3))
//// sieve
int n = 30;
var composite = new bool[n + 1];
var primes = new List<int>();
for (int i = 2; i <= n; i++)
{
    if (composite[i]) continue;
    primes.Add(i);
    for (int j = i * i; j <= n; j += i) composite[j] = true;
}
primes
//// matrix_multiplication
double[,] a = { { 1, 2 }, { 3, 4 } }, b = { { 0, 1 }, { 1, 0 } };
var c = new double[2, 2];
for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++)
        for (int k = 0; k < 2; k++)
            c[i, j] += a[i, k] * b[k, j];
c
//// pascal_triangle
var rows = new int[5][];
for (var r = 0; r < rows.Length; r++)
{
    rows[r] = new int[r + 1];
    rows[r][0] = rows[r][r] = 1;
    for (var k = 1; k < r; k++) rows[r][k] = rows[r - 1][k - 1] + rows[r - 1][k];
}
rows[4]
