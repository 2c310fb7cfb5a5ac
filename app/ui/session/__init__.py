"""The page of preparation: the list of sessions, the form of one, and the room made ready."""
