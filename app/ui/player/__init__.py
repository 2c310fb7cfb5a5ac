"""The player of the archive: room and meeting in step, their sound mixed, an excerpt chosen."""
