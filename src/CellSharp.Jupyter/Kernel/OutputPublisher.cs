using System.Text;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Publishes the outputs of one cell. Printed text is gathered for a moment, so that a loop that
/// prints does not
/// flood the client with messages; everything keeps its order.</summary>
internal sealed class OutputPublisher : IOutputSink, IDisposable
{
    private const int MostText = 64 << 10;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(40);

    private readonly KernelLink _link;
    private readonly JupyterMessage _cell;
    private readonly bool _silent;
    private readonly InputChannel _input;
    private readonly Timer _timer;
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private string _stream = "stdout";

    /// <summary>Begins the outputs of a cell.</summary>
    public OutputPublisher(KernelLink link, JupyterMessage cell, bool silent, InputChannel input)
    {
        (_link, _cell, _silent, _input) = (link, cell, silent, input);
        _timer = new Timer(_ => Flush());
    }

    /// <summary>The cell's value as plain text, for the history.</summary>
    public string? ResultText { get; private set; }

    /// <inheritdoc/>
    public void Print(string name, string text)
    {
        lock (_gate)
        {
            if (_stream != name)
            {
                Flush();
                _stream = name;
            }

            if (_text.Length == 0)
            {
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }

            _text.Append(text);
            if (_text.Length >= MostText)
            {
                Flush();
            }
        }
    }

    /// <inheritdoc/>
    public void Display(MimeBundle data, string? displayId) =>
        Publish(new DisplayContent(data, null, displayId, IsUpdate: false));

    /// <inheritdoc/>
    public void Update(MimeBundle data, string displayId) =>
        Publish(new DisplayContent(data, null, displayId, IsUpdate: true));

    /// <inheritdoc/>
    public void Clear(bool wait) => Publish(new ClearOutputContent(wait));

    /// <inheritdoc/>
    public void Result(int count, MimeBundle data)
    {
        ResultText = data.Text;
        Publish(new ExecuteResultContent(count, data, null));
    }

    /// <inheritdoc/>
    public void Fail(ErrorOutput error) =>
        Publish(new ErrorContent(new ReplyError(error.Name, error.Value, error.Traceback)));

    /// <inheritdoc/>
    public string? Ask(string prompt, bool hidden)
    {
        Flush();
        return _input.Ask(prompt, hidden);
    }

    /// <summary>Publishes the text gathered so far.</summary>
    public void Flush()
    {
        lock (_gate)
        {
            if (_text.Length > 0)
            {
                var text = _text.ToString();
                _text.Clear();
                Say(new StreamText(_stream, text));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        Flush();
    }

    private void Publish(IMessageContent content)
    {
        lock (_gate)
        {
            Flush();
            Say(content);
        }
    }

    private void Say(IMessageContent content)
    {
        if (!_silent)
        {
            _link.Publish(_cell, content);
        }
    }
}
