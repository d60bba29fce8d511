"""Fields that name something outside the manifest: a recording, a model, a category, a layer's recording."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from collections.abc import Mapping as PyMapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sfxgen.errors import Fault
from sfxgen.manifest.categories import unknown
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.sound import MixLayer, Place
from sfxgen.manifest.sources import MissingError, PathError, find_source
from sfxgen.schema.fields import UNREAD
from sfxgen.schema.messages import quoted
from sfxgen.schema.nodes import Faults, Mapping, Node, Sequence, did_you_mean
from sfxgen.schema.paths import is_file, leads_out, within

HUB_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")
"""How a model on the hub is named."""


class Found(NamedTuple):
    """A recording's path from the root, and why it is not there, if it isn't."""

    path: str
    absent: Fault | None = None


@dataclass(frozen=True)
class Site:
    """Where a file's names lead. categories: of the project."""

    context: ManifestContext
    faults: Faults
    categories: PyMapping[str, Layer]

    @property
    def folder(self) -> str:
        """Return the file's folder, from the root."""
        return posixpath.dirname(self.faults.file)


def _check_source(site: Site, value: str, node: Node, key: str) -> Any:
    try:
        return Found(find_source(value, site.folder, site.context, suggest=not site.faults.many))
    except MissingError as missing:
        message, hint, path = missing.args
        trial = Faults(site.faults.file, lines=site.faults.lines)
        trial.add(node, key, message, hint)
        return Found(path, trial.listed[0])
    except PathError as problem:
        site.faults.add(node, key, *problem.args)
        return UNREAD


def _check_model(site: Site, value: str, node: Node, key: str) -> Any:
    """Return a model's name, a hub id, or a folder `./…` from the root; whether its weights are there is no matter."""
    context, faults = site.context, site.faults
    if value in context.models:
        return value
    if value.startswith("./"):
        path = within(value)
        inside = path is not None and path != "." and "\\" not in value and not leads_out(context.root, path)
        if path is not None and inside and is_file(context.root / path):
            faults.add(node, key, f"{quoted(value)} is a file, not a folder", "name the folder that the model is in")
            return UNREAD
        if inside:
            return f"./{path}"
        faults.add(node, key, f"{quoted(value)} is not a folder inside the project", "as in ./models/rain")
    elif HUB_ID.fullmatch(value) and ".." not in value and "--" not in value:
        return value
    else:
        near = did_you_mean(value, context.models, faults) or _as_model(value)
        hint = near or "`sfxgen models` lists them; `org/name` and `./folder` work, too"
        faults.add(node, key, f"there is no model {quoted(value)}", hint)
    return UNREAD


def _as_model(value: str) -> str:
    """Say how a model is written that is named by its page on the hub, or by a folder."""
    page = re.match(r"(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/([^/?#]+/[^/?#]+)", value)
    if page:
        return f"write {page[1]}"
    folder = re.fullmatch(r"[\w.-]+(?:/[\w.-]+){2,}/?", value)
    return f"write ./{value} for a folder in the project" if folder and ".." not in value else ""


def _check_layers(site: Site, value: tuple[str | MixLayer, ...], node: Node, key: str) -> Any:
    items = node.items if isinstance(node, Sequence) else ()
    read = [_layer_of(site, *each, f"{key}[{i}]") for i, each in enumerate(zip(value, items, strict=True))]
    return UNREAD if None in read else tuple(read)


def _layer_of(site: Site, given: str | MixLayer, node: Node, key: str) -> MixLayer | None:
    """Return a layer with its place, and with its recording found; None, with a fault, for one that is none."""
    layer = MixLayer(sound=given) if isinstance(given, str) else given
    if (layer.sound is None) == (layer.source is None):
        what = "neither a sound nor a recording" if layer.sound is None else "both a sound and a recording"
        site.faults.add(
            node, key, f"the layer names {what}", "as in {sound: whoosh} or {source: recordings/whoosh.wav}"
        )
        return None
    layer = replace(layer, place=Place(file=site.faults.file, line=node.line, column=node.column))
    if layer.source is None:
        return layer
    at = node.get("source") if isinstance(node, Mapping) else None
    found = _check_source(site, layer.source, at or node, f"{key}.source")
    return replace(layer, source=found.path, absent=found.absent) if isinstance(found, Found) else None


def _check_category(site: Site, value: str, node: Node, key: str) -> Any:
    if value in site.categories:
        return value
    site.faults.add(node, key, *unknown(value, site.categories, site.faults))
    return UNREAD


CHECKS: dict[str, Callable[[Site, Any, Node, str], Any]] = {
    "source": _check_source,
    "model": _check_model,
    "category": _check_category,
    "layers": _check_layers,
}
"""Field -> returns its value as it is from the root, or UNREAD with a fault."""
