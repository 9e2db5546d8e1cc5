//// element
int[] F() { var a = new[] { 1, 2, 3 }; ref int r = ref a[1]; r = 5; r++; a[0] = r; return a; }
F()
//// out_of_range_at_once
void F() { var a = new int[1]; ref int r = ref a[3]; Console.Write("late"); }
F();
//// local
int F() { int x = 1; ref int r = ref x; r = 7; return x; }
F()
//// index_kept
int[] F() { var a = new[] { 1, 2, 3 }; var i = 0; ref int r = ref a[i]; i = 2; r = 9; return a; }
F()
//// field
class C { public int X; }
int F() { var c = new C(); ref int r = ref c.X; r = 4; c = new C(); return r; }
F()
//// return_element
ref int Find(int[] a, int v) { for (var i = 0; i < a.Length; i++) if (a[i] == v) return ref a[i]; throw new Exception("none"); }
var data = new[] { 3, 4, 5 };
Find(data, 4) = 40;
Find(data, 5) *= 2;
data
//// conditional
int[] F(bool b) { int x = 1, y = 2; (b ? ref x : ref y) += 10; return [x, y]; }
F(false)
//// in_span_loop
int[] F() { var a = new[] { 1, 2, 3 }; foreach (ref var x in a.AsSpan()) x *= x; return a; }
F()
//// readonly_local
void F() { var a = new[] { 1 }; ref readonly int r = ref a[0]; r = 2; }
//// without_initialiser
void F() { ref int r; }
//// by_value
void F() { int x = 1; ref int r = x; }
//// value_from_ref
void F() { int x = 1; int y = ref x; }
//// return_local
ref int F() { int x = 1; return ref x; }
//// return_value
ref int F(int[] a) { return a[0]; }
//// captured
void F() { var a = new[] { 1 }; ref int r = ref a[0]; Func<int> f = () => r; }
//// other_type
void F() { var a = new[] { 1 }; ref long r = ref a[0]; }
//// conditional_types_differ
void F(bool b) { int x = 1; long y = 2; (b ? ref x : ref y) = 1; }
