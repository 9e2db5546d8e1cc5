"""What jupyter_kernel_test leaves out: interrupt, input, restart, comms, updates, user expressions, abort, two kernels."""
import os
import queue
import signal
import time
import unittest

from jupyter_client.manager import KernelManager, start_new_kernel

NAME = os.environ["RANGEFINDER_KERNEL"]
WAIT = 20


class ProtocolTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=NAME)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel()

    def outputs(self, msg_id, client=None):
        """Everything published for a request, up to its idle."""
        found = []
        while True:
            msg = (client or self.client).get_iopub_msg(timeout=WAIT)
            if msg["parent_header"].get("msg_id") != msg_id:
                continue
            if msg["msg_type"] == "status" and msg["content"]["execution_state"] == "idle":
                return found
            found.append(msg)

    def reply(self, msg_id, client=None):
        while True:
            msg = (client or self.client).get_shell_msg(timeout=WAIT)
            if msg["parent_header"].get("msg_id") == msg_id:
                return msg

    def run_cell(self, code, **options):
        msg_id = self.client.execute(code, **options)
        return self.reply(msg_id)["content"], self.outputs(msg_id)

    def test_interrupt_endless_loop_keeps_state(self):
        self.run_cell("var kept = 41;")
        msg_id = self.client.execute("while (true) { }")
        while self.client.get_iopub_msg(timeout=WAIT)["msg_type"] != "execute_input":
            pass
        time.sleep(0.3)
        began = time.monotonic()
        self.manager.interrupt_kernel()
        content = self.reply(msg_id)["content"]
        self.assertEqual("error", content["status"])
        self.assertLess(time.monotonic() - began, 5)
        self.outputs(msg_id)
        content, outputs = self.run_cell("kept + 1")
        self.assertEqual("42", outputs[-1]["content"]["data"]["text/plain"])

    def test_interrupt_idle_kernel_is_harmless(self):
        # Control and shell are not in order with each other: only after the reply is the interrupt over.
        self.client.control_channel.send(self.client.session.msg("interrupt_request", {}))
        self.assertEqual("interrupt_reply", self.client.get_control_msg(timeout=WAIT)["msg_type"])
        self.assertEqual("ok", self.run_cell("1")[0]["status"])

    def test_console_read_line_asks_the_client(self):
        msg_id = self.client.execute('Console.WriteLine("hello " + Console.ReadLine());', allow_stdin=True)
        request = self.client.get_stdin_msg(timeout=WAIT)
        self.assertEqual("input_request", request["msg_type"])
        self.client.input("Ada")
        self.assertEqual("ok", self.reply(msg_id)["content"]["status"])
        texts = [o["content"]["text"] for o in self.outputs(msg_id) if o["msg_type"] == "stream"]
        self.assertEqual("hello Ada\n", "".join(texts).replace("\r", ""))

    def test_get_input_sends_its_prompt(self):
        msg_id = self.client.execute('GetPassword("secret?")', allow_stdin=True)
        request = self.client.get_stdin_msg(timeout=WAIT)
        self.assertEqual({"prompt": "secret?", "password": True}, request["content"])
        self.client.input("x")
        self.assertEqual("ok", self.reply(msg_id)["content"]["status"])
        self.outputs(msg_id)

    def test_input_without_allow_stdin_is_an_error(self):
        content, _ = self.run_cell("Console.ReadLine()", allow_stdin=False)
        self.assertEqual("error", content["status"])

    def test_stop_on_error_aborts_what_is_queued(self):
        first = self.client.execute('System.Threading.Tasks.Task.Delay(300).Wait(); throw new Exception("stop");')
        second = self.client.execute("1")
        self.assertEqual("error", self.reply(first)["content"]["status"])
        self.assertIn(self.reply(second)["content"]["status"], ("aborted", "error"))
        self.outputs(second)
        self.assertEqual("ok", self.run_cell("2")[0]["status"])

    def test_silent_publishes_nothing_and_counts_nothing(self):
        before = self.run_cell("1")[0]["execution_count"]
        content, outputs = self.run_cell("1", silent=True)
        self.assertEqual("ok", content["status"])
        self.assertEqual([], [o["msg_type"] for o in outputs if o["msg_type"] != "status"])
        self.assertEqual(before + 1, self.run_cell("1")[0]["execution_count"])

    def test_user_expressions_give_values_and_errors(self):
        content, _ = self.run_cell("var n = 20;", user_expressions={"good": "n + 1", "bad": "nowhere"})
        self.assertEqual("21", content["user_expressions"]["good"]["data"]["text/plain"])
        self.assertEqual("error", content["user_expressions"]["bad"]["status"])

    def test_update_display_data_names_the_display(self):
        _, outputs = self.run_cell('var shown = display("one"); shown.Update("two");')
        first, second = [o for o in outputs if o["msg_type"] in ("display_data", "update_display_data")]
        self.assertEqual("update_display_data", second["msg_type"])
        self.assertEqual(first["content"]["transient"]["display_id"], second["content"]["transient"]["display_id"])
        self.assertEqual("two", second["content"]["data"]["text/plain"])

    def test_streams_keep_their_order(self):
        _, outputs = self.run_cell('Console.Write("a"); Console.Error.Write("b"); Console.Write("c"); display(1); Console.Write("d");')
        seen = [o["content"].get("text") or o["msg_type"] for o in outputs if o["msg_type"] in ("stream", "display_data")]
        self.assertEqual(["a", "b", "c", "display_data", "d"], seen)

    def test_error_has_name_value_and_caret(self):
        content, outputs = self.run_cell("var x = 1 + nothing;")
        self.assertEqual("CS0103", content["ename"])
        error = [o for o in outputs if o["msg_type"] == "error"][0]
        self.assertIn("^", "\n".join(error["content"]["traceback"]))

    def test_comm_of_an_unknown_target_is_closed(self):
        msg = self.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "nobody", "data": {}})
        self.client.shell_channel.send(msg)
        outputs = self.outputs(msg["header"]["msg_id"])
        self.assertIn("comm_close", [o["msg_type"] for o in outputs])

    def test_comm_info_is_empty(self):
        msg_id = self.client.comm_info()
        self.assertEqual({}, self.reply(msg_id)["content"]["comms"])
        self.outputs(msg_id)

    def test_unknown_message_is_passed_over(self):
        self.client.shell_channel.send(self.client.session.msg("no_such_request", {}))
        self.assertEqual("ok", self.run_cell("1")[0]["status"])

    def test_wrong_signature_is_dropped(self):
        key = self.client.session.key
        try:
            self.client.session.key = b"another key"
            msg = self.client.session.msg("kernel_info_request", {})
            self.client.shell_channel.send(msg)
        finally:
            self.client.session.key = key
        self.assertEqual("ok", self.run_cell("1")[0]["status"])

    def test_kernel_info_on_control(self):
        msg = self.client.session.msg("kernel_info_request", {})
        self.client.control_channel.send(msg)
        reply = self.client.get_control_msg(timeout=WAIT)
        self.assertEqual("kernel_info_reply", reply["msg_type"])
        self.outputs(msg["header"]["msg_id"])

    def test_sigint_does_not_kill(self):
        os.kill(self.manager.provisioner.pid, signal.SIGINT)
        time.sleep(0.2)
        self.assertEqual("ok", self.run_cell("1")[0]["status"])


