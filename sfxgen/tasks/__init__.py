"""What the other commands do, a module each."""
