"""What the program asks of the operating system: one seam a concern, both sides written."""
