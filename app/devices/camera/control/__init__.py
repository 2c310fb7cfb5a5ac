"""Moving a camera: pan, tilt, zoom and presets, through one contract and several drivers."""
