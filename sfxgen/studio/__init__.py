"""The studio: a local page on which a project's sounds are heard, compared, chosen and tuned, and what serves it."""
