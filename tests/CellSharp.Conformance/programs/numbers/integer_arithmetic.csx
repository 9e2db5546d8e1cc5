//// division_truncates
(7 / 2, -7 / 2, 7 / -2)
//// remainder_sign
(7 % 3, -7 % 3, 7 % -3)
//// floating_remainder
(7.5 % 2, -7.5 % 2, 5.5m % 2)
//// integer_division_by_zero
var zero = 0;
1 / zero
//// integer_remainder_by_zero
var zero = 0;
1 % zero
//// double_division_by_zero
(1.0 / 0, -1.0 / 0, 0.0 / 0)
//// decimal_division_by_zero
var z = 0m;
1m / z
//// mixed_division
(7 / 2.0, 7f / 2, 7m / 2)
//// int_wraps
var m = int.MaxValue;
m + 1
//// int_wraps_by_multiplication
var m = 123456789;
m * m
//// uint_wraps_below
var u = 0u;
u - 1
//// byte_arithmetic_is_int
byte a = 200, b = 100;
a + b
//// byte_cast_wraps
byte a = 200;
(byte)(a + 100)
//// byte_increment_wraps
byte b = 255;
b++;
b
//// byte_compound
byte b = 250;
b += 10;
b
//// short_shift
short s = 1;
(s << 4, s << 20)
//// sbyte_negative_cast
unchecked((sbyte)200)
//// long_times_int
3L * 4
//// int_plus_uint
var i = -1;
var u = 1u;
i + u
//// int_compare_uint
var i = -1;
var u = 1u;
i < u
//// ulong_plus_constant
var ul = 5ul;
ul + 1
//// uint_plus_constant
var u = 5u;
u + 1
//// negate_uint
var u = 5u;
-u
//// min_divided_by_minus_one
var m = int.MinValue;
var d = -1;
m / d
//// abs_of_min
Math.Abs(int.MinValue)
//// integer_powers
(Math.Pow(2, 10), (int)Math.Pow(3, 3), 1 << 10)
//// constant_folding
const int K = 3 * 4 + 2;
const long L = K * 10L;
(K, L)
//// byte_constant_conversion
byte b = 10 + 20;
const int C = 200;
byte d = C;
(b, d)
//// unary_plus
(+5, +(byte)3, +'a')
//// bit_operations
(0b1100 & 0b1010, 0b1100 | 0b1010, 0b1100 ^ 0b1010, ~5)
//// complement_types
(~(byte)1, ~1u, ~1L)
//// shift_right_signed
(-8 >> 1, -8 >>> 1, -8L >>> 60)
//// shift_count_masked
(1 << 33, 1L << 33, 1 << -1)
//// shift_uint
(0xFFFFFFFF << 4, 0xFFFFFFFF >> 28)
//// bool_operators
(true & false, true | false, true ^ true, !false)
//// short_circuit
bool Loud(bool b) { Console.WriteLine(b); return b; }
(Loud(false) && Loud(true), Loud(true) || Loud(false))
//// no_short_circuit
bool Loud(bool b) { Console.WriteLine(b); return b; }
(Loud(false) & Loud(true), Loud(true) | Loud(false))
//// int_double_compare
(1 == 1.0, 3 > 2.5, 2 <= 2m)
//// char_compare
('a' < 'b', 'a' == 97, 'A' + 32 == 'a')
//// big_integer
System.Numerics.BigInteger.Pow(2, 100) + 1
//// big_integer_factorial
var f = new System.Numerics.BigInteger(1);
for (var i = 2; i <= 25; i++) f *= i;
f
//// int128
Int128 big = Int128.MaxValue;
big - 1
//// nint_arithmetic
nint n = 5;
n * 2 + 1
//// half
Half h = (Half)1.5;
h + (Half)2
//// complex
using System.Numerics;
var c = new Complex(1, 2) * new Complex(3, -1);
c
