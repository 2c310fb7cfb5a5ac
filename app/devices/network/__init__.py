"""The line of this machine: link, default route, name lookup."""
