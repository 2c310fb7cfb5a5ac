"""A process that records until it is killed or, with a number, for so many seconds.

``python recording_process.py ROOT [SECONDS [SIZE_OF_EXTERNAL]]``: with a size, the external disk
is a tmpfs of that size, mounted by this process (run it in a mount namespace of its own). Prints
JSON lines: ``recording``, each alarm with its time since the disk was full, the record at the end.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers.recording_rig import KnownSound, NumberedCamera, Rig, wait_until

FEW_SECONDS_BYTES = 150_000


def main() -> None:
    root = Path(sys.argv[1])
    rig = Rig(root, NumberedCamera(f"process-{root.name}"), KnownSound())
    if len(sys.argv) > 3:
        target = str(root / "external")
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={sys.argv[3]}", "tmpfs", target], check=True
        )
        nearly_fill(root / "external")
    folders = rig.recorder.start(rig.plan(segment_s=4.0))
    say(recording={str(role): str(folder) for role, folder in folders.items()})
    if len(sys.argv) < 3:
        sys.stdin.read()
        return
    if len(sys.argv) > 3:
        full = wait_until(lambda: (root / "external").stat() and no_room(root / "external"), 60)
        say(full_after_s=full)
        of_copy = lambda: [a for a in rig.alarms if a.key == "recording.copy.external"]  # noqa: E731
        say(alarm_after_s=wait_until(of_copy, 30))
        say(alarm=of_copy()[0].to_json(), status=rig.recorder.status.to_json())
        say(left_bytes=shutil.disk_usage(root / "external").free)
    until = rig.recorder.status.seconds + float(sys.argv[2])
    wait_until(lambda: rig.recorder.status.seconds >= until)
    (record,) = rig.recorder.stop()
    say(record=record.to_json())
    rig.close()


def nearly_fill(folder: Path) -> None:
    """Leave what a few seconds of recording take above the room for closing."""
    room = shutil.disk_usage(folder)
    with (folder / "filler").open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, room.free - room.total // 16 - FEW_SECONDS_BYTES)


def no_room(folder: Path) -> bool:
    found = os.statvfs(folder)
    return found.f_bavail * 16 < found.f_blocks


def say(**values: object) -> None:
    print(json.dumps(values, default=str), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
