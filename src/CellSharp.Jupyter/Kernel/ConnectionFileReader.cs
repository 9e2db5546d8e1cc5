using System.Globalization;
using System.Net;
using System.Text.Json;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Reads connection files. All faults are reported together, so that one look mends the
/// file.</summary>
internal sealed class ConnectionFileReader
{
    private const long FileBytes = 1 << 20;

    private readonly List<string> _faults = [];
    private readonly Dictionary<int, string> _ports = [];
    private readonly JsonElement _json;
    private readonly bool _allowRemote;

    private ConnectionFileReader(JsonElement json, bool allowRemote) =>
        (_json, _allowRemote) = (json, allowRemote);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="allowRemote">Whether an address that other machines can reach is allowed.</param>
    /// <exception cref="ConnectionFileException">The file is not there or cannot be used.</exception>
    public static ConnectionFile Read(string path, bool allowRemote = false)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > FileBytes })
            {
                throw new ConnectionFileException(path, ["It is longer than a connection file can be."]);
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConnectionFileException(path, [e.Message]);
        }

        return Parse(bytes, path, allowRemote);
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="bytes">The file's bytes; a byte order mark is passed over.</param>
    /// <param name="path">The name for error messages.</param>
    /// <param name="allowRemote">Whether an address that other machines can reach is allowed.</param>
    public static ConnectionFile Parse(ReadOnlyMemory<byte> bytes, string path, bool allowRemote = false)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new ConnectionFileException(path, ["It is not a JSON object."]);
            }

            var reader = new ConnectionFileReader(document.RootElement, allowRemote);
            var file = reader.ReadAll();
            return reader._faults.Count == 0 ? file : throw new ConnectionFileException(path, reader._faults);
        }
        catch (JsonException e)
        {
            throw new ConnectionFileException(path, [string.Create(
                CultureInfo.InvariantCulture, $"It is not JSON (line {e.LineNumber + 1})."),]);
        }
        catch (InvalidOperationException)
        {
            throw new ConnectionFileException(path, ["It has text that is not valid Unicode."]);
        }
    }

    private static string Shown(JsonElement value) =>
        value.GetRawText() is { Length: > 40 } longer ? longer[..40] + "..." : value.GetRawText();

    private ConnectionFile ReadAll()
    {
        CheckTransport();
        CheckSigning();
        return new ConnectionFile(
            Address(),
            Port("shell_port"),
            Port("iopub_port"),
            Port("stdin_port"),
            Port("control_port"),
            Port("hb_port"),
            Text("key", "") ?? "",
            Text("kernel_name", "") ?? "");
    }

    private void CheckTransport()
    {
        if (Text("transport", "tcp") is { } transport && transport != "tcp")
        {
            _faults.Add($"transport is '{transport}', and only tcp is spoken here.");
        }

        if (_json.TryGetProperty("curve_publickey", out var key) && key.ValueKind != JsonValueKind.Null)
        {
            _faults.Add("curve_publickey asks for encryption, which this kernel does not offer.");
        }
    }

    private void CheckSigning()
    {
        if (Text("signature_scheme", "hmac-sha256") is { } scheme && scheme != "hmac-sha256")
        {
            _faults.Add($"signature_scheme is '{scheme}', and only hmac-sha256 is known here.");
        }
    }

    private IPAddress Address()
    {
        var text = Text("ip", null);
        if (text is null)
        {
            return IPAddress.None;
        }

        if (text == "localhost")
        {
            return IPAddress.Loopback;
        }

        if (!IPAddress.TryParse(text, out var address))
        {
            _faults.Add(text == "*"
                ? "ip is '*', which other machines can reach; name a loopback address such as 127.0.0.1."
                : $"ip is '{text}', which is not an IP address.");
            return IPAddress.None;
        }

        if (!_allowRemote && !IPAddress.IsLoopback(address))
        {
            _faults.Add(
                $"ip is {address}, which other machines can reach; only a loopback address is listened at.");
        }

        return address;
    }

    private int Port(string name)
    {
        if (!_json.TryGetProperty(name, out var value))
        {
            _faults.Add($"{name} is missing.");
            return 0;
        }

        if (value.ValueKind != JsonValueKind.Number
            || !value.TryGetInt32(out var port) || port is < 1 or > 65535)
        {
            _faults.Add($"{name} must be a port from 1 to 65535, not {Shown(value)}.");
            return 0;
        }

        if (!_ports.TryAdd(port, name))
        {
            _faults.Add(string.Create(
                CultureInfo.InvariantCulture, $"{name} and {_ports[port]} are both {port}."));
        }

        return port;
    }

    private string? Text(string name, string? fallback)
    {
        if (!_json.TryGetProperty(name, out var value))
        {
            if (fallback is null)
            {
                _faults.Add($"{name} is missing.");
            }

            return fallback;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        _faults.Add($"{name} must be a string, not {Shown(value)}.");
        return null;
    }
}
