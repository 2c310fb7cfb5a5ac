"""The page of milestones: what has to be done by when, and the dress rehearsal."""
