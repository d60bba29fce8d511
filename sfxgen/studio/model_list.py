"""The models that a sound may name, and whether each can run here."""

from __future__ import annotations

from typing import Any

from sfxgen.render.models import known_models
from sfxgen.render.registry import obstacle


def model_list(device: str) -> list[dict[str, Any]]:
    """Return every model that is known by name, with why it can't run here, if so."""
    return [
        {"name": name, "usable": not why, "why": why, "best_for": model.best_for, "licence": model.licence}
        for name, model in known_models().items()
        for why in [obstacle(model, device)]
    ]
