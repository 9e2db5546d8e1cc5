using System.Text.Json;
using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Asks the user of the client that sent a cell for lines of input, while that cell runs.</summary>
internal sealed class InputChannel(
    KernelLink link, JupyterMessage cell, bool allowed, CancellationToken cancel)
{
    /// <summary>Asks and waits for the answer, or until the cell is interrupted.</summary>
    public string? Ask(string prompt, bool hidden)
    {
        if (!allowed)
        {
            throw new NotSupportedException("This client cannot be asked for input.");
        }

        var question = link.Send(link.Stdin, cell, new InputRequestContent(prompt, hidden));
        while (true)
        {
            var parts = link.Stdin.ReceiveAsync(cancel).AsTask().GetAwaiter().GetResult();
            if (link.Receiver.Read(parts) is { } message && Answers(message, question)
                && RequestReader.Read(message, out _) is InputReply reply)
            {
                return reply.Value;
            }
        }
    }

    // An answer to a question of an earlier cell that was interrupted must not answer this one.
    private static bool Answers(JupyterMessage message, string question) =>
        !message.ParentHeader.TryGetProperty("msg_id", out var id)
        || id.ValueKind != JsonValueKind.String
        || JsonText.Of(id) == question;
}
