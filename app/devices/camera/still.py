"""A still picture as evidence: the newest frame of a ring as a JPEG file.

The engine calls :func:`save_still`; the encoding happens in a short-lived process of its own,
``python -m app.devices.camera.still --ring PATH --out FILE``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.ipc.ring import FrameRingReader
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import python_command, start_child

QUALITY_PERCENT = 92
TIMEOUT_S = 20.0
_NO_FRAME = 3


def save_still(ring_path: str, out: Path, log_dir: Path) -> None:
    """Write the newest frame of the ring to ``out`` (JPEG); blocks for about half a second.

    Raises :class:`DeviceError` when there is no picture or it cannot be written.
    """
    command = python_command(
        "app.devices.camera.still", "--ring", ring_path, "--out", str(out.resolve())
    )
    try:
        child = start_child("camera:still", command, log_dir=log_dir, patient=True)
    except OSError as error:
        raise _not_saved(out) from error
    # It ends by itself when the file is written; the ladder is for when it does not.
    status = child.stop(ask_s=TIMEOUT_S)
    if status == _NO_FRAME:
        raise DeviceError(
            T("camera", "There is no camera picture to keep."),
            action=T("camera", "Check that the camera shows a picture, then try again."),
        )
    if status != 0:
        raise _not_saved(out)


def _not_saved(out: Path) -> DeviceError:
    return DeviceError(
        T("camera", "The picture could not be saved as {path}.")(path=str(out)),
        action=T("camera", "Check that the disk is connected and has free space."),
    )


def _encode(ring: FrameRingReader) -> bytes | None:
    # Only this short-lived process may load them, never the engine that imports this module.
    import numpy as np

    from app.devices.camera.opencv import cv2

    frame = ring.latest()
    if frame is None:
        return None
    planes = np.frombuffer(frame.data, np.uint8)
    planes = planes.reshape(ring.video.height * 3 // 2, ring.video.width)
    picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    good, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY_PERCENT])
    return bytes(data) if good else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Encode one frame; the exit status says how it went."""
    parser = argparse.ArgumentParser(prog="python -m app.devices.camera.still")
    parser.add_argument("--ring", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    try:
        ring = FrameRingReader.open(chosen.ring)
    except OSError:
        return _NO_FRAME
    try:
        data = _encode(ring)
    finally:
        ring.close()
    if data is None:
        return _NO_FRAME
    # Whole or not at all: evidence is hashed as soon as the file is there.
    part = chosen.out.with_name(chosen.out.name + ".part")
    part.write_bytes(data)
    part.replace(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
