"""The page of the end: both copies are read back, and what was found is told."""
