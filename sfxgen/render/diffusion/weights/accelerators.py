"""Which accelerator this machine has and PyTorch could use, as far as files tell; and the command where it can't."""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from sfxgen.files.machine import system_and_processor

INDEX = "https://download.pytorch.org/whl"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of GPU: whose, as which device PyTorch knows it, and where the builds for it are."""

    maker: str
    device: str
    build: str
    """The name in torch's `version.py` that says what it was built for."""
    index: str
    hidden_by: tuple[str, ...] = ()
    """Environment variables that hide GPUs of this kind from PyTorch."""


NVIDIA = Kind(maker="NVIDIA", device="cuda", build="cuda", index="cu128", hidden_by=("CUDA_VISIBLE_DEVICES",))
AMD = Kind(
    maker="AMD", device="cuda", build="hip", index="rocm6.4", hidden_by=("HIP_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES")
)
INTEL = Kind(maker="Intel", device="xpu", build="xpu", index="xpu", hidden_by=("ZE_AFFINITY_MASK",))
KINDS = (NVIDIA, AMD, INTEL)
APPLE = "mps"


def drivers() -> list[Kind]:
    """Return the kinds of GPU that this machine has a driver for, hidden ones too."""
    return [kind for kind in KINDS if any(_marks(kind))]


def _marks(kind: Kind) -> Iterator[bool]:
    """Yield whether each sign of a driver is there; Windows keeps them in its system folder, Linux as devices."""
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
    if kind is NVIDIA:
        yield from map(_is_there, ("/dev/nvidiactl", "/proc/driver/nvidia/version"))
        yield _is_wsl_with("libcuda.so.1")
        yield shutil.which("nvidia-smi") is not None
        yield sys.platform == "win32" and (system / "nvcuda.dll").is_file()
    elif kind is AMD:
        yield _is_there("/dev/kfd")
    else:
        yield sys.platform == "win32" and (system / "ze_intel_gpu64.dll").is_file()
        yield from map(_is_there, ("/usr/lib/x86_64-linux-gnu/libze_intel_gpu.so.1", "/usr/lib64/libze_intel_gpu.so.1"))


def _is_there(path: str) -> bool:
    return Path(path).exists()


def _is_wsl_with(library: str) -> bool:
    """Tell whether Linux runs in Windows, and gets a driver's library from there."""
    return _is_there("/dev/dxg") and _is_there(f"/usr/lib/wsl/lib/{library}")


@cache
def torch_version() -> str:
    """Return the text of torch's own version file; empty without torch."""
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return ""
    try:
        return (Path(spec.origin).parent / "version.py").read_text("utf-8")
    except OSError:
        return ""


def is_built_for(kind: Kind, text: str) -> bool:
    """Tell from torch's version file whether it was built for a kind of GPU."""
    return re.search(rf"^{kind.build}\b[^=]*= *['\"]", text, re.MULTILINE) is not None


def is_hidden(kind: Kind) -> str:
    """Return the environment variable that hides all GPUs of a kind; empty if none does."""
    return next((name for name in kind.hidden_by if os.environ.get(name) in ("", "-1")), "")


def is_apple() -> bool:
    """Tell whether this Python runs on Apple silicon, for which every torch is built."""
    return system_and_processor() == ("Darwin", "arm64")


def is_translated() -> bool:
    """Tell whether this Python was made for Intel Macs and runs on an Apple chip."""
    return system_and_processor() == ("Darwin", "x86_64") and "ARM64" in platform.version()


def usable(device: str) -> str:
    """Return the device that PyTorch would find here, of that name or, for `auto`, of any; empty if none."""
    for kind in drivers():
        if device in ("auto", kind.device) and is_built_for(kind, torch_version()) and not is_hidden(kind):
            return kind.device
    return APPLE if device in ("auto", APPLE) and is_apple() else ""


def mending(device: str) -> str:
    """Say why PyTorch can't use a GPU whose driver is here, with the one command that mends it; empty without such."""
    found = [kind for kind in drivers() if device in ("auto", kind.device)]
    for kind in found:
        if is_built_for(kind, torch_version()) and (name := is_hidden(kind)):
            return f"the environment hides the {kind.maker} GPU from it: `{_unset(name)}`"
    for kind in found:
        if not is_built_for(kind, torch_version()):
            command = f"pip install --force-reinstall torch --index-url {INDEX}/{kind.index}"
            return f"this machine's {kind.maker} GPU takes another build of torch than {_told()}: `{command}`"
    return ""


def _told() -> str:
    found = re.search(r"__version__ = '([^']+)'", torch_version())
    return found[1] if found else "the one here"


def _unset(name: str) -> str:
    return f"set {name}=0" if sys.platform == "win32" else f"unset {name}"


def extra_index() -> str:
    """Return what to add to a command that installs torch, so that it gets the build for this machine's GPU.

    PyPI's build for Linux is NVIDIA's, and that for Macs is Apple's.
    """
    kind = next(iter(drivers()), None)
    if kind is None or (kind is NVIDIA and sys.platform != "win32"):
        return ""
    return f" --extra-index-url {INDEX}/{kind.index}"
