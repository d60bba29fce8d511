"""Expressions, and words that together make a kind wherever they stand.

Of beings and their bodies, food, nature and the weather.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
"""

TOGETHER = """
"""
