"""AU5: what the speaker plays does not come back through the microphone."""

from __future__ import annotations

import json
from pathlib import Path

from app.checklist.contract import MANDATED, EvidenceFile, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import several_devices
from app.checklist.sound import NO_MICROPHONE
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class Echo(Item):
    """A chirp from the speaker, found in the microphone: its delay, its level, and howling.

    The return is the level of what comes back through the microphone against what was played. It
    is measured at the microphone itself, without the echo canceller of a meeting.
    """

    id = "AU5"
    title = T("checks", "Echo from the speaker into the microphone")
    why = T("checks", "Otherwise the other points hear themselves. The speaker plays a glide.")
    how = How.MEASURED
    phases = MANDATED
    live = Live.SPEAKER
    main_figure = "return_db_min"
    question = yes_or_no(
        T("checks", "Did you hear the glide clearly from the room's speaker?"),
        T("checks", "Heard clearly"),
        T("checks", "Not heard clearly"),
    )
    instruction = T("checks", "Keep quiet: the speaker plays a glide, the microphone listens.")
    causes = (
        T("checks", "The speaker is too loud, or stands too near: turn it down, move it away."),
        T("checks", "The microphone points at the speaker: turn one of them away."),
        T("checks", "The input volume is too high: turn it down, then measure AU2 again."),
        T(
            "checks",
            "It howls: turn the speaker down at once, mute the microphone, begin anew.",
        ),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Play, listen, compare."""
        heard = await instruments.hall.echo()
        if heard is None:
            status = await instruments.microphone_status()
            nothing = T("checks", "No speaker is chosen.") if status.spec else NO_MICROPHONE
            return Facts(not_tested=nothing)
        files = (
            EvidenceFile(heard.path, T("checks", "The glide as the microphone heard it")),
            EvidenceFile(
                _series_file(heard.path, heard.figures),
                T("checks", "Answer of the room to the glide, over time"),
            ),
        )
        device = several_devices((heard.speaker, heard.microphone), " → ")
        least_db = self.thresholds(profile).number("return_db_min")
        return Facts({**heard.figures, "least_db": least_db}, files, device)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Howling first, then the return; what was not found needs a person who heard it."""
        findings = Findings()
        self._judge_howling(facts, thresholds, findings)
        back_db, least_db = float(facts["return_db"]), thresholds.number("return_db_min")
        if facts["found"]:
            if back_db < thresholds.number("return_db_caution"):
                findings.fail(T("checks", "The other points hear themselves loudly."))
            elif back_db < least_db:
                findings.caution(T("checks", "The other points hear themselves."))
            value = T("checks", "{back} dB quieter than played, after {delay} ms")
            shown = value(back=back_db, delay=round(float(facts["delay_ms"])))
            return findings.judgement(shown)
        if not answered_yes(facts):
            findings.unknown(
                T("checks", "The microphone did not hear the glide: did a person hear it?")
            )
        elif back_db < least_db:
            findings.unknown(T("checks", "The room is too loud to find the glide: keep quiet."))
        value = T("checks", "not heard in the microphone (at least {back} dB quieter)")
        return findings.judgement(value(back=back_db))

    @staticmethod
    def _judge_howling(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
        if facts["howl_hz"] is None or facts["howl_s"] < thresholds.number("howl_s"):
            return
        if facts["howl_growth_db"] >= thresholds.number("howl_growth_db"):
            findings.fail(T("checks", "It howls at {hz} Hz.")(hz=round(facts["howl_hz"])))
        else:
            findings.caution(
                T("checks", "A steady tone of {hz} Hz stands in the room: it may begin to howl.")(
                    hz=round(facts["howl_hz"])
                )
            )

    def threshold_text(self, profile: Profile) -> Text:
        """So much quieter than what was played."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "at least {least} dB quieter than played (caution from {caution} dB), no howling, heard"
            " in the room; without the meeting's echo canceller",
        )(
            least=figures.number("return_db_min"),
            caution=figures.number("return_db_caution"),
        )


def _series_file(recording: Path, figures: Values) -> Path:
    path = recording.with_suffix(".json")
    path.write_text(json.dumps(dict(figures), indent=1), encoding="utf-8")
    return path
