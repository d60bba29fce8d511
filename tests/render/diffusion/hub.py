"""A small model hub on loopback: enough of its API for the real client to download, and to be refused."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Hub:
    """Repositories by id, each a folder; what is asked for is noted."""

    def __init__(self) -> None:
        self.repositories: dict[str, Path] = {}
        self.older: dict[str, Path] = {}
        """What repositories held at earlier commits."""
        self.gated: dict[str, int] = {}
        """Repository -> the status it is refused with."""
        self.pulls: dict[str, list[tuple[str, str, Path]]] = {}
        """Repository -> the author, title and folder of each open pull request, from 1."""
        self.truncated: set[str] = set()
        """Files that break off half-way."""
        self.sizes: dict[str, int] = {}
        """Sizes to claim for files."""
        self.asked: list[str] = []
        self.down = False

    def commit(self, repository: str) -> str:
        """The commit of a repository's `main`: a hash of what it holds."""
        return self.commit_of(self.repositories[repository])

    def moves_on(self, repository: str, folder: Path) -> None:
        """Let `main` be another folder; what it was is still there, at its commit."""
        self.older[self.commit(repository)] = self.repositories[repository]
        self.repositories[repository] = folder

    def at(self, repository: str, revision: str) -> Path:
        """The folder of a repository at a commit or at `main`."""
        return self.older.get(revision) or self.offered(repository).get(revision) or self.repositories[repository]

    def offered(self, repository: str) -> dict[str, Path]:
        """The folders of a repository's pull requests, by revision and by commit."""
        folders = [folder for _, _, folder in self.pulls.get(repository, [])]
        by_number = {f"refs/pr/{number}": folder for number, folder in enumerate(folders, 1)}
        return {**by_number, **{self.commit_of(folder): folder for folder in folders}}

    @staticmethod
    def commit_of(folder: Path) -> str:
        """The commit at which a repository holds what is in a folder."""
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        facts = "".join(f"{path.name}{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files)
        return hashlib.sha1(facts.encode()).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        self.hub.asked.append(f"{self.command} {path}")
        if self.hub.down:
            return self._send(503, b"down for maintenance", {}, body)
        if path.startswith("/api/models/"):
            return self._api(path.removeprefix("/api/models/"), body)
        repository, _, rest = path.strip("/").partition("/resolve/")
        revision, _, name = rest.partition("/")
        return self._file(repository, revision, name, body)

    def _refused(self, repository: str, revision: str, body: bool) -> bool:
        if repository not in self.hub.repositories:
            self._send(404, b"{}", {"X-Error-Code": "RepoNotFound"}, body)
        elif repository in self.hub.gated:
            text = b'{"error": "Access to this model is restricted"}'
            self._send(self.hub.gated[repository], text, {"X-Error-Code": "GatedRepo"}, body)
        elif revision not in (
            "main", self.hub.commit(repository), *self.hub.older, *self.hub.offered(repository)
        ):  # fmt: skip
            self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"}, body)
        else:
            return False
        return True

    def _api(self, rest: str, body: bool) -> None:
        if rest.endswith("/discussions"):
            return self._discussions(rest.removesuffix("/discussions"), body)
        repository, _, tail = rest.partition("/revision/")
        repository, _, tree = repository.partition("/tree/")
        revision = tail or tree or "main"
        if self._refused(repository, revision, body):
            return None
        root = self.hub.at(repository, revision)
        files = self._files(root)
        if tree:
            listed = [{"type": "file", "oid": "0" * 40, "path": n, "size": self._size(n, p)} for n, p in files]
            return self._send(200, json.dumps(listed).encode(), {"Content-Type": "application/json"}, body)
        said = {
            "_id": "1",
            "id": repository,
            "modelId": repository,
            "sha": self.hub.commit_of(root),
            "siblings": [{"rfilename": name, "size": self._size(name, path)} for name, path in files],
        }
        return self._send(200, json.dumps(said).encode(), {"Content-Type": "application/json"}, body)

    def _discussions(self, repository: str, body: bool) -> None:
        listed = [
            {
                "title": title,
                "num": number,
                "author": {"name": author},
                "createdAt": "2023-07-01T00:00:00.000Z",
                "status": "open",
                "isPullRequest": True,
                "repo": {"name": repository, "type": "model"},
            }
            for number, (author, title, _) in enumerate(self.hub.pulls.get(repository, []), 1)
        ]
        said = {"discussions": listed, "count": len(listed), "start": 0}
        return self._send(200, json.dumps(said).encode(), {"Content-Type": "application/json"}, body)

    def _files(self, root: Path) -> list[tuple[str, Path]]:
        return [(p.relative_to(root).as_posix(), p) for p in sorted(root.rglob("*")) if p.is_file()]

    def _size(self, name: str, path: Path) -> int:
        return self.hub.sizes.get(name, path.stat().st_size)

    def _file(self, repository: str, revision: str, name: str, body: bool) -> None:
        if self._refused(repository, revision, body):
            return None
        root = self.hub.at(repository, revision)
        path = root / name
        if not path.is_file():
            return self._send(404, b"", {"X-Error-Code": "EntryNotFound"}, body)
        data = path.read_bytes()
        headers = {
            "X-Repo-Commit": self.hub.commit_of(root),
            "ETag": f'"{hashlib.sha256(data).hexdigest()}"',
            "Accept-Ranges": "bytes",
        }
        if name in self.hub.truncated and body:
            self.send_response(200)
            for key, value in {**headers, "Content-Length": str(len(data))}.items():
                self.send_header(key, value)
            self.end_headers()
            self.wfile.write(data[: len(data) // 2])
            self.close_connection = True
            return None
        return self._send(200, data, headers, body)

    def _send(self, status: int, data: bytes, headers: dict[str, str], body: bool) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(data)


@contextmanager
def serving(hub: Hub):
    """Serve a hub on a free port; yields its address."""
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


__all__ = ["Hub", "serving"]
