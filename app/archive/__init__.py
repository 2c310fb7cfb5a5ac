"""Packages, verification and handover."""
