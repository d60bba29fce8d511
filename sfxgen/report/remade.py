"""Takes that a revision had, made again from the renders in the cache, as far as those are there.

Nothing is rendered by a model: a render is taken from the cache or the take can't be heard. Only the built-in
synthesizer may play again, which takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from sfxgen.build.job import CachedJob, Output, RenderJob, RenderSpec
from sfxgen.build.status import open_workspace
from sfxgen.build.worker import produce
from sfxgen.engines import exporter
from sfxgen.errors import SfxgenError
from sfxgen.files.places import CONFIG
from sfxgen.files.temporary import temporary_folder
from sfxgen.lock.records import SoundRecord, TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import draft_request, is_recording, request
from sfxgen.project.load import Project, load_project
from sfxgen.render.models import DRAFT_MODEL, find_model
from sfxgen.report.revision import Revision

_TEXTS = (".yaml", ".yml")
MOST_TEXTS, MOST_TEXT_BYTES = 5000, 2**22


def sounds_at(revision: Revision) -> dict[str, Sound]:
    """Return the sounds that a revision declared, by name; none if it can't be read.

    From then on, the models that it declares are those that are known.
    """
    texts = [path for path in revision.files() if path.endswith(_TEXTS) and not path.startswith(".")]
    with temporary_folder() as gate:
        for path, data in revision.read(texts[:MOST_TEXTS]).items():
            if len(data) <= MOST_TEXT_BYTES:
                gate.write(path, data)
        if CONFIG not in texts:
            gate.write(CONFIG, b"")
        try:
            return {sound.name: sound for sound in load_project(gate.root).sounds}
        except SfxgenError:
            return {}


class Remaker:
    """Makes takes of a revision again. sounds: what it declared."""

    def __init__(self, project: Project, sounds: dict[str, Sound]) -> None:
        self._cache = open_workspace(project).cache()
        self._engine = exporter(project.root, project.config.output, project.config.engine)
        self._sounds = sounds

    def make(self, name: str, record: SoundRecord, take: TakeRecord) -> bytes | None:
        """Return the bytes of a take's file; None if its render is not to be had."""
        sound = self._sounds.get(name)
        if sound is None or sound.layers or is_recording(sound) or take.manual or sound.edits:
            return None
        number = next((i for i, each in enumerate(record.takes, 1) if each.path == take.path), 1)
        try:
            product = produce(self._job(sound, record, take, number), self._cache)
        except (SfxgenError, OSError):
            return None
        made: Sequence[Output | SfxgenError] = product.outputs
        return made[0].data if isinstance(made[0], Output) else None

    def _job(self, sound: Sound, record: SoundRecord, take: TakeRecord, number: int) -> CachedJob | RenderJob:
        model = find_model(sound.model)
        wanted = request(sound, model, take.seed, record.revision, number)
        if take.draft is not None:
            wanted, model = draft_request(wanted), DRAFT_MODEL
        key = take.draft or take.render
        render = RenderSpec(request=structs.replace(wanted, model=model.name), model=model, key=key, sha256=take.raw)
        finished = self._engine.adapted(sound) if self._engine is not None else sound
        if model.name == DRAFT_MODEL.name:
            return RenderJob(number=0, sounds=(finished,), render=render, fresh=False)
        return CachedJob(number=0, sounds=(finished,), render=render)
