"""AU1: the chosen microphone is there and open."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import device_name
from app.checklist.sound import NO_MICROPHONE
from app.model.checklist import How, Judgement, Phase
from app.model.devices import DeviceState
from app.model.text import T, Text
from app.settings.profile import Profile


class MicrophonePresent(Item):
    """The device is open and not muted; a person confirms that it is the one on the desk."""

    id = "AU1"
    title = T("checks", "The chosen microphone works")
    why = T("checks", "The microphone on the desk must be the one that is recorded.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    blocking = phases
    critical = True
    live = Live.METER
    main_figure = "present"
    question = yes_or_no(
        T("checks", "Tap the microphone on the desk: does the meter move?"),
        T("checks", "It moves"),
        T("checks", "It does not move"),
    )
    instruction = T("checks", "Tap the microphone on the desk and watch the meter.")
    causes = (
        T("checks", "Another microphone is chosen (such as the camera's): choose the desk one."),
        T("checks", "The microphone is unplugged or off: check its cable, key and battery."),
        T("checks", "The system has muted the microphone: unmute it in the sound settings."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask for the status of the open microphone."""
        status = await instruments.microphone_status()
        if not status.spec:
            return Facts(not_tested=NO_MICROPHONE)
        name = device_name(status.spec, status.name)
        values = {"state": str(status.state), "muted": status.muted, "name": name}
        return Facts(values, device=name)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Fail where it is not open or is muted."""
        findings = Findings()
        if facts["state"] != DeviceState.LIVE:
            findings.fail(T("checks", "The microphone does not open, or was lost."))
        if facts["muted"]:
            findings.fail(T("checks", "The system has muted the microphone."))
        return findings.judgement(T("checks", "device {name}")(name=facts["name"]))

    def threshold_text(self, profile: Profile) -> Text:
        """Present, open, not muted."""
        return T("checks", "the chosen device, open and not muted")
