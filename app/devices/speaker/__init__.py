"""Loudspeakers: drivers and simulators in a helper process, and the engine's host of it."""
