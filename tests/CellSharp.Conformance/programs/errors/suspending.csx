//// yield_at_top_level
yield return 1;
//// yield_break_in_int_method
int F() { yield break; }
//// yield_in_async_task
async Task<int> F() { await Task.Yield(); yield return 1; }
//// yield_break_in_finally
IEnumerable<int> F() { try { } finally { yield break; } }
//// return_in_iterator_before_yield
IEnumerable<int> F() { if (DateTime.Now.Year > 1) return null; yield return 1; }
//// async_stream_without_async
IAsyncEnumerable<int> F() { yield return 1; }
//// async_stream_without_yield
async IAsyncEnumerable<int> F() { await Task.Yield(); }
//// async_stream_returns_value
async IAsyncEnumerable<int> F() { yield return 1; return 2; }
//// async_enumerable_return_type
async IEnumerable<int> F() { await Task.Yield(); yield return 1; }
//// iterator_with_out
IEnumerable<int> F(out int x) { x = 1; yield return x; }
//// iterator_with_in
IEnumerable<int> F(in int x) { yield return x; }
//// async_with_ref
async Task F(ref int x) { await Task.Yield(); }
//// async_with_in
async Task F(in int x) { await Task.Yield(); }
//// async_with_span_parameter
async Task F(Span<int> s) { await Task.Yield(); }
//// span_over_await
async Task<int> F() { Span<int> s = new int[2]; await Task.Yield(); return s[0]; }
//// span_over_yield
IEnumerable<int> F() { Span<int> s = new int[2]; yield return 1; s[0] = 2; }
//// await_in_void_method
void F() { await Task.Yield(); }
//// await_in_int_method
int F() { return await Task.FromResult(1); }
//// await_in_lambda
Action f = () => { await Task.Yield(); };
//// await_in_filter
async Task F() { try { } catch (Exception) when (await Task.FromResult(true)) { } }
//// await_in_query_clause
async Task<int> G(int x) => await Task.FromResult(x);
async Task F() { var q = from x in new[] { 1 } select await G(x); }
//// await_in_lock_at_top
lock (new object()) { await Task.Yield(); }
//// await_int
async Task F() { await 5; }
//// await_string_result
async Task<int> F() { return await Task.FromResult("a"); }
//// return_value_from_task
async Task F() { await Task.Yield(); return 1; }
//// return_nothing_from_task_of_int
async Task<int> F() { await Task.Yield(); return; }
//// no_return_from_task_of_int
async Task<int> F() { await Task.Yield(); }
//// return_task_from_async
async Task<int> F() { await Task.Yield(); return Task.FromResult(1); }
//// async_lambda_returning_value_to_func_task
Func<Task> f = async () => { await Task.Yield(); return 1; };
//// async_lambda_to_int_func
Func<int> f = async () => { await Task.Yield(); return 1; };
//// await_foreach_over_list
await foreach (var x in new List<int>()) { }
//// foreach_over_async_stream
async IAsyncEnumerable<int> G() { await Task.Yield(); yield return 1; }
foreach (var x in G()) { }
//// await_foreach_over_int
await foreach (var x in 5) { }
//// await_foreach_in_plain_method
async IAsyncEnumerable<int> G() { await Task.Yield(); yield return 1; }
void F() { await foreach (var x in G()) { } }
//// await_using_not_disposable
await using (new object()) { }
//// using_only_async_disposable
IAsyncDisposable d = null;
using (d) { }
//// await_using_in_plain_method
void F() { await using var s = new System.IO.MemoryStream(); }
//// task_result_used_as_value
async Task<int> F() { await Task.Yield(); return 1; }
int x = F();
//// async_out_lambda_parameter_missing_await_operand
async Task F() { await Task.Yield }
//// async_expression_body_wrong_type
async Task<int> F() => await Task.FromResult("a");
//// yield_return_without_value
IEnumerable<int> F() { yield return; }
//// yield_in_iterator_lambda_inside
IEnumerable<int> F() { Func<IEnumerable<int>> f = () => { yield return 1; }; yield return 2; }
//// await_default
await default
//// await_null
await null
//// await_method_group
await Console.WriteLine
//// catch_variable_assigned_in_iterator
IEnumerable<int> F() { int x; yield return x; }
//// unassigned_after_await
async Task<int> F(bool b) { int x; if (b) x = await Task.FromResult(1); return x; }
//// iterator_local_function_with_ref
void F() { IEnumerable<int> G(ref int x) { yield return x; } }
//// await_using_only_disposable
await using (new System.IO.StringReader("a")) { }
//// custom_task_type_is_refused_at_least
async Lazy<int> F() { await Task.Yield(); return 1; }
