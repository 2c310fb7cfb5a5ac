"""Decodes films that came from elsewhere to their end, in a process of its own.

Run as ``python -m app.archive.incoming_child``: one path a line on standard input, one JSON line
with what was found on standard output. Such films may be damaged or made to harm: a crash here is
an answer too. It ends when standard input closes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import av


def look(path: Path) -> dict[str, Any]:
    """Length in seconds, pictures, sound tracks; ``problem`` is what decoding met. Raises nothing
    of a film's own making.
    """
    pictures, end_s, tracks, problem = 0, 0.0, 0, ""
    try:
        with av.open(str(path)) as film:
            tracks = len(film.streams.audio)
            for packet in film.demux(*film.streams.video, *film.streams.audio):
                for frame in packet.decode():
                    if isinstance(frame, av.VideoFrame | av.AudioFrame):
                        end_s = max(end_s, frame.time or 0.0)
                        pictures += isinstance(frame, av.VideoFrame)
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or type(error).__name__
    return {
        "seconds": round(end_s, 3),
        "pictures": pictures,
        "sound_tracks": tracks,
        "problem": problem,
    }


def main() -> None:
    """Answer for each path until there are no more."""
    for line in sys.stdin.buffer:
        found = look(Path(json.loads(line)))
        sys.stdout.buffer.write(json.dumps(found).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
