"""The call as the engine knows it: its course, what is known of it, and the topic that tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from app.engine.call_inputs import CallInputs
from app.engine.call_sound import SoundOut
from app.engine.conference_choice import NEED_CAPTURE, ConferenceChoice, Meeting
from app.engine.conference_course import Course
from app.engine.conference_note import forget_call, note_call, noted_call
from app.engine.conference_topic import CallFacts, conference_json
from app.engine.ground import Ground
from app.model.conference import CallState, CameraMode, PictureQuality, PlatformKind


class CallKeeper:
    """Keeps the topic ``conference``. Event-loop thread.

    ``on_course`` hears the course before and after each change, ``on_camera`` that another picture
    of this room was ordered. ``out`` is the room's sound for the call, ``call`` what comes back.
    """

    def __init__(self, ground: Ground, choice: ConferenceChoice, call: CallInputs) -> None:
        self._board = ground.board
        self._paths = ground.paths
        self.choice = choice
        self.call = call
        self.out = SoundOut()
        self.facts = CallFacts()
        self.lease_holder: Callable[[], str] = lambda: ""
        self.on_course: list[Callable[[Course, Course], None]] = []
        self.on_camera: list[Callable[[], None]] = []
        self._noted = noted_call(ground.paths)
        self.course, choice.road = self._noted.course, self._noted.road
        choice.on_change = self.announce
        choice.busy = lambda: self.course.wanted
        self._joined = self._door
        self.announce()

    @property
    def meeting(self) -> Meeting | None:
        """The chosen meeting."""
        return self.choice.meeting

    @property
    def topic(self) -> dict[str, Any]:
        """The topic as it was told last."""
        return dict(self._board.get("conference"))

    @property
    def kind(self) -> PlatformKind | None:
        """The road of the chosen meeting."""
        meeting = self.choice.meeting
        return meeting.kind if meeting is not None else None

    @property
    def in_call(self) -> bool:
        """True while the call stands."""
        return self.course.state is CallState.IN_CALL

    @property
    def by_hand(self) -> bool:
        """True where only a person knows who is in the call."""
        return self.kind in NEED_CAPTURE

    @property
    def _door(self) -> tuple[str, str, str]:
        setup = self.choice.setup
        return setup.conference_platform, setup.conference_address, setup.conference_room

    @property
    def is_elsewhere(self) -> bool:
        """True where another meeting is chosen now than the one that was joined."""
        return self.course.wanted and self._door != self._joined

    def settle_in(self) -> None:
        """The room's choice is known: a call that an engine left when it died was of that one.

        One that was for that call alone is taken up again, where no recording brought it back.
        """
        if self.course.wanted and self._noted.setup is not None:
            self.choice.take_up(self._noted.setup)
        self._joined = self._door
        self.announce()

    def note(self) -> None:
        """Note the call for the engine after one that dies."""
        note_call(self._paths, self.course, self.choice.road, self.choice.setup)

    def become(self, course: Course) -> None:
        """The call stands like this from now on."""
        before, self.course = self.course, course
        if course.order != before.order:
            self._joined = self._door
        if course.wanted != before.wanted or course.order != before.order:
            self.note()
        if not course.wanted:  # the next meeting begins with nothing of this one
            self.facts.sharing = self.facts.page = None
            self.facts.camera_quality = PictureQuality.FULL
        self.announce()
        if course != before:
            for hear in self.on_course:
                hear(before, course)

    def show_room(self, mode: CameraMode, source: str) -> None:
        """What the others see of this room from now on."""
        self.facts.camera_mode, self.facts.camera_source = mode, source
        self.announce()
        for hear in self.on_camera:
            hear()

    def announce(self) -> None:
        """Tell the topic as it stands."""
        self.facts.lease = self.lease_holder()
        self.facts.sound_out = self.out.path
        self.facts.has_password = self.choice.secrets.has_password
        video = asdict(self.choice.setup.conference_video)
        topic = conference_json(self.choice.meeting, self.course, self.facts, video)
        self._board.set("conference", topic)

    def close(self) -> None:
        """The engine ends in order."""
        self.out.close()
        self.call.far.from_ring(None)
        forget_call(self._paths)
