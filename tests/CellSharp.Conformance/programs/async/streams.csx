//// finally_with_await_on_break
async IAsyncEnumerable<int> G() { try { yield return 1; await Task.Yield(); yield return 2; yield return 3; } finally { await Task.Delay(1); Console.Write("closed "); } }
await foreach (var x in G()) { Console.Write(x + " "); if (x == 2) break; }
//// configure_await
async IAsyncEnumerable<int> G() { yield return 1; await Task.Yield(); yield return 2; }
await foreach (var x in G().ConfigureAwait(false)) Console.Write(x + " ");
//// with_cancellation
async IAsyncEnumerable<int> G([System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken t = default) { for (var i = 0; ; i++) { t.ThrowIfCancellationRequested(); yield return i; await Task.Yield(); } }
var cts = new System.Threading.CancellationTokenSource();
try { await foreach (var x in G().WithCancellation(cts.Token)) { Console.Write(x + " "); if (x == 3) cts.Cancel(); } } catch (OperationCanceledException) { Console.Write("cancelled"); }
//// inside_async_function
async IAsyncEnumerable<int> G(int n) { for (var i = 0; i < n; i++) { await Task.Yield(); yield return i; } }
async Task<int> Sum() { var s = 0; await foreach (var x in G(4)) { if (x == 1) continue; s += x; } return s; }
await Sum()
//// in_another_iterator
async IAsyncEnumerable<int> G(int n) { for (var i = 0; i < n; i++) { await Task.Yield(); yield return i; } }
async IAsyncEnumerable<string> H() { await foreach (var x in G(3)) { if (x == 0) continue; yield return "h" + x; } yield return "end"; }
await foreach (var s in H()) Console.Write(s + " ");
//// lazy
async IAsyncEnumerable<int> G() { Console.Write("start "); await Task.Yield(); yield return 1; }
var g = G(); Console.Write("made ");
await foreach (var x in g) Console.Write(x);
//// each_enumeration_anew
async IAsyncEnumerable<int> G(int n) { while (n > 0) { await Task.Yield(); yield return n--; } }
var g = G(2);
await foreach (var x in g) Console.Write(x);
await foreach (var x in g) Console.Write(x);
//// exception_in_stream
async IAsyncEnumerable<int> G() { yield return 1; await Task.Yield(); throw new FormatException("bad"); }
try { await foreach (var x in G()) Console.Write(x + " "); } catch (FormatException e) { Console.Write(e.Message); }
//// try_catch_inside_without_yield
async IAsyncEnumerable<int> G() { foreach (var s in new[] { "1", "x" }) { int n; try { await Task.Yield(); n = int.Parse(s); } catch (FormatException) { await Task.Yield(); n = -1; } yield return n; } }
await foreach (var x in G()) Console.Write(x + " ");
//// yield_break
async IAsyncEnumerable<int> G() { try { yield return 1; await Task.Yield(); yield break; } finally { Console.Write("f "); } }
await foreach (var x in G()) Console.Write(x + " ");
//// nested_finallys
async IAsyncEnumerable<int> G() { try { try { yield return 1; } finally { await Task.Yield(); Console.Write("a "); } yield return 2; } finally { await Task.Yield(); Console.Write("b "); } }
await foreach (var x in G()) Console.Write(x + " ");
await foreach (var x in G()) break;
//// deconstruction
async IAsyncEnumerable<(int N, string S)> G() { foreach (var s in new[] { "a", "bb" }) { await Task.Yield(); yield return (s.Length, s); } }
await foreach (var (n, s) in G()) Console.Write($"{n}{s} ");
//// yields_awaited_value
async Task<int> N(int n) { await Task.Yield(); return n; }
async IAsyncEnumerable<int> G() { yield return await N(1) + await N(2); yield return await N(4); }
var l = new List<int>();
await foreach (var x in G()) l.Add(x);
l
//// generic_to_list
async Task<List<T>> ToList<T>(IAsyncEnumerable<T> s) { var l = new List<T>(); await foreach (var x in s) l.Add(x); return l; }
async IAsyncEnumerable<string> G() { yield return "p"; await Task.Yield(); yield return "q"; }
await ToList(G())
//// enumerator_by_hand
async IAsyncEnumerable<int> G() { yield return 1; await Task.Yield(); yield return 2; }
var e = G().GetAsyncEnumerator();
var s = 0;
try { while (await e.MoveNextAsync()) s += e.Current; } finally { await e.DisposeAsync(); }
s
//// closures_per_element
async IAsyncEnumerable<int> G() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }
async Task<int[]> F() { var l = new List<Func<int>>(); await foreach (var x in G()) l.Add(() => x * 10); return l.Select(f => f()).ToArray(); }
await F()
//// async_enumerator_method
async IAsyncEnumerator<int> G() { await Task.Yield(); yield return 5; }
var e = G();
(await e.MoveNextAsync(), e.Current, await e.MoveNextAsync())
//// await_using_statement
async Task<string> F() { var ms = new System.IO.MemoryStream(); await using (ms) { ms.WriteByte(1); Console.Write(ms.CanRead + " "); } return ms.CanRead.ToString(); }
await F()
//// await_using_configured
async Task<bool> F() { var ms = new System.IO.MemoryStream(); await using (ms.ConfigureAwait(false)) { ms.WriteByte(1); } return ms.CanRead; }
await F()
//// top_level_await_using
var ms = new System.IO.MemoryStream();
await using (ms) { ms.WriteByte(1); }
ms.CanRead
//// top_level_foreach_over_stream_with_break
async IAsyncEnumerable<int> G() { try { for (var i = 0; ; i++) { await Task.Yield(); yield return i; } } finally { Console.Write("end"); } }
await foreach (var x in G()) { if (x > 2) break; Console.Write(x); }
//// stream_member
class Feed { readonly int _n; public Feed(int n) => _n = n; public async IAsyncEnumerable<int> Items() { for (var i = 0; i < _n; i++) { await Task.Yield(); yield return i * _n; } } }
await foreach (var x in new Feed(3).Items()) Console.Write(x + " ");
//// pattern_enumerable
class Steps { public Walk GetAsyncEnumerator() => new Walk(); public class Walk { int n; public int Current => n; public async ValueTask<bool> MoveNextAsync() { await Task.Yield(); return ++n < 3; } public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("gone"); } } }
await foreach (var x in new Steps()) Console.Write(x + " ");
//// class_implements_stream
class Twice : IAsyncEnumerable<string> { public async IAsyncEnumerator<string> GetAsyncEnumerator(System.Threading.CancellationToken t = default) { await Task.Yield(); yield return "a"; yield return "b"; } }
await foreach (var x in new Twice()) Console.Write(x);
//// disposal_order
class R : IAsyncDisposable { readonly string _n; public R(string n) => _n = n; public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("-" + _n + " "); } }
async Task F() { await using var a = new R("a"); await using var b = new R("b"); Console.Write("in "); }
await F();
//// disposal_after_exception
class R : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("closed "); } }
async Task F() { await using var a = new R(); await Task.Yield(); throw new FormatException("bad"); }
try { await F(); } catch (FormatException e) { Console.Write(e.Message); }
//// disposal_of_null
class R : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("closed "); } }
async Task F() { await using (R r = null) Console.Write("in"); }
await F();
