"""Raw renders by content: this machine's folder, and places that a team shares."""
