from __future__ import annotations

import time
import tracemalloc

import pytest

from sfxgen.errors import Fault
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence
from sfxgen.schema.yaml12 import MAX_BYTES, compose


def read(data: bytes | str) -> tuple[Node | None, list[Fault]]:
    found = Faults("a.yaml")
    return compose(data, found), found.listed


def plain(node: Node | None):
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    assert isinstance(node, Mapping)
    return {key: plain(value) for key, (_, value) in node.pairs.items()}


def values(data: bytes | str):
    node, faults = read(data)
    assert not faults
    return plain(node)


def fault(data: bytes | str) -> str:
    _, faults = read(data)
    assert len(faults) == 1, faults
    return str(faults[0])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((word, True) for word in ("true", "True", "TRUE")),
        *((word, False) for word in ("false", "False", "FALSE")),
        *((word, None) for word in ("", "~", "null", "Null", "NULL")),
        *((word, word) for word in ("yes", "no", "on", "off", "y", "N", "nUll", "tRue")),
        ("0", 0),
        ("-12", -12),
        ("+7", 7),
        ("007", 7),
        ("0x1F", 31),
        ("0o17", 15),
        ("1.5", 1.5),
        (".5", 0.5),
        ("-1.", -1.0),
        ("1e3", 1000.0),
        (".inf", float("inf")),
        ("-.INF", float("-inf")),
        *((word, word) for word in ("1:30", "2024-01-01", "0b1", "1_000", "0x", "-0x1", "1e", ".", "--", "+.e1")),
        ("'true'", "true"),
        ('"1"', "1"),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!float 12", 12),
        ("9" * 400, float("inf")),
    ],
)
def test_core_schema(loader, text, value):
    (read_value,) = values(f"- {text}")
    assert (read_value, type(read_value)) == (value, type(value))


def test_not_a_number():
    (number,) = values("[.nan]")
    assert number != number


def test_keys_are_texts():
    assert list(values("no: 1\n123: 2\nnull: 3\n~: 4\n1.50: 5\n")) == ["no", "123", "null", "~", "1.50"]


def test_places(loader):
    text = "sounds:\n  räin:\n    prompt: 'a b'  # c\n    tags: [x, yy]\n"
    root, _ = read(text)
    key, rain = root.get("sounds").pairs["räin"]
    assert (key.line, key.column) == (2, 3)
    prompt = rain.get("prompt")
    assert (prompt.line, prompt.column, text[prompt.start : prompt.end]) == (3, 13, "'a b'")
    tags = rain.get("tags")
    assert tags.flow and text[tags.start : tags.end] == "[x, yy]"
    assert text[tags.items[1].start : tags.items[1].end] == "yy"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_places_with_any_line_ending(loader, newline):
    root, _ = read(newline.join(["a: 1", "b: 2", "c:", "- d"]))
    assert (root.get("c").line, root.get("b").line, root.get("b").column) == (4, 2, 4)


def test_byte_order_mark(loader):
    root, faults = read("\ufeffa: 1".encode())
    assert not faults
    assert (root.pairs["a"][0].column, root.pairs["a"][0].start) == (1, 0)


def test_empty(loader):
    assert read("") == (None, [])
    assert read("# nothing but a comment\n") == (None, [])


