"""Puts together what goes into the meeting's page and what comes out of it.

One for each window that holds the lease: it follows the engine's topics, serves the page's
requests, and has the far end's sound handed to the engine. It never touches a recording.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineScript

from app.model.clock import NS_PER_S, now_ns
from app.model.conference import PRACTICE_PLATFORM, CameraMode, PictureQuality
from app.model.devices import SpecKind, parse_spec
from app.model.errors import BadUsageError
from app.model.media import VideoFormat
from app.system.i18n import tr
from app.ui.conference.media_access import MediaAccess
from app.ui.conference.media_camera import CameraPicture
from app.ui.conference.media_choices import MediaChoices, MicrophoneWay, SoundDevice, device_named
from app.ui.conference.media_handler import MediaHandler, alive
from app.ui.conference.media_scheme import MEDIA_SCHEME, ROOM_SCHEME
from app.ui.conference.media_script import media_script, tap_worklet
from app.ui.conference.media_slate import slate_picture
from app.ui.conference.origins import Origins
from app.ui.conference.practice_room import PracticeRoom
from app.ui.conference.share_desk import ShareDesk
from app.ui.conference.sound_far import FarRing
from app.ui.conference.sound_room import RoomSound

log = logging.getLogger(__name__)

POLL_MS = 4
SWITCH_S = 0.001
"""A picture is read in some twenty pieces by another thread, which waits for the interpreter at
each: with its usual 5 ms one busy moment of the window would hold a picture up by a tenth of a
second."""
STALE_S = 3.0
LONGEST_NAME = 200
LARGEST_COUNT = 1000
SCRIPT_NAME = "room-media"
CAMERA_TOPICS = {"room": "camera", "room2": "camera2"}


class ConferenceMedia(QObject):
    """``far_ring_changed(path)``: the far end's sound is in that ring (``sound_ring`` of
    ``conference.media``). ``reported(dict)``: what the page's script says of itself, once a second
    from each frame: ``own`` and ``foreign`` video that is sent, ``frames``, ``skipped``,
    ``page_muted``, the names of microphone and speaker that are really in use.
    ``share_failed(AppError)``: what was chosen for sharing is not shared, and why.
    """

    far_ring_changed = Signal(str)
    reported = Signal(object)
    share_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.access = MediaAccess()
        self.camera = CameraPicture(self._slate)
        self.far = FarRing(self.far_ring_changed.emit)
        self.share = ShareDesk()
        self.choices = MediaChoices()
        self.title = ""
        self._page: tuple[int, dict[str, Any]] = (0, {})
        self.handler = MediaHandler(
            self.access, tap_worklet(), self._take_report, self.far.take, self
        )
        self.handler.state = self.choices.to_json()
        self._practice = PracticeRoom(self)
        self._sound = RoomSound()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.pump)

    def install(self, profile: QWebEngineProfile) -> None:
        """Serve both schemes in this profile. Must outlive it."""
        sys.setswitchinterval(SWITCH_S)
        profile.installUrlSchemeHandler(MEDIA_SCHEME.encode(), self.handler)
        profile.installUrlSchemeHandler(ROOM_SCHEME.encode(), self._practice)
        self._timer.start()

    def script(self) -> QWebEngineScript:
        """The script for the page: main world, at document creation, in all frames."""
        script = QWebEngineScript()
        script.setName(SCRIPT_NAME)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setRunsOnSubFrames(True)
        script.setSourceCode(media_script(self.access.base, self.camera_name()))
        return script

    def camera_name(self) -> str:
        """The name under which a page lists the one camera that it is given."""
        return tr("conference media", "Điểm Cầu camera")

    def follow(self, topics: Mapping[str, Any]) -> None:
        """Take the topics ``conference``, ``camera``, ``camera2``, ``setup``, ``devices``."""
        conference = topics.get("conference") or {}
        self.access.origins = Origins.of(conference.get("origins") or ())
        chosen = conference.get("camera") or {}
        status = topics.get(CAMERA_TOPICS.get(str(chosen.get("source")), "camera")) or {}
        self.show_camera(CameraMode(chosen.get("mode") or CameraMode.LIVE), status)
        self.handler.lower_cameras(chosen.get("quality") == PictureQuality.LOW)
        self._entitle(str(conference.get("display_name") or ""))
        self._sound.follow(str(conference.get("sound_out") or ""))
        if (problem := self.share.follow(conference.get("sharing"))) is not None:
            self.share_failed.emit(problem)
        chosen_now = _choices(self.choices, conference, topics)
        self.choose(replace(chosen_now, share=self.share.choice))

    def show_camera(self, mode: CameraMode, status: Mapping[str, Any]) -> None:
        """What the call sees; ``status`` is the topic of the camera, whose ring is shown."""
        gone = status.get("state", "off") == "off"
        self.camera.show(mode, "" if gone else str(status.get("ring") or ""))

    def choose(self, choices: MediaChoices) -> None:
        """Tell all pages how things stand from now on."""
        self.choices = choices
        self.handler.tell(choices.to_json())

    def _entitle(self, title: str) -> None:
        """The name by which the others know this point stands on the slate."""
        if title != self.title:
            self.title = title
            self.camera.forget_stills()

    def pump(self) -> None:
        """Hand new pictures and sound to the pages that wait for them; called by the timer."""
        cameras, sounds = alive(self.handler.cameras), alive(self.handler.sounds)
        if cameras:
            for frame in self.camera.new_frames():
                for stream in cameras:
                    stream.offer(frame)
        if (shares := alive(self.handler.shares)) and (shared := self.share.new_frame()):
            for stream in shares:
                stream.offer(shared)
        if sounds:
            for block in self._sound.new_blocks():
                for sound in sounds:
                    sound.offer(block)

    def page_facts(self) -> dict[str, Any] | None:
        """What our script sees in the page, as the topic ``conference`` tells it; None: nothing.

        ``muted`` and ``camera_off`` are the page's own switches (None: it has no such track),
        ``own`` and ``foreign`` count the pictures that it sends, ``foreign_sound`` sounds that do
        not come straight from the chosen microphone, ``microphone_missed``: the browser engine
        knows no such microphone, so the page has another one. The names are the sound devices
        really in use.
        """
        told_ns, told = self._page
        if now_ns() - told_ns > STALE_S * NS_PER_S:
            return None
        return {
            "muted": _switch(told.get("page_muted")),
            "camera_off": _switch(told.get("page_camera_off")),
            "own": _count(told.get("own")),
            "foreign": _count(told.get("foreign")),
            "foreign_sound": _count(told.get("foreign_sound")),
            "microphone_missed": told.get("microphone_missed") is True,
            "microphone": str(told.get("microphone") or "")[:LONGEST_NAME],
            "speaker": str(told.get("speaker") or "")[:LONGEST_NAME],
        }

    def figures(self) -> dict[str, int]:
        """What was lost on the way: pictures (window too late, page too slow) and sound."""
        return {
            "passed_over": self.camera.passed_over,
            "skipped": sum(stream.skipped for stream in alive(self.handler.cameras)),
            "sent": sum(stream.sent for stream in alive(self.handler.cameras)),
            "far_written": self.far.written,
            "far_lost": self.far.lost,
            "refused": self.access.refused,
        }

    def leave_page(self) -> None:
        """The page goes: its streams end, and the far end's ring with them."""
        self.handler.end_streams()
        self.far.close()

    def end(self) -> None:
        """Let go of all rings; the profile has gone before."""
        self._timer.stop()
        self.leave_page()
        self.share.close()
        self.camera.close()
        self._sound.close()

    def _take_report(self, told: dict[str, Any]) -> None:
        """The frame that has tracks speaks for the page; others are silent anyway."""
        if told.get("tracks") or told.get("sound"):
            self._page = (now_ns(), told)
        self.reported.emit(told)

    def _slate(self, mode: CameraMode, width: int, height: int) -> bytes:
        if mode is CameraMode.LIVE:
            words = tr("conference media", "The picture of the room is missing for the moment")
        else:
            words = tr("conference media", "The picture of the room is paused")
        title = self.title or tr("conference media", "Reception point")
        return slate_picture(title, words, width, height)


