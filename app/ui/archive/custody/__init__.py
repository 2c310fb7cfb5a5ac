"""Sheets of custody: disks, what is kept of a session and how long, disposal."""
