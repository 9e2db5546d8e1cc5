using System.CommandLine;
using Rangefinder.Cli.Extraction.Parquet;
using Rangefinder.Exports;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder export</c>: comparisons, figures and sources in the formats that other tools read.</summary>
internal static class ExportCommand
{
    private const string Parquet = "parquet";

    private static readonly Dictionary<string, Func<Study, string>> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = study => Text(output => ComparisonTable.WriteCsv(study.CompareAll(), output)),
        ["json"] = study => ComparisonTable.ToJson(study.CompareAll()) + "\n",
        ["claimreview"] = study => IndentedJson.Of(ClaimReviews.ToGraph(study.CompareAll())) + "\n",
        ["annotations"] = study => IndentedJson.Of(WebAnnotations.ToPage(study.Documents)) + "\n",
        ["bib"] = study => Text(output => BibTex.Write(study.Sources, output)),
        ["csl"] = study => IndentedJson.Of(CslJson.ToArray(study.Sources)) + "\n",
    };

    public static Command Create(CliContext cli)
    {
        var format = new Argument<string>("FORMAT")
        {
            Description = "csv, json, parquet: all comparisons; claimreview: the same as schema.org JSON-LD; annotations: every "
                + "quoted figure as a W3C Web Annotation; bib, csl: the sources as BibTeX or CSL-JSON.",
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys, Parquet]);
        var output = new Option<string?>("--out")
        {
            Description = "The file to write (standard output when not said).",
            HelpName = "FILE",
        };
        var command = new Command("export", "Write comparisons, figures or sources in a format that other tools read.")
        {
            format, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Parquet && result.GetValue(output) is null)
            {
                result.AddError("parquet is not text: name a file with --out FILE.");
            }
        });
        command.SetAction(parsed =>
        {
            var study = Study.Open(Workspace.Find(cli.Directory).Seeds);
            if (parsed.GetValue(format) == Parquet)
            {
                OutputFile.Write(cli.Resolve(parsed.GetValue(output)!), ComparisonParquet.Write(study.CompareAll()));
                return ExitCode.Done;
            }

            var text = Formats[parsed.GetValue(format)!](study);
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(cli.Resolve(file), text);
            }
            else
            {
                cli.Out.Write(text);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
