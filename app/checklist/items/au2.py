"""AU2: speech reaches the recording at the right level."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.sound import dead, listen
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class SpeechLevel(Item):
    """Level of a sample in which somebody speaks."""

    id = "AU2"
    title = T("checks", "Level of speech")
    why = T("checks", "What is said must be heard clearly in the record and at the other points.")
    how = How.MEASURED
    phases = MANDATED | {Phase.JUST_BEFORE}
    blocking = phases
    critical = True
    live = Live.METER
    main_figure = "speech_min_dbfs"
    instruction = T(
        "checks", "Speak into the microphone as in a session until the measurement is done."
    )
    causes = (
        T("checks", "Nobody spoke during the sample: speak into the microphone and measure again."),
        T("checks", "Too far from the microphone: about a hand's length and a half is right."),
        T("checks", "The input volume is wrong: set it until the meter stays in the green."),
        T("checks", "The wrong microphone is chosen, or its key is off: check both."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Listen for the set time."""
        return await listen(instruments, self.thresholds(profile).number("sample_s"))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Dead, then level, then clipping and headroom, then whether it is speech at all."""
        findings = Findings()
        if reason := dead(facts, thresholds):
            findings.fail(reason)
            return findings.judgement(T("checks", "no sound"))
        peak = float(facts["peak_dbfs"])
        if facts["speech_dbfs"] is None:
            findings.fail(T("checks", "No speech was heard."))
            return findings.judgement(T("checks", "no speech, peak {peak} dBFS")(peak=peak))
        speech = float(facts["speech_dbfs"])
        self._judge_level(speech, thresholds, findings)
        if facts["clipped_share"] > thresholds.number("clipped_share_max") / 100:
            findings.fail(T("checks", "The sound is overdriven (clipped)."))
        elif peak >= thresholds.number("peak_max_dbfs"):
            findings.caution(T("checks", "The loudest moments come close to overdriving."))
        if speech - float(facts["noise_dbfs"]) < thresholds.number("speech_over_noise_db"):
            findings.fail(
                T("checks", "Only a steady noise was heard: nobody spoke, or it is a dead line.")
            )
        channels = [float(level) for level in facts.get("channel_dbfs") or ()]
        if len(channels) > 1 and max(channels) - min(channels) > thresholds.number("channel_db"):
            findings.caution(T("checks", "One of the two channels is much quieter, or dead."))
        value = T("checks", "speech {speech} dBFS, peak {peak} dBFS")
        return findings.judgement(value(speech=speech, peak=peak))

    @staticmethod
    def _judge_level(speech: float, thresholds: Thresholds, findings: Findings) -> None:
        if speech > thresholds.number("speech_max_dbfs"):
            findings.fail(T("checks", "Speech is too loud."))
        elif speech < thresholds.number("speech_caution_dbfs"):
            findings.fail(T("checks", "Speech is much too quiet."))
        elif speech < thresholds.number("speech_min_dbfs"):
            findings.caution(T("checks", "Speech is rather quiet."))

    def threshold_text(self, profile: Profile) -> Text:
        """Speech between two levels, peaks below a third."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "speech {low} to {high} dBFS (caution to {caution}), peak below {peak}, no clipping",
        )(
            low=figures.number("speech_min_dbfs"),
            high=figures.number("speech_max_dbfs"),
            caution=figures.number("speech_caution_dbfs"),
            peak=figures.number("peak_max_dbfs"),
        )
