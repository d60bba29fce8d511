"""The built-in renderer: sound effects synthesized from the words of a prompt, on the CPU, in milliseconds.

`prompt` understands the words as a kind of sound and its traits, the patch of that kind in `patches` makes the sound
out of the pieces in `dsp`, and `scene` repeats it, puts it at its distance and makes it loop. If you change how
anything sounds, raise `recipe` of `PROCEDURAL` in `sfxgen.render.models`, or old renders are taken for new ones.

Understanding takes no numpy, so that `explain` starts at once; what makes sounds is imported when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sfxgen.render.procedural.prompt.explain import explain
from sfxgen.render.procedural.prompt.understand import PLACEHOLDER, Understanding, understand
from sfxgen.render.procedural.prompt.weights import DOUBT
from sfxgen.render.protocol import Request

if TYPE_CHECKING:
    from sfxgen.render.procedural.dsp import SAMPLE_RATE
    from sfxgen.render.procedural.renderer import Procedural, render

__all__ = ["SAMPLE_RATE", "Procedural", "Understanding", "explain", "render", "understand"]

STANDS_IN = "a neutral placeholder stands in"

NAMED = 6
"""How many unknown words a warning names."""


def __getattr__(name: str) -> Any:
    """Import what makes sounds, with numpy."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from sfxgen.render.procedural import renderer

    return getattr(renderer, name)


def warnings(meaning: Understanding) -> tuple[str, ...]:
    """Return a warning if the main sound was not understood, or is in doubt."""
    missed = quoted(meaning.unknown)
    if meaning.language:
        return (f"not understood, it seems to be {meaning.language}: write the prompt in English; {STANDS_IN}",)
    if meaning.kind == PLACEHOLDER and not missed:
        return (f"the prompt names no sound: {STANDS_IN}",)
    if meaning.kind == PLACEHOLDER:
        return (f"no sound model for {missed}: {STANDS_IN}",)
    if meaning.confidence < DOUBT:
        other = f', or else "{meaning.second}"' if meaning.second else ""
        unknown = f"; no sound model for {missed}" if missed else ""
        return (f'understood as "{meaning.kind}"{other}, but in doubt{unknown}',)
    return ()


def advice(request: Request) -> tuple[str, ...]:
    """Return what rendering a request warns of."""
    return warnings(understand(request.prompt, request.style))


def quoted(words: tuple[str, ...]) -> str:
    """Return the words in quotes, the first few of them."""
    some = ", ".join(f'"{word[:40]}"' for word in words[:NAMED])
    return f"{some} and {len(words) - NAMED} more" if len(words) > NAMED else some
