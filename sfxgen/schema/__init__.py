"""YAML read into a tree that knows lines and columns, and declared fields that are read from it. Knows no sounds."""
