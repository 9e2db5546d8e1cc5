//// hello
Console.WriteLine("Hello, World!");
//// names_list
var names = new List<string> { "Ana", "Felipe", "Emillia" };
foreach (var name in names)
{
    Console.WriteLine($"Hello {name.ToUpper()}!");
}
//// names_list_continued
var names = new List<string> { "Scott", "Ana", "Felipe" };
names.Add("Maria");
names.Add("Bill");
names.Remove("Ana");
//--- cell
Console.WriteLine($"My name is {names[0]}.");
Console.WriteLine($"I've added {names[2]} and {names[3]} to the list.");
//--- cell
var index = names.IndexOf("Felipe");
if (index != -1) Console.WriteLine($"The name {names[index]} is at index {index}");
var notFound = names.IndexOf("Not Found");
Console.WriteLine($"When an item is not found, IndexOf returns {notFound}");
//--- cell
names.Sort();
names
//// fibonacci_list
var fibonacciNumbers = new List<int> { 1, 1 };
while (fibonacciNumbers.Count < 20)
{
    var previous = fibonacciNumbers[fibonacciNumbers.Count - 1];
    var previous2 = fibonacciNumbers[fibonacciNumbers.Count - 2];
    fibonacciNumbers.Add(previous + previous2);
}
foreach (var item in fibonacciNumbers) Console.WriteLine(item);
//// numbers_integers
int a = 18;
int b = 6;
int c = a + b;
Console.WriteLine(c);
//--- cell
int d = (a + b) % c;
int e = (a - 6 * b) + (12 * 4) / 3 + 12;
(d, e)
//// int_limits
int max = int.MaxValue;
int min = int.MinValue;
Console.WriteLine($"The range of integers is {min} to {max}");
int what = max + 3;
Console.WriteLine($"An example of overflow: {what}");
//// doubles
double a = 19;
double b = 23;
double c = 8;
double d = (a + b) / c;
Console.WriteLine(d);
double third = 1.0 / 3.0;
Console.WriteLine(third);
//// decimals
double a = 1.0;
double b = 3.0;
Console.WriteLine(a / b);
decimal c = 1.0M;
decimal d = 3.0M;
Console.WriteLine(c / d);
//// branches
int a = 5;
int b = 3;
int c = 4;
if ((a + b + c > 10) && (a == b))
{
    Console.WriteLine("The answer is greater than 10");
    Console.WriteLine("And the first number is equal to the second");
}
else
{
    Console.WriteLine("The answer is not greater than 10");
    Console.WriteLine("Or the first number is not equal to the second");
}
//// sum_divisible_by_three
int sum = 0;
for (int number = 1; number < 21; number++)
{
    if (number % 3 == 0)
    {
        sum = sum + number;
    }
}
Console.WriteLine($"The sum is {sum}");
//// string_tutorial
string greeting = "      Hello World!       ";
Console.WriteLine($"[{greeting}]");
Console.WriteLine($"[{greeting.TrimStart()}]");
Console.WriteLine($"[{greeting.TrimEnd()}]");
Console.WriteLine($"[{greeting.Trim()}]");
//--- cell
string sayHello = "Hello World!";
sayHello = sayHello.Replace("Hello", "Greetings");
Console.WriteLine(sayHello);
//--- cell
string songLyrics = "You say goodbye, and I say hello";
Console.WriteLine(songLyrics.Contains("goodbye"));
songLyrics.Contains("greetings")
//// linq_scores
int[] scores = { 97, 92, 81, 60 };
IEnumerable<int> scoreQuery =
    from score in scores
    where score > 80
    select score;
foreach (int i in scoreQuery)
{
    Console.Write(i + " ");
}
//// linq_students
public record Student(string First, string Last, int ID, List<int> Scores);
IEnumerable<Student> students = new List<Student>
{
    new("Svetlana", "Omelchenko", 111, new() { 97, 92, 81, 60 }),
    new("Claire", "O'Donnell", 112, new() { 75, 84, 91, 39 }),
    new("Sven", "Mortensen", 113, new() { 88, 94, 65, 91 }),
};
//--- cell
var q = from student in students
        where student.Scores[0] > 80 && student.Scores[3] < 80
        orderby student.Last descending
        select $"{student.Last}, {student.First}";
