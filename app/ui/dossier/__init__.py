"""The operator's side of the dossier: cases, their documents, and what the chair is shown."""
