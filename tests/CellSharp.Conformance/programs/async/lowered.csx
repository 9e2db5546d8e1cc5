//// finally_with_jumps
async Task<int> F(int n) { for (var i = 0; ; i++) { try { if (i == n) return i * 10; if (i == 5) break; if (i % 2 == 0) continue; Console.Write("o" + i + " "); } finally { await Task.Yield(); Console.Write("f" + i + " "); } } return -1; }
(await F(2), await F(9))
//// return_through_two_finallys
async Task<string> F() { try { try { await Task.Yield(); return "r"; } finally { await Task.Yield(); Console.Write("1 "); } } finally { await Task.Delay(1); Console.Write("2 "); } }
await F()
//// exception_through_finally
async Task F() { try { try { throw new FormatException("boo"); } finally { await Task.Yield(); Console.Write("1 "); } } catch (FormatException e) when (e.Message == "boo") { await Task.Yield(); Console.Write("caught " + e.Message); } }
await F();
//// finally_replaces_exception
async Task F() { try { await Task.Yield(); throw new FormatException("first"); } finally { await Task.Yield(); throw new InvalidOperationException("second"); } }
try { await F(); } catch (Exception e) { Console.Write(e.Message); }
//// rethrow_in_catch
async Task F() { try { await Task.Yield(); throw new FormatException("boo"); } catch (Exception) { await Task.Yield(); Console.Write("c "); throw; } }
try { await F(); } catch (FormatException e) { Console.Write("outer " + e.Message); }
//// when_filters_with_await
async Task<string> F(int n) { try { await Task.Yield(); if (n == 0) throw new ArgumentException("a"); throw new InvalidOperationException("b" + n); } catch (InvalidOperationException e) when (e.Message is var m && m.EndsWith("1")) { await Task.Yield(); return "first " + m; } catch (InvalidOperationException e) { return "second " + e.Message; } catch { await Task.Yield(); return "any"; } }
(await F(0), await F(1), await F(2))
//// nested_try_in_catch
async Task<string> F() { try { throw new FormatException("a"); } catch (FormatException e) { try { await Task.Yield(); throw new ArgumentException("b"); } catch (ArgumentException f) { await Task.Yield(); return e.Message + f.Message; } } }
await F()
//// catch_in_loop_with_retry
async Task<string> F() { for (var tries = 1; ; tries++) { try { await Task.Yield(); if (tries < 3) throw new TimeoutException(); return "after " + tries; } catch (TimeoutException) when (tries < 5) { await Task.Delay(1); Console.Write("retry "); } } }
await F()
//// closures_per_turn
async Task<List<Func<int>>> F() { var l = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var k = i; int Sq() => k * k; await Task.Yield(); l.Add(() => k++ + 10 * Sq()); l.Add(() => k); } foreach (var s in new[] { 7, 8 }) { await Task.Yield(); l.Add(() => s); } return l; }
(await F()).Select(f => f()).ToArray()
//// for_variable_is_shared
async Task<int[]> F() { var l = new List<Func<int>>(); for (var i = 0; i < 3; i++) { await Task.Yield(); l.Add(() => i); } return l.Select(f => f()).ToArray(); }
await F()
//// local_function_recursion_in_loop
async Task<int> F() { var sum = 0; for (var i = 1; i <= 3; i++) { int Fact(int n) => n <= 1 ? i : n * Fact(n - 1); await Task.Yield(); sum += Fact(3); } return sum; }
await F()
//// select_when_all
await Task.WhenAll(new[] { 3, 1, 2 }.Select(async x => { await Task.Delay(x * 5); return x * x; }))
//// select_with_index
await Task.WhenAll(new[] { "a", "b" }.Select(async (s, i) => { await Task.Yield(); return s + i; }))
//// spilled_order
int n = 0; int Next(string s) { Console.Write(s + " "); return ++n; }
async Task<int> A(string s) { Console.Write("[" + s); await Task.Yield(); Console.Write("] "); return Next(s); }
async Task<string> F() { var a = new int[5]; a[Next("i")] += await A("v"); var t = (Next("x"), await A("y"), Next("z")); var l = new List<int> { Next("p"), await A("q"), Next("r") }; return string.Join(",", a) + t + string.Join(",", l) + $"{Next("h")}-{await A("k"),4}-{Next("m")}"; }
await F()
//// short_circuit
async Task<bool> B(string s, bool r) { Console.Write(s + " "); await Task.Yield(); return r; }
async Task<string> F() { var a = await B("a", false) && await B("b", true); var b = await B("c", true) || await B("d", true); string s = null; var c = s ?? (await B("e", true) ? "yes" : "no"); s ??= await Task.FromResult("set"); var d = s?.Substring(await Task.FromResult(1)); return $"{a} {b} {c} {s} {d}"; }
await F()
//// value_before_await_is_kept
async Task<int> F() { var x = 1; return x + await G() + x; async Task<int> G() { await Task.Yield(); x = 100; return 10; } }
await F()
//// compound_on_changed_variable
async Task<int> F() { var x = 1; x += await G(); return x; async Task<int> G() { await Task.Yield(); x = 100; return 10; } }
await F()
//// array_swapped_during_await
async Task<string> F() { var a = new[] { 1 }; var b = new[] { 5 }; var first = a; a[0] += await G(); return $"{first[0]} {a[0]}"; async Task<int> G() { await Task.Yield(); a = b; return 10; } }
await F()
//// ref_argument_and_struct_receiver
void Add(ref int x, int y) { x += y; }
async Task<string> F() { var a = new int[2]; var i = 0; Add(ref a[i++], await Task.FromResult(5)); var p = new System.Drawing.Point(1, 2); p.Offset(await Task.FromResult(3), await Task.FromResult(4)); p.X += await Task.FromResult(10); var d = new Dictionary<string, int>(); d["k"] = await Task.FromResult(1); d["k"] += await Task.FromResult(2); return $"{a[0]} {i} {p.X} {p.Y} {d["k"]}"; }
await F()
//// out_argument
async Task<int> F() { return int.TryParse(await Task.FromResult("42"), out var n) ? n : -1; }
await F()
//// named_arguments_order
string J(string a, string b) => a + b;
string L(string s) { Console.Write(s); return s; }
async Task<string> F() => J(b: L("1"), a: L(await Task.FromResult("2")));
await F()
//// tuple_variable
async Task<string> F() { (int A, int B) t = (1, 2); t.A += await Task.FromResult(5); t.B = await Task.FromResult(t.A) + t.B; return $"{t}"; }
await F()
//// deconstruct_awaited
async Task<(int X, string Y)> P() { await Task.Yield(); return (1, "a"); }
var (x, y) = await P();
(await P()).Y + x + y
//// switch_expression
async Task<string> F(object o) => o switch { int i when i > await Task.FromResult(3) => "big " + i, int => "int", string s => await Task.FromResult("s:" + s), _ => throw new ArgumentException("what") };
(await F(5), await F(1), await F("z"))
//// switch_statement_with_await
async Task<int> F(string s) { switch (await Task.FromResult(s)) { case "a": return await Task.FromResult(1); case "b": await Task.Yield(); break; default: return 0; } return 2; }
(await F("a"), await F("b"), await F("c"))
//// while_with_await_condition
var left = 3;
async Task<bool> More() { await Task.Yield(); return left-- > 0; }
async Task<int> F() { var n = 0; while (await More()) n++; do { n += 10; } while (await More()); return n; }
await F()
//// for_with_awaits
async Task<int> N(int n) { await Task.Yield(); return n; }
async Task<string> F() { var s = ""; for (var i = await N(1); i < await N(4); i += await N(1)) s += i; return s; }
await F()
//// foreach_over_awaited
async Task<int[]> Get() { await Task.Yield(); return new[] { 1, 2, 3 }; }
async Task<int> F() { var s = 0; foreach (var x in await Get()) { s += x; await Task.Yield(); } return s; }
await F()
//// overlap
async Task<string> W(string s, int ms) { await Task.Delay(ms); Console.Write(s + " "); return s; }
var all = new[] { W("slow", 300), W("fast", 1), W("mid", 120) };
string.Join(",", await Task.WhenAll(all))
//// continuation_order
async Task A() { Console.Write("1 "); await Task.Yield(); Console.Write("3 "); }
var t = A(); await t; Console.Write("4");
//// runs_until_first_await
async Task A() { Console.Write("1 "); await Task.Delay(50); Console.Write("3 "); }
var t = A(); Console.Write("2 "); await t; Console.Write("4");
//// exception_stays_in_task
async Task F() { throw new FormatException("inside"); }
var t = F();
(t.IsFaulted, t.Exception.InnerException.Message)
//// exception_before_await_stays_in_task
async Task<int> F(string s) { if (s == null) throw new ArgumentNullException(nameof(s)); await Task.Yield(); return s.Length; }
var t = F(null);
t.Exception.InnerException.GetType().Name
//// when_all_first_exception
async Task Fail(string m, int ms) { await Task.Delay(ms); throw new FormatException(m); }
var t = Task.WhenAll(Fail("a", 500), Fail("b", 1));
try { await t; } catch (FormatException e) { Console.Write($"{e.Message} {t.Exception.InnerExceptions.Count}"); }
//// await_task_of_task
async Task<Task<int>> Outer() { await Task.Yield(); return Task.FromResult(5); }
await await Outer()
//// cancellation
var cts = new System.Threading.CancellationTokenSource();
async Task<string> F(System.Threading.CancellationToken t) { try { await Task.Delay(10000, t); return "done"; } catch (OperationCanceledException) { return "cancelled"; } }
var f = F(cts.Token);
cts.Cancel();
await f
//// cancelled_task_status
async Task F(System.Threading.CancellationToken t) { await Task.Yield(); t.ThrowIfCancellationRequested(); }
var t = F(new System.Threading.CancellationToken(true));
try { await t; } catch (OperationCanceledException) { }
t.Status
//// configure_await
async Task<int> F() { await Task.Delay(1).ConfigureAwait(false); return await Task.FromResult(3).ConfigureAwait(false); }
await F()
//// wait_async_times_out
try { await Task.Delay(10000).WaitAsync(TimeSpan.FromMilliseconds(10)); } catch (TimeoutException) { Console.Write("late"); }
//// semaphore
var gate = new System.Threading.SemaphoreSlim(1); var inside = 0; var most = 0;
async Task Work() { await gate.WaitAsync(); try { most = Math.Max(most, ++inside); await Task.Delay(1); inside--; } finally { gate.Release(); } }
await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Work()));
most
//// lambda_kinds
Func<int, Task<int>> f = async x => x + 1; Func<Task> g = async () => await Task.Yield(); Func<ValueTask<string>> h = async () => { await Task.Yield(); return "vt"; };
var natural = async (int x) => { await Task.Yield(); return x * 2; };
await g();
(await f(1), await h(), await natural(4), await Task.Run(async () => { await Task.Yield(); return 7; }))
//// lambda_capturing_loop
var tasks = new List<Task<int>>();
foreach (var i in Enumerable.Range(1, 3)) tasks.Add(Task.Run(async () => { await Task.Yield(); return i * i; }));
await Task.WhenAll(tasks)
//// lambda_without_await
Func<Task<int>> f = async () => 5;
await f()
//// async_lambda_in_dictionary
var map = new Dictionary<string, Func<int, Task<int>>> { ["dbl"] = async x => { await Task.Yield(); return x * 2; }, ["inc"] = async x => await Task.FromResult(x + 1) };
(await map["dbl"](4), await map["inc"](4))
//// async_local_with_capture
async Task<int> Outer(int k) { var sum = 0; async Task Add(int n) { await Task.Yield(); sum += n * k; } await Add(1); await Add(2); return sum; }
await Outer(10)
//// mutual_recursion
async Task<bool> Even(int n) => n == 0 || await Odd(n - 1);
async Task<bool> Odd(int n) => n != 0 && await Even(n - 1);
(await Even(10), await Odd(7))
//// fibonacci
async Task<int> Fib(int n) { if (n < 2) return n; await Task.Yield(); return await Fib(n - 1) + await Fib(n - 2); }
await Fib(10)
//// deep_synchronous_recursion
async Task<int> Depth(int n) => n == 0 ? 0 : 1 + await Depth(n - 1);
await Depth(500)
//// async_void
async void V() { Console.Write("v1 "); await Task.Delay(1); Console.Write("v2 "); }
V(); await Task.Delay(100);
//// linq_in_async
async Task<List<string>> F() { var names = await Task.FromResult(new[] { "bo", "al", "cy" }); var sorted = names.OrderBy(x => x).Select((x, i) => $"{i}{x}").ToList(); await Task.Yield(); sorted.RemoveAll(s => s.EndsWith("y")); return sorted; }
await F()
//// spread
async Task<int[]> F() => [0, .. await Task.FromResult(new[] { 1, 2 }), await Task.FromResult(9)];
await F()
//// object_initialiser
async Task<string> F() { var b = new UriBuilder { Host = await Task.FromResult("h"), Port = await Task.FromResult(8) }; return $"{b.Host}:{b.Port}"; }
await F()
//// anonymous_object
async Task<string> F() { var o = new { A = 1, B = await Task.FromResult("x"), C = 2 }; return $"{o.A}{o.B}{o.C}"; }
await F()
//// is_pattern_on_awaited
async Task<object> G() { await Task.Yield(); return "text"; }
async Task<string> F() => await G() is string { Length: 4 } s ? s.ToUpper() : "none";
await F()
//// null_conditional_on_awaited
async Task<string> G(bool b) { await Task.Yield(); return b ? "abc" : null; }
async Task<string> F() => $"{(await G(true))?.Length} {(await G(false))?.Length ?? -1}";
await F()
//// throw_expression
async Task<string> G() { await Task.Yield(); return null; }
async Task<int> F() => (await G() ?? throw new InvalidOperationException("no text")).Length;
try { await F(); } catch (InvalidOperationException e) { Console.Write(e.Message); }
//// increment_of_element
async Task<int> I() { await Task.Yield(); return 1; }
async Task<string> F() { var a = new[] { 1, 2, 3 }; a[await I()]++; ++a[await I()]; a[await I()] *= await I() + 1; return string.Join(",", a); }
await F()
//// nullable_arithmetic
async Task<int?> G(int? x) { await Task.Yield(); return x; }
async Task<string> F() => $"{await G(1) + await G(2)} {(await G(null) + 1).HasValue}";
await F()
//// using_and_lock_free
async Task<string> F() { using var r = new System.IO.StringReader("a\nb"); var s = ""; while (await r.ReadLineAsync() is { } line) s += line; return s; }
await F()
//// string_writer
async Task<string> F() { await using var w = new System.IO.StringWriter(); await w.WriteAsync("x"); await w.WriteLineAsync("y"); return w.ToString().Trim(); }
await F()
//// value_task_sources
async ValueTask Nothing() { await Task.Yield(); }
async ValueTask<int> Quick(bool wait) { if (wait) await Nothing(); return wait ? 1 : 2; }
(await Quick(true), await Quick(false), await Quick(false).AsTask())
//// progress_and_completion
var tcs = new TaskCompletionSource<string>();
async Task<string> Wait() { Console.Write("waiting "); return "got " + await tcs.Task; }
var w = Wait(); tcs.SetResult("it");
await w
//// parameters_with_defaults
async Task<string> F(int a, string b = "d", params int[] rest) { await Task.Yield(); return $"{a}{b}{rest.Length}"; }
(await F(1), await F(1, "x", 2, 3), await F(b: "n", a: 9))
//// across_cells_with_state
var hits = 0;
async Task Hit() { await Task.Yield(); hits++; }
//--- cell
for (var i = 0; i < 3; i++) await Hit();
hits
//// redefined_later
async Task<int> F() { await Task.Yield(); return 1; }
//--- cell
async Task<string> F() { await Task.Yield(); return "now text"; }
await F()
//// task_run_unwraps
var a = Task.Run(async () => { await Task.Yield(); return "s"; });
var b = Task.Run(async () => { await Task.Yield(); });
await b;
Task<string> c = a;
await c
//// members_of_a_class
class Svc { int n = 1; public int Total { get; private set; } public async Task<int> Add(int k) { await Task.Yield(); n += k; Total += n; return n; } public static async Task<string> Make() { await Task.Yield(); return "made"; } public async Task Twice() { await Add(1); await Add(1); } }
var s = new Svc(); await s.Add(2); await s.Twice();
(s.Total, await Svc.Make())
//// struct_member_works_on_a_copy
struct P { public int X; public async Task<int> Add(int k) { X += k; await Task.Yield(); X += k; return X; } }
var p = new P { X = 1 };
(await p.Add(5), p.X)
//// virtual_and_base
class A { public virtual async Task<string> Say() { await Task.Yield(); return "A"; } }
class B : A { public override async Task<string> Say() { await Task.Yield(); return "B" + await base.Say(); } }
A a = new B();
await a.Say()
//// interface_with_async_members
interface ILoad { Task<int> Load(string key); }
class Memory : ILoad { readonly Dictionary<string, int> _d = new() { ["a"] = 1 }; public async Task<int> Load(string key) { await Task.Yield(); return _d.TryGetValue(key, out var v) ? v : throw new KeyNotFoundException(key); } }
ILoad l = new Memory();
try { await l.Load("b"); } catch (KeyNotFoundException e) { Console.Write(e.Message + " "); }
await l.Load("a")
//// generic_class_members
class Cache<T> { readonly List<T> _all = new(); public async Task<Cache<T>> Put(T x) { await Task.Yield(); _all.Add(x); return this; } public async Task<R> Fold<R>(R seed, Func<R, T, Task<R>> f) { foreach (var x in _all) seed = await f(seed, x); return seed; } }
var c = new Cache<string>(); await c.Put("a"); await c.Put("b");
await c.Fold("", async (s, x) => { await Task.Yield(); return s + x; })
//// lambda_uses_this
class C { int n = 3; public Task<int[]> All() => Task.WhenAll(Enumerable.Range(1, 3).Select(async i => { await Task.Yield(); return i * n; })); }
await new C().All()
//// record_with_async_method
record R(int X) { public async Task<R> Next() { await Task.Yield(); return this with { X = X + 1 }; } }
var next = await new R(1).Next();
await next.Next()
//// awaiter_of_ones_own
class Soon : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted { get; private set; } public void OnCompleted(Action next) { Console.Write("on "); IsCompleted = true; next(); } public int GetResult() => 7; public Soon GetAwaiter() => this; }
async Task<int> F() => await new Soon() + 1;
await F()
//// extension_awaiter
static System.Runtime.CompilerServices.TaskAwaiter<int> GetAwaiter(this int n) => Task.FromResult(n * 2).GetAwaiter();
async Task<int> F() => await 21;
await F()
//// filter_is_asked_when_awaited
bool Say(string s) { Console.Write(s + " "); return true; }
async Task F() { try { throw new FormatException(); } finally { Say("finally"); } }
async Task G() { try { await F(); } catch (FormatException) when (Say("filter")) { Say("caught"); } }
await G();
//// filter_and_finally_in_one_function
bool Say(string s) { Console.Write(s + " "); return true; }
async Task F() { try { try { await Task.Yield(); throw new FormatException(); } finally { Say("finally"); } } catch (FormatException) when (Say("filter")) { await Task.Yield(); Say("caught"); } }
await F();
//// filter_with_captured_loop_variable
async Task<string> F() { var s = ""; for (var i = 0; i < 3; i++) { var k = i; try { await Task.Yield(); throw new FormatException("x" + k); } catch (FormatException e) when (k != 1 && e.Message.Length == 2) { s += e.Message; await Task.Yield(); } catch (FormatException) { s += "-"; } } return s; }
await F()
//// iterator_in_filtered_try
IEnumerable<int> G() { try { yield return 1; throw new FormatException(); } finally { Console.Write("f "); } }
bool Say(string s) { Console.Write(s + " "); return true; }
try { foreach (var x in G()) Console.Write(x + " "); } catch (FormatException) when (Say("filter")) { Console.Write("caught"); }
