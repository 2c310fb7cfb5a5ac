"""A whole meeting for a test: engine, a real window without a screen, Janus, its page, a far end.

The room's camera is the simulator with its burnt-in numbers; the room's microphone is a source of
a private sound server into which beeps are played; the meeting has a sink of its own there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.copy_reading import Picture, SoundPiece, pieces_of, segments_of
from tests.helpers.far_end import FAR_NUMBERS, FAR_PICTURES, FarEnd, far_end, make_beeps
from tests.helpers.janus import ORDINARY, Janus, running_janus
from tests.helpers.practice import Practice, practice_on
from tests.helpers.pulse import SPEECH_MICROPHONE, private_pulse
from tests.helpers.shaper import Shaper, shaped_line
from tests.helpers.web_room import WebRoom, web_room
from tests.helpers.window_process import WindowProcess, open_window

ROOM_TONE_HZ = 1320
ROOM_BEEPS_S = 150
CALL_SINK = "conf_out"
SMALL = {"width": 320, "height": 180, "fps": 15}
CONFERENCE = {"conference_width": 640, "conference_height": 360, "conference_fps": 10}
JOINED_S = 90.0
CLOSED_S = 150.0
OUR_NAME = "Điểm cầu phòng"


@dataclass
class Meeting:
    """What stands; ``windows`` are those that were opened, the newest last."""

    practice: Practice
    janus: Janus
    web: WebRoom
    shaper: Shaper
    folder: Path
    windows: list[WindowProcess] = field(default_factory=list)
    stack: ExitStack = field(default_factory=ExitStack)

    @property
    def topics(self) -> Mapping[str, Any]:
        return self.practice.topics

    @property
    def call(self) -> dict[str, Any]:
        """The topic ``conference``."""
        return dict(self.topics["conference"])

    def ask(self, command: str, **args: Any) -> Any:
        return self.practice.client.ask(command, **args)

    def wait_until(
        self, condition: Callable[[Mapping[str, Any]], bool], limit_s: float = JOINED_S
    ) -> float:
        return self.practice.wait_until(condition, limit_s)

    def wait_for_state(self, *states: str, limit_s: float = JOINED_S) -> dict[str, Any]:
        """The topic ``conference`` once its state is one of these."""
        try:
            self.wait_until(lambda now: now["conference"]["state"] in states, limit_s)
        except TimeoutError:
            raise AssertionError(f"wanted {states}, stands at {self.call}") from None
        return self.call

    def open_window(self) -> WindowProcess:
        """A control room without a screen."""
        self.windows.append(self.stack.enter_context(open_window(self.practice.data)))
        return self.windows[-1]

    def choose(self, address: str, platform: str = "janus", **choice: Any) -> None:
        self.ask("conference.choose", platform=platform, address=address, keep=False, **choice)

    def join(self, address: str, **choice: Any) -> dict[str, Any]:
        """Join a room of the page and wait until the engine says that we are in the call."""
        self.choose(address, **choice)
        self.ask("conference.join")
        return self.wait_for_state("in_call")

    def address(self, room: str = ORDINARY, **asked: object) -> str:
        """Address of a room whose page asks for a small picture."""
        size = {"width": SMALL["width"], "height": SMALL["height"]}
        return self.web.address(room, **{"name": OUR_NAME, **size, **asked})  # type: ignore[arg-type]

    def stop_recording(self, *far: FarEnd) -> dict[str, Any]:
        """The closing report; the call ends first, so that reading back has the machine."""
        self.ask("conference.leave")
        for one in far:
            one.close()
        for window in self.windows:
            window.kill()
        return self.practice.stop(CLOSED_S)

    def far_end(self, room: str = ORDINARY, name: str = "Điểm cầu xa") -> FarEnd:
        """A far end that is in the room, on a good line, and listens for the room's beeps."""
        made = self.stack.enter_context(far_end(self.folder, tone_hz=ROOM_TONE_HZ))
        made.join(self.address(room, name=name, raw=1))
        return made


@contextmanager
def meeting_on(folder: Path, **choice: Any) -> Iterator[Meeting]:
    """Everything but window and far end, with an open session; all of it has ended afterwards."""
    with ExitStack() as stack:
        pulse = stack.enter_context(private_pulse())
        beeps = folder / "room.wav"
        make_beeps(beeps, ROOM_TONE_HZ, ROOM_BEEPS_S)
        pulse.play(beeps, "speech", loop=True)
        janus = stack.enter_context(running_janus())
        shaper = stack.enter_context(shaped_line())
        web = stack.enter_context(web_room(janus.address, route=shaper.route))
        practice = stack.enter_context(practice_on(folder / "dữ liệu"))
        made = Meeting(practice, janus, web, shaper, folder)
        devices = {
            "microphone": SPEECH_MICROPHONE,
            "speaker": "room_spk",
            "call_speaker": CALL_SINK,
            "call_sound": f"{CALL_SINK}.monitor",
        }
        practice.open("Họp thử", **{**SMALL, **CONFERENCE, **devices, **choice})
        stack.push(made.stack)
        yield made


def is_far(picture: Picture) -> bool:
    """True for a picture that carries a number of the far end's film."""
    number = picture.number
    return number is not None and FAR_NUMBERS <= number < FAR_NUMBERS + FAR_PICTURES


def recorded(copy: Path, source: str) -> tuple[list[Picture], list[SoundPiece]]:
    """What a copy holds of a source; fails on a file that does not decode."""
    pictures: list[Picture] = []
    sound: list[SoundPiece] = []
    for piece in pieces_of(segments_of(copy, source)):
        assert isinstance(piece, Picture | SoundPiece), piece
        (pictures if isinstance(piece, Picture) else sound).append(piece)  # type: ignore[arg-type]
    return pictures, sound
