"""Scripts that speak sfxgen's protocol for programs that don't; each is run by that program's own Python."""
