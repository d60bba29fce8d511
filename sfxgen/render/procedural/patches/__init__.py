"""The patches, a file per family; `table` lists them all."""
