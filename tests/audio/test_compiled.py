from __future__ import annotations

import subprocess
import sys

from sfxgen.audio.compiled import extension


def test_an_extension_of_scipy_comes_without_its_package():
    script = (
        "import sys; from sfxgen.audio.compiled import extension; "
        "assert hasattr(extension('scipy.signal._sigtools'), '_linear_filter'); "
        "assert 'scipy.signal' not in sys.modules; "
        "import scipy.signal, scipy.fft, numpy; "  # and the package can still be imported, and works
        "assert scipy.signal.lfilter([1.0], [1.0, -0.5], [1.0, 0.0]).tolist() == [1.0, 0.5]; "
        "assert extension('scipy.signal._sigtools') is sys.modules['scipy.signal._sigtools']"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_there_may_be_none_of_that_name():
    assert extension("scipy.signal._no_such_thing") is None
