"""The tables of README and docs that follow from the code, and the pages they stand in.

`python -m tests.docs.tables --write` rewrites every block between `<!-- table: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import argparse
import itertools
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from sfxgen.audio.formats import FORMATS
from sfxgen.cli import COMMANDS
from sfxgen.cli.add_command import FIELDS
from sfxgen.cli.run import EPILOG
from sfxgen.engines.table import ENGINES
from sfxgen.manifest.json_schema import field_table
from sfxgen.manifest.sound import MixLayer
from sfxgen.project.config import Config
from sfxgen.project.user_config import UserConfig
from sfxgen.render.models import MODELS, Model
from sfxgen.schema.fields import Record, declarations
from sfxgen.tasks.credits import commercial_use

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md")))

EVERYWHERE = {"help", "debug", "json", "project"}
"""Options that most commands share: the page explains them once, under the table."""

_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def parser_of(command: str) -> argparse.ArgumentParser:
    """Return the parser of one command, with the option that all commands have."""
    parser = argparse.ArgumentParser(prog=f"sfxgen {command}")
    parser.add_argument("--debug", action="store_true")
    import_module(f"sfxgen.cli.{command}_command").arguments(parser)
    return parser


def commands() -> str:
    rows = ([f"`{_usage(name)}`", what] for name, what in COMMANDS.items())
    return table(("command", "what it does"), rows)


def exit_codes() -> str:
    codes = EPILOG.partition("exit codes:")[2].partition("\n\n")[0]
    return table(("exit code", "meaning"), re.findall(r"(\d+) (.+?)(?:  +|$)", codes, re.MULTILINE))


def layer() -> str:
    rows = [[*row[:2], row[2].replace("None", ""), row[3]] for row in _setting_rows(MixLayer)]
    return table(("of a layer", "expects", "default", "meaning"), rows)


def settings() -> str:
    rows = [*_setting_rows(Config), ["`defaults`", "fields of a sound", "", "what manifests and sounds don't say"]]
    rows.append(["`categories`", "fields of a sound, by the name of a kind", "", "what all sounds of a kind share"])
    return table(("setting", "expects", "default", "meaning"), rows)


def user_settings() -> str:
    return table(("setting", "expects", "meaning"), ([*row[:2], row[3]] for row in _setting_rows(UserConfig)))


def models() -> str:
    heads = ("model", "weights on the hub", "best for", "makes", "one piece", "steps, guidance", "10 s cost")
    return table((*heads, "licence", "in a game that is sold"), (_model_row(model) for model in MODELS.values()))


def formats() -> str:
    rows = (
        [
            f"`{name}`",
            "`quality`" if row.lossy else f"`bit_depth` {', '.join(map(str, row.bit_depths))}",
            ", ".join(map(str, row.sample_rates)) or "8000 to 96000",
            "yes" if row.loops else "no",
        ]
        for name, row in FORMATS.items()
    )
    return table(("format", "set by", "sample rates, Hz", "loops without a gap"), rows)


def engines() -> str:
    rows = (
        [f"`{name}`", f"`{engine.mark}`", ", ".join(engine.imports), f"`{engine.output}`", f"`{engine.file_format}`"]
        for name, engine in ENGINES.items()
    )
    return table(("`engine`", "`auto` recognises it by", "imports", "`init` sets `output`", "and `format`"), rows)


TABLES: Mapping[str, Callable[[], str]] = {
    "commands": commands,
    "engines": engines,
    "exit_codes": exit_codes,
    "fields": field_table,
    "formats": formats,
    "layer": layer,
    "models": models,
    "settings": settings,
    "user_settings": user_settings,
}


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table, bars in its cells escaped."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    cells = ([cell.replace("|", r"\|") for cell in line] for line in lines)
    return "".join(f"| {' | '.join(line)} |\n".replace("|  |", "| |").replace("|  |", "| |") for line in cells)


def with_tables(text: str) -> str:
    """Return a page with its tables as the code has them now."""
    return _BLOCK.sub(lambda found: found[1] + TABLES[found[2]]() + found[3], text)


def _usage(command: str) -> str:
    parts = [f"sfxgen {command}"]
    parser = parser_of(command)
    fields = [action for group in parser._action_groups if group.title == FIELDS for action in group._group_actions]
    for action in parser._actions:
        if action in fields:
            continue
        if (action.dest in EVERYWHERE and action.option_strings) or action.help == argparse.SUPPRESS:
            continue
        name = action.option_strings[0] if action.option_strings else ""
        value = "" if action.nargs == 0 else str(action.metavar or "|".join(action.choices or ()))
        word = " ".join(filter(None, (name, value)))
        parts.append(f"[{word}]" if name or action.nargs == "?" else word)
    return " ".join([*parts, *(["[--FIELD VALUE …]"] if fields else [])])


def _setting_rows(of: Any, within: str = "") -> Iterator[list[str]]:
    for field in declarations(of).values():
        if isinstance(field.kind, Record):
            yield from _setting_rows(field.kind.of, f"{field.name}.")
        else:
            yield [f"`{within}{field.name}`", field.kind.describe(), _default(field.default), field.meaning]


def _default(value: Any) -> str:
    if isinstance(value, tuple):
        return "" if not value else "[" + ", ".join(f'"{item}"' for item in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _model_row(model: Model) -> list[str]:
    sound = f"{model.sample_rate / 1000:g} kHz {'stereo' if model.channels == 2 else 'mono'}"
    settings = [f"{number:g}" for number in (model.steps, model.guidance) if number is not None]
    hub = f"[{model.hub_id}](https://huggingface.co/{model.hub_id}){', gated' if model.gated else ''}"
    names = itertools.chain([model.licence], itertools.repeat("these terms"))
    terms = zip(names, re.findall(r"https://\S+", model.terms), strict=False)
    licence = " and ".join(f"[{name}]({url})" for name, url in terms) or model.licence
    cost = f"{model.tflop:g} + {model.decoding_tflop:g} TFLOP" if model.tflop else ""
    made = [model.best_for, sound, f"{model.limit_s:g} s", ", ".join(settings), cost]
    return [f"`{model.name}`", hub if model.hub_id else "", *made, licence, commercial_use(model)]


def main(words: list[str]) -> int:
    """With --write, rewrite the pages; else name those that are out of date, and return 1 if there are any."""
    stale = [page for page in PAGES if with_tables(page.read_text("utf-8")) != page.read_text("utf-8")]
    for page in stale:
        if words == ["--write"]:
            page.write_text(with_tables(page.read_text("utf-8")), "utf-8")
        print(page.relative_to(ROOT), "written" if words == ["--write"] else "is out of date: run with --write")
    return 1 if stale and words != ["--write"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
