"""The names that sfxgen takes in a project's root, and in the folder of its own there."""

from __future__ import annotations

CONFIG = "sfxgen.yaml"
LOCK = "sfxgen.lock"
SCHEMA = "sfxgen.schema.json"
"""What editors check manifests by."""
LOCAL = ".sfxgen"
"""The local folder: cache, state and journal of this machine, never committed."""

STATE = "state"
JOURNAL = "journal"
"""Outputs about to be written, for the build after a crash."""
LEDGER = "written"
"""Outputs written by earlier builds."""
BUILD_LOCK = "build.lock"
CACHE = "cache"
SPARE_CACHE = "renders"
"""The cache where CACHE is a link to a place that may not be written to."""
RENDERED = "rendered"
"""Which renders builds here made themselves."""
UNPUBLISHED = "unpublished"
"""Which of them the team's cache is still to get."""
SCRATCH = "tmp"
"""In the local folder."""

FORMER = ("rest", "outlines", "index.json")
"""In the local folder: what earlier versions kept in place of STATE."""
