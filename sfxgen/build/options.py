"""What a person may ask of a build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # with numpy
    from sfxgen.build.shards import Shard


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a person may ask of a build."""

    only: tuple[str, ...] = ()
    """Globs of sound names; the others are left as they are."""
    force: tuple[str, ...] = ()
    """Sounds to make anew, files edited by hand included."""
    rerender: tuple[str, ...] = ()
    """Sounds to render anew, whatever the cache holds; files edited by hand stay."""
    dry_run: bool = False
    device: str = "auto"
    jobs: int | None = None
    """Processes for finishing; all cores unless given."""
    ray: str | None = None
    """The address of the Ray cluster to build on, empty for the one that is found; None for the project's executor."""
    shard: Shard | None = None
    """Only render this part, and write no file beside the caches."""
