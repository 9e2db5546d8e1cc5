//// int_zero
0
//// int_max
2147483647
//// int_then_uint
2147483648
//// uint_then_long
4294967296
//// long_then_ulong
9223372036854775808
//// ulong_max
18446744073709551615
//// int_min_by_negation
-2147483648
//// long_min_by_negation
-9223372036854775808
//// negated_uint_is_long
-2147483649
//// suffix_l
5L
//// suffix_u
5u
//// suffix_ul
(5UL, 6Lu, 7uL)
//// suffix_u_by_size
5000000000U
//// suffix_l_by_size
9223372036854775808L
//// digit_separators
1_000_000 + 1__0
//// hex
(0xFF, 0Xff_ff, 0x7FFFFFFF)
//// hex_by_size
(0xFFFFFFFF, 0xFFFFFFFFFF, 0x80000000)
//// binary
(0b1010, 0B_1111_0000)
//// binary_long
0b1_0000_0000_0000_0000_0000_0000_0000_0000
//// double_forms
(1.5, .5, 1e3, 1.5e-3, 1E+2, 2d, 3D)
//// double_integral_value
10.0
//// double_precision
0.1 + 0.2
//// double_big_and_small
(1e300 * 1e10, 1e-320, double.Epsilon)
//// double_separators
1_234.567_8
//// float_forms
(1.5f, 2F, 1e10f, .25f)
//// float_to_double_shows_error
(double)0.1f
//// decimal_forms
(1.5m, 2M, 1.500m, 0.0m)
//// decimal_keeps_scale
1.10m + 2.20m
//// decimal_large
79228162514264337593543950335m
//// decimal_exponent
1.5e3m
//// negative_zero
(-0.0, 0.0 == -0.0, 1 / -0.0)
//// nan_and_infinity
(double.NaN, double.PositiveInfinity, -1 / 0.0, double.NaN == double.NaN)
//// double_boundary
(double.MaxValue, double.MinValue, float.MaxValue)
//// hex_is_not_exponent
0x1e3
//// member_on_literal
5.ToString() + 3.7.ToString()
//// bool_literals
(true, false, !true)
//// null_literal
null
//// default_literals
(default(int), default(string), default(bool), default(DateTime))
//// target_typed_default
int n = default;
string s = default;
(n, s)
