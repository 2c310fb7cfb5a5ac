"""The words that every process of the program speaks. Standard library only."""
