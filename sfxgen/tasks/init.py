"""A project's first files: settings, a manifest with three sounds, a line for git, the engine's add-on."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sfxgen.engines import detect
from sfxgen.engines.install import changes, enabled_in, install
from sfxgen.engines.table import ENGINES
from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import CONFIG, LOCAL, SCHEMA
from sfxgen.manifest.references import HUB_ID
from sfxgen.project.config import Config, read_config
from sfxgen.project.schema_file import is_outdated, schema_line, schema_text
from sfxgen.render.models import MODELS, find_model
from sfxgen.schema.messages import nearest, quoted
from sfxgen.schema.paths import is_file, leads_out

CONFIG_TEXT = """\
# Settings of sfxgen for this game. Every key is optional.
manifests: ["**/*.sfx.yaml"]
output: {output}
engine: {engine}
defaults:
  # where the model can't run you get drafts; `sfxgen doctor` says why
{models}
  loudness: -18           # LUFS
{extra}{licences}
# fallback: error         # fail instead of making drafts
# cache: //nas/sfx-cache  # share renders with your team: a folder, or an fsspec URL such as s3://bucket/sfx
"""
CHOICES = ("stable-audio-open", "audioldm2", "procedural")
"""The models that a first choice is made of: what may be sold below a revenue, what asks for no login, what needs no
GPU."""
UNASKED = CHOICES[0]
"""The model where nobody can be asked."""

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


def has_settings(folder: Path) -> bool:
    """Tell whether a folder's settings are there already: the model is chosen then, and they stay as they are."""
    return disk.exists(folder / CONFIG)


def require_model(name: str, folder: Path) -> str:
    """Return a model that can be written into a folder's settings. Raises UsageError for any other."""
    if name not in MODELS and not re.fullmatch(HUB_ID, name):
        near = nearest(name, MODELS)
        hint = f"Did you mean {near}?" if near else f"It can be {', '.join(MODELS)}, or `org/name` on the hub."
        raise UsageError(f"there is no model {quoted(name)}", hint)
    if has_settings(folder):
        hint = f"Say `model: {name}` under `defaults` in it."
        raise UsageError(f"{CONFIG} is there already, and stays as it is", hint)
    return name


def init(folder: Path, model: str = UNASKED) -> Iterator[Step]:
    """Write those of a project's first files that are missing; existing ones stay, but .gitignore gets its line.

    model: what makes the sounds, as the settings say it. Raises UsageError, before anything is written, if a link leads
    out of the folder; OSError if it can't be written.
    """
    if folder.is_file():
        raise UsageError(
            f"{folder.as_posix()} is a file, not a folder", "Name the game's folder, or run `sfxgen init` in it."
        )
    if folder.as_posix().lower() in (*ENGINES, *_OTHERS) and not folder.exists():
        hint = f"`sfxgen init` in the game's folder finds its engine; `engine: {folder}` in {CONFIG} says it, too."
        hint = hint if folder.as_posix().lower() in ENGINES else "Run `sfxgen init` in the game's folder."
        raise UsageError(f"{folder} is an engine, and init takes a folder", hint)
    gate = Gate(folder.resolve())
    gate.make_folder()
    engine = detect(folder)
    has_manifests = _has_manifests(folder)
    for name in (CONFIG, IGNORE, SCHEMA, *enabled_in(), *([] if has_manifests else [MANIFEST])):
        gate.check(name)
    _require_settings(folder)
    changes(folder, engine)
    if _ignored(gate)[1]:
        gate.require_writable(IGNORE)
    yield _write(gate, CONFIG, _settings(engine, model))
    if has_manifests:
        yield Step(path="*.sfx.yaml", done="there are manifests already")
    else:
        yield _write(gate, MANIFEST, f"{schema_line(MANIFEST)}\n{MANIFEST_TEXT}")
    yield _schema(gate)
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


def _settings(engine: str, model: str) -> str:
    row, default = ENGINES.get(engine), Config()
    extra = f"  {f'format: {row.file_format}':<24}# {row.why_format}\n" if row and row.why_format else ""
    return CONFIG_TEXT.format(
        output=row.output if row else default.output,
        engine=engine,
        models="\n".join(_model_lines(model)),
        extra=extra,
        licences=_policy(model),
    )


def _model_lines(model: str) -> Iterator[str]:
    """Yield a line of the settings for the model, and one in a comment for each other choice."""
    for name in dict.fromkeys((model, *CHOICES)):
        mark = "" if name == model else "# "
        yield f"  {f'{mark}model: {name}':<30}# {about(name)}"


def about(name: str) -> str:
    """Say in a line what a model makes, and what a game may do with it."""
    model = find_model(name)
    if not model.is_ai:
        return f"synthesized in milliseconds, without a GPU; free ({model.licence})"
    sound = f"{model.sample_rate / 1000:g} kHz {'stereo' if model.channels == 2 else 'mono'}"
    login = "needs a login" if model.gated else "no login"
    if model.commercial is False:
        return f"{sound}, {login}; not for a game that is sold ({model.licence})"
    if model.revenue_cap:
        return f"{sound}, {login}; free up to a revenue of {model.revenue_cap}"
    return f"licence: {model.licence}"


def _policy(model: str) -> str:
    """Return the licence policy for a game that is sold: live if the model lets it be sold."""
    row = find_model(model)
    if not row.revenue_cap and row.commercial is not True:
        return "# licences:\n#   commercial: true      # `sfxgen check` fails if a licence forbids selling the game"
    lines = ["licences:", "  commercial: true        # `sfxgen check` fails if a licence forbids selling the game"]
    if row.revenue_cap:
        accepted = f"  accept: [{row.licence}]"
        lines.append(f"{accepted}  # up to a revenue of {row.revenue_cap}; if yours is more, take this out")
    return "\n".join(lines)


def _has_manifests(folder: Path) -> bool:
    folders = [folder, *(Path(entry) for entry in disk.scan(folder) if disk.is_folder(entry))]
    found = (path for place in folders for path in place.glob("*.sfx.yaml"))
    return any(not leads_out(folder.resolve(), path.relative_to(folder).as_posix()) for path in found)


def _write(gate: Gate, name: str, text: str) -> Step:
    if gate.check(name).exists():
        return Step(path=name, done="kept as it is")
    gate.write(name, text.encode())
    return Step(path=name, done="written")


def _schema(gate: Gate) -> Step:
    """Write the schema that editors read, or bring it up to date; one that somebody wrote stays."""
    if not disk.exists(gate.check(SCHEMA)):
        return _write(gate, SCHEMA, schema_text())
    if not is_outdated(gate.read(SCHEMA).decode("utf-8", "replace")):
        return Step(path=SCHEMA, done="kept as it is")
    gate.write(SCHEMA, schema_text().encode())
    return Step(path=SCHEMA, done="brought up to date")


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
