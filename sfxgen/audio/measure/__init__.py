"""Meters: loudness, true peak, loop seam, pre-echo."""
