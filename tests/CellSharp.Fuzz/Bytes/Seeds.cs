using System.Text.RegularExpressions;
using CellSharp.Conformance;
using CellSharp.Jupyter.Documents;
using Rangefinder.Testing;

namespace CellSharp.Fuzz.Bytes;

/// <summary>The right texts that wrong ones are made of.</summary>
internal static partial class Seeds
{
    /// <summary>The cells of the notebooks, of the conformance corpus and of the specification.</summary>
    internal static IReadOnlyList<string> Cells { get; } =
    [
        .. Notebooks().SelectMany(json => NotebookReader.Read(json, "seed").Cells).Select(c => c.Source),
        .. CorpusFiles.ProgramFiles(Repository.PathOf("tests", "CellSharp.Conformance", "programs"))
            .SelectMany(CorpusFiles.ReadPrograms).SelectMany(p => p.Cells),
        .. Fences().Matches(File.ReadAllText(Repository.PathOf("src", "CellSharp", "LANGUAGE.md")))
            .Select(m => m.Groups[1].Value),
    ];

    /// <summary>Small notebooks with every kind of cell and output.</summary>
    internal static IReadOnlyList<string> Documents { get; } =
    [
        """{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[]}""",
        """
        {"nbformat":4,"nbformat_minor":5,"metadata":{"kernelspec":{"name":"x","display_name":"X"}},"cells":[
        {"cell_type":"markdown","id":"a","metadata":{},"source":["# T\n","x"],"attachments":{"i.png":{"image/png":"AA=="}}},
        {"cell_type":"code","id":"b","metadata":{"tags":["t"]},"execution_count":1,"source":"1+1","outputs":[
        {"output_type":"stream","name":"stdout","text":["a\n","b"]},
        {"output_type":"execute_result","execution_count":1,"metadata":{},"data":{"text/plain":["2"],"application/json":{"a":[1,null]}}},
        {"output_type":"display_data","metadata":{},"data":{"text/html":"<b>x</b>"}},
        {"output_type":"error","ename":"E","evalue":"v","traceback":["t1","t2"]}]},
        {"cell_type":"raw","id":"c","metadata":{},"source":""}]}
        """,
    ];

    private static IEnumerable<string> Notebooks() =>
        Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
