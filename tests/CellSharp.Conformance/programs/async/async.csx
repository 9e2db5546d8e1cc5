//// top_level_await
await Task.FromResult(5)
//// await_void
await Task.Delay(1);
Console.WriteLine("after");
//// await_in_expression
1 + await Task.FromResult(2) * 3
//// async_method
async Task<int> F(int x) { await Task.Yield(); return x * 2; }
await F(4)
//// async_void_result_task
async Task F() { await Task.Yield(); Console.WriteLine("in"); }
await F();
//// task_display
async Task<int> F() { await Task.Yield(); return 1; }
var t = F();
await t;
t.Result
//// expression_bodied
async Task<string> F() => (await Task.FromResult("a")) + "b";
await F()
//// sequential_awaits
async Task<int> Add(int a, int b) { await Task.Delay(1); return a + b; }
var x = await Add(1, 2);
var y = await Add(x, 3);
y
//// when_all
async Task<int> Sq(int n) { await Task.Yield(); return n * n; }
await Task.WhenAll(Enumerable.Range(1, 3).Select(Sq))
//// when_all_tuple
var a = Task.FromResult(1); var b = Task.FromResult("x");
await Task.WhenAll(a, b);
(a.Result, b.Result)
//// exception
async Task F() { await Task.Yield(); throw new InvalidOperationException("bad"); }
await F();
//// exception_caught
async Task F() { await Task.Yield(); throw new InvalidOperationException("bad"); }
try { await F(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
//// await_in_try_finally
async Task<int> F() { try { await Task.Yield(); return 1; } finally { Console.Write("f "); } }
await F()
//// await_in_catch
async Task<string> F() { try { throw new Exception("x"); } catch (Exception e) { await Task.Yield(); return "caught " + e.Message; } }
await F()
//// await_in_finally
async Task F() { try { Console.Write("t "); } finally { await Task.Yield(); Console.Write("f"); } }
await F();
//// value_task
async ValueTask<int> F() { await Task.Yield(); return 3; }
await F() + await new ValueTask<int>(4)
//// async_lambda
Func<Task<int>> f = async () => { await Task.Yield(); return 9; };
await f()
//// async_local_function
int F() { async Task<int> G() { await Task.Yield(); return 4; } return G().Result; }
F()
//// await_in_loop
async Task<int> Sum(int n) { var s = 0; for (var i = 0; i < n; i++) { await Task.Yield(); s += i; } return s; }
await Sum(5)
//// await_in_condition
async Task<bool> Ready() { await Task.Yield(); return true; }
if (await Ready()) Console.WriteLine("ready");
//// await_in_arguments
async Task<int> G(int n) { await Task.Yield(); return n; }
Math.Max(await G(3), await G(5))
//// await_evaluation_order
async Task<int> G(int n) { Console.Write(n); await Task.Yield(); return n; }
(await G(1) - await G(2)) * await G(3)
//// await_in_array
new[] { await Task.FromResult(1), await Task.FromResult(2) }
//// await_in_collection
new List<int> { await Task.FromResult(1), 2 }
//// await_in_compound
var n = 1;
n += await Task.FromResult(5);
n
//// await_in_index
var a = new[] { 1, 2, 3 };
a[await Task.FromResult(2)]
//// await_conditional
string s = "x";
(await Task.FromResult(s))?.Length
//// await_in_coalesce
string s = null;
s ?? await Task.FromResult("dflt")
//// await_in_ternary
true ? await Task.FromResult(1) : await Task.FromResult(2)
//// await_in_query_source
(from x in await Task.FromResult(new[] { 1, 2 }) select x * 2).ToArray()
//// await_foreach
async IAsyncEnumerable<string> G() { yield return "a"; await Task.Yield(); yield return "b"; }
await foreach (var s in G()) Console.Write(s);
//// task_run
await Task.Run(() => Enumerable.Range(1, 10).Sum())
//// continue_with
await Task.FromResult(2).ContinueWith(t => t.Result * 10)
//// async_method_in_class
class Svc { public async Task<string> Get(int id) { await Task.Delay(1); return $"item {id}"; } }
await new Svc().Get(3)
//// generic_async
async Task<T> Later<T>(T x) { await Task.Yield(); return x; }
(await Later(1), await Later("z"))
//// custom_awaiter
class Aw { public System.Runtime.CompilerServices.TaskAwaiter<int> GetAwaiter() => Task.FromResult(11).GetAwaiter(); }
await new Aw()
//// task_completion_source
var tcs = new TaskCompletionSource<int>();
tcs.SetResult(6);
await tcs.Task
//// cancelled
var t = Task.FromCanceled<int>(new System.Threading.CancellationToken(true));
await t
//// exception_from_result
var t = Task.FromException<int>(new FormatException());
await t
//// aggregate_from_wait
Task.FromException(new FormatException()).Wait();
//// async_recursion
async Task<int> Fact(int n) => n <= 1 ? 1 : n * await Fact(n - 1);
await Fact(5)
//// async_across_cells
async Task<int> F() { await Task.Yield(); return 1; }
//--- cell
var r = await F();
//--- cell
r + await F()
//// async_using
class R : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("closed"); } }
async Task Use() { await using var r = new R(); Console.Write("use "); }
await Use();
//// async_state_captured
async Task<string> Build() { var sb = new StringBuilder(); foreach (var w in new[] { "a", "b" }) { await Task.Yield(); sb.Append(w); } return sb.ToString(); }
await Build()
//// switch_await
async Task<string> F(int n) { switch (n) { case 1: await Task.Yield(); return "one"; default: return "other"; } }
(await F(1), await F(2))
//// when_any
var first = await Task.WhenAny(Task.FromResult(1));
await first
