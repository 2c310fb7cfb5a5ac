"""VI1: the chosen camera is there, opens quickly and gives a picture."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.picture import NO_CAMERA, device_name, still
from app.model.checklist import How, Judgement, Phase
from app.model.devices import DeviceState
from app.model.text import T, Text
from app.settings.profile import Profile

_STEP_S = 0.5


class CameraPresent(Item):
    """The camera opens within the limit, by its helper's own measurement."""

    id = "VI1"
    title = T("checks", "The chosen camera works")
    why = T("checks", "The camera must be the right one and free, and record the whole session.")
    how = How.SENSED
    phases = MANDATED | {Phase.JUST_BEFORE}
    blocking = MANDATED | {Phase.JUST_BEFORE}
    critical = True
    live = Live.PICTURE
    main_figure = "open_s_max"
    causes = (
        T("checks", "The camera is unplugged or off: plug it in firmly, switch it on, wait 5 s."),
        T("checks", "Another program holds the camera: close other meeting or camera programs."),
        T("checks", "Another camera is meant: choose the right one in the device list."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Wait for an opening camera as long as the rule allows it, then take a still."""
        status = await instruments.camera_status()
        if not status.spec:
            return Facts(not_tested=NO_CAMERA)
        waited_s, limit_s = 0.0, self.thresholds(profile).number("open_s_max")
        while status.state is DeviceState.OPENING and waited_s < limit_s:
            status = ([status, *await instruments.watch_camera(_STEP_S)])[-1]
            waited_s += _STEP_S
        live = status.state is DeviceState.LIVE
        values = {
            "state": str(status.state),
            "opened_in_s": status.opened_in_s,
            "width": status.native_width,
            "height": status.native_height,
        }
        files = await still(instruments) if live else ()
        return Facts(values, files, device_name(status.spec, status.name))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Fail where there is no picture or it came too late."""
        findings = Findings()
        limit_s, opened_s = thresholds.number("open_s_max"), facts["opened_in_s"]
        if facts["state"] != DeviceState.LIVE:
            findings.fail(T("checks", "The camera does not open, or was lost."))
            return findings.judgement(T("checks", "no picture"))
        if opened_s is None:
            findings.unknown(T("checks", "It is not known how long the camera took to open."))
            return findings.judgement(T("checks", "gives a picture"))
        if opened_s > limit_s:
            findings.fail(T("checks", "The camera took too long to open."))
        return findings.judgement(T("checks", "opened in {seconds} s")(seconds=float(opened_s)))

    def threshold_text(self, profile: Profile) -> Text:
        """Opens in less than so many seconds."""
        limit_s = self.thresholds(profile).number("open_s_max")
        return T("checks", "opens in at most {seconds} s")(seconds=limit_s)
