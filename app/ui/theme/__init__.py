"""How the windows look: declared tokens, fonts, one style sheet, the table of states."""
