"""The items of the checklist, one file each; adding a file adds the item."""
