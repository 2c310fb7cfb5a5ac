"""What an archivist states about a session's file: never guessed by the program."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ArchivalDescription:
    """The archivist's fields of a file (Thông tư 05/2025/TT-BNV, annex I); empty: not stated.

    ``fonds_code`` and ``fonds_name`` of the fonds (phông lưu trữ), ``file_code`` the file's code,
    ``title`` what stands in the archive's lists (empty: the session's own title), ``retention``,
    ``access`` (mức độ tiếp cận), ``language``, ``keywords`` separated by commas, ``totals`` (how
    many items the whole file has, on paper and otherwise), ``note`` anything else.
    """

    fonds_code: str = ""
    fonds_name: str = ""
    file_code: str = ""
    title: str = ""
    retention: str = ""
    access: str = ""
    language: str = ""
    keywords: str = ""
    totals: str = ""
    note: str = ""


NOTHING_STATED = ArchivalDescription()

FIELDS = tuple(field.name for field in fields(ArchivalDescription))
"""Names of all fields, in the order in which they are shown."""

MOST_LETTERS = 1000
"""Of one field."""
