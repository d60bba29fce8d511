"""sfxgen makes sound effects part of a game's source code."""

__version__ = "0.1.0"
