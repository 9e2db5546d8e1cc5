using System.Net;
using System.Text;
using CellSharp.Jupyter.Kernel;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Tests.Messages;
using CellSharp.Jupyter.Tests.Wire;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Kernel;

public sealed class KernelHostTests
{
    [Fact]
    public async Task Execute_Outputs_ComeInOrderBetweenBusyAndIdle()
    {
        await using var kernel = await RunningKernel.StartAsync();

        var all = await kernel.ExecuteAsync(
            """{"code":"print a\nprint b\nwarn c\nshow d\nprint e\nresult"}""");

        Assert.Equal(
            """
            execute_input {"code":"print a\nprint b\nwarn c\nshow d\nprint e\nresult","execution_count":1}
            stream {"name":"stdout","text":"a\nb\n"}
            stream {"name":"stderr","text":"c\n"}
            display_data {"data":{"text/plain":"d"},"metadata":{},"transient":{"display_id":"d1"}}
            update_display_data {"data":{"text/plain":"d!"},"metadata":{},"transient":{"display_id":"d1"}}
            clear_output {"wait":true}
            stream {"name":"stdout","text":"e\n"}
            execute_result {"execution_count":1,"data":{"text/plain":"result"},"metadata":{}}
            m1 execute_reply {"status":"ok","execution_count":1,"user_expressions":{},"payload":[]}
            """.ReplaceLineEndings("\n"), all);
    }

