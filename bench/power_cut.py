"""What a power cut leaves of a recording on its disks.

``python -m bench.power_cut [--cuts 10] [--others 3] [--work DIR] [--out FILE]`` records on two
disks of ext4, then of exFAT and NTFS (both through FUSE), and keeps the content of both at random
moments; each is plugged in again afterwards, as after a power cut, and decoded. Printed are, for
each file system, the seconds from the newest picture that can be decoded to the cut, whether all
names are there, and what could not be read. FILE gets the table. Needs root (loop devices, an XFS
to clone images on). Ends with 1 where more than ``LIMIT_S`` is lost.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from pathlib import Path

from bench.soak.report import machine, now
from tests.faults.power import LIMIT_S, cut_while_recording
from tests.helpers.fault_images import FileSystem
from tests.helpers.fault_power import Found

LABELS = {
    FileSystem.EXT4: "ext4",
    FileSystem.EXFAT: "exFAT (exfat-fuse)",
    FileSystem.NTFS: "NTFS (ntfs-3g, FUSE)",
}
HEAD = ("file system", "cuts", "lost s, median", "lost s, worst", "names there", "not readable")


def table(found: dict[FileSystem, list[Found]]) -> str:
    """The table as Markdown, with day, machine and load."""
    lines = [
        f"{now()}, {machine()}, load {os.getloadavg()[0]:.1f}",
        "",
        _line(HEAD),
        _line(("---",) * len(HEAD)),
    ]
    for file_system, disks in found.items():
        lost = [disk.lost_s for disk in disks if disk.lost_s is not None]
        lines.append(
            _line(
                (
                    LABELS[file_system],
                    str(len(disks)),
                    f"{statistics.median(lost):.2f}" if lost else "–",
                    f"{max(lost):.2f}" if len(lost) == len(disks) else "everything",
                    f"{sum(disk.named for disk in disks)} of {len(disks)}",
                    "; ".join(sorted({d for disk in disks for d in disk.damage})) or "nothing",
                )
            )
        )
    return "\n".join(lines) + "\n"


def _line(words: tuple[str, ...]) -> str:
    return "| " + " | ".join(words) + " |"


def well(disk: Found) -> bool:
    """Whether a disk lost no more than it may."""
    return disk.lost_s is not None and disk.lost_s <= LIMIT_S and disk.named


def main() -> int:
    """Cut, plug in again, tell."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--cuts", type=int, default=10)
    options.add_argument("--others", type=int, default=3, help="cuts of exFAT and of NTFS")
    options.add_argument("--work", type=Path)
    options.add_argument("--out", type=Path)
    given = options.parse_args()
    found: dict[FileSystem, list[Found]] = {}
    for file_system in FileSystem:
        times = given.cuts if file_system is FileSystem.EXT4 else given.others
        with tempfile.TemporaryDirectory(prefix="power-", dir=given.work) as folder:
            found[file_system] = cut_while_recording(Path(folder), file_system, times)
        for disk in found[file_system]:
            print(file_system.value, disk, flush=True)
    print("\n" + (text := table(found)))
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    return int(not all(well(disk) for disks in found.values() for disk in disks))


if __name__ == "__main__":
    raise SystemExit(main())
