//// min_max
(Math.Min(3, 5), Math.Max(2.5, 1), Math.Max(1L, 2))
//// abs_sign
(Math.Abs(-3), Math.Abs(-2.5m), Math.Sign(-9.5))
//// sqrt_and_powers
(Math.Sqrt(16), Math.Cbrt(27), Math.Pow(2, 0.5))
//// floor_ceiling
(Math.Floor(-1.5), Math.Ceiling(1.2), Math.Truncate(-1.7), Math.Floor(2.5m))
//// trig
(Math.Sin(0), Math.Cos(0), Math.Atan2(1, 1) == Math.PI / 4)
//// log
(Math.Log(1), Math.Log10(1000), Math.Log2(8), Math.Log(8, 2))
//// clamp
(Math.Clamp(15, 0, 10), Math.Clamp(-1.5, 0, 1))
//// divrem
Math.DivRem(17, 5)
//// divrem_out
int q = Math.DivRem(17, 5, out int r);
(q, r)
//// hypotenuse
static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
Hypotenuse(3, 4)
//// using_static_math
using static System.Math;
Max(Abs(-7), Round(PI))
//// gcd
int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
Gcd(48, 36)
//// is_prime
bool IsPrime(int n)
{
    if (n < 2) return false;
    for (int i = 2; i * i <= n; i++)
        if (n % i == 0) return false;
    return true;
}
Enumerable.Range(1, 30).Where(IsPrime).ToList()
//// temperature_table
for (int c = 0; c <= 100; c += 25)
{
    Console.WriteLine($"{c,4} C = {c * 9.0 / 5 + 32,6:F1} F");
}
//// compound_interest
decimal balance = 1000m;
for (int year = 1; year <= 3; year++) balance *= 1.05m;
balance
//// numeric_limits
(byte.MaxValue, short.MinValue, uint.MaxValue, sbyte.MinValue, ushort.MaxValue)
//// is_nan
(double.IsNaN(0.0 / 0), double.IsInfinity(1 / 0.0), double.IsNegative(-0.0))
//// compare_to
(1.CompareTo(2), "b".CompareTo("a"), 2.5.Equals(2.5), 1.Equals(1L))
//// equals_object
object a = 1, b = 1;
(a == b, a.Equals(b), object.Equals(a, b))
//// bit_operations_class
using System.Numerics;
(BitOperations.PopCount(255u), BitOperations.Log2(1024), BitOperations.LeadingZeroCount(1u))
//// generic_math
T SumAll<T>(IEnumerable<T> items) where T : System.Numerics.INumber<T>
{
    var total = T.Zero;
    foreach (var item in items) total += item;
    return total;
}
(SumAll(new[] { 1, 2, 3 }), SumAll(new[] { 1.5, 2.5 }))
//// statistics
double[] values = { 2, 4, 4, 4, 5, 5, 7, 9 };
double mean = values.Average();
double sd = Math.Sqrt(values.Sum(v => Math.Pow(v - mean, 2)) / values.Length);
(mean, sd)
//// collatz
var n = 27; var steps = 0;
while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; }
steps
