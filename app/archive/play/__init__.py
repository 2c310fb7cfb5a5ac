"""Playing recordings back: what is played, and the children that decode it."""