def test_aliases_and_merge_keys(loader):
    text = "a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, y: 3}\nd: {<<: [{z: 1}, *a, {z: 9}]}\ne: {'<<': 1}\n"
    assert values(text) == {
        "a": {"x": 1, "y": 2},
        "b": {"x": 1, "y": 2},
        "c": {"y": 3, "x": 1},
        "d": {"z": 1, "x": 1, "y": 2},
        "e": {"<<": 1},
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1: a: duplicate key; the first is on line 1 (keep one)"),
        ("a: {b: {c: 1, c: 2}}", "a.yaml:1:15: a.b.c: duplicate key; the first is on line 1 (keep one)"),
        ("a: *b", "a.yaml:1:4: a: there is no anchor `&b` above (define an anchor before using its alias)"),
        ("a: &a [*a]", "a.yaml:1:8: a[0]: `*a` is used inside its own value (a value can't contain itself)"),
        (
            "a: 1\n---\nb: 1\n",
            "a.yaml:2:1: a second document begins here (delete the `---`, or move the rest to another file)",
        ),
        (
            "a: {<<: 1}",
            "a.yaml:1:5: a.<<: expected fields to merge, or a list of them (as in `<<: *base`)",
        ),
        ("a: !x 1", "a.yaml:1:4: a: the tag `!x` is not supported (leave it out, or quote text that begins with !)"),
        ("a: !!timestamp 2024-01-01", "a.yaml:1:4: a: the tag `!!timestamp` is not supported (leave the tag out)"),
        (
            "a: !!python/name:os.system x",
            "a.yaml:1:4: a: the tag `!!python/name:os.system` is not supported (leave the tag out)",
        ),
        ("a: !!int x", 'a.yaml:1:4: a: "x" is no valid `!!int` (leave the tag out)'),
        ("a: !!set {x}", "a.yaml:1:4: a: the tag `!!set` is not supported (leave the tag out)"),
        (
            "? [a]\n: 1",
            "a.yaml:1:3: ?: a key is text, and this is in brackets (quote a key that begins with { or [)",
        ),
        ("a:\n\tb: 1", "a.yaml:2:1: YAML can't be indented with tabs (indent with spaces)"),
        ("a: @b", "a.yaml:1:4: @ can't begin unquoted text (quote it)"),
        ("a: 'b\nc: 1", "a.yaml:1:4: this quote is never closed (add the closing quote)"),
        ("a: {b} c", 'a.yaml:1:4: text that begins with { needs quotes (write a: "{b} c")'),
        (
            "a: b: c",
            'a.yaml:1:4: text with `: ` in it needs quotes (write a: "b: c", or begin a line of its own after a:)',
        ),
        ("a: b\x07", "a.yaml:1:5: the file contains the invisible character U+0007 (delete it)"),
        (
            "a: b\n# \u2028",
            "a.yaml:2:3: the file contains the invisible character U+2028 (delete it)",
        ),
        (b"a: 1\nb: \xff", "a.yaml:2:4: expected UTF-8, found the byte 0xff (save the file as UTF-8)"),
        ("a: 1".encode("utf-16"), "a.yaml:1:1: expected UTF-8, found UTF-16 (save the file as UTF-8)"),
        (b"a" * (MAX_BYTES + 1), "a.yaml:1:1: larger than 32 MiB (split it into several files)"),
    ],
)
def test_faults(loader, text, message):
    assert fault(text) == message


def test_every_duplicate_is_reported_and_the_rest_is_read():
    root, faults = read("a: 1\na: 2\nb: {c: 1, c: 1}\n")
    assert [(each.line, each.key) for each in faults] == [(2, "a"), (3, "b.c")]
    assert plain(root) == {"a": 1, "b": {"c": 1}}


@pytest.mark.first(5)
@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "? " * 100_000,
        "".join(" " * i + "a:\n" for i in range(500)),
        "&a [*a " * 5_000,
        "\n".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" if i else "a0: &a0 [1]" for i in range(60)),
        "\n".join(f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}" if i else "a0: &a0 {b: 1}" for i in range(60)),
        "*" * 100_000,
        "&" * 100_000,
        r'a: "\UFFFFFFFF"',
        "%TAG ! !\n" * 100,
    ],
    ids=range(12),
)
def test_hostile_files_are_refused_at_once(loader, text):
    tracemalloc.start()
    began = time.process_time()
    _, faults = read(text)
    taken = time.process_time() - began
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(faults) == 1
    assert taken < 5
    assert peak < 64 * 2**20
