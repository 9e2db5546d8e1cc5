using System.Diagnostics;
using System.Globalization;
using System.Text;
using CellSharp.Conformance;
using CellSharp.Conformance.Recorder;

// Records what Roslyn scripting makes of the conformance corpus, or checks what is recorded.
//   record [TEXT...]   runs the programs whose file path contains a TEXT (all without one), writes .expected
//   new [TEXT...]      the same, but only programs that have no recorded outcome yet
//   check [TEXT...]    writes nothing; exit 1 when Roslyn says something else than what is recorded
//   sample [TEXT...]   the same for every 25th program
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
if (args is not [("record" or "new" or "check" or "sample") and var verb, .. var filters])
{
    Console.Error.WriteLine("Say 'record', 'new', 'check' or 'sample', then parts of file paths.");
    return 2;
}

var folder = Path.Combine(RepositoryRoot(), "tests", "CellSharp.Conformance", "programs");
var runner = new RoslynRunner();
var watch = Stopwatch.StartNew();
var (seen, ran, differing) = (0, 0, 0);
foreach (var file in CorpusFiles.ProgramFiles(folder))
{
    if (filters.Length == 0 || filters.Any(f => file.Contains(f, StringComparison.Ordinal)))
    {
        Handle(file);
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{ran} programs run in {watch.Elapsed.TotalSeconds:0} s, {differing} differ from what was recorded."));
return verb is "check" or "sample" && differing > 0 ? 1 : 0;

void Handle(string file)
{
    var target = CorpusFiles.ExpectedFileOf(file);
    var recorded = CorpusFiles.ReadExpected(target);
    var results = new List<(string Name, IReadOnlyList<CellOutcome> Outcomes)>();
    foreach (var program in CorpusFiles.ReadPrograms(file))
    {
        recorded.TryGetValue(program.Name, out var before);
        if ((verb == "new" && before?.Count == program.Cells.Count) || (verb == "sample" && seen++ % 25 != 0))
        {
            results.Add((program.Name, before!));
            continue;
        }

        var now = runner.Run(program);
        ran++;
        results.Add((program.Name, now));
        var (old, text) = (CorpusFiles.Write([("", before ?? [])]), CorpusFiles.Write([("", now)]));
        if (!string.Equals(old, text, StringComparison.Ordinal))
        {
            differing++;
            if (before is not null)
            {
                Console.WriteLine($"{program.Id}\n{CorpusFiles.Write([("now", now)])}");
            }
        }
    }

    if (verb is "record" or "new")
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        File.WriteAllText(target, CorpusFiles.Write(results), utf8);
    }
}

static string RepositoryRoot()
{
    for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
    {
        if (File.Exists(Path.Combine(at.FullName, "Notebooks.sln")))
        {
            return at.FullName;
        }
    }

    throw new DirectoryNotFoundException("No folder above the recorder holds Notebooks.sln.");
}
