"""What a package declares of itself: version, encoding of its lists, files still to be fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.archive.bag_manifest import safe_name
from app.archive.check import Tally, unreadable
from app.archive.tree import is_plain_file
from app.model.text import T

SOFTWARE_AGENT = "DiemCau"
DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
FETCH = "fetch.txt"
CHECKER = "kiem-tra.py"
_DECLARED = re.compile(
    r"BagIt-Version: (\d+\.\d+)(?:\r\n|\r|\n)"
    r"Tag-File-Character-Encoding: (\S+)(?:\r\n|\r|\n)?"
)
_VERSIONS = ("0.93", "0.94", "0.95", "0.96", "0.97", "1.0")
_ENCODINGS = ("utf-8", "utf-16", "utf-16be", "utf-16le", "iso-8859-1", "us-ascii")
_FETCHED = re.compile(r"\S+[ \t]+(?:\d+|-)[ \t]+(.+)")


@dataclass(frozen=True, slots=True)
class BagForm:
    """How a package is to be judged.

    ``ours`` was written by this program, which lists every file and has both algorithms;
    ``complete_lists`` says that every list must name every file (RFC 8493; 0.97 and before let one
    payload file stand in one list alone).
    """

    ours: bool
    version: str = "1.0"
    encoding: str = "utf-8"

    @property
    def complete_lists(self) -> bool:
        """True where a payload manifest may leave out no file of the payload."""
        return self.ours or self.version == "1.0"


def bag_form(present: Mapping[str, Path], tally: Tally) -> BagForm:
    """Read the declaration of a package of the files ``present``; what is wrong goes to ``tally``.

    Where the declaration cannot be trusted, the rest is judged as BagIt 1.0 in UTF-8.
    """
    ours = _is_ours(present)
    if DECLARATION not in present:
        tally.missing.add(DECLARATION)
        return BagForm(ours)
    found = _DECLARED.fullmatch(_text(present, DECLARATION, tally))
    if found is None or found[1] not in _VERSIONS or found[2].lower() not in _ENCODINGS:
        tally.blame(DECLARATION, T("archive", "it does not declare a version and an encoding"))
        return BagForm(ours)
    form = BagForm(ours, found[1], found[2].lower())
    _judge_fetched(present, form, tally)
    return form


def _is_ours(present: Mapping[str, Path]) -> bool:
    """True where the description names this program or our checker lies beside it."""
    path = present.get(INFO)
    if path is None or CHECKER in present or not is_plain_file(path):
        return CHECKER in present
    try:
        return f"Bag-Software-Agent: {SOFTWARE_AGENT}".encode() in path.read_bytes()
    except OSError:
        return True


def _judge_fetched(present: Mapping[str, Path], form: BagForm, tally: Tally) -> None:
    """Nothing is ever fetched: what lacks is missing by the manifests; only names are judged."""
    if FETCH not in present:
        return
    for number, line in enumerate(_text(present, FETCH, tally, form.encoding).splitlines(), 1):
        found = _FETCHED.fullmatch(line)
        if line and (found is None or safe_name(found[1]) is None):
            tally.blame(FETCH, T("archive", "line {line} leaves the folder")(line=number))


def _text(present: Mapping[str, Path], name: str, tally: Tally, encoding: str = "utf-8") -> str:
    """Text of a tag file; empty, and told, where it cannot be read."""
    try:
        if is_plain_file(present[name]):
            return present[name].read_bytes().decode(encoding)
    except UnicodeDecodeError:
        tally.blame(name, T("archive", "it is not text of the encoding that is declared"))
    except OSError as error:
        tally.blame(name, unreadable(error))
    return ""
