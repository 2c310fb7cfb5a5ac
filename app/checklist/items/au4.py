"""AU4: the speaker is heard in the room."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import device_name
from app.model.checklist import How, Judgement, Phase
from app.model.devices import DeviceState
from app.model.text import T, Text
from app.settings.profile import Profile


class SpeakerAudible(Item):
    """The system's mute and volume are read; only a person can say that the tone was heard."""

    id = "AU4"
    title = T("checks", "The speaker is heard")
    why = T("checks", "Everybody in the room must hear the other points.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    blocking = phases
    critical = True
    live = Live.SPEAKER
    main_figure = "volume_min_percent"
    question = yes_or_no(
        T("checks", "Did you hear the tone clearly from the room's speaker?"),
        T("checks", "Heard clearly"),
        T("checks", "Not heard clearly"),
    )
    instruction = T("checks", "Listen: the tone comes from the room's speaker.")
    causes = (
        T("checks", "The speaker or amplifier is off: switch it on and turn up its own knob."),
        T("checks", "Sound goes to another device (such as a screen): choose the room's speaker."),
        T("checks", "The system is muted or too quiet: unmute it and set it to about 60%."),
        T("checks", "A cable is loose: check it at both ends."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Play the test tone, then read mute and volume."""
        status = await instruments.speaker_status()
        if not status.spec:
            return Facts(not_tested=T("checks", "No speaker is chosen."))
        if status.state is not DeviceState.LOST and status.state is not DeviceState.FAILED:
            await instruments.play_pips()
            status = await instruments.speaker_status()
        values = {
            "state": str(status.state),
            "muted": status.muted,
            "volume_percent": status.volume_percent,
        }
        return Facts(values, device=device_name(status.spec, status.name))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Lost, muted or too quiet fail; too loud is a caution, for it invites an echo."""
        findings = Findings()
        volume = facts["volume_percent"]
        if facts["state"] in {DeviceState.LOST, DeviceState.FAILED, DeviceState.OFF}:
            findings.fail(T("checks", "The speaker does not open, or was lost."))
            return findings.judgement(T("checks", "no speaker"))
        if facts["muted"]:
            findings.fail(T("checks", "The system is muted."))
            return findings.judgement(T("checks", "muted"))
        if facts["muted"] is None or volume is None:
            findings.unknown(T("checks", "The system does not tell mute or volume."))
        if volume is None:
            return findings.judgement(T("checks", "volume not known"))
        if volume < thresholds.number("volume_min_percent"):
            findings.fail(T("checks", "The volume is set too low."))
        elif volume > thresholds.number("volume_max_percent"):
            findings.caution(T("checks", "The volume is set very high, which invites an echo."))
        return findings.judgement(T("checks", "volume {volume}%")(volume=round(volume)))

    def threshold_text(self, profile: Profile) -> Text:
        """Not muted, volume between two figures, tone heard."""
        figures = self.thresholds(profile)
        return T("checks", "not muted, volume {low} to {high}%, the tone is heard")(
            low=int(figures.number("volume_min_percent")),
            high=int(figures.number("volume_max_percent")),
        )
