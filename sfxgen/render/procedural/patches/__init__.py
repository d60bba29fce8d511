"""The sound models, a file per family; `palette` has the table of all of them."""
