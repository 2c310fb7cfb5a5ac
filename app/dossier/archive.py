"""A ZIP is looked into with care: every claim it makes is bounded before a byte is unpacked.

Nothing is ever unpacked to a name from the archive, so no name can lead anywhere; names that try
to are refused all the same, for such an archive was not made by the office that sends papers.
"""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from app.dossier.file_names import is_litter, packed_parts, shown_name
from app.dossier.limits import (
    LARGEST_FILE_BYTES,
    LARGEST_UNPACKED_BYTES,
    MOST_RATIO,
    RATIO_FROM_BYTES,
)
from app.dossier.packed_names import packed_name
from app.dossier.zip_directory import DAMAGE, is_within_bounds
from app.model.errors import AppError
from app.model.text import T, Text

_ENCRYPTED = 0x1 | 0x40 | 0x2000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)


class IntakeError(AppError):
    """Something that was handed in cannot be taken; ``what`` is the sentence."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive. ``folders`` and ``name`` are for people; ``bytes`` as it claims."""

    entry: zipfile.ZipInfo
    folders: tuple[str, ...]
    name: str
    bytes: int


class Archive:
    """An open ZIP. ``file`` is seekable and stays the caller's to close.

    Raises :class:`IntakeError` for one that is damaged, locked or out of bounds as a whole,
    ``OSError`` of the medium. ``refused`` has a sentence for each entry that is not taken.
    """

    def __init__(self, file: BinaryIO, size_bytes: int) -> None:
        self.refused: list[Text] = []
        try:
            if not is_within_bounds(file, size_bytes):
                raise IntakeError(_too_much())
            self._packed = zipfile.ZipFile(file)
        except DAMAGE as error:
            raise IntakeError(_damaged()) from error
        entries = self._packed.infolist()
        _refuse_bombs(entries, size_bytes)
        self.members = [member for entry in entries if (member := self._member(entry))]

    @contextmanager
    def open(self, member: Member) -> Generator[BinaryIO, None, None]:
        """Unpack a member while it is read; never more than it claimed.

        Raises :class:`IntakeError` where it turns out damaged while the block reads.
        """
        try:
            with self._packed.open(member.entry) as file:
                yield cast(BinaryIO, file)
        except DAMAGE as error:
            raise IntakeError(_damaged()) from error

    def _member(self, entry: zipfile.ZipInfo) -> Member | None:
        name = packed_name(entry)
        if name.endswith(("/", "\\")):
            return None
        parts = packed_parts(name)
        sort = stat.S_IFMT(entry.external_attr >> 16)
        if parts is None:
            self.refused.append(_refusal(name, _TRICK))
        elif is_litter(parts):
            return None
        elif sort not in {0, stat.S_IFREG}:
            self.refused.append(_refusal(name, _LINK))
        elif entry.compress_type not in _METHODS:
            self.refused.append(_refusal(name, _METHOD))
        else:
            *folders, last = parts
            shown = tuple(shown_name(one) for one in folders)
            return Member(entry, shown, shown_name(last), entry.file_size)
        return None


def _refuse_bombs(entries: Sequence[zipfile.ZipInfo], size_bytes: int) -> None:
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise IntakeError(_locked())
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > LARGEST_UNPACKED_BYTES or any(_is_bomb(entry) for entry in entries):
        raise IntakeError(_too_much())
    if packed > size_bytes or len({entry.header_offset for entry in entries}) < len(entries):
        raise IntakeError(_damaged())


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    large = entry.file_size > RATIO_FROM_BYTES
    return entry.file_size > LARGEST_FILE_BYTES or (
        large and entry.file_size > MOST_RATIO * max(1, entry.compress_size)
    )


_TRICK = T("dossier-intake", "Its name in the archive leads elsewhere.")
_LINK = T("dossier-intake", "It is a link or a device, no file.")
_METHOD = T("dossier-intake", "It is packed in a way that is not read here.")


def _refusal(name: str, why: Text) -> Text:
    return refusal_of(shown_name(name), why)


def refusal_of(name: str, why: Text) -> Text:
    """The sentence for one file that is not taken."""
    return T("dossier-intake", "{name}: {why}")(name=name, why=why)


def _locked() -> Text:
    return T(
        "dossier-intake", "The archive is protected by a password; unpack it and add the files."
    )


def _damaged() -> Text:
    return T("dossier-intake", "The archive is damaged.")


def _too_much() -> Text:
    return T("dossier-intake", "The archive unpacks to more than a dossier can hold.")
