"""Whether picture and sound of a meeting arrive that comes through a device: endpoint or decoder.

The picture comes by an HDMI capture device, which is a camera here; the sound by line-in, which is
a microphone. Pure: judges what their helpers last said.
"""

from __future__ import annotations

from app.model.checklist import ItemState
from app.model.conference import Finding
from app.model.devices import CameraStatus, DeviceState, MicrophoneLevel, MicrophoneStatus
from app.model.text import T

BLACK_S = 2.0
STILL_S = 5.0
"""A capture device has no noise of its own: a still picture may be a title, so it is a caution."""
QUIET_S = 10.0
FAINT_DBFS = -50.0


def picture_arrives(camera: CameraStatus | None) -> Finding:
    """What the capture device shows of the meeting."""
    if camera is None:
        return Finding(
            ItemState.COULD_NOT_TEST,
            T("external", "No capture device is chosen for the meeting's picture."),
            T("external", "Choose the device that the endpoint's HDMI output leads to."),
            "picture",
        )
    if camera.state is not DeviceState.LIVE:
        return Finding(
            ItemState.FAIL,
            camera.problem or T("external", "The capture device gives no picture."),
            T("external", "Check the HDMI cable from the endpoint and that it is switched on."),
            "picture",
        )
    if camera.black_s > BLACK_S:
        return Finding(
            ItemState.FAIL,
            T("external", "The picture of the endpoint is black."),
            T("external", "Wake the endpoint, and choose its HDMI output that shows the meeting."),
            "picture",
        )
    size = f"{camera.native_width}×{camera.native_height}"
    if camera.identical_s > STILL_S:
        return Finding(
            ItemState.CAUTION,
            T("external", "The picture of the endpoint arrives ({size}) but does not move.")(
                size=size
            ),
            T("external", "Ask another point to move before its camera, and look again."),
            "picture",
        )
    return Finding(
        ItemState.PASS,
        T("external", "The picture of the endpoint arrives: {size}, {fps} pictures a second.")(
            size=size, fps=round(camera.measured_fps)
        ),
        key="picture",
    )


def sound_arrives(status: MicrophoneStatus | None, level: MicrophoneLevel | None) -> Finding:
    """What the line-in hears of the meeting."""
    if status is None or level is None:
        return Finding(
            ItemState.COULD_NOT_TEST,
            T("external", "No input is chosen for the meeting's sound."),
            T("external", "Choose the line-in that the endpoint's sound output leads to."),
            "sound",
        )
    action = T("external", "Check the cable from the endpoint's sound output to the line-in.")
    if status.state is not DeviceState.LIVE:
        words = status.problem or T("external", "The line-in gives no sound.")
        return Finding(ItemState.FAIL, words, action, "sound")
    if level.exact_zero:
        words = T("external", "The line-in hears nothing at all of the endpoint.")
        return Finding(ItemState.FAIL, words, action, "sound")
    if level.silent_s > QUIET_S or level.peak_hold_dbfs < FAINT_DBFS:
        return Finding(
            ItemState.CAUTION,
            T("external", "The sound of the endpoint is very quiet: {level} dBFS at most.")(
                level=round(level.peak_hold_dbfs)
            ),
            T("external", "Ask another point to speak; raise the endpoint's output if need be."),
            "sound",
        )
    return Finding(
        ItemState.PASS,
        T("external", "The sound of the endpoint arrives: {level} dBFS at most.")(
            level=round(level.peak_hold_dbfs)
        ),
        key="sound",
    )


def endpoint_arrives(
    camera: CameraStatus | None, status: MicrophoneStatus | None, level: MicrophoneLevel | None
) -> tuple[Finding, Finding]:
    """Picture and sound of the endpoint, judged now."""
    return picture_arrives(camera), sound_arrives(status, level)
