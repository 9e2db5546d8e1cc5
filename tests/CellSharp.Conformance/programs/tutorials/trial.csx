//// bank_account
public class BankAccount
{
    private static int s_accountNumberSeed = 1234567890;
    private readonly List<Transaction> _allTransactions = new();

    public string Number { get; }
    public string Owner { get; set; }
    public decimal Balance
    {
        get
        {
            decimal balance = 0;
            foreach (var item in _allTransactions)
            {
                balance += item.Amount;
            }
            return balance;
        }
    }

    public BankAccount(string name, decimal initialBalance)
    {
        Number = s_accountNumberSeed.ToString();
        s_accountNumberSeed++;
        Owner = name;
        MakeDeposit(initialBalance, new DateTime(2024, 1, 1), "Initial balance");
    }

    public void MakeDeposit(decimal amount, DateTime date, string note)
    {
        if (amount <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), "Amount of deposit must be positive");
        }
        _allTransactions.Add(new Transaction(amount, date, note));
    }

    public void MakeWithdrawal(decimal amount, DateTime date, string note)
    {
        if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount), "Amount of withdrawal must be positive");
        if (Balance - amount < 0) throw new InvalidOperationException("Not sufficient funds for this withdrawal");
        _allTransactions.Add(new Transaction(-amount, date, note));
    }

    public string GetAccountHistory()
    {
        var report = new System.Text.StringBuilder();
        decimal balance = 0;
        report.AppendLine("Date\tAmount\tBalance\tNote");
        foreach (var item in _allTransactions)
        {
            balance += item.Amount;
            report.AppendLine($"{item.Date:yyyy-MM-dd}\t{item.Amount}\t{balance}\t{item.Notes}");
        }
        return report.ToString();
    }
}
public class Transaction
{
    public decimal Amount { get; }
    public DateTime Date { get; }
    public string Notes { get; }
    public Transaction(decimal amount, DateTime date, string note)
    {
        Amount = amount;
        Date = date;
        Notes = note;
    }
}
//--- cell
var account = new BankAccount("Ada", 1000);
Console.WriteLine($"Account {account.Number} was created for {account.Owner} with {account.Balance} initial balance.");
account.MakeWithdrawal(500, new DateTime(2024, 2, 1), "Rent payment");
account.MakeDeposit(100, new DateTime(2024, 2, 2), "Friend paid me back");
Console.WriteLine(account.GetAccountHistory());
try
{
    account.MakeWithdrawal(750, new DateTime(2024, 3, 1), "Attempt to overdraw");
}
catch (InvalidOperationException e)
{
    Console.WriteLine("Exception caught trying to overdraw");
    Console.WriteLine(e.Message);
}
try { new BankAccount("invalid", -55); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
account.Balance
//// inheritance_shapes
public abstract class Shape
{
    public abstract double Area { get; }
    public virtual string Describe() => $"{GetType().Name} with area {Area:F2}";
    public override string ToString() => Describe();
}
public class Circle(double radius) : Shape
{
    public double Radius => radius;
    public override double Area => Math.PI * radius * radius;
}
public class Rectangle : Shape
{
    public required double Width { get; init; }
    public required double Height { get; init; }
    public override double Area => Width * Height;
    public bool IsSquare() => Width == Height;
}
public sealed class Square : Rectangle
{
    public override string Describe() => "Square: " + base.Describe();
}
var shapes = new List<Shape> { new Circle(2), new Rectangle { Width = 3, Height = 4 }, new Square { Width = 2, Height = 2 } };
foreach (var shape in shapes)
{
    var text = shape switch
    {
        Square s => $"square side {s.Width}",
        Rectangle { Width: > 2 } r => $"wide rectangle {r.Width}x{r.Height}",
        Circle { Radius: var radius } => $"circle {radius}",
        _ => "other",
    };
    Console.WriteLine($"{shape} / {text}");
}
shapes.OfType<Rectangle>().Count(r => r.IsSquare())
//// records_people
public record Person(string FirstName, string LastName)
{
    public string[] PhoneNumbers { get; init; } = [];
}
public record Teacher(string FirstName, string LastName, int Grade) : Person(FirstName, LastName);
public readonly record struct DailyTemperature(double HighTemp, double LowTemp)
{
    public double Mean => (HighTemp + LowTemp) / 2.0;
}
//--- cell
Person p1 = new("Nancy", "Davolio") { PhoneNumbers = new string[1] };
var p2 = p1 with { FirstName = "John" };
Console.WriteLine(p2);
Console.WriteLine(p1 == p2);
Console.WriteLine(p1 == (p1 with { }));
Person t = new Teacher("Nancy", "Davolio", 3);
Console.WriteLine(t);
Console.WriteLine(t == new Person("Nancy", "Davolio"));
var (first, last) = p1;
Console.WriteLine($"{last}, {first}");
DailyTemperature[] data = [new(57, 30), new DailyTemperature(60, 35), new(63, 33)];
foreach (var item in data) Console.WriteLine(item);
data.Average(d => d.Mean)
//// exceptions_custom
public class InvalidScoreException : Exception
{
    public int Score { get; }
    public InvalidScoreException(int score, Exception? inner = null)
        : base($"The score {score} is outside 0 to 100.", inner) => Score = score;
}
static string Grade(int score) => score switch
{
    < 0 or > 100 => throw new InvalidScoreException(score),
    >= 90 => "A",
    >= 80 => "B",
    _ => "C",
};
foreach (var score in new[] { 95, 85, 10, 101, -3 })
{
    try
    {
        Console.WriteLine(Grade(score));
    }
    catch (InvalidScoreException e) when (e.Score > 100)
    {
        Console.WriteLine("too high: " + e.Message);
    }
    catch (InvalidScoreException e)
    {
        Console.WriteLine("too low: " + e.Message);
    }
    finally
    {
        Console.WriteLine("graded " + score);
    }
}
//// using_disposable
class Resource(string name) : IDisposable
{
    public void Use() => Console.WriteLine($"using {name}");
    public void Dispose() => Console.WriteLine($"disposing {name}");
}
void Work()
{
    using var a = new Resource("A");
    using (var b = new Resource("B"))
    {
        b.Use();
    }
    a.Use();
}
Work();
//// linq_students
class Student
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public int ID { get; set; }
    public List<int> Scores = new();
}
List<Student> students =
[
    new() { First = "Svetlana", Last = "Omelchenko", ID = 111, Scores = [97, 92, 81, 60] },
    new() { First = "Claire", Last = "O'Donnell", ID = 112, Scores = [75, 84, 91, 39] },
    new() { First = "Sven", Last = "Mortensen", ID = 113, Scores = [88, 94, 65, 91] },
    new() { First = "Cesar", Last = "Garcia", ID = 114, Scores = [97, 89, 85, 82] },
    new() { First = "Debra", Last = "Garcia", ID = 115, Scores = [35, 72, 91, 70] },
];
var query =
    from student in students
    let total = student.Scores.Sum()
    where student.Scores[0] > 70
    orderby student.Last descending, student.First
    select new { student.First, Total = total, Average = student.Scores.Average() };
