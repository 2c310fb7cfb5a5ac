"""Disks as the system reports them, and how fast they take data."""
