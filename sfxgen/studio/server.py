"""The web server: uvicorn with the application behind its guard, and an end to clients that only hold on."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable
from typing import Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from sfxgen.errors import UsageError
from sfxgen.studio.app import make_app
from sfxgen.studio.security import Guard
from sfxgen.studio.studio import Studio

PORT = 8777
NEXT_PORTS = 20
"""How many ports are tried from there on, where none is asked for: two projects may be open."""
HEAD_S = 10.0
"""How long a request's head may take to arrive: a browser sends it at once."""
READ_S = 60.0
"""How long a client may leave unread what was sent to it."""
HEAD, UNREAD = "head", "unread"
CONNECTIONS = 1000
"""More are told to come again."""


class Impatient(H11Protocol):
    """HTTP/1.1 that ends connections which neither ask nor read."""

    def __init__(self, *args: Any, **named: Any) -> None:
        """Take what uvicorn gives."""
        super().__init__(*args, **named)
        self._timers: dict[str, asyncio.TimerHandle] = {}

    def connection_made(self, transport: Any) -> None:
        """Wait for the first request, not for ever."""
        super().connection_made(transport)
        self._wait(HEAD, HEAD_S)

    def data_received(self, data: bytes) -> None:
        """Give the head of each request its time."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._go_on(HEAD)
        else:
            self._wait(HEAD, HEAD_S)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._go_on(HEAD)
        self._go_on(UNREAD)
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Wait until the client has read something, not for ever."""
        super().pause_writing()
        self._wait(UNREAD, READ_S)

    def resume_writing(self) -> None:
        """Go on."""
        super().resume_writing()
        self._go_on(UNREAD)

    def _wait(self, what: str, seconds: float) -> None:
        """Give the client so long from now, unless it is being waited for already."""
        if what not in self._timers:
            self._timers[what] = self.loop.call_later(seconds, self.transport.abort)

    def _go_on(self, what: str) -> None:
        if what in self._timers:
            self._timers.pop(what).cancel()


def bound(host: str, port: int | None) -> socket.socket:
    """Return a socket that listens there; without a port, at the first of some that is free. Raises UsageError."""
    ports = range(PORT, PORT + NEXT_PORTS) if port is None else (port,)
    trouble: OSError | None = None
    for each in ports:
        try:
            return _listening(host, each)
        except OSError as error:
            trouble = error
    why = trouble.strerror if trouble and trouble.strerror else str(trouble)
    where = f"{host}:{port}" if port is not None else f"{host}, ports {PORT} to {PORT + NEXT_PORTS - 1}"
    is_elsewhere = isinstance(trouble, socket.gaierror) or (trouble and trouble.errno == errno.EADDRNOTAVAIL)
    hint = "Name an address of this machine's, or leave out --host: the page is for this machine alone then."
    raise UsageError(
        f"can't listen at {where}: {why}",
        hint if is_elsewhere else "Name another port: `sfxgen studio --port 9000`.",
    )


def _listening(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host.strip("[]"), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # on Windows, others could listen at the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(512)
    except OSError:
        listener.close()
        raise
    return listener


def serve(studio: Studio, listener: socket.socket, token: str, host: str, ready: Callable[[], None]) -> None:
    """Serve until Ctrl+C, or the signal to end. ready: called when pages can be loaded."""
    port = listener.getsockname()[1]
    app = Guard(make_app(studio), token, host, port)
    config = uvicorn.Config(
        app,
        http=Impatient,
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        limit_concurrency=CONNECTIONS,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=2,
    )
    _Server(config, studio, ready).run(sockets=[listener])


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, studio: Studio, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._studio, self._ready = studio, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._studio.session.hub.attach(asyncio.get_running_loop())
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._studio.session.hub.close()
        await super().shutdown(sockets)
