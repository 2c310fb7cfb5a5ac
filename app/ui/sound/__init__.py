"""All that the window lets be heard, played by processes of their own."""