q.ToList()
//--- cell
from student in students
let total = student.Scores.Sum()
orderby total
select new { student.ID, Average = total / 4.0 }
//// card_deck
static IEnumerable<string> Suits() { yield return "clubs"; yield return "diamonds"; yield return "hearts"; yield return "spades"; }
static IEnumerable<string> Ranks() { yield return "two"; yield return "three"; yield return "four"; }
var deck = from s in Suits() from r in Ranks() select (Suit: s, Rank: r);
(deck.Count(), deck.First(), deck.Skip(5).First().Rank)
//// interleave_shuffle
static IEnumerable<T> InterleaveSequenceWith<T>(this IEnumerable<T> first, IEnumerable<T> second)
{
    var firstIter = first.GetEnumerator();
    var secondIter = second.GetEnumerator();
    while (firstIter.MoveNext() && secondIter.MoveNext())
    {
        yield return firstIter.Current;
        yield return secondIter.Current;
    }
}
Enumerable.Range(0, 3).InterleaveSequenceWith(Enumerable.Range(10, 3)).ToArray()
//// bank_tutorial
public class BankAccount
{
    private static int s_accountNumberSeed = 1234567890;
    public string Number { get; }
    public string Owner { get; set; }
    private readonly List<decimal> _all = new();
    public decimal Balance { get { decimal b = 0; foreach (var t in _all) { b += t; } return b; } }
    public BankAccount(string name, decimal initial) { Number = s_accountNumberSeed.ToString(); s_accountNumberSeed++; Owner = name; MakeDeposit(initial); }
    public void MakeDeposit(decimal amount)
    {
        if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount), "Amount of deposit must be positive");
        _all.Add(amount);
    }
    public void MakeWithdrawal(decimal amount)
    {
        if (Balance - amount < 0) throw new InvalidOperationException("Not sufficient funds for this withdrawal");
        _all.Add(-amount);
    }
}
//--- cell
var account = new BankAccount("Kendra", 1000);
Console.WriteLine($"Account {account.Number} was created for {account.Owner} with {account.Balance} balance.");
account.MakeWithdrawal(500);
account.MakeDeposit(100);
account.Balance
//--- cell
try
{
    account.MakeWithdrawal(750);
}
catch (InvalidOperationException e)
{
    Console.WriteLine("Exception caught trying to overdraw");
    Console.WriteLine(e.Message);
}
//// toll_pattern_tutorial
public class Car { public int Passengers { get; set; } }
public class Taxi { public int Fares { get; set; } }
public class Bus { public int Capacity { get; set; } public int Riders { get; set; } }
//--- cell
decimal CalculateToll(object vehicle) => vehicle switch
{
    Car { Passengers: 0 } => 2.00m + 0.50m,
    Car { Passengers: 1 } => 2.0m,
    Car { Passengers: 2 } => 2.0m - 0.50m,
    Car => 2.00m - 1.0m,
    Taxi t => t.Fares switch { 0 => 3.50m + 1.00m, 1 => 3.50m, 2 => 3.50m - 0.50m, _ => 3.50m - 1.00m },
    Bus b when ((double)b.Riders / (double)b.Capacity) < 0.50 => 5.00m + 2.00m,
    Bus b when ((double)b.Riders / (double)b.Capacity) > 0.90 => 5.00m - 1.00m,
    Bus => 5.00m,
    { } => throw new ArgumentException("Not a known vehicle type", nameof(vehicle)),
    null => throw new ArgumentNullException(nameof(vehicle))
};
//--- cell
new object[] { new Car { Passengers = 1 }, new Taxi { Fares = 3 }, new Bus { Capacity = 90, Riders = 15 } }.Select(CalculateToll).ToArray()
//--- cell
CalculateToll("x")
//// breakfast_async
async Task<string> FryEggs(int n) { await Task.Delay(1); return $"{n} eggs"; }
async Task<string> Toast(int n) { await Task.Delay(1); return $"{n} toasts"; }
var eggs = FryEggs(2);
var toast = Toast(3);
var all = await Task.WhenAll(eggs, toast);
string.Join(" and ", all)
//// daily_temperature_record
public readonly record struct DailyTemperature(double HighTemp, double LowTemp) { public double Mean => (HighTemp + LowTemp) / 2.0; }
DailyTemperature[] data = [ new(57, 30), new(60, 35), new(63, 33) ];
data.Select(d => d.Mean).ToArray()
//--- cell
data[0].ToString()
//// degree_days
public abstract record DegreeDays(double BaseTemperature, IEnumerable<double> Means);
public sealed record HeatingDegreeDays(double BaseTemperature, IEnumerable<double> Means) : DegreeDays(BaseTemperature, Means)
{
    public double DegreeDays => Means.Where(s => s < BaseTemperature).Sum(s => BaseTemperature - s);
}
new HeatingDegreeDays(65, new[] { 60.0, 70, 50 }).DegreeDays
//// guess_number_loop
int secret = 7, tries = 0;
foreach (var guess in new[] { 5, 9, 7 })
{
    tries++;
    Console.WriteLine(guess < secret ? "too low" : guess > secret ? "too high" : $"right after {tries}");
}
//// todo_list
class Todo { public string Title { get; set; } public bool Done { get; set; } public override string ToString() => $"[{(Done ? "x" : " ")}] {Title}"; }
var todos = new List<Todo> { new() { Title = "Write" }, new() { Title = "Test" } };
todos[0].Done = true;
todos.ForEach(t => Console.WriteLine(t));
todos.Count(t => !t.Done)
//// inventory_report
var stock = new Dictionary<string, (int Qty, decimal Price)> { ["apple"] = (3, 0.5m), ["pear"] = (0, 0.7m), ["fig"] = (10, 0.25m) };
foreach (var (name, (qty, price)) in stock.OrderBy(s => s.Key))
    Console.WriteLine($"{name,-6} {qty,3} {price,6:0.00} {qty * price,6:0.00}");
