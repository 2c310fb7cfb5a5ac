"""Devices behind one contract: drivers and simulators of equal rank, each in a helper process."""
