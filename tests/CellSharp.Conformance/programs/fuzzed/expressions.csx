//// cast-empty-collection
((List<int>)[]).Count
//// cast-collection-of-tuples
((List<(int, string)>)[(1, "a")])[0].Item2
//// cast-empty-collection-enumerated
foreach (var e in ((IEnumerable<int>)[]).Take(4)) Console.Write(e);
((IEnumerable<int>)[]).SingleOrDefault()
//// as-array-of-nullables
object o = new int?[] { 1, null };
(o as int?[])?.Length
//// as-nullable-with-condition
object o = 3;
var b = o as int? == 3 ? "y" : "n";
b
//// member-of-a-called-lambda-with-try
int n = 3;
((Func<float?>)(() => { try { n++; } finally { n += 2; } return default(float?); }))().GetValueOrDefault() + n
//// extension-with-another-number-of-arguments
"a"?.Length.GetValueOrDefault()
//// extension-of-no-receiver
5.First(1, 2)
//// lambda-body-before-other-overloads
default(byte[]).FirstOrDefault(x => 1 < new object())
//// lambda-for-a-value
new List<int>().Add(x => x);
//// branch-of-conditional-that-could-be-cast
float f = 1;
int? n = true ? default(short?) : f;
//// arm-that-could-be-cast
double d = 1;
int v = 1 switch { 1 => d, _ => "a" };
//// conditional-without-type-before-coalescing
(true ? default(List<int>) : true) ?? default(List<int>)
//// conditional-without-type-before-dot
(true ? 'c' : new int[0]).FirstOrDefault()
//// conditional-without-type-before-index
(true ? 1 : "a")[0]
//// conditional-without-type-switched-on
switch (true ? 1 : "a") { default: break; }
//// conditional-without-type-enumerated
foreach (var x in true ? 1 : "a") { }
//// conditional-without-type-as-condition
if (true ? null : true) { }
//// conditional-without-type-matched
(true ? null : 1) is null
//// switch-without-type-before-dot
(true switch { _ => null }).ToString()
//// conditional-of-null-cast
(int)(true ? null : 1.5)
//// lambda-in-hole
$"{x => x}"
//// empty-read-only-collection
((IEnumerable<decimal>)[])
//// read-only-collection
((IEnumerable<uint>)[10u])
//// member-of-element-of-array-with-spread
string v = "";
v += ((int?[])[(int?)1, .. new int?[] { null, 5 }])[2].HasValue;
v
//// spread-of-null-sequence
List<string> v = [.. default(IEnumerable<string>), null];
//// spread-of-null-list
List<string> v = [.. default(List<string>), null];
//// spread-of-null-list-beside-a-sequence
List<string> v = [.. new[] { "a" }, .. default(List<string>), .. new[] { "b" }.Where(x => true)];
//// part-used-in-its-own-value
(ulong v5, int v6) = (ulong)v6 is var p4 ? (5UL, 1) : (42UL, 1);
(v5, v6)
//// unboxing-null-as-object
(ulong)(object)(string)null
//// slice-to-a-negative-number
try { _ = ""[..~1]; } catch (Exception e) { Console.Write(e.Message); }
//// slice-from-a-negative-number
try { _ = "abc"[-1..]; } catch (Exception e) { Console.Write(e.Message); }
//// slice-in-order
string F() { Console.Write("f"); return "abcdef"; }
int G(int x) { Console.Write(x); return x; }
F()[G(1)..^G(2)] + F()[G(3)] + F()[G(1)..G(2)]
//// slice-by-index-and-range
Index i = 1;
Range r = 1..;
"abc"[i..] + "abc"[r] + "abc"[..i]
//// unchecked-constant-out-of-range
(unchecked((byte)1e3f), unchecked((ulong)-1.0), unchecked((int)1e10), unchecked((long)double.NaN))
//// lifted-decimals-compute-both
decimal? d = null;
Console.Write(d < new List<decimal>().Last());
//// lifted-decimals-add-both
decimal? d = null;
Console.Write(d + new List<decimal>().Last());
//// number-compared-with-null
Console.Write(new List<int> { 1 }.Last() == null);
//// enum-compared-with-null
Console.Write(DayOfWeek.Friday != null);
//// struct-compared-with-null
Console.Write(DateTime.MinValue == null);
