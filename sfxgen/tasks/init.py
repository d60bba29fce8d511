"""A project's first files: settings, a manifest with three sounds, a line for git, the engine's add-on."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sfxgen.engines import detect
from sfxgen.engines.install import changes, enabled_in, install
from sfxgen.engines.table import ENGINES
from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import CONFIG, LOCAL
from sfxgen.project.config import Config, read_config
from sfxgen.render.models import MODELS
from sfxgen.schema.paths import is_file, leads_out

CONFIG_TEXT = """\
# Settings of sfxgen for this game. Every key is optional.
manifests: ["**/*.sfx.yaml"]
output: {output}
engine: {engine}
defaults:
  model: audioldm2        # where it can't run you get drafts; `sfxgen doctor` says why
  loudness: -18           # LUFS
{extra}# fallback: error         # fail instead of making drafts
# cache: //nas/sfx-cache  # share renders with your team: a folder, or an fsspec URL such as s3://bucket/sfx
# licences:
#   commercial: true      # `sfxgen check` fails if a licence forbids selling the game
"""

MANIFEST = "audio/sounds.sfx.yaml"
MANIFEST_TEXT = """\
# Sound effects as code. Run `sfxgen watch`, change something here, save, and listen.
sounds:
  ui/click:
    prompt: a short, soft user interface click
    duration: 0.1
    loudness: -22

  footstep_gravel:
    prompt: a single footstep on wet gravel, close mic, dry
    duration: 0.6
    variations: 5         # five takes: footstep_gravel_01 to _05
    loudness: -22         # a step is mostly attack: its peaks leave no room for more

  wind_loop:
    prompt: steady wind over an open field, distant trees
    duration: 8
    loop: true            # seamless
    channels: stereo
    loudness: -26
"""

IGNORE = ".gitignore"
GITIGNORE = ("# local and disposable: renders, and what sfxgen remembers", f"{LOCAL}/")


@dataclass(frozen=True, kw_only=True)
class Step:
    """One file that `init` wrote, or left as it was."""

    path: str
    done: str


def init(folder: Path) -> Iterator[Step]:
    """Write those of a project's first files that are missing; existing ones stay, but .gitignore gets its line.

    Raises UsageError, before anything is written, if a link leads out of the folder; OSError if it can't be written.
    """
    if folder.is_file():
        raise UsageError(f"{folder} is a file, not a folder", "Name the game's folder, or run `sfxgen init` in it.")
    if folder.as_posix().lower() in (*ENGINES, *_OTHERS) and not folder.exists():
        hint = f"`sfxgen init` in the game's folder finds its engine; `engine: {folder}` in {CONFIG} says it, too."
        hint = hint if folder.as_posix().lower() in ENGINES else "Run `sfxgen init` in the game's folder."
        raise UsageError(f"{folder} is an engine, and init takes a folder", hint)
    gate = Gate(folder.resolve())
    gate.make_folder()
    engine = detect(folder)
    has_manifests = _has_manifests(folder)
    for name in (CONFIG, IGNORE, *enabled_in(), *([] if has_manifests else [MANIFEST])):
        gate.check(name)
    _require_settings(folder)
    changes(folder, engine)
    if _ignored(gate)[1]:
        gate.require_writable(IGNORE)
    yield _write(gate, CONFIG, _settings(engine))
    if has_manifests:
        yield Step(path="*.sfx.yaml", done="there are manifests already")
    else:
        yield _write(gate, MANIFEST, MANIFEST_TEXT)
    yield _ignore(gate)
    yield from (Step(path=path, done=done) for path, done in install(folder, engine))


_OTHERS = ("unreal", "gamemaker", "bevy")


def _require_settings(folder: Path) -> None:
    """Raise ManifestError if there are settings already, and they have a fault."""
    faults: list[Fault] = []
    if is_file(folder / CONFIG):
        read_config(folder.resolve(), tuple(MODELS), faults)
    if faults:
        raise ManifestError(faults)


def _settings(engine: str) -> str:
    row, default = ENGINES.get(engine), Config()
    extra = f"  {f'format: {row.file_format}':<24}# {row.why_format}\n" if row and row.why_format else ""
    return CONFIG_TEXT.format(output=row.output if row else default.output, engine=engine, extra=extra)


def _has_manifests(folder: Path) -> bool:
    folders = [folder, *(Path(entry) for entry in disk.scan(folder) if disk.is_folder(entry))]
    found = (path for place in folders for path in place.glob("*.sfx.yaml"))
    return any(not leads_out(folder.resolve(), path.relative_to(folder).as_posix()) for path in found)


def _write(gate: Gate, name: str, text: str) -> Step:
    if gate.check(name).exists():
        return Step(path=name, done="kept as it is")
    gate.write(name, text.encode())
    return Step(path=name, done="written")


def _ignore(gate: Gate) -> Step:
    data, lines = _ignored(gate)
    if not lines:
        return Step(path=IGNORE, done="kept as it is")
    gate.write(IGNORE, data + lines)
    return Step(path=IGNORE, done="got a line for .sfxgen/" if data else "written")


def _ignored(gate: Gate) -> tuple[bytes, bytes]:
    """Return what is in .gitignore, and the lines to be added; none if they are there."""
    data = gate.read(IGNORE) if disk.exists(gate.check(IGNORE)) else b""
    encoding = _encoding(data)
    text = data.decode(encoding, errors="replace")
    if {".sfxgen", "/.sfxgen"} & {line.strip("\ufeff \t").removesuffix("/") for line in text.splitlines()}:
        return data, b""
    newline = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    gap = "" if not text.strip("\ufeff") or text.endswith(("\n", "\r")) else newline
    return data, (gap + "".join(line + newline for line in GITIGNORE)).encode(encoding)


def _encoding(data: bytes) -> str:
    """Return how a text is encoded, as far as ASCII in it needs to know: Latin-1 stands for all that contain ASCII."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32-le" if data.startswith(codecs.BOM_UTF32_LE) else "utf-32-be"
    if data.startswith(codecs.BOM_UTF16_LE) or data[1:2] == b"\0":
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE) or data[:1] == b"\0":
        return "utf-16-be"
    return "utf-8" if data.startswith(codecs.BOM_UTF8) else "latin-1"
