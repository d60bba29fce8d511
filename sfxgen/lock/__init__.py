"""The lockfile: its records, its layout as text, and parts of it read without the whole."""
