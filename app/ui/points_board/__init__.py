"""The board of points: how each point of the session stands, by the files they hand each other."""
