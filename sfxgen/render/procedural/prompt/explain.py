"""What was understood of a prompt, in lines for a person."""

from __future__ import annotations

from dataclasses import fields

from sfxgen.render.procedural.prompt.understand import PLACEHOLDER, Layer, understand
from sfxgen.render.procedural.traits import Traits


def explain(prompt: str) -> tuple[str, ...]:
    """Return lines saying which kind and traits a prompt gets, which word said so, and what was not understood.

    >>> print(*explain("a rusty iron gate creaking open slowly"), sep="\\n")
    creak: material metal, speed 0.6
      "rusty": creak
      "iron": material metal
      "gate": gate
      "creaking": creak
      "open": door_open
      "slowly": speed 0.6
    """
    meaning = understand(prompt)
    main = Layer(meaning.kind, meaning.traits, meaning.words)
    lines = [describe(main) if meaning.kind != PLACEHOLDER else "no sound model: a neutral placeholder stands in"]
    lines += [f'  "{words}": {what}' for words, what in meaning.matched]
    lines += [f"{'then' if layer.later else 'with'} {describe(layer)}" for layer in meaning.layers]
    if meaning.unknown:
        lines.append("not understood: " + ", ".join(f'"{word}"' for word in meaning.unknown))
    return tuple(lines)


def describe(layer: Layer) -> str:
    """Return the kind and every trait that differs from the default."""
    plain = Traits()
    values = {f.name: getattr(layer.traits, f.name) for f in fields(Traits)}
    changed = {name: value for name, value in values.items() if value != getattr(plain, name)}
    return f"{layer.kind}: {traits_in_words(changed)}" if changed else layer.kind


def traits_in_words(changes: dict[str, object]) -> str:
    """Return traits and their values: material metal, speed 0.6, repeated."""
    return ", ".join(
        name if value is True else f"{name} {value:.3g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in changes.items()
    )
