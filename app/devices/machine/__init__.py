"""The computer itself: its load, its upkeep, who and what is connected to it."""
