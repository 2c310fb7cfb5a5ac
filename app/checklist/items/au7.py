"""AU7: picture and sound are in step."""

from __future__ import annotations

from app.checklist.contract import EvidenceFile, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.picture import NO_CAMERA, several_devices
from app.checklist.sound import NO_MICROPHONE
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

LEAST_CLAPS = 2
"""One sudden sound beside one sudden movement can be chance."""


class InStep(Item):
    """A clap is seen and heard at one moment, on the clock by which both are recorded."""

    id = "AU7"
    title = T("checks", "Picture and sound in step")
    why = T("checks", "Lips and voice must go together, in the record and at the other points.")
    how = How.MEASURED
    phases = frozenset({Phase.T_MINUS_1D})
    live = Live.PICTURE
    main_figure = "offset_ms_max"
    instruction = T("checks", "Clap three times before the camera, hands wide apart in between.")
    causes = (
        T("checks", "The hands were not seen: clap in the middle of the picture, in good light."),
        T("checks", "Something else moved fast: keep still apart from the clapping."),
        T("checks", "The camera works through a slow line or converter: take a direct cable."),
        T(
            "checks",
            "The microphone is wireless or has a mixer with effects: turn them off.",
        ),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch and listen for the set time."""
        seen = await instruments.hall.clap(self.thresholds(profile).number("watch_s"))
        if seen is None:
            status = await instruments.camera_status()
            return Facts(not_tested=NO_MICROPHONE if status.spec else NO_CAMERA)
        caption = T("checks", "Clip of the clap, with its sound")
        files = (EvidenceFile(seen.film, caption),) if seen.film is not None else ()
        device = several_devices((seen.camera, seen.microphone), " + ")
        return Facts(dict(seen.figures), files, device)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Nothing found is not tested; claps that contradict each other are a caution."""
        findings = Findings()
        offset = facts["offset_ms"]
        if offset is None:
            findings.unknown(_nothing_found(facts))
            return findings.judgement(T("checks", "no clap found"))
        limit = thresholds.number("offset_ms_max")
        count = len(facts["pairs"])
        if count < LEAST_CLAPS:
            findings.unknown(T("checks", "Only one clap was seen and heard: clap three times.")())
        elif abs(offset) > limit:
            late = T("checks", "The picture comes later than the sound.")
            early = T("checks", "The sound comes later than the picture.")
            findings.fail(late if offset > 0 else early)
        elif facts["spread_ms"] > limit:
            findings.caution(T("checks", "The claps differ from each other: clap again."))
        value = (
            T("checks", "picture {offset} ms after the sound ({count} claps)")
            if offset >= 0
            else T("checks", "sound {offset} ms after the picture ({count} claps)")
        )
        return findings.judgement(value(offset=abs(round(offset)), count=count))

    def threshold_text(self, profile: Profile) -> Text:
        """No more than so many milliseconds apart."""
        limit = self.thresholds(profile).number("offset_ms_max")
        return T("checks", "at most {limit} ms apart")(limit=int(limit))


def _nothing_found(facts: Values) -> Text:
    if not facts["seen_pictures"]:
        return T("checks", "The camera gave no picture meanwhile.")
    if not facts["heard"]:
        return T("checks", "No clap was heard: clap loudly, near the microphone.")
    return T("checks", "A clap was heard but not seen: clap in the middle of the picture.")