stock.Values.Sum(v => v.Qty * v.Price)
//// csv_parsing
var csv = """
    name,age,city
    Ada,36,London
    Bo,4,Oslo
    """;
var rows = csv.Split('\n').Skip(1).Select(l => l.Split(',')).Select(p => new { Name = p[0], Age = int.Parse(p[1]), City = p[2].Trim() }).ToList();
//--- cell
rows.OrderBy(r => r.Age).Select(r => $"{r.Name} ({r.Age}) of {r.City}").ToArray()
//// matrix_print
int[,] grid = { { 1, 2, 3 }, { 4, 5, 6 } };
for (int row = 0; row < grid.GetLength(0); row++)
{
    for (int col = 0; col < grid.GetLength(1); col++) Console.Write($"{grid[row, col],3}");
    Console.WriteLine();
}
//// generic_stack_tutorial
public class GenericList<T>
{
    private class Node(T t) { public Node Next { get; set; } public T Data { get; set; } = t; }
    private Node head;
    public void AddHead(T t) { Node n = new(t); n.Next = head; head = n; }
    public IEnumerator<T> GetEnumerator() { Node current = head; while (current is not null) { yield return current.Data; current = current.Next; } }
}
var list = new GenericList<int>();
for (int x = 0; x < 5; x++) list.AddHead(x);
foreach (var i in list) Console.Write(i + " ");
//// events_tutorial
public class Stock
{
    private decimal _price;
    public event EventHandler<decimal> PriceChanged;
    public decimal Price { get => _price; set { if (_price == value) return; _price = value; PriceChanged?.Invoke(this, value); } }
}
var s = new Stock { Price = 10 };
s.PriceChanged += (_, p) => Console.WriteLine($"now {p}");
s.Price = 12;
s.Price = 12;
s.Price = 15.5m;
//// calculator_class
class Calculator
{
    private readonly Dictionary<char, Func<double, double, double>> _ops = new()
    {
        ['+'] = (x, y) => x + y, ['-'] = (x, y) => x - y, ['*'] = (x, y) => x * y,
        ['/'] = (x, y) => y == 0 ? throw new DivideByZeroException() : x / y,
    };
    public double Run(double a, char op, double b) => _ops.TryGetValue(op, out var f) ? f(a, b) : throw new ArgumentException($"Unknown {op}");
}
var calc = new Calculator();
(calc.Run(6, '*', 7), calc.Run(1, '/', 4))
//--- cell
calc.Run(1, '/', 0)
//--- cell
calc.Run(1, '?', 0)
//// rpn
double Rpn(string s)
{
    var st = new Stack<double>();
    foreach (var t in s.Split(' '))
    {
        if (double.TryParse(t, out var n)) { st.Push(n); continue; }
        var (b, a) = (st.Pop(), st.Pop());
        st.Push(t switch { "+" => a + b, "-" => a - b, "*" => a * b, "/" => a / b, _ => throw new FormatException(t) });
    }
    return st.Pop();
}
Rpn("3 4 + 2 *")
//// game_of_life
bool[,] Step(bool[,] g)
{
    int h = g.GetLength(0), w = g.GetLength(1);
    var r = new bool[h, w];
    for (var y = 0; y < h; y++)
        for (var x = 0; x < w; x++)
        {
            var n = 0;
            for (var dy = -1; dy <= 1; dy++)
                for (var dx = -1; dx <= 1; dx++)
                    if ((dx != 0 || dy != 0) && y + dy >= 0 && y + dy < h && x + dx >= 0 && x + dx < w && g[y + dy, x + dx]) n++;
            r[y, x] = n == 3 || (g[y, x] && n == 2);
        }
    return r;
}
var g = new bool[3, 3];
g[1, 0] = g[1, 1] = g[1, 2] = true;
Step(g)
//// dijkstra
var graph = new Dictionary<string, (string To, int Cost)[]> { ["A"] = [("B", 1), ("C", 4)], ["B"] = [("C", 2), ("D", 5)], ["C"] = [("D", 1)], ["D"] = [] };
Dictionary<string, int> Shortest(string start)
{
    var dist = new Dictionary<string, int> { [start] = 0 };
    var queue = new PriorityQueue<string, int>();
    queue.Enqueue(start, 0);
    while (queue.TryDequeue(out var node, out var d))
    {
        if (d > dist[node]) continue;
        foreach (var (to, cost) in graph[node])
            if (!dist.TryGetValue(to, out var old) || d + cost < old) { dist[to] = d + cost; queue.Enqueue(to, d + cost); }
    }
    return dist;
}
Shortest("A").OrderBy(p => p.Key).Select(p => $"{p.Key}{p.Value}").ToArray()
//// bfs_maze
var maze = new[] { "S.#", ".#.", "..E" };
int Solve()
{
    var seen = new HashSet<(int, int)> { (0, 0) };
    var q = new Queue<(int Y, int X, int D)>();
    q.Enqueue((0, 0, 0));
    while (q.Count > 0)
    {
        var (y, x, d) = q.Dequeue();
        if (maze[y][x] == 'E') return d;
        foreach (var (dy, dx) in new[] { (0, 1), (1, 0), (0, -1), (-1, 0) })
        {
            var (ny, nx) = (y + dy, x + dx);
            if (ny < 0 || nx < 0 || ny > 2 || nx > 2 || maze[ny][nx] == '#' || !seen.Add((ny, nx))) continue;
            q.Enqueue((ny, nx, d + 1));
        }
    }
    return -1;
}
Solve()
//// quicksort
List<T> Sort<T>(List<T> l) where T : IComparable<T>
{
    if (l.Count <= 1) return l;
    var pivot = l[0];
    var rest = l.Skip(1);
    return [..Sort(rest.Where(x => x.CompareTo(pivot) < 0).ToList()), pivot, ..Sort(rest.Where(x => x.CompareTo(pivot) >= 0).ToList())];
}
Sort(new List<int> { 3, 1, 2, 3 })
//// merge_sort
int[] MergeSort(int[] a)
{
    if (a.Length < 2) return a;
    var (l, r) = (MergeSort(a[..(a.Length / 2)]), MergeSort(a[(a.Length / 2)..]));
    var result = new int[a.Length];
    for (int i = 0, j = 0, k = 0; k < result.Length; k++)
        result[k] = j >= r.Length || (i < l.Length && l[i] <= r[j]) ? l[i++] : r[j++];
    return result;
}
MergeSort([5, 2, 9, 1, 5])
//// anagram_groups
new[] { "eat", "tea", "tan", "ate", "nat", "bat" }.GroupBy(w => string.Concat(w.Order())).Select(g => string.Join(",", g.Order())).Order().ToArray()
//// roman_numerals
string Roman(int n)
{
    var map = new (int, string)[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") };
    var sb = new StringBuilder();
    foreach (var (v, s) in map) while (n >= v) { sb.Append(s); n -= v; }
    return sb.ToString();
}
(Roman(1994), Roman(4))
//// eight_queens_count
int Queens(int n)
{
    int Place(int row, ImmutableStack cols) => row == n ? 1 : Enumerable.Range(0, n).Where(c => cols.Safe(c)).Sum(c => Place(row + 1, new ImmutableStack(c, cols)));
    return Place(0, null);
}
record ImmutableStack(int Col, ImmutableStack Next);
static bool Safe(this ImmutableStack s, int c) { for (var d = 1; s != null; s = s.Next, d++) if (s.Col == c || Math.Abs(s.Col - c) == d) return false; return true; }
Queens(5)
//// simple_tokenizer
IEnumerable<(string Kind, string Text)> Lex(string s)
{
    for (var i = 0; i < s.Length;)
    {
        if (char.IsWhiteSpace(s[i])) { i++; continue; }
        var start = i;
        if (char.IsDigit(s[i])) { while (i < s.Length && char.IsDigit(s[i])) i++; yield return ("num", s[start..i]); }
        else { i++; yield return ("op", s[start..i]); }
    }
}
Lex("12 + 3*4").ToList()
//// shopping_cart_linq
var cart = new[] { new { Item = "Pen", Price = 1.5m, Qty = 4 }, new { Item = "Book", Price = 12.25m, Qty = 1 } };
var total = cart.Sum(c => c.Price * c.Qty);
$"Total: {total:0.00}, most: {cart.MaxBy(c => c.Price * c.Qty)!.Item}"
//// leap_years
Enumerable.Range(1996, 10).Where(y => y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)).ToArray()
//// vowels
"programming in c sharp".Count(c => "aeiou".Contains(c))
//// swap_generic
static void Swap<T>(ref T lhs, ref T rhs) { T temp; temp = lhs; lhs = rhs; rhs = temp; }
int a = 1; int b = 2;
Swap<int>(ref a, ref b);
Console.WriteLine(a + " " + b);
