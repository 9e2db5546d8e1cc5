using System.CommandLine;
using Rangefinder.Cli.Authoring;
using Rangefinder.Scholarship;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new quantity</c> and <c>new estimate</c>: one more row of a table, each column an option.</summary>
internal static class NewRowCommand
{
    public static Command Quantity(CliContext cli) => Create(
        cli, "quantity", "Add something that can be counted: one definition, one place, one period.",
        "reference/quantities.csv", "Next: rangefinder new source, then rangefinder new estimate --quantity {key}",
        new RowForm(
            new("key", "Its key: a-z, 0-9 and hyphens, such as flood-deaths-1903.", true),
            new("title", "What readers see.", true),
            new("measure", Choice<Measure>(), true),
            new("unit", "The unit, such as persons, percent-per-year, days, date.", true),
            new("counts", "What exactly is counted, and what is not.", true),
            new("place", "Where."),
            new("period_start", "From when, in EDTF: 1903, 1903-02, 1903-02-14."),
            new("period_end", "Until when, in EDTF.")));

    public static Command Estimate(CliContext cli) => Create(
        cli, "estimate", "Add one source's number for one quantity.",
        "reference/estimates.csv", "Next: rangefinder compare {quantity}",
        new RowForm(
            new("id", "The row's own key, such as flood-deaths-abel-1950.", true),
            new("quantity", "Key of the quantity.", true),
            new("scope", "What exactly the source counts, in its own terms.", true),
            new("low", "Lower end, in the quantity's unit."),
            new("central", "The source's own best value."),
            new("high", "Upper end."),
            new("bound", Choice<Bound>() + " More than X is a floor with low = X.", true),
            new("source", "Key of the source in sources.json.", true),
            new("locator", "Page, table or chapter."),
            new("kind", Choice<EstimateKind>(), true),
            new("basis", Choice<Basis>(), true),
            new("verification", Choice<Verification>() + " Never more than was seen.", true),
            new("via", "Key of the work it was seen quoted in, where verification is secondary."),
            new("seen_at", "Address or place where it was seen."),
            new("derived", "The formula, where you computed the value."),
            new("depends_on", "Ids of the estimates it repeats or builds on, separated by spaces."),
            new("note", "A remark.")));

    private static Command Create(
        CliContext cli, string noun, string description, string table, string next, RowForm form)
    {
        var command = new Command(noun, description);
        form.AddTo(command);
        command.SetAction(parsed =>
        {
            var values = form.Values(parsed);
            using var trial = new SeedsTrial(Workspace.Find(cli.Directory));
            trial.Write(table, NewRow.Append(trial.Read(table), form.Fields.Select(field => field.Name), values));
            trial.Commit();
            cli.Out.WriteLine($"Added to seeds/{table}:");
            form.Show(values, cli);
            cli.Error.WriteLine(values.Aggregate(
                next, (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Choice<T>()
        where T : struct, Enum => "One of " + string.Join(", ", Words.All<T>()) + ".";
}
