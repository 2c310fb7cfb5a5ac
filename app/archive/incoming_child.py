"""Decodes films that came from elsewhere to their end, in a process of its own.

Run as ``python -m app.archive.incoming_child``: the order ``{"path": ...}`` is one JSON line on
standard input. Answers are JSON lines: ``{"done": bytes of the film}`` now and then, each of which
the parent answers with a line, and what was found as the last one. Such films may be damaged or
made to harm: a crash here is an answer too. It ends when standard input closes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import av

from app.archive.discs.encode_child import Teller
from app.archive.one_order import answer_one


def look(order: dict[str, Any], teller: Teller) -> dict[str, Any]:
    """Length in seconds, pictures, sound tracks; ``problem`` is what decoding met. Raises nothing
    of a film's own making.
    """
    path = Path(order["path"])
    pictures, end_s, tracks, problem = 0, 0.0, 0, ""
    try:
        with av.open(str(path)) as film:
            tracks = len(film.streams.audio)
            for packet in film.demux(*film.streams.video, *film.streams.audio):
                teller.advance(packet.size)
                for frame in packet.decode():
                    if isinstance(frame, av.VideoFrame | av.AudioFrame):
                        end_s = max(end_s, frame.time or 0.0)
                        pictures += isinstance(frame, av.VideoFrame)
    except (OSError, ValueError, IndexError) as error:
        problem = getattr(error, "strerror", None) or type(error).__name__
    return {
        "seconds": round(end_s, 3),
        "pictures": pictures,
        "sound_tracks": tracks,
        "problem": problem,
    }


def main() -> None:
    """Carry out the one order, no faster than the parent listens."""
    teller = Teller()
    answer_one(partial(look, teller=teller), teller.turns.release)


if __name__ == "__main__":
    main()
