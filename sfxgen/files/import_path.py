"""Where this interpreter, and every one it starts, looks for modules: not in the current folder.

That may be a stranger's project, whose `socket.py` would run in place of Python's own. Only what Python has loaded by
itself is imported at the top here, not even `__future__`: it could be the folder's.
"""

# ruff: noqa: PTH109, PTH118, PTH120 -- pathlib is not loaded yet

import os
import sys


def leave_current_folder() -> None:
    """Take the current folder off the path, and off that of the interpreters that this one starts.

    Only what comes before the standard library can stand in for it: what an installation adds comes after, and stays.
    """
    os.environ["PYTHONSAFEPATH"] = "1"
    library = os.path.dirname(os.__file__)
    end = sys.path.index(library) if library in sys.path else len(sys.path)
    sys.path[:end] = [folder for folder in sys.path[:end] if not _is_current(folder)]
    inherited = os.environ.pop("PYTHONPATH", "").split(os.pathsep)
    kept = [folder for folder in inherited if not _is_current(folder)]
    if kept:
        os.environ["PYTHONPATH"] = os.pathsep.join(kept)


def reaches_children() -> bool:
    """Tell whether an interpreter started by this one will find this very sfxgen without the current folder.

    It won't where sfxgen runs from the folder of its source and is not installed, nor under `python -E`.
    """
    from importlib.machinery import PathFinder

    if sys.flags.ignore_environment and not sys.flags.safe_path:
        return False
    found = PathFinder.find_spec("sfxgen", sys.path)
    own = os.path.join(os.path.dirname(os.path.dirname(__file__)), "__init__.py")
    return found is not None and found.origin is not None and _real(found.origin) == _real(own)


def _is_current(folder: str) -> bool:
    try:
        return not folder or _real(folder) == _real(os.getcwd())
    except OSError:  # the current folder was deleted: nothing is found there
        return False


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
