//// using_statement
class D : IDisposable { public string N; public void Dispose() => Console.WriteLine("dispose " + N); }
using (var d = new D { N = "a" }) Console.WriteLine("body");
//// using_two
class D : IDisposable { public string N; public void Dispose() => Console.Write(N); }
using (var a = new D { N = "a" })
using (var b = new D { N = "b" }) Console.Write("body ");
//// using_declarators
class D : IDisposable { public string N; public void Dispose() => Console.Write(N); }
using (D a = new D { N = "a" }, b = new D { N = "b" }) { Console.Write("body "); }
//// using_expression
class D : IDisposable { public void Dispose() => Console.Write("x"); }
var d = new D();
using (d) Console.Write("in ");
//// using_null
IDisposable d = null;
using (d) Console.Write("fine");
//// using_on_exception
class D : IDisposable { public void Dispose() => Console.Write("disposed "); }
try { using (var d = new D()) throw new Exception("e"); } catch (Exception e) { Console.Write(e.Message); }
//// using_declaration_in_method
class D : IDisposable { public string N; public void Dispose() => Console.Write(N); }
void F() { using var a = new D { N = "a" }; using var b = new D { N = "b" }; Console.Write("body "); }
F();
//// using_declaration_in_block
class D : IDisposable { public void Dispose() => Console.Write("d "); }
{ using var a = new D(); Console.Write("in "); }
Console.Write("after");
//// using_return
class D : IDisposable { public void Dispose() => Console.Write("d "); }
int F() { using var a = new D(); return 5; }
F()
//// using_struct
struct S : IDisposable { public void Dispose() => Console.Write("struct"); }
using (var s = new S()) { }
//// string_reader
int Lines(string s)
{
    using var r = new System.IO.StringReader(s);
    var n = 0;
    while (r.ReadLine() is { } line) { Console.Write(line); n++; }
    return n;
}
Lines("a\nb")
//// string_writer
using System.IO;
using (var w = new StringWriter())
{
    w.Write("x{0}", 1);
    Console.Write(w);
}
//// await_using
class A : IAsyncDisposable { public ValueTask DisposeAsync() { Console.Write("async"); return default; } }
await using (var a = new A()) Console.Write("in ");
//// lock_statement
var gate = new object();
var n = 0;
lock (gate) { n++; }
n
//// lock_new_type
var gate = new System.Threading.Lock();
var n = 0;
lock (gate) n = 5;
n
//// lock_exception_releases
var g = new object();
try { lock (g) throw new Exception(); } catch { }
System.Threading.Monitor.IsEntered(g)
//// lock_null
object g = null;
lock (g) { }
//// checked_statement
checked { Console.WriteLine(1 + 1); }
//// unchecked_statement
var m = int.MaxValue;
unchecked { m++; }
m
//// nested_blocks
var log = "";
{ { log += "a"; } { log += "b"; } }
log
//// local_const
const string Greeting = "hi";
Greeting.Length
//// declaration_pattern_in_if
object o = "text";
if (o is string { Length: > 2 } s) Console.WriteLine(s.ToUpper());
//// discard_result
_ = int.TryParse("5", out var n);
n
