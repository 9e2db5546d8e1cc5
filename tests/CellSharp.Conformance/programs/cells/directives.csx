//// nullable_enable
#nullable enable
string? s = null;
s?.Length ?? -1
//// nullable_restore
#nullable enable
string a = "x";
#nullable restore
string b = null;
a + b
//// region_inside_method
int F()
{
    #region inner
    return 3;
    #endregion
}
F()
//// nested_regions
#region a
#region b
var x = 1;
#endregion
#endregion
x
//// warning_directive
#warning be careful
1
//// error_directive
#error stop here
1
//// pragma_restore
#pragma warning disable CS0219
int unused = 1;
#pragma warning restore CS0219
2
//// line_directive
#line 100 "cell.cs"
3
//// unclosed_region
#region open
var x = 1;
//// endregion_alone
#endregion
var x = 1;
//// unknown_directive
#regoin a
var x = 1;
//// directive_not_first_on_line
var x = 1; #nullable enable
//// comment_styles
/// <summary>doc</summary>
int F() => 1; // after
/* before */ F() /* between */ + /**/ 1
//// using_twice
using System.Linq;
using System.Linq;
1
//// using_order_with_static
using System.Text.RegularExpressions;
using static System.String;
Join("-", Regex.Matches("a1b2", "[a-z]").Select(m => m.Value))
//// using_static_constants
using static System.Math;
Round(PI * E, 3)
//// using_static_enum
using static System.DayOfWeek;
(Monday, Sunday)
//// using_static_hides_nothing
using static System.Math;
int Max(int a, int b) => -1;
Max(1, 2)
//// using_alias_generic
using Map = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int>>;
var m = new Map { ["a"] = [1, 2] };
m["a"].Count
//// using_alias_array
using Row = int[];
Row r = { 1, 2 };
r.Length
//// using_alias_hides_type
using Console2 = System.Console;
Console2.WriteLine("via alias");
//// global_qualifier
global::System.Math.Abs(-2)
//// fully_qualified
System.Collections.Generic.List<int> l = new System.Collections.Generic.List<int>();
l.Count
