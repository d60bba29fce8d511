"""From YAML text to sounds: what a sound is, and how manifests are read, checked and edited."""
