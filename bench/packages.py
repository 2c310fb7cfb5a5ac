"""Packaging and verifying against ``cp`` and ``sha256sum`` and against bagit-python, in one run.

    python -m bench.packages [--gigabytes 2] [--runs 5] [--folder DIR]

Every road starts with nothing of the recording in the page cache (written out, then dropped by
``posix_fadvise``) and ends with the copy on the medium; all lie in one folder, ``--folder``. Roads:
ours (one pass with two hashes, then re-read and compare past the cache); ``cp``, ``sync`` and
``sha256sum`` of both sides; ``cp``, ``bagit.py`` with both hashes and its validation.
Then verifying alone: ours against ``sha256sum``. Prints each time as it is taken, with the load,
then medians, spread and ratios of medians: above 1 we are the faster.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.archive.package import PackageSource, make_package
from app.archive.verify import verify_path
from app.model.jobs import Progress
from app.model.recording import SegmentRecord
from app.recording.copies import FileSum
from app.recording.manifest import manifest_bytes
from app.system.medium import drop_cache

SEGMENT_BYTES = 64 * 1024 * 1024


def make_recording(folder: Path, gigabytes: float) -> Path:
    (folder / "room").mkdir(parents=True)
    files, rows = [], []
    for number in range(1, max(1, round(gigabytes * 1e9 / SEGMENT_BYTES)) + 1):
        name, data = f"room/{number:06}.mp4", os.urandom(SEGMENT_BYTES)
        (folder / name).write_bytes(data)
        digest = hashlib.sha256(data).hexdigest()
        files.append(FileSum(name, digest, len(data)))
        rows.append(SegmentRecord(name, digest, len(data), 60.0 * number, 60.0, 1500))
    head = {"session": "bench", "source": "room"}
    manifest = manifest_bytes(head=head, segments=rows, files=files, gaps=(), markers=())
    (folder / "manifest.json").write_bytes(manifest)
    return folder


def forget(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            drop_cache(path)


def run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, check=True, cwd=cwd, stdout=subprocess.DEVNULL)


def sums(folder: Path) -> None:
    run("sh", "-c", "find . -type f -print0 | sort -z | xargs -0 sha256sum", cwd=folder)


def ours(recording: Path, to: Path) -> None:
    source = PackageSource("bench", "bench", "bench", "bench", [recording], {})
    assert make_package(source, to, Progress()).verified


def copy_and_sums(recording: Path, to: Path) -> None:
    run("cp", "-r", str(recording), str(to / "copy"))
    run("sync", "-f", str(to))
    sums(recording)
    forget(to)
    sums(to / "copy")


def bagit_road(recording: Path, to: Path) -> None:
    bag = to / "bag"
    run("cp", "-r", str(recording), str(bag))
    run(sys.executable, "-m", "bagit", "--quiet", "--sha256", "--sha512", str(bag))
    run("sync", "-f", str(to))
    forget(to)
    run(sys.executable, "-m", "bagit", "--quiet", "--validate", str(bag))


def checked(folder: Path) -> None:
    assert verify_path(folder, Progress()).verified


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def need_room(folder: Path, size_bytes: int) -> None:
    """End with a sentence where the disk has no room for it."""
    free_bytes = shutil.disk_usage(folder).free
    if free_bytes < size_bytes:
        raise SystemExit(f"{size_bytes / 1e9:.1f} GB are needed, {free_bytes / 1e9:.1f} are free")


class Times(dict[str, list[float]]):
    """Seconds by road, told as they are taken."""

    def take(self, name: str, work: Callable[[], object]) -> None:
        seconds = timed(work)
        self.setdefault(name, []).append(seconds)
        print(
            f"{time.strftime('%H:%M:%S')} load {os.getloadavg()[0]:5.1f}  {name:28} "
            f"{seconds:7.2f} s",
            flush=True,
        )


def measure(recording: Path, folder: Path, runs: int) -> Times:
    found = Times()
    roads = {"ours": ours, "cp + sha256sum": copy_and_sums, "cp + bagit.py": bagit_road}
    for _ in range(runs):
        for name, road in roads.items():
            to = folder / "target"
            to.mkdir()
            forget(recording)
            found.take(name, partial(road, recording, to))
            if name == "ours":
                package = next(to.iterdir())
                forget(package)
                found.take("verify: ours, both hashes", partial(checked, package))
                forget(package)
                found.take("verify: sha256sum", partial(sums, package))
            shutil.rmtree(to)
            run("sync", "-f", str(folder))
        forget(recording)
        found.take("verify copy: ours", partial(checked, recording))
        forget(recording)
        found.take("verify copy: sha256sum", partial(sums, recording))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
    need_room(options.folder or Path(tempfile.gettempdir()), round(2.2e9 * options.gigabytes))
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        recording = make_recording(Path(folder) / "recording", options.gigabytes)
        run("sync", "-f", folder)
        found = measure(recording, Path(folder), options.runs)
    middle = {name: statistics.median(times) for name, times in found.items()}
    for name, times in found.items():
        print(f"{name:28} median {middle[name]:6.2f} s   {min(times):.2f} .. {max(times):.2f}")
    print(f"package: cp + sha256sum / ours  {middle['cp + sha256sum'] / middle['ours']:.2f}")
    print(f"package: cp + bagit.py / ours   {middle['cp + bagit.py'] / middle['ours']:.2f}")
    both = middle["verify: sha256sum"] / middle["verify: ours, both hashes"]
    print(f"verify package: sha256sum / ours  {both:.2f}")
    copy = middle["verify copy: sha256sum"] / middle["verify copy: ours"]
    print(f"verify copy: sha256sum / ours     {copy:.2f}")


if __name__ == "__main__":
    main()
