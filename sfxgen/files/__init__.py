"""Everything that touches the disk: single operations, atomic writes, the stat index."""
