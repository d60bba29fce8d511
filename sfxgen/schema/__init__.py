"""YAML with places, and declared fields that read it: knows no sounds."""
