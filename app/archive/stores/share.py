"""A share of the network: a folder of another machine, which may go away in the middle."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.archive.names import WORK_PREFIX
from app.archive.stores.contents import StoredFile, changed
from app.archive.stores.holder import LineCutError, Lock, Told
from app.archive.stores.pace import Pace
from app.archive.stores.place import StorePlace
from app.archive.tree import list_files
from app.model.errors import ArchiveError, StorageError
from app.model.text import T
from app.system.medium import read_stretch
from app.system.whole_file import flush_folder

PART = ".part"
_BLOCK_BYTES = 4 * 1024 * 1024
_GONE = frozenset(
    number
    for name in (
        *("EIO", "ENOTCONN", "ESTALE", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH"),
        *("ETIMEDOUT", "ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "EREMOTEIO", "ENODEV"),
    )
    if (number := getattr(errno, name, None)) is not None
)
_WINDOWS_GONE = frozenset((51, 53, 54, 55, 59, 64, 67, 121, 1231, 1232, 1236))
"""ERROR_REM_NOT_LIST, ERROR_BAD_NETPATH, ERROR_NETNAME_DELETED and their like."""


class ShareHolder:
    """One package in a folder of the share; see :class:`Holder`.

    It is written into a working folder, which gets the package's name once all was read back.
    """

    def __init__(self, place: StorePlace, package: str) -> None:
        self._root = Path(place.folder)
        self._final = self._root / place.prefix / package
        self._work = self._final.with_name(WORK_PREFIX + package)
        self._pace = Pace(place.limit_bytes_per_s)

    def put(self, file: StoredFile, source: Path, told: Told) -> None:
        """Copy a file; one that was cut goes on where its bytes are those of the source."""
        with _on_share():
            self._need_root()
            if self._final.is_dir():
                return
            target = self._work / file.name
            if target.is_file() and target.stat().st_size == file.bytes:
                told(file.bytes)
                return
            self._replace(file, source, target, told)

    def put_anew(self, file: StoredFile, source: Path, told: Told) -> None:
        """Copy it once more, beside what lies there, and put it in its place."""
        with _on_share():
            self._need_root()
            self._replace(file, source, self._folder / file.name, told)

    def blocks(self, name: str, start: int) -> Iterator[bytes]:
        """Read from the share, past this machine's cache."""
        with _on_share():
            self._need_root()
            path, at = self._folder / name, start
            if not path.is_file() or path.is_symlink():
                raise FileNotFoundError(name)
            while block := read_stretch(path, at, _BLOCK_BYTES):
                self._pace.take(len(block))
                at += len(block)
                yield block

    def names(self) -> dict[str, int]:
        """All files in the package's folder."""
        with _on_share():
            self._need_root()
            found = list_files(self._folder) if self._folder.is_dir() else {}
            return {name: path.lstat().st_size for name, path in found.items()}

    def finish(self) -> None:
        """Give the working folder the package's name."""
        with _on_share():
            self._need_root()
            if not self._final.is_dir():
                self._work.rename(self._final)
                flush_folder(self._final.parent)

    def lock_of(self, name: str) -> Lock:
        """A share locks nothing."""
        return Lock()

    @property
    def _folder(self) -> Path:
        return self._final if self._final.is_dir() else self._work

    def _need_root(self) -> None:
        if not self._root.is_dir():
            raise LineCutError("no folder")

    def _replace(self, file: StoredFile, source: Path, target: Path, told: Told) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + PART)
        try:
            self._copy(file, source, part, told)
        except FileNotFoundError:
            self._need_root()
            raise
        except ArchiveError:  # the source is not what was hashed: nothing goes on from this
            part.unlink(missing_ok=True)
            raise
        part.replace(target)
        told(file.bytes)

    def _copy(self, file: StoredFile, source: Path, part: Path, told: Told) -> None:
        """Append to ``part`` what it lacks; bytes in it that differ are written anew."""
        digest, at = hashlib.sha256(), 0
        size = part.stat().st_size if part.exists() else 0
        with source.open("rb") as reader, _opened(part) as writer:
            while block := reader.read(self._pace.block_bytes(_BLOCK_BYTES)):
                digest.update(block)
                if not (at + len(block) <= size and writer.read(len(block)) == block):
                    size = 0
                    writer.seek(at)
                    self._pace.take(len(block))
                    writer.write(block)
                at += len(block)
                told(at)
            writer.truncate(at)
            writer.flush()
            os.fsync(writer.fileno())
        if digest.hexdigest() != file.sha256:
            raise changed(file.name)


def try_share(place: StorePlace) -> dict[str, Any]:
    """Ask whether the folder is there and takes files; leaves nothing there."""
    with _on_share():
        root = Path(place.folder)
        if not root.is_dir():
            raise LineCutError("no folder")
        probe = root / f".thu-ket-noi-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    return {"reached": True, "locks": False}


def _opened(part: Path) -> Any:
    return part.open("r+b" if part.exists() else "w+b")


@contextmanager
def _on_share() -> Generator[None, None, None]:
    """Tell a share that went away from one that refuses."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in _GONE or getattr(error, "winerror", None) in _WINDOWS_GONE:
            raise LineCutError(errno.errorcode.get(error.errno or 0, "")) from error
        raise StorageError(
            T("stores", "The share cannot take the package: {reason}")(
                reason=error.strerror or str(error)
            ),
            meaning=T("stores", "The package is not counted as kept there."),
            action=T("stores", "See to room and rights on the share, then go on."),
        ) from error
