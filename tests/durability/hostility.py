"""Hostile projects: what a stranger may put in the place of a file, of a folder or of a value.

The table is PLACES times KINDS. A kind takes the place in a project that has been built, and a folder outside that must
stay as it is.
"""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

SECRET = "canary-2f9c61"
"""What the files outside hold, and no command may show."""
MINE = b"mine: " + SECRET.encode() + b"\n"
SPARSE_BYTES = 6 * 2**30
"""More than a command may take."""

SETTINGS = ("sfxgen.yaml", "sfxgen.lock", "audio/a.sfx.yaml", ".gitignore")
LOCAL_FILES = (
    *(".sfxgen/state", ".sfxgen/journal", ".sfxgen/written", ".sfxgen/rendered"),
    *(".sfxgen/build.lock", ".sfxgen/.gitignore", ".sfxgen/cache/shared"),
)
OUTPUTS = ("assets/sfx/click.ogg", "assets/sfx/step_03.ogg")
FOLDERS = (
    *(".sfxgen", ".sfxgen/cache", ".sfxgen/tmp", ".sfxgen/pictures", ".sfxgen/renders"),
    *("audio", "assets", "assets/sfx", "models", "models/mine"),
)
RECORDING = "audio/door.wav"
CACHE_ENTRY = ".sfxgen/cache/*/*.wav"
CACHE_SHELF = ".sfxgen/cache/??"
MODEL = ("models/mine/model_index.json", "models/mine/unet/config.json", "models/mine/unet")
SHARED = (*SETTINGS, *LOCAL_FILES, *OUTPUTS, *FOLDERS, RECORDING, CACHE_ENTRY, CACHE_SHELF, *MODEL)

PLACES: dict[str, tuple[str, ...]] = {
    "godot": (
        *SHARED,
        "project.godot",
        "addons",
        "addons/sfxgen",
        "addons/sfxgen/plugin.cfg",
        "assets/sfx/rain.ogg.import",
        "assets/sfx/sfx.gd",
        "assets/sfx/step.tres",
    ),
    "unity": (
        "ProjectSettings",
        "ProjectSettings/ProjectVersion.txt",
        "Packages",
        "Packages/com.sfxgen.unity",
        "Packages/com.sfxgen.unity/package.json",
        "Assets/Sfx",
        "Assets/Sfx/click.ogg",
        "Assets/Sfx/rain.ogg.meta",
        "Assets/Sfx/sfxgen.manifest.json",
    ),
}
"""Engine -> the places in its project; a pattern stands for the first that matches. One that is not there is made."""

Kind = Callable[[Path, Path], None]


def _clear(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)


def _moved_out(place: Path, outside: Path) -> None:
    """A link to what was here, which is now outside: it says all that sfxgen expects."""
    target = outside / "moved" / place.name
    if place.exists():
        place.rename(target)
    else:
        target.write_bytes(MINE)
    place.symlink_to(target)


def _copied_by_hard_link(place: Path, outside: Path) -> None:
    """A second name of a file outside."""
    target = outside / "moved" / place.name
    target.write_bytes(place.read_bytes() if place.exists() else MINE)
    place.unlink(missing_ok=True)
    os.link(target, place)


def _link(name: str) -> Kind:
    """A link to something outside, or to `name` in the project if it starts with a dot."""

    def kind(place: Path, outside: Path) -> None:
        _clear(place)
        place.symlink_to(outside / name)

    return kind


def _link_inside(place: Path, outside: Path) -> None:
    """A link to a file of the user's own in the same project."""
    _clear(place)
    root = outside.parent / "game"
    place.symlink_to(os.path.relpath(root / "notes.txt", place.parent))


def _device(name: str) -> Kind:
    def kind(place: Path, _: Path) -> None:
        _clear(place)
        place.symlink_to(f"/dev/{name}")

    return kind


def _to_itself(place: Path, _: Path) -> None:
    _clear(place)
    place.symlink_to(place.name)


def _pipe(place: Path, _: Path) -> None:
    _clear(place)
    os.mkfifo(place)


def _socket(place: Path, _: Path) -> None:
    _clear(place)
    before = Path.cwd()
    os.chdir(place.parent)  # a socket's name is at most 107 bytes long
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(place.name)
    finally:
        os.chdir(before)


def _folder(place: Path, _: Path) -> None:
    _clear(place)
    place.mkdir()
    (place / "file").write_bytes(b"somebody's")


def _gone(place: Path, _: Path) -> None:
    _clear(place)


def _unreadable(place: Path, _: Path) -> None:
    place.touch()
    place.chmod(0)


def _read_only(place: Path, _: Path) -> None:
    place.touch()
    place.chmod(0o555 if place.is_dir() else 0o444)


def _bytes(data: bytes | Callable[[bytes], bytes]) -> Kind:
    """Other contents; a function makes them of what was there."""

    def kind(place: Path, _: Path) -> None:
        old = place.read_bytes() if place.is_file() else b""
        _clear(place)
        place.write_bytes(data(old) if callable(data) else data)

    return kind


def _sparse(place: Path, _: Path) -> None:
    old = place.read_bytes() if place.exists() else b""
    with place.open("wb") as file:
        file.write(old)
        file.truncate(SPARSE_BYTES)


def _re_encoded(codec: str) -> Callable[[bytes], bytes]:
    return lambda old: old.decode("latin-1").encode(codec)


