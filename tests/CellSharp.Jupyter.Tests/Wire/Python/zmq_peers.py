"""Talks to our sockets with the real ZeroMQ library and prints what came of it.

Arguments: the ports of a ROUTER that echoes, a PUB that publishes whatever comes to the ROUTER under the topic in the
first part, and a REP that echoes.
"""
import sys

import zmq

router, publisher, reply = (f"tcp://127.0.0.1:{port}" for port in sys.argv[1:4])
context = zmq.Context()


def socket(kind, address, **options):
    made = context.socket(kind)
    made.linger = 0
    made.rcvtimeo = 30000
    for name, value in options.items():
        setattr(made, name, value)
    made.connect(address)
    return made


named = socket(zmq.DEALER, router, identity=b"named")
nameless = socket(zmq.DEALER, router)
named.send_multipart([b"", b"one", b"\x00" * 300])
print("named", [len(part) for part in named.recv_multipart()])
nameless.send(b"two")
print("nameless", nameless.recv_multipart())

requester = socket(zmq.REQ, router)
requester.send(b"three")
print("request", requester.recv_multipart())

big = bytes(range(256)) * (64 * 4096)
named.send_multipart([b"big", big])
first, second = named.recv_multipart()
print("big", first, len(second), second == big)

heart = socket(zmq.REQ, reply)
for beat in (b"ping", b"", b"pong"):
    heart.send(beat)
    print("heart", heart.recv_multipart())

listener = socket(zmq.SUB, publisher)
listener.setsockopt(zmq.SUBSCRIBE, b"topic.")
listener.setsockopt(zmq.SUBSCRIBE, b"all")


def until(topic):
    """Sends until the subscription has come through, then drops the repeats."""
    got = None
    listener.rcvtimeo = 50
    while got is None:
        named.send_multipart([topic, b"probe"])
        named.recv_multipart()
        try:
            got = listener.recv_multipart()
        except zmq.Again:
            pass
    while True:
        try:
            listener.recv_multipart()
        except zmq.Again:
            listener.rcvtimeo = 30000
            return got


print("published", until(b"topic.1"))
print("published", until(b"all"))
listener.setsockopt(zmq.UNSUBSCRIBE, b"all")
print("published", until(b"topic.2"))
for number in range(5000):
    named.send_multipart([b"topic.n", str(number).encode()])
numbers = [int(listener.recv_multipart()[1]) for _ in range(5000)]
print("ordered", numbers == list(range(5000)))
for number in range(5000):
    assert named.recv_multipart() == [b"topic.n", str(number).encode()]
print("echoed", 5000)

beating = socket(zmq.DEALER, router, heartbeat_ivl=20, heartbeat_timeout=20000, heartbeat_ttl=20000)
beating.rcvtimeo = 600
try:
    beating.recv()
except zmq.Again:
    pass
beating.rcvtimeo = 30000
beating.send(b"alive after many pings")
print("beating", beating.recv_multipart())

wrong = context.socket(zmq.SUB)
wrong.linger = 0
monitor = wrong.get_monitor_socket()
wrong.setsockopt(zmq.SUBSCRIBE, b"")
wrong.connect(router)
from zmq.utils.monitor import recv_monitor_message

event = 0
while event not in (zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL, zmq.EVENT_DISCONNECTED, zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL):
    event = recv_monitor_message(monitor)["event"]
print("wrong kind refused")
wrong.disable_monitor()
context.destroy(linger=0)
