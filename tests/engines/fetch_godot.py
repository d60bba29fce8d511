"""Fetch a real Godot 4 from Debian's testing suite into a folder of its own: no root, no chroot, nothing installed.

    python tests/engines/fetch_godot.py [FOLDER]

apt downloads the package and all it needs with a private state (so that nothing counts as installed), dpkg-deb
unpacks every package side by side, and Godot starts through the unpacked dynamic loader. The version is whatever
the suite has today. Prints the path of the command that starts it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SUITE = "testing"
MIRROR = "http://deb.debian.org/debian"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
TOOLS = ("apt-get", "dpkg-deb")

LAUNCHER = """\
#!/bin/sh
# Starts the Godot unpacked beside this file, with the libraries it came with.
here=$(cd "$(dirname "$0")" && pwd)/prefix
lib="$here/usr/lib/{triplet}"
exec "$here{loader}" --library-path "$lib:$lib/pulseaudio" "$here/usr/bin/godot" "$@"
"""

MACHINES = {
    "amd64": ("x86_64-linux-gnu", "/usr/lib64/ld-linux-x86-64.so.2"),
    "arm64": ("aarch64-linux-gnu", "/usr/lib/ld-linux-aarch64.so.1"),
}
"""Debian's name of the architecture -> folder of its libraries, and its dynamic loader."""


def default_folder() -> Path:
    """Where the tests keep what they fetch: in the user's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache) / "sfxgen-tests" / "godot"


def obstacle() -> str:
    """Say why Godot can't be fetched on this machine; empty when it can."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"{' and '.join(missing)} not found: Godot is fetched with Debian's tools"
    return "" if KEYRING.exists() else f"{KEYRING} not found: without it nothing proves that the packages are Debian's"


def fetch(folder: Path) -> Path:
    """Return the command that starts Godot, fetching it first unless it is there and starts."""
    command = folder / "godot"
    if command.exists() and works(command):
        return command
    shutil.rmtree(folder, ignore_errors=True)
    architecture = run(["dpkg", "--print-architecture"]).strip()
    triplet, loader = MACHINES[architecture]
    unpack(download(folder / "apt", architecture), folder / "prefix")
    shutil.rmtree(folder / "apt")
    command.write_text(LAUNCHER.format(triplet=triplet, loader=loader))
    command.chmod(0o755)
    if not works(command):
        raise SystemExit(f"{command} does not start:\n{run([str(command), '--version'], check=False)}")
    return command


def works(command: Path) -> bool:
    """Tell whether the command starts a Godot 4."""
    return bool(re.match(r"4\.", run([str(command), "--headless", "--version"], check=False)))


def download(folder: Path, architecture: str) -> list[Path]:
    """Download godot and all it depends on, as if nothing were installed; return the packages."""
    options = private_apt(folder, architecture)
    run(["apt-get", *options, "update"])
    run(["apt-get", *options, "install", "-y", "--download-only", "--no-install-recommends", "godot"])
    return sorted((folder / "cache" / "archives").glob("*.deb"))


def private_apt(folder: Path, architecture: str) -> list[str]:
    """Lay out an apt state in `folder` that knows one suite and no installed package; return the options for it."""
    for part in ("lists/partial", "cache/archives/partial", "sources.d", "preferences.d"):
        (folder / part).mkdir(parents=True)
    (folder / "status").write_text("")
    (folder / "sources.list").write_text(f"deb [signed-by={KEYRING} arch={architecture}] {mirror()} {SUITE} main\n")
    settings = {
        "Dir::State": folder,
        "Dir::State::status": folder / "status",
        "Dir::State::lists": folder / "lists",
        "Dir::Cache": folder / "cache",
        "Dir::Etc::sourcelist": folder / "sources.list",
        "Dir::Etc::sourceparts": folder / "sources.d",
        "Dir::Etc::preferencesparts": folder / "preferences.d",
        "APT::Architecture": architecture,
        "APT::Sandbox::User": "",
        "Acquire::Languages": "none",
        "Debug::NoLocking": "1",
    }
    return [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]


def mirror() -> str:
    """Return the machine's own Debian mirror, from its sources; the official one where it names none."""
    etc = Path("/etc/apt")
    lists = [etc / "sources.list", *sorted((etc / "sources.list.d").glob("*"))] if etc.is_dir() else []
    text = "\n".join(path.read_text() for path in lists if path.is_file() and path.suffix in (".list", ".sources"))
    lines = [line for line in text.splitlines() if re.match(r"(deb\s|URIs:)", line)]
    found = [url.rstrip("/") for line in lines for url in re.findall(r"\w+://\S+", line)]
    return next((url for url in found if url.endswith("/debian")), MIRROR)


def unpack(packages: list[Path], prefix: Path) -> None:
    """Unpack all packages into one folder, several at a time."""
    prefix.mkdir(parents=True)
    usr_is_merged(prefix)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for _ in pool.map(lambda package: unpack_one(package, prefix), packages):
            pass


def unpack_one(package: Path, prefix: Path) -> None:
    """Unpack one package over what is there, through links to folders."""
    packed = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "--keep-directory-symlink", "-C", prefix], stdin=packed.stdout, check=True)
    if packed.wait():
        raise SystemExit(f"{package.name} can't be unpacked")


def usr_is_merged(prefix: Path) -> None:
    """Make /bin, /lib and the like links into /usr, as on every Debian of today."""
    for name in ("bin", "lib", "lib64", "sbin"):
        (prefix / "usr" / name).mkdir(parents=True)
        (prefix / name).symlink_to(f"usr/{name}")


def run(words: list[str], *, check: bool = True) -> str:
    """Run a command and return its output; on failure exit with it, unless told not to check."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if check and done.returncode:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout[-3000:]}")
    return done.stdout


if __name__ == "__main__":
    print(fetch(Path(sys.argv[1]) if len(sys.argv) > 1 else default_folder()))
