"""The online meeting: platforms, invitations, roads into it, what its figures mean."""
