"""Sessions and their course, people and points."""
