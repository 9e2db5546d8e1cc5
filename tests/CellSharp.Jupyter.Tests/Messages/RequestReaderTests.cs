using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Tests.Messages;

public sealed class RequestReaderTests
{
    [Fact]
    public void Execute_OnlyCode_GetsTheDefaultsOfTheProtocol()
    {
        var request = Read<ExecuteRequest>("execute_request", """{"code":"1"}""");

        Assert.Equal("1", request.Code);
        Assert.False(request.Silent);
        Assert.True(request.StoreHistory);
        Assert.Empty(request.UserExpressions);
        Assert.True(request.AllowInput);
        Assert.True(request.StopOnError);
    }

    [Fact]
    public void Execute_Everything_IsRead()
    {
        var request = Read<ExecuteRequest>("execute_request", """
            {"code":"", "silent":false, "store_history":false, "user_expressions":{"b":"2","a":"1 + 1"},
             "allow_stdin":false, "stop_on_error":0}
            """);

        Assert.False(request.StoreHistory);
        Assert.Equal(["a=1 + 1", "b=2"], request.UserExpressions.Select(e => $"{e.Key}={e.Value}"));
        Assert.False(request.AllowInput);
        Assert.False(request.StopOnError);
    }

    [Fact]
    public void Execute_Silent_IsNeverKept() => Assert.False(
        Read<ExecuteRequest>("execute_request", """{"code":"1","silent":true,"store_history":true}""")
            .StoreHistory);

    [Theory]
    [InlineData("execute_request", "{}", "execute_request: code is missing.")]
    [InlineData("execute_request", """{"code":null}""", "execute_request: code is missing.")]
    [InlineData(
        "execute_request", """{"code":7}""", "execute_request: code must be a string, not the number 7.")]
    [InlineData("execute_request", """{"code":"","silent":"no"}""",
        "execute_request: silent must be true or false, not a string.")]
    [InlineData("execute_request", """{"code":"","user_expressions":[]}""",
        "execute_request: user_expressions must be an object, not an array.")]
    [InlineData("execute_request", """{"code":"","user_expressions":{"a":true}}""",
        "execute_request: user_expressions.a must be a string, not true.")]
    [InlineData("complete_request", """{"code":"","cursor_pos":1.5}""",
        "complete_request: cursor_pos must be a whole number, not the number 1.5.")]
    [InlineData("history_request", """{"hist_access_type":"all"}""",
        "history_request: hist_access_type is tail, range or search, not 'all'.")]
    [InlineData(
        "comm_open", """{"comm_id":"c","data":"x"}""", "comm_open: data must be an object, not a string.")]
    [InlineData("execute_request", """{"code":"\ud800"}""",
        "execute_request: the content has text that is not valid Unicode.")]
    public void Read_WrongType_IsRefusedInWords(string type, string content, string expected)
    {
        var request = RequestReader.Read(Samples.Received(type, content), out var refusal);

        Assert.Null(request);
        Assert.Equal(expected, refusal);
    }

    [Theory]
    [InlineData("ab", "1", 1)]
    [InlineData("ab", "99", 2)]
    [InlineData("ab", "-3", 0)]
    [InlineData("ab", "null", 2)]
    [InlineData("ab", "1e3", 2)]
    [InlineData("\ud83d\ude00b", "1", 2)] // one code point before the cursor is two units
    [InlineData("\ud83d\ude00b", "2", 3)]
    public void Complete_Cursor_IsInUnitsAndInsideTheText(string code, string position, int offset)
    {
        var json = $$"""{"code":"{{code}}","cursor_pos":{{position}}}""";

        Assert.Equal(offset, Read<CompleteRequest>("complete_request", json).Cursor);
        Assert.Equal(offset, Read<InspectRequest>("inspect_request", json).Cursor);
    }

    [Fact]
    public void History_EachAccess_IsRead()
    {
        var tail = Read<HistoryRequest>(
            "history_request", """{"hist_access_type":"tail","n":5,"output":true}""");
        var range = Read<HistoryRequest>(
            "history_request",
            """{"hist_access_type":"range","session":-1,"start":2,"stop":null,"raw":false}""");
        var search = Read<HistoryRequest>(
            "history_request", """{"hist_access_type":"search","pattern":"a*","unique":true}""");

        Assert.Equal(new HistoryRequest(HistoryAccess.Tail, true, true, 0, 0, null, 5, "*", false), tail);
        Assert.Equal(
            new HistoryRequest(HistoryAccess.Range, false, false, -1, 2, null, null, "*", false), range);
        Assert.Equal(
            new HistoryRequest(HistoryAccess.Search, false, true, 0, 0, null, null, "a*", true), search);
    }

    [Fact]
    public void Read_TheSmallRequests()
    {
        Assert.IsType<KernelInfoRequest>(Read<JupyterRequest>("kernel_info_request", "{}"));
        Assert.IsType<InterruptRequest>(Read<JupyterRequest>("interrupt_request", "{}"));
        Assert.Equal(
            new IsCompleteRequest("if (a"),
            Read<JupyterRequest>("is_complete_request", """{"code":"if (a"}"""));
        Assert.Equal(new CommInfoRequest(null), Read<JupyterRequest>("comm_info_request", "{}"));
        Assert.Equal(
            new CommInfoRequest("t"), Read<JupyterRequest>("comm_info_request", """{"target_name":"t"}"""));
        Assert.Equal(
            new ShutdownRequest(true), Read<JupyterRequest>("shutdown_request", """{"restart":true}"""));
        Assert.Equal(new InputReply("typed"), Read<JupyterRequest>("input_reply", """{"value":"typed"}"""));
        Assert.Equal(
            new DebugRequest("initialize", 3),
            Read<JupyterRequest>("debug_request", """{"type":"request","seq":3,"command":"initialize"}"""));
        Assert.Equal(
            new UnknownRequest("create_subshell_request"),
            Read<JupyterRequest>("create_subshell_request", "{}"));
    }

    [Fact]
    public void Read_Comms()
    {
        var open = Read<CommOpenRequest>(
            "comm_open", """{"comm_id":"1","target_name":"t","data":{"x":[1]},"target_module":null}""");
        var message = Read<CommMessageRequest>("comm_msg", """{"comm_id":"1","data":{"y":2}}""");
        var close = Read<CommCloseRequest>("comm_close", """{"comm_id":"1"}""");

        Assert.Equal(("1", "t", """{"x":[1]}"""), (open.CommId, open.TargetName, open.Data.GetRawText()));
        Assert.Equal(("1", """{"y":2}"""), (message.CommId, message.Data.GetRawText()));
        Assert.Equal(("1", "{}"), (close.CommId, close.Data.GetRawText()));
    }

    [Theory]
    [InlineData("a\ud83d\ude00b", 3, 2)]
    [InlineData("ab", 99, 2)]
    public void CursorPosition_FromOffset_CountsCodePoints(string text, int offset, int position) =>
        Assert.Equal(position, CursorPosition.FromOffset(text, offset));

    private static T Read<T>(string type, string content)
        where T : JupyterRequest
    {
        var request = RequestReader.Read(Samples.Received(type, content), out var refusal);
        Assert.Null(refusal);
        return Assert.IsAssignableFrom<T>(request);
    }
}
