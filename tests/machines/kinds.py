"""The machines: this one, with narrower instructions, with other libraries; Windows' Python; an Arm processor."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import arm
from public_packages import KEPT, ROOT, needs, pip, run

sys.path.insert(0, str(ROOT / "tests/windows"))
import wine

VERSIONS = "import numpy, platform, scipy; print(platform.python_version(), numpy.__version__, scipy.__version__)"
NO_AVX512 = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR X86_V4"
NO_AVX2 = f"AVX2 FMA3 X86_V3 {NO_AVX512}"
"""Features of processors, as `NPY_DISABLE_CPU_FEATURES` of old and new versions of numpy names them."""


class Machine:
    """This one."""

    is_emulated = False
    """Whether it is so slow that it builds fewer sounds."""
    options: tuple[str, ...] = ()
    """Of `sfxgen build`."""

    def __init__(self, name: str, settings: dict[str, str] | None = None) -> None:
        self.name, self.settings = name, settings or {}
        self.place = Path(tempfile.gettempdir(), "sfxgen-machines", name)

    def prepare(self) -> None:
        """Have what it needs. Raises CannotError."""

    def python(self, words: list[str]) -> str:
        """Run its Python; return what that wrote to stdout. Raises CannotError if it fails."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", **self.settings}
        return run([sys.executable, *words], environment)

    def build(self, root: Path, sounds: list[str]) -> int:
        """Build these sounds; return how many takes were made."""
        only = [word for name in sounds for word in ("--only", name)]
        said = self.python(["-m", "sfxgen", "build", self.path(root), "--json", *self.options, *only])
        takes: int = json.loads(said)["summary"]["finished"]
        return takes

    def path(self, root: Path) -> str:
        """Return the path there."""
        return str(root)

    def about(self) -> str:
        """Return the versions of what rounds."""
        return "Python {}, numpy {}, scipy {}".format(*self.python(["-c", VERSIONS]).split())


class OtherLibraries(Machine):
    """This one, with other versions of numpy and scipy."""

    def __init__(self, name: str, *pins: str) -> None:
        super().__init__(name)
        self.pins, self.environment = pins, KEPT / "machines" / name

    def prepare(self) -> None:
        """Make a virtual environment, once."""
        mark = self.environment / "made"
        if not mark.exists():
            shutil.rmtree(self.environment, ignore_errors=True)
            run([sys.executable, "-m", "venv", str(self.environment)])
            pip("install", "-q", *self.pins, *needs(), python=self._python)
            mark.touch()

    def python(self, words: list[str]) -> str:
        return run([self._python, *words], {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"})

    @property
    def _python(self) -> str:
        return str(self.environment / "bin/python")


class WindowsUnderWine(Machine):
    """The Windows Python of `tests/windows`."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.windows = wine.Windows()
        self.place = self.windows.root / "opt/machines"

    def prepare(self) -> None:
        self.windows.prepare()
        with self.windows.mounted():
            self.windows.install_sfxgen()

    def python(self, words: list[str]) -> str:
        with self.windows.mounted():
            return run(self.windows.python(["-X", "utf8", "-W", "ignore", *words]))

    def path(self, root: Path) -> str:
        return f"Z:/{root.relative_to(self.windows.root)}"


class Arm(Machine):
    """An Arm processor, which qemu emulates."""

    is_emulated = True
    options = ("--jobs", "1")  # a process that it starts would not be emulated

    def prepare(self) -> None:
        arm.install()

    def python(self, words: list[str]) -> str:
        return run([*arm.PYTHON, *words], arm.environment())


MACHINES: dict[str, Callable[[], Machine]] = {
    "linux": lambda: Machine("linux"),
    "avx2": lambda: Machine("avx2", {"NPY_DISABLE_CPU_FEATURES": NO_AVX512}),
    "sse": lambda: Machine("sse", {"NPY_DISABLE_CPU_FEATURES": NO_AVX2}),
    "numpy-1.26": lambda: OtherLibraries("numpy-1.26", "numpy==1.26.*", "scipy==1.12.*"),
    "wine": lambda: WindowsUnderWine("wine"),
    "arm": lambda: Arm("arm"),
}
