"""Denoising in batches: the loop, circular and masked latents, compiled blocks."""
