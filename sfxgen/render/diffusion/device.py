"""Where models run: the device, the precision that suits it, its free memory."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import torch

from sfxgen.errors import UnavailableError
from sfxgen.render.diffusion.shots import FULL


def choose_device(name: str) -> torch.device:
    """Return the device of that name; `auto` is the best accelerator. Raises UnavailableError if PyTorch finds none."""
    available = {
        "cuda": torch.cuda.is_available(),
        "xpu": torch.xpu.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if name == "auto":
        name = next((device for device in ("cuda", "xpu", "mps") if available[device]), "")
    if not available.get(name):
        missing = name or "accelerator (CUDA, XPU or MPS)"
        message = f"PyTorch finds no {missing} here{_why_not(name)}"
        raise UnavailableError(message, "`--device cpu` renders without one, slowly.")
    return torch.device(name)


def _why_not(name: str) -> str:
    """Return what PyTorch says of a GPU that it was built for and can't use, as with a driver that is too old."""
    if name not in ("", "cuda") or torch.version.cuda is None:
        return ""
    try:
        torch.cuda.init()  # type: ignore[no-untyped-call]
    except Exception as error:
        said = str(error).strip().splitlines()
        return f": {said[0]}" if said else ""
    return ""


def device_name(device: torch.device) -> str:
    """Return what a device is called by whoever made it; for a processor, what kind it is."""
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type


def precision_on(device: torch.device, recommended: str) -> str:
    """Return the name of the dtype to run in: the recommended one on CUDA, full precision elsewhere.

    In half precision on MPS, Stable Audio 3 makes noise (says diffusers' documentation), which no check can tell from
    sound.
    """
    if device.type != "cuda" or fails_in_half(*_capability(device)):
        return FULL
    if recommended == "bfloat16" and not torch.cuda.is_bf16_supported(including_emulation=False):
        return "float16"
    return recommended


NO_HALF = re.compile(r"GTX 16\d\d|\bT(?:400|500|550|600|1000|1200|2000)\b|\bMX(?:450|550)\b|CMP 30HX")
"""Cards of the Turing chips without tensor cores, TU116 and TU117: half precision gives them NaN."""


def fails_in_half(capability: tuple[int, int], name: str) -> bool:
    """Tell whether a CUDA card is slow in half precision, as before compute capability 7.0, or known to fail in it."""
    return capability < (7, 0) or NO_HALF.search(name) is not None


def _capability(device: torch.device) -> tuple[tuple[int, int], str]:
    """Return a CUDA card's compute capability and name; of AMD's, whose numbers mean something else, none below."""
    try:
        name = torch.cuda.get_device_name(device)
        return (9, 0) if torch.version.hip else torch.cuda.get_device_capability(device), name
    except (AssertionError, RuntimeError):  # nothing is known of a card that can't be asked
        return (9, 0), ""


def free_bytes(device: torch.device) -> int:
    """Return how much memory a batch may take, in bytes; what PyTorch has reserved but not in use counts as free."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return int(free + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device))
    if device.type == "xpu":
        free, _ = torch.xpu.mem_get_info(device)
        return int(free + torch.xpu.memory_reserved(device) - torch.xpu.memory_allocated(device))
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory())
    return sys.maxsize  # which renders one at a time


def release(device: torch.device) -> None:
    """Free the memory that a failed or finished run still holds."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "xpu":
        torch.xpu.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def start_transfer(tensor: torch.Tensor) -> Callable[[], npt.NDArray[np.float32]]:
    """Start copying a float32 tensor to main memory; return a function that waits for the copy and returns it."""
    if tensor.device.type != "cuda":
        array: npt.NDArray[np.float32] = tensor.cpu().numpy()
        return lambda: array
    host = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    host.copy_(tensor, non_blocking=True)
    arrived = torch.cuda.Event()  # type: ignore[no-untyped-call]
    arrived.record(torch.cuda.current_stream(tensor.device))

    def wait() -> npt.NDArray[np.float32]:
        arrived.synchronize()
        array: npt.NDArray[np.float32] = host.numpy()
        return array

    return wait


OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "status_alloc_failed")
"""In lower case, what MPS, a CPU on Linux and on Windows, cuBLAS and cuDNN say. Only CUDA's allocator has an exception
class of its own."""


def is_out_of_memory(error: Exception) -> bool:
    """Tell whether an error means that memory ran out."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(phrase in str(error).lower() for phrase in OUT_OF_MEMORY)


class Watermark:
    """The peak of memory in use since it was made, on devices that count it."""

    def __init__(self, device: torch.device) -> None:
        self._counts = device.type == "cuda"
        self._device = device
        self._before = 0
        if self._counts:
            torch.cuda.reset_peak_memory_stats(device)
            self._before = torch.cuda.memory_allocated(device)

    def rise(self) -> int | None:
        """Return by how many bytes memory in use rose at its peak; None if the device does not count."""
        return int(torch.cuda.max_memory_allocated(self._device)) - self._before if self._counts else None


@contextmanager
def exact(precision: str) -> Iterator[None]:
    """Switch TF32 off for full precision, so that a second try does not fail like the first."""
    if precision == FULL and torch.cuda.is_available():
        with torch.backends.cudnn.flags(enabled=True, allow_tf32=False):
            yield
    else:
        yield