    [Fact]
    public async Task Execute_SilentOrUncounted_ShowsAndCountsAccordingly()
    {
        await using var kernel = await RunningKernel.StartAsync();

        var silent = await kernel.ExecuteAsync("""{"code":"print a\nx","silent":true}""");
        var uncounted = await kernel.ExecuteAsync("""{"code":"x","store_history":false}""");

        Assert.Equal(
            "\nm1 execute_reply "
                + """{"status":"ok","execution_count":0,"user_expressions":{},"payload":[]}""",
            silent);
        Assert.Contains("""execute_result {"execution_count":0,""", uncounted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_UserExpressions_AreEvaluatedAfterTheCell()
    {
        await using var kernel = await RunningKernel.StartAsync();

        var all = await kernel.ExecuteAsync("""{"code":"","user_expressions":{"a":"1","b":"fail"}}""");

        Assert.Contains(
            """{"a":{"status":"ok","data":{"text/plain":"<1>"},"metadata":{}},"b":{"status":"error",""",
            all,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_ReplyThatCannotBeWritten_IsAnErrorAndTheKernelGoesOn()
    {
        await using var kernel = await RunningKernel.StartAsync();

        var all = await kernel.ExecuteAsync("""{"code":"","user_expressions":{"a":"unwritable"}}""");

        Assert.Contains("""execute_reply {"status":"error",""", all, StringComparison.Ordinal);
        var next = await kernel.ExecuteAsync("""{"code":"x"}""");
        Assert.Contains("execute_result", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Failure_AbortsWhatWaitsUnlessToldOtherwise()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"wait"}""");
        await kernel.Session.Waiting;
        await kernel.SendAsync("shell", "execute_request", """{"code":"second"}""");
        await kernel.SendAsync("shell", "is_complete_request", """{"code":"third"}""");
        await Patience.UntilAsync(() => kernel.Host.Sockets.Shell.WaitingCount == 0);
        await kernel.SendAsync("control", "interrupt_request", "{}");

        await ExpectAsync(kernel, "shell", """m1 execute_reply {"status":"error",""");
        await ExpectAsync(kernel, "shell", """m2 execute_reply {"status":"aborted",""");
        await ExpectAsync(kernel, "shell", """m3 is_complete_reply {"status":"incomplete",""");
        var later = await kernel.ExecuteAsync("""{"code":"later"}""");
        Assert.Contains("execute_result", later, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_WhileACellRuns_AnswersAtOnce()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"wait"}""");
        await kernel.Session.Waiting;

        await kernel.SendAsync("control", "kernel_info_request", "{}");
        await ExpectAsync(kernel, "control", """m2 kernel_info_reply {"status":"ok",""");
        await kernel.SendAsync("control", "debug_request", """{"seq":1,"command":"attach"}""");
        await ExpectAsync(kernel, "control", "m3 debug_reply");
        await kernel.SendAsync("control", "interrupt_request", "{}");

        Assert.Equal("""m4 interrupt_reply {"status":"ok"}""", await kernel.NextAsync("control"));
        await ExpectAsync(kernel, "shell", """m1 execute_reply {"status":"error",""");
    }

    [Fact]
    public async Task Shutdown_WhileACellRuns_RepliesAndEnds()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"wait"}""");
        await kernel.Session.Waiting;

        var request = await kernel.SendAsync("control", "shutdown_request", """{"restart":true}""");

        Assert.Equal(
            """m2 shutdown_reply {"status":"ok","restart":true}""", await kernel.NextAsync("control"));
        Assert.Equal("", await kernel.OutputsAsync(request));
        Assert.True(await kernel.Running.WaitAsync(Patience.Limit));
        await kernel.Host.DisposeAsync();
        Assert.True(kernel.Session.IsDisposed);
    }

    [Fact]
    public async Task Input_IsAskedOfTheClientAndOldAnswersAreNotTaken()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("stdin", "input_reply", """{"value":"too early"}""", """{"msg_id":"other"}""");
        await kernel.SendAsync("shell", "execute_request", """{"code":"ask Name?"}""");

        var question = await kernel.NextPartsAsync("stdin");
        var parent = Encoding.UTF8.GetString(question[1].Span);
        await kernel.SendAsync("stdin", "input_reply", """{"value":"Ada"}""", parent);

        var outputs = await kernel.OutputsAsync("m2");
        Assert.Contains("answer: Ada", outputs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_InterruptedWhileWaiting_EndsTheCell()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await kernel.SendAsync("shell", "execute_request", """{"code":"ask Name?"}""");
        await kernel.NextPartsAsync("stdin");

        await kernel.SendAsync("control", "interrupt_request", "{}");

        await ExpectAsync(
            kernel,
            "shell",
            """m1 execute_reply {"status":"error","execution_count":1,"ename":"Interrupted",""");
    }

    [Theory]
    [InlineData(
        "complete_request", """{"code":"ab","cursor_pos":1}""",
        """complete_reply {"status":"ok","matches":["a!"]""")]
    [InlineData(
        "inspect_request", """{"code":"ab","cursor_pos":1}""",
        """inspect_reply {"status":"ok","found":true""")]
    [InlineData("inspect_request", """{"code":""}""", "inspect_reply {\"status\":\"ok\",\"found\":false")]
    [InlineData("is_complete_request", """{"code":"a;"}""", "is_complete_reply {\"status\":\"complete\"}")]
    [InlineData("comm_info_request", "{}", "comm_info_reply {\"status\":\"ok\",\"comms\":{}}")]
    [InlineData("kernel_info_request", "{}", "kernel_info_reply {\"status\":\"ok\"")]
    [InlineData(
        "complete_request", "{}",
        "complete_reply {\"status\":\"error\",\"ename\":\"InvalidRequest\"")]
    [InlineData(
        "execute_request", """{"code":"crash"}""",
        """execute_reply {"status":"error","execution_count":1,"ename":"KernelError",""")]
    public async Task Shell_Request_IsAnswered(string type, string content, string reply)
    {
        await using var kernel = await RunningKernel.StartAsync();

        var id = await kernel.SendAsync("shell", type, content);

        Assert.StartsWith($"{id} {reply}", await kernel.NextAsync("shell"), StringComparison.Ordinal);
        await kernel.OutputsAsync(id);
    }

    [Fact]
    public async Task Shell_UnknownMessagesAndNonsense_AreIgnored()
    {
        await using var kernel = await RunningKernel.StartAsync();
        var unknown = await kernel.SendAsync("shell", "create_subshell_request", "{}");
        var comm = await kernel.SendAsync(
            "shell", "comm_open", """{"comm_id":"c","target_name":"quarto_kernel_setup"}""");
        await kernel.SendAsync("shell", "comm_msg", "[]");

        Assert.Equal("", await kernel.OutputsAsync(unknown));
        Assert.Equal("""comm_close {"comm_id":"c","data":{}}""", await kernel.OutputsAsync(comm));
        var cell = await kernel.ExecuteAsync("""{"code":"x"}""");
        Assert.Contains("execute_result", cell, StringComparison.Ordinal);
        Assert.Equal(1, kernel.Host.Receiver.Count(MessageFault.BadJson));
    }

    [Theory]
    [InlineData("""{"hist_access_type":"tail","n":2}""", """[[0,3,"b"],[0,4,"a"]]""")]
    [InlineData("""{"hist_access_type":"range","start":1,"stop":3,"output":true}""",
        """[[0,1,["a","a"]],[0,2,["print x",null]]]""")]
    [InlineData("""{"hist_access_type":"search","pattern":"*t x*"}""", """[[0,2,"print x"]]""")]
    [InlineData(
        """{"hist_access_type":"search","pattern":"?","n":3}""", """[[0,1,"a"],[0,3,"b"],[0,4,"a"]]""")]
    [InlineData("""{"hist_access_type":"search","pattern":"?","unique":true}""", """[[0,3,"b"],[0,4,"a"]]""")]
    public async Task History_EachAccess_FindsItsCells(string request, string history)
    {
        await using var kernel = await RunningKernel.StartAsync();
        foreach (var code in new[] { "a", "print x", "b", "a" })
        {
            await kernel.ExecuteAsync($$"""{"code":"{{code}}"}""");
        }

        await kernel.SendAsync("shell", "history_request", request);

        Assert.Equal(
            $$"""m5 history_reply {"status":"ok","history":{{history}}}""", await kernel.NextAsync("shell"));
    }

    [Fact]
    public async Task Bind_PortTaken_NamesThePort()
    {
        await using var other = ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        var port = other.EndPoint.Port;
        var file = new ConnectionFile(IPAddress.Loopback, 0, 0, 0, 0, port, "", "");

        var error = await Assert.ThrowsAsync<WireBindException>(
            () => KernelHost.BindAsync(file, new ScriptedSession(), Samples.Identity()));

        Assert.Equal(
            $"hb_port: Port {port} of 127.0.0.1 is already taken by another program.", error.Message);
    }

    private static async Task ExpectAsync(RunningKernel kernel, string channel, string beginning) =>
        Assert.StartsWith(beginning, await kernel.NextAsync(channel), StringComparison.Ordinal);
}
