"""The building blocks of patches: vectorized, stateless, circular where possible.

A signal is float64 with time along the last axis: (frames,) for one channel, (2, frames) for two. Everything that is
made or filtered in the frequency domain is periodic in its own length, so a texture built from it loops without a seam.
Nothing here reduces through BLAS, whose order of summation depends on the number of threads.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Signal = npt.NDArray[np.float64]

SAMPLE_RATE = 44100
NYQUIST = SAMPLE_RATE / 2
