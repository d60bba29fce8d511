"""A sound on one page: its waveform, spectrum, loudness against its target and, of a loop, the seam."""
