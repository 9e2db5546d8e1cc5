using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>What the kernel is.</summary>
/// <param name="Implementation">The kernel's name.</param>
/// <param name="ImplementationVersion">The kernel's version.</param>
/// <param name="LanguageVersion">The version of C#.</param>
/// <param name="Banner">What a console shows at its start.</param>
/// <param name="HelpLinks">Titles and addresses for a help menu.</param>
internal sealed record KernelInfoReply(
    string Implementation,
    string ImplementationVersion,
    string LanguageVersion,
    string Banner,
    IReadOnlyList<(string Text, string Url)> HelpLinks) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "kernel_info_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteString("protocol_version", MessageSender.ProtocolVersion);
        json.WriteString("implementation", Implementation);
        json.WriteString("implementation_version", ImplementationVersion);
        WriteLanguage(json);
        json.WriteString("banner", Banner);
        json.WriteBoolean("debugger", false);
        json.WriteStartArray("supported_features");
        json.WriteEndArray();
        json.WriteStartArray("help_links");
        foreach (var (text, url) in HelpLinks)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Quarto and VS Code want "csharp", not "C#", wherever a language is named.
    private void WriteLanguage(Utf8JsonWriter json)
    {
        json.WriteStartObject("language_info");
        json.WriteString("name", "csharp");
        json.WriteString("version", LanguageVersion);
        json.WriteString("mimetype", "text/x-csharp");
        json.WriteString("file_extension", ".cs");
        json.WriteString("pygments_lexer", "csharp");
        json.WriteString("codemirror_mode", "text/x-csharp");
        json.WriteEndObject();
    }
}
