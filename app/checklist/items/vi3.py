"""VI3: the light is right for faces."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import NoPictureError, device_name, mean, still, watch
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class Light(Item):
    """Mean brightness (0 black, 255 white); a person says whether faces are clear."""

    id = "VI3"
    title = T("checks", "Light")
    why = T("checks", "Faces must be clear, neither dark nor glaring.")
    how = How.SENSED_AND_MEASURED
    phases = MANDATED | {Phase.JUST_BEFORE}
    live = Live.PICTURE
    main_figure = "luma_min"
    question = yes_or_no(
        T("checks", "Are the faces in the picture clear?"),
        T("checks", "Clear"),
        T("checks", "Not clear"),
    )
    causes = (
        T("checks", "The room is dark: switch on all lamps above and before the seats."),
        T("checks", "A window or lamp is behind the people: draw the curtain or turn the camera."),
        T("checks", "The camera's exposure is set by hand: set it to automatic."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch the camera and take a still."""
        try:
            samples = await watch(instruments, self.thresholds(profile).number("watch_s"))
        except NoPictureError as nothing:
            return Facts(not_tested=nothing.why)
        last = samples[-1]
        luma = mean([sample.luma_mean for sample in samples])
        if luma is None:
            return Facts(not_tested=T("checks", "The brightness of the picture is not known."))
        scene = await instruments.hall.scene(0.0)
        names = ("contrast", "subject_luma", "surround_luma", "dark_share", "bright_share")
        values = {"luma_mean": luma, **{name: scene[name] for name in names}}
        return Facts(values, await still(instruments), device_name(last.spec, last.name))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Two bands around the good brightness: caution, then fail."""
        findings = Findings()
        luma = float(facts["luma_mean"])
        low, high = thresholds.number("luma_min"), thresholds.number("luma_max")
        outer_low = thresholds.number("luma_caution_min")
        outer_high = thresholds.number("luma_caution_max")
        if not low <= luma <= high:
            dark = T("checks", "The picture is too dark.")
            bright = T("checks", "The picture is too bright.")
            explanation = dark if luma < low else bright
            if outer_low <= luma <= outer_high:
                findings.caution(explanation)
            else:
                findings.fail(explanation)
        self._judge_scene(facts, thresholds, findings)
        return findings.judgement(T("checks", "brightness {luma} of 255")(luma=round(luma)))

    @staticmethod
    def _judge_scene(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
        """Light from behind, glare and flatness are cautions: whether faces are clear is seen."""
        if "contrast" not in facts:
            findings.unknown(T("checks", "It was not looked at where the light comes from."))
            return
        behind = float(facts["surround_luma"]) - float(facts["subject_luma"])
        if behind > thresholds.number("back_light_max"):
            findings.caution(T("checks", "The light comes from behind the people."))
        if 100 * float(facts["bright_share"]) > thresholds.number("bright_share_max"):
            findings.caution(T("checks", "Part of the picture glares white."))
        if float(facts["contrast"]) < thresholds.number("contrast_min"):
            findings.caution(T("checks", "The picture has hardly any contrast."))

    def threshold_text(self, profile: Profile) -> Text:
        """Brightness between two figures."""
        figures = self.thresholds(profile)
        names = ("luma_min", "luma_max", "luma_caution_min", "luma_caution_max")
        low, high, outer_low, outer_high = (int(figures.number(name)) for name in names)
        return T(
            "checks",
            "brightness {low} to {high} (caution {outer_low} to {outer_high}), not from behind",
        )(low=low, high=high, outer_low=outer_low, outer_high=outer_high)
