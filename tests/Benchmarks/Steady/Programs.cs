using System.Text;

namespace Benchmarks.Steady;

/// <summary>Programs measured twice: as compiled here, and as cells made from this very text.</summary>
internal static class Programs
{
    // <Nested>
    public static object Nested()
    {
        var sum = 0;
        for (var i = 0; i < 3000; i++)
        {
            for (var j = 0; j < 3000; j++)
            {
                sum = unchecked(sum + (i ^ j));
            }
        }

        return sum;
    }
    // </Nested>

    // <ArraySum>
    public static object ArraySum()
    {
        var values = new double[50_000];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i * 0.5;
        }

        var sum = 0.0;
        for (var round = 0; round < 200; round++)
        {
            foreach (var value in values)
            {
                sum += value;
            }
        }

        return sum;
    }
    // </ArraySum>

    // <Sieve>
    public static object Sieve()
    {
        var limit = 2_000_000;
        var composite = new bool[limit + 1];
        var count = 0;
        for (var n = 2; n <= limit; n++)
        {
            if (composite[n])
            {
                continue;
            }

            count++;
            for (var m = (long)n * n; m <= limit; m += n)
            {
                composite[m] = true;
            }
        }

        return count;
    }
    // </Sieve>

    // <Mandelbrot>
    public static object Mandelbrot()
    {
        var inside = 0;
        for (var row = 0; row < 160; row++)
        {
            for (var column = 0; column < 160; column++)
            {
                double cr = 3.0 * column / 160 - 2, ci = 2.0 * row / 160 - 1, r = 0, i = 0;
                var n = 0;
                while (n < 200 && r * r + i * i < 4)
                {
                    var next = r * r - i * i + cr;
                    i = 2 * r * i + ci;
                    r = next;
                    n++;
                }

                if (n == 200)
                {
                    inside++;
                }
            }
        }

        return inside;
    }
    // </Mandelbrot>

    // <NBody>
    public static object NBody()
    {
        double[] x = [0, 4.84, 8.34, 12.89, 15.37], y = [0, -1.16, 4.12, -15.11, -25.91], m = [39.4, 0.037, 0.011, 0.0017, 0.002];
        double[] vx = [0, 0.6, -1.01, 1.08, 0.97], vy = [0, 2.81, 1.82, 0.86, 0.59];
        for (var step = 0; step < 60_000; step++)
        {
            for (var a = 0; a < x.Length; a++)
            {
                for (var b = a + 1; b < x.Length; b++)
                {
                    var dx = x[a] - x[b];
                    var dy = y[a] - y[b];
                    var d2 = dx * dx + dy * dy;
                    var force = 0.001 / (d2 * Math.Sqrt(d2));
                    vx[a] -= dx * m[b] * force;
                    vy[a] -= dy * m[b] * force;
                    vx[b] += dx * m[a] * force;
                    vy[b] += dy * m[a] * force;
                }
            }

            for (var a = 0; a < x.Length; a++)
            {
                x[a] += 0.001 * vx[a];
                y[a] += 0.001 * vy[a];
            }
        }

        return x[0];
    }
    // </NBody>

    // <Functions>
    public static object Functions()
    {
        int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        return Fib(29);
    }
    // </Functions>

    // <Text>
    public static object Text()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
        {
            text.Append(i % 10).Append(',');
            if (i % 1000 == 0)
            {
                text.Append("[" + i + "]");
            }
        }

        return text.Length;
    }
    // </Text>

    // <Counting>
    public static object Counting()
    {
        var counts = new Dictionary<string, int>();
        string[] words = ["a", "be", "see", "dog", "elk", "fox", "gnu", "hen"];
        for (var i = 0; i < 400_000; i++)
        {
            var word = words[i * 7 % words.Length];
            counts[word] = counts.TryGetValue(word, out var n) ? n + 1 : 1;
        }

        return counts["fox"];
    }
    // </Counting>

    // <Linq>
    public static object Linq()
    {
        var numbers = Enumerable.Range(0, 200_000).ToArray();
        var total = 0L;
        for (var round = 0; round < 5; round++)
        {
            total += numbers.Where(n => n % 3 == 0).Select(n => (long)n * 2).Sum();
            total += numbers.GroupBy(n => n % 10).OrderBy(g => g.Key).Select(g => g.Count()).First();
        }

        return total;
    }
    // </Linq>
}
