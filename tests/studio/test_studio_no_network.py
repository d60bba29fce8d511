"""The server, and all that it starts, connects to nobody, and listens to this machine alone."""

from __future__ import annotations

import re
import shutil
import sys

import pytest
from open_studio import MODELS, OpenStudio
from test_security import wav

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace, which only Linux has"),
]
SOUNDS = f"""{MODELS}sounds:
  click: {{prompt: 'a click http://example.invalid/', duration: 0.1}}
  rain: {{prompt: steady rain, duration: 0.5, model: audioldm2}}
"""


def test_it_connects_to_nobody_and_listens_here_alone(tmp_path):
    (tmp_path / "audio").mkdir()
    (tmp_path / "audio/a.sfx.yaml").write_text(SOUNDS)
    log = tmp_path / "strace.log"
    strace = ["strace", "-f", "-qq", "-e", "trace=connect,bind,listen", "-e", "signal=none", "-o", str(log)]
    studio = OpenStudio(tmp_path, before=(*strace, sys.executable))
    try:
        studio.calm()
        studio.details("click")
        studio.post(f"/api/sounds/{studio.id('click')}/candidates", {"take": 1, "count": 2})
        path = f"/api/sounds/{studio.id('click')}/source?version={studio.version('click')}"
        assert studio.ask("POST", path, wav(), {"X-File-Name": "a.wav"}).status == 200
        studio.post(
            "/api/peaks", {"media": [take["media"] for row in studio.sounds().values() for take in row["takes"]]}
        )
        studio.calm()
    finally:
        studio.stop()
    lines = [line for line in log.read_text().splitlines() if "/nscd/socket" not in line]
    assert not [line for line in lines if "connect(" in line]
    bound = [line for line in lines if "bind(" in line]
    assert len(bound) == 1 and re.search(r'inet_addr\("127\.0\.0\.1"\)', bound[0])
