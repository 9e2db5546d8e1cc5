//// char_plain
'a'
//// char_escapes
new[] { '\n', '\t', '\\', '\'', '"', '\0', '\r' }
//// char_more_escapes
new[] { (int)'\a', '\b', '\f', '\v', '\e' }
//// char_hex_escape
('\x41', '\x041', '\u0042', '\x9')
//// char_unicode
'é'
//// char_arithmetic
('a' + 1, (char)('a' + 1), 'z' - 'a')
//// char_compound
var c = 'a';
c++;
c += (char)2;
c
//// string_plain
"hello"
//// string_empty
("", "".Length, string.Empty == "")
//// string_escapes
"a\tb\nc\\d\"e\0f\'g"
//// string_unicode_escapes
"\u00e9\U0001F600\x41"
//// string_x_escape_is_greedy
"\x41B" + "|" + "\x0041B"
//// string_escape_e
("\e[0m".Length, (int)"\e"[0])
//// surrogate_length
("😀".Length, char.IsSurrogate("😀"[0]))
//// verbatim
@"C:\temp\new"
//// verbatim_quotes
@"say ""hi"" now"
//// verbatim_newline
@"a
b"
//// concat_constants
const string A = "x";
const string B = A + "y" + "z";
B
//// raw_single_line
"""say "hi" \n"""
//// raw_with_longer_quotes
""""three """ quotes""""
//// raw_multi_line
"""
    first
      indented
    last
    """
//// raw_multi_line_blank_line
"""
    a

    b
    """
//// raw_empty_line_only
"""

"""
//// utf8
"aé"u8.ToArray()
//// utf8_length
"hello"u8.Length
//// identifier_keyword
var @class = 3;
@class + 1
//// identifier_unicode
var größe = 2;
var имя = 3;
größe * имя
//// comments_everywhere
/* one */ 1 /* two
lines */ + // three
2
//// comment_only
// nothing here
//// empty_cell

//// semicolon_suppresses
42;
//// several_statements_on_a_line
var a = 1; var b = 2; a + b
//// region
#region setup
var q = 9;
#endregion
q
//// pragma
#pragma warning disable CS0168
int unused;
1
//// long_concatenation
"a" + 1 + 2L + 'c' + 1.5 + true + null + 2.50m
//// plus_groups_left
1 + 2 + "a" + 1 + 2
//// char_plus_string
'a' + 'b' + "c"
