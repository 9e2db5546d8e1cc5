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