foreach (var s in query) Console.WriteLine($"{s.First} {s.Total} {s.Average}");
var groups =
    from student in students
    group student by student.Last[0] into g
    orderby g.Key
    select (g.Key, Names: string.Join(", ", g.Select(x => x.First)));
foreach (var (key, names) in groups) Console.WriteLine($"{key}: {names}");
students.ToLookup(s => s.Last).Select(l => $"{l.Key}={l.Count()}").ToArray()
//// linq_join_set
var people = new[] { (Id: 1, Name: "Magnus"), (Id: 2, Name: "Terry"), (Id: 3, Name: "Charlotte") };
var pets = new[] { (Owner: 1, Name: "Daisy"), (Owner: 2, Name: "Barley"), (Owner: 2, Name: "Boots"), (Owner: 3, Name: "Whiskers") };
var joined = people.GroupJoin(pets, p => p.Id, q => q.Owner, (p, qs) => $"{p.Name}: {string.Join("/", qs.Select(q => q.Name))}");
foreach (var line in joined) Console.WriteLine(line);
var zipped = people.Zip(Enumerable.Range(1, 10), (p, i) => $"{i}. {p.Name}");
Console.WriteLine(string.Join("; ", zipped));
Console.WriteLine(string.Join(",", new[] { 1, 2, 3, 4 }.Except([2, 9]).Union([7]).Intersect([1, 7, 3])));
Console.WriteLine(new[] { "a", "b", "c" }.Aggregate((acc, s) => acc + "-" + s));
Enumerable.Range(1, 10).Chunk(3).Select(c => c.Sum()).ToList()
//// async_breakfast
async Task<string> FryAsync(string what, int ms)
{
    await Task.Delay(ms);
    return what + " ready";
}
async Task<int> CountAsync()
{
    int total = 0;
    for (int i = 0; i < 5; i++)
    {
        await Task.Yield();
        total += i;
    }
    return total;
}
var tasks = new List<Task<string>> { FryAsync("eggs", 30), FryAsync("bacon", 1), FryAsync("toast", 5) };
var all = await Task.WhenAll(tasks);
foreach (var s in all) Console.WriteLine(s);
try
{
    await Task.Run(async () =>
    {
        await Task.Delay(1);
        throw new InvalidOperationException("The toaster is on fire");
    });
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}
await CountAsync()
//// async_stream
async IAsyncEnumerable<int> Numbers(int n)
{
    for (var i = 1; i <= n; i++)
    {
        await Task.Delay(1);
        yield return i * i;
    }
}
var sum = 0;
await foreach (var x in Numbers(5))
{
    if (x == 16) continue;
    sum += x;
}
sum
//// iterator_fibonacci
static IEnumerable<long> Fibonacci()
{
    long a = 0, b = 1;
    while (true)
    {
        yield return a;
        (a, b) = (b, a + b);
    }
}
Console.WriteLine(string.Join(" ", Fibonacci().TakeWhile(x => x < 100)));
Fibonacci().Skip(50).First()
//// generic_stack
public class Node<T>(T value, Node<T>? next = null)
{
    public T Value { get; set; } = value;
    public Node<T>? Next { get; } = next;
}
public class MyStack<T> : IEnumerable<T>
{
    private Node<T>? _head;
    public int Count { get; private set; }
    public void Push(T item) { _head = new Node<T>(item, _head); Count++; }
    public T Pop()
    {
        if (_head is null) throw new InvalidOperationException("empty");
        var v = _head.Value;
        _head = _head.Next;
        Count--;
        return v;
    }
    public IEnumerator<T> GetEnumerator()
    {
        for (var n = _head; n is not null; n = n.Next) yield return n.Value;
    }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
var stack = new MyStack<string>();
stack.Push("one");
stack.Push("two");
stack.Push("three");
Console.WriteLine(stack.Pop());
foreach (var s in stack) Console.WriteLine(s);
var numbers = new MyStack<int>();
for (int i = 0; i < 5; i++) numbers.Push(i);
(stack.Count, numbers.Sum())
//// generic_constraints
interface IHasArea { double Area { get; } }
record struct Box(double W, double H) : IHasArea { public double Area => W * H; }
static T Largest<T>(IEnumerable<T> items) where T : IHasArea
{
    T? best = default;
    bool any = false;
    foreach (var i in items)
        if (!any || i.Area > best!.Area) { best = i; any = true; }
    return best!;
}
static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
int x = 1, y = 2;
Swap(ref x, ref y);
Console.WriteLine($"{x} {y}");
Largest(new[] { new Box(1, 2), new Box(3, 4), new Box(2, 2) })
//// fraction_operators
public readonly struct Fraction
{
    private readonly int num;
    private readonly int den;
    public Fraction(int numerator, int denominator)
    {
        if (denominator == 0) throw new ArgumentException("Denominator cannot be zero.", nameof(denominator));
        num = numerator;
        den = denominator;
    }
    public static Fraction operator +(Fraction a) => a;
    public static Fraction operator -(Fraction a) => new Fraction(-a.num, a.den);
    public static Fraction operator +(Fraction a, Fraction b) => new Fraction(a.num * b.den + b.num * a.den, a.den * b.den);
    public static Fraction operator -(Fraction a, Fraction b) => a + (-b);
    public static Fraction operator *(Fraction a, Fraction b) => new Fraction(a.num * b.num, a.den * b.den);
    public static implicit operator Fraction(int i) => new(i, 1);
    public static explicit operator double(Fraction f) => (double)f.num / f.den;
    public override string ToString() => $"{num} / {den}";
}
var a = new Fraction(5, 4);
var b = new Fraction(1, 2);
Console.WriteLine(-a);
Console.WriteLine(a + b);
Console.WriteLine(a * b + 1);
Fraction? none = null;
Console.WriteLine((none + a) is null);
(double)(a - b)
//// enum_flags
[Flags]
public enum Days
{
    None = 0, Monday = 1, Tuesday = 2, Wednesday = 4, Thursday = 8, Friday = 16, Saturday = 32, Sunday = 64,
    Weekend = Saturday | Sunday,
}
enum Season { Spring, Summer, Autumn, Winter }
Days meeting = Days.Monday | Days.Wednesday | Days.Friday;
Console.WriteLine(meeting);
Console.WriteLine(meeting.HasFlag(Days.Tuesday));
Console.WriteLine(meeting & ~Days.Monday);
Console.WriteLine((Days)37);
Console.WriteLine($"{Season.Autumn:D} {(Season)4} {Enum.Parse<Season>("Winter")}");
string.Join("|", Enum.GetValues<Season>())
//// events_thermostat
public class TemperatureChangedEventArgs(double old, double now) : EventArgs
{
    public double Old { get; } = old;
    public double New { get; } = now;
}
public class Thermostat
{
    private double _current;
    public event EventHandler<TemperatureChangedEventArgs>? Changed;
    public double Current
    {
        get => _current;
        set
        {
            if (value == _current) return;
            var old = _current;
            _current = value;
            Changed?.Invoke(this, new TemperatureChangedEventArgs(old, value));
        }
    }
}
var t = new Thermostat();
EventHandler<TemperatureChangedEventArgs> log = (sender, e) => Console.WriteLine($"{e.Old} -> {e.New} ({sender?.GetType().Name})");
t.Changed += log;
t.Current = 20;
t.Current = 20;
t.Current = 22.5;
t.Changed -= log;
t.Current = 1;
//// delegates_compose
delegate int Op(int x);
static Op Compose(Op f, Op g) => x => g(f(x));
Op inc = x => x + 1;
Op dbl = delegate (int x) { return x * 2; };
Op chain = inc;
chain += dbl;
Console.WriteLine(chain(5));
Console.WriteLine(chain.GetInvocationList().Length);
Func<int, Func<int, int>> add = x => y => x + y;
(Compose(inc, dbl)(5), add(3)(4))
//// indexer_matrix
public class Matrix
{
    private readonly double[,] _data;
    public Matrix(int rows, int cols) => _data = new double[rows, cols];
    public double this[int r, int c]
    {
        get => _data[r, c];
        set => _data[r, c] = value;
    }
    public int Rows => _data.GetLength(0);
    public int Cols => _data.GetLength(1);
    public static Matrix operator *(Matrix a, Matrix b)
    {
        var result = new Matrix(a.Rows, b.Cols);
        for (int i = 0; i < a.Rows; i++)
            for (int j = 0; j < b.Cols; j++)
                for (int k = 0; k < a.Cols; k++)
                    result[i, j] += a[i, k] * b[k, j];
        return result;
    }
    public static Matrix Identity(int n)
    {
        var m = new Matrix(n, n);
        for (int i = 0; i < n; i++) m[i, i] = 1;
        return m;
    }
}
var m = new Matrix(2, 2) { [0, 0] = 1, [0, 1] = 2, [1, 0] = 3, [1, 1] = 4 };
var p = m * m * Matrix.Identity(2);
$"{p[0, 0]} {p[0, 1]} {p[1, 0]} {p[1, 1]}"
//// interface_default
interface ILogger
{
    void Log(string message);
    void LogError(string message) => Log("ERROR: " + message);
    static ILogger Create() => new ConsoleLogger();
}
class ConsoleLogger : ILogger
{
    public void Log(string message) => Console.WriteLine(message);
}
ILogger logger = ILogger.Create();
logger.Log("started");
logger.LogError("failed");
//// comparable_sort
public class Person : IComparable<Person>
{
    public string Name { get; init; } = "";
    public int Age { get; init; }
    public int CompareTo(Person? other) => other is null ? 1 : Age.CompareTo(other.Age);
    public override bool Equals(object? obj) => obj is Person p && p.Name == Name && p.Age == Age;
    public override int GetHashCode() => HashCode.Combine(Name, Age);
}
class ByName : IComparer<Person>
{
    public int Compare(Person? x, Person? y) => string.CompareOrdinal(x?.Name, y?.Name);
}
var list = new List<Person> { new() { Name = "Zoe", Age = 30 }, new() { Name = "Adam", Age = 41 }, new() { Name = "Mia", Age = 25 } };
list.Sort();
Console.WriteLine(string.Join(" ", list.Select(p => p.Name)));
list.Sort(new ByName());
Console.WriteLine(string.Join(" ", list.Select(p => p.Name)));
list.Contains(new Person { Name = "Mia", Age = 25 })
//// strings_tour
string phrase = "The quick brown fox jumps over the lazy dog.";
string[] words = phrase.Split(' ');
foreach (var word in words) Console.Write($"<{word}>");
Console.WriteLine();
var counts = phrase.ToLower().Where(char.IsLetter).GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(3);
foreach (var g in counts) Console.WriteLine($"{g.Key}: {g.Count()}");
Console.WriteLine(phrase.Replace("fox", "cat")[4..15]);
Console.WriteLine($"{"left",-10}|{"right",10}|{12.3456,8:F2}|{0.256:P1}|{1234567:N0}");
Console.WriteLine("""
    Raw "quoted" text
      with indentation
    """);
var reversed = new string(phrase.Reverse().ToArray());
Console.WriteLine(reversed);
string.Concat(phrase.Select((c, i) => i % 2 == 0 ? char.ToUpper(c) : c))
//// word_count
var text = "it was the best of times it was the worst of times";
var counts = new Dictionary<string, int>();
foreach (var word in text.Split(' '))
{
    if (!counts.ContainsKey(word)) counts[word] = 0;
    counts[word]++;
}
foreach (KeyValuePair<string, int> pair in counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key))
    Console.WriteLine("{0,-6} {1}", pair.Key, pair.Value);
