"""Encodes the picture of a recorded film anew, smaller; its sound goes over packet by packet.

Run as ``python -m app.archive.discs.encode_child`` (PyAV lives in this process alone). The order is
one JSON line on standard input: ``measure`` (films, each by its path) or ``encode`` (``path``,
``to``, ``bit_rate`` of all its pictures). Answers are JSON lines: ``{"done": bytes of the film}``
now and then, ``{"found": ...}`` as the last one, or ``{"failed": ..., "errno": ...}``. Each
``done`` takes one of a few turns and each further line on standard input gives one back, so the
work stands still when its reader does. It ends when standard input closes.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Any

import av

from app.archive.one_order import answer_one, tell
from app.archive.track_name import name_track, track_name

TURNS = 2
TELL_EVERY = 100
_NONE = 0
"""The picture's kind is the encoder's to choose, not that of the recording."""


class Teller:
    """Says how many bytes of the film were gone through, no faster than it is listened to."""

    def __init__(self) -> None:
        self.turns = threading.Semaphore(TURNS)
        self._packets = 0
        self._done = 0

    def advance(self, size_bytes: int) -> None:
        """A packet was gone through."""
        self._packets, self._done = self._packets + 1, self._done + size_bytes
        if self._packets % TELL_EVERY == 0:
            self.turns.acquire()
            tell({"done": self._done})


def measure(path: str, teller: Teller) -> dict[str, Any]:
    """Seconds, pictures, bytes of picture and of sound, blocks of sound of a film."""
    found = {"seconds": 0.0, "frames": 0, "picture_bytes": 0, "sound_bytes": 0, "blocks": 0}
    with av.open(path) as container:
        for packet in container.demux(_media(container)):
            if not packet.size or packet.pts is None:
                continue
            teller.advance(packet.size)
            end_s = float((packet.pts + (packet.duration or 0)) * packet.time_base)
            found["seconds"] = max(found["seconds"], end_s)
            picture = packet.stream.type == "video"
            found["frames" if picture else "blocks"] += 1
            found["picture_bytes" if picture else "sound_bytes"] += packet.size
    return found


def encode(order: dict[str, Any], teller: Teller) -> dict[str, Any]:
    """Write the film with its picture encoded anew; every picture and block of sound is counted in
    what was written, the pictures by decoding them.
    """
    given, blocks = 0, 0
    with av.open(order["path"]) as source, _target(order["to"]) as target:
        rate = order["bit_rate"] // max(1, len(source.streams.video))
        made = {one.index: _picture(target, one, rate) for one in source.streams.video}
        sounds = {one.index: _sound(target, one) for one in source.streams.audio}
        for packet in source.demux(_media(source)):
            teller.advance(packet.size)
            if packet.stream.type == "video":
                out = made[packet.stream.index]
                for frame in packet.decode():
                    frame.pict_type, given = _NONE, given + 1
                    target.mux(out.encode(_plain(frame)))
            elif packet.size:
                packet.stream, blocks = sounds[packet.stream.index], blocks + 1
                target.mux(packet)
        for out in made.values():
            target.mux(out.encode())
    frames, heard = _read_back(order["to"], teller)
    if (frames, heard) != (given, blocks):
        raise ValueError(f"{frames} pictures, {heard} blocks of {given}, {blocks}")
    return {"frames": frames, "blocks": heard, "bytes": Path(order["to"]).stat().st_size}


def _target(path: str) -> Any:
    return av.open(path, "w", format="mp4", options={"movflags": "faststart"})


def _media(container: Any) -> list[Any]:
    return [*container.streams.video, *container.streams.audio]


def _picture(target: Any, source: Any, bit_rate: int) -> Any:
    """A track of the same size, pictures and times. ``maxrate`` holds the rate over any second."""
    options = {"preset": "fast", "maxrate": str(bit_rate), "bufsize": str(bit_rate)}
    made = target.add_stream("libx264", rate=source.average_rate or 25, options=options)
    made.width, made.height, made.pix_fmt = source.width, source.height, "yuv420p"
    made.bit_rate = bit_rate
    made.codec_context.time_base = source.time_base
    return made


def _sound(target: Any, source: Any) -> Any:
    made = target.add_stream_from_template(source)
    name_track(made, track_name(source))
    return made


def _plain(frame: Any) -> Any:
    return frame if frame.format.name == "yuv420p" else frame.reformat(format="yuv420p")


def _read_back(path: str, teller: Teller) -> tuple[int, int]:
    frames, blocks = 0, 0
    with av.open(path) as container:
        for packet in container.demux(_media(container)):
            teller.advance(0)
            if packet.stream.type == "video":
                frames += sum(1 for _ in packet.decode())
            else:
                blocks += bool(packet.size)
    return frames, blocks


def carry_out(order: dict[str, Any], teller: Teller) -> dict[str, Any]:
    """What the order asks for, one answer for each film."""
    if "encode" in order:
        return {"found": [encode(order["encode"], teller)]}
    return {"found": [measure(path, teller) for path in order["measure"]]}


def main() -> None:
    """Carry out the one order, no faster than the parent listens."""
    teller = Teller()
    answer_one(partial(carry_out, teller=teller), teller.turns.release)


if __name__ == "__main__":
    main()
