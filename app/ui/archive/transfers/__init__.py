"""Sheets of what goes to stores away from here, and of what comes from elsewhere."""
