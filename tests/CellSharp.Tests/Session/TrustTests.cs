namespace CellSharp.Tests.Session;

public sealed class TrustTests
{
    [Theory]
    [InlineData("File.ReadAllText(\"/etc/passwd\")")]
    [InlineData("System.IO.File.Exists(\"x\")")]
    [InlineData("Directory.GetFiles(\"/\")")]
    [InlineData("new FileStream(\"x\", FileMode.Open)")]
    [InlineData("new StreamReader(\"x\")")]
    [InlineData("new FileInfo(\"x\")")]
    [InlineData("System.Diagnostics.Process.Start(\"ls\")")]
    [InlineData("Environment.Exit(1);")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOME\")")]
    [InlineData("new System.Net.Http.HttpClient()")]
    [InlineData("new System.Net.WebClient()")]
    [InlineData("Type.GetType(\"System.IO.File\")")]
    [InlineData("typeof(int).Assembly")]
    [InlineData("\"\".GetType().Assembly.GetTypes()")]
    [InlineData("typeof(string).GetMethods()")]
    [InlineData("Activator.CreateInstance(typeof(int))")]
    [InlineData("System.Reflection.Assembly.Load(\"x\")")]
    [InlineData("AppDomain.CurrentDomain")]
    [InlineData("new System.Threading.Thread(() => { })")]
    [InlineData("((Action)(() => { })).Method")]
    [InlineData("((Func<int, int>)(x => x)).DynamicInvoke(1)")]
    [InlineData("System.Runtime.InteropServices.Marshal.AllocHGlobal(5)")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.SizeOf<int>()")]
    [InlineData("GC.Collect();")]
    [InlineData("using System.IO; File.Delete(\"x\");")]
    [InlineData("using F = System.IO.File; F.Delete(\"x\");")]
    [InlineData("using static System.IO.File; Delete(\"x\");")]
    [InlineData("List<FileInfo> l = null;")]
    [InlineData("new List<System.IO.DirectoryInfo>()")]
    [InlineData("Func<string, string> f = File.ReadAllText;")]
    [InlineData("new[] { \"x\" }.Select(File.ReadAllText)")]
    [InlineData("typeof(System.IO.File)")]
    [InlineData("Console.OpenStandardOutput()")]
    [InlineData("#r \"System.Diagnostics.Process\"\n1")]
    [InlineData("#r \"/tmp/evil.dll\"\n1")]
    [InlineData("new Exception().TargetSite")]
    [InlineData("System.Linq.Expressions.Expression.Constant(1)")]
    public void Run_UntrustedCellReachesOut_IsRefusedWhenBinding(string cell)
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Safe });
        var result = session.Run(cell);
        Assert.Contains(result.Diagnostics, d => d.Code is "CELL2001" or "CELL2002" or "CS0234" or "CS0246");
        Assert.Null(result.Exception);
    }

    [Theory]
    [InlineData("Enumerable.Range(1, 3).Sum()", 6)]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }.Count", 1)]
    [InlineData("Math.Max(1, 2)", 2)]
    [InlineData("System.Text.RegularExpressions.Regex.Matches(\"a1b2\", \"[0-9]\").Count", 2)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(new { A = 1 }).Length", 7)]
    [InlineData("DateTime.Parse(\"2020-01-02\").Day", 2)]
    [InlineData("await Task.FromResult(4)", 4)]
    [InlineData("Path.Combine(\"a\", \"b\").Length", 3)]
    [InlineData("new StringReader(\"abc\").ReadToEnd().Length", 3)]
    [InlineData("typeof(int).Name.Length", 5)]
    public void Run_UntrustedCellComputes_Works(string cell, int expected)
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Safe });
        var result = session.Run(cell);
        Assert.Equal("", result.ErrorText);
        Assert.Equal(expected, result.Value);
    }

    [Fact]
    public void Allowing_Namespace_OpensIt()
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Safe.Allowing("System.IO") });
        Assert.Equal(false, session.Run("File.Exists(\"/no/such/file\")").Value);
    }

    [Fact]
    public void Refusal_SaysHowToGrant()
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Safe });
        Assert.Contains("--allow System.IO", session.Run("File.Exists(\"x\")").ErrorText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Allowing_Member_OpensItAlone()
    {
        var trust = Trust.Safe.Allowing("System.IO.File", "System.Environment.MachineName");
        using var session = new CellSession(new CellOptions { Trust = trust });
        Assert.Equal(false, session.Run("File.Exists(\"/no/such/file\")").Value);
        Assert.Equal(Environment.MachineName, session.Run("Environment.MachineName").Value);
        Assert.Equal("CELL2001", session.Run("Environment.UserName").Diagnostics[0].Code);
        Assert.Equal("CELL2001", session.Run("Directory.Exists(\"/\")").Diagnostics[0].Code);
    }

    [Fact]
    public void Refusing_MemberOfReferencedAssembly_ClosesItUntilGranted()
    {
        const string member = "CellSharp.CellSession.Run";
        const string cell = "new CellSharp.CellSession().Run(\"1\").Value";
        var options = new CellOptions { References = [typeof(CellSession).Assembly] };
        using var open = new CellSession(options);
        using var closed = new CellSession(options with { Trust = Trust.Safe.Refusing(member) });
        using var granted = new CellSession(options with { Trust = Trust.Safe.Refusing(member).Allowing(member) });
        Assert.Equal(1, open.Run(cell).Value);
        Assert.Equal("CELL2001", closed.Run(cell).Diagnostics[0].Code);
        Assert.Equal(1, granted.Run(cell).Value);
    }

    [Theory]
    [InlineData("System.IO", true, null)]
    [InlineData("System.IO.File", true, null)]
    [InlineData("System.Collections.Generic.List", true, null)]
    [InlineData("System.OI", false, "did you mean 'System.IO'?")]
    [InlineData("System.Net.Htp", false, "did you mean 'System.Net.Http'?")]
    [InlineData("Nothing.Like.It.At.All", false, null)]
    public void CanBeGranted_Name_IsKnownOrNamesTheNearest(string name, bool known, string? hint)
    {
        Assert.Equal(known, Trust.CanBeGranted(name, out var found));
        Assert.Equal(hint, found);
    }
}
