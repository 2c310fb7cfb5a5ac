"""The engine process: owns devices, recordings and the database, serves the windows."""
