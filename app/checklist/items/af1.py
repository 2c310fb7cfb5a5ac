"""AF1: the recording is closed, whole and plays."""

from __future__ import annotations

from typing import Any

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere
from app.checklist.readings_machine import Kept
from app.model.checklist import How, Judgement, Phase
from app.model.recording import KeptCopyCheck
from app.model.text import T, Text
from app.settings.profile import Profile


class RecordingWhole(Item):
    """Every copy was decoded to its end after the stop; a person looks at it at three places."""

    id = "AF1"
    title = T("checks", "The recording is closed and plays")
    why = T("checks", "The session is kept only if its recording can be seen and heard.")
    how = How.SENSED_AND_MEASURED
    phases = frozenset({Phase.AFTER})
    asked_where = AskedWhere.RECORDED
    blocking = phases
    critical = True
    main_figure = "length_apart_s"
    question = yes_or_no(
        T("checks", "Were picture and sound there at the start, in the middle and at the end?"),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "The copies are still being read back: wait until that is done."),
        T("checks", "A file is damaged: use the other copy, and note it in the record."),
        T("checks", "The recording broke off: note from when to when it is missing."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read what was closed, and the newest check of each copy."""
        kept = await instruments.machine.kept()
        if not kept.recordings:
            return Facts(not_tested=T("checks", "Nothing was recorded in this session."))
        closing = await instruments.machine.topic("closing")
        return Facts(
            {
                "unclosed": sum(not one.ended_at for one in kept.recordings),
                "problems": [one.problem.to_json() for one in kept.recordings if one.problem],
                "gaps_s": round(sum(g.seconds for r in kept.recordings for g in r.record.gaps), 3),
                "breaks": max(len(one.record.gaps) for one in kept.recordings),
                "copies": _copies(kept),
                "clock_apart_s": _clock_apart_s(kept, closing),
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Closed, verified, as long as it was recorded; seen and heard by a person."""
        findings = Findings()
        allowed_s = thresholds.number("length_apart_s") * (1 + facts["breaks"])
        if facts["unclosed"]:
            findings.fail(T("checks", "The recording was not closed."))
        for copy in facts["copies"]:
            _judge_copy(copy, allowed_s, findings)
        apart_s = facts["clock_apart_s"]
        if apart_s is not None and apart_s > allowed_s:
            findings.fail(
                T("checks", "The recording is {seconds} s off the length of the session.")(
                    seconds=apart_s
                )
            )
        if facts["gaps_s"] or facts["problems"]:
            findings.caution(
                T("checks", "{seconds} s are missing between its parts.")(seconds=facts["gaps_s"])
            )
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        lengths = [copy["decoded_s"] for copy in facts["copies"] if copy["decoded_s"] is not None]
        value = T("checks", "{count} copies, {minutes} minutes decoded")
        minutes = round(max(lengths, default=0.0) / 60, 1)
        return findings.judgement(value(count=len(facts["copies"]), minutes=minutes))

    def threshold_text(self, profile: Profile) -> Text:
        """How far the length may be off."""
        seconds = self.thresholds(profile).number("length_apart_s")
        return T("checks", "plays to its end; length of the session ± {seconds} s a break")(
            seconds=seconds
        )


def newest_checks(kept: Kept) -> dict[str, KeptCopyCheck]:
    """The newest check of each copy, by its folder."""
    return {check.check.path: check for check in kept.checks}


def _copies(kept: Kept) -> list[dict[str, Any]]:
    checks = newest_checks(kept)
    recorded: dict[str, float] = {}
    for one in kept.recordings:
        for copy in one.record.copies:
            seconds = max(recorded.get(copy.path, 0.0), one.record.seconds)
            recorded[copy.path] = seconds
    return [
        {
            "path": path,
            "recorded_s": seconds,
            "decoded_s": checks[path].check.decoded_seconds if path in checks else None,
            "verified": checks[path].check.verified if path in checks else None,
            "checked_at": checks[path].checked_at if path in checks else "",
        }
        for path, seconds in recorded.items()
    ]


def _clock_apart_s(kept: Kept, closing: Values | None) -> float | None:
    """How far the longest source is off the session's clock; None once nobody knows it any more."""
    session = kept.recordings[0].session
    if not closing or closing.get("session") != session:
        return None
    clocks = [
        abs(float(one["clock_s"]) - float(one["seconds"]))
        for one in closing["recordings"]
        if one.get("clock_s") is not None
    ]
    return round(max(clocks), 3) if clocks else None


def _judge_copy(copy: Values, allowed_s: float, findings: Findings) -> None:
    if copy["verified"] is None:
        findings.unknown(T("checks", "A copy has not been read back yet."))
        return
    if not copy["verified"]:
        findings.fail(T("checks", "A copy is damaged or incomplete: {path}")(path=copy["path"]))
    if abs(copy["decoded_s"] - copy["recorded_s"]) > allowed_s:
        findings.fail(T("checks", "A copy is shorter than what was recorded."))
