"""Stores away from this machine that take packages: S3-compatible ones, shares of the network."""