def _colliding_names(place: Path, _: Path) -> None:
    """A folder with names that no disk and no terminal likes, and one chain of a hundred folders."""
    for name in (b"\x1b[8m", b"a\nb", b"\xff\xfe", b"::error::x", b"a'\"[b]", b"x" * 250, "a\u202eb".encode()):
        with suppress(OSError):  # not every disk has them all
            (place / os.fsdecode(name)).write_bytes(b"x")
    deep = place.joinpath(*["deep"] * 100)
    deep.mkdir(parents=True)
    (deep / "a.sfx.yaml").write_bytes(b"sounds: {")


ESCAPES = "\x1b[8m\x1b]0;x\x07\r\n::error::x\n##vso[task.setvariable variable=PATH]x\n\u202e\u2066\"'[]{}()<>$`\\"
LINKS: dict[str, Kind] = {
    "moved out": _moved_out,
    "link to a file outside": _link("file"),
    "link to an empty folder outside": _link("empty"),
    "link to a full folder outside": _link("full"),
    "link to nothing outside": _link("nothing"),
    "link to nothing in no folder outside": _link("none/nothing"),
    "link to the user's own file": _link_inside,
    "link to itself": _to_itself,
    "link to /dev/zero": _device("zero"),
    "link to /dev/stdin": _device("stdin"),
    "pipe": _pipe,
    "socket": _socket,
}
"""For any place."""
FILES: dict[str, Kind] = {
    "folder": _folder,
    "gone": _gone,
    "hard link": _copied_by_hard_link,
    "read-only": _read_only,
    "unreadable": _unreadable,
    "huge": _sparse,
    "empty": _bytes(b""),
    "NUL": _bytes(bytes(4096)),
    "not UTF-8": _bytes(lambda old: old + b"\n\xff\xfe\xe4\xc3\n"),
    "UTF-16": _bytes(_re_encoded("utf-16")),
    "UTF-32": _bytes(_re_encoded("utf-32")),
    "byte order mark": _bytes(lambda old: b"\xef\xbb\xbf" + old),
    "cut in half": _bytes(lambda old: old[: len(old) // 2]),
    "twice": _bytes(lambda old: old + old),
    "escapes": _bytes(ESCAPES.encode()),
    "escapes in front": _bytes(lambda old: ESCAPES.encode() + old),
    "Git LFS pointer": _bytes(
        b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 12345\n"
    ),
    "deep lists": _bytes(b"[" * 200_000),
    "deep objects": _bytes(b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "deep YAML": _bytes(b"- " * 100_000 + b"a\n"),
    "many keys": _bytes(b"{" + b",".join(b'"k%d":0' % i for i in range(20_000)) + b"}"),
    "the same key": _bytes(b"{" + b",".join([b'"version":1'] * 20_000) + b"}"),
    "endless number": _bytes(b'{"version": ' + b"1" * 100_000 + b"}"),
    "no numbers": _bytes(b'{"version": NaN, "sounds": -Infinity, "a": 1e999}'),
    "lone surrogate": _bytes(b'{"version": 1, "sounds": {"\\ud800": {"takes": []}}}'),
    "a list": _bytes(b"[1, null, {}]"),
    "a string": _bytes(b'"sounds"'),
    "merge conflict": _bytes(lambda old: b"<<<<<<< ours\n" + old + b"=======\n" + old + b">>>>>>> theirs\n"),
}
"""For the place of a file."""
FOLDER_KINDS: dict[str, Kind] = {
    "file": _bytes(b"somebody's"),
    "gone": _gone,
    "read-only": _read_only,
    "unreadable": _unreadable,
    "hostile names": _colliding_names,
}
"""For the place of a folder."""
AS_ROOT = frozenset({"unreadable"})
"""Kinds that root does not notice."""


def find(root: Path, place: str) -> Path:
    """Return where a place is; a pattern's first match."""
    return min(root.glob(place), default=root / place)


def kinds(is_folder: bool) -> dict[str, Kind]:
    """Return what may be in the place of a file or of a folder."""
    return LINKS | (FOLDER_KINDS if is_folder else FILES)


def make_outside(folder: Path) -> Path:
    """Make the folder outside, in which nothing may change."""
    (folder / "moved").mkdir(parents=True)
    (folder / "empty").mkdir()
    (folder / "full").mkdir()
    for name in ("file", "full/file", "full/a.sfx.yaml", "full/sfxgen.yaml", "full/click.ogg", "full/plugin.cfg"):
        (folder / name).write_bytes(MINE)
    return folder


VALUES: tuple[Any, ...] = (
    "../outside/file",
    "{outside}/file",
    "assets/music.ogg",
    "assets/sfx/mine.ogg",
    ".git/config",
    "assets/sfx/../../notes.txt",
    'x"] = load("res://evil.gd") [y',
    ESCAPES,
    "https://user:secret@example.invalid/x",
    "simplecache::file://{outside}",
    "",
    -1,
    10**40,
    float("nan"),
    float("inf"),
    None,
    True,
    [],
    {},
    [[[[]]]],
    "x" * 100_000,
)
"""What a stranger may write in the place of a value; `{outside}` stands for the folder outside."""


def leaves(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value in a document that is neither an object nor a list."""
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(value, (*path, key))
    else:
        yield path


def put(data: Any, path: tuple[Any, ...], value: Any) -> None:
    """Replace the value at a path."""
    for key in path[:-1]:
        data = data[key]
    data[path[-1]] = value
