"""The one form in which sound goes to the child: s16le, two channels, 48 kHz."""

RATE = 48_000
FRAME_BYTES = 4
