1 + 2 * 3
// ---
7 / 2
// ---
7 / 2.0
// ---
-7 % 3
// ---
(byte)200 + (byte)100
// ---
byte b = 200; b += 100; b
// ---
int x = int.MaxValue; x + 1
// ---
int.MaxValue + 1
// ---
checked(int.MaxValue - 1 + 1)
// ---
int x = int.MaxValue; checked(x + 1)
// ---
unchecked(int.MaxValue + 1)
// ---
1u + 1
// ---
1u + -1
// ---
int i = -1; uint u = 1; i + u
// ---
long l = 5; l * 2
// ---
ulong u = 5; u + 1
// ---
ulong u = 5; int i = 1; u + i
// ---
1.0f + 1
// ---
1.0f + 1.0
// ---
1.5m * 2
// ---
1.5m + 1.0
// ---
'a' + 1
// ---
(char)('a' + 1)
// ---
'a' + 'b'
// ---
"a" + 1 + 2
// ---
1 + 2 + "a"
// ---
"a" + 'b'
// ---
"a" + null + 1.5
// ---
1 << 33
// ---
1L << 33
// ---
-8 >> 1
// ---
-8 >>> 1
// ---
0xFF & 0x0F | 0x100
// ---
~5
// ---
5 ^ 3
// ---
true ^ false
// ---
true & false | true
// ---
!true
// ---
-(-5)
// ---
-2147483648
// ---
-9223372036854775808
// ---
2147483648
// ---
0b1010_1010
// ---
1_000_000
// ---
1e3
// ---
5 / 0
// ---
int z = 0; 5 / z
// ---
5.0 / 0
// ---
0.0 / 0
// ---
int.MinValue / -1
// ---
int m = int.MinValue; m / -1
// ---
5 % 0.3
// ---
1.1 + 2.2
// ---
1.1m + 2.2m
// ---
0.1f + 0.2f
// ---
(int)3.99
// ---
(int)-3.99
// ---
(int)1e20
// ---
double d = 1e20; (int)d
// ---
double d = 1e20; checked((int)d)
// ---
(byte)256
// ---
int x = 256; (byte)x
// ---
byte b = 256;
// ---
byte b = 255; b
// ---
sbyte s = -128; s
// ---
short s = 1; s + s
// ---
short s = 1; s = s + 1;
// ---
short s = 1; s += 1; s++; s
// ---
int x = 5; x++ + ++x
// ---
int x = 5; x-- - --x
// ---
int a = 1, b = 2; a = b = 7; a + b
// ---
var x = 5; x *= 2 + 3; x
// ---
var x = 17; x %= 5; x <<= 2; x |= 1; x &= 13; x ^= 2; x >>= 1; x
// ---
double d = 5; d /= 2; d
// ---
int x = 5; x /= 2.0;
// ---
int x = 5; x += 2.5;
// ---
decimal d = 1; d / 3
// ---
Math.Max(1, 2.5)
// ---
Math.Round(2.5) + Math.Round(3.5)
// ---
Math.Pow(2, 10)
// ---
(1, 2) == (1, 2)
// ---
(1, "a") != (1, "b")
// ---
(1, 2L) == (1L, 2)
// ---
5 == 5.0
// ---
'a' == 97
// ---
1 < 2 == true
// ---
"a" == "a"
// ---
object o = 5; o == (object)5
// ---
"abc" != null
// ---
int? n = null; n == null
// ---
int? n = 5; n + 1
// ---
int? n = null; n + 1
// ---
int? n = null; n > 1
// ---
int? n = null; int? m = null; n == m
// ---
int? n = null; n ?? 7
// ---
int? n = 3; n ?? 7.5
// ---
int? n = 3; long l = n ?? 5L; l
// ---
bool? t = null; t & false
// ---
bool? t = null; t | true
// ---
bool? t = null; t & true
// ---
string s = null; s ?? "x"
// ---
string s = null; s ??= "y"; s
// ---
int? n = null; n ??= 4; n
// ---
int? n = null; var k = (n ??= 4); k + 1
// ---
string s = null; s?.Length
// ---
string s = "abc"; s?.Length
// ---
string s = "abc"; s?[1]
// ---
string s = null; s?.Substring(1).Length ?? -1
// ---
sizeof(int) + sizeof(double)
// ---
default(int)
// ---
int x = default; x
// ---
nameof(System.Math)
// ---
typeof(List<int>).Name
// ---
typeof(Dictionary<,>).Name
// ---
const int c = 5; c * 2
// ---
1 == 1 ? "a" : "b"
// ---
true ? 1 : 2.5
// ---
bool b = true; int? n = b ? 1 : null; n
// ---
bool b = false; var n = b ? 1 : null;
// ---
bool b = true; byte x = b ? 1 : 2; x
// ---
bool b = true; object o = b ? 1 : "a"; o
// ---
bool b = true; var o = b ? 1 : "a";
// ---
nint a = 5; a + 1
// ---
DayOfWeek.Monday + 1
// ---
DayOfWeek.Friday - DayOfWeek.Monday
// ---
(int)DayOfWeek.Friday
// ---
(DayOfWeek)3
// ---
DayOfWeek d = 0; d
// ---
DayOfWeek d = 1;
// ---
StringComparison.Ordinal == StringComparison.OrdinalIgnoreCase
// ---
System.IO.FileAccess.Read | System.IO.FileAccess.Write
// ---
var d = DayOfWeek.Monday; d++; d
// ---
1 is int
// ---
"a" + (1 == 1)
// ---
int x = 3; x = x++ + x; x
// ---
long big = int.MaxValue + 1L; big
// ---
uint u = 3000000000; u
// ---
-5 / 2 * 2 + -5 % 2
// ---
5 + "" + 5
// ---
1 / 3m
// ---
100000 * 100000
// ---
double x = 5; x == 5 && x > 4 || false
// ---
int a = 5; a > 3 && a++ < 10 || a++ > 0; a
