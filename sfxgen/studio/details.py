"""All that the page shows of one sound: its fields and where each comes from, what a build would do, how it reads."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sfxgen.build.status import read_status
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.manifest.origins import DEFAULT, DEFAULTS, Origin, origins_of, written_lines
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import SoundPlan
from sfxgen.plan.hashes import plain
from sfxgen.plan.licences import by_hand, licence
from sfxgen.plan.request import is_recording
from sfxgen.project.find import find_sound
from sfxgen.project.load import Project, load_project
from sfxgen.render.models import find_model
from sfxgen.studio.field_list import field_list

MODEL_FIELDS = frozenset({"negative_prompt", "steps", "guidance", "candidates", "takes_per_render", "edits"})
"""Fields that only some models obey."""


def details_of(target: Path, name: str, device: str) -> dict[str, Any]:
    """Return what there is to know of a sound beside its row. Raises what `load_project` raises."""
    project = load_project(target)
    sound = find_sound(project, name)
    data = Gate(project.root).read(sound.place.file)
    text = data.decode("utf-8", "replace")
    plan = _plan(project, name, device)
    origins = origins_of(text, name)
    return {
        "version": sha256(data),
        "values": _values(sound, origins),
        "fields": _applying(sound),
        "negative_prompt": sound.negative_prompt,
        "why": list(plan.reasons) if plan else [],
        "note": sound.notes or "",
        "yaml": written_lines(text, name),
        "licence": _licence(sound, plan),
        "drafted_from": None if sound.prompt is None or sound.layers else [sound.prompt, sound.style or ""],
    }


def _plan(project: Project, name: str, device: str) -> SoundPlan | None:
    status = read_status(project, device=device, whole=False)
    return next((plan for plan in status.plan.sounds if plan.sound.name == name), None)


def _licence(sound: Sound, plan: SoundPlan | None) -> str:
    takes = plan.record.takes if plan and plan.record else ()
    return licence(sound, plan.model if plan else find_model(sound.model), by_hand(takes)) or "not given"


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


def _applying(sound: Sound) -> list[str]:
    """Return the fields that mean something for a sound of this kind."""
    recorded = is_recording(sound) and not sound.layers
    silent = {"layers"} if recorded or sound.prompt else set()
    silent |= MODEL_FIELDS - find_model(sound.model).uses
    if recorded or sound.layers:
        silent |= {"negative_prompt", "steps", "guidance", "candidates", "takes_per_render", "seed", "seeds", "style"}
    if sound.layers:
        silent |= {"prompt", "source", "edits", "model", "duration"}
    if sound.loop is None:
        silent |= {"loop.crossfade", "loop.method"}
    return [str(field["name"]) for field in field_list() if field["name"] not in silent]
