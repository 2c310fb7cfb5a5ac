"""Optical discs: a package planned onto a set of them, written as images, burnt, read back."""