def _choices(
    before: MediaChoices, conference: Mapping[str, Any], topics: Mapping[str, Any]
) -> MediaChoices:
    setup, devices = topics.get("setup") or {}, topics.get("devices") or {}
    has_ring = bool(conference.get("sound_out"))
    native = _hardware(str(setup.get("microphone") or ""))
    practice = conference.get("platform") == PRACTICE_PLATFORM
    if practice or (not native and has_ring):
        way = MicrophoneWay.RING if has_ring else MicrophoneWay.NONE
    else:
        way = MicrophoneWay.NATIVE
    speaker = _hardware(str(setup.get("call_speaker") or setup.get("speaker") or ""))
    width, height, fps = (int(setup.get(key) or 0) for key in ("width", "height", "fps"))
    return replace(
        before,
        way=way,
        microphone=device_named(devices.get("microphones") or (), native)
        if native
        else SoundDevice(),
        ring=has_ring,
        speaker=device_named(devices.get("speakers") or (), speaker) if speaker else None,
        muted=bool(conference.get("muted")),
        tap=True,
        camera=VideoFormat(width, height, fps) if width and height and fps else before.camera,
    )


def _switch(told: Any) -> bool | None:
    return told if isinstance(told, bool) else None


def _count(told: Any) -> int:
    return told if isinstance(told, int) and 0 <= told < LARGEST_COUNT else 0


def _hardware(spec: str) -> str:
    """The SPEC where it names a device of this machine; empty for simulators, files, none."""
    try:
        return spec if parse_spec(spec).kind is SpecKind.HARDWARE else ""
    except BadUsageError:
        return ""
