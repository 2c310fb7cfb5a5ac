"""Help cards: what to do in trouble, step by step, with the buttons that do it."""
