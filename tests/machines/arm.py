"""A Python for Arm, with the packages that sfxgen needs, run by qemu: Debian's, and wheels of the Python index."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile

from public_packages import KEPT, ROOT, CannotError, install_from_debian, needs, pip, run

DEBIAN, VERSION = "trixie", "3.13"
PLACE = KEPT / "machines/arm"
SYSTEM, PACKAGES = PLACE / "system", PLACE / "packages"
QEMU = "qemu-aarch64-static"
CPU = "cortex-a72"
"""Without vectors of a length that it may choose: with those of qemu's default, of 2,048 bits, which no processor has,
OpenBLAS solves equations wrongly."""
PYTHON = [QEMU, "-cpu", CPU, "-L", str(SYSTEM), str(SYSTEM / f"usr/bin/python{VERSION}")]
NEEDED = {"debootstrap": "debootstrap", QEMU: "qemu-user-static"}
"""Command -> Debian package."""
WHEELS = [f"manylinux_2_{minor}_aarch64" for minor in range(41, 16, -1)] + ["manylinux2014_aarch64"]
"""What runs with Debian's C library, the newest first."""


def environment() -> dict[str, str]:
    """Return the environment of that Python, which has nothing of this machine's but the path."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(PLACE / "home"),
        "LANG": "C.UTF-8",
        "PYTHONHOME": str(SYSTEM / "usr"),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{PACKAGES}",
        "PYTHONPYCACHEPREFIX": str(PLACE / "compiled"),
        "PYTHONWARNINGS": "ignore",
    }


def install() -> None:
    """Unpack it, once: half a minute and 600 MB. Raises CannotError."""
    wanted, mark = "\n".join([DEBIAN, *needs()]), PLACE / "made"
    if mark.exists() and mark.read_text() == wanted:
        return
    if sys.platform != "linux" or os.geteuid() != 0:
        raise CannotError("it takes Linux, and root, to install Debian's packages for Arm")
    install_from_debian(NEEDED)
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    run(["debootstrap", "--foreign", "--arch=arm64", "--variant=minbase", "--include=python3", DEBIAN, str(SYSTEM)])
    for archive in (SYSTEM / "var/cache/apt/archives").glob("*.deb"):  # it has unpacked the least of them
        run(["dpkg-deb", "-x", str(archive), str(SYSTEM)])
    wheels = PLACE / "wheels"
    platforms = [word for name in WHEELS for word in ("--platform", name)]
    target = [*platforms, "--python-version", VERSION, "--only-binary=:all:"]
    pip("download", "-q", *target, "-d", str(wheels), *needs())
    for path in wheels.glob("*.whl"):
        with zipfile.ZipFile(path) as files:
            files.extractall(PACKAGES)
    mark.write_text(wanted)
