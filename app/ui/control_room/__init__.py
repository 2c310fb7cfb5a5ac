"""The operator's window: rail, stage, health column, session strip."""
