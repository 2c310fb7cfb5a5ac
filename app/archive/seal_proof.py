"""Against what a package is proved: what this point knows of it, a code on paper, or itself alone.

A package that was forged with all its lists, or swapped for another one, is whole in itself. Only
its seal tells it, compared with one that lies elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.archive.bag_form import INFO
from app.archive.bag_info import info_fields
from app.archive.check import FolderKind, VerifyReport
from app.model.errors import BadUsageError
from app.model.text import T, Text
from app.store.known_seals import KnownSeal

LEAST_DIGITS = 16
KNOWN, PAPER = "known", "paper"
_SEALED = frozenset(
    {FolderKind.PACKAGE, FolderKind.COPY, FolderKind.EXCERPT, FolderKind.EXTRACT, FolderKind.DISC}
)
_DIGITS = re.compile(rf"[0-9a-f]{{{LEAST_DIGITS},64}}")


def code_of(text: str) -> str:
    """The digits of a code as a paper has it: what its QR code says, all of it or its first groups.

    Raises :class:`BadUsageError` where it is no such code.
    """
    last = text.strip().splitlines()[-1] if text.strip() else ""
    digits = re.sub(r"[\s:·.-]", "", last.lower().rpartition("sha256")[2])
    if _DIGITS.fullmatch(digits):
        return digits
    raise BadUsageError(
        T("archive", "“{text}” is no code of a package.")(text=text),
        action=T(
            "archive",
            "Write the code as the label or the handover record has it: its first"
            " {least} digits at least.",
        )(least=LEAST_DIGITS),
    )


class SealProof:
    """Judges reports by seals that are known elsewhere; ``by`` tells what each agrees with,
    ``refuted`` are those that are not what is known or on paper.
    """

    def __init__(self, known: Sequence[KnownSeal], code: str = "") -> None:
        self._seals = {one.seal for one in known}
        self._by_name: dict[tuple[bool, str], set[str]] = {}
        self._by_session: dict[str, set[str]] = {}
        for one in known:
            recorded = one.form == "recording"
            self._by_name.setdefault((recorded, one.name), set()).add(one.seal)
            if one.form in ("package", "reencoded"):
                self._by_session.setdefault(one.session, set()).add(one.seal)
        self._code = code
        self.by: dict[str, tuple[str, ...]] = {}
        self.refuted: set[str] = set()

    def judge(self, part: Path, report: VerifyReport) -> VerifyReport:
        """The report of one package, copy, excerpt or disc, or of a folder known here with what was
        brought in, with what its seal says.
        """
        sealed = report.kind in _SEALED
        if not sealed and not self._by_name.get((False, part.name)):
            return report
        by, faults = [], []
        if self._code and sealed:
            if report.seal.startswith(self._code):
                by.append(PAPER)
            else:
                faults.append(T("archive", "its code is not the one on the paper"))
        expected = self._expected(part, report)
        if report.seal in self._seals:
            by.append(KNOWN)
        elif expected:
            faults.append(
                T(
                    "archive",
                    "its code is not the one that this point knows: it was changed with all its"
                    " lists, or put in the place of another one",
                )
            )
        self.by[str(part)] = tuple(sorted(by))
        if faults:
            self.refuted.add(str(part))
        return replace(report, problems=(*report.problems, *_problems(part, faults)))

    def _expected(self, part: Path, report: VerifyReport) -> set[str]:
        """The seals that what bears this name, or is of this session, may have."""
        if report.kind is FolderKind.DISC:
            return set()
        named = self._by_name.get((report.kind is FolderKind.COPY, part.name), set())
        if named or report.kind is not FolderKind.PACKAGE:
            return named
        info = _bag_info(part)
        inside = self._by_name.get((False, info.get("Internal-Sender-Identifier", "")), set())
        return inside or self._by_session.get(info.get("External-Identifier", ""), set())


def _problems(part: Path, faults: Sequence[Text]) -> tuple[Text, ...]:
    named = T("archive", "{file}: {why}")
    return tuple(named(file=part.name, why=why) for why in faults)


def _bag_info(package: Path) -> dict[str, str]:
    """The fields of ``bag-info.txt``; none where it cannot be read."""
    try:
        return info_fields((package / INFO).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}
