"""VI2: the source gives a picture large and quick enough."""

from __future__ import annotations

from statistics import median

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.picture import NoPictureError, device_name, watch
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class SizeAndRate(Item):
    """Judges the source itself, before it is scaled to the size of the session."""

    id = "VI2"
    title = T("checks", "Size and rate of the picture")
    why = T("checks", "Faces and papers must be recognisable, and movement must not jerk.")
    how = How.SENSED
    phases = MANDATED
    live = Live.PICTURE
    main_figure = "width_min"
    causes = (
        T("checks", "The camera is set to a small picture: choose 1280×720 or more."),
        T("checks", "The light is poor and the camera slows down: switch on more light."),
        T("checks", "The camera hangs on a slow port or hub: plug it into the machine itself."),
        T("checks", "The machine is overloaded: close programs that are not needed."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch the camera; the rate is the median of the samples."""
        try:
            samples = await watch(instruments, self.thresholds(profile).number("watch_s"))
        except NoPictureError as nothing:
            return Facts(not_tested=nothing.why)
        last = samples[-1]
        values = {
            "width": last.native_width,
            "height": last.native_height,
            "nominal_fps": last.nominal_fps,
            "measured_fps": median(sample.measured_fps for sample in samples),
        }
        return Facts(values, device=device_name(last.spec, last.name))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Fail for a small picture or a slow one; caution where it keeps behind its own rate."""
        findings = Findings()
        width, height, rate = facts["width"], facts["height"], float(facts["measured_fps"])
        if width < thresholds.number("width_min") or height < thresholds.number("height_min"):
            findings.fail(T("checks", "The picture is smaller than required."))
        if rate < thresholds.number("rate_fail_fps"):
            findings.fail(T("checks", "The camera gives too few pictures a second."))
        nominal = float(facts["nominal_fps"])
        if nominal <= 0:
            findings.unknown(T("checks", "The camera does not tell its nominal rate."))
        elif rate < nominal * thresholds.number("rate_share_min") / 100:
            findings.caution(
                T("checks", "The camera gives fewer pictures than its nominal {nominal} a second.")(
                    nominal=nominal
                )
            )
        value = T("checks", "{width}×{height}, {rate} pictures/s")
        return findings.judgement(value(width=width, height=height, rate=rate))

    def threshold_text(self, profile: Profile) -> Text:
        """At least so many pixels and so much of the nominal rate."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "at least {width}×{height} and {share}% of the nominal rate; below {fps}/s fails",
        )(
            width=int(figures.number("width_min")),
            height=int(figures.number("height_min")),
            share=int(figures.number("rate_share_min")),
            fps=int(figures.number("rate_fail_fps")),
        )
