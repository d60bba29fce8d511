"""Where a pipeline's weights are and in which precision: on the device, offloaded, in half, for a while in full."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sfxgen.render.diffusion.device import is_out_of_memory, release
from sfxgen.render.diffusion.shots import FULL


class Placed:
    """A diffusers pipeline on a device. One thread denoises; what another asks meanwhile goes through the guard."""

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        self.pipe = pipe
        self.device = device
        self.precision_now = precision
        self.native = precision
        self.offloaded = False
        self._guard = threading.RLock()
        # T5 keeps some weights in full precision while the rest is in half: each goes back to its own
        self._own = {name: tensor.dtype for name, tensor in self._tensors()}
        self._settle()

    def _settle(self) -> None:
        """Move everything onto the device; what is too large for it works offloaded from the start."""
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
        """Tell whether it runs in less than full precision, so that a second try may help."""
        return self.native != FULL

    @property
    def dtype(self) -> torch.dtype:
        """The dtype it runs in now."""
        found: torch.dtype = getattr(torch, self.precision_now)
        return found

    @contextmanager
    def in_precision(self, precision: str | None) -> Iterator[None]:
        """Run in another precision for a while."""
        before = self.precision_now
        if precision in (None, before):
            yield
            return
        with self._guard:
            try:
                self._cast(precision or before)
                yield
            finally:
                self._cast(before)

    def _cast(self, precision: str) -> None:
        for name, tensor in self._tensors():
            tensor.data = tensor.data.to(self._own[name] if precision == self.native else getattr(torch, precision))
        self.precision_now = precision

    def _tensors(self) -> Iterator[tuple[str, torch.Tensor]]:
        """Yield all weights and buffers by name: a module that moves has other buffers than before."""
        for component, part in self.pipe.components.items():
            if isinstance(part, torch.nn.Module):
                for name, tensor in (*part.named_parameters(), *part.named_buffers()):
                    if tensor.is_floating_point():
                        yield f"{component}.{name}", tensor

    def offload(self) -> None:
        """Keep on the device only what is at work; everything else waits in main memory."""
        with self._guard:
            self.offloaded = True
            for part in self._modules():
                part.to("cpu")

    @contextmanager
    def using(self, *names: str) -> Iterator[None]:
        """Have components on the device, and once offloaded, only as long as they are used."""
        if not self.offloaded:
            yield
            return
        with self._guard:
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
