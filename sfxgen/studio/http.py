"""How requests become calls, and errors become answers."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from sfxgen.errors import ManifestError, SfxgenError, SoundError, UsageError, explained
from sfxgen.studio.edits import ConflictError
from sfxgen.studio.media import CHUNK
from sfxgen.studio.security import refusal

LARGEST_JSON = 2**20
"""Bytes of a request's body."""
_SHORT_ID, _MEDIA_ID = re.compile(r"[0-9a-f]{16}"), re.compile(r"[0-9a-f]{64}")

Endpoint = Callable[[Request], Awaitable[Response]]


class NotFoundError(Exception):
    """What was asked for by its id is not there."""


class TooLargeError(Exception):
    """The body of a request is larger than it may be."""


class MalformedError(Exception):
    """A request is not one that the page sends."""


def answering(endpoint: Endpoint) -> Endpoint:
    """Return an endpoint whose errors become answers in JSON."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (NotFoundError, KeyError):
            return refusal(404, "there is nothing of that id", "It may be gone: load the page again.")
        except ConflictError as error:
            return refusal(409, error.message, error.hint, version=error.version)
        except TooLargeError as error:
            return refusal(413, str(error), "Send less.")
        except (MalformedError, msgspec.MsgspecError, RecursionError) as error:
            return refusal(400, f"the request can't be read: {error}")
        except ManifestError as error:
            first = error.faults[0]
            about = f"{first.key}: {first.message}" if first.key else first.message
            return refusal(422, about, first.hint, line=first.line, column=first.column, manifest=first.file)
        except (UsageError, SoundError) as error:
            return refusal(422, error.message, error.hint)
        except SfxgenError as error:
            return refusal(500, error.message, error.hint)
        except OSError as error:
            told = explained(error)
            return refusal(500, told.message, told.hint)
        except ClientDisconnect:
            return refusal(400, "the request ended before it was whole")
        except Exception as error:
            return refusal(500, f"{type(error).__name__}: {error}", "This is a bug in sfxgen; please report it.")

    return answer


def as_json(data: Any, status: int = 200) -> Response:
    """Return an answer in JSON; a large one in pieces, so that a slow page holds little memory."""
    body = msgspec.json.encode(data)
    if len(body) <= 4 * CHUNK:
        return Response(body, status, media_type="application/json")
    headers = {"content-length": str(len(body))}
    return StreamingResponse(_pieces(body), status, headers, media_type="application/json")


async def call(function: Callable[..., Any], *args: Any) -> Any:
    """Call what may take a while without holding up others."""
    return await run_in_threadpool(function, *args)


async def body_of(request: Request, kind: Any) -> Any:
    """Return the JSON of a request as a value of this type."""
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > LARGEST_JSON:
            raise TooLargeError(f"the request is larger than {LARGEST_JSON:,} bytes")
    return msgspec.json.decode(bytes(data) or b"{}", type=kind)


def short_id(request: Request) -> str:
    """Return the id of a sound in an address. Raises NotFoundError for what is none."""
    return _matching(request.path_params["id"], _SHORT_ID)


def media_id(text: str) -> str:
    """Return the id of a file. Raises NotFoundError for what is none."""
    return _matching(text, _MEDIA_ID)


def is_media_id(text: str) -> bool:
    """Tell whether a text is the id of a file."""
    return _MEDIA_ID.fullmatch(text) is not None


def _matching(text: str, pattern: re.Pattern[str]) -> str:
    if pattern.fullmatch(text) is None:
        raise NotFoundError
    return text


def _pieces(body: bytes) -> Iterator[bytes]:
    return (body[at : at + CHUNK] for at in range(0, len(body), CHUNK))
