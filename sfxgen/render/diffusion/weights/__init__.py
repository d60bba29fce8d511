"""Weights: the hub, a folder that holds a pipeline, why it can't run here, finding them."""
