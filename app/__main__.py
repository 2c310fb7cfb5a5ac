"""The front door: opens the control room or runs one of the commands."""
