"""Keeps a picture of a joined room: ``python -m tools.joined_room [FILE]``.

A real meeting in a Janus room on this machine, with Chromium as the far end; what is kept is a
picture of the ring that the recording of the meeting is made from. Needs what the tests need.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

from app.ipc.ring import FrameRingReader
from tests.helpers.conference_rig import Meeting, meeting_on

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "docs" / "operator" / "conference-joined.png"
SIZE = (640, 360)
COLOURS = 64


def main(file: Path) -> int:
    """Join, wait until both ends see each other, keep the newest picture."""
    with (
        tempfile.TemporaryDirectory(prefix="joined-room-") as folder,
        meeting_on(Path(folder)) as meeting,
    ):
        far = meeting.far_end(name="UBND phường Thạch Khôi")
        meeting.open_window()
        meeting.join(meeting.address(name="Ban Tiếp công dân thành phố"))
        far.wait_for_pictures(20)
        _picture(meeting).quantize(COLOURS).save(file, optimize=True)
    return 0


def _picture(meeting: Meeting) -> Image.Image:
    told = meeting.call["picture"]
    width, height = told["width"], told["height"]
    reader = FrameRingReader.open(Path(told["ring"]))
    try:
        frame = reader.latest()
    finally:
        reader.close()
    if frame is None:
        raise SystemExit("the meeting gives no picture")
    luma, half = width * height, (width // 2, height // 2)
    data = bytes(frame.data)
    planes = [Image.frombytes("L", (width, height), data[:luma])]
    for start in (luma, luma + luma // 4):
        plane = Image.frombytes("L", half, data[start : start + luma // 4])
        planes.append(plane.resize((width, height)))
    return Image.merge("YCbCr", planes).convert("RGB").resize(SIZE)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else KEPT))
