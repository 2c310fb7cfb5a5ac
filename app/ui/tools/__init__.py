"""What is seldom done while recording: who speaks, sealing, an ordered interruption, listening."""
