"""OpenStack Swift on loopback, with its S3 interface: a second S3 server beside moto, by people who know nothing of it.

`pip install swift` into an environment of its own, or Debian's swift packages; its programs are found on the PATH.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from servers import SECRET, make_bucket, s3_environment

KINDS = ("account", "container", "object")
LOGIN = "team:me"
START_S = 300.0

SETTINGS = """\
[swift-hash]
swift_hash_path_suffix = tests
[storage-policy:0]
name = one
default = yes
"""
COMMON = """\
[DEFAULT]
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
bind_ip = 127.0.0.1
bind_port = {port}
user = {user}
workers = 0
log_address = {folder}/log
[pipeline:main]
"""
STORING = """\
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""
ASKED = f"""\
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
allow_account_management = true
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_{LOGIN.replace(":", "_")} = {SECRET} .admin
[filter:slo]
use = egg:swift#slo
"""


def swift_is_there() -> bool:
    programs = [*(f"{kind}-server" for kind in (*KINDS, "proxy")), "ring-builder"]
    return all(shutil.which(f"swift-{name}") for name in programs)


@contextmanager
def swift_server(folder: Path) -> Iterator[str]:
    """Run a Swift of one device in a folder; yield the endpoint of its S3, in which there is the bucket."""
    ports = {kind: _free_port() for kind in (*KINDS, "proxy")}
    (folder / "devices" / "one").mkdir(parents=True)
    (folder / "swift.conf").write_text(SETTINGS)
    for kind, port in ports.items():
        text = COMMON.format(folder=folder, port=port, user=_user())
        (folder / f"{kind}.conf").write_text(text + (ASKED if kind == "proxy" else STORING.format(kind=kind)))
    for kind in KINDS:
        builder = str(folder / f"{kind}.builder")
        for words in (["create", "4", "1", "0"], ["add", f"r1z1-127.0.0.1:{ports[kind]}/one", "1"], ["rebalance"]):
            subprocess.run(["swift-ring-builder", builder, *words], check=True, capture_output=True)
    with ExitStack() as stack:
        for kind in ports:
            command = [f"swift-{kind}-server", str(folder / f"{kind}.conf"), "-v"]
            log = stack.enter_context((folder / f"{kind}.log").open("wb"))
            server = subprocess.Popen(command, stdout=log, stderr=log, env=_clean())
            stack.callback(_end, server)
        _wait_for(ports.values(), folder)
        endpoint = f"http://127.0.0.1:{ports['proxy']}"
        with s3_environment(endpoint, LOGIN):
            make_bucket(endpoint)
        yield endpoint


def _clean() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def _user() -> str:
    import pwd

    return pwd.getpwuid(os.getuid()).pw_name


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _wait_for(ports: Iterator[int], folder: Path) -> None:
    began = time.monotonic()
    for port in ports:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 5).close()
                break
            except OSError:
                if time.monotonic() - began > START_S:
                    logs = "\n".join(path.read_text(errors="replace")[-2000:] for path in folder.glob("*.log"))
                    raise RuntimeError(f"Swift does not start:\n{logs}") from None
                time.sleep(0.2)


def _end(server: subprocess.Popen) -> None:
    server.terminate()
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":  # to try it by hand
    import tempfile

    with tempfile.TemporaryDirectory() as folder, swift_server(Path(folder)) as endpoint:
        print(endpoint, flush=True)
        sys.stdin.read()
