"""Mutations that keep some of an input's structure: words and lines of texts, nodes of JSON, chunks of audio."""

from __future__ import annotations

import json
import random
import struct
from typing import Any

WORDS = [
    *("", "~", "null", "true", "yes", ".nan", ".inf", "-1", "1e999", "0x" + "f" * 40, "9" * 500, "0.05", "2024-01-01"),
    *("[]", "{}", "[[[]]]", "{a: {b: c}}", "*defaults", "&x", "&x [*x]", "<<: ", "<<", "? ", "- ", ": ", "!!int x"),
    *("!x y", "|", ">", "'", '"', '"\\0"', '"\\uD800"', '"\\U00110000"', '"\\x1b[31m"', "\u202e", "\ufeff", "\u2028"),
    *("\x00", "\x85", "\ud7ff", "🦊", "é", "e\u0301", "{x}", '"{family}"', "{family", "}", "/etc/passwd", "../../x"),
    *(
        "a\\b",
        "C:x",
        "con",
        "nul.",
        "com1",
        "\t",
        "\r",
        "\n",
        "\r\n  ",
        "---",
        "...",
        "%YAML 1.1",
        "x" * 300,
        "a/" * 60,
    ),
    *("[" * 50, "{a: " * 40, "- " * 40, "sounds:", "each:", "seed: 1", "seeds: [1, 2]", "#", "**", "*", "?", "[!a]"),
    *("[z-a]", "[params]", "[remap]", "guid: ", "version=", "<<<<<<< a", "=======", ">>>>>>> b", "0" * 64, "a" * 64),
    *("loudness", "loop", "crossfade", "target", "duration", "variations", "source", "prompt", "model", "edits"),
    *("recordings/door.wav", "defaults:", "licences:", "manifests:", "output:", "cache:", "~", "file:///", "s3://b"),
]
NUMBERS = (
    0,
    1,
    2,
    3,
    4,
    7,
    8,
    9,
    16,
    24,
    32,
    64,
    127,
    128,
    255,
    256,
    2**15,
    2**16 - 1,
    2**24,
    2**31 - 1,
    2**31,
    2**32 - 1,
)


def text_like(data: bytes, rng: random.Random) -> bytes:
    """Put a word in, swap lines, repeat or delete a stretch."""
    text = data.decode("utf-8", errors="surrogateescape")
    at, length = rng.randrange(len(text) + 1), rng.randrange(24)
    kind = rng.randrange(5)
    if kind == 0:
        made = text[:at] + rng.choice(WORDS) + text[at:]
    elif kind == 1:
        made = text[:at] + rng.choice(WORDS) + text[at + length :]
    elif kind == 2:
        made = text[:at] + text[at + length :]
    elif kind == 3:
        made = text[:at] + text[at : at + length] * rng.choice((2, 2, 3, 20)) + text[at + length :]
    else:
        lines = text.split("\n")
        lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
        key, colon, _ = lines[(i := rng.randrange(len(lines)))].partition(":")
        lines[i] = f"{key}{colon} {rng.choice(WORDS)}"
        made = "\n".join(lines)
    return made.encode("utf-8", errors="surrogatepass")


ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, 1.5, -0.0, 1e308, "", "a", "a.ogg", "../a.ogg", "/a.ogg", "é"),
    *("a" * 64, "0" * 64, "x" * 300, "\u2028", "\x00", "a\nb.ogg", "con.ogg", [], {}, [[]], {"": {}}, [None] * 10),
)


def json_like(data: bytes, rng: random.Random) -> bytes:
    """Change one node of the tree, if it is one; else the text."""
    if rng.random() < 0.3:
        return text_like(data, rng)
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return text_like(data, rng)
    nodes: list[Any] = []
    pending = [tree]
    while pending and len(nodes) < 2000:
        node = pending.pop()
        if isinstance(node, dict | list) and node:
            nodes.append(node)
            pending += node.values() if isinstance(node, dict) else node
    if nodes:
        _change(rng.choice(nodes), rng)
    try:
        return json.dumps(tree, indent=1, sort_keys=True, ensure_ascii=False).encode("utf-8", errors="surrogatepass")
    except (TypeError, RecursionError):
        return data


def _change(node: Any, rng: random.Random) -> None:
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    key, other = rng.choice(keys), rng.choice(keys)
    kind = rng.randrange(4)
    if kind == 0:
        node[key] = rng.choice(ODD)
    elif kind == 1:
        del node[key]
    elif kind == 2 and isinstance(node, dict):
        node[str(rng.choice(ODD))] = node[key]
    elif not isinstance(node[other], dict | list):  # never a circle
        node[key] = node[other]


def audio_like(data: bytes, rng: random.Random) -> bytes:
    """Lie about a size, change a byte near the head, cut, repeat or join stretches."""
    made = bytearray(data)
    if len(made) < 4:
        return bytes(made) + rng.randbytes(8)
    near = rng.randrange(min(len(made), rng.choice((16, 64, 256, 2**20))))
    kind = rng.randrange(6)
    if kind == 0:
        order = rng.choice(("<H", "<I", ">H", ">I", "<Q", "B"))
        value = (rng.choice(NUMBERS) + rng.choice((0, 0, 0, -1, 1))) % 2 ** (8 * struct.calcsize(order))
        made[near : near + struct.calcsize(order)] = struct.pack(order, value)
    elif kind == 1:
        made[near] ^= 1 << rng.randrange(8)
    elif kind == 2:
        del made[rng.randrange(len(made)) :]
    elif kind == 3:
        stretch = made[near : near + rng.randrange(1, 400)]
        made[near:near] = stretch * rng.choice((1, 1, 2, 16))
    elif kind == 4:
        del made[near : near + rng.randrange(1, 64)]
    else:
        made[near : near + 4] = rng.choice(
            (b"RIFF", b"RIFX", b"RF64", b"FORM", b"fLaC", b"OggS", b"ID3\4", b"data", b"fmt ")
        )
    return bytes(made)
