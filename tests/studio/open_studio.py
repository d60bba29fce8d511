"""A studio that runs as it does for a person, in a process of its own, and HTTP to it by hand."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import sfxgen

MODELS = "defaults: {model: procedural}\n"


class Answer(NamedTuple):
    """What the server said."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class OpenStudio:
    """A server of a project, and what a page would ask of it."""

    def __init__(self, root: Path, *words: str, port: int = 0, before: Sequence[str] = ()) -> None:
        """Start it. before: what runs it, such as strace with the interpreter."""
        self.root = root
        command = [
            *(before or [sys.executable]),
            "-m",
            "sfxgen",
            "studio",
            str(root),
            "--no-open",
            "--port",
            str(port),
            *words,
        ]
        self.process = subprocess.Popen(
            command,
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(sfxgen.__file__).parent.parent)},
        )
        line = self.process.stdout.readline()
        if "#token=" not in line:
            raise AssertionError(line + self.process.stderr.read())
        self.address = line.split()[-1]
        where, _, self.token = self.address.partition("/#token=")
        self.port = int(where.rpartition(":")[2])
        self.pid = _child(self.process.pid) if before else self.process.pid

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        *,
        token: str | None = "",
        host: str | None = None,
    ) -> Answer:
        """Send one request. token: the right one if it is empty, none if it is None."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
            connection.putrequest(method, path, skip_host=True)
            connection.putheader("Host", host or f"127.0.0.1:{self.port}")
            if token is not None:
                connection.putheader("X-Sfxgen-Token", token or self.token)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if data is not None:
                connection.putheader("Content-Length", str(len(data)))
            connection.endheaders(data)
            found = connection.getresponse()
            return Answer(found.status, {k.lower(): v for k, v in found.getheaders()}, found.read())
        finally:
            connection.close()

    def get(self, path: str) -> Any:
        """Return what is at an address; it must be there."""
        answer = self.ask("GET", path)
        assert answer.status == 200, answer
        return answer.json

    def post(self, path: str, body: Any = None) -> Any:
        """Send something that must be taken."""
        answer = self.ask("POST", path, body if body is not None else {})
        assert answer.status < 300, answer
        return answer.json

    def project(self) -> Any:
        return self.get("/api/project")

    def sounds(self) -> dict[str, Any]:
        return {row["name"]: row for row in self.project()["sounds"]}

    def id(self, name: str) -> str:
        return self.sounds()[name]["id"]

    def details(self, name: str) -> Any:
        return self.get(f"/api/sounds/{self.id(name)}")

    def version(self, name: str) -> str:
        project = self.project()
        manifest = next(row["manifest"] for row in project["sounds"] if row["name"] == name)
        return next(each["version"] for each in project["manifests"] if each["path"] == manifest)

    def edit(self, name: str, scope: str = "sound", version: str | None = None, **fields: Any) -> Answer:
        """Change fields of a sound; `__` stands for the dot of a part, None takes a field out."""
        changes = [{"field": field.replace("__", "."), "value": value} for field, value in fields.items()]
        body = {"version": version or self.version(name), "changes": changes, "scope": scope}
        return self.ask("POST", f"/api/sounds/{self.id(name)}/edit", body)

    def until(self, is_so: Callable[[Any], bool], within_s: float = 120.0) -> Any:
        """Return the project once something is so."""
        end = time.monotonic() + within_s
        while time.monotonic() < end:
            project = self.project()
            if is_so(project):
                return project
            time.sleep(0.05)
        raise AssertionError(f"never: {project}")

    def calm(self) -> Any:
        """Return the project once nothing is being built, or waits for it."""
        return self.until(
            lambda project: (
                not project["building"]
                and project["sounds"]
                and all(row["state"] not in ("stale", "missing") for row in project["sounds"])
            )
        )

    @contextmanager
    def events(self) -> Iterator[Iterator[tuple[str, Any]]]:
        """Open a stream of events, each with its kind and its data."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", "/api/events", headers={"X-Sfxgen-Token": self.token})
        answer = connection.getresponse()
        assert answer.status == 200

        def each() -> Iterator[tuple[str, Any]]:
            kind = ""
            while line := answer.readline():
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "event":
                    kind = value
                elif name == "data":
                    yield kind, json.loads(value)

        try:
            yield each()
        finally:
            connection.close()
            answer.close()

    def stop(self) -> int:
        """Do what Ctrl+C does, and return the exit code."""
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGINT)
        try:
            self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
        return self.process.returncode

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.kill()
        self.process.communicate()


def _child(pid: int) -> int:
    """Return the process that another one runs."""
    return int(next(Path(f"/proc/{pid}/task").glob("*/children")).read_text().split()[0])


@contextmanager
def studio_of(root: Path, manifest: str | bytes | None = None, *words: str) -> Iterator[OpenStudio]:
    """Open a studio of a project with one manifest, and end it."""
    if manifest is not None:
        path = root / "audio" / "a.sfx.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(manifest if isinstance(manifest, bytes) else manifest.encode())
    studio = OpenStudio(root, *words)
    try:
        yield studio
    finally:
        studio.stop()


def manifest_of(root: Path) -> str:
    return (root / "audio" / "a.sfx.yaml").read_bytes().decode()
