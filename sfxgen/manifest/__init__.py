"""From YAML text to checked sounds: `reader` reads a manifest, the rest are its words, nodes, kinds and rules."""
