"""Who may ask for what: the page of this very server, with the token, from this very address.

A page on the web can make a browser send requests to this machine, and with a name of its own that resolves to it
(DNS rebinding) even read the answers. So a request must name this server as its `Host`, must not come from another
origin, and for all that is the project's it must carry the token, which only the address in the terminal has.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import secrets
import socket
from collections.abc import Collection, Iterable
from pathlib import Path

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sfxgen.errors import SfxgenError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.project.user_config import user_config_path

TOKEN = "x-sfxgen-token"  # noqa: S105 -- the header's name
SECRET = "studio-secret"  # noqa: S105 -- the file's name
"""Beside the user's config: what tokens are made of, so that a page outlives a restart of its server."""
API = "/api/"
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
BODY_S = 20.0
"""How long the next piece of a request's body may take."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; "
    "media-src blob:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


def token_for(root: Path) -> str:
    """Return the token of a project on this machine: the same each time, and nothing that a project could bring."""
    return hmac.digest(_secret(), root.as_posix().encode("utf-8", "surrogateescape"), "sha256").hex()


def _secret() -> bytes:
    """Return this user's secret; where it can't be kept, one for this once."""
    config, fresh = user_config_path(), secrets.token_hex(32).encode()
    if config is None:
        return fresh
    try:
        kept = disk.read_plain(config.parent / SECRET, 1000)
        if len(kept) == len(fresh):
            return kept
    except (OSError, ValueError):
        pass
    try:
        Gate(config.parent, owner="your config's folder").write(SECRET, fresh, private=True)
    except (OSError, SfxgenError):
        return fresh
    return fresh


def hosts_of(host: str, port: int) -> frozenset[str]:
    """Return the values of `Host` that mean this server."""
    named = [*LOOPBACK, f"[{host}]" if ":" in host else host.lower()]
    if not is_loopback(host):
        named += [socket.gethostname().lower(), f"{socket.gethostname().lower()}.local"]
    return frozenset([f"{name}:{port}" for name in named] + (named if port == 80 else []))


def is_loopback(host: str) -> bool:
    """Tell whether an address can be reached from this machine alone."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _is_address(host: str, port: int) -> bool:
    """Tell whether a `Host` is an address in figures with our port: no name can be made to resolve to those."""
    name, _, its_port = host.rpartition(":")
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return its_port == str(port)


class Guard:
    """Lets through what the page of this server asks, and nobody else."""

    def __init__(self, app: ASGIApp, token: str, host: str, port: int) -> None:
        self._app, self._token, self._port = app, token.encode(), port
        self._hosts, self._is_open = hosts_of(host, port), not is_loopback(host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        is_api = scope["path"].startswith(API)
        answer = self._refusal(list(scope["headers"]), is_api)
        extra = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
        extra.append((b"cache-control", b"no-store" if is_api else b"no-cache"))

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [pair for pair in message["headers"] if pair[0].lower() != b"cache-control"]
                message = {**message, "headers": [*own, *extra]}
            await send(message)

        await (answer or self._app)(scope, _hurried(receive), with_headers)

    def _refusal(self, headers: Collection[tuple[bytes, bytes]], is_api: bool) -> JSONResponse | None:
        host = _values(headers, b"host")
        if len(host) != 1 or not self._is_ours(host[0]):
            return refusal(403, "this address is not the studio's", "Open the address that `sfxgen studio` printed.")
        origins = [origin.removeprefix("http://") for origin in _values(headers, b"origin")]
        if any(not self._is_ours(origin) for origin in origins):
            return refusal(403, "another page may not ask this server", "Open the address that it printed.")
        if "cross-site" in _values(headers, b"sec-fetch-site"):
            return refusal(403, "another site may not ask this server", "Open the address that it printed.")
        tokens = _values(headers, TOKEN.encode())
        right = len(tokens) == 1 and hmac.compare_digest(tokens[0].encode(), self._token)
        if is_api and not right:
            return refusal(403, "the token is missing or not this server's", "Open the address that it printed.")
        return None

    def _is_ours(self, host: str) -> bool:
        return host.lower() in self._hosts or (self._is_open and _is_address(host, self._port))


def refusal(status: int, error: str, hint: str = "", **more: object) -> JSONResponse:
    """Return an answer that says what is wrong and what to do."""
    return JSONResponse({"error": error, "hint": hint, **more}, status_code=status)


def _values(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in headers if key.lower() == name]


def _hurried(receive: Receive) -> Receive:
    """Return a `receive` that gives up on a client whose request does not come."""
    whole = False

    async def next_message() -> Message:
        nonlocal whole
        if whole:
            return await receive()
        try:
            message = await asyncio.wait_for(receive(), BODY_S)
        except TimeoutError:
            whole = True
            return {"type": "http.disconnect"}
        whole = not message.get("more_body", False)
        return message

    return next_message
