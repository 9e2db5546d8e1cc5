"""Talks to a kernel with a scripted session through Jupyter's own client and prints what came of it.

Argument: the connection file.
"""
import sys

from jupyter_client import BlockingKernelClient

client = BlockingKernelClient(connection_file=sys.argv[1])
client.load_connection_file()
client.start_channels()
client.wait_for_ready(timeout=30)
print("ready", client.hb_channel.is_beating())


def hook(message):
    content = message["content"]
    if message["msg_type"] != "status":
        print(" ", message["msg_type"], content.get("text", content.get("data", content.get("ename", ""))))


def execute(code, **options):
    reply = client.execute_interactive(code, output_hook=hook, timeout=30, **options)["content"]
    print("executed", reply["status"], reply["execution_count"], sorted(reply["user_expressions"]))


execute("print hello\nshow picture\n3", user_expressions={"e": "1"})
execute("fail", stop_on_error=False)
execute("ask Name?", allow_stdin=True, stdin_hook=lambda message: client.input("Ada " + message["content"]["prompt"]))
execute("ask Name?", allow_stdin=False)

print(client.complete("ab", 1, reply=True, timeout=30)["content"]["matches"])
print(client.inspect("ab", 1, reply=True, timeout=30)["content"]["data"])
client.is_complete("a")
print(client.get_shell_msg(timeout=30)["content"])
print(client.history(hist_access_type="tail", n=1, reply=True, timeout=30)["content"]["history"])
print(client.comm_info(reply=True, timeout=30)["content"])

waiting = client.execute("print begun\nwait")
while True:
    message = client.get_iopub_msg(timeout=30)
    if message["parent_header"].get("msg_id") == waiting and message["msg_type"] == "stream":
        break
client.control_channel.send(client.session.msg("interrupt_request", {}))
print(client.get_control_msg(timeout=30)["msg_type"])
print("interrupted", client.get_shell_msg(timeout=30)["content"]["ename"])
execute("still here")

for number in range(300):
    client.execute(f"{number}")
replies = [client.get_shell_msg(timeout=30)["content"] for _ in range(300)]
print("many", [reply["execution_count"] - replies[0]["execution_count"] for reply in replies] == list(range(300)))

print(client.shutdown(reply=True, timeout=30)["content"])
client.stop_channels()
