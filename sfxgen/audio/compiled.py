"""The compiled functions of scipy that sounds are made of, loaded without the packages around them.

`import scipy.signal` takes 0.8 s of processor time, because it imports statistics, splines and optimizers; the three
extension modules behind `lfilter`, `sosfilt` and the Fourier transforms take a millisecond. They are private to scipy:
where one is missing, or does not answer a trial as it should, the public function stands in, with the same samples.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

import scipy


def extension(name: str) -> ModuleType | None:
    """Return an extension module of scipy by its full name; None if this scipy has none of that name."""
    if name in sys.modules:
        return sys.modules[name]
    _, *folders, last = name.split(".")
    folder = Path(scipy.__file__).parent.joinpath(*folders)
    spec = PathFinder.find_spec(last, [str(folder)])
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except (ImportError, AttributeError, TypeError):
        return None
    return module
