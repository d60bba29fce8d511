"""What a file says of itself: TAG -> text, in the field names of Vorbis comments, which every format is given."""

from __future__ import annotations

from sfxgen.render.models import Model
from sfxgen.render.protocol import Request

TITLE_LETTERS = 60


def tags_of(made_by: Request | None, model: Model | None, licence: str | None) -> dict[str, str]:
    """Return the tags of one take.

    made_by: the request its raw audio was rendered from, and model: by which; None for a recording. licence: the
    sound's own; its model's is taken unless given. A model's folder is called by its last part, as the rest is where it
    lies on this machine. There is no name in them, nor a date, nor a version: a file that
    is renamed or built again stays the same to the byte.
    """
    tags = {"ENCODED_BY": "sfxgen"}
    if made_by is not None and model is not None:
        prompt = " ".join(made_by.prompt.split())
        generated = "yes" if model.is_ai else "no"
        tags |= {"TITLE": _shortened(prompt), "DESCRIPTION": prompt, "MODEL": model.label}
        tags |= {"SEED": str(made_by.seed), "AI_GENERATED": generated}
        licence = licence or model.licence
    if licence:
        tags["LICENSE"] = licence
    return {name: _printable(text) for name, text in tags.items() if text}


def _shortened(text: str) -> str:
    """The first words, as many as a list of titles has room for."""
    return text if len(text) <= TITLE_LETTERS else text[: TITLE_LETTERS - 1].rsplit(" ", 1)[0] + "…"


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
