"""Figures of a Jupyter kernel beside ipykernel's, taken by the same client in one run, the two alternating.

Usage: kernel_figures.py KERNEL [KERNEL...]   (names as `jupyter kernelspec list` shows them)
"""
import statistics
import sys
import time

from jupyter_client.manager import KernelManager

CODE = {
    "csharp": {"line": "1+1", "prints": "for (var i = 0; i < 100000; i++) Console.WriteLine(i);"},
    "python": {"line": "1+1", "prints": "for i in range(100000): print(i)"},
}
STARTS, TRIPS = 7, 1000


def begin(name):
    manager = KernelManager(kernel_name=name)
    began = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return manager, client, time.perf_counter() - began


def end(manager, client):
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def finish(client, msg_id):
    """Waits for the reply and for everything published; gives the number of characters printed."""
    printed = 0
    while True:
        msg = client.get_iopub_msg(timeout=120)
        if msg["parent_header"].get("msg_id") != msg_id:
            continue
        if msg["msg_type"] == "stream":
            printed += len(msg["content"]["text"])
        if msg["msg_type"] == "status" and msg["content"]["execution_state"] == "idle":
            break
    while client.get_shell_msg(timeout=120)["parent_header"].get("msg_id") != msg_id:
        pass
    return printed


def status(pid, key):
    with open(f"/proc/{pid}/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(key))


def cpu(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def measure(name):
    manager, client, _ = begin(name)
    code = CODE[manager.kernel_spec.language if manager.kernel_spec.language in CODE else "python"]
    for _ in range(50):
        finish(client, client.execute(code["line"]))
    trips = []
    for _ in range(TRIPS):
        began = time.perf_counter()
        finish(client, client.execute(code["line"]))
        trips.append(time.perf_counter() - began)
    time.sleep(1)
    pid = manager.provisioner.pid
    before = cpu(pid)
    time.sleep(5)
    idle_cpu = (cpu(pid) - before) / 5
    memory = status(pid, "VmRSS") / 1024
    began = time.perf_counter()
    printed = finish(client, client.execute(code["prints"]))
    prints = 100000 / (time.perf_counter() - began)
    assert printed == sum(len(str(i)) + 1 for i in range(100000)), "prints were lost"
    end(manager, client)
    return statistics.median(trips), idle_cpu, memory, prints


def main(names):
    starts = {name: [] for name in names}
    for _ in range(STARTS):
        for name in names:
            manager, client, took = begin(name)
            starts[name].append(took)
            end(manager, client)
    print(f"{'kernel':<16}{'start s':>9}{'trip ms':>9}{'prints/s':>10}{'idle MiB':>10}{'idle CPU':>10}")
    for name in names:
        trip, idle_cpu, memory, prints = measure(name)
        start = statistics.median(starts[name])
        print(f"{name:<16}{start:>9.2f}{trip * 1000:>9.2f}{prints:>10.0f}{memory:>10.0f}{idle_cpu:>9.1%}")


if __name__ == "__main__":
    main(sys.argv[1:])
