"""Makes resources/sounds/alarm.wav: three rising tones with soft edges, one second in all.

Run from the root: ``python -m tools.alarm_sound``. Standard library only.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 48_000
TONES = ((740.0, 0.16), (0.0, 0.06), (880.0, 0.16), (0.0, 0.06), (1046.5, 0.30))
EDGE_S = 0.012
LEVEL = 0.55


def samples() -> list[int]:
    """The sound as signed 16-bit samples."""
    made: list[int] = []
    for hertz, seconds in TONES:
        count = int(seconds * RATE)
        for k in range(count):
            edge = min(1.0, k / (EDGE_S * RATE), (count - k) / (EDGE_S * RATE))
            phase = 2 * math.pi * hertz * k / RATE
            wave_value = math.sin(phase) + 0.25 * math.sin(2 * phase)
            made.append(int(32767 * LEVEL * edge * wave_value / 1.25) if hertz else 0)
    return made


def main() -> None:
    """Write the file."""
    path = Path(__file__).parents[1] / "resources" / "sounds" / "alarm.wav"
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        made = samples()
        file.writeframes(struct.pack(f"<{len(made)}h", *made))
    print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
