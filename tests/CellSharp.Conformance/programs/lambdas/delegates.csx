//// method_group_to_func
int Twice(int x) => x * 2;
Func<int, int> f = Twice;
f(4)
//// method_group_natural_type
int Twice(int x) => x * 2;
var f = Twice;
f(4)
//// method_group_static
Func<double, double> f = Math.Sqrt;
f(9)
//// method_group_instance
Func<string> f = "abc".ToUpper;
f()
//// method_group_overload_by_type
Func<string, int> f = int.Parse;
f("12")
//// method_group_in_select
new[] { "1", "2" }.Select(int.Parse).ToList()
//// method_group_in_where
new[] { "a", "", null }.Where(string.IsNullOrEmpty).Count()
//// method_group_console
new List<int> { 1, 2 }.ForEach(Console.Write);
//// method_group_local_generic
T Same<T>(T x) => x;
Func<int, int> f = Same;
f(3)
//// method_group_generic_explicit
T Same<T>(T x) => x;
var f = Same<string>;
f("q")
//// method_group_return_covariance
string Get() => "x";
Func<object> f = Get;
f()
//// method_group_parameter_contravariance
string Show(object o) => "got " + o;
Func<string, string> f = Show;
f("s")
//// method_group_to_predicate
new List<char> { 'a', '1' }.FindAll(char.IsDigit)
//// multicast
Action a = () => Console.Write("a");
Action b = () => Console.Write("b");
var both = a + b + a;
both();
both.GetInvocationList().Length
//// multicast_remove
Action a = () => Console.Write("a");
Action b = () => Console.Write("b");
var c = a + b;
c -= a;
c();
//// multicast_remove_to_null
Action a = () => { };
Action c = a;
c -= a;
c == null
//// multicast_result_is_last
Func<int> f = () => 1;
f += () => 2;
f()
//// delegate_equality
int M() => 1;
Func<int> a = M, b = M;
a == b
//// invoke_explicit
Func<int, int> f = x => x + 1;
f.Invoke(3)
//// variance_func
Func<string> s = () => "x";
Func<object> o = s;
o()
//// variance_action
Action<object> a = o => Console.WriteLine($"obj {o}");
Action<string> b = a;
b("z");
//// variance_enumerable
IEnumerable<object> e = new List<string> { "a" };
e.First()
//// event_basic
class Button
{
    public event Action<string> Clicked;
    public void Click(string w) => Clicked?.Invoke(w);
}
var b = new Button();
b.Clicked += w => Console.WriteLine("1 " + w);
b.Clicked += w => Console.WriteLine("2 " + w);
b.Click("go");
//// event_unsubscribe
class Src { public event EventHandler Changed; public void Fire() => Changed?.Invoke(this, EventArgs.Empty); }
var s = new Src();
void H(object o, EventArgs e) => Console.WriteLine("fired");
s.Changed += H;
s.Fire();
s.Changed -= H;
s.Fire();
//// event_args
class TempArgs : EventArgs { public double T { get; init; } }
class Sensor
{
    public event EventHandler<TempArgs> Hot;
    public void Read(double t) { if (t > 30) Hot?.Invoke(this, new TempArgs { T = t }); }
}
var s = new Sensor();
s.Hot += (sender, e) => Console.WriteLine($"{sender.GetType().Name} {e.T}");
s.Read(20); s.Read(35);
//// event_accessors
class C
{
    private Action _a;
    public event Action A { add { Console.WriteLine("add"); _a += value; } remove { Console.WriteLine("remove"); _a -= value; } }
    public void Go() => _a?.Invoke();
}
var c = new C();
Action h = () => Console.WriteLine("run");
c.A += h;
c.Go();
c.A -= h;
c.Go();
//// event_static
class Bus { public static event Action<int> On; public static void Send(int n) => On?.Invoke(n); }
Bus.On += n => Console.WriteLine(n * 2);
Bus.Send(21);
//// delegate_in_cell_chain
delegate string Fmt(int n);
//--- cell
Fmt f = n => $"#{n}";
//--- cell
f(3)
//// delegate_null_invoke
Action a = null;
a();
//// delegate_as_parameter_default
string Show(int n, Func<int, string> f = null) => (f ?? (x => x.ToString()))(n);
(Show(1), Show(1, x => $"<{x}>"))
//// delegate_conversion_by_new
delegate int Op(int x);
Func<int, int> f = x => x + 1;
var o = new Op(f);
o(1)
//// observer_list
var handlers = new List<Action<int>>();
var log = new List<string>();
handlers.Add(n => log.Add($"a{n}"));
handlers.Add(n => log.Add($"b{n * 2}"));
foreach (var h in handlers) h(5);
log
//// extension_method_group
static string Twice(this string x) => x + x;
Func<string> f = "ab".Twice;
f()
//// func_of_many
Func<int, int, int, int, string> f = (a, b, c, d) => $"{a}{b}{c}{d}";
f(1, 2, 3, 4)
//// linq_with_delegate_variable
Func<int, bool> big = x => x > 2;
new[] { 1, 2, 3, 4 }.Where(big).Count(x => !big(x - 1))
