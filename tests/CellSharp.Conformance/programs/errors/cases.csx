//// constant_twice
int F(int n) { switch (n) { case 1: return 1; case 1: return 2; } return 0; }
//// string_twice
void F(string s) { switch (s) { case "a": break; case "b": case "a": break; } }
//// enum_twice
void F(DayOfWeek d) { switch (d) { case DayOfWeek.Monday: break; case DayOfWeek.Monday: break; } }
//// type_after_base
void F(object o) { switch (o) { case IEnumerable<char> e: break; case string s: break; } }
//// type_after_guarded
int F(object o) { switch (o) { case int n when n > 1: return 1; case int n: return 2; } return 3; }
F(1)
//// constant_after_type
int F(object o) => o switch { int => 1, 5 => 2, _ => 3 };
//// range_inside
int F(int n) => n switch { < 10 => 1, < 5 => 2, _ => 3 };
//// range_covers_all
int F(int n) => n switch { < 0 => -1, 0 => 0, > 0 => 1, _ => 2 };
//// range_exact
int F(int n) => n switch { < 0 => -1, 0 => 0, > 0 => 1 };
F(-4)
//// byte_range
int F(byte b) => b switch { <= 127 => 0, >= 128 => 1, _ => 2 };
//// bool_all
int F(bool b) => b switch { true => 1, false => 0, _ => 2 };
//// tuple_all
int F(bool a, bool b) => (a, b) switch { (true, _) => 1, (_, true) => 2, (false, false) => 3, _ => 4 };
//// tuple_some
int F(bool a, bool b) => (a, b) switch { (true, _) => 1, (_, true) => 2, (false, false) => 3 };
F(false, true)
//// not_null_then_null
int F(string s) => s switch { not null => 1, null => 2 };
F(null)
//// null_first
int F(string s) => s switch { null => 1, not null => 2, _ => 3 };
//// property_inside
int F(string s) => s switch { { Length: > 3 } => 1, { Length: > 5 } => 2, _ => 3 };
//// property_apart
int F(string s) => s switch { { Length: > 5 } => 1, { Length: > 3 } => 2, _ => 3 };
F("abcd")
//// list_lengths
int F(int[] a) => a switch { [] => 0, [_] => 1, [_, ..] => 2, _ => 3 };
F(new[] { 1, 2 })
//// list_covered
int F(int[] a) => a switch { [_, ..] => 2, [1] => 1, _ => 3 };
//// or_pattern
int F(int n) => n switch { 1 or 2 => 1, 2 => 2, _ => 3 };
//// and_pattern
int F(int n) => n switch { > 0 and < 10 => 1, > 3 and < 5 => 2, _ => 3 };
//// double_nan
int F(double d) => d switch { < 0 => -1, >= 0 => 1, double.NaN => 0 };
F(double.NaN)
//// char_range
string F(char c) => c switch { >= 'a' and <= 'z' => "l", 'q' => "q", _ => "o" };
//// after_default_pattern
int F(int n) => n switch { var x => x, 1 => 2 };
//// shared_scope_again
void F(int n) { switch (n) { case 1: int x = 1; break; case 2: int x = 2; break; } }
//// shared_scope_unassigned
void F(int n) { switch (n) { case 1: int x = 1; break; case 2: Console.WriteLine(x); break; } }
//// exhaustive_statement
string F(bool? b) { switch (b) { case true: return "t"; case false: return "f"; case null: return "n"; } }
F(null)
//// enum_not_exhaustive
string F(DayOfWeek d) { switch (d) { case DayOfWeek.Monday: return "m"; } }
