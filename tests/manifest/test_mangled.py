"""Whatever is in the files, a project is read or its faults are told, each with a place, and in bounded time."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfxgen.errors import ManifestError, UsageError
from sfxgen.project.load import load_project

MANIFEST = """\
defaults: &defaults
  model: audioldm2
  loudness: {target: -18, true_peak: -3}
sounds:
  footstep_gravel:
    prompt: a single footstep on wet gravel, close mic, dry
    duration: 0.6
    variations: 5
    seeds: [1, 2, 3, 4, 5]
  rain_on_roof:
    prompt: "heavy rain on a tin roof with distant thunder"
    duration: 20
    loop: {crossfade: 2.5, method: crossfade}
    channels: stereo
    tags: [weather, bed]
    edits: [{start: 1, end: 2.5, prompt: a clap of thunder, seed: 4}]
  creature_{family}_{act}:
    each:
      family: {wolf: a wolf, boar: a wild boar}
      act: {aggro: snarling in alarm, death: whimpering as it dies}
    prompt: "{family} {act}, a single short vocalisation"
    duration: 1.2
  door: {source: recordings/door.wav, <<: *defaults}
"""
CONFIG = """\
manifests: ["**/*.sfx.yaml", "manifests/**/*.yaml"]
output: assets/sfx
engine: auto
cache: .sfxgen/cache
licences: {allow: [CC0-1.0], commercial: true}
defaults: {format: ogg, quality: 6}
"""
MOST_SECONDS = 5.0

ODD_TEXTS = (
    *(
        "",
        "~",
        "null",
        "true",
        "yes",
        ".nan",
        ".inf",
        "-1",
        "1e999",
        "0x" + "f" * 40,
        "9" * 500,
        "0.05",
        "2024-01-01",
    ),
    *(
        "[]",
        "{}",
        "[[[]]]",
        "{a: {b: c}}",
        "*defaults",
        "&x",
        "<<",
        "? ",
        "- ",
        ": ",
        "!!int x",
        "!x y",
        "|",
        ">",
        "'",
        '"',
    ),
    *(
        '"\\0"',
        '"\\uD800"',
        '"\\U00110000"',
        '"\\x1b[31m"',
        "\u202e",
        "\ufeff",
        "\u2028",
        "\x00",
        "\x85",
        "\ud7ff",
        "🦊",
        "é",
    ),
    *(
        "{x}",
        '"{family}"',
        "{family",
        "}",
        "/etc/passwd",
        "../../x",
        "a\\b",
        "C:x",
        "\t",
        "\r",
        "\n",
        "\r\n  ",
        "---",
        "...",
    ),
    *(
        "%YAML 1.1",
        "x" * 3000,
        "a/" * 150,
        "[" * 200,
        "{a: " * 100,
        "- " * 100,
        "sounds:",
        "each:",
        "seed: 1",
        "#",
    ),
)
TOKENS = st.sampled_from([*ODD_TEXTS, *MANIFEST.split(), *CONFIG.split()])


def mangled(text: str, cuts: list[tuple[int, int, str]]) -> str:
    """Replace stretches of a text."""
    for at, length, new in cuts:
        at %= len(text) + 1
        text = text[:at] + new + text[at + length :]
    return text


def swapped(text: str, line: int, other: int, value: str) -> str:
    """Repeat a line elsewhere, and give another one an odd value."""
    lines = text.splitlines(keepends=True)
    lines.insert(other % len(lines), lines[line % len(lines)])
    key, colon, _ = lines[line % len(lines)].partition(":")
    lines[line % len(lines)] = f"{key}{colon} {value}\n"
    return "".join(lines)


def check(manifest: bytes, config: bytes = CONFIG.encode()) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "recordings").mkdir()
        (root / "recordings/door.wav").write_bytes(b"")
        (root / "sfxgen.yaml").write_bytes(config)
        (root / "a.sfx.yaml").write_bytes(manifest)
        began = time.process_time()
        try:
            load_project(root)
        except ManifestError as error:
            assert error.faults
            for fault in error.faults:
                assert fault.line >= 1 and fault.column >= 1
                assert fault.message and "\n" not in str(fault) and len(str(fault)) < 2000
        except UsageError as error:  # patterns that match nothing
            assert "there is no manifest" in error.message
        assert time.process_time() - began < MOST_SECONDS


relaxed = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
cuts = st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 30), TOKENS), min_size=1, max_size=4)


@relaxed
@given(cuts)
def test_odd_texts_anywhere(places):
    check(mangled(MANIFEST, places).encode("utf-8", "surrogatepass"))


@pytest.mark.slow
@relaxed
@given(cuts)
def test_odd_texts_anywhere_in_the_settings(places):
    check(MANIFEST.encode(), mangled(CONFIG, places).encode("utf-8", "surrogatepass"))


@pytest.mark.slow
@relaxed
@given(st.integers(0, 99), st.integers(0, 99), TOKENS)
def test_repeated_lines_and_odd_values(line, other, value):
    check(swapped(MANIFEST, line, other, value).encode("utf-8", "surrogatepass"))


@relaxed
@given(st.lists(st.tuples(st.integers(0, 2000), st.binary(min_size=1, max_size=4)), min_size=1, max_size=4))
def test_odd_bytes_anywhere(places):
    data = MANIFEST.encode()
    for at, new in places:
        at %= len(data)
        data = data[:at] + new + data[at + len(new) :]
    check(data)


@relaxed
@given(st.binary(max_size=300))
def test_any_bytes(data):
    check(data)


@relaxed
@given(st.text(alphabet="aé \t\n\r:-?[]{}&*!|>'\"%@`#,<=~0x1.\\\u2028\ufeff🦊", max_size=120))
def test_any_yaml_like_text(text):
    check(text.encode())


trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(ODD_TEXTS),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*MANIFEST.replace(":", "").split(), "each", "loudness", "loop"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=30,
)


@pytest.mark.slow
@relaxed
@given(
    st.dictionaries(st.text(max_size=10) | st.sampled_from(["a", "b_{x}", "{x}{y}"]), trees, max_size=5),
    trees,
)
def test_any_tree_where_sounds_and_defaults_stand(sounds, defaults):
    tree = {"defaults": defaults, "sounds": sounds}
    check(yaml.safe_dump(tree, allow_unicode=True).encode("utf-8", "surrogatepass"))


@pytest.mark.slow
def test_large_files_are_told_apart_in_bounded_time():
    many = "".join(f"  s{i}:\n    promt{i}: x\n    duration: long\n" for i in range(3000))
    check(f"sounds:\n{many}".encode())
    check(("sounds: {" + ", ".join(f"s{random.Random(i).random()}: 1" for i in range(3000)) + "}").encode())
    check(b"sounds: {a: {prompt: " + b"x" * 5_000_000 + b"}}")
    check(b"sounds: {" + b"x" * 5_000_000 + b": 1}")
    check(b"sounds: [" + b"a," * 200_000 + b"]")
