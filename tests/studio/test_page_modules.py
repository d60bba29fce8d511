"""The page's modules keep to what a report's bundler, and a strict policy, can do with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import sfxgen.studio

HERE = Path(sfxgen.studio.__file__).parent / "page"
MODULES = sorted(HERE.glob("*.js"))
IMPORT = re.compile(r'^import (?:\{[^{}]*\}|\* as \w+) from "(\./[\w./-]+\.js)";$')


def _imports(path: Path) -> list[str]:
    return [found[1] for line in path.read_text(encoding="utf-8").split("\n") if (found := IMPORT.match(line))]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_imports_and_exports_have_the_one_form(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    imports = [i for i, line in enumerate(lines) if line.startswith("import ")]
    for i in imports:
        assert IMPORT.match(lines[i]), lines[i]
        assert " as " not in lines[i] or "* as" in lines[i]
    code = [i for i, line in enumerate(lines) if line and not line.startswith(("//", "import ", "/**", " *"))]
    assert not imports or max(imports) < code[0]
    for line in lines:
        if line.startswith("export "):
            assert re.match(r"export (async function|function|const|let|class) \w+", line), line
    text = "\n".join(lines)
    assert "import(" not in text and "import.meta" not in text
    assert text.startswith("// ")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_nothing_is_made_of_texts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", ' style="'):
        assert word not in text
    assert not re.search(r"\son[a-z]+=\"", text)
    assert not re.search(r"https?://", re.sub(r"^//.*$", "", text, flags=re.MULTILINE))  # nothing from elsewhere


def test_no_module_goes_round_in_circles() -> None:
    graph = {path.name: [Path(each).name for each in _imports(path)] for path in MODULES}

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, (*above, name)
        for each in graph.get(name, ()):
            visit(each, (*above, name))

    for name in graph:
        visit(name, ())


def test_all_modules_of_the_page_are_loaded_at_once() -> None:
    wanted, seen = ["main.js"], set()
    while wanted:
        name = wanted.pop()
        seen.add(name)
        wanted += [each.removeprefix("./") for each in _imports(HERE / name) if each.removeprefix("./") not in seen]
    page = (HERE / "index.html").read_text(encoding="utf-8")
    assert re.findall('<link rel="modulepreload" href="([^"]+)">', page) == sorted(seen - {"main.js"})


def test_modules_are_read_in_one_sitting() -> None:
    long = {path.name: count for path in MODULES if (count := len(path.read_text(encoding="utf-8").split("\n"))) > 450}
    assert long == {}


def test_the_page_itself_holds_no_script_and_no_style() -> None:
    text = (HERE / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<script[^>]*>(.*?)</script>", text, re.DOTALL) == [""]
    assert "<style" not in text and "style=" not in text and "http" not in text
