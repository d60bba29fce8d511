"""`sfxgen.yaml`: the settings of a project, every one optional."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from sfxgen.engines import AUTO, NONE
from sfxgen.engines.table import ENGINES
from sfxgen.errors import Fault
from sfxgen.files import disk
from sfxgen.manifest.families import Budget
from sfxgen.manifest.reader import Level, Reader
from sfxgen.manifest.sources import Site
from sfxgen.project import globs
from sfxgen.schema.fields import UNREAD, Choice, Flag, ListOf, Record, Text, declared
from sfxgen.schema.messages import quoted
from sfxgen.schema.nodes import Mapping, Node, Report, Scalar, Sequence
from sfxgen.schema.paths import folder_trouble, leads_out, path_trouble, same_to_disks, within
from sfxgen.schema.yaml12 import compose, read_bytes

CONFIG = "sfxgen.yaml"
LOCAL = ".sfxgen"


@dataclass(frozen=True, kw_only=True)
class Licences:
    """Which licences the game may ship."""

    allow: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids; any unless given")
    deny: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids")
    commercial: bool = declared(Flag(), default=False, meaning="the game is sold")


@dataclass(frozen=True, kw_only=True)
class Config:
    """What `sfxgen.yaml` says, or its defaults. Its `defaults` are in the sounds already."""

    manifests: tuple[str, ...] = declared(
        ListOf(Text(500), least=1, most=100),
        default=("**/*.sfx.yaml", "manifests/**/*.yaml"),
        meaning="patterns of manifests, from the root",
    )
    output: str = declared(Text(500), default="assets/sfx", meaning="folder for outputs")
    engine: str = declared(Choice(AUTO, *ENGINES, NONE), default=AUTO, meaning="game engine")
    cache: str = declared(
        Text(), default=f"{LOCAL}/cache", meaning="folder, or fsspec URL, of the cache that the team shares"
    )
    fallback: str = declared(
        Choice("draft", "error"), default="draft", meaning="what to do when a sound's model can't run here"
    )
    licences: Licences = declared(Record(Licences), default=Licences(), meaning="what the game may ship")
    executor: str = declared(Choice("local", "ray"), default="local", meaning="where renders run")


def read_config(root: Path, models: tuple[str, ...], faults: list[Fault]) -> tuple[Config, Site, Level]:
    """The settings of a project, what its manifests are read against, and the fields they have by default."""
    report = Report(CONFIG, faults)
    data = read_bytes(root / CONFIG, report) if disk.exists(root / CONFIG) else None
    node = compose(data, report) if data is not None else None
    if node is None:
        return Config(), Site(root, Config().output, models), Level()
    said = Record(Config).said(node, "", report, besides=("defaults",))
    values = {} if said is UNREAD else {name: value for name, value in said.items() if value is not UNREAD}
    licences = values.pop("licences", {})
    kept = {name: value for name, value in licences.items() if value is not UNREAD}
    config = Config(**values, licences=Licences(**kept))
    config = _checked(config, node, root, report)
    site = Site(root, config.output, models)
    defaults = node.get("defaults") if isinstance(node, Mapping) else None
    level = Reader(site, report, Budget()).level(defaults, "defaults") if defaults else Level()
    return config, site, level


def _checked(config: Config, node: Node, root: Path, report: Report) -> Config:
    """The same with its output in normal form; faults of paths that can't be used go to the report."""
    if not isinstance(node, Mapping):
        return config
    output, trouble = _output(config.output, root)
    if trouble:
        report.at(node.get("output") or node, "output", *trouble)
    if trouble := cache_trouble(config.cache):
        report.at(node.get("cache") or node, "cache", *trouble)
    patterns = node.get("manifests")
    for i, pattern in enumerate(patterns.items if isinstance(patterns, Sequence) else ()):
        if isinstance(pattern, Scalar) and (trouble := globs.trouble(pattern.text)):
            report.at(pattern, f"manifests[{i}]", *trouble)
    return replace(config, output=output)


def _output(text: str, root: Path) -> tuple[str, tuple[str, str] | None]:
    """The output folder in normal form, or the default and why it can't be one."""
    hint = f"as in {Config().output}"
    trouble = path_trouble(text)
    path = within(text)
    if trouble is None and (path is None or leads_out(root, path)):
        trouble = f"{quoted(text)} leads out of the project", hint
    elif trouble is None and path == ".":
        trouble = "the project's root can't be the output folder", hint
    elif trouble is None and path is not None and same_to_disks(path.split("/")[0]) in (LOCAL, ".git"):
        trouble = f"{quoted(text)} is no place for outputs", hint
    elif trouble is None and path is not None:
        trouble = folder_trouble(path)
    return (path, None) if trouble is None and path else (Config().output, trouble)


_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://.|/|[A-Za-z]:[\\/]|\\\\")
"""A URL, an absolute folder, one of a Windows drive or share."""


def cache_trouble(text: str) -> tuple[str, str] | None:
    """Why a text is no place for a cache, and what to do; None if it is one."""
    if _ELSEWHERE.match(text):
        return None
    if text.startswith("~"):
        return "`~` is not read", "write the whole path"
    trouble = path_trouble(text)
    if trouble is None and within(text) in (None, "."):
        trouble = f"{quoted(text)} leads out of the project", "write an absolute path"
    return trouble
