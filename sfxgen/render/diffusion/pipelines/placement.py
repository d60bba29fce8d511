"""Where a pipeline's weights are, and in which precision."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sfxgen.render.diffusion.device import is_out_of_memory, release
from sfxgen.render.diffusion.shots import FULL


class PlacedPipeline:
    """A diffusers pipeline on a device.

    One thread denoises. Another may use other components meanwhile; a lock keeps moving and casting apart.
    """

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        self.pipe = pipe
        self.device = device
        self.precision_now = precision
        self.native = precision
        self.offloaded = False
        self._lock = threading.RLock()
        # T5 keeps some weights in full precision while the rest is in half: each must get its own dtype back
        self._dtypes = {name: tensor.dtype for name, tensor in self._tensors()}
        self._settle()

    def _settle(self) -> None:
        """Move everything onto the device, or offload from the start if it doesn't fit."""
        for part in self._modules():
            part.requires_grad_(False).eval()
        try:
            for part in self._modules():
                part.to(self.device)
            return
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        self.offload()
        release(self.device)

    @property
    def half(self) -> bool:
        """Tell whether it runs in less than full precision, so that a second try in full may help."""
        return self.native != FULL

    @property
    def dtype(self) -> torch.dtype:
        """Return the dtype that it runs in now."""
        dtype: torch.dtype = getattr(torch, self.precision_now)
        return dtype

    @contextmanager
    def in_precision(self, precision: str | None) -> Iterator[None]:
        """Run in another precision within this context; None: no change."""
        before = self.precision_now
        if precision in (None, before):
            yield
            return
        with self._lock:
            try:
                self._cast(precision or before)
                yield
            finally:
                self._cast(before)

    def _cast(self, precision: str) -> None:
        for name, tensor in self._tensors():
            tensor.data = tensor.data.to(self._dtypes[name] if precision == self.native else getattr(torch, precision))
        self.precision_now = precision

    def _tensors(self) -> Iterator[tuple[str, torch.Tensor]]:
        """Yield all weights and buffers by name. Never keep them: moving a module replaces its buffers."""
        for component, part in self.pipe.components.items():
            if isinstance(part, torch.nn.Module):
                for name, tensor in (*part.named_parameters(), *part.named_buffers()):
                    if tensor.is_floating_point():
                        yield f"{component}.{name}", tensor

    def offload(self) -> None:
        """Keep only the components in use on the device from now on, the others in main memory."""
        with self._lock:
            self.offloaded = True
            for part in self._modules():
                part.to("cpu")

    @contextmanager
    def using(self, *names: str) -> Iterator[None]:
        """Have components on the device within this context; if offloaded, not longer."""
        if not self.offloaded:
            yield
            return
        with self._lock:
            parts = [part for name in names if isinstance(part := getattr(self.pipe, name), torch.nn.Module)]
            try:
                for part in parts:
                    part.to(self.device)
                yield
            finally:
                for part in parts:
                    part.to("cpu")

    def _modules(self) -> list[Any]:
        return [part for part in self.pipe.components.values() if isinstance(part, torch.nn.Module)]
