"""Watching a project: events, which of them matter, and the loop that acts on them."""
