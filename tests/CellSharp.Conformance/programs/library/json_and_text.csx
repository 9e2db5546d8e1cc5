//// serialize_anonymous
System.Text.Json.JsonSerializer.Serialize(new { A = 1, B = "x", C = new[] { 1, 2 } })
//// serialize_dictionary
using System.Text.Json;
JsonSerializer.Serialize(new Dictionary<string, int> { ["a"] = 1 })
//// serialize_class
using System.Text.Json;
public class P { public string Name { get; set; } public int Age { get; set; } }
JsonSerializer.Serialize(new P { Name = "x", Age = 2 })
//// deserialize_class
using System.Text.Json;
public class P { public string Name { get; set; } public int Age { get; set; } }
var p = JsonSerializer.Deserialize<P>("{\"Name\":\"Ada\",\"Age\":36}");
(p.Name, p.Age)
//// deserialize_list
using System.Text.Json;
JsonSerializer.Deserialize<List<int>>("[1,2,3]")
//// deserialize_record
using System.Text.Json;
public record P(string Name, int Age);
JsonSerializer.Deserialize<P>("{\"name\":\"Ada\",\"age\":36}", new JsonSerializerOptions { PropertyNameCaseInsensitive = true })
//// document
using System.Text.Json;
var root = JsonDocument.Parse("{\"a\":{\"b\":[1,2.5,\"x\"]}}").RootElement;
(root.GetProperty("a").GetProperty("b")[1].GetDouble(), root.GetProperty("a").GetProperty("b").GetArrayLength())
//// enumerate_array
using System.Text.Json;
JsonDocument.Parse("[{\"n\":1},{\"n\":2}]").RootElement.EnumerateArray().Sum(e => e.GetProperty("n").GetInt32())
//// node
using System.Text.Json.Nodes;
var n = JsonNode.Parse("{\"a\":[1,2]}");
((int)n["a"][1], n["a"].AsArray().Count)
//// node_build
using System.Text.Json.Nodes;
new JsonObject { ["a"] = 1, ["b"] = new JsonArray(1, "x") }.ToJsonString()
//// invalid_json
using System.Text.Json;
JsonSerializer.Deserialize<int>("{oops")
//// indented
using System.Text.Json;
JsonSerializer.Serialize(new { A = 1 }, new JsonSerializerOptions { WriteIndented = true })
//// guid_parse
Guid.Parse("00000000-0000-0000-0000-000000000001")
//// guid_empty
Guid.Empty
//// uri
var u = new Uri("https://example.org:8080/a/b?q=1");
(u.Host, u.Port, u.AbsolutePath, u.Query)
//// version
new Version(1, 2, 3) > new Version("1.2")
//// lazy_value
var l = new Lazy<int>(() => { Console.Write("made "); return 5; });
(l.IsValueCreated, l.Value, l.Value)
//// memory_stream
var ms = new System.IO.MemoryStream();
ms.Write(new byte[] { 1, 2, 3 });
(ms.Length, ms.ToArray())
//// path_combine_parts
(System.IO.Path.GetExtension("a/b.txt"), System.IO.Path.GetFileNameWithoutExtension("a/b.txt"))
//// bit_converter
BitConverter.ToInt32(BitConverter.GetBytes(258), 0)
//// random_seeded_range
var r = new Random(1).Next(5);
r >= 0 && r < 5
//// span_in_method
int Count(string s) { ReadOnlySpan<char> r = s; return r.IndexOf(','); }
Count("ab,c")
//// span_slice
string F(string s) { var r = s.AsSpan(); return r[1..3].ToString() + r.Length; }
F("hello")
//// buffer
var m = new int[] { 1, 2, 3 }.AsMemory(1);
m.Length
//// culture_number
(1234.5).ToString("N2", System.Globalization.CultureInfo.InvariantCulture)
//// culture_parse
double.Parse("1,234.5", System.Globalization.CultureInfo.InvariantCulture)
//// hash_code_combine_equal
HashCode.Combine(1, 2) == HashCode.Combine(1, 2)
//// xml
var x = System.Xml.Linq.XElement.Parse("<r><i n='1'/><i n='2'/></r>");
x.Elements("i").Sum(e => (int)e.Attribute("n"))
//// xml_build
using System.Xml.Linq;
new XElement("root", new XAttribute("a", 1), new XElement("b", "t")).ToString(SaveOptions.DisableFormatting)
//// convert_change_type
Convert.ChangeType("5", typeof(int))
//// type_info
(typeof(int).FullName, 5.GetType() == typeof(int), typeof(string).IsClass, typeof(List<>).IsGenericTypeDefinition)
//// environment_newline
Environment.NewLine.Length > 0
//// enumerable_comparers
new[] { "b", "a", "C" }.Order(StringComparer.OrdinalIgnoreCase).ToArray()
//// string_comparison_culture
string.Equals("straße", "STRASSE", StringComparison.OrdinalIgnoreCase)
//// decimal_parts
(decimal.Floor(2.7m), decimal.Parse("1e2", System.Globalization.NumberStyles.Float), 7.0m / 2)
//// progress_interface
IProgress<int> p = null;
p?.Report(1);
p is null
//// weak_reference
var o = new object();
new WeakReference<object>(o).TryGetTarget(out var t) && t == o
//// array_pool_free
var a = new ArraySegment<int>(new[] { 1, 2, 3, 4 }, 1, 2);
a.Sum()
//// comparer_default
Comparer<int>.Default.Compare(1, 2)
