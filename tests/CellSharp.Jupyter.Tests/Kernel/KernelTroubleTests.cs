using System.Text;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Tests.Wire;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>Clients that misbehave or go away, and cells that do not.</summary>
public sealed class KernelTroubleTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"code":3}""")]
    [InlineData("""{"code":"x","silent":"yes"}""")]
    [InlineData("""{"code":"x","user_expressions":{"a":1}}""")]
    public async Task Execute_BadContent_IsRefusedLikeAFailedCell(string content)
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.ExecuteAsync("""{"code":"x"}""");

        var all = await kernel.ExecuteAsync(content);

        var lines = all.Split('\n');
        Assert.Equal(2, lines.Length);
        const string Error = "\"ename\":\"InvalidRequest\",\"evalue\":\"execute_request: ";
        Assert.StartsWith("error {" + Error, lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "m2 execute_reply {\"status\":\"error\",\"execution_count\":1," + Error,
            lines[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_BadContent_IsAnsweredAsApproved()
    {
        await using var kernel = await RunningKernel.StartAsync();

        Golden.Verify(await kernel.ExecuteAsync("""{"code":["1 + 1"]}"""));
    }

    [Fact]
    public async Task HostilePeers_WhileACellRuns_HarmNobody()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"print a\nwait\n"}""");
        await kernel.Session.Waiting;

        foreach (var socket in kernel.Host.Sockets.All)
        {
            for (var number = 0; number < 20; number++)
            {
                await FuzzTests.TormentAsync(
                    socket.EndPoint, FuzzTests.Nonsense(new Random(number), "REQ"));
            }
        }

        await kernel.SendAsync("control", "interrupt_request", "{}");
        Assert.StartsWith("m2 interrupt_reply", await kernel.NextAsync("control"), StringComparison.Ordinal);
        var outputs = await kernel.OutputsAsync("m1");
        Assert.Contains("a\\n", outputs, StringComparison.Ordinal);
        Assert.StartsWith("m1 execute_reply", await kernel.NextAsync("shell"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_ClientGoesWhileAsked_AnotherInterruptsAndGoesOn()
    {
        await using var kernel = await RunningKernel.StartAsync();
        var shell = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Shell, "DEALER", "leaver");
        var stdin = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Stdin, "DEALER", "leaver");
        await kernel.SendAsync(shell, "x1", "execute_request", """{"code":"ask Name?"}""");
        Assert.NotNull(await stdin.TrafficAsync());
        await shell.DisposeAsync();
        await stdin.DisposeAsync();

        await kernel.SendAsync("control", "interrupt_request", "{}");

        await kernel.OutputsAsync("x1");
        var next = await kernel.ExecuteAsync("""{"code":"x"}""");
        Assert.Contains("execute_result", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_ClientComesBack_AnswersTheOpenQuestion()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await using var shell = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Shell, "DEALER", "leaver");
        var stdin = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Stdin, "DEALER", "leaver");
        await kernel.SendAsync(shell, "x1", "execute_request", """{"code":"ask Name?"}""");
        var question = (await stdin.TrafficAsync())!.Value.Message!;
        await stdin.DisposeAsync();

        await using var again = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Stdin, "DEALER", "leaver");
        var parent = Encoding.UTF8.GetString(question.Parts[2].Span);
        await kernel.SendAsync(again, "x2", "input_reply", """{"value":"Ada"}""", parent);

        Assert.Contains("answer: Ada", await kernel.OutputsAsync("x1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_ClientWithoutStdin_IsToldSo()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await using var shell = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Shell, "DEALER", "dumb");

        await kernel.SendAsync(shell, "x1", "execute_request", """{"code":"ask Name?"}""");

        var outputs = await kernel.OutputsAsync("x1");
        Assert.Contains("is not connected to stdin", outputs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shutdown_CellThatHeedsNothing_EndsAllTheSame()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"stubborn"}""");
        await kernel.Session.Waiting;

        await kernel.SendAsync("control", "shutdown_request", """{"restart":false}""");

        Assert.False(await kernel.Running.WaitAsync(Patience.Limit));
        await kernel.Host.DisposeAsync().AsTask().WaitAsync(Patience.Limit);
        Assert.False(kernel.Session.IsDisposed);
        kernel.Session.Release.Set();
    }

    [Fact]
    public async Task SameId_OtherContent_IsAnsweredAndTheSameMessageIsNot()
    {
        await using var kernel = await RunningKernel.StartAsync();
        var shell = kernel.Client("shell");
        await kernel.SendAsync(shell, "twin", "execute_request", """{"code":"a"}""");
        await kernel.SendAsync(shell, "twin", "execute_request", """{"code":"b"}""");
        await kernel.SendAsync(shell, "twin", "execute_request", """{"code":"a"}""");
        await kernel.SendAsync(shell, "last", "execute_request", """{"code":"c"}""");

        Assert.Contains("execution_count\":1,", await kernel.NextAsync("shell"), StringComparison.Ordinal);
        Assert.Contains("execution_count\":2,", await kernel.NextAsync("shell"), StringComparison.Ordinal);
        Assert.StartsWith("last execute_reply", await kernel.NextAsync("shell"), StringComparison.Ordinal);
        Assert.Equal(1, kernel.Host.Receiver.Count(MessageFault.Replayed));
    }

    [Theory]
    [InlineData("""{"code":"f","silent":true,"store_history":true}""", 0, "[]")]
    [InlineData("""{"code":"f","silent":false,"store_history":false}""", 0, "[]")]
    [InlineData("""{"code":"f","silent":null}""", 1, """[[0,1,["f","f"]]]""")]
    [InlineData("""{"code":"fail","stop_on_error":false}""", 1, """[[0,1,["fail",null]]]""")]
    [InlineData("""{"code":"print a\nr"}""", 1, """[[0,1,["print a\nr","r"]]]""")]
    public async Task Execute_SilentAndStored_CountAndRememberAsTold(
        string content, int count, string history)
    {
        await using var kernel = await RunningKernel.StartAsync();

        var all = await kernel.ExecuteAsync(content);
        await kernel.SendAsync("shell", "history_request", """{"hist_access_type":"tail","output":true}""");

        Assert.Contains($"\"execution_count\":{count},", all, StringComparison.Ordinal);
        Assert.Equal(
            $$"""m2 history_reply {"status":"ok","history":{{history}}}""", await kernel.NextAsync("shell"));
    }

    [Fact]
    public async Task Execute_SilentFailure_SaysNothingAndIsAnError()
    {
        await using var kernel = await RunningKernel.StartAsync();

        var all = await kernel.ExecuteAsync("""{"code":"print a\nfail","silent":true}""");

        Assert.StartsWith(
            "\nm1 execute_reply {\"status\":\"error\",\"execution_count\":0,", all, StringComparison.Ordinal);
    }
}
