"""Microphones: drivers and simulators in a helper process, and the engine's feed from it."""
