using System.CommandLine;
using System.Globalization;
using Rangefinder.Claims;
using Rangefinder.Cli.Authoring;
using Rangefinder.Quantities;
using Rangefinder.Scholarship;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new claim</c>: ties quoted words to a quantity. What the options leave open (bounds,
/// modifier, voice) is taken from the figure that the extractor finds in the words.</summary>
internal static class NewClaimCommand
{
    private const string Table = "reference/" + ClaimReader.FileName;

    public static Command Create(CliContext cli)
    {
        var form = new RowForm(
            new("id", "The row's own key; made from document and quantity when not said."),
            new("document", "Id of the document, as rangefinder new text told it.", true),
            new("exact", "The quoted words, as in the normalised text; they must occur once.", true),
            new("prefix", "What stands directly before, where the words occur more than once."),
            new("suffix", "What stands directly after, where the words occur more than once."),
            new("quantity", "Key of the quantity the words speak of.", true),
            new("low", "Lower end in the quantity's unit; from the text when not said."),
            new("high", "Upper end; from the text when not said."),
            new("unit", "The quantity's unit when not said."),
            new("modifier", "One of " + string.Join(", ", Words.All<Modifier>()) + "; from the text when not said."),
            new("attribution", "One of " + string.Join(", ", Words.All<Voice>()) + "; from the text when not said."),
            new("speaker", "Who says it; needed where the text reports it from others."),
            new("comparable", "One of " + string.Join(", ", Words.All<Comparability>()) + ".", true),
            new("why", "Why it is comparable or not, in a sentence; may be left out only with yes."));
        var command = new Command("claim", "Add a claim: a quoted figure, what it counts, and how far it is comparable.");
        form.AddTo(command);
        command.SetAction(parsed =>
        {
            using var trial = new SeedsTrial(Workspace.Find(cli.Directory));
            var values = Completed(form.Values(parsed), trial.Study);
            trial.Write(Table, NewRow.Append(trial.Read(Table), form.Fields.Select(field => field.Name), values));
            trial.Commit();
            cli.Out.WriteLine($"Added to seeds/{Table}:");
            form.Show(values, cli);
            cli.Error.WriteLine($"Next: rangefinder compare {values["quantity"]}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Dictionary<string, string> Completed(Dictionary<string, string> values, Study study)
    {
        var (document, quantity) = Named(values, study);
        var figure = Figure(values, document);
        void Fill(string column, string? value)
        {
            if (value is not null && !values.ContainsKey(column))
            {
                values[column] = value;
            }
        }

        if (!values.ContainsKey("low") && !values.ContainsKey("high") && figure is not null)
        {
            var bounds = QuotedBounds.Of(figure, quantity);
            Fill("low", bounds.Low);
            Fill("high", bounds.High);
            Fill("modifier", Words.Of(figure.Modifier));
        }

        Fill("unit", quantity.Unit);
        Fill("modifier", Words.Of(Modifier.None));
        Fill("attribution", Words.Of(figure?.Voice ?? Voice.Asserted));
        Fill("id", FreeId($"{document.Id}-{quantity.Key}", study));
        return values;
    }

    private static (Document Document, Quantity Quantity) Named(Dictionary<string, string> values, Study study)
    {
        try
        {
            return (study.Document(values["document"]), study.Quantity(values["quantity"]));
        }
        catch (ArgumentException e)
        {
            throw new WorkspaceException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    // The first figure that shares a character with the words; where the words are wrong the check says so.
    private static QuotedFigure? Figure(Dictionary<string, string> values, Document document)
    {
        var exact = values["exact"];
        var quote = new TextQuote(exact, values.GetValueOrDefault("prefix"), values.GetValueOrDefault("suffix"));
        var found = exact.Length == 0 ? [] : quote.FindIn(document.Text.Value);
        if (found.Count != 1)
        {
            return null;
        }

        var raw = document.Text.ToRaw(found[0], exact.Length);
        return document.Figures.FirstOrDefault(
            figure => figure.CharStart < raw.CodePointEnd && figure.CharEnd > raw.CodePointStart);
    }

    private static string FreeId(string wanted, Study study)
    {
        var taken = study.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var id = wanted;
        for (var number = 2; taken.Contains(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return id;
    }
}