class LifetimeTests(unittest.TestCase):
    def test_restart_forgets_and_changes_session(self):
        manager, client = start_new_kernel(kernel_name=NAME)
        try:
            client.execute_interactive("var gone = 1;", timeout=WAIT, output_hook=lambda m: None)
            manager.restart_kernel(now=False)
            client.wait_for_ready(timeout=WAIT)
            reply = client.execute_interactive("gone", timeout=WAIT, output_hook=lambda m: None)
            self.assertEqual("error", reply["content"]["status"])
        finally:
            client.stop_channels()
            manager.shutdown_kernel()

    def test_shutdown_ends_the_process_at_once(self):
        manager, client = start_new_kernel(kernel_name=NAME)
        process = manager.provisioner.process
        began = time.monotonic()
        client.shutdown()
        process.wait(10)
        took = time.monotonic() - began
        client.stop_channels()
        manager.cleanup_resources()
        self.assertEqual(0, process.returncode)
        self.assertLess(took, 5)

    def test_two_kernels_do_not_share_variables(self):
        (m1, c1), (m2, c2) = start_new_kernel(kernel_name=NAME), start_new_kernel(kernel_name=NAME)
        try:
            quiet = dict(timeout=WAIT, output_hook=lambda m: None)
            c1.execute_interactive("var only = 1;", **quiet)
            self.assertEqual("error", c2.execute_interactive("only", **quiet)["content"]["status"])
        finally:
            for client, manager in ((c1, m1), (c2, m2)):
                client.stop_channels()
                manager.shutdown_kernel()

    def test_home_that_cannot_be_written_does_no_harm(self):
        environment = dict(os.environ, HOME="/proc/nowhere", DOTNET_CLI_HOME="/proc/nowhere")
        manager, client = start_new_kernel(kernel_name=NAME, env=environment)
        try:
            reply = client.execute_interactive("1 + 1", timeout=WAIT, output_hook=lambda m: None)
            self.assertEqual("ok", reply["content"]["status"])
        finally:
            client.stop_channels()
            manager.shutdown_kernel()

    def test_port_taken_is_told_on_stderr(self):
        import socket
        import subprocess

        manager = KernelManager(kernel_name=NAME)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            manager.shell_port = taken.getsockname()[1]
            manager.iopub_port, manager.stdin_port, manager.hb_port, manager.control_port = [free_port() for _ in range(4)]
            manager.write_connection_file()
            command = [a.replace("{connection_file}", manager.connection_file) for a in manager.kernel_spec.argv]
            done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT)
        manager.cleanup_connection_file()
        self.assertNotEqual(0, done.returncode)
        self.assertIn(str(manager.shell_port), done.stderr)

    def test_parent_gone_ends_the_kernel(self):
        import subprocess
        import sys

        script = (
            "import sys, time\nfrom jupyter_client.manager import start_new_kernel\n"
            f"m, c = start_new_kernel(kernel_name={NAME!r})\nprint(m.provisioner.pid, flush=True)\n"
            "import os\nos._exit(0)\n"
        )
        pid = int(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60).stdout)
        for _ in range(100):
            if not alive(pid):
                return
            time.sleep(0.1)
        os.kill(pid, signal.SIGKILL)
        self.fail("the kernel outlived its parent by ten seconds")


def free_port():
    import socket

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().split(")")[-1].split()[0] != "Z"
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    unittest.main(verbosity=2)
