"""The page of the rules: every figure with its source."""
