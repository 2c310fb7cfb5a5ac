"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.checklist.readings_hall import (
    ChairGrab,
    ClapSeen,
    EchoHeard,
    EndpointSeen,
    GrabbedPicture,
    MicrophoneSeat,
    Screens,
    Turn,
    TurnHeard,
)

ROOM_SEAT = MicrophoneSeat("room", "Desk", "alsa:desk", "Desk", live=True)
GOOD_TURN = {
    "speech_dbfs": -20.0,
    "noise_dbfs": -60.0,
    "peak_dbfs": -8.0,
    "clipped_share": 0.0,
    "zero_share": 0.0,
    "buffers_missing_s": 0.0,
}
GOOD_ECHO: dict[str, Any] = {
    "played_dbfs": -21.1,
    "found": True,
    "delay_ms": 62.0,
    "heard_dbfs": -45.1,
    "return_db": 24.0,
    "noise_dbfs": -60.0,
    "series": {"from_ms": -20, "step_ms": 2, "db": [-70.0] * 41 + [-24.0] + [-70.0] * 208},
    "howl_hz": None,
    "howl_s": 0.0,
    "howl_growth_db": None,
}
GOOD_CLAP: dict[str, Any] = {
    "offset_ms": 20.0,
    "spread_ms": 10.0,
    "pairs": [[1000, 1020], [3000, 3020]],
    "heard": 2,
    "seen_pictures": 150,
    "picture_ms": 40.0,
    "seconds": 6.0,
    "step_ms": 40,
    "sound": [-60.0] * 25 + [-10.0] + [-60.0] * 124,
    "motion": [0.5] * 24 + [6.0, 7.0] + [0.5] * 124,
}
GOOD_SCENE: dict[str, Any] = {
    "luma_mean": 120.0,
    "contrast": 45.0,
    "subject_luma": 118.0,
    "surround_luma": 122.0,
    "dark_share": 0.01,
    "bright_share": 0.01,
    "subject": [0.3, 0.3, 0.4, 0.7],
    "pictures": 20,
    "looked_s": 2.0,
}
TWO_SCREENS = Screens(
    known=True,
    names=("Laptop", "TV"),
    operator="A:1",
    operator_name="Laptop",
    room="B:2",
    room_name="TV",
    room_state="shown",
    room_showing="slate",
)

GOOD_GRAB = (
    GrabbedPicture("kept", "", looked=True, found=True),
    GrabbedPicture("own", "Pad", looked=True, found=True),
    GrabbedPicture("operator", "Laptop", looked=True, found=False),
    GrabbedPicture("room", "TV", looked=True, found=False),
)


@dataclass
class FakeHallReadings:
    """Implements ``app.checklist.readings_hall.HallReadings``.

    ``turns`` are by role: the analysis of what is heard, and the levels of all microphones.
    """

    microphones: Sequence[MicrophoneSeat] = (ROOM_SEAT,)
    turns: dict[str, tuple[Mapping[str, Any], Mapping[str, float | None]]] = field(
        default_factory=dict
    )
    speaker: bool = True
    echo_heard: EchoHeard | None = field(
        default_factory=lambda: EchoHeard(Path("echo.wav"), dict(GOOD_ECHO), "Speaker", "Desk")
    )
    clap_seen: ClapSeen | None = field(
        default_factory=lambda: ClapSeen(None, dict(GOOD_CLAP), "Camera", "Desk")
    )
    seen: dict[str, Any] = field(default_factory=lambda: dict(GOOD_SCENE))
    can: Sequence[str] = ()
    screens_seen: Screens = TWO_SCREENS
    grab: ChairGrab | None = field(default_factory=lambda: ChairGrab(GOOD_GRAB))
    from_endpoint: EndpointSeen | None = None
    played: list[Path] = field(default_factory=list)
    broken: dict[str, Exception] = field(default_factory=dict)

    def _ask(self, name: str) -> None:
        if name in self.broken:
            raise self.broken[name]

    async def seats(self) -> Sequence[MicrophoneSeat]:
        self._ask("seats")
        return self.microphones

    async def turn(self, turn: Turn) -> TurnHeard:
        self._ask("turn")
        alone = {seat.role: -20.0 if seat is turn.seat else -45.0 for seat in self.microphones}
        analysis, levels = self.turns.get(turn.seat.role, (GOOD_TURN, alone))
        return TurnHeard(None, analysis, levels)

    async def play_back(self, path: Path, turn: Turn) -> bool:
        self._ask("play_back")
        self.played.append(path)
        return self.speaker

    async def echo(self) -> EchoHeard | None:
        self._ask("echo")
        return self.echo_heard

    async def clap(self, seconds: float) -> ClapSeen | None:
        self._ask("clap")
        return self.clap_seen

    async def scene(self, seconds: float) -> Mapping[str, Any]:
        self._ask("scene")
        return self.seen

    async def movements(self) -> Sequence[str]:
        self._ask("movements")
        return self.can

    async def screens(self) -> Screens:
        self._ask("screens")
        return self.screens_seen

    async def grab_chair(self) -> ChairGrab | None:
        self._ask("grab_chair")
        return self.grab

    async def uses_endpoint(self) -> bool:
        self._ask("uses_endpoint")
        return self.from_endpoint is not None

    async def endpoint(self, seconds: float) -> EndpointSeen | None:
        self._ask("endpoint")
        return self.from_endpoint
