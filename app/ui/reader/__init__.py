"""Documents of strangers, opened in a process of their own: the child and its client."""
