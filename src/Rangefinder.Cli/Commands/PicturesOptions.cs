using System.CommandLine;
using System.CommandLine.Parsing;
using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Commands;

/// <summary>The options of <c>rangefinder pictures</c>.</summary>
internal sealed class PicturesOptions
{
    public Argument<string[]> Notebooks { get; } = new("NOTEBOOK")
    {
        Description = "Notebooks whose charts to draw; all of notebooks/ when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Redraw { get; } = new("--redraw")
    {
        Description = "Draw every picture again, also those that fit.",
    };

    public Option<string?> Format { get; } = new("--format")
    {
        Description = "svg, pdf or png: write each chart as a file, its caption, alternative text and sources "
            + "beside it (.md), and leave the notebooks as they are.",
    };

    public Option<int> Width { get; } = new("--width")
    {
        Description = "Width of the files in CSS pixels, 300 to 4000; a PNG has two pixels for each.",
        HelpName = "N",
        DefaultValueFactory = _ => PictureSettings.UsualWidth,
    };

    public Option<string> Theme { get; } = new("--theme")
    {
        Description = "The page that the files are for.",
        DefaultValueFactory = _ => "light",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "The folder of the files (.artifacts/pictures when not said).",
        HelpName = "DIR",
    };

    public Option<string?> Browser { get; } = BrowserOptions.Browser();

    public Option<string?> Plotly { get; } = BrowserOptions.Plotly("to draw with");

    /// <summary>The command with its options and what must hold between them.</summary>
    public Command ToCommand()
    {
        Format.AcceptOnlyFromAmong("svg", "pdf", "png");
        Theme.AcceptOnlyFromAmong("light", "dark");
        Width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 300 or > 4000)
            {
                result.AddError("--width takes a number of CSS pixels from 300 to 4000.");
            }
        });
        Notebooks.Validators.Add(RefuseUnknown);
        var command = new Command(
            "pictures",
            "Draw a picture beside every chart that stands in notebooks, without running a cell; or, with --format, "
            + "write the charts as files for publication.")
        {
            Notebooks, Redraw, Format, Width, Theme, Out, Browser, Plotly,
        };
        command.Validators.Add(result =>
        {
            var isExport = result.GetResult(Format) is { Implicit: false };
            foreach (var option in new Option[] { Width, Theme, Out })
            {
                if (!isExport && result.GetResult(option) is { Implicit: false })
                {
                    result.AddError($"{option.Name} is for files: say --format svg, pdf or png as well.");
                }
            }

            if (isExport && result.GetResult(Redraw) is { Implicit: false })
            {
                result.AddError("--redraw is for the pictures in notebooks; --format draws all anew anyway.");
            }
        });
        return command;
    }

    /// <summary>An option that is not known is taken for a notebook; nobody's notebook starts with a
    /// dash.</summary>
    public static void RefuseUnknown(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
        {
            result.AddError($"There is no option '{token.Value}'.");
        }
    }
}
