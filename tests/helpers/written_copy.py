"""A copy on a disk that grows as the recorder's writers make it grow, without camera or engine."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import imageio_ffmpeg

from app.model.clock import NS_PER_S, now_ns
from app.recording.boxes import VIDEO, BoxReader, Fragment, InitPart

MOVING = "testsrc2=s=320x180:r=25"


def encoded(path: Path, seconds: int, picture: str = MOVING, tone: str = "volume=1.14") -> bytes:
    """Fragmented MP4 as the encoder gives it: a picture that moves, 1 kHz at -20 dBFS (RMS)."""
    subprocess.run(
        [
            *(imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error"),
            *("-f", "lavfi", "-i", picture),
            *("-f", "lavfi", "-i", f"sine=frequency=1000:sample_rate=48000,{tone}"),
            *("-t", str(seconds), "-c:v", "libx264", "-preset", "ultrafast"),
            *("-tune", "zerolatency", "-g", "25", "-keyint_min", "25", "-sc_threshold", "0"),
            *("-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k"),
            *("-movflags", "empty_moov+default_base_moof+frag_keyframe"),
            *("-frag_duration", "500000", "-f", "mp4", str(path)),
        ],
        check=True,
        timeout=60,
    )
    return path.read_bytes()


class WrittenCopy:
    """Two copies of one recording; :meth:`write` appends fragments and the journal's lines.

    What goes to the folder ``spoiled`` arrives there with one bit turned.
    """

    def __init__(
        self, folders: list[Path], media: bytes, *, segment_fragments: int = 600, began_s: float = 0
    ) -> None:
        self.folders = folders
        self.spoiled: Path | None = None
        parts = list(BoxReader().feed(media))
        assert isinstance(parts[0], InitPart)
        self._init, self._fragments = parts[0], [p for p in parts if isinstance(p, Fragment)]
        self._segment_fragments = segment_fragments
        self._next = self._count = 0
        self._origin_ns = now_ns() - round(began_s * NS_PER_S)
        self._file, self._digest, self._size, self._frames = "", hashlib.sha256(), 0, 0
        self._begin_s = self._shift = 0.0
        self._figures: dict[str, object] = {}
        self._note(kind="session", timeline={"origin_ns": self._origin_ns})

    def write(self, fragments: int) -> None:
        """Append so many fragments of half a second, each with its mark; time has passed so far."""
        track = self._init.track(VIDEO)
        assert track is not None
        for fragment in self._fragments[self._next : self._next + fragments]:
            run = fragment.run(track)
            assert run is not None
            start_s = run.start / track.timescale
            if self._next % self._segment_fragments == 0:
                self._open(start_s)
            shift = {n: round(self._begin_s * t.timescale) for n, t in self._init.tracks.items()}
            shift.update({r.track: min(r.start, shift[r.track]) for r in fragment.runs})
            self._append(fragment.moved(self._next + 1, shift))
            self._frames += run.samples
            self._next += 1
            self._figures = {
                "file": self._file,
                "sha256": self._digest.hexdigest(),
                "bytes": self._size,
                "start_s": self._begin_s,
                "seconds": start_s + run.duration / track.timescale - self._begin_s,
                "frames": self._frames,
            }
            self._note(kind="progress", **self._figures)

    @property
    def file(self) -> str:
        """The segment that grows."""
        return self._file

    @property
    def size(self) -> int:
        """Its size as it was written."""
        return self._size

    def _open(self, start_s: float) -> None:
        if self._file:
            self._note(kind="segment", **self._figures)
        self._count += 1
        self._file, self._digest, self._size = f"room/{self._count:06d}.mp4", hashlib.sha256(), 0
        self._begin_s, self._frames = start_s, 0
        self._note(kind="segment_open", file=self._file, part=1, zero_s=start_s, start_s=start_s)
        self._append(self._init.data)

    def _append(self, data: bytes) -> None:
        self._digest.update(data)
        self._size += len(data)
        for folder in self.folders:
            arrives = data
            if folder == self.spoiled:
                arrives = data[:-50] + bytes([data[-50] ^ 0x10]) + data[-49:]
            (folder / self._file).parent.mkdir(parents=True, exist_ok=True)
            with (folder / self._file).open("ab") as file:
                file.write(arrives)

    def _note(self, **entry: object) -> None:
        for folder in self.folders:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / "journal.jsonl").open("a") as file:
                file.write(json.dumps(entry) + "\n")
