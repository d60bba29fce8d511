"""Where a pipeline's weights are, and in which precision."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
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
        self.half_failed = False
        """Whether the first batch in half precision failed as a whole: from the next one on it runs in full."""
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
    def in_precision(self, precision: str | None, *names: str, stay: bool = False) -> Iterator[None]:
        """Run in another precision within this context; None: no change.

        names: components; all of them unless given. stay: leave these as they are then; it costs no second cast.
        """
        before = self.precision_now
        if precision in (None, before):
            yield
            return
        with self._lock:
            try:
                self._cast(precision or before, names)
                yield
            finally:
                if stay:
                    self._dtypes |= {name: tensor.dtype for name, tensor in self._tensors(names)}
                    self.precision_now = before
                else:
                    self._cast(before, names)

    def settle_in(self, precision: str) -> None:
        """Run in another precision from now on: half precision has failed."""
        with self._lock:
            self._cast(precision)
            self.native = precision
            self._dtypes = {name: tensor.dtype for name, tensor in self._tensors()}

    def _cast(self, precision: str, names: Sequence[str] = ()) -> None:
        for name, tensor in self._tensors(names):
            tensor.data = tensor.data.to(self._dtypes[name] if precision == self.native else getattr(torch, precision))
        self.precision_now = precision

    def _tensors(self, names: Sequence[str] = ()) -> Iterator[tuple[str, torch.Tensor]]:
        """Yield all weights and buffers by name. Never keep them: moving a module replaces its buffers."""
        for component, part in self.pipe.components.items():
            if isinstance(part, torch.nn.Module) and (not names or component in names):
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
        """Have components on the device within this context; if offloaded, not longer.

        What main memory has stays there meanwhile: the device's copies are dropped, and nothing is copied back.
        """
        if not self.offloaded:
            yield
            return
        with self._lock:
            parts = [part for name in names if isinstance(part := getattr(self.pipe, name), torch.nn.Module)]
            held = [_Held(module) for part in parts for module in part.modules()]
            try:
                for part in parts:
                    part.to(self.device)
                yield
            finally:
                for each in held:
                    each.restore()

    def _modules(self) -> list[Any]:
        return [part for part in self.pipe.components.values() if isinstance(part, torch.nn.Module)]


class _Held:
    """The weights and buffers of one module, where they are in main memory."""

    def __init__(self, module: torch.nn.Module) -> None:
        self._module = module
        self._weights = {name: (w, w.data) for name, w in module._parameters.items() if w is not None}
        self._buffers = dict(module._buffers)

    def restore(self) -> None:
        """Let the module have them again; what it had meanwhile is dropped."""
        for name, (weight, data) in self._weights.items():
            weight.data = data
            self._module._parameters[name] = weight
        self._module._buffers.update(self._buffers)
