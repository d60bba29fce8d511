"""What was understood of a prompt, in lines for a person."""

from __future__ import annotations

from dataclasses import fields

from sfxgen.render.procedural.prompt.style import style_changes
from sfxgen.render.procedural.prompt.understand import PLACEHOLDER, Layer, understand
from sfxgen.render.procedural.traits import Traits


def explain(prompt: str, style: str = "") -> tuple[str, ...]:
    """Return lines saying which kind and traits a prompt gets, which word said so, and what was not understood.

    style: the house style, of which only its traits count.

    >>> print(*explain("a rusty iron gate creaking open slowly"), sep="\\n")
    creak: material metal, speed 0.6
      "iron": material metal
      "gate": gate
      "creaking": creak
      "open": door_open
      "slowly": speed 0.6
    goes up, on or in
    decided by "creak" "gate", confidence 0.97; second best gate
    """
    meaning = understand(prompt, style)
    main = Layer(meaning.kind, meaning.traits, meaning.words)
    lines = [describe(main) if meaning.kind != PLACEHOLDER else "no sound model: a neutral placeholder stands in"]
    lines += [f'  "{words}": {what}' for words, what in meaning.matched]
    lines += [f"{place_of(layer)} {describe(layer)}" for layer in meaning.layers]
    if meaning.traits.gesture:
        lines.append("goes up, on or in" if meaning.traits.gesture > 0 else "goes down, off or out")
    if meaning.language:
        lines.append(f"it seems to be {meaning.language}; drafts understand English only")
    elif meaning.kind != PLACEHOLDER:
        chose = " ".join(f'"{word}"' for word in meaning.words)
        other = f"; second best {meaning.second}" if meaning.second else ""
        lines.append(f"decided by {chose}, confidence {meaning.confidence:.2f}{other}")
    if style:
        changed = dict.fromkeys(traits_in_words(dict(change)) for change in style_changes(style))
        lines.append(f"of the style: {', '.join(changed) or 'nothing'}")
    if meaning.unknown:
        lines.append("not understood: " + ", ".join(f'"{word}"' for word in meaning.unknown))
    return tuple(lines)


def place_of(layer: Layer) -> str:
    """Return when a layer sounds, seen from the main sound."""
    return "then" if layer.later else "first" if layer.earlier else "with"


def describe(layer: Layer) -> str:
    """Return the kind and every trait that differs from the default."""
    plain = Traits()
    values = {f.name: getattr(layer.traits, f.name) for f in fields(Traits)}
    changed = {name: value for name, value in values.items() if value != getattr(plain, name)}
    changed.pop("gesture", None)
    return f"{layer.kind}: {traits_in_words(changed)}" if changed else layer.kind


def traits_in_words(changes: dict[str, object]) -> str:
    """Return traits and their values: material metal, speed 0.6, repeated."""
    return ", ".join(
        name if value is True else f"{name} {value:.3g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in changes.items()
    )
