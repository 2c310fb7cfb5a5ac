"""The room's own screen: what citizens and officials look at, and nothing of the program."""
