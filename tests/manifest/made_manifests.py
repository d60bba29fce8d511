"""Manifests drawn at random, in every style that YAML has, for tests of edits."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sfxgen.manifest.sound import Sound
from sfxgen.schema.fields import Choice, Flag, Integer, Number, declarations

NEWLINES = ("\n", "\r\n", "\r")

WORDS = (
    "rain",
    "a door creaks",
    "steps on gravel",
    "wind, far away",
    "it's late",
    'a "click"',
    "ä ☔ 🦊",
    "no",
    "1:30",
)
VALUES: dict[str, Callable[[random.Random], object]] = {
    "prompt": lambda r: r.choice(WORDS),
    "negative_prompt": lambda r: r.choice(
        ("music: none", "#noise", "- hiss", "[hum]", "true", "12", "a\nb", "x" * 300)
    ),
    "duration": lambda r: r.choice((1, 2.5, 0.75, 12, 3.0)),
    "variations": lambda r: r.choice((2, 3)),
    "seed": lambda r: r.randrange(2**32 - 64),
    "seeds": lambda r: [r.randrange(2**32) for _ in range(r.choice((3, 4)))],
    "loop": lambda r: r.choice((True, False, {"crossfade": 0.25}, {"method": "circular"})),
    "loudness": lambda r: r.choice((-20, -18.5, "keep", {"target": -24, "true_peak": -2}, {"mode": "short"})),
    "loudness.target": lambda r: r.choice((-21, -19.5)),
    "loudness.true_peak": lambda r: -3.0,
    "loop.crossfade": lambda r: 0.125,
    "steps": lambda r: r.randrange(1, 200),
    "edits": lambda r: [{"start": 0, "end": 0.5, "prompt": r.choice(WORDS)} for _ in range(r.randrange(3))],
    "trim": lambda r: r.random() < 0.5,
    "fade_in": lambda r: r.choice((0, 0.01, 1e-05)),
    "channels": lambda r: r.choice(("mono", "stereo")),
    "format": lambda r: r.choice(("ogg", "wav", "flac")),
    "bus": lambda r: r.choice(("SFX", "Master/UI", "on", "Café: bar")),
    "volume": lambda r: r.choice((-6, 0, 3.5)),
    "tags": lambda r: [r.choice(("ui", "yes", "a, b", "wet ground", "5")) for _ in range(r.randrange(4))],
    "url": lambda r: "https://example.org/a?b=c#d",
    "notes": lambda r: r.choice(
        ("one\ntwo", " padded ", "*star", "&and", "!bang", "%x", "@at", "`tick`", "a\tb", "end:")
    ),
}
NAMING = ("source", "layers", "model", "category")
"""Fields whose values have to be there."""


def _of_kind(kind: Any, r: random.Random) -> object:
    """Return a value of a field for which no odd ones are listed above."""
    if isinstance(kind, Integer):
        return r.randint(kind.least, min(kind.most, kind.least + 100))
    if isinstance(kind, Number):
        return round(r.uniform(max(kind.least, -1e3), min(kind.most, 1e3)), 2)
    if isinstance(kind, Choice):
        return r.choice(kind.values)
    return r.random() < 0.5 if isinstance(kind, Flag) else r.choice(WORDS)


for _name, _field in declarations(Sound).items():
    if _name not in (*VALUES, *NAMING):
        VALUES[_name] = partial(_of_kind, _field.kind)

FIELDS = tuple(VALUES)
_EITHER = {"seed": "seeds", "seeds": "seed"}


@dataclass(frozen=True)
class Made:
    """A manifest's text, the names of its sounds, and those of its families."""

    text: str
    sounds: tuple[str, ...]
    families: tuple[str, ...]


def made(seed: int) -> Made:
    """Return a manifest without a fault."""
    return _Maker(random.Random(seed)).manifest()


