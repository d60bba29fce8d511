"""The test suite in other surroundings: zones, locales, folders with odd names, a disk that takes no account of case.

    python tests/surroundings/run.py [NAME …] [-- PYTEST ARGUMENTS]

Runs pytest once in each (in all that this machine can give, unless named) and prints a line for each with its counts.
The locale is made by `localedef`, the disk by a C compiler; where one is missing its surroundings are left out, and
the line says so. Exit code 1 if a test failed anywhere.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
AS_IT_IS = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""So that Python takes the locale at its word."""

LATIN = "en_US.ISO-8859-1"
ZONES: Mapping[str, str] = {
    "kiritimati": "Pacific/Kiritimati",  # 14 hours ahead of UTC
    "st-johns": "America/St_Johns",  # three and a half hours behind, with daylight saving
}


class MissingError(Exception):
    """Why this machine can't give the surroundings."""


def surroundings(name: str, folder: Path) -> dict[str, str]:
    """The environment of one of them, made ready in a folder of its own."""
    if name in ZONES:
        return {"TZ": ZONES[name]}
    if name == "c":
        return {"LANG": "C", "LC_ALL": "C"}
    if name == "ascii":
        return {"LANG": "C", "LC_ALL": "C", **AS_IT_IS}
    if name == "latin-1":
        return {"LANG": LATIN, "LC_ALL": LATIN, "LOCPATH": str(folder), **AS_IT_IS, "CHECK": _made_locale(folder)}
    if name == "odd-paths":
        odd = folder / "Töne für's Spiel, 音 & more"
        odd.mkdir()
        return {"TMPDIR": str(odd)}
    library = _made("cc", "-shared", "-fPIC", "-O2", "-o", str(folder / "i.so"), str(HERE / "insensitive.c"), "-ldl")
    (folder / "disk").mkdir()
    disk = str((folder / "disk").resolve())
    return {"TMPDIR": disk, "CASE_INSENSITIVE": disk, "LD_PRELOAD": str(folder / "i.so"), "CHECK": library}


NAMES = (*ZONES, "c", "ascii", "latin-1", "odd-paths", "case")


def _made_locale(folder: Path) -> str:
    return _made("localedef", "-i", "en_US", "-f", "ISO-8859-1", str(folder / LATIN))


def _made(*command: str) -> str:
    if sys.platform != "linux" or shutil.which(command[0]) is None:
        raise MissingError(f"{command[0]} is not here")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode:
        raise MissingError(f"{command[0]}: {done.stderr.strip().splitlines()[-1:]}")
    return "made"


def run(name: str, words: list[str]) -> tuple[bool, str]:
    """Run the suite; return whether it passed, and its last line."""
    with tempfile.TemporaryDirectory(prefix="surroundings-") as folder:
        Path(folder).chmod(0o755)  # some tests build as another user
        try:
            environment = {**os.environ, **surroundings(name, Path(folder))}
        except MissingError as missing:
            return True, f"left out: {missing}"
        command = [sys.executable, "-m", "pytest", "-q", "-o", f"cache_dir={folder}/cache", *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    told = done.stdout.decode("utf-8", errors="replace")
    failed = re.findall(r"^(?:FAILED|ERROR) .*", told, re.MULTILINE)
    last = told.strip().splitlines()[-1] if told.strip() else "pytest said nothing"
    return done.returncode == 0, "\n    ".join([last, *failed])


def main(words: list[str]) -> int:
    """Run what is named."""
    split = words.index("--") if "--" in words else len(words)
    names, arguments = words[:split] or list(NAMES), words[split + 1 :]
    unknown = set(names) - set(NAMES)
    if unknown:
        print(f"no such surroundings: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
        return 2
    well = True
    for name in names:
        passed, told = run(name, arguments)
        well &= passed
        print(f"{name:12}{told}".encode("ascii", "backslashreplace").decode(), flush=True)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
