"""RC3: a trial recording to both disks, read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.checklist.contract import (
    MANDATED,
    EvidenceFile,
    Facts,
    Item,
    Live,
    Thresholds,
    Values,
)
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere
from app.model.checklist import How, Judgement
from app.model.recording import CopyRole
from app.model.text import T, Text
from app.settings.profile import Profile

_SHORT_BY_S = 1.0


class TrialRecording(Item):
    """The only proof that a recording can be made is a recording that plays."""

    id = "RC3"
    title = T("checks", "Trial recording to both disks")
    why = T("checks", "Only a recording that was read back proves that the session will be kept.")
    how = How.MEASURED
    phases = MANDATED
    asked_where = AskedWhere.RECORDED
    blocking = MANDATED
    critical = True
    live = Live.PICTURE
    instruction = T("checks", "Somebody speaks in this room, and somebody at another point.")
    main_figure = "trial_s"
    causes = (
        T("checks", "A disk is missing or slow: look at RC1 and RC2 first."),
        T("checks", "The microphone gave nothing: look at AU1 and AU2 first."),
        T("checks", "The camera gave nothing: look at VI1 and VI4 first."),
        T("checks", "The machine is overloaded: close programs that are not needed."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Record for the set time; the clip becomes evidence."""
        trial = await instruments.trial_recording(self.thresholds(profile).number("trial_s"))
        values: dict[str, Any] = {
            "wanted_s": trial.wanted_s,
            "sound_rms_dbfs": trial.sound_rms_dbfs,
            "luma_mean": trial.luma_mean,
            "problem": trial.problem.to_json() if trial.problem else None,
            "copies": [
                {**asdict(copy), "role": str(copy.role), "decode_errors": [*copy.decode_errors]}
                for copy in trial.copies
            ],
            "sources": [asdict(source) for source in trial.sources],
            "meeting_left_out": trial.meeting_left_out,
        }
        caption = T("checks", "Trial recording of {seconds} s")(seconds=trial.wanted_s)
        files = (EvidenceFile(trial.clip, caption),) if trial.clip else ()
        return Facts(values, files, ", ".join(copy.volume for copy in trial.copies))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Both copies whole and equal, with picture and sound that are neither black nor mute."""
        findings = Findings()
        copies: Sequence[Values] = facts["copies"]
        if facts["problem"]:
            findings.fail(
                T("checks", "The trial recording did not succeed: {reason}")(
                    reason=Text.from_json(facts["problem"])
                )
            )
        self._judge_copies(copies, facts["wanted_s"], findings)
        sources: Sequence[Values] = facts.get("sources", ())
        rms, luma = facts["sound_rms_dbfs"], facts["luma_mean"]
        self._judge_sound(rms, [t for s in sources for t in s["tracks"]], thresholds, findings)
        for source in sources:
            _judge_source(source, facts["wanted_s"], thresholds, findings)
        if facts.get("meeting_left_out"):
            findings.caution(
                T("checks", "The other points are not in it: join the meeting, then repeat it.")
            )
        if luma is None:
            findings.unknown(T("checks", "The brightness of the recorded picture is not known."))
        elif luma <= thresholds.number("luma_min"):
            findings.fail(T("checks", "The recorded picture is black."))
        value = T("checks", "{copies} copies of {seconds} s, sound {rms} dBFS")
        length_s = min((float(copy["seconds"]) for copy in copies), default=0.0)
        shown_rms = "–" if rms is None else float(rms)
        return findings.judgement(value(copies=len(copies), seconds=length_s, rms=shown_rms))

    @staticmethod
    def _judge_sound(
        rms: float | None, tracks: Sequence[Values], thresholds: Thresholds, findings: Findings
    ) -> None:
        """The room's own sound must be heard well; a further track must hold something."""
        if rms is None:
            findings.unknown(T("checks", "The level of the recorded sound is not known."))
        elif rms <= thresholds.number("rms_min_dbfs"):
            findings.fail(T("checks", "The recorded sound is too quiet: {rms} dBFS.")(rms=rms))
        for track in tracks[1:]:
            heard, name = track["rms_dbfs"], track["name"]
            if heard is None or heard <= thresholds.number("track_min_dbfs"):
                findings.fail(T("checks", "The sound track “{track}” is silent.")(track=name))
            elif heard <= thresholds.number("rms_min_dbfs"):
                findings.caution(
                    T("checks", "The sound track “{track}” is quiet: {rms} dBFS.")(
                        track=name, rms=heard
                    )
                )

    @staticmethod
    def _judge_copies(copies: Sequence[Values], wanted_s: float, findings: Findings) -> None:
        if {copy["role"] for copy in copies} != {str(role) for role in CopyRole}:
            findings.fail(T("checks", "The trial recording is not on both disks."))
        if len({copy["sha256"] for copy in copies}) > 1:
            findings.fail(T("checks", "The two copies are not the same."))
        for copy in copies:
            if not (copy["has_picture"] and copy["has_sound"]) or copy["frames"] <= 0:
                findings.fail(T("checks", "A copy lacks picture or sound."))
            if copy["decode_errors"]:
                findings.fail(T("checks", "A copy does not play without errors."))
            if copy["seconds"] < wanted_s - _SHORT_BY_S:
                findings.fail(T("checks", "A copy is shorter than what was recorded."))

    def threshold_text(self, profile: Profile) -> Text:
        """So many seconds, on both disks, equal, audible, visible."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "{seconds} s on both disks, equal, it plays, sound above {rms} dBFS, not black",
        )(seconds=figures.number("trial_s"), rms=figures.number("rms_min_dbfs"))


def _judge_source(
    source: Values, wanted_s: float, thresholds: Thresholds, findings: Findings
) -> None:
    """Each camera by itself: it delivers, its recording is long enough and not black."""
    name, luma = source["name"], source["luma_mean"]
    if not source["live"]:
        findings.fail(T("checks", "The camera of “{source}” gave no picture.")(source=name))
    elif luma is None or luma <= thresholds.number("luma_min"):
        findings.fail(T("checks", "The recorded picture of “{source}” is black.")(source=name))
    if source["seconds"] < wanted_s - _SHORT_BY_S:
        findings.fail(
            T("checks", "The recording of “{source}” is shorter than what was recorded.")(
                source=name
            )
        )
