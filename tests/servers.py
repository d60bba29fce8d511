"""Real servers on loopback that a team's cache can be kept on, and a proxy that spoils what they say."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import http.server
import os
import socket
import socketserver
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SECRET = "hunter2-Se/cret"
BUCKET = "team"


@dataclass
class Requests:
    """The requests that reached a server, as `METHOD /path`."""

    lines: list[str] = field(default_factory=list)

    def of(self, method: str) -> list[str]:
        return [line for line in self.lines if line.startswith(f"{method} ")]


# S3.


@contextmanager
def s3_server() -> Iterator[tuple[str, Requests]]:
    """Run a moto server with a bucket; yield its endpoint, and what it is asked."""
    from moto.server import ThreadedMotoServer
    from werkzeug.serving import WSGIRequestHandler

    requests, log = Requests(), WSGIRequestHandler.log_request
    WSGIRequestHandler.log_request = lambda self, *_: requests.lines.append(f"{self.command} {self.path}")
    WSGIRequestHandler.protocol_version = "HTTP/1.1"
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    try:
        with s3_environment(endpoint):
            reset = urllib.request.Request(f"{endpoint}/moto-api/reset", method="POST")
            urllib.request.urlopen(reset).close()  # what it keeps outlives a server
            make_bucket(endpoint)
            requests.lines.clear()
            yield endpoint, requests
    finally:
        WSGIRequestHandler.log_request = log
        server.stop()


@contextmanager
def s3_environment(endpoint: str, key: str = "AKIAEXAMPLE") -> Iterator[None]:
    """Let every client of this process, and of its children, find the server and a login."""
    values = {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": key,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})


def make_bucket(endpoint: str, name: str = BUCKET) -> None:
    import boto3

    boto3.Session().client("s3", endpoint_url=endpoint).create_bucket(Bucket=name)


# SFTP.


@contextmanager
def sftp_server(root: Path, *, read_only: bool = False) -> Iterator[tuple[str, Requests]]:
    """Run an SFTP server on a folder; yield its URL, with a login, and the operations that it is asked for."""
    import asyncssh

    requests = Requests()

    class Login(asyncssh.SSHServer):
        def password_auth_supported(self) -> bool:
            return True

        def validate_password(self, username: str, password: str) -> bool:
            return password == SECRET.replace("/", "-")

    class Files(asyncssh.SFTPServer):
        def __init__(self, channel: object) -> None:
            super().__init__(channel, chroot=str(root))

        def open(self, path: bytes, pflags: int, attrs: object) -> object:
            requests.lines.append(f"{'PUT' if pflags & asyncssh.FXF_WRITE else 'GET'} {path.decode()}")
            if read_only and pflags & asyncssh.FXF_WRITE:
                raise asyncssh.SFTPPermissionDenied("read-only")
            return super().open(path, pflags, attrs)

        def mkdir(self, path: bytes, attrs: object) -> object:
            if read_only:
                raise asyncssh.SFTPPermissionDenied("read-only")
            return super().mkdir(path, attrs)

        def posix_rename(self, old: bytes, new: bytes) -> object:
            requests.lines.append(f"RENAME {new.decode()}")
            return super().posix_rename(old, new)

        def scandir(self, path: bytes) -> object:
            requests.lines.append(f"LIST {path.decode()}")
            return super().scandir(path)

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def listen() -> asyncssh.SSHAcceptor:
        key = asyncssh.generate_private_key("ssh-ed25519")
        return await asyncssh.listen("127.0.0.1", 0, server_host_keys=[key], server_factory=Login, sftp_factory=Files)

    server = asyncio.run_coroutine_threadsafe(listen(), loop).result(20)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"sftp://me:{SECRET.replace('/', '-')}@127.0.0.1:{port}/cache", requests
    finally:
        loop.call_soon_threadsafe(server.close)
        time.sleep(0.05)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)


# HTTP.


@contextmanager
def http_server(root: Path) -> Iterator[tuple[str, Requests]]:
    """Serve a folder for reading; yield its URL, and what it is asked."""
    requests = Requests()

    class Handler(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_request(self, code: object = "-", size: object = "-") -> None:
            requests.lines.append(f"{self.command} {self.path}")

        def log_error(self, *_: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(root)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", requests
    finally:
        server.shutdown()
        server.server_close()


# A proxy that spoils things.

Spoil = Callable[[str, str], str]
"""From method and path to what becomes of the request: the name of a fault, or empty to let it through."""


class Proxy(socketserver.ThreadingTCPServer):
    """An HTTP/1.1 proxy in front of one server. `fault` is asked for each request, and may change while it runs.

    Faults: `silent`, `slow`, `reset`, `truncated`, `wrong`, a status such as `403`, one with a code:
    `400 ExpiredToken`.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, endpoint: str) -> None:
        self.upstream = endpoint.removeprefix("http://")
        self.fault: Spoil = lambda method, path: ""
        self.lines: list[str] = []
        self.release = threading.Event()
        super().__init__(("127.0.0.1", 0), _Spoiler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        return

    def close(self) -> None:
        self.release.set()
        self.shutdown()
        self.server_close()


class _Spoiler(socketserver.StreamRequestHandler):
    server: Proxy

    def handle(self) -> None:
        while self._one():
            pass

    def _one(self) -> bool:
        line = self.rfile.readline(65536).decode("latin-1")
        if not line.strip():
            return False
        method, path, _ = line.split(" ", 2)
        headers, length = [], 0
        while (header := self.rfile.readline(65536)) not in (b"\r\n", b"\n", b""):
            headers.append(header)
            name, _, value = header.decode("latin-1").partition(":")
            if name.lower() == "content-length":
                length = int(value)
            if name.lower() == "expect":
                self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self.rfile.read(length)
        self.server.lines.append(f"{method} {path}")
        fault = self.server.fault(method, path)
        if fault == "silent":
            self.server.release.wait(300)
            return False
        if fault == "reset":
            with contextlib.suppress(OSError):
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            self.connection.close()
            return False
        if fault[:3].isdecimal():
            return self._refuse(fault)
        return self._pass_on(method, path, headers, body, fault)

    def _refuse(self, fault: str) -> bool:
        status, _, code = fault.partition(" ")
        code = code or {"403": "AccessDenied", "404": "NoSuchKey", "503": "SlowDown"}.get(status, "InternalError")
        text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message></Error>".encode()
        head = f"HTTP/1.1 {status} no\r\nContent-Type: application/xml\r\nContent-Length: {len(text)}\r\n\r\n"
        self.wfile.write(head.encode() + text)
        return True

    def _pass_on(self, method: str, path: str, headers: list[bytes], body: bytes, fault: str) -> bool:
        import http.client

        host, _, port = self.server.upstream.partition(":")
        upstream = http.client.HTTPConnection(host, int(port), timeout=60)
        upstream.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for header in headers:
            name, _, value = header.decode("latin-1").rstrip("\r\n").partition(":")
            if name.lower() not in ("connection", "expect"):
                upstream.putheader(name, value.strip())
        upstream.endheaders(body or None)
        answer = upstream.getresponse()
        data = answer.read()
        said = data
        if fault == "wrong" and data:
            said = bytes([data[0] ^ 1]) + data[1:] if len(data) < 9 else data[:-8] + bytes(8)
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
        lines += [f"{n}: {v}" for n, v in answer.getheaders() if n.lower() not in ("connection", "transfer-encoding")]
        if not any(line.lower().startswith("content-length") for line in lines):
            lines.append(f"Content-Length: {len(said)}")
        self.wfile.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
        if method == "HEAD":
            return True
        if fault == "slow":
            for at in range(0, len(said), 64):
                if self.server.release.wait(0.5):
                    return False
                self.wfile.write(said[at : at + 64])
                self.wfile.flush()
            return True
        if fault == "truncated":
            self.wfile.write(said[: len(said) // 2])
            return False
        self.wfile.write(said)
        return True
