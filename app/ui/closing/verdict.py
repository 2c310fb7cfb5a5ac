"""What reading both copies back says of a recording, in words and what to do; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.system import figures
from app.system.i18n import language, tr

Report = Mapping[str, Any]
Check = Mapping[str, Any]

ROLES = ("primary", "external")


@dataclass(frozen=True, slots=True)
class ClosingVerdict:
    """State of the table, one strong sentence, and what it means or what to do."""

    state: str
    title: str
    words: str


def role_name(role: str) -> str:
    """The disk of a copy in words."""
    if role == "external":
        return tr("closing page", "External disk")
    return tr("closing page", "Main disk")


def newest_checks(checks: Sequence[Check]) -> list[Check]:
    """The newest check of each copy; checks come in the order in which they were made."""
    return list({str(check.get("path")): check for check in checks}.values())


def verdict_of(report: Report) -> ClosingVerdict:
    """The verdict on a closing report (topic ``closing`` or ``session.show``)."""
    checks = newest_checks(report.get("checks") or [])
    good = [check for check in checks if check.get("verified")]
    bad = [check for check in checks if not check.get("verified")]
    parts = [len(paths) for paths in _parts(report.get("recordings") or [])]
    if bad:
        return _one_damaged(bad[0]) if good else _none_whole()
    if none_closed(report):
        return _none_closed()
    if not good or len(good) < sum(parts):
        return _unchecked()
    if min(parts, default=0) < len(ROLES):
        return _one_only(good[0])
    return _both_match(good)


def none_closed(report: Report) -> bool:
    """True when something was recorded and none of it was closed on a disk: nothing to read."""
    recordings = report.get("recordings") or []
    return bool(recordings) and not any(_closed_copies(recording) for recording in recordings)


def _closed_copies(recording: Mapping[str, Any]) -> int:
    return sum(1 for copy in recording.get("copies") or [] if copy.get("sha256"))


def _parts(recordings: Sequence[Mapping[str, Any]]) -> list[set[str]]:
    """Folders of the closed copies of each part; sources recorded together share theirs."""
    parts: dict[tuple[str, ...], set[str]] = {}
    for recording in recordings:
        copies = recording.get("copies") or []
        folders = tuple(str(copy.get("path")) for copy in copies)
        closed = {str(copy.get("path")) for copy in copies if copy.get("sha256")}
        parts.setdefault(folders, set()).update(closed)
    return list(parts.values())


def _none_whole() -> ClosingVerdict:
    return ClosingVerdict(
        "fail",
        tr("closing page", "No copy could be read back whole"),
        tr(
            "closing page",
            "Delete nothing and do not pull out the disks. Check their cables, press “Check again”,"
            " and call support if it says the same.",
        ),
    )


def _none_closed() -> ClosingVerdict:
    return ClosingVerdict(
        "fail",
        tr("closing page", "No whole copy was closed on either disk"),
        tr(
            "closing page",
            "Both disks were lost before the end, so there is nothing to read back yet. What was"
            " written until then is still on them: delete nothing, reconnect the disks and start"
            " the program again. It then closes what is on them.",
        ),
    )


def _unchecked() -> ClosingVerdict:
    return ClosingVerdict(
        "stale",
        tr("closing page", "The copies have not been read back yet"),
        tr("closing page", "Until they are, nobody knows whether they are whole. Check them now."),
    )


def _both_match(good: Sequence[Check]) -> ClosingVerdict:
    files = sum(int(check.get("matched") or 0) for check in good)
    return ClosingVerdict(
        "pass",
        tr("closing page", "Both copies match, every byte was read back"),
        tr(
            "closing page",
            "{files} files were read from both disks and compared with what was written;"
            " picture and sound decode to the end.",
        ).format(files=files),
    )


def _one_damaged(bad: Check) -> ClosingVerdict:
    return ClosingVerdict(
        "fail",
        tr("closing page", "The copy on the {disk} is not whole").format(
            disk=role_name(str(bad.get("role"))).lower()
        ),
        tr(
            "closing page",
            "The other copy is whole: nothing of the session is lost. Make the package from it now,"
            " keep both disks as they are, and have the {disk} looked at.",
        ).format(disk=role_name(str(bad.get("role"))).lower()),
    )


def _one_only(good: Check) -> ClosingVerdict:
    return ClosingVerdict(
        "caution",
        tr("closing page", "There is one copy only, and it is whole"),
        tr(
            "closing page",
            "It is on the {disk}. Make the package on another disk now, so that there are two.",
        ).format(disk=role_name(str(good.get("role"))).lower()),
    )


def check_faults(check: Check) -> list[str]:
    """What is wrong with one copy, file by file; empty for a whole one."""
    kinds = (
        ("missing", tr("closing page", "missing: {file}")),
        ("changed", tr("closing page", "changed: {file}")),
        ("extra", tr("closing page", "not from this recording: {file}")),
        ("decode_errors", tr("closing page", "does not decode: {file}")),
    )
    faults = [words.format(file=file) for kind, words in kinds for file in check.get(kind) or []]
    if not faults and not check.get("verified") and not check.get("read"):
        faults.append(tr("closing page", "nothing could be read"))
    return faults


def _gap_causes() -> dict[str, str]:
    """Causes of gaps in words."""
    return {
        "encoder": tr("closing page", "the encoder was started again"),
        "engine": tr("closing page", "the recorder was started again"),
        "missing": tr("closing page", "a file is missing"),
        "ENOSPC": tr("closing page", "the disk was full"),
        "EIO": tr("closing page", "the disk gave an error"),
        "EROFS": tr("closing page", "the disk turned read-only"),
        "overflow": tr("closing page", "the disk was too slow"),
        "exit": tr("closing page", "the disk was lost"),
        "ENODEV": tr("closing page", "the disk was lost"),
        "EDQUOT": tr("closing page", "the disk was full"),
        "ENOENT": tr("closing page", "the file was deleted"),
        "EACCES": tr("closing page", "the disk refused to be written"),
        "timeout": tr("closing page", "the disk was too slow"),
        "EEXIST": tr("closing page", "the disk refused to be written"),
        "hang": tr("closing page", "the writing process no longer answered"),
        "fault": tr("closing page", "the writing process was lost"),
        "empty": tr("closing page", "a file on the disk was empty"),
        "not growing": tr("closing page", "a file on the disk did not grow"),
        "shortened": tr("closing page", "a file on the disk was shortened"),
    }


def gap_words(gap: Mapping[str, Any]) -> str:
    """One gap: where, how long, on which copy, why."""
    cause = str(gap.get("cause") or "")
    copy = str(gap.get("copy") or "")
    where = role_name(copy).lower() if copy else tr("closing page", "both copies")
    return tr("closing page", "at {time}: {span} missing on {where}, {cause}").format(
        time=figures.timecode(float(gap.get("start_s") or 0)),
        span=tr("closing page", "{count} seconds").format(
            count=figures.decimal(float(gap.get("seconds") or 0))
        ),
        where=where,
        cause=_gap_causes().get(cause, cause or tr("closing page", "cause not known")),
    )


def counted(count: float) -> str:
    """A whole number in groups of three, as the language writes them: ``93.350``."""
    shown = f"{int(count):,}"
    return shown.replace(",", ".") if language() == "vi" else shown


def short_hash(sha256: str) -> str:
    """The two ends of a hash, enough to compare by eye."""
    return f"{sha256[:8]}…{sha256[-8:]}" if len(sha256) > 20 else sha256


def gaps_of(recordings: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """All gaps once: one of a disk stands in the record of every source that it took."""
    found = [gap for recording in recordings for gap in recording.get("gaps") or []]
    return list({tuple(sorted(gap.items())): gap for gap in found}.values())


def clock_difference_s(recordings: Sequence[Mapping[str, Any]]) -> float | None:
    """How far the lengths are from the session's clock, noted gaps apart; the worst of them."""
    worst: float | None = None
    for recording in recordings:
        if recording.get("clock_s") is None:
            continue
        gaps = [gap for gap in recording.get("gaps") or [] if not gap.get("copy")]
        within = [gap for gap in gaps if gap.get("cause") != "engine"]
        missing_s = sum(float(gap.get("seconds") or 0) for gap in within)
        apart = abs(float(recording["clock_s"]) - float(recording.get("seconds") or 0) - missing_s)
        worst = max(worst or 0.0, apart)
    return worst


def by_source(recordings: Sequence[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """The parts of each source; the first source is the session's own."""
    sources: dict[str, list[Mapping[str, Any]]] = {}
    for recording in recordings:
        sources.setdefault(str(recording.get("source") or "room"), []).append(recording)
    return sources


def source_name(source: str) -> str:
    """A source in words."""
    names = {
        "room": tr("closing page", "Room"),
        "room2": tr("closing page", "Second camera"),
        "conference": tr("closing page", "Conference"),
    }
    return names.get(source, source)


def total(recordings: Sequence[Mapping[str, Any]], name: str) -> float:
    """The sum of a figure over all parts of a recording."""
    return sum(float(recording.get(name) or 0) for recording in recordings)
