"""The addresses of candidates, earlier renders and recordings."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import unquote

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sfxgen.errors import UsageError
from sfxgen.studio import http
from sfxgen.studio.http import MalformedError, TooLargeError, answering, as_json, body_of, call
from sfxgen.studio.security import refusal
from sfxgen.studio.studio import Studio
from sfxgen.studio.uploads import LARGEST, MOST_AT_ONCE, PIECE

TakeNumber = Annotated[int, msgspec.Meta(ge=1, le=64)]


class Candidates(msgspec.Struct):
    """How many candidates of which take."""

    take: TakeNumber = 1
    count: Annotated[int, msgspec.Meta(ge=1, le=8)] = 4


class Keep(msgspec.Struct):
    """The candidate that is chosen, and why."""

    version: str
    candidate: str
    note: Annotated[str, msgspec.Meta(max_length=1000)] | None = None


class Earlier(msgspec.Struct):
    """An earlier render of a take."""

    render: str
    take: TakeNumber
    version: str = ""


def choosing_routes(studio: Studio) -> list[Route]:
    """Return what each address does."""
    endpoints = _Endpoints(studio)
    candidates = "/api/sounds/{id}/candidates"
    return [
        Route(candidates, answering(endpoints.candidates), methods=["POST"]),
        Route(candidates, answering(endpoints.drop), methods=["DELETE"]),
        Route("/api/sounds/{id}/keep", answering(endpoints.keep), methods=["POST"]),
        Route("/api/sounds/{id}/hear", answering(endpoints.hear), methods=["POST"]),
        Route("/api/sounds/{id}/restore", answering(endpoints.restore), methods=["POST"]),
        Route("/api/sounds/{id}/source", answering(endpoints.source), methods=["POST"]),
    ]


class _Endpoints:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def candidates(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Candidates)
        listed = await call(self._studio.choices.add, id_, asked.take, asked.count)
        return as_json({"candidates": listed}, 202)

    async def drop(self, request: Request) -> Response:
        await call(self._studio.choices.drop, http.short_id(request))
        return as_json({"candidates": []})

    async def keep(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Keep)
        version = await call(self._studio.choices.keep, id_, asked.version, asked.candidate, asked.note)
        return as_json({"version": version})

    async def hear(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Earlier)
        return as_json({"media": await call(self._studio.history.hear, id_, asked.render, asked.take)})

    async def restore(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Earlier)
        version = await call(self._studio.history.restore, id_, asked.version, asked.render, asked.take)
        return as_json({"version": version})

    async def source(self, request: Request) -> Response:
        id_, name = http.short_id(request), unquote(request.headers.get("x-file-name", ""))
        if not name or len(name) > 1000:
            raise MalformedError("it does not name the file")
        self._studio.session.row(id_)
        length = request.headers.get("content-length", "")
        if length.isdecimal() and int(length) > LARGEST:
            raise TooLargeError(_TOO_LARGE)
        uploads = self._studio.uploads
        path = uploads.place(name)
        if not uploads.begin():
            return refusal(429, f"{MOST_AT_ONCE} recordings are on their way already", "Send it once they are there.")
        try:
            await self._receive(request, path)
            keep = request.query_params.get("prompt") == "keep"
            version = request.query_params.get("version", "")
            return as_json(await call(lambda: uploads.take(id_, version, path, name, keep_prompt=keep)))
        finally:
            uploads.end()
            await call(uploads.drop, path)

    async def _receive(self, request: Request, path: str) -> None:
        """Write what comes, in large pieces."""
        size, waiting = 0, bytearray()
        async for chunk in request.stream():
            size += len(chunk)
            if size > LARGEST:
                raise TooLargeError(_TOO_LARGE)
            waiting += chunk
            if len(waiting) >= PIECE:
                await call(self._studio.uploads.append, path, bytes(waiting))
                waiting.clear()
        if not size:
            raise UsageError("the file is empty", "Export the recording again.")
        if waiting:
            await call(self._studio.uploads.append, path, bytes(waiting))


_TOO_LARGE = f"a recording may have {LARGEST // 2**20} MiB at most"
