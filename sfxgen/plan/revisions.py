"""Which revision of a model's weights a sound is made with: the lock's, else what is here, else the newest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from sfxgen.files.stat_index import StatIndex
from sfxgen.lock.records import SoundRecord
from sfxgen.render.models import Model, is_folder
from sfxgen.render.registry import revision


class Revisions:
    """Revisions per model and record; looks at files, or at the hub, once per model.

    model: what there is to know of a model, by name. pinned: model -> the revision that the lock has for it.
    ask: the models that the hub may be asked for: those that a build is about to render with, where they run.
    """

    def __init__(
        self,
        model: Callable[[str], Model],
        pinned: Mapping[str, str],
        prints: StatIndex,
        runnable: Callable[[str], bool],
        ask: Collection[str] = (),
    ) -> None:
        self._model, self._pinned, self._prints, self._runnable, self._ask = model, pinned, prints, runnable, ask
        self._here: dict[str, str | None] = {}

    def __call__(self, model: str, record: SoundRecord | None) -> str | None:
        """Return the revision for a sound of that model; record: what the lock has for the sound.

        A project states that of a renderer of its own, and for a folder it follows from the files, if they are here.
        For any other model it is what the lock pins for the sound, then what it pins for other sounds. Without a pin,
        the sound gets one where the model runs; where it doesn't, a draft that is recorded without one stays as it is.
        """
        own = record.revision if record is not None and record.model == model else None
        if stated := self._model(model).stated_revision:
            return stated
        if is_folder(model):
            return self._found(model) or own or self._pinned.get(model)
        if own is not None:
            return own
        if self._runnable(model):
            return self._pinned.get(model) or self._found(model)
        return None if record is not None and record.model == model else self._pinned.get(model)

    def _found(self, model: str) -> str | None:
        if model not in self._here:
            may_ask = model in self._ask and self._runnable(model)
            self._here[model] = revision(self._model(model), self._prints.sha256, ask=may_ask)
        return self._here[model]
