"""Kinds of values that name a place: a path inside the project, a page on the web."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sfxgen.schema.kinds import UNREAD, Text, quote_hint, written_at, wrong
from sfxgen.schema.messages import Problem, shown
from sfxgen.schema.nodes import Faults, Node, Scalar, Sequence
from sfxgen.schema.paths import backslash_problem, path_problem

_LINK = re.compile(r"https?://[^\s/.]+\.[^\s]*[^\s.]", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """The address of a page on the web. Only its spelling is checked, nobody asks whether it is there."""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text."""
        return Text().accepts(node)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a str."""
        text = Text().read(node, key, faults) if self.accepts(node) else wrong(self, node, key, faults)
        if text is not UNREAD and not _LINK.fullmatch(text):
            bare = re.fullmatch(r"(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", text)
            return wrong(self, node, key, faults, f"write https://{shown(text)}" if bare else "")
        return text

    def schema(self) -> dict[str, Any]:
        """Return a string that begins as links do."""
        return {"type": "string", "pattern": r"^\s*[hH][tT][tT][pP][sS]?://\S+\s*$", "maxLength": Text().most}

    def describe(self) -> str:
        """Return what it begins with."""
        return "a link (https://…)"


def escaped_path(node: Node, faults: Faults) -> Problem | None:
    """Return what is wrong with a path in double quotes whose backslashes stand for other characters."""
    if not isinstance(node, Scalar) or node.plain or not _CONTROL_OR_BREAK.search(node.text):
        return None
    written = written_at(node, faults)
    return backslash_problem(written) if written[:1] == '"' and "\\" in written else None


_CONTROL_OR_BREAK = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029]")


@dataclass(frozen=True)
class Path:
    """A relative path with `/`. Only its spelling is checked, not whether anything is there."""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text."""
        return Text().accepts(node)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a str with `/`, still relative to the file it was read from."""
        if not self.accepts(node):
            hint = "write one path" if isinstance(node, Sequence) else quote_hint(node)
            return wrong(self, node, key, faults, hint)
        if backslashes := escaped_path(node, faults):
            faults.add(node, key, *backslashes)
            return UNREAD
        text = Text().read(node, key, faults)
        problem = path_problem(text) if text is not UNREAD else None
        if problem:
            faults.add(node, key, *problem)
            return UNREAD
        return text

    def schema(self) -> dict[str, Any]:
        """Return a string without a backslash or a leading slash."""
        return {"type": "string", "pattern": r"^(?!/|[A-Za-z]:)(?=.*\S)[^\\\n]+$", "maxLength": Text().most}

    def describe(self) -> str:
        """Return two words."""
        return "a path"
