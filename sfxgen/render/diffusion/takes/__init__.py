"""From a request to renders, and from renders to the take: segments, events, edits, candidates, checks."""
