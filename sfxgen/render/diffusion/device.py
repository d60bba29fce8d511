"""Where models run: the device, the precision that suits it, the memory that is left on it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import torch

from sfxgen.errors import RenderError
from sfxgen.render.diffusion.shots import FULL

CPU_BYTES = 1_800_000_000
"""What a batch may take of a CPU's memory: two of AudioLDM 2's windows. Larger ones cost a quarter more each, since
they no longer fit into its caches."""


def choose_device(name: str) -> torch.device:
    """Return the device of that name; `auto` is the best accelerator. Raises RenderError where there is none."""
    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        name = next((device for device in ("cuda", "mps") if found[device]), "")
    if not found.get(name):
        wanted = name or "accelerator (CUDA or MPS)"
        raise RenderError(f"PyTorch finds no {wanted} here", "`--device cpu` renders without one, slowly.")
    return torch.device(name)


def precision_on(device: torch.device, recommended: str) -> str:
    """Return the name of the dtype to run in: the model's recommended one on CUDA, else full precision.

    In half precision Stable Audio 3 makes noise on MPS (diffusers' documentation), which no check tells from sound.
    """
    if device.type != "cuda":
        return FULL
    if recommended == "bfloat16" and not torch.cuda.is_bf16_supported(including_emulation=False):
        return "float16"
    return recommended


def free_bytes(device: torch.device) -> int:
    """Return how much memory a batch may take, in bytes; what PyTorch holds unused counts as free."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return int(free + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device))
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory())
    return CPU_BYTES


def release(device: torch.device) -> None:
    """Give back what a failed or finished run holds."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def landing(tensor: torch.Tensor) -> Callable[[], npt.NDArray[np.float32]]:
    """Begin to bring a float32 tensor to main memory; returns a function that waits until it is there."""
    if tensor.device.type != "cuda":
        here: npt.NDArray[np.float32] = tensor.cpu().numpy()
        return lambda: here
    host = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    host.copy_(tensor, non_blocking=True)
    arrived = torch.cuda.Event()  # type: ignore[no-untyped-call]
    arrived.record(torch.cuda.current_stream(tensor.device))

    def wait() -> npt.NDArray[np.float32]:
        arrived.synchronize()
        landed: npt.NDArray[np.float32] = host.numpy()
        return landed

    return wait


OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "status_alloc_failed")
"""What MPS, a CPU on Linux and on Windows, cuBLAS and cuDNN say, lower case: of an exception class of their own is
CUDA's allocator alone."""


def is_out_of_memory(error: Exception) -> bool:
    """Tell whether an error means that memory did not suffice."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in OUT_OF_MEMORY)


class Watermark:
    """The most memory that was in use between two points, where the device counts it."""

    def __init__(self, device: torch.device) -> None:
        self._counts = device.type == "cuda"
        self._device = device
        self._before = 0
        if self._counts:
            torch.cuda.reset_peak_memory_stats(device)
            self._before = torch.cuda.memory_allocated(device)

    def rise(self) -> int | None:
        """Return by how many bytes use rose at most; None where nobody counts."""
        return int(torch.cuda.max_memory_allocated(self._device)) - self._before if self._counts else None


@contextmanager
def exact(precision: str) -> Iterator[None]:
    """Keep TF32 out of what is meant to be full precision: a second try must not fail as the first did."""
    if precision == FULL and torch.cuda.is_available():
        with torch.backends.cudnn.flags(enabled=True, allow_tf32=False):
            yield
    else:
        yield
