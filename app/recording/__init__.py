"""The recorder: encoder, segments, two writers, journal, manifest, recovery."""
