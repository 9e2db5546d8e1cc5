using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>Reads the content of a received message by its type.</summary>
/// <remarks>Unknown properties are ignored, missing ones get the protocol's defaults; a property of the
/// wrong type is
/// refused in words, because guessing would run something else than what was meant.</remarks>
internal static class RequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="message">A received message.</param>
    /// <param name="refusal">Why it cannot be understood, when null is returned.</param>
    public static JupyterRequest? Read(JupyterMessage message, out string? refusal)
    {
        refusal = null;
        try
        {
            return Read(message.Header.MessageType, new RequestFields(
                message.Header.MessageType, message.Content));
        }
        catch (RequestFormatException e)
        {
            refusal = e.Message;
        }
        catch (InvalidOperationException)
        {
            // The JSON library finds out about names and strings that are no text only when they are read.
            refusal = $"{message.Header.MessageType}: the content has text that is not valid Unicode.";
        }

        return null;
    }

    private static JupyterRequest Read(string type, RequestFields fields) => type switch
    {
        "kernel_info_request" => new KernelInfoRequest(),
        "execute_request" => Execute(fields),
        "complete_request" => Complete(fields),
        "inspect_request" => Inspect(fields),
        "is_complete_request" => new IsCompleteRequest(fields.Text("code")),
        "history_request" => History(fields),
        "comm_info_request" => new CommInfoRequest(fields.OptionalText("target_name")),
        "comm_open" => new CommOpenRequest(
            fields.Text("comm_id"), fields.OptionalText("target_name") ?? "", fields.Object("data")),
        "comm_msg" => new CommMessageRequest(fields.Text("comm_id"), fields.Object("data")),
        "comm_close" => new CommCloseRequest(fields.Text("comm_id"), fields.Object("data")),
        "interrupt_request" => new InterruptRequest(),
        "shutdown_request" => new ShutdownRequest(fields.Flag("restart", false)),
        "debug_request" => new DebugRequest(fields.OptionalText("command") ?? "", fields.Number("seq", 0)),
        "input_reply" => new InputReply(fields.Text("value")),
        _ => new UnknownRequest(type),
    };

    private static ExecuteRequest Execute(RequestFields fields)
    {
        var silent = fields.Flag("silent", false);
        return new ExecuteRequest(
            fields.Text("code"),
            silent,
            !silent && fields.Flag("store_history", true),
            fields.Texts("user_expressions"),
            fields.Flag("allow_stdin", true),
            fields.Flag("stop_on_error", true));
    }

    private static CompleteRequest Complete(RequestFields fields)
    {
        var code = fields.Text("code");
        return new CompleteRequest(code, Cursor(fields, code));
    }

    private static InspectRequest Inspect(RequestFields fields)
    {
        var code = fields.Text("code");
        var level = Math.Clamp(fields.Number("detail_level", 0), 0, 1);
        return new InspectRequest(code, Cursor(fields, code), (int)level);
    }

    private static int Cursor(RequestFields fields, string code) =>
        CursorPosition.ToOffset(code, fields.Number("cursor_pos", code.Length));

    private static HistoryRequest History(RequestFields fields)
    {
        var access = fields.OptionalText("hist_access_type") switch
        {
            null or "tail" => HistoryAccess.Tail,
            "range" => HistoryAccess.Range,
            "search" => HistoryAccess.Search,
            var other => throw new RequestFormatException(
                $"history_request: hist_access_type is tail, range or search, not '{other}'."),
        };
        return new HistoryRequest(
            access,
            fields.Flag("output", false),
            fields.Flag("raw", true),
            fields.Number("session", 0),
            fields.Number("start", 0),
            fields.OptionalNumber("stop"),
            fields.OptionalNumber("n"),
            fields.OptionalText("pattern") ?? "*",
            fields.Flag("unique", false));
    }
}
