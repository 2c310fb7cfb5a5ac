"""Reads one copy back from the medium, compares it with its first hashes and decodes all of it.

Run as ``python -m app.recording.examine FOLDER`` (numpy and PyAV live in this process alone):
JSON lines ``{"done": bytes, "total": bytes}`` come on standard output while it works, and the
findings as the last one. It ends early when its standard input closes.
"""

from __future__ import annotations

import io
import json
import logging
import os
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np

from app.model.jobs import Progress
from app.model.media import dbfs
from app.recording.copies import MANIFEST
from app.recording.manifest import Manifest, SourceEntry, read_manifest
from app.system.medium import drop_cache, hash_file

BLACK_LUMA = 20
BLACK_PIXELS = 0.98
PICTURE_EVERY = 5
TELL_BYTES = 8 * 1024 * 1024


@dataclass
class Heard:
    """All sound of one track: samples of a channel, and the sum of squares of each channel."""

    samples: int = 0
    square_sums: list[float] = field(default_factory=list)

    @property
    def channels(self) -> int:
        """Channels of the track."""
        return len(self.square_sums)

    @property
    def rms_dbfs(self) -> float | None:
        """Level of the louder channel, None where the track holds nothing."""
        if not self.samples:
            return None
        return round(dbfs(float(np.sqrt(max(self.square_sums) / self.samples))), 2)


@dataclass
class Decoded:
    """What decoding one source said. ``black`` counts black pictures among ``looked_at``,
    ``luma_sum`` adds up their mean luma (0-255); ``heard`` goes by sound track.
    """

    frames: int = 0
    seconds: float = 0.0
    black: int = 0
    luma_sum: float = 0.0
    looked_at: int = 0
    kinds: set[str] = field(default_factory=set)
    heard: dict[int, Heard] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


def decode_segment(path: Path, frames: int, into: Decoded, torn_bytes: int = 0) -> None:
    """Decode a segment to its end; a wrong count of pictures is an error like any other.

    ``torn_bytes`` at the end are left out: a recovered copy names them, and they hold nothing.
    """
    before = into.frames
    begin_s = end_s = 0.0
    drop_cache(path)
    try:
        with av.open(_whole_part(path, torn_bytes)) as container:
            into.kinds.update(stream.type for stream in container.streams)
            for stream in container.streams.video:
                stream.thread_type = "AUTO"
            for packet in container.demux():
                for frame in packet.decode():
                    if isinstance(frame, av.VideoFrame):
                        begin_s = frame.time if into.frames == before else begin_s
                        end_s = frame.time + float(frame.duration * (frame.time_base or 0))
                        _count_picture(frame, into)
                    elif isinstance(frame, av.AudioFrame):
                        track = container.streams.audio.index(packet.stream)
                        _count_sound(frame, into.heard.setdefault(track, Heard()))
    except (OSError, ValueError) as error:
        into.errors.append(f"{_short(path)}: {error}")
    into.seconds = round(into.seconds + end_s - begin_s, 6)
    found = into.frames - before
    if found != frames:
        into.errors.append(f"{_short(path)}: {found} pictures instead of {frames}")


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _whole_part(path: Path, torn_bytes: int) -> Any:
    return io.BytesIO(path.read_bytes()[:-torn_bytes]) if torn_bytes else str(path)


