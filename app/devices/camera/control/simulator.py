"""A camera in hand that exists in memory: moves, keeps presets, and fails on request.

``sim:fixed`` cannot be moved, ``sim:silent`` never answers, ``sim:zoom`` zooms only.
"""

from __future__ import annotations

from app.devices.camera.control.contract import CameraControl
from app.devices.camera.control.words import no_presets, silent, unable
from app.model.camera_control import Ability, Motion, Position
from app.model.clock import NS_PER_S, now_ns

NAME = "Sim PTZ"
FASTEST = {"pan": 1000.0, "tilt": 800.0, "zoom": 2000.0}
"""Units a second at full speed."""
REACH = {"pan": (-1700, 1700), "tilt": (-300, 900), "zoom": (0, 16384)}
_ABILITIES = {
    "fixed": frozenset[Ability](),
    "zoom": frozenset({Ability.ZOOM}),
}


class SimulatedControl(CameraControl):
    """Follows its speeds on the monotonic clock."""

    def open(self) -> None:
        """There at once, unless it plays one that is not."""
        self.name = NAME
        if self.spec.path == "silent":
            raise silent(NAME)
        self.can = _ABILITIES.get(self.spec.path, frozenset(Ability))
        if not self.can:
            raise unable(NAME)
        self._presets: dict[int, dict[str, float]] = {}
        self._at = dict.fromkeys(FASTEST, 0.0)
        self._motion = Motion()
        self._since_ns = now_ns()

    def move(self, motion: Motion) -> None:
        """Go on from where it is at these speeds."""
        self._follow()
        self._motion = motion

    def recall(self, number: int) -> None:
        """Jump to a preset; one that was never kept is the middle."""
        self._need_presets()
        self._follow()
        self._motion = Motion()
        self._at = dict(self._presets.get(number, dict.fromkeys(FASTEST, 0.0)))

    def save(self, number: int) -> None:
        """Keep the view."""
        self._need_presets()
        self._follow()
        self._presets[number] = dict(self._at)

    def position(self) -> Position:
        """Where it is now."""
        self._follow()
        known = {
            axis: round(value) if Ability(axis) in self.can else None
            for axis, value in self._at.items()
        }
        return Position(**known)

    def close(self) -> None:
        """Nothing to let go of."""

    def _need_presets(self) -> None:
        if Ability.PRESETS not in self.can:
            raise no_presets(NAME)

    def _follow(self) -> None:
        now = now_ns()
        gone_s = (now - self._since_ns) / NS_PER_S
        self._since_ns = now
        for axis, fastest in FASTEST.items():
            if Ability(axis) in self.can:
                low, high = REACH[axis]
                moved = self._at[axis] + getattr(self._motion, axis) * fastest * gone_s
                self._at[axis] = min(float(high), max(float(low), moved))
