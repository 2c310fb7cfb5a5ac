"""Mains and battery, as the system tells them."""