def _count_picture(frame: av.VideoFrame, into: Decoded) -> None:
    if into.frames % PICTURE_EVERY == 0:
        luma = np.frombuffer(bytes(frame.planes[0]), np.uint8)[:: 1 + frame.width // 160]
        into.looked_at += 1
        into.luma_sum += float(luma.mean())
        into.black += bool((luma <= BLACK_LUMA).mean() >= BLACK_PIXELS)
    into.frames += 1


def _count_sound(frame: av.AudioFrame, into: Heard) -> None:
    samples = frame.to_ndarray().astype(np.float64)  # float planes, as AAC decodes to
    sums = [float(one) for one in np.square(samples).sum(axis=1)]
    into.square_sums = [
        a + b for a, b in zip(into.square_sums or [0.0] * len(sums), sums, strict=True)
    ]
    into.samples += samples.shape[1]


def examine(folder: Path) -> dict[str, Any]:
    """Compare and decode a copy; raises :class:`RecordingError` without a sound manifest."""
    manifest = read_manifest(folder)
    progress = Progress(_tell_sometimes())
    present = [file for file in manifest.files if (folder / file.path).is_file()]
    progress.expect(2 * sum((folder / file.path).stat().st_size for file in present))
    changed, read = [], 0
    for file in present:
        try:
            sha256 = hash_file(folder / file.path, progress=progress)["sha256"]
        except OSError as error:
            changed.append(f"{file.path} ({error})")
            continue
        read += 1
        if sha256 != file.sha256:
            changed.append(file.path)
    decoded = {source.id: Decoded() for source in manifest.sources}
    torn = (manifest.data.get("recovered") or {}).get("torn_bytes", {})
    for segment in manifest.segments:
        path = folder / segment.file
        owner = next((s.id for s in manifest.sources if s.owns(segment.file)), segment.file)
        into = decoded.setdefault(owner, Decoded())
        if path.is_file():
            decode_segment(path, segment.frames, into, torn.get(segment.file, 0))
            progress.advance(path.stat().st_size)
    return _findings(folder, manifest, read, changed, decoded)


def _findings(
    folder: Path, manifest: Manifest, read: int, changed: list[str], decoded: dict[str, Decoded]
) -> dict[str, Any]:
    known = {file.path for file in manifest.files} | {MANIFEST}
    on_disk = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    errors = [error for one in decoded.values() for error in one.errors]
    errors += _missing_tracks(manifest, decoded)
    looked_at = sum(one.looked_at for one in decoded.values())
    first = next(iter(decoded.values()), Decoded())
    return {
        "path": str(folder),
        "expected": len(manifest.files),
        "read": read,
        "matched": read - sum(name in known for name in changed),
        "missing": sorted(known - on_disk),
        "extra": sorted(on_disk - known),
        "changed": changed,
        "decoded_frames": sum(one.frames for one in decoded.values()),
        "decoded_seconds": max((one.seconds for one in decoded.values()), default=0.0),
        "decode_errors": errors,
        "tracks": sorted({kind for one in decoded.values() for kind in one.kinds}),
        "audio_rms_dbfs": first.heard[0].rms_dbfs if 0 in first.heard else None,
        "black_share": round(_sum(decoded, "black") / looked_at, 4) if looked_at else None,
        "luma_mean": round(_sum(decoded, "luma_sum") / looked_at, 1) if looked_at else None,
        "manifest_sha256": manifest.sha256,
        "sources": [_of_source(source, decoded[source.id]) for source in manifest.sources],
    }


def _sum(decoded: dict[str, Decoded], name: str) -> float:
    return float(sum(getattr(one, name) for one in decoded.values()))


def _missing_tracks(manifest: Manifest, decoded: dict[str, Decoded]) -> list[str]:
    """Sound tracks that the manifest names and the files do not hold."""
    found = ((source, decoded[source.id]) for source in manifest.sources)
    return [
        f"{source.id}: {len(one.heard)} sound tracks instead of {len(source.tracks)}"
        for source, one in found
        if one.frames and len(one.heard) != len(source.tracks)
    ]


def _of_source(source: SourceEntry, one: Decoded) -> dict[str, Any]:
    tracks = []
    for index, track in enumerate(source.tracks):
        heard = one.heard.get(index, Heard())
        row = {"role": track.role, "name": track.name}
        tracks.append({**row, "rms_dbfs": heard.rms_dbfs, "channels": heard.channels})
    return {
        "id": source.id,
        "frames": one.frames,
        "seconds": one.seconds,
        "black_share": round(one.black / one.looked_at, 4) if one.looked_at else None,
        "luma_mean": round(one.luma_sum / one.looked_at, 1) if one.looked_at else None,
        "tracks": tracks,
    }


def _tell(values: dict[str, Any]) -> None:
    print(json.dumps(values), flush=True)  # noqa: T201  (standard output is the answer channel)


def _tell_sometimes() -> Any:
    told = -TELL_BYTES

    def on_change(done: int, total: int) -> None:
        nonlocal told
        if done - told >= TELL_BYTES or done == total:
            told = done
            _tell({"done": done, "total": total})

    return on_change


def _end_with_parent() -> None:
    """Leave when standard input closes: nobody waits for the findings any more."""
    sys.stdin.buffer.read()
    os._exit(3)


def main(folder: str) -> int:
    """Examine a folder; returns the exit status."""
    from app.model.errors import AppError

    logging.getLogger("libav").setLevel(logging.CRITICAL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        _tell(examine(Path(folder)))
    except AppError as error:
        _tell({"error": error.to_json()})
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
