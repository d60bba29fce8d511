"""git's conflict marks, as a merge leaves them in a text."""

from __future__ import annotations

import re

OURS, BASE, THEIRS, END = "<<<<<<<", "|||||||", "=======", ">>>>>>>"

MARK = re.compile(rf"^(?:{'|'.join(map(re.escape, (OURS, BASE, THEIRS, END)))})(?: .*)?$", re.MULTILINE)
"""A line with any of them."""
BOUNDARY = re.compile(rf"^(?:{OURS}|{END}) ", re.MULTILINE)
"""The first or the last line of a conflict: a text may have a line of equals signs of its own."""
