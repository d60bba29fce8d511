"""Takes: which shots a request needs, and one take out of them: segments, events, edits, candidates, checks."""
