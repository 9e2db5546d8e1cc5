using System.Net;
using System.Text;
using CellSharp.Jupyter.Kernel;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Kernel;

public sealed class ConnectionFileReaderTests
{
    private const string Good = """
        {
          "shell_port": 57503, "iopub_port": 40885, "stdin_port": 52597,
          "control_port": 50160, "hb_port": 42540,
          "ip": "127.0.0.1", "key": "a0436f6c", "transport": "tcp", "signature_scheme": "hmac-sha256",
          "kernel_name": "rangefinder", "jupyter_session": "x.ipynb"
        }
        """;

    [Fact]
    public void Parse_WhatJupyterWrites_IsRead()
    {
        var file = Parse(Good);

        Assert.Equal(
            new ConnectionFile(
                IPAddress.Loopback, 57503, 40885, 52597, 50160, 42540, "a0436f6c", "rangefinder"),
            file);
        Assert.True(file.IsLoopback);
        Assert.DoesNotContain("a0436f6c", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OnlyWhatIsNeeded_GetsDefaults()
    {
        var file = Parse("""
            {"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5,"ip":"::1"}
            """);

        Assert.Equal((IPAddress.IPv6Loopback, "", ""), (file.Address, file.Key, file.KernelName));
    }

    [Theory]
    [InlineData("\"tcp\"", "\"ipc\"", "transport is 'ipc', and only tcp is spoken here.")]
    [InlineData("\"127.0.0.1\"", "\"*\"",
        "ip is '*', which other machines can reach; name a loopback address such as 127.0.0.1.")]
    [InlineData("\"127.0.0.1\"", "\"0.0.0.0\"",
        "ip is 0.0.0.0, which other machines can reach; only a loopback address is listened at.")]
    [InlineData("\"127.0.0.1\"", "\"example.org\"", "ip is 'example.org', which is not an IP address.")]
    [InlineData("\"127.0.0.1\"", "7", "ip must be a string, not 7.")]
    [InlineData(
        "hmac-sha256", "hmac-md5", "signature_scheme is 'hmac-md5', and only hmac-sha256 is known here.")]
    [InlineData("\"a0436f6c\"", "null", "key must be a string, not null.")]
    [InlineData("57503", "0", "shell_port must be a port from 1 to 65535, not 0.")]
    [InlineData("57503", "65536", "shell_port must be a port from 1 to 65535, not 65536.")]
    [InlineData("57503", "\"57503\"", "shell_port must be a port from 1 to 65535, not \"57503\".")]
    [InlineData("57503", "40885", "iopub_port and shell_port are both 40885.")]
    [InlineData("hb_port", "heartbeat_port", "hb_port is missing.")]
    [InlineData("jupyter_session", "curve_publickey",
        "curve_publickey asks for encryption, which this kernel does not offer.")]
    public void Parse_OneFault_IsNamed(string instead, string of, string fault)
    {
        var error = Refusal(Good.Replace(instead, of, StringComparison.Ordinal));

        Assert.Equal([fault], error.Faults);
        Assert.Equal($"The connection file k.json cannot be used: {fault}", error.Message);
    }

    [Fact]
    public void Parse_ManyFaults_AreAllNamed() => Assert.Equal(
        [
            "transport is 'ipc', and only tcp is spoken here.",
            "ip is missing.",
            "shell_port is missing.",
            "iopub_port is missing.",
            "stdin_port is missing.",
            "control_port is missing.",
            "hb_port is missing.",
        ],
        Refusal("""{"transport":"ipc"}""").Faults);

    [Theory]
    [InlineData("", "It is not JSON (line 1).")]
    [InlineData("{\n\"ip\"", "It is not JSON (line 2).")]
    [InlineData("[]", "It is not a JSON object.")]
    [InlineData("{\"ip\":\"\\ud800\"}", "It has text that is not valid Unicode.")]
    public void Parse_NoConnectionFile_SaysSo(string text, string fault) =>
        Assert.Equal([fault], Refusal(text).Faults);

    [Fact]
    public void Parse_RemoteAddressWhenAllowed_IsRead()
    {
        var text = Good.Replace("127.0.0.1", "0.0.0.0", StringComparison.Ordinal);

        var file = ConnectionFileReader.Parse(Encoding.UTF8.GetBytes(text), "k.json", allowRemote: true);

        Assert.Equal(IPAddress.Any, file.Address);
        Assert.False(file.IsLoopback);
    }

    [Fact]
    public void Read_FromDisk_WithByteOrderMarkOrMissing()
    {
        var folder = Repository.NewScratchFolder();
        var path = Path.Combine(folder, "kernel é 1.json");
        File.WriteAllText(path, Good, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(57503, ConnectionFileReader.Read(path).ShellPort);
        Directory.Delete(folder, recursive: true);
        var error = Assert.Throws<ConnectionFileException>(() => ConnectionFileReader.Read(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    private static ConnectionFile Parse(string text) =>
        ConnectionFileReader.Parse(Encoding.UTF8.GetBytes(text), "k.json");

    private static ConnectionFileException Refusal(string text) =>
        Assert.Throws<ConnectionFileException>(() => Parse(text));
}
