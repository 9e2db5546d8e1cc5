//// missing_semicolon
var x = 1
var y = 2;
//// missing_semicolon_in_method
void F() { var x = 1 }
//// missing_semicolon_before_brace
void F() { Console.WriteLine("a") }
//// missing_close_paren
Console.WriteLine("a";
//// missing_close_paren_end
Math.Max(1, 2
//// missing_open_paren
if x > 1) { }
//// missing_close_brace
void F() {
//// missing_close_brace_class
class C { public int X;
//// extra_close_brace
var x = 1; }
//// extra_close_paren
Math.Max(1, 2))
//// missing_close_bracket
var a = new int[3;
//// unclosed_string
var s = "abc;
//// unclosed_char
var c = 'a;
//// empty_char
var c = '';
//// too_long_char
var c = 'ab';
//// bad_escape
var s = "\q";
//// unclosed_verbatim
var s = @"abc;
//// unclosed_comment
var x = 1; /* never closed
//// unclosed_interpolation_hole
$"{1"
//// empty_interpolation_hole
$"{}"
//// single_close_brace_in_interpolated
$"}"
//// unclosed_raw
var s = """abc;
//// raw_bad_indent
var s = """
    a
  b
    """;
//// raw_content_on_first_line
var s = """abc
    """;
//// missing_operand
1 +
//// missing_operand_middle
(1 + ) * 2
//// missing_operand_left
/ 2
//// two_operators
1 + / 2
//// double_assignment
int x = = 1;
//// missing_initialiser
int x = ;
//// missing_name
int = 5;
//// number_name
int 1x = 5;
//// keyword_as_name
int class = 5;
//// keyword_as_name_in_call
Console.WriteLine(int);
//// missing_type
x = ;
//// missing_argument
Math.Max(1, )
//// missing_argument_first
Math.Max(, 1)
//// missing_member_name
"abc".
//// missing_member_name_call
"abc".()
//// double_dot
"abc"..Length
//// missing_colon_conditional
true ? 1
//// missing_condition_part
true ? : 2
//// missing_arrow_body
Func<int, int> f = x => ;
//// missing_lambda_arrow
Func<int, int> f = x 1;
//// missing_while
do { } (true);
//// do_without_semicolon
do { } while (true)
//// for_two_parts
for (int i = 0; i < 3) { }
//// for_commas
for (int i = 0, i < 3, i++) { }
//// foreach_missing_in
foreach (var x of new[] { 1 }) { }
//// foreach_missing_type
foreach (x in new[] { 1 }) { }
//// foreach_missing_parens
foreach var x in new[] { 1 } { }
//// else_without_if
else { }
//// case_without_switch
case 1: break;
//// catch_without_try
catch { }
//// finally_without_try
finally { }
//// try_alone
try { }
//// switch_missing_braces
switch (1) case 1: break;
//// switch_missing_colon
switch (1) { case 1 break; }
//// switch_expression_missing_arrow
1 switch { 1 "a" }
//// switch_expression_missing_comma
1 switch { 1 => "a" _ => "b" }
//// method_missing_parens
int F => 1
//// method_missing_type
F(int x) { return x; }
//// parameter_missing_type
int F(x) => x;
//// parameter_missing_name
int F(int) => 1;
//// parameter_trailing_comma
int F(int a, ) => a;
//// method_body_missing
int F()
//// method_without_body_semicolon
int F();
//// class_missing_name
class { }
//// class_missing_body
class C
//// property_missing_accessor
class C { int P { } }
//// property_bad_accessor
class C { int P { foo; } }
//// enum_bad
enum E { A B }
//// record_bad
record R(int);
//// generic_unclosed
List<int l = null;
//// generic_missing_argument
List<> l = new List<int>();
//// array_missing_size
new int[]
//// array_bad_initialiser
int[] a = [1, 2;
//// new_missing_type
var x = new ;
//// object_initialiser_bad
new List<int> { 1 2 }
//// using_missing_name
using ;
//// using_incomplete
using System
//// attribute_unclosed
[Obsolete class C { }
//// stray_character
var x = 1 # 2;
//// stray_backslash
var x = \1;
//// stray_dollar
var x = $5;
//// stray_at
var x = @;
//// hash_directive
#foo
//// bad_number_suffix
var x = 5xyz;
//// bad_hex
var x = 0x;
//// bad_binary
var x = 0b2;
//// trailing_underscore
var x = 1_;
//// number_dot
var x = 1.;
//// bad_exponent
var x = 1e;
//// modifier_on_local
void F() { public int x = 1; }
//// statement_in_class
class C { Console.WriteLine("a"); }
//// return_type_missing_in_class
class C { F() { } }
//// await_missing_operand
await
//// throw_missing
throw
//// is_missing_pattern
1 is
//// as_missing_type
"a" as
//// typeof_empty
typeof()
//// query_missing_select
from x in new[] { 1 }
//// query_missing_in
from x new[] { 1 } select x
//// query_missing_by
from x in new[] { 1 } group x
//// query_ends_in_where
from x in new[] { 1 } where x > 0
//// query_missing_equals
from a in new[] { 1 } join b in new[] { 1 } on a == b select a
//// tuple_unclosed
var t = (1, 2;
//// tuple_trailing_comma
var t = (1, );
//// range_bad
new[] { 1 }[1...2]
//// lambda_statement_missing_brace
Action a = () => { Console.WriteLine(); ;
//// conditional_assignment_typo
var x = 1; if (x => 2) { }
//// not_equal_typo
1 <> 2
//// elseif
if (true) { } elseif (false) { }
//// python_style
for x in range(3): print(x)
//// javascript_style
let x = 5;
//// javascript_function
function f(x) { return x; }
//// function_keyword_call
print("hello");
//// and_word
true and false
//// not_word
if not true { }
//// null_word
string s = None;
//// triple_equals
1 === 1
//// string_single_quotes
var s = 'hello';
//// missing_new
var l = List<int>();
//// assign_colon
int x := 5;
//// unclosed_attribute_argument
Console.WriteLine("a" "b");
