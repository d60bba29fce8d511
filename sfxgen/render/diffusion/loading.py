"""Loading a model: its weights, its adapter, its device."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from sfxgen.errors import RenderError, SoundError
from sfxgen.render.diffusion.device import choose_device, precision_on
from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.weights.availability import missing_packages
from sfxgen.render.diffusion.weights.checkpoint import pipeline_class
from sfxgen.render.diffusion.weights.find import find_weights
from sfxgen.render.models import Model


def load(model: Model, revision: str | None, device_name: str) -> Adapter:
    """Load a model onto a device. Raises RenderError naming the model, the cause and the next step."""
    missing = missing_packages(model)
    if missing:
        raise RenderError(missing)
    device = choose_device(device_name)
    folder = find_weights(model, revision)
    kind = adapter_class(pipeline_class(folder))
    try:
        with _quietly():
            return kind.load(folder, device, precision_on(device, kind.precision))
    except SoundError:
        raise
    except Exception as error:
        raise RenderError(
            f"{model.label} can't be loaded from {folder}: {_first_line(error)}", "Download it again."
        ) from error


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep the libraries' progress bars and warnings off the terminal, which belongs to the command line.

    Their deprecation warnings stay off while rendering, too: they are for sfxgen's developers, not its users.
    """
    import diffusers.utils.logging
    import transformers.utils.logging

    for library in (diffusers.utils.logging, transformers.utils.logging):
        library.disable_progress_bar()
        library.set_verbosity_error()
    warnings.filterwarnings("ignore", category=FutureWarning, module=r"(diffusers|transformers|torch)\.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
