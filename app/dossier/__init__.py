"""Case dossiers: taken in, converted for viewing, searched; originals are never changed."""
