"""Cameras: one contract, drivers and a simulator of equal rank, a helper process for each."""
