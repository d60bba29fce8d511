"""The renderer for models that live in programs of their own: commands and services of this machine.

A program is started once for a build's sounds, asked for one after the other, and ended. What it returns is checked as
every render is. `docs/renderers.md` has the contract.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from sfxgen.errors import SoundError
from sfxgen.render import keeping
from sfxgen.render.models import Model, find_model
from sfxgen.render.protocol import OnProgress, Rendered, Request

if TYPE_CHECKING:
    from sfxgen.render.external.connection import Connection


class External:
    """Renders requests one by one, each model by its own program, which is started once."""

    def __init__(self, device: str = "auto", on_progress: OnProgress | None = None) -> None:
        self._device = device
        self._on_progress = on_progress or (lambda *_: None)

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render all requests, one model after the other, yielding each take as soon as it is done."""
        ordered = sorted(requests, key=lambda request: request.model)
        for name, group in groupby(ordered, key=lambda request: request.model):
            yield from self._of_model(find_model(name), list(group))

    def _of_model(self, model: Model, requests: Sequence[Request]) -> Iterator[Rendered]:
        from sfxgen.render.external.connection import connect
        from sfxgen.render.external.takes import render_take

        key = ("external", model.name, self._device)
        try:
            connection: Connection = keeping.take(key, lambda: connect(model, self._device))
        except SoundError as error:
            yield from (Rendered(request=request, error=error) for request in requests)
            return
        try:
            for number, request in enumerate(requests, 1):
                try:
                    audio = render_take(request, model, connection)
                except SoundError as error:
                    yield Rendered(request=request, error=error)
                else:
                    yield Rendered(request=request, audio=audio)
                self._on_progress(model.label, number, len(requests))
        finally:
            keeping.put_back(key, connection, connection.close)
