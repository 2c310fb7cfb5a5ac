"""AU3: the room is quiet."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.sound import dead, listen
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class RoomNoise(Item):
    """Level of the quiet parts of a sample; a dead microphone is not a quiet room."""

    id = "AU3"
    title = T("checks", "Noise of the room")
    why = T("checks", "Fans, traffic and hum must not cover what is said.")
    how = How.MEASURED
    phases = MANDATED
    live = Live.METER
    main_figure = "noise_max_dbfs"
    instruction = T("checks", "Keep quiet until the measurement is done.")
    causes = (
        T("checks", "Air conditioner or fan: turn it down, turn it away from the microphone."),
        T("checks", "Doors or windows are open: close them."),
        T("checks", "Hum from a cable or power adapter: try another socket or cable."),
        T("checks", "The input volume is too high: turn it down, then measure AU2 again."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Listen for the set time."""
        return await listen(instruments, self.thresholds(profile).number("sample_s"))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Pass below the limit, caution up to the second one, fail above."""
        findings = Findings()
        if reason := dead(facts, thresholds):
            findings.unknown(reason)
            return findings.judgement(T("checks", "no sound"))
        noise = float(facts["noise_dbfs"])
        if noise > thresholds.number("noise_caution_dbfs"):
            findings.fail(T("checks", "The room is too loud."))
        elif noise >= thresholds.number("noise_max_dbfs"):
            findings.caution(T("checks", "The room is rather loud."))
        if facts.get("hum"):
            if float(facts.get("hum_dbfs", -120.0)) > thresholds.number("hum_max_dbfs"):
                findings.fail(T("checks", "A loud hum of the mains is in the sound."))
            else:
                findings.caution(T("checks", "There is a hum of the mains in the sound."))
        return findings.judgement(T("checks", "noise {noise} dBFS")(noise=noise))

    def threshold_text(self, profile: Profile) -> Text:
        """Noise below a level."""
        figures = self.thresholds(profile)
        return T("checks", "below {limit} dBFS; caution to {caution} dBFS; fails above; no hum")(
            limit=figures.number("noise_max_dbfs"), caution=figures.number("noise_caution_dbfs")
        )