class _Maker:
    def __init__(self, random_: random.Random) -> None:
        self.r = random_
        self.anchored_values: dict[str, tuple[str, object]] = {}
        """Field -> an anchor above, and its value."""
        self.anchors = 0

    def manifest(self) -> Made:
        r = self.r
        lines = [self.comment("")] if r.random() < 0.5 else []
        lines += ["---" + self.trailing()] if r.random() < 0.1 else []
        if r.random() < 0.5:
            lines += [f"defaults: {self.flow({'duration': 2, 'tags': ['all']})}" + self.trailing(), ""]
        names, families = [], []
        step = " " * r.choice((1, 2, 3, 4))
        entries: list[list[str]] = []
        anchored: list[str] = []
        for i in range(r.randrange(2, 6)):
            kind = r.choice(("plain", "plain", "plain", "alias", "merge", "product", "rows"))
            if kind in ("alias", "merge") and not anchored:
                kind = "plain"
            if kind in ("product", "rows"):
                family, made_names, entry = self.family(i, kind, step)
                families.append(family)
                names += made_names
                entries.append(entry)
                continue
            name = f"s{i}"
            names.append(name)
            if kind == "alias":
                entries.append([f"{step}{name}: *{r.choice(anchored)}" + self.trailing()])
                continue
            fields = self.fields()
            anchor = f"a{i}" if r.random() < 0.3 else ""
            merged = f"*{r.choice(anchored)}" if kind == "merge" else ""
            if merged:
                fields.pop("seed", None), fields.pop("seeds", None)
            entries.append(self.entry(name, fields, step, anchor, merged))
            if anchor and not {"seed", "seeds", "variations"} & fields.keys():
                anchored.append(anchor)
        lines.append("sounds:" + self.trailing())
        for entry in entries:
            lines += [self.comment(step)] if r.random() < 0.3 else []
            lines += entry
            lines += [""] if r.random() < 0.4 else []
        lines += ["..."] if r.random() < 0.1 else []
        return Made(self.joined(lines), tuple(names), tuple(families))

    def joined(self, lines: list[str]) -> str:
        r = self.r
        ends = r.choice((["\n"], ["\n"], ["\r\n"], ["\r"], list(NEWLINES)))
        last = "" if r.random() < 0.3 else r.choice(ends)
        broken = "\n".join(lines).split("\n")
        text = "".join(line + r.choice(ends) for line in broken[:-1]) + broken[-1] + last
        return ("\ufeff" if r.random() < 0.2 else "") + text

    def fields(self) -> dict[str, object]:
        r = self.r
        chosen: dict[str, object] = {"prompt": VALUES["prompt"](r), "duration": VALUES["duration"](r)}
        for field in r.sample(FIELDS, r.randrange(6)):
            if field in ("fade_out", "bit_depth", "sample_rate"):  # must fit other fields
                continue
            if "." not in field and _EITHER.get(field) not in chosen:
                chosen[field] = VALUES[field](r)
        return chosen

    def family(self, i: int, kind: str, step: str) -> tuple[str, list[str], list[str]]:
        r = self.r
        items = r.sample(("gravel", "wood", "snow", "mud"), 2)
        if kind == "product":
            name, made_names = f"f{i}_{{on}}_{{n}}", [f"f{i}_{a}_{b}" for a in items for b in (1, 2)]
            each: object = {"on": {word: f"wet {word}" for word in items}, "n": [1, 2]}
        else:
            name, made_names = f"f{i}_{{on}}", [f"f{i}_{word}" for word in items]
            each = [{"on": word, "n": n} for n, word in enumerate(items, 1)]
        fields = {"each": each, **self.fields(), "prompt": "a step on {on}", "steps": "{n}"}
        if r.random() < 0.5:
            mine = {"volume": -3, "prompt": "one step on {on}, loud", "loudness": {"target": -23}}
            fields["members"] = {r.choice(made_names): dict(r.sample(sorted(mine.items()), r.randrange(1, 4)))}
        return name, made_names, self.entry(name, fields, step, "", "")

    def entry(self, name: str, fields: dict[str, object], step: str, anchor: str, merged: str) -> list[str]:
        r = self.r
        key = f'"{name}"' if "{" in name or r.random() < 0.2 else name
        head = f"{step}{key}:" + (f" &{anchor}" if anchor else "")
        if r.random() < 0.3:
            pairs = [*([f"<<: {merged}"] if merged else []), *(f"{k}: {self.flow(v)}" for k, v in fields.items())]
            if r.random() < 0.5:
                return [f"{head} {{{', '.join(pairs)}{r.choice(('', ',', ' '))}}}" + self.trailing()]
            broken = f",{r.choice(('', '  # why, and so on', chr(9) + '# tab'))}\n{step * 2}".join(pairs)
            return [f"{head} {{  # open\n{step * 2}{broken}\n{step}}}" + self.trailing()]
        indent = step + " " * r.choice((1, 2, 4))
        lines = [head + self.trailing()]
        if merged:
            lines.append(f"{indent}<<: {merged}" + self.trailing())
        for field, value in fields.items():
            lines += [self.comment(indent)] if r.random() < 0.2 else []
            lines += [""] if r.random() < 0.1 else []
            lines += self.pair(field, value, indent)
        return lines

    def pair(self, field: str, value: object, indent: str) -> list[str]:
        r = self.r
        key = r.choice((field, field, field, f"'{field}'", f'"{field}"')) + r.choice(("", "", " "))
        if r.random() < 0.03 and not isinstance(value, list | dict):
            return [f"{indent}? {field}" + self.trailing(), f"{indent}: {self.flow(value)}" + self.trailing()]
        if field in self.anchored_values and r.random() < 0.3:
            return [f"{indent}{key}: *{self.anchored_values[field][0]}" + self.trailing()]
        if isinstance(value, list) and value and r.random() < 0.5:
            inner = indent + r.choice(("", " ", "  "))
            return [f"{indent}{key}:" + self.trailing(), *(f"{inner}- {self.flow(v)}" + self.trailing() for v in value)]
        if isinstance(value, dict) and r.random() < 0.6:
            inner = indent + r.choice((" ", "  "))
            below = [line for k, v in value.items() for line in self.pair(k, v, inner)]
            return [f"{indent}{key}:" + self.trailing(), *below]
        is_simple = isinstance(value, str) and value == value.strip() and "\t" not in value and "{" not in value
        if is_simple and field in ("prompt", "negative_prompt", "notes") and r.random() < 0.4:
            style = "|" if "\n" in str(value) else r.choice("|>")
            below = [f"{indent}  {line}" for line in str(value).split("\n")]
            tail = [""] * r.choice((0, 0, 1, 2))
            return [f"{indent}{key}: {style}{r.choice(('', '-', '+'))}" + self.trailing(), *below, *tail]
        anchor = ""
        if r.random() < 0.1:
            self.anchors += 1
            anchor = f"&v{self.anchors} "
            if "{" not in str(value):
                self.anchored_values[field] = f"v{self.anchors}", value
        if isinstance(value, str) and r.random() < 0.05:
            anchor = f"!!str {anchor}" if r.random() < 0.5 else f"{anchor}!!str "
        if isinstance(value, str) and re.fullmatch("[a-z]+( [a-z]+)+", value) and r.random() < 0.1:
            first, _, rest = value.partition(" ")
            mark = r.choice(("", "'", '"'))
            return [f"{indent}{key}: {anchor}{mark}{first}", f"{indent}   {rest}{mark}" + self.trailing()]
        if isinstance(value, list) and len(value) > 1 and r.random() < 0.3:
            items = f",{self.trailing().rstrip()}\n{indent}   ".join(map(self.flow, value))
            return [
                f"{indent}{key}: {anchor}[",
                f"{indent}   {items}{r.choice(('', ','))}",
                f"{indent} ]" + self.trailing(),
            ]
        space = r.choice((" ", " ", "  ", "\t"))
        return [f"{indent}{key}:{space}{anchor}{self.scalar(value)}" + self.trailing()]

    def scalar(self, value: object) -> str:
        """Return a value as it may stand after a colon in a block."""
        r = self.r
        if isinstance(value, str) and " " in value and value.replace(" ", "").isalpha() and r.random() < 0.3:
            return value
        return self.flow(value)

    def flow(self, value: object) -> str:
        r = self.r
        if isinstance(value, bool):
            return r.choice(("true", "True") if value else ("false", "FALSE"))
        if isinstance(value, int) and value > 9 and r.random() < 0.1:
            return hex(value)
        if isinstance(value, int | float):
            return repr(value)
        if isinstance(value, dict):
            gap = r.choice(("", " "))
            if r.random() < 0.2:
                tight = ",".join(f'"{k}":{self.flow(v)}' for k, v in value.items())
                return f"{{{gap}{tight}{gap}}}"
            return f"{{{gap}{', '.join(f'{self.quoted(k)}: {self.flow(v)}' for k, v in value.items())}{gap}}}"
        if isinstance(value, list):
            return f"[{', '.join(map(self.flow, value))}]"
        return self.quoted(str(value))

    def quoted(self, text: str) -> str:
        r = self.r
        bare = re.fullmatch("[a-z_ ]+", text) and text not in ("true", "no", "yes", "on")
        if bare and r.random() < 0.6:
            return text
        if r.random() < 0.5 and "\n" not in text and "\t" not in text:
            return "'" + text.replace("'", "''") + "'"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{escaped}"'

    def comment(self, indent: str) -> str:
        return f"{indent}# {self.r.choice(('a comment', 'sounds: {x: 1}', 'prompt: old', '🦊 ä'))}"

    def trailing(self) -> str:
        return self.r.choice(("", "", "", "  # why", "\t# tab", "   ", " # it's: {so}, [or]"))
