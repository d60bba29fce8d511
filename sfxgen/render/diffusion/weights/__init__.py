"""Weights: the hub client, folders that hold a pipeline, finding weights, and why a model can't run here."""
