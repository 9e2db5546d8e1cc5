//// for
for (int i = 0; i < 3; i++) Console.Write(i);
//// for_block
var s = 0;
for (var i = 1; i <= 10; i++) { s += i; }
s
//// for_down
for (var i = 3; i > 0; i--) Console.Write(i + " ");
//// for_two_variables
for (int i = 0, j = 10; i < j; i += 3, j--) Console.WriteLine($"{i} {j}");
//// for_no_parts
var n = 0;
for (; ; ) { if (++n > 4) break; }
n
//// for_outer_variable
int i;
for (i = 0; i < 5; i++) { }
i
//// for_initialiser_expression
int k, m;
for (k = 1, m = 0; k < 4; k++) m += k;
m
//// nested_for
for (var i = 1; i <= 3; i++)
{
    for (var j = 1; j <= i; j++) Console.Write(i * j + " ");
    Console.WriteLine();
}
//// break_inner_only
for (var i = 0; i < 2; i++) for (var j = 0; j < 5; j++) { if (j == 2) break; Console.Write($"{i}{j} "); }
//// continue
for (var i = 0; i < 5; i++) { if (i % 2 == 0) continue; Console.Write(i); }
//// while
var n = 100; var steps = 0;
while (n > 1) { n /= 2; steps++; }
steps
//// while_false
while (false) Console.WriteLine("never");
Console.WriteLine("done");
//// do_while
var n = 5;
do { Console.Write(n); n--; } while (n > 3);
//// do_once
do Console.WriteLine("once"); while (false);
//// do_continue
var n = 0;
do { if (n == 1) continue; Console.Write(n); } while (++n < 3);
//// foreach_array
foreach (var x in new[] { 1, 2 }) Console.Write(x);
//// foreach_typed
foreach (int x in new List<int> { 1, 2 }) Console.Write(x);
//// foreach_widening
foreach (long x in new[] { 1, 2 }) Console.Write(x.GetType().Name);
//// foreach_explicit_cast
foreach (string s in new ArrayList { "a", "b" }) Console.Write(s);
//// foreach_cast_fails
foreach (int x in new ArrayList { 1, "a" }) Console.Write(x);
//// foreach_string
foreach (var c in "abc") Console.Write((int)c + " ");
//// foreach_dictionary
foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1 }) Console.Write($"{k}={v}");
//// foreach_empty
foreach (var x in new int[0]) Console.Write("no");
Console.Write("end");
//// foreach_null
int[] a = null;
foreach (var x in a) Console.Write(x);
//// foreach_pattern_enumerable
class Three { public E GetEnumerator() => new E(); public class E { int n; public int Current => n; public bool MoveNext() => ++n <= 3; } }
foreach (var x in new Three()) Console.Write(x);
//// foreach_struct_enumerator_mutation
var l = new List<int> { 1, 2 };
foreach (var x in l) l.Remove(x);
//// foreach_over_linq
foreach (var x in Enumerable.Range(0, 5).Where(i => i % 2 == 1)) Console.Write(x);
//// foreach_index
foreach (var (x, i) in new[] { "a", "b" }.Select((x, i) => (x, i))) Console.Write($"{i}{x}");
//// foreach_multidimensional
foreach (var s in new[,] { { "a", "b" }, { "c", "d" } }) Console.Write(s);
//// foreach_span
int Sum(int[] a) { var t = 0; foreach (var x in a.AsSpan(1)) t += x; return t; }
Sum(new[] { 1, 2, 3 })
//// foreach_span_ref
int[] Double(int[] a) { foreach (ref var x in a.AsSpan()) x *= 2; return a; }
Double(new[] { 1, 2 })
//// foreach_readonly_span_of_string
int Count(string s) { var n = 0; foreach (var c in s.AsSpan()) if (c == 'a') n++; return n; }
Count("banana")
//// foreach_nested_break
var found = false;
foreach (var r in new[] { new[] { 1, 2 }, new[] { 3, 4 } })
{
    foreach (var x in r) if (x == 2) { found = true; break; }
    if (found) break;
}
found
//// foreach_disposes
class En : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() { try { yield return 1; yield return 2; } finally { Console.Write("disposed"); } }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
foreach (var x in new En()) { Console.Write(x); break; }
//// loop_variable_scope_repeats
for (var i = 0; i < 2; i++) Console.Write(i);
for (var i = 5; i < 7; i++) Console.Write(i);
//// loop_over_cells
var log = new List<int>();
for (var i = 0; i < 3; i++) log.Add(i);
//--- cell
log.Count
//// empty_statement_body
var i = 0;
while (i++ < 5) ;
i
//// if_else_chain
string F(int n) { if (n < 0) return "neg"; else if (n == 0) return "zero"; else return "pos"; }
(F(-1), F(0), F(1))
//// if_single_line
if (1 > 2) Console.WriteLine("a"); else Console.WriteLine("b");
//// dangling_else
if (true) if (false) Console.WriteLine("x"); else Console.WriteLine("y");
//// block_scope
{
    var inner = 5;
    Console.WriteLine(inner);
}
{
    var inner = "again";
    Console.WriteLine(inner);
}
//// countdown_with_while_true
var n = 3;
while (true) { if (n == 0) break; Console.Write(n--); }
//// multiplication_table
for (var i = 1; i <= 3; i++) Console.WriteLine(string.Join(" ", Enumerable.Range(1, 3).Select(j => $"{i * j,3}")));
//// digits_sum
int n = 12345, sum = 0;
while (n > 0) { sum += n % 10; n /= 10; }
sum
//// reverse_number
int n = 1234, r = 0;
while (n != 0) { r = r * 10 + n % 10; n /= 10; }
r
//// pyramid
for (int i = 1; i <= 3; i++) Console.WriteLine(new string(' ', 3 - i) + new string('*', 2 * i - 1));
//// decimal_loop
for (decimal d = 0m; d < 0.3m; d += 0.1m) Console.Write(d + " ");
//// char_loop
for (char c = 'a'; c <= 'e'; c++) Console.Write(c);
//// await_in_loop
var total = 0;
for (var i = 0; i < 3; i++) total += await Task.FromResult(i);
total
//// loop_with_local_function
for (var i = 0; i < 2; i++)
{
    int Sq() => i * i;
    Console.Write(Sq());
}
