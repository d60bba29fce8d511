"""Makes one script of the page's modules, so that a page can hold them.

The modules are plain: imports stand one a line at the top, exports at what they declare, names are not changed after
they are exported, and nothing goes round in a circle. Vendored ones end in one `export{…}`. What is otherwise is
refused, so that a page that can't run is never written.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable

Read = Callable[[str], str]
"""A module's path -> its text."""

_IMPORT = re.compile(r'import (?:\{([^}]*)\}|\* as (\w+)) from "(\.{1,2}/[^"]+)";[ \t]*\n?', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*? ?|class |const )(\w+))", re.MULTILINE)
_EXPORTS_AT_END = re.compile(r"export\s*\{([^{}]*)\};?\s*(?://# sourceMappingURL=\S*\s*)?\Z")
_LEFT = re.compile(r"^(?:import|export)\b", re.MULTILINE)
_ODD = re.compile(r"\bimport\s*[.(]|^export default|<!--|</script", re.MULTILINE | re.IGNORECASE)


class BundleError(ValueError):
    """A module is written in a way that can't be put into one script."""


def bundle(entry: str, read: Read) -> str:
    """Return one script that does what the module `entry` does, with all that it imports in it."""
    return _Bundle(read).of(entry)


class _Bundle:
    """Modules in the order in which they have to run; each is a function that returns what it exports."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._parts: list[str] = []
        self._names: dict[str, str] = {}
        self._open: list[str] = []

    def of(self, entry: str) -> str:
        """Return the script."""
        self._add(entry)
        return '"use strict";\n' + "\n".join(self._parts) + "\n"

    def _add(self, path: str) -> str:
        """Add a module, after those it imports; return the name that stands for it."""
        if path in self._names:
            return self._names[path]
        if path in self._open:
            raise BundleError(f"{' -> '.join([*self._open, path])}: these modules go round in a circle")
        self._open.append(path)
        text = self._read(path)
        if odd := _ODD.search(text):
            raise BundleError(f"{path}: `{odd[0]}` can't stand in a module of the page")
        body, exported = _without_exports(text)
        lines = []
        for match in _IMPORT.finditer(body):
            name = self._add(posixpath.normpath(posixpath.join(posixpath.dirname(path), match[3])))
            lines.append(f"const {match[2] or _pattern(match[1])} = {name};\n")
        body = _IMPORT.sub("", body)
        if left := _LEFT.search(body):
            line = body[left.start() :].partition("\n")[0]
            raise BundleError(f"{path}: `{line[:80]}` is written in a way that can't be bundled")
        self._open.pop()
        name = self._names[path] = f"m{len(self._names)}"
        returned = ", ".join(f"{outside}: {inside}" for outside, inside in exported.items())
        head = f"// {path}\nconst {name} = (() => {{\n"
        self._parts.append(f"{head}{''.join(lines)}{body.rstrip()}\nreturn {{ {returned} }};\n}})();")
        return name


def _without_exports(text: str) -> tuple[str, dict[str, str]]:
    """Return a module's text without the word `export`, and what it exports: name outside -> name inside."""
    exported = {match[1]: match[1] for match in _EXPORT.finditer(text)}
    at_end = _EXPORTS_AT_END.search(text)
    if at_end:
        text = text[: at_end.start()]
        for inside, outside in map(_renamed, filter(None, map(str.strip, at_end[1].split(",")))):
            exported[outside] = inside
    return _EXPORT.sub("", text), exported


def _pattern(names: str) -> str:
    """Return `{ a, b: c }` for an import's `{ a, b as c }`."""
    pairs = map(_renamed, filter(None, map(str.strip, names.split(","))))
    return "{ " + ", ".join(each if each == own else f"{each}: {own}" for each, own in pairs) + " }"


def _renamed(part: str) -> tuple[str, str]:
    """Return both names of `a as b`; of `a`, twice the one."""
    before, _, after = part.partition(" as ")
    return before.strip(), (after or before).strip()


def data_block(value: object) -> str:
    """Return a value as JSON that can stand in a `<script>` of the page: no text in it can end or escape that."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNSAFE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


_UNSAFE = re.compile("[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff]")
