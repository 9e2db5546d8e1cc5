//// multiplication_first
2 + 3 * 4 - 6 / 2
//// left_associative
(10 - 4 - 3, 100 / 10 / 5, 2 - -2)
//// unary_binds_tighter
(-2 * -3, -(2 + 3), !true || true)
//// shift_below_plus
1 << 2 + 1
//// relational_below_shift
1 << 3 > 7
//// equality_below_relational
3 > 2 == true
//// and_xor_or
(1 | 2 ^ 3 & 2, (1 | 2) ^ 3)
//// logical_and_before_or
true || false && false
//// conditional_right_associative
var n = 5;
n > 10 ? "big" : n > 3 ? "mid" : "small"
//// coalesce_right_associative
string a = null, b = null;
a ?? b ?? "c"
//// coalesce_below_or
bool? a = null;
a ?? true || false
//// assignment_right_associative
int a, b, c;
a = b = c = 4;
a + b + c
//// lambda_body_extends
Func<int, int> f = x => x + 1 * 2;
f(3)
//// cast_before_binary
(double)5 / 2
//// cast_of_parenthesised
(int)(2.5 * 2)
//// cast_negative
(long)-1
//// increment_forms
int i = 1;
var t = (i++, i, ++i, i--, --i);
t
//// increment_in_expression
int i = 1;
i++ + ++i
//// evaluation_order
int Say(int n) { Console.Write(n); return n; }
Say(1) + Say(2) * Say(3)
//// evaluation_order_index
int Say(int n) { Console.Write(n); return n; }
var a = new int[5];
a[Say(1)] = Say(2) + Say(3);
a
//// compound_evaluates_once
int k = 0;
int Next() { Console.Write("n"); return k++; }
var a = new int[] { 10, 20 };
a[Next()] += 5;
(a, k)
//// is_below_shift
var o = (object)5;
o is int && (int)o > 3
//// as_precedence
object o = "abc";
(o as string).Length + 1
//// null_conditional_precedence
string s = "ab";
s?.Length + 1 ?? 0
//// range_precedence
var a = new[] { 1, 2, 3, 4, 5 };
a[1..(2 + 2)]
//// switch_expression_precedence
1 + 2 switch { 2 => 10, _ => 20 }
//// await_precedence
await Task.FromResult(2) * 3
//// conditional_with_nullable_type_ambiguity
object o = 1;
o is int ? 1 : 2
//// conditional_with_is_nullable
object o = 1;
var r = o is int? ? "yes" : "no";
r
//// bitwise_compare_needs_parentheses
(6 & 2) == 2
//// not_and_equality
!(1 == 2) == true
//// xor_bool
true ^ true == false
//// complement_binds
~1 + 1
//// minus_minus
var x = 5;
x - -x
//// plus_plus_string
var s = "a" + (1 + 2) + 3;
s
//// modulo_and_multiplication
10 % 4 * 2
//// generic_less_than
int a = 1, b = 2, c = 3;
(a < b, b > c)
//// typeof_and_nameof
(typeof(int).Name, nameof(Console.WriteLine), nameof(List<int>), sizeof(int))
//// sizeof_all
(sizeof(byte), sizeof(char), sizeof(long), sizeof(double), sizeof(decimal), sizeof(bool))
//// nameof_local
var counter = 1;
nameof(counter) + nameof(counter.CompareTo)
//// conditional_side_effects
int n = 0;
var r = true ? n += 1 : n += 10;
(r, n)
//// unsigned_shift_assign
int n = -16;
n >>>= 28;
n
//// all_compound
int a = 100;
a += 5; a -= 3; a *= 2; a /= 3; a %= 50; a <<= 2; a >>= 1; a &= 0xFF; a |= 0x100; a ^= 0x11;
a
//// bool_compound
bool b = true;
b &= false; b |= true; b ^= true;
b
//// coalesce_with_value
int? n = 0;
n ?? 5
//// checked_precedence
checked(1 + 2) * 3
//// default_in_expression
default(int) + 1
//// discard_assign
_ = 5 + 5;
//// index_from_end_expression
var i = 1;
new[] { 1, 2, 3 }[^(i + 1)]
