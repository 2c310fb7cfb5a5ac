"""LV1: the recorder writes on both disks."""

from __future__ import annotations

from typing import Any

from app.checklist.contract import Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere
from app.model.checklist import How, Judgement, Phase
from app.model.recording import CopyRole, CopyState
from app.model.text import T, Text
from app.settings.profile import Profile

_MB = 1e6
_DISKS = {
    str(CopyRole.PRIMARY): T("checks", "main disk"),
    str(CopyRole.EXTERNAL): T("checks", "external disk"),
}


class RecorderWrites(Item):
    """Sizes of both copies at two moments, as the recorder itself tells them."""

    id = "LV1"
    title = T("checks", "The recording grows on both disks")
    why = T("checks", "A recorder that stands still must be seen at once, not at the end.")
    how = How.SENSED
    phases = frozenset({Phase.DURING})
    asked_where = AskedWhere.RECORDED
    blocking = phases
    critical = True
    live = Live.DISK
    main_figure = "every_s"
    causes = (
        T("checks", "A disk was unplugged or is full: look at its alarm; the other one goes on."),
        T("checks", "A disk is slow: use no other program on it until the end."),
        T("checks", "Nothing is recorded: press “Start recording”."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at the recorder twice."""
        seconds = self.thresholds(profile).number("look_s")
        before, after = await instruments.machine.topic_twice("recording", seconds)
        if not after or not before or after["state"] in {"idle", "failed"}:
            return Facts(not_tested=T("checks", "Nothing is being recorded."))
        sizes = {row["role"]: row["bytes_written"] for row in before["volumes"]}
        copies: list[dict[str, Any]] = [
            {
                "role": row["role"],
                "state": row["state"],
                "bytes": row["bytes_written"],
                "grown_bytes": row["bytes_written"] - sizes.get(row["role"], 0),
                "verified": row["verified_state"],
            }
            for row in after["volumes"]
        ]
        return Facts({"seconds": after["seconds"], "copies": copies})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Both copies are there and grow; one that could not be read back is a failure too."""
        findings = Findings()
        copies = {copy["role"]: copy for copy in facts["copies"]}
        least = thresholds.number("grown_min_bytes")
        for role, disk in _DISKS.items():
            copy = copies.get(role)
            if copy is None or copy["state"] in {CopyState.LOST, CopyState.FULL, CopyState.CLOSED}:
                findings.fail(T("checks", "The recording does not reach the {disk}.")(disk=disk))
            elif copy["grown_bytes"] < least:
                findings.fail(T("checks", "The file on the {disk} does not grow.")(disk=disk))
            elif copy["verified"] == "problem":
                findings.fail(
                    T("checks", "The {disk} does not give back what was written.")(disk=disk)
                )
            elif copy["state"] != CopyState.WRITING:
                findings.caution(T("checks", "The {disk} falls behind.")(disk=disk))
        sizes = ", ".join(f"{copy['bytes'] / _MB:.1f} MB" for copy in facts["copies"])
        return findings.judgement(T("checks", "written: {sizes}")(sizes=sizes or "–"))

    def threshold_text(self, profile: Profile) -> Text:
        """Both grow."""
        seconds = self.thresholds(profile).number("every_s")
        return T("checks", "both files grow, looked at every {seconds} s")(seconds=round(seconds))
