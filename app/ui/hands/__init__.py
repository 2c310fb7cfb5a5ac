"""What the operator has in hand beside the session: the camera's view, the volumes."""
