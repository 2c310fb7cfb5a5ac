"""VI4: the picture is sharp, alive and not covered."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import NoPictureError, device_name, mean, still, stopped_s, watch
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class SharpAndAlive(Item):
    """Sharpness is compared with the camera's last good run; on its first run a person judges."""

    id = "VI4"
    title = T("checks", "Sharp, moving and not covered")
    why = T("checks", "A frozen, black or blurred picture is worth nothing as a record.")
    how = How.SENSED
    phases = MANDATED | {Phase.DURING}
    live = Live.PICTURE
    main_figure = "sharpness_share_min"
    question = yes_or_no(
        T("checks", "Is the picture sharp?"), T("checks", "Sharp"), T("checks", "Not sharp")
    )
    causes = (
        T("checks", "The lens is capped, covered or dirty: open the cap, wipe the lens."),
        T("checks", "The focus is wrong: point the camera at a face, switch on automatic focus."),
        T("checks", "The camera hangs: unplug it, wait 5 s, plug it in again."),
        T("checks", "The network camera's line is bad: check its cable."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch the camera for the set time and take a still."""
        figures = self.thresholds(profile)
        watched_s = figures.number("watch_s")
        try:
            samples = await watch(instruments, watched_s)
        except NoPictureError as nothing:
            return Facts(not_tested=nothing.why)
        last, from_s = samples[-1], figures.number("frozen_from_s")
        lowest = [sample.luma_mean for sample in samples if sample.luma_mean is not None]
        device = device_name(last.spec, last.name)
        values = {
            "watched_s": watched_s,
            "frozen_s": stopped_s([sample.frozen_s for sample in samples], from_s, watched_s),
            "black_s": stopped_s([sample.black_s for sample in samples], 0.0, watched_s),
            "luma_mean": min(lowest, default=None),
            "sharpness": mean([sample.sharpness for sample in samples]),
            "sharpness_reference": await instruments.last_good_sharpness(last.spec),
        }
        return Facts(values, await still(instruments), device)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Black and frozen first, then sharpness against the reference or a person's word."""
        findings = Findings()
        luma = facts["luma_mean"]
        if luma is None:
            findings.unknown(T("checks", "The brightness of the picture is not known."))
        elif facts["black_s"] > 0 or luma <= thresholds.number("luma_min"):
            findings.fail(T("checks", "The picture is black: the lens is covered, or it is dark."))
        share = 100 * facts["frozen_s"] / facts["watched_s"]
        frozen = T("checks", "The picture stood still for {seconds} s of {watched} s.")(
            seconds=float(facts["frozen_s"]), watched=float(facts["watched_s"])
        )
        if share >= thresholds.number("frozen_share_caution"):
            findings.fail(frozen)
        elif share >= thresholds.number("frozen_share_max"):
            findings.caution(frozen)
        self._judge_sharpness(facts, thresholds, findings)
        sharpness = facts["sharpness"]
        if sharpness is None:
            return findings.judgement(T("checks", "still {share}% of the time")(share=share))
        value = T("checks", "sharpness {sharpness}, still {share}% of the time")
        return findings.judgement(value(sharpness=round(sharpness), share=share))

    @staticmethod
    def _judge_sharpness(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
        sharpness, reference = facts["sharpness"], facts["sharpness_reference"]
        if sharpness is None:
            findings.unknown(T("checks", "The sharpness of the picture is not known."))
            return
        if sharpness < thresholds.number("sharpness_floor"):
            findings.fail(T("checks", "Nothing in the picture has an edge: covered or blurred."))
        if reference is None:
            if not answered_yes(facts):
                findings.unknown(
                    T("checks", "This camera has no earlier good run to compare: a person judges.")
                )
        elif sharpness < reference * thresholds.number("sharpness_share_min") / 100:
            findings.fail(
                T("checks", "The picture is much less sharp than in this camera's last good run.")
            )

    def threshold_text(self, profile: Profile) -> Text:
        """Not black, hardly ever still, not much less sharp than before."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "{watch} s: never black, still below {share}%, at least {sharp}% of the last sharpness",
        )(
            watch=figures.number("watch_s"),
            share=figures.number("frozen_share_max"),
            sharp=int(figures.number("sharpness_share_min")),
        )
