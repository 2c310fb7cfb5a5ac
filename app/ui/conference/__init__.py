"""The meeting in the window: its view, what goes into it and what comes out of it."""
