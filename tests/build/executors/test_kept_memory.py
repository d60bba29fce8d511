from __future__ import annotations

import subprocess
import sys

import pytest

FAULTS = """\
import resource
import numpy as np
from sfxgen.build.executors.memory import keep_freed

def sounds():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(20):
        two = np.ones(400_000) * 2
        del two
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

keep_freed()
sounds()
print(sounds())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only GNU's C library is told")
def test_a_worker_keeps_the_pages_of_its_last_sound_for_the_next():
    told = subprocess.run([sys.executable, "-c", FAULTS], capture_output=True, text=True, check=True).stdout
    assert int(told) < 1000  # 30,000 where each array gets new pages
