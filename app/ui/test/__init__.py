"""The page of the pre-session tests: one item at a time, in large type."""
