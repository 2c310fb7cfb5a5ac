"""What the camera items share: watching the picture, and counting how long it stood still."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

from app.checklist.contract import EvidenceFile
from app.checklist.instruments import Instruments
from app.model.devices import CameraStatus, DeviceState
from app.model.text import T, Text

NO_CAMERA = T("checks", "No camera is chosen.")
NO_PICTURE = T("checks", "The camera gives no picture, so this could not be tested.")


class NoPictureError(Exception):
    """There is nothing to watch; ``why`` says it to a person."""

    def __init__(self, why: Text):
        super().__init__(str(why))
        self.why = why


def device_name(spec: str, name: str) -> str:
    """A device for the record: a simulator by its SPEC alone, so that none passes for real."""
    if spec == "sim" or spec.startswith("sim:") or not name or name == spec:
        return spec
    return f"{name} ({spec})"


def several_devices(names: Sequence[str], between: str = ", ") -> str:
    """The devices of one measurement for the record; with a simulator among them, that alone."""
    simulated = (name for name in names if name == "sim" or name.startswith("sim:"))
    return next(simulated, between.join(names))


async def watch(instruments: Instruments, seconds: float) -> list[CameraStatus]:
    """Samples with a live picture; raises :class:`NoPictureError` where the last one has none."""
    now = await instruments.camera_status()
    if not now.spec:
        raise NoPictureError(NO_CAMERA)
    samples = list(await instruments.watch_camera(seconds))
    if not samples or samples[-1].state is not DeviceState.LIVE:
        raise NoPictureError(NO_PICTURE)
    return [sample for sample in samples if sample.state is DeviceState.LIVE]


async def still(instruments: Instruments) -> tuple[EvidenceFile, ...]:
    """The present picture as evidence; empty where there is none."""
    path = await instruments.save_still()
    if path is None:
        return ()
    return (EvidenceFile(path, T("checks", "Picture of the camera at the time of the check")),)


def mean(values: Sequence[float | None]) -> float | None:
    """The mean of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def stopped_s(counters: Sequence[float], from_s: float, watched_s: float) -> float:
    """Seconds in which the picture stood, from samples of a counter of seconds since it moved.

    A stand-still begins to count once the counter reaches ``from_s`` and then counts whole; what
    lies before the watching began does not. Returns 0 to ``watched_s``.
    """
    total = 0.0
    for here, following in pairwise([*counters, 0.0]):
        if following < here and here >= from_s:
            total += here
    return min(total, watched_s)
