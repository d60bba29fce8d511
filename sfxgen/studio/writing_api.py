"""The addresses at which pages change something; what they may send is declared, and nothing else is taken."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sfxgen.studio import http
from sfxgen.studio.edits import Change
from sfxgen.studio.http import MalformedError, answering, as_json, body_of, call
from sfxgen.studio.studio import Studio

MOST_CHANGES = 200
"""At once: more than a sound has fields."""


class FieldChange(msgspec.Struct):
    """A field and its value; null, or `remove`, takes it out."""

    field: str
    value: Any = None
    remove: bool = False

    def change(self) -> Change:
        """Return it as the change of a manifest."""
        return Change(self.field, self.value, self.remove or self.value is None)


class Edit(msgspec.Struct):
    """Fields to change together."""

    version: str
    changes: Annotated[list[FieldChange], msgspec.Meta(max_length=MOST_CHANGES)]
    scope: Literal["sound", "family"] = "sound"


class Reroll(msgspec.Struct):
    """Which take gets a new seed; all unless given."""

    version: str
    take: int | None = None


class Build(msgspec.Struct):
    """Which sounds to build; all unless given."""

    sounds: list[str] | None = None
    force: bool = False


def writing_routes(studio: Studio) -> list[Route]:
    """Return what each address does."""
    endpoints = _Endpoints(studio)
    posts = {
        "/api/sounds/{id}/edit": endpoints.edit,
        "/api/sounds/{id}/reroll": endpoints.reroll,
        "/api/sounds/{id}/adopt": endpoints.adopt,
        "/api/undo": endpoints.undo,
        "/api/redo": endpoints.redo,
        "/api/build": endpoints.build,
    }
    return [Route(path, answering(endpoint), methods=["POST"]) for path, endpoint in posts.items()]


class _Endpoints:
    def __init__(self, studio: Studio) -> None:
        self._changing = studio.changing

    async def edit(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Edit)
        if not asked.changes:
            raise MalformedError("it changes nothing")
        changes = [each.change() for each in asked.changes]
        return as_json({"version": await call(self._changing.edit, id_, asked.version, changes, asked.scope)})

    async def reroll(self, request: Request) -> Response:
        id_, asked = http.short_id(request), await body_of(request, Reroll)
        return as_json({"version": await call(self._changing.reroll, id_, asked.version, asked.take)})

    async def adopt(self, request: Request) -> Response:
        return as_json({"adopted": await call(self._changing.adopt, http.short_id(request))})

    async def undo(self, _request: Request) -> Response:
        return as_json({"label": await call(self._changing.undo)})

    async def redo(self, _request: Request) -> Response:
        return as_json({"label": await call(self._changing.redo)})

    async def build(self, request: Request) -> Response:
        asked = await body_of(request, Build)
        await call(lambda: self._changing.build(asked.sounds, force=asked.force))
        return as_json({"building": True}, 202)
