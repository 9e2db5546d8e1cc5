//// before_inner_finally
bool Log(string s, bool r) { Console.Write(s + " "); return r; }
void Inner() { try { throw new InvalidOperationException("x"); } finally { Console.Write("F1 "); } }
void Middle() { try { Inner(); } catch (ArgumentException) when (Log("no", false)) { } finally { Console.Write("F2 "); } }
try { Middle(); }
catch (InvalidOperationException) when (Log("A", false)) { }
catch (Exception e) when (Log(e.Message, true)) { Console.Write("caught"); }
//// inner_handler_first
bool Log(string s) { Console.Write(s + " "); return true; }
try { try { throw new Exception("a"); } catch (Exception) { Console.Write("inner "); throw; } finally { Console.Write("fin "); } }
catch (Exception e) when (Log("outer")) { Console.Write(e.Message); }
//// handled_inside_asks_nobody
bool Log(string s) { Console.Write(s + " "); return true; }
try { try { try { throw new Exception("a"); } finally { Console.Write("f "); } } catch (Exception) { Console.Write("in "); } }
catch (Exception) when (Log("never")) { }
//// filter_that_throws
try { try { throw new Exception("a"); } catch (Exception) when (int.Parse("x") > 0) { Console.Write("no"); } finally { Console.Write("fin "); } }
catch (Exception e) { Console.Write(e.Message); }
//// filter_in_loop
int R(int n) { for (var i = 0; i < 3; i++) { try { if (i == n) throw new Exception("e" + i); } catch (Exception e) when (e.Message == "e1") { return i * 10; } finally { Console.Write(i); } } return -1; }
Console.Write(R(1) + " ");
R(5)
//// using_disposed_after_filter
class D : IDisposable { public void Dispose() => Console.Write("disposed "); }
bool Log(string s) { Console.Write(s + " "); return true; }
try { using var d = new D(); throw new Exception(); } catch when (Log("filter")) { Console.Write("caught"); }
//// pattern_in_filter
try { throw new ArgumentException("m", "p"); }
catch (Exception e) when (e is ArgumentException { ParamName: var name }) { Console.Write(name); }
//// filter_in_async
async Task<int> F() { try { await Task.Yield(); throw new Exception("q"); } catch (Exception e) when (e.Message == "q") { await Task.Yield(); return 5; } }
await F()
