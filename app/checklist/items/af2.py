"""AF2: two equal copies on two disks that do not fail together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.checklist.contract import Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.items.af1 import newest_checks
from app.checklist.point_rules import AskedWhere
from app.checklist.readings_machine import CopyMedium, Kept
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class TwoCopies(Item):
    """First hashes of both copies, the newest reading back, and what disks they lie on."""

    id = "AF2"
    title = T("checks", "Two equal copies on two disks")
    why = T("checks", "One disk alone may fail; the rules ask for independent media.")
    how = How.SENSED
    phases = frozenset({Phase.AFTER})
    asked_where = AskedWhere.RECORDED
    blocking = phases
    critical = True
    live = Live.DISK
    main_figure = "copies_min"
    causes = (
        T("checks", "The external disk was pulled out: connect it; it is filled up by itself."),
        T("checks", "A copy was not read back: open the archive and press “Check the copies now”."),
        T("checks", "Both copies lie on one disk: copy one of them to another disk."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Compare the copies part by part."""
        kept = await instruments.machine.kept()
        if not kept.recordings:
            return Facts(not_tested=T("checks", "Nothing was recorded in this session."))
        parts = _parts(kept)
        return Facts({"parts": parts}, device=", ".join(one.serial for one in kept.media))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Every part on so many disks, with equal hashes, read back and verified."""
        findings = Findings()
        wanted = round(thresholds.number("copies_min"))
        one_disk = bool(thresholds.value("same_volume_allowed"))
        for part in facts["parts"]:
            _judge_part(part, wanted, findings, one_disk=one_disk)
        verified = min((_verified(part) for part in facts["parts"]), default=0)
        value = T("checks", "{verified} of {wanted} copies read back and equal")
        return findings.judgement(value(verified=verified, wanted=wanted))

    def threshold_text(self, profile: Profile) -> Text:
        """How many, and what they must be."""
        count = self.thresholds(profile).number("copies_min")
        return T("checks", "{count} copies with equal SHA-256, on different disks")(
            count=round(count)
        )


def _parts(kept: Kept) -> list[list[dict[str, Any]]]:
    """The copies of each part of the recording: those that were made together."""
    checks, media = newest_checks(kept), {one.path: one for one in kept.media}
    groups = {tuple(sorted(c.path for c in one.record.copies)) for one in kept.recordings}
    return [[_copy(media.get(path), path, checks) for path in group] for group in sorted(groups)]


def _copy(medium: CopyMedium | None, path: str, checks: Values) -> dict[str, Any]:
    check = checks.get(path)
    return {
        "path": path,
        "sha256": medium.sha256 if medium else "",
        "volume": medium.volume if medium else "",
        "serial": medium.serial if medium else "",
        "verified": check.check.verified if check is not None else None,
    }


def _verified(part: Sequence[Values]) -> int:
    return sum(copy["verified"] is True for copy in part)


def _judge_part(part: Sequence[Values], wanted: int, findings: Findings, *, one_disk: bool) -> None:
    closed = [copy for copy in part if copy["sha256"]]
    if len(closed) < wanted:
        findings.fail(T("checks", "A part of the recording has only one closed copy."))
    if len({copy["sha256"] for copy in closed}) > 1:
        findings.fail(T("checks", "The two copies are not the same."))
    if any(copy["verified"] is False for copy in part):
        findings.fail(T("checks", "A copy is damaged or incomplete."))
    if any(copy["verified"] is None for copy in part):
        findings.unknown(T("checks", "A copy has not been read back yet."))
    if any(not copy["volume"] for copy in part):
        findings.unknown(T("checks", "A disk with a copy is not connected."))
    elif _on_one_disk(part):
        (findings.caution if one_disk else findings.fail)(
            T("checks", "Both copies lie on one disk: if it breaks, both are lost.")
        )
    elif not all(copy["serial"] for copy in part):
        findings.caution(T("checks", "The system does not tell whether these are two disks."))


def _on_one_disk(part: Sequence[Values]) -> bool:
    """True where two copies share a volume, or lie on two volumes of one disk."""
    serials = [copy["serial"] for copy in part if copy["serial"]]
    volumes = {copy["volume"] for copy in part}
    return len(part) > len(volumes) or len(serials) > len(set(serials))