var index = text.Split(' ').Select((w, i) => (w, i)).GroupBy(p => p.w, p => p.i).ToDictionary(g => g.Key, g => g.ToList());
index["times"]
//// queue_stack_hash
var queue = new Queue<string>();
queue.Enqueue("first");
queue.Enqueue("second");
Console.WriteLine(queue.Dequeue() + " " + queue.Peek());
var stack = new Stack<int>(new[] { 1, 2, 3 });
Console.WriteLine(stack.Pop());
var evens = new HashSet<int> { 0, 2, 4, 6 };
evens.UnionWith([1, 3]);
Console.WriteLine(evens.Count);
var linked = new LinkedList<string>(["a", "b"]);
linked.AddFirst("z");
Console.WriteLine(string.Join(">", linked));
var pq = new PriorityQueue<string, int>();
pq.Enqueue("low", 5);
pq.Enqueue("high", 1);
while (pq.TryDequeue(out var item, out var priority)) Console.WriteLine($"{item} {priority}");
var sorted = new SortedList<string, int> { ["b"] = 2, ["a"] = 1 };
sorted.Keys
//// tuple_pattern_toll
public class Car { public int Passengers { get; set; } }
public class DeliveryTruck { public int GrossWeightClass { get; set; } }
public class Taxi { public int Fares { get; set; } }
public class Bus { public int Capacity { get; set; } public int Riders { get; set; } }
static decimal CalculateToll(object vehicle) => vehicle switch
{
    Car { Passengers: 0 } => 2.00m + 0.50m,
    Car { Passengers: 1 } => 2.0m,
    Car { Passengers: 2 } => 2.0m - 0.50m,
    Car => 2.00m - 1.0m,
    Taxi t => t.Fares switch { 0 => 3.50m + 1.00m, 1 => 3.50m, 2 => 3.50m - 0.50m, _ => 3.50m - 1.00m },
    Bus b when ((double)b.Riders / (double)b.Capacity) < 0.50 => 5.00m + 2.00m,
    Bus b when ((double)b.Riders / (double)b.Capacity) > 0.90 => 5.00m - 1.00m,
    Bus => 5.00m,
    DeliveryTruck { GrossWeightClass: > 5000 } => 10.00m + 5.00m,
    DeliveryTruck { GrossWeightClass: < 3000 } => 10.00m - 2.00m,
    DeliveryTruck => 10.00m,
    { } => throw new ArgumentException("Not a known vehicle type", nameof(vehicle)),
    null => throw new ArgumentNullException(nameof(vehicle)),
};
Console.WriteLine(CalculateToll(new Car { Passengers = 1 }));
Console.WriteLine(CalculateToll(new Taxi { Fares = 1 }));
Console.WriteLine(CalculateToll(new Bus { Capacity = 90, Riders = 15 }));
Console.WriteLine(CalculateToll(new DeliveryTruck { GrossWeightClass = 7500 }));
try { CalculateToll("this will fail"); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
decimal Peak(DateTime when, bool inbound) => (when.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, when.Hour, inbound) switch
{
    (true, _, _) => 1.00m,
    (false, >= 6 and < 10, true) => 2.00m,
    (false, >= 6 and < 10, false) => 1.00m,
    (false, < 6 or > 20, _) => 0.75m,
    _ => 1.50m,
};
Peak(new DateTime(2024, 3, 4, 8, 0, 0), true)
//// extension_methods
public static int WordCount(this string s) => s.Split([' ', '.', '?'], StringSplitOptions.RemoveEmptyEntries).Length;
public static IEnumerable<T> EveryOther<T>(this IEnumerable<T> source)
{
    var take = true;
    foreach (var x in source)
    {
        if (take) yield return x;
        take = !take;
    }
}
Console.WriteLine("Hello extension methods".WordCount());
new[] { 1, 2, 3, 4, 5 }.EveryOther().ToArray()
//// caesar_and_primes
static string Caesar(string s, int shift) => new(s.Select(c => char.IsLetter(c)
    ? (char)((char.ToUpper(c) - 'A' + shift + 26) % 26 + 'A') : c).ToArray());
Console.WriteLine(Caesar("Hello, World", 3));
Console.WriteLine(Caesar(Caesar("Hello, World", 3), -3));
bool[] composite = new bool[51];
for (int i = 2; i * i <= 50; i++)
    if (!composite[i])
        for (int j = i * i; j <= 50; j += i) composite[j] = true;
var primes = Enumerable.Range(2, 49).Where(i => !composite[i]).ToList();
Console.WriteLine(string.Join(", ", primes));
int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
long Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
void Hanoi(int n, char a, char b, char c, ref int moves)
{
    if (n == 0) return;
    Hanoi(n - 1, a, c, b, ref moves);
    moves++;
    Hanoi(n - 1, c, b, a, ref moves);
}
int moves = 0;
Hanoi(6, 'A', 'B', 'C', ref moves);
(Gcd(48, 18), Factorial(15), moves)
//// singleton_and_static
public sealed class Config
{
    private static readonly Lazy<Config> _instance = new(() => new Config());
    public static Config Instance => _instance.Value;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private Config() { Console.WriteLine("created"); }
    public string this[string key]
    {
        get => _values.TryGetValue(key, out var v) ? v : "(none)";
        set => _values[key] = value;
    }
}
public static class Temperature
{
    public const double AbsoluteZero = -273.15;
    public static double ToFahrenheit(double c) => c * 9 / 5 + 32;
}
Config.Instance["Mode"] = "test";
Console.WriteLine(Config.Instance["mode"]);
Console.WriteLine(Config.Instance["x"]);
Console.WriteLine(object.ReferenceEquals(Config.Instance, Config.Instance));
(Temperature.AbsoluteZero, Temperature.ToFahrenheit(100))
//// json_roundtrip
using System.Text.Json;
public record Forecast(DateOnly Date, int TemperatureC, string? Summary);
public class Settings { public string Name { get; set; } = "x"; public List<int> Values { get; set; } = [1, 2]; }
var f = new Forecast(new DateOnly(2024, 5, 1), 21, "Mild");
var json = JsonSerializer.Serialize(f);
Console.WriteLine(json);
var back = JsonSerializer.Deserialize<Forecast>(json);
Console.WriteLine(back == f);
Console.WriteLine(JsonSerializer.Serialize(new Settings(), new JsonSerializerOptions { WriteIndented = false }));
JsonDocument.Parse("""{"a":[1,2,{"b":true}]}""").RootElement.GetProperty("a")[2].GetProperty("b").GetBoolean()
//// linked_visitor
public abstract record Expr;
public record Num(double Value) : Expr;
public record Add(Expr Left, Expr Right) : Expr;
public record Mul(Expr Left, Expr Right) : Expr;
public record Neg(Expr Inner) : Expr;
static double Eval(Expr e) => e switch
{
    Num(var v) => v,
    Add(var l, var r) => Eval(l) + Eval(r),
    Mul(Num(0), _) or Mul(_, Num(0)) => 0,
    Mul(var l, var r) => Eval(l) * Eval(r),
    Neg { Inner: var i } => -Eval(i),
    _ => throw new NotSupportedException(),
};
Expr expression = new Add(new Num(2), new Mul(new Num(3), new Neg(new Num(4))));
Console.WriteLine(expression);
Eval(expression)
