"""Takes one picture out of a recorded file and writes it small, as a JPEG.

Run as ``python -m app.archive.still_child`` (PyAV lives in this process alone). The order comes as
one JSON line on standard input, which then stays open: the child ends when it closes. The answer is
one JSON line on standard output: ``at_s`` of the picture, or why there is none.
"""

from __future__ import annotations

from typing import Any

import av

from app.archive.one_order import answer_one

NEAR_END_S = 2.0


def still(order: dict[str, Any]) -> dict[str, Any]:
    """Write the first picture at or after ``at_s`` of the file's own time, ``width`` wide, to
    ``to``. Raises ``ValueError`` where the file has none there.
    """
    with av.open(order["path"], "r", format="mp4") as container:
        stream = container.streams.video[0]
        wanted_s = float(order["at_s"])
        if wanted_s > NEAR_END_S and stream.time_base is not None:
            container.seek(int(wanted_s / stream.time_base), stream=stream)
        for frame in container.decode(stream):
            if frame.time is not None and frame.time >= wanted_s:
                _write(frame, order["to"], int(order["width"]))
                return {"at_s": frame.time}
    raise ValueError("no picture there")


def _write(frame: Any, path: str, width: int) -> None:
    height = max(2, round(frame.height * width / frame.width / 2) * 2)
    small = frame.reformat(width=width, height=height, format="yuvj420p")
    with av.open(path, "w", format="mjpeg") as target:
        stream = target.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuvj420p"
        small.pts = None
        target.mux(stream.encode(small))
        target.mux(stream.encode())


if __name__ == "__main__":
    answer_one(still)
