"""Picture and sound in step, by a clap: heard and seen on one clock, compared."""
