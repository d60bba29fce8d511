"""Attacks: other hosts, other origins, no token, paths, links, scripts, uploads, slow clients, many of them."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from open_studio import MODELS, OpenStudio, studio_of

SCRIPT = "<script>alert(1)</script>"
SOUNDS = f"""{MODELS}sounds:
  click: {{prompt: "a click </script>{SCRIPT}", duration: 0.1, tags: ["{SCRIPT}"], notes: "{SCRIPT}"}}
"""
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenStudio]:
    with studio_of(tmp_path_factory.mktemp("game"), SOUNDS) as studio:
        studio.calm()
        yield studio


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil:{port}",
        "127.0.0.1:{port}@evil",
        "",
    ],
)
def test_a_foreign_host_is_refused(studio, host):
    for path in ("/", "/api/project"):
        answer = studio.ask("GET", path, host=host.format(port=studio.port) or " ")
        assert answer.status == 403 and answer.json["error"], (path, answer)


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}"])
def test_our_own_hosts_are_served(studio, host):
    assert studio.ask("GET", "/api/project", host=host.format(port=studio.port)).status == 200


def test_a_request_without_a_host_or_with_two_is_refused(studio):
    for heads in (b"", b"Host: 127.0.0.1:%d\r\nHost: evil.example\r\n" % studio.port):
        with socket.create_connection(("127.0.0.1", studio.port), timeout=5) as link:
            token = studio.token.encode()
            link.sendall(b"GET /api/project HTTP/1.1\r\n" + heads + b"X-Sfxgen-Token: " + token + b"\r\n\r\n")
            assert link.recv(100).split()[1] in (b"400", b"403")
    with socket.create_connection(("127.0.0.1", studio.port), timeout=5) as link:
        link.sendall(b"GET /api/project HTTP/1.0\r\nX-Sfxgen-Token: " + token + b"\r\n\r\n")
        assert link.recv(100).split()[1] == b"403"


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "https://127.0.0.1:{port}",
        "http://127.0.0.1:1",
        "null",
        "file://",
        "http://127.0.0.1:{port}.evil.example",
    ],
)
def test_a_foreign_origin_is_refused(studio, origin):
    headers = {"Origin": origin.format(port=studio.port)}
    for method, path in (("GET", "/api/project"), ("POST", "/api/build"), ("OPTIONS", "/api/project"), ("GET", "/")):
        answer = studio.ask(method, path, {} if method == "POST" else None, headers)
        assert answer.status == 403, (method, path)
        assert not any(name.startswith("access-control") for name in answer.headers)


def test_another_site_is_refused_and_our_own_page_is_not(studio):
    assert studio.ask("GET", "/api/project", headers={"Sec-Fetch-Site": "cross-site"}).status == 403
    ours = {"Origin": f"http://127.0.0.1:{studio.port}", "Sec-Fetch-Site": "same-origin"}
    assert studio.ask("GET", "/api/project", headers=ours).status == 200


def test_nothing_of_the_project_is_told_without_the_token(studio):
    id_, media = studio.id("click"), studio.sounds()["click"]["takes"][0]["media"]
    reads = [
        "/api/project",
        "/api/events",
        f"/api/media/{media}",
        f"/api/curves/{media}",
        f"/api/sounds/{id_}",
        "/api/none",
    ]
    writes = ["/api/peaks", "/api/build", "/api/undo", f"/api/sounds/{id_}/edit", f"/api/sounds/{id_}/source"]
    for method, path in [*(("GET", path) for path in reads), *(("POST", path) for path in writes)]:
        for token in (None, "0" * 64, studio.token[:-1], studio.token + "0", studio.token.upper() + "x"):
            answer = studio.ask(method, path, {} if method == "POST" else None, token=token)
            assert answer.status == 403 and answer.json["error"], (path, token)
    query = studio.ask(
        "GET", f"/api/project?token={studio.token}", headers={"Cookie": f"token={studio.token}"}, token=None
    )
    assert query.status == 403


def test_every_answer_says_what_a_browser_may_do_with_it(studio):
    media = studio.sounds()["click"]["takes"][0]["media"]
    for path, token in (
        ("/api/project", ""),
        (f"/api/media/{media}", ""),
        ("/api/none", ""),
        ("/api/x", None),
        ("/none", ""),
    ):
        answer = studio.ask("GET", path, token=token)
        assert HEADERS.items() <= answer.headers.items(), path
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == ("no-store" if path.startswith("/api/") else "no-cache")
        assert "server" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/../sfxgen.lock",
        "/..%2fsfxgen.lock",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/....//etc/passwd",
        "//etc/passwd",
        "/%5c..%5csfxgen.lock",
        "/audio/a.sfx.yaml",
        "/app.py",
        "/../app.py",
        "/..%2fapp.py",
        "/api/media/..%2f..%2fsfxgen.lock",
        "/api/media/../../../../etc/passwd",
        "/api/media/%2fetc%2fpasswd",
        "/api/media/assets%2fsfx%2fclick.ogg",
        "/api/media/click",
        "/api/sounds/click",
        "/api/sounds/..%2f..%2fsfxgen.lock",
        "/api/sounds/%00",
        "/api/curves/..%2f..%2fsfxgen.lock",
    ],
)
def test_no_path_leads_to_a_file(studio, path):
    answer = studio.ask("GET", path)
    assert answer.status == 404 and answer.headers["content-type"].startswith("application/json"), answer
    assert b"root:" not in answer.body and b"sounds:" not in answer.body


def test_scripts_in_words_come_back_as_json_and_nothing_else(studio):
    for path in ("/api/project", f"/api/sounds/{studio.id('click')}"):
        answer = studio.ask("GET", path)
        assert (
            answer.headers["content-type"] == "application/json"
            and answer.headers["x-content-type-options"] == "nosniff"
        )
    row = answer.json
    assert SCRIPT in row["prompt"] and row["tags"] == [SCRIPT] and row["note"] == SCRIPT
    refused = studio.ask(
        "POST", f"/api/sounds/{studio.id('click')}/source?version=x", b"x", {"X-File-Name": quote(f"{SCRIPT}.html")}
    )
    assert refused.status == 422 and refused.headers["content-type"] == "application/json"
    assert studio.ask("GET", f"/{quote(SCRIPT)}").headers["content-type"] == "application/json"


def upload(studio: OpenStudio, data: bytes, name: str = "x.wav", version: str | None = None):
    path = f"/api/sounds/{studio.id('click')}/source?version={version or studio.version('click')}"
    return studio.ask("POST", path, data, {"X-File-Name": quote(name)})


def test_what_is_no_recording_is_not_taken_in(studio):
    before = {
        path: path.read_bytes() for path in studio.root.rglob("*") if path.is_file() and ".sfxgen" not in path.parts
    }
    for data in (
        b"",
        b"x",
        b"RIFF\xff\xff\xff\xffWAVEfmt ",
        b"OggS" + bytes(5000),
        b"<html>" * 1000,
        os.urandom(10000),
        b"fLaC" + b"\xff" * 4000,
    ):
        answer = upload(studio, data)
        assert answer.status in (400, 422) and answer.json["error"], answer
    for name in ("x.exe", "x", "../x", ".wav.sh", "a" * 2000 + ".wav", "x.wav\0.sh"):
        assert upload(studio, b"x", name).status in (400, 422)
    assert studio.ask("POST", f"/api/sounds/{studio.id('click')}/source", b"x").status == 400
    after = {
        path: path.read_bytes() for path in studio.root.rglob("*") if path.is_file() and ".sfxgen" not in path.parts
    }
    assert after == before
    assert not list((studio.root / ".sfxgen/studio/incoming").glob("*"))
    assert studio.ask("GET", "/api/project").status == 200


def test_an_empty_recording_is_called_empty(studio):
    answer = upload(studio, b"", "tone.wav")
    assert answer.status == 422 and "empty" in answer.json["error"]


def test_a_flood_of_changes_is_refused_at_once(studio):
    changes = [{"field": "duration", "value": 1}] * 20_000
    began = time.monotonic()
    body = {"version": studio.version("click"), "changes": changes}
    assert studio.ask("POST", f"/api/sounds/{studio.id('click')}/edit", body).status == 400
    assert time.monotonic() - began < 1


def test_a_question_for_the_head_alone_has_an_end(studio):
    for path in ("/", "/api/project", "/api/events"):
        answer = studio.ask("HEAD", path)
        assert (answer.status, answer.body) == (200, b"")
    with socket.create_connection(("127.0.0.1", studio.port), timeout=5) as link:
        host = f"Host: 127.0.0.1:{studio.port}\r\nX-Sfxgen-Token: {studio.token}\r\nConnection: close\r\n\r\n"
        link.sendall(f"HEAD /api/events HTTP/1.1\r\n{host}".encode())
        while link.recv(4096):
            pass


def test_a_huge_upload_is_refused_before_it_comes(studio):
    link = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=10)
    link.putrequest("POST", f"/api/sounds/{studio.id('click')}/source?version=x")
    for name, value in (("X-Sfxgen-Token", studio.token), ("X-File-Name", "x.wav"), ("Content-Length", str(2**40))):
        link.putheader(name, value)
    link.endheaders()
    answer = link.getresponse()
    assert answer.status == 413 and "MiB" in json.loads(answer.read())["error"]
    link.close()


def test_an_upload_of_another_version_leaves_nothing_behind(studio, material_wav):
    assert upload(studio, material_wav, "tone.wav", version="0" * 64).status == 409
    assert not (studio.root / "audio/recordings/tone.wav").exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_are_neither_read_nor_written_through(studio, tmp_path):
    secret = tmp_path / "secret.ogg"
    output = studio.root / "assets/sfx/click.ogg"
    media, data = studio.sounds()["click"]["takes"][0]["media"], output.read_bytes()
    secret.write_bytes(data)
    output.unlink()
    output.symlink_to(secret)
    try:
        answer = studio.ask("GET", f"/api/media/{media}")
        assert answer.status in (404, 422) and data not in answer.body
    finally:
        output.unlink(missing_ok=True)
        output.write_bytes(data)
    recordings = studio.root / "audio/recordings"
    recordings.symlink_to(tmp_path)
    try:
        answer = upload(studio, wav(), "tone.wav")
        assert answer.status == 422 and "link" in answer.json["error"]
        assert not (tmp_path / "tone.wav").exists()
    finally:
        recordings.unlink()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_manifest_that_is_a_link_is_not_edited(studio, tmp_path):
    outside = tmp_path / "b.sfx.yaml"
    outside.write_text(f"{MODELS}sounds: {{linked: {{prompt: a coin, duration: 0.1}}}}\n")
    link = studio.root / "audio/b.sfx.yaml"
    link.symlink_to(outside)
    before = outside.read_text()
    try:
        with contextlib.suppress(AssertionError):
            studio.until(
                lambda project: project["faults"] or any(row["name"] == "linked" for row in project["sounds"]), 1
            )
        rows = studio.sounds()
        if "linked" in rows:
            assert studio.edit("linked", notes="x").status == 422
        assert outside.read_text() == before
    finally:
        link.unlink()
        studio.until(lambda project: not project["faults"] and len(project["sounds"]) == 1)


def test_two_hundred_connections_leave_the_api_answering(studio):
    links = [socket.create_connection(("127.0.0.1", studio.port), timeout=5) for _ in range(200)]
    try:
        for i, link in enumerate(links):
            link.sendall(b"GET /api/project HTTP/1.1\r\nHost: 127" if i % 2 else b"POST /api/peaks HTTP/1.1\r\n")
        began = time.monotonic()
        assert studio.ask("GET", "/api/project").status == 200
        assert time.monotonic() - began < 2
        answers: list[int] = []
        threads = [
            threading.Thread(target=lambda: answers.append(studio.ask("GET", "/api/project").status)) for _ in range(50)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [200] * 50
    finally:
        for link in links:
            link.close()


@pytest.mark.slow
def test_a_client_that_never_finishes_its_head_is_let_go(studio):
    with socket.create_connection(("127.0.0.1", studio.port), timeout=20) as link:
        began = time.monotonic()
        with contextlib.suppress(OSError):
            while time.monotonic() < began + 20:
                link.sendall(b"GET / HTTP/1.1\r\n" if time.monotonic() < began + 0.1 else b"X: y\r\n")
                time.sleep(0.5)
        assert time.monotonic() - began < 15
    assert studio.ask("GET", "/api/project").status == 200


@pytest.mark.slow
def test_a_body_that_does_not_come_is_given_up(studio):
    head = f"POST /api/peaks HTTP/1.1\r\nHost: 127.0.0.1:{studio.port}\r\nX-Sfxgen-Token: {studio.token}\r\n"
    with socket.create_connection(("127.0.0.1", studio.port), timeout=40) as link:
        began = time.monotonic()
        link.sendall(f"{head}Content-Length: 1000\r\n\r\n{{".encode())
        assert link.recv(1000).split()[1] == b"400"
        assert time.monotonic() - began < 35


@pytest.mark.slow
def test_a_client_that_does_not_read_is_let_go_and_holds_nobody_up(studio):
    request = f"GET /api/project HTTP/1.1\r\nHost: 127.0.0.1:{studio.port}\r\nX-Sfxgen-Token: {studio.token}\r\n\r\n"
    with socket.socket() as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        link.connect(("127.0.0.1", studio.port))
        with contextlib.suppress(OSError):
            link.settimeout(5)
            for _ in range(500):
                link.sendall(request.encode())
        assert studio.ask("GET", "/api/project").status == 200


@pytest.fixture(scope="module")
def material_wav() -> bytes:
    return wav()


def wav(seconds: float = 0.1) -> bytes:
    """Return a tone as a WAV file."""
    import io
    import math
    import struct
    import wave

    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(
            b"".join(struct.pack("<h", round(9000 * math.sin(i / 10))) for i in range(round(44100 * seconds)))
        )
    return data.getvalue()
