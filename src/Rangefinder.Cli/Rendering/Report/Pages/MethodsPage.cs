namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>How figures are read, ranges drawn and relations defined, and what none of it can say.</summary>
internal static class MethodsPage
{
    public static Page Make()
    {
        using var text = new StreamReader(ReportWriter.Asset("methods.html"));
        return new Page("Methods and limits", new Html("methods.html").Markup(text.ReadToEnd()))
        {
            Description = "How figures are read, ranges drawn and relations defined, and what none of it can say.",
        };
    }
}
