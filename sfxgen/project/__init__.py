"""A project: its root, its settings, its manifests, and the walls around it."""
