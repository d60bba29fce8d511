"""The cache of raw renders: a folder on this machine, and a place that a team shares."""
