"""EP1: what a conference device or decoder sends arrives at the capture device."""

from __future__ import annotations

from app.checklist.contract import MANDATED, EvidenceFile, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.sound import dead
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

NOT_USED = T("checks", "No conference device or decoder is used in this room.")


class EndpointArrives(Item):
    """Picture as VI2, sound as AU2, at the capture devices that were chosen for the meeting."""

    id = "EP1"
    title = T("checks", "Conference device: picture and sound arrive")
    why = T("checks", "What the device shows is recorded only if it reaches this computer.")
    how = How.SENSED_AND_MEASURED
    phases = MANDATED | {Phase.DURING}
    main_figure = "width_min"
    causes = (
        T("checks", "The device is off or asleep: switch it on, wake it with its remote control."),
        T("checks", "The HDMI cable goes to another port: connect it to the capture device."),
        T("checks", "The device protects its picture (HDCP): switch that off in its settings."),
        T("checks", "No sound on the line-in: check the cable and the device's audio output."),
    )

    async def applies(self, instruments: Instruments, profile: Profile) -> Text | None:
        """Only where the meeting comes over such a device."""
        return None if await instruments.hall.uses_endpoint() else NOT_USED

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch the capture devices for the set time."""
        seen = await instruments.hall.endpoint(self.thresholds(profile).number("watch_s"))
        if seen is None:
            return Facts(not_tested=NOT_USED)
        captions = (
            (seen.still, T("checks", "Picture of the conference device")),
            (seen.path, T("checks", "Sound of the conference device")),
        )
        files = tuple(EvidenceFile(path, caption) for path, caption in captions if path)
        return Facts({"picture": dict(seen.picture), "sound": dict(seen.sound)}, files, seen.device)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Picture, then sound; what has no capture device was not tested."""
        findings = Findings()
        self._judge_picture(facts["picture"], thresholds, findings)
        self._judge_sound(facts["sound"], thresholds, findings)
        picture = facts["picture"]
        value = T("checks", "{width} × {height}, {fps} pictures a second")
        if not picture.get("live"):
            return findings.judgement(T("checks", "no picture"))
        return findings.judgement(
            value(width=picture["width"], height=picture["height"], fps=float(picture["fps"]))
        )

    @staticmethod
    def _judge_picture(picture: Values, thresholds: Thresholds, findings: Findings) -> None:
        if not picture:
            findings.unknown(T("checks", "No capture device is chosen for the picture."))
        elif not picture["live"]:
            findings.fail(T("checks", "No picture arrives at the capture device."))
        elif (picture["luma_mean"] or 0.0) <= thresholds.number("luma_min"):
            findings.fail(T("checks", "The picture is black."))
        elif picture["width"] < thresholds.number("width_min"):
            findings.fail(T("checks", "The picture is too small."))
        elif picture["fps"] < thresholds.number("rate_fail_fps"):
            findings.fail(T("checks", "Too few pictures a second arrive."))

    @staticmethod
    def _judge_sound(sound: Values, thresholds: Thresholds, findings: Findings) -> None:
        if not sound:
            findings.unknown(T("checks", "No capture device is chosen for the sound."))
        elif reason := dead(sound, thresholds):
            findings.fail(reason)
        elif sound.get("speech_dbfs") is None:
            findings.unknown(T("checks", "No speech arrived: ask the other point to speak."))
        elif float(sound["speech_dbfs"]) < thresholds.number("speech_caution_dbfs"):
            findings.fail(T("checks", "Speech is much too quiet."))
        elif float(sound["speech_dbfs"]) > thresholds.number("speech_max_dbfs"):
            findings.fail(T("checks", "Speech is too loud."))

    def threshold_text(self, profile: Profile) -> Text:
        """Size, rate and level."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "at least {width} px wide, {fps} pictures a second; speech {low} to {high} dBFS",
        )(
            width=int(figures.number("width_min")),
            fps=int(figures.number("rate_fail_fps")),
            low=figures.number("speech_caution_dbfs"),
            high=figures.number("speech_max_dbfs"),
        )
