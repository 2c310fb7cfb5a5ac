"""The supervisor: starts the engine, sees it die or hang, and brings up the next one at once."""
