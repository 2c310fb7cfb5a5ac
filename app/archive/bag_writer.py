"""Writing a BagIt 1.0 package in one pass: every file is read once, written and hashed at once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.archive.bag_check import ALGORITHMS, BAGIT_TXT
from app.archive.bag_manifest import format_manifest
from app.archive.describing.facts import ListedFile
from app.archive.tree import portable_name
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T
from app.system.medium import Consumer, hash_file, read_through

_FLUSH_BYTES = 64 * 1024 * 1024

Whole = Mapping[str, tuple[int, dict[str, str]]]
"""Files that are whole on the medium: name in the package -> size, algorithm -> digest."""


def _nobody(_name: str, _size_bytes: int, _digests: Mapping[str, str]) -> None:
    """Nobody wants to know what is on the medium."""


class BagWriter(AbstractContextManager["BagWriter"]):
    """A package that is being written into the folder ``root``, which holds but the files that are
    ``whole`` from before; those are not copied again.

    Files are flushed to the medium in a thread of their own while the next one is copied; leaving
    the context waits for that. ``on_flushed`` hears of each payload file that is on the medium,
    on the caller's thread. Raises ``OSError`` where the medium refuses.
    """

    def __init__(
        self,
        root: Path,
        whole: Whole | None = None,
        on_flushed: Callable[[str, int, Mapping[str, str]], None] = _nobody,
    ):
        self.root = root
        self._whole = dict(whole or {})
        self._on_flushed = on_flushed
        self._landing: list[tuple[Future[None], str]] = []
        self._sizes: dict[str, int] = {}
        self.payload_files = 0
        self.payload_bytes = 0
        self._payload: dict[str, dict[str, str]] = {name: {} for name in ALGORITHMS}
        self._tags: dict[str, dict[str, str]] = {name: {} for name in ALGORITHMS}
        self._flusher = ThreadPoolExecutor(1)
        self._flushes: list[Future[None]] = []

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._flusher.shutdown(cancel_futures=kind is not None)
        if kind is None:
            for flush in self._flushes:
                flush.result()
            self._tell_flushed()

    def copy(self, source: Path, name: str, first_hash: str, progress: Progress) -> None:
        """Copy ``source`` to ``data/name``, which must match ``first_hash`` where one is known.

        Raises :class:`ArchiveError` naming the file when its bytes are not those first hashed.
        """
        name = portable_name(f"data/{name}")
        if self.holds(name, first_hash):
            progress.advance(self._sizes[name])
            return
        target_path = self.root / name
        target_path.parent.mkdir(parents=True, exist_ok=True)
        digests = {algorithm: hashlib.new(algorithm) for algorithm in ALGORITHMS}
        with target_path.open("xb", buffering=0) as target:
            sink = _Sink(target, self)
            consumers: list[Consumer] = [*(digest.update for digest in digests.values()), sink]
            try:
                count = read_through(source, consumers, progress)
            except OSError as error:
                raise error if sink.failed else _unreadable(source, error) from error
            landing = self._flush(target)
        times = source.stat()
        os.utime(target_path, ns=(times.st_atime_ns, times.st_mtime_ns))
        if first_hash and digests["sha256"].hexdigest() != first_hash:
            raise _changed(source)
        self._note_payload(name, count, {a: d.hexdigest() for a, d in digests.items()})
        self._landing.append((landing, name))
        self._tell_flushed()

    def holds(self, name: str, first_hash: str = "") -> bool:
        """True where the file ``name`` (from the package's root) is whole from before; it is then
        in the manifests.
        """
        size, digests = self._whole.get(name, (-1, {}))
        if first_hash and digests.get("sha256") != first_hash:
            return False
        path = self.root / name
        if not path.is_file() or path.stat().st_size != size:
            return False
        if name not in self._sizes:
            self._note_payload(name, size, digests)
        return True

    def listed(self) -> list[ListedFile]:
        """The payload as far as it is there, sorted by name."""
        return [
            ListedFile(name, size, {a: digests[name] for a, digests in self._payload.items()})
            for name, size in sorted(self._sizes.items())
        ]

    def place_for(self, name: str) -> Path:
        """Where another process is to write the file that becomes ``data/name``; see adopt."""
        path = self.root / portable_name(f"data/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def adopt(self, name: str, progress: Progress) -> str:
        """Take a file that was written at :meth:`place_for` into the manifests, flushed and read
        from the medium; returns its SHA-256.
        """
        path = self.place_for(name)
        with path.open("rb+") as written:
            os.fsync(written.fileno())
        digests, size = hash_file(path, ALGORITHMS, progress), path.stat().st_size
        name = portable_name(f"data/{name}")
        self._note_payload(name, size, digests)
        self._on_flushed(name, size, digests)
        return digests["sha256"]

    def digest(self, name: str) -> str:
        """The SHA-256 of a payload file that is in the manifests (name from the root)."""
        return self._payload["sha256"][name]

    def write_payload(self, name: str, data: bytes) -> None:
        """Put ``data`` into the package as ``data/name``."""
        name = portable_name(f"data/{name}")
        self._note_payload(name, len(data), self._write(name, data))

    def write_tag(self, name: str, data: bytes) -> None:
        """Put ``data`` beside the payload as ``name``; the tag manifests list it."""
        name = portable_name(name)
        for algorithm, digest in self._write(name, data).items():
            self._tags[algorithm][name] = digest

    def finish(self, info: Mapping[str, str]) -> str:
        """Write declaration, ``bag-info.txt`` and manifests; returns the SHA-256 of the seal file.

        ``info`` gives the fields of ``bag-info.txt``; Payload-Oxum is added.
        """
        fields = {**info, "Payload-Oxum": f"{self.payload_bytes}.{self.payload_files}"}
        lines = [f"{name}: {' '.join(text.split())}\n" for name, text in fields.items()]
        self.write_tag("bagit.txt", BAGIT_TXT)
        self.write_tag("bag-info.txt", "".join(lines).encode())
        for algorithm in ALGORITHMS:
            self.write_tag(f"manifest-{algorithm}.txt", format_manifest(self._payload[algorithm]))
        seals = {
            algorithm: self._write(
                f"tagmanifest-{algorithm}.txt", format_manifest(self._tags[algorithm])
            )
            for algorithm in ALGORITHMS
        }
        return seals["sha256"]["sha256"]

    def _write(self, name: str, data: bytes) -> dict[str, str]:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as target:
            target.write(data)
            self._flush(target)
        return {algorithm: hashlib.new(algorithm, data).hexdigest() for algorithm in ALGORITHMS}

    def _note_payload(self, name: str, count: int, digests: Mapping[str, str]) -> None:
        self.payload_files += 1
        self.payload_bytes += count
        self._sizes[name] = count
        for algorithm, digest in digests.items():
            self._payload[algorithm][name] = digest

    def _tell_flushed(self) -> None:
        for landing, name in [row for row in self._landing if row[0].done()]:
            self._landing.remove((landing, name))
            landing.result()
            digests = {algorithm: found[name] for algorithm, found in self._payload.items()}
            self._on_flushed(name, self._sizes[name], digests)

    def _flush(self, target: BinaryIO) -> Future[None]:
        """Flush to the medium in the background, through a handle of its own."""
        target.flush()
        handle = os.dup(target.fileno())

        def flush() -> None:
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

        for done in [flush for flush in self._flushes if flush.done()]:
            self._flushes.remove(done)
            done.result()
        submitted = self._flusher.submit(flush)
        self._flushes.append(submitted)
        return submitted


class _Sink:
    """Writes blocks whole and starts a flush every few tens of megabytes."""

    def __init__(self, target: BinaryIO, writer: BagWriter):
        self._target = target
        self._writer = writer
        self._unflushed = 0
        self.failed = False

    def __call__(self, block: memoryview) -> None:
        self.failed = True
        written = 0
        while written < len(block):
            written += self._target.write(block[written:])
        self._unflushed += written
        if self._unflushed >= _FLUSH_BYTES:
            self._unflushed = 0
            self._writer._flush(self._target)
        self.failed = False


def _unreadable(source: Path, error: OSError) -> ArchiveError:
    return ArchiveError(
        T("archive", "The file {file} cannot be read: {reason}")(
            file=str(source), reason=str(error.strerror)
        ),
        meaning=T("archive", "No package was made: it would not be whole."),
        action=T("archive", "Verify the other copy of the recording and package that one."),
    )


def _changed(source: Path) -> ArchiveError:
    return ArchiveError(
        T("archive", "The file {file} is not what it was when it was first hashed.")(
            file=str(source)
        ),
        meaning=T("archive", "No package was made, so that no damaged file is handed over."),
        action=T("archive", "Verify the other copy of the recording and package that one."),
    )
