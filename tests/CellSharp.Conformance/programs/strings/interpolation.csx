//// simple
var name = "Ada";
$"Hello, {name}!"
//// expression
$"{1 + 2} = {Math.Max(1, 3)}"
//// braces
$"{{x}} {{{5}}}"
//// format_fixed
$"{3.14159:F2} {1234.5:N1} {0.256:P0}"
//// format_hex_and_zeros
$"{255:X} {255:x4} {7:D3} {5:000}"
//// format_custom
$"{1234567.891:#,##0.00} {0.5:0.##} {12:0.0}"
//// format_exponent
$"{12345.678:E2} {0.00012:G2}"
//// alignment
$"[{"a",5}][{"b",-5}][{12,4}]"
//// alignment_and_format
$"[{3.14159,8:F2}][{42,-6:D4}]"
//// alignment_constant
const int W = 6;
$"[{1,W}][{2,-W}]"
//// null_value
string s = null;
$"[{s}][{(object)null}]"
//// nested_quotes
$"{"inner" + "x"}"
//// nested_interpolation
$"a{$"b{1 + 1}c"}d"
//// ternary_needs_parentheses
var n = 1;
$"{(n == 1 ? "item" : "items")}"
//// verbatim
var d = "x";
$@"C:\{d}\""q"""
//// verbatim_other_order
@$"a\{1}"
//// raw
var x = 5;
$"""value "{x}" here"""
//// raw_two_dollars
var x = 5;
$$"""{"a": {{x}}, "b": { } }"""
//// raw_multi_line
var items = new[] { 1, 2 };
$"""
    Count: {items.Length}
      First: {items[0]}
    """
//// method_call_with_string_argument
$"{string.Join(", ", new[] { 1, 2, 3 })}"
//// lambda_inside
$"{((Func<int, int>)(x => x * 2))(4)}"
//// date_format
$"{new DateTime(2024, 3, 5):yyyy-MM-dd} {new DateTime(2024, 3, 5, 14, 7, 9):HH:mm:ss}"
//// enum_format
$"{DayOfWeek.Friday} {DayOfWeek.Friday:D}"
//// bool_and_char
$"{true} {'c'}"
//// decimal_scale
$"{1.50m} {2.0} {1e10}"
//// multi_line_hole
$"{
    1 +
    2
}"
//// constant_interpolated
const string A = "x";
const string B = $"{A}-{A}";
B
//// index_in_hole
var map = new Dictionary<string, int> { ["k"] = 3 };
$"{map["k"]} {"abc"[1]}"
//// conditional_access_in_hole
string s = null;
$"[{s?.Length}]"
//// formattable_string
FormattableString f = $"{1}-{"a"}";
(f.Format, f.ArgumentCount, f.GetArgument(1))
//// formattable_invariant
FormattableString.Invariant($"{1.5} {1000:N0}")
//// string_create
string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{0.5:P1}")
//// alignment_too_small
$"[{12345,3}]"
//// colon_in_format
$"{new TimeSpan(1, 2, 3):hh\\:mm}"
//// await_in_hole
$"{await Task.FromResult(5)}"
//// concatenated_interpolations
$"a{1}" + $"b{2}" + "c"
//// tuple_in_hole
$"{(1, "x")}"
//// custom_tostring
class P { public override string ToString() => "P!"; }
$"{new P()} {new P(),5}|"
//// switch_in_hole
var n = 2;
$"{n switch { 1 => "one", _ => "many" }}"
