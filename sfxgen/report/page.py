"""The page itself: one file that opens from a disk, a mail or a CI artefact, and asks nothing of anybody.

Its policy allows the one script and the one style sheet in it, by their hashes, and no connection at all. What comes
from the project is data in blocks that no browser executes, and is shown as text.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sfxgen import studio
from sfxgen.report.bundle import bundle, data_block

PAGE = Path(studio.__file__).parent / "page"
ENTRY = "report_main.js"
STYLES = ("style.css", "report.css")
ICON = "icon.svg"
MARK = b'<meta name="generator" content="sfxgen report">'
"""In each page, by which sfxgen knows its own: those may be replaced."""
HEAD_BYTES = 4096
"""The mark is within so many of them."""


def page(title: str, data: Mapping[str, Any], media: Mapping[str, tuple[str, bytes]]) -> bytes:
    """Return the page. media: SHA-256 -> type and bytes of the files that it plays."""
    return "".join(_pieces(title, data, media)).encode("utf-8")


def _pieces(title: str, data: Mapping[str, Any], media: Mapping[str, tuple[str, bytes]]) -> Iterator[str]:
    script, style = _script(), _style()
    yield f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{MARK.decode()}
<meta http-equiv="Content-Security-Policy" content="{_policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{html.escape(title)}</title>
<link rel="icon" href="{_icon()}">
<style>{style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page needs scripts to list and play its sounds; it connects to nothing.</noscript>
<script type="application/json" id="data">{data_block(data)}</script>
"""
    for sha256, (_, content) in media.items():
        yield f'<script type="text/plain" id="media-{sha256}">{base64.b64encode(content).decode()}</script>\n'
    yield f'<script type="module">{script}</script>\n</body>\n</html>\n'


def _policy(script: str, style: str) -> str:
    sources = {
        "default-src": "'none'",
        "script-src": _hash_of(script),
        "style-src": _hash_of(style),
        "img-src": "data: blob:",
        "media-src": "data: blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in sources.items())


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _script() -> str:
    return "\n" + bundle(ENTRY, _reader())


def _reader() -> Callable[[str], str]:
    return lambda path: (PAGE / path).read_text("utf-8").replace("\r\n", "\n")


def _style() -> str:
    text = "\n".join((PAGE / name).read_text("utf-8").replace("\r\n", "\n") for name in STYLES)
    if (
        "</style" in text.lower()
        or "@import" in text
        or "url(" in text.replace("url(data:", "").replace('url("data:', "")
    ):
        raise ValueError("the style sheet can't stand in a page of its own")
    return text


def _icon() -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode((PAGE / ICON).read_bytes()).decode()}"
