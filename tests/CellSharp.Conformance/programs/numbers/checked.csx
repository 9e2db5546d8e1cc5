//// checked_add
var m = int.MaxValue;
checked(m + 1)
//// checked_subtract
var m = int.MinValue;
checked(m - 1)
//// checked_multiply
var m = 100000;
checked(m * m)
//// checked_ok
var m = 1000;
checked(m * m)
//// checked_block
var m = int.MaxValue;
checked
{
    m = m + 1;
}
//// checked_increment
byte b = 255;
checked { b++; }
//// checked_compound
byte b = 250;
checked { b += 10; }
//// checked_cast
var big = 3000000000L;
checked((int)big)
//// checked_cast_double
var d = 1e20;
checked((long)d)
//// unchecked_cast_double
var d = 300.7;
unchecked((byte)(int)d)
//// checked_negate
var m = int.MinValue;
checked(-m)
//// checked_uint
var u = 0u;
checked(u - 1)
//// checked_does_not_reach_calls
int Inc(int x) => x + 1;
checked(Inc(int.MaxValue))
//// unchecked_inside_checked
var m = int.MaxValue;
checked(unchecked(m + 1))
//// unchecked_constant
unchecked(int.MaxValue + 1)
//// unchecked_cast_constant
(unchecked((byte)300), unchecked((int)0xFFFFFFFF))
//// decimal_overflow
var d = decimal.MaxValue;
d + 1
//// decimal_to_int_overflow
var d = 1e10m;
(int)d
//// checked_catch
var text = "none";
try
{
    var m = int.MaxValue;
    _ = checked(m * 2);
}
catch (OverflowException)
{
    text = "overflow";
}
text
//// checked_lambda
Func<int, int> twice = x => checked(x * 2);
twice(int.MaxValue)
//// checked_shift_does_not_throw
var m = int.MaxValue;
checked(m << 1)
//// checked_long
var l = long.MaxValue;
checked(l + 1)
//// checked_char
var c = char.MaxValue;
checked { c++; }
//// convert_to_byte
Convert.ToByte(300)
//// sum_overflows
new[] { int.MaxValue, 1 }.Sum()
//// sum_as_long
new[] { int.MaxValue, 1 }.Sum(x => (long)x)
