//// implicit_widening
byte b = 1;
short s = b;
int i = s;
long l = i;
float f = l;
double d = f;
(b, s, i, l, f, d)
//// int_to_decimal
int i = 3;
decimal m = i;
m + 0.5m
//// char_to_int
int i = 'A';
i
//// explicit_truncates
((int)3.99, (int)-3.99, (long)1e10)
//// explicit_decimal
((int)3.99m, (double)1.25m, (decimal)0.1)
//// double_to_float
(float)1.23456789012345
//// int_to_char
(char)65
//// int_to_byte
var i = 513;
(byte)i
//// long_to_int
var l = 4294967298L;
(int)l
//// double_nan_to_float
(float)double.NaN
//// round_modes
(Math.Round(2.5), Math.Round(3.5), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Round(2.345, 2))
//// round_decimal
(Math.Round(2.345m, 2), decimal.Truncate(2.9m), decimal.Round(2.5m))
//// convert_rounds
(Convert.ToInt32(2.5), Convert.ToInt32(3.5), (int)2.5)
//// parse
(int.Parse("42"), double.Parse("1.5"), decimal.Parse("1.50"), long.Parse("-7"))
//// parse_fails
int.Parse("abc")
//// try_parse
int.TryParse("12", out var n) ? n : -1
//// try_parse_fails
(int.TryParse("x", out var n), n)
//// try_parse_explicit_type
bool ok = double.TryParse("2.5", out double d);
(ok, d)
//// try_parse_discard
int.TryParse("5", out _)
//// parse_hex
(Convert.ToInt32("ff", 16), int.Parse("1F", System.Globalization.NumberStyles.HexNumber), Convert.ToString(10, 2))
//// convert_from_string
(Convert.ToDouble("3.5"), Convert.ToBoolean("true"), Convert.ToInt64("99"))
//// implicit_constant_to_sbyte
sbyte s = -128;
ulong u = 5;
(s, u)
//// box_unbox
object o = 5;
(int)o + 1
//// unbox_wrong_type
object o = 5;
(long)o
//// unbox_null
object o = null;
(int)o
//// cast_negative
(-5).ToString() + (int)-2.5
//// cast_precedence
((double)1 / 2, (double)(1 / 2))
//// compound_assignment_narrows
int i = 5;
i *= 2;
short s = 3;
s *= 2;
i += 'a';
(i, s)
//// compound_with_double
int i = 10;
i = (int)(i * 1.5);
i
//// ternary_common_type
var x = true ? 1 : 2.5;
x
//// ternary_byte_constant
byte b = 3;
var x = true ? b : 5;
x
//// ternary_char_int
true ? 'a' : 0
//// float_equality
(0.1f == 0.1, 0.5f == 0.5)
//// sum_types
(new[] { 1, 2 }.Average(), new[] { 1.5f, 2f }.Sum(), new[] { 1m, 2m }.Average())
//// numeric_tostring
(1.0.ToString(), 1.5f.ToString(), 1e20.ToString(), 123456789.0.ToString(), 1e-5.ToString(), 0.0001.ToString())
//// large_double_text
(1e15.ToString(), 1e16.ToString(), 123456789012345680.0.ToString())
