"""A proxy on loopback that spoils a connection, whatever is spoken on it."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import threading

RESET = b"\1\0\0\0\0\0\0\0"
"""For SO_LINGER: closing resets the connection."""


class TcpProxy(socketserver.ThreadingTCPServer):
    """A proxy in front of one server. `fault` befalls each connection once the server has said `after` bytes by it.

    Faults: `silent`, `slow`, `reset`, `cut`; empty to let everything through. Both may change while it runs.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int) -> None:
        self.upstream = ("127.0.0.1", port)
        self.fault, self.after = "", 0
        self.release = threading.Event()
        super().__init__(("127.0.0.1", 0), _Spoiler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        return

    def heal(self) -> None:
        self.fault = ""
        self.release.set()

    def close(self) -> None:
        self.heal()
        self.shutdown()
        self.server_close()


class _Spoiler(socketserver.BaseRequestHandler):
    server: TcpProxy

    def handle(self) -> None:
        with socket.create_connection(self.server.upstream) as upstream:
            threading.Thread(target=self._ask, args=(upstream,), daemon=True).start()
            said = 0
            while data := upstream.recv(1024):
                if self.server.fault and said >= self.server.after and not self._spoil(data):
                    return
                self.request.sendall(data)
                said += len(data)

    def _ask(self, upstream: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := self.request.recv(4096):
                upstream.sendall(data)
            upstream.shutdown(socket.SHUT_WR)

    def _spoil(self, data: bytes) -> bool:
        """Do to the connection what is to be done; tell whether the server's bytes are still to be passed on."""
        fault = self.server.fault
        if fault == "slow":
            return not self.server.release.wait(len(data) / 128)
        if fault == "silent":
            self.server.release.wait(300)
        elif fault == "reset":
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        self.request.close()
        return False
