"""What the sound items share: listening, and telling a dead microphone from a quiet room."""

from __future__ import annotations

from app.checklist.contract import EvidenceFile, Facts, Thresholds, Values
from app.checklist.instruments import Instruments
from app.checklist.picture import device_name
from app.model.devices import DeviceState
from app.model.text import T, Text

NO_MICROPHONE = T("checks", "No microphone is chosen.")
NO_SOUND = T("checks", "The microphone gives no sound, so this could not be tested.")
ALL_ZEROS = T("checks", "The microphone sends nothing but zeros: it is dead or switched off.")
NO_BUFFERS = T("checks", "No sound arrived from the microphone for {seconds} s.")

_ALL = 0.999


async def listen(instruments: Instruments, seconds: float) -> Facts:
    """Record and analyse a sample; the facts are those of ``Heard.analysis`` by the same names."""
    status = await instruments.microphone_status()
    if not status.spec:
        return Facts(not_tested=NO_MICROPHONE)
    device = device_name(status.spec, status.name)
    if status.state is not DeviceState.LIVE:
        return Facts(not_tested=NO_SOUND, device=device)
    heard = await instruments.listen(seconds)
    caption = T("checks", "Sample of the microphone, {seconds} s")(seconds=float(seconds))
    files = (EvidenceFile(heard.path, caption),) if heard.path else ()
    return Facts(dict(heard.analysis), files, device)


def dead(facts: Values, thresholds: Thresholds) -> Text | None:
    """Why the microphone is dead by these facts; None where it is alive.

    Exact zeros (a real room is never that quiet) and missing buffers both count. Facts without
    levels, as from a sample of no buffers at all, are of a dead microphone too.
    """
    missing_s = float(facts.get("buffers_missing_s", 0.0))
    if missing_s >= thresholds.number("buffers_missing_max_s"):
        return NO_BUFFERS(seconds=missing_s)
    if float(facts.get("zero_share", 0.0)) >= _ALL or facts.get("noise_dbfs") is None:
        return ALL_ZEROS
    return None
