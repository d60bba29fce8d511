"""All that the page shows of one sound: its fields and where each comes from, what a build would do, how it reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sfxgen.build.status import read_status
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.manifest.origins import DEFAULT, DEFAULTS, Origin, origins_of, written_lines
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import SoundPlan
from sfxgen.plan.hashes import plain
from sfxgen.plan.licences import ALL, NONE, SOME, licence
from sfxgen.plan.request import is_recording
from sfxgen.project.load import Project
from sfxgen.render.models import Model, find_model
from sfxgen.studio.field_list import field_list
from sfxgen.studio.rows import FINAL, LAYER, MANUAL, RECORDED, Row

MODEL_FIELDS = frozenset({"negative_prompt", "steps", "guidance", "candidates", "takes_per_render", "edits"})
"""Fields that only some models obey."""
SETTLED = frozenset({FINAL, RECORDED, MANUAL, LAYER})
"""States in which a build has no reason to make anything."""


def details_of(project: Project, sound: Sound, row: Row, device: str) -> dict[str, Any]:
    """Return what there is to know of a sound beside its row."""
    data = Gate(project.root).read(sound.place.file)
    text = data.decode("utf-8", "replace")
    plan = _plan(project, sound.name, device) if row.state not in SETTLED else None
    origins, model = origins_of(text, sound.name), find_model(sound.model, root=project.root.as_posix())
    return {
        "version": sha256(data),
        "values": _values(sound, origins),
        "fields": _applying(sound, model),
        "negative_prompt": sound.negative_prompt,
        "why": list(plan.reasons) if plan else [],
        "note": sound.notes or "",
        "yaml": written_lines(text, sound.name),
        "licence": _licence(sound, model, row),
        "drafted_from": None if sound.prompt is None or sound.layers else [sound.prompt, sound.style or ""],
    }


def _plan(project: Project, name: str, device: str) -> SoundPlan | None:
    status = read_status(project, device=device, whole=False)
    return next((plan for plan in status.plan.sounds if plan.sound.name == name), None)


def _licence(sound: Sound, model: Model, row: Row) -> str:
    manual = [take.manual for take in row.takes]
    hands = (ALL if all(manual) else SOME) if any(manual) else NONE
    return licence(sound, model, hands) or "not given"


def _values(sound: Sound, origins: Mapping[str, Origin]) -> dict[str, Any]:
    values = {}
    for field in field_list():
        name = str(field["name"])
        value = value_of(sound, name)
        is_usual = value is None or value == field["default"]
        origin = origins.get(name) or Origin(DEFAULT if is_usual else DEFAULTS)
        values[name] = {
            "value": value,
            "written": origin.is_written,
            "from": origin.source,
            "as_written": origin.value,
        }
    return values


def value_of(sound: Sound, name: str) -> Any:
    """Return the value that holds for a field or a part of one, as a manifest would have it."""
    first, _, part = name.partition(".")
    value = getattr(sound, first)
    if not part:
        return bool(value) if first == "loop" else plain(value)
    if value is None:
        return None
    inner = plain(getattr(value, part))
    return "keep" if name == "loudness.target" and inner is None else inner


def _applying(sound: Sound, model: Model) -> list[str]:
    """Return the fields that mean something for a sound of this kind."""
    recorded = is_recording(sound) and not sound.layers
    silent = {"layers"} if recorded or sound.prompt else set()
    silent |= MODEL_FIELDS - model.uses
    if recorded or sound.layers:
        silent |= {"negative_prompt", "steps", "guidance", "candidates", "takes_per_render", "seed", "seeds", "style"}
    if sound.layers:
        silent |= {"prompt", "source", "edits", "model", "duration"}
    if sound.loop is None:
        silent |= {"loop.crossfade", "loop.method"}
    return [str(field["name"]) for field in field_list() if field["name"] not in silent]
