"""The addresses of the studio, and what each answers; resources go by id, never by path."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route

from sfxgen.studio import http
from sfxgen.studio.choosing_api import choosing_routes
from sfxgen.studio.events import pieces
from sfxgen.studio.http import NotFoundError, answering, as_json, body_of, call
from sfxgen.studio.media import chunks, media_type, opened
from sfxgen.studio.security import refusal
from sfxgen.studio.studio import Studio
from sfxgen.studio.writing_api import writing_routes

PAGE = Path(__file__).parent / "page"
LONGEST_WAIT_S = 60.0
"""How long a page waits for the first reading of a project."""
PAGE_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
}


class PeaksWanted(msgspec.Struct):
    """The files whose outlines are wanted."""

    media: list[str]


def page_files() -> dict[str, Path]:
    """Return address -> file of everything that the page consists of."""
    files = {"/" + path.relative_to(PAGE).as_posix(): path for path in PAGE.rglob("*") if path.suffix in PAGE_TYPES}
    if "/index.html" in files:
        files["/"] = files["/index.html"]
    return files


def make_app(studio: Studio) -> Starlette:
    """Return the application; who may use it is `security`'s matter."""
    endpoints = _Endpoints(studio)
    routes = [
        Route("/api/project", answering(endpoints.project)),
        Route("/api/events", answering(endpoints.events)),
        Route("/api/media/{id}", answering(endpoints.media)),
        Route("/api/peaks", answering(endpoints.peaks), methods=["POST"]),
        Route("/api/curves/{id}", answering(endpoints.curves)),
        Route("/api/sounds/{id}", answering(endpoints.sound)),
        *writing_routes(studio),
        *choosing_routes(studio),
        Route("/{path:path}", endpoints.page),
    ]
    return Starlette(routes=routes)


class _Endpoints:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._page = page_files()

    async def page(self, request: Request) -> Response:
        file = self._page.get(request.url.path)
        if file is None:
            return refusal(404, "there is nothing at this address")
        return FileResponse(file, media_type=PAGE_TYPES[file.suffix])

    async def project(self, _request: Request) -> Response:
        answer: Response = await call(self._whole_project)
        return answer

    def _whole_project(self) -> Response:
        self._studio.session.is_read.wait(LONGEST_WAIT_S)
        about, rows = self._studio.session.everything()
        return StreamingResponse(pieces(about, "sounds", rows), media_type="application/json")

    async def events(self, request: Request) -> Response:
        session = self._studio.session
        if request.method == "HEAD":  # a stream without an end has no body to leave out
            return Response(media_type="text/event-stream")
        if session.hub.is_full:
            return refusal(503, "too many pages are open", "Close some of them.")
        await call(session.is_read.wait, LONGEST_WAIT_S)
        return StreamingResponse(session.hub.stream(session.whole), media_type="text/event-stream")

    async def sound(self, request: Request) -> Response:
        id_ = http.short_id(request)
        return as_json(await call(self._studio.details, id_))

    async def media(self, request: Request) -> Response:
        sha256 = http.media_id(request.path_params["id"])
        path = self._studio.path_of(sha256)
        found = await call(opened, self._studio.session.root, path, sha256) if path else None
        if path is None or found is None:
            raise NotFoundError
        file, size = found
        headers = {"content-length": str(size), "accept-ranges": "none"}
        return StreamingResponse(chunks(file), headers=headers, media_type=media_type(path))

    async def peaks(self, request: Request) -> Response:
        wanted: PeaksWanted = await body_of(request, PeaksWanted)
        ids = [each for each in wanted.media[:64] if http.is_media_id(each)]
        found = await call(self._studio.outlines, ids)
        peaks = {sha256: base64.b64encode(each.pairs).decode() for sha256, each in found.items()}
        return as_json({"peaks": peaks, "seconds": {sha256: each.seconds for sha256, each in found.items()}})

    async def curves(self, request: Request) -> Response:
        found: dict[str, Any] = await call(self._studio.curves, http.media_id(request.path_params["id"]))
        return as_json(found)
