"""VI5: the whole scene is in the picture, with sign and background as they should be."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import NO_CAMERA, device_name, still
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class Framing(Item):
    """A person judges; what moved in the picture is a hint of how large people stand in it."""

    id = "VI5"
    title = T("checks", "Framing of the scene")
    why = T("checks", "The camera records the whole course: everybody, the sign, a fit background.")
    how = How.MANUAL
    phases = MANDATED
    live = Live.PICTURE
    critical = True
    main_figure = "subject_height_min"
    question = yes_or_no(
        T("checks", "Are all seats and the sign in the picture, before a fit background?"),
        T("checks", "All in the picture"),
        T("checks", "Something is missing"),
    )
    instruction = T("checks", "Sit where people will sit, and move a little.")
    causes = (
        T("checks", "The camera points elsewhere: turn it until all seats are in the picture."),
        T("checks", "The camera moves by remote control: choose its stored view or set it anew."),
        T("checks", "The camera stands too near or too far: move it, or zoom."),
        T("checks", "The background is not fit: clear it, hang the sign."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look for what moves, and take a still."""
        status = await instruments.camera_status()
        if not status.spec:
            return Facts(not_tested=NO_CAMERA)
        seen = await instruments.hall.scene(self.thresholds(profile).number("watch_s"))
        values = {
            "subject": seen["subject"],
            "luma_mean": seen["luma_mean"],
            "movements": list(await instruments.hall.movements()),
        }
        return Facts(values, await still(instruments), device_name(status.spec, status.name))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Open until a person judges; the hint alone never fails it."""
        findings = Findings()
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        box = facts["subject"]
        if box is None:
            return findings.judgement(T("checks", "nobody moved in the picture"))
        percent = 100 * float(box[3])
        if percent < thresholds.number("subject_height_min"):
            findings.caution(T("checks", "People look small in the picture: zoom in or go nearer."))
        elif percent > thresholds.number("subject_height_max"):
            findings.caution(T("checks", "People fill the whole picture: zoom out or go back."))
        value = T("checks", "what moved takes {percent}% of the height")
        return findings.judgement(value(percent=round(percent)))

    def threshold_text(self, profile: Profile) -> Text:
        """Judged by a person, with a hint of size."""
        figures = self.thresholds(profile)
        return T("checks", "judged by a person; people take {low} to {high}% of the height")(
            low=int(figures.number("subject_height_min")),
            high=int(figures.number("subject_height_max")),
        )
