"""Freely licensed recordings from Debian's own packages, fetched once into a folder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PACKAGES = ("sound-theme-freedesktop", "lbreakout2-data", "njam-data", "barrage", "ltris", "supertransball2-data")
SUFFIXES = (".wav", ".oga", ".ogg")


class UnavailableError(Exception):
    """Why there are no recordings here."""


def fetch(folder: Path) -> list[Path]:
    """Every recording of the packages, downloaded and unpacked unless that was done before."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise UnavailableError("apt-get and dpkg-deb, which fetch the recordings, are not here")
    for package in PACKAGES:
        if not (folder / package).is_dir():
            _unpack(package, folder)
    found = [path for package in PACKAGES for path in sorted((folder / package).rglob("*"))]
    return [path for path in found if path.suffix in SUFFIXES and path.is_file() and not path.is_symlink()]


def _unpack(package: str, folder: Path) -> None:
    """Download into a scratch folder; what is there under its name is whole."""
    scratch = folder / f"{package}.part"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    try:
        command = ["apt-get", "download", "-qq", package]
        subprocess.run(command, cwd=scratch, capture_output=True, timeout=60, check=True)
        for archive in scratch.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", archive.name, "."], cwd=scratch, check=True, timeout=60)
            archive.unlink()
    except (subprocess.SubprocessError, OSError) as error:
        raise UnavailableError(f"{package} can't be downloaded: {error}") from None
    scratch.rename(folder / package)
