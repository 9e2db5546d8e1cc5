//// try_catch
try { int.Parse("x"); } catch (FormatException) { Console.WriteLine("bad format"); }
//// catch_variable
try { throw new InvalidOperationException("oops"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
//// finally_runs
try { Console.Write("t"); } finally { Console.Write("f"); }
//// finally_after_catch
try { throw new Exception(); } catch { Console.Write("c"); } finally { Console.Write("f"); }
//// uncaught
throw new ArgumentException("bad", "p");
//// uncaught_after_output
Console.WriteLine("before");
int[] a = null;
Console.WriteLine(a.Length);
//// finally_before_propagation
try { throw new TimeoutException(); } finally { Console.Write("cleanup"); }
//// first_matching_catch
try { new List<int>()[3].ToString(); }
catch (ArgumentOutOfRangeException) { Console.WriteLine("range"); }
catch (Exception) { Console.WriteLine("other"); }
//// filter
try { throw new Exception("code 42"); }
catch (Exception e) when (e.Message.Contains("41")) { Console.WriteLine("41"); }
catch (Exception e) when (e.Message.Contains("42")) { Console.WriteLine("42"); }
//// filter_false_propagates
try { throw new ArgumentException(); } catch (ArgumentException) when (false) { Console.WriteLine("no"); }
//// filter_side_effect_order
bool Log(string s) { Console.Write(s); return true; }
try { try { throw new Exception(); } finally { Console.Write("finally "); } }
catch when (Log("filter ")) { Console.Write("catch"); }
//// rethrow
try { try { throw new InvalidCastException(); } catch { Console.Write("inner "); throw; } }
catch (InvalidCastException) { Console.Write("outer"); }
//// rethrow_wrapped
try { try { int.Parse("q"); } catch (FormatException e) { throw new InvalidOperationException("wrapped", e); } }
catch (Exception e) { Console.WriteLine($"{e.Message} <- {e.InnerException.GetType().Name}"); }
//// return_in_try
int F() { try { return 1; } finally { Console.Write("f "); } }
F()
//// return_value_fixed_before_finally
int F() { var x = 1; try { return x; } finally { x = 5; } }
F()
//// try_in_loop_with_continue
foreach (var s in new[] { "1", "x", "3" })
{
    try { Console.Write(int.Parse(s)); }
    catch (FormatException) { Console.Write("?"); continue; }
    finally { Console.Write(";"); }
}
//// break_out_of_try
for (var i = 0; i < 3; i++) { try { if (i == 1) break; Console.Write(i); } finally { Console.Write("f"); } }
//// custom_exception
class AppException : Exception { public int Code { get; } public AppException(string m, int c) : base(m) => Code = c; }
try { throw new AppException("failed", 7); } catch (AppException e) { Console.WriteLine($"{e.Message} {e.Code}"); }
//// custom_exception_uncaught
class MyError : Exception { }
throw new MyError();
//// catch_base_type
try { throw new DivideByZeroException(); } catch (ArithmeticException e) { Console.WriteLine(e.GetType().Name); }
//// nested_try
try { try { throw new Exception("a"); } finally { Console.Write("1"); } } catch { Console.Write("2"); } finally { Console.Write("3"); }
//// throw_in_catch
try { try { throw new Exception("a"); } catch { throw new Exception("b"); } } catch (Exception e) { Console.WriteLine(e.Message); }
//// throw_in_finally
try { try { throw new Exception("a"); } finally { throw new Exception("b"); } } catch (Exception e) { Console.WriteLine(e.Message); }
//// throw_expression_coalesce
string s = null;
try { var t = s ?? throw new ArgumentNullException("s"); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
//// throw_expression_conditional
int F(int n) => n > 0 ? n : throw new ArgumentOutOfRangeException(nameof(n));
F(0)
//// throw_null
throw null;
//// argument_guard
void F(string s) { ArgumentNullException.ThrowIfNull(s); }
F(null)
//// exception_message_of_index
try { var a = new int[2]; a[5] = 1; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
//// exception_message_of_key
try { var v = new Dictionary<string, int>()["zz"]; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
//// exception_message_of_division
try { var z = 0; var r = 1 / z; } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
//// exception_message_of_cast
try { object o = "a"; var n = (int)o; } catch (InvalidCastException) { Console.WriteLine("cast"); }
//// exception_in_static_initialiser
class Bad { public static int X = int.Parse("x"); }
Bad.X
//// exception_data
var e = new Exception("m");
e.Data["k"] = 5;
e.Data["k"]
//// exception_as_value
new ArgumentException("bad")
//// aggregate
try { throw new AggregateException(new Exception("a"), new Exception("b")); } catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count); }
//// state_after_exception
var x = 1;
x = 2;
throw new Exception();
//--- cell
x
//// state_after_exception_in_middle
var x = 1;
//--- cell
x = 5;
int.Parse("q");
x = 9;
//--- cell
x
//// declaration_after_throw
var a = 1;
throw new Exception();
var b = 2;
//--- cell
a
//// checked_exception_in_lambda
Func<int, int> inv = x => 100 / x;
try { new[] { 5, 0 }.Select(inv).ToList(); } catch (DivideByZeroException) { Console.WriteLine("zero"); }
//// stack_unwinding_order
void A() { try { B(); } finally { Console.Write("A "); } }
void B() { try { throw new Exception(); } finally { Console.Write("B "); } }
try { A(); } catch { Console.Write("caught"); }
//// finally_with_loop
var n = 0;
while (true) { try { n++; if (n == 3) break; continue; } finally { Console.Write(n); } }
//// try_parse_with_fallback
int ParseOr(string s, int d) { try { return int.Parse(s); } catch (FormatException) { return d; } catch (OverflowException) { return -1; } }
(ParseOr("5", 0), ParseOr("x", 0), ParseOr("99999999999", 0))
//// catch_without_variable_when
var retry = 0;
while (retry < 3)
{
    try { retry++; if (retry < 3) throw new TimeoutException(); Console.WriteLine($"ok after {retry}"); }
    catch (TimeoutException) when (retry < 3) { Console.WriteLine("retry"); }
}
//// exception_from_property
class T { private int _c; public int C { get => _c; set => _c = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } }
var t = new T();
try { t.C = -1; } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
t.C
