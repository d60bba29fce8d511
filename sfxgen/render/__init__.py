"""Renderers: models and requests in, raw audio out."""
