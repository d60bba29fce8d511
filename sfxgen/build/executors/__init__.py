"""Where jobs run: this machine's processes, or a cluster."""
