"""Whether the wall clock of the machine is right."""
