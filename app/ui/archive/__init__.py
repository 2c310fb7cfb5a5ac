"""The page of the archive: recorded sessions, the state of their copies, packages."""
