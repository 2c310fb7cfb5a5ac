"""What the devices said of the very stretch that is read back from a disk a while later.

What is read is some seconds old, and ten seconds long. Were it compared with what a camera and a
meter say now, a microphone that is switched on or a lens that is uncovered would make a copy look
damaged that is in order. So a device's word counts for the middle of the stretch alone, and only
where it said the same all the while.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.clock import NS_PER_S, now_ns
from app.model.media import dbfs

EDGE_SHARE = 0.2
"""Of the period: so much may the times of the devices and of the recording lie apart."""
KEPT_PERIODS = 4.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``begin_ns`` to ``end_ns`` of the monotonic clock."""

    begin_ns: int
    end_ns: int

    def holds(self, at_ns: int) -> bool:
        """Whether that moment lies in it."""
        return self.begin_ns <= at_ns <= self.end_ns


@dataclass(frozen=True, slots=True)
class Seen:
    """A camera at one moment; ``luma_mean`` and ``still_s`` None where it gave no live picture."""

    at_ns: int
    luma_mean: float | None
    still_s: float | None


class Witness:
    """Remembers meters and cameras for some periods of the reading."""

    def __init__(self, period_s: float) -> None:
        self._kept_ns = round(KEPT_PERIODS * period_s * NS_PER_S)
        self._edge_ns = round(EDGE_SHARE * period_s * NS_PER_S)
        self._heard: dict[str, deque[tuple[int, float | None]]] = {}
        self._seen: dict[str, deque[Seen]] = {}
        self.hidden = False
        """An ordered interruption is under way: neither picture nor sound goes to the disks."""

    def hear(self, meters: Iterable[Mapping[str, Any]]) -> None:
        """Take note of the meters as they stand."""
        now = now_ns()
        for meter in meters:
            heard = self._heard.setdefault(str(meter["role"]), deque())
            heard.append((now, None if self.hidden else 10 ** (meter["rms_dbfs"] / 10)))
            while now - heard[0][0] > self._kept_ns:
                heard.popleft()

    def see(self, source: str, camera: Mapping[str, Any], *, live: bool) -> None:
        """Take note of a camera as it stands; ``live`` false: its picture is not recorded."""
        now = now_ns()
        seen = self._seen.setdefault(source, deque())
        shown = camera if live and not self.hidden else {}
        seen.append(Seen(now, shown.get("luma_mean"), shown.get("frozen_s")))
        while now - seen[0].at_ns > self._kept_ns:
            seen.popleft()

    def middle(self, found: Mapping[str, Any]) -> Stretch | None:
        """The middle of a stretch that was read (:meth:`Reader.look`); None where none was."""
        if found.get("end_ns") is None:
            return None
        length_ns = round(float(found["seconds"]) * NS_PER_S)
        begin_ns = int(found["end_ns"]) - length_ns + self._edge_ns
        end_ns = int(found["end_ns"]) - self._edge_ns
        return Stretch(begin_ns, end_ns) if begin_ns < end_ns else None

    def heard_dbfs(self, role: str, stretch: Stretch) -> float | None:
        """Mean level of a meter meanwhile; None where it said nothing, or not all of it was for
        the recording.
        """
        heard = self._heard.get(role, ())
        powers = _all_known(power for at_ns, power in heard if stretch.holds(at_ns))
        return dbfs((sum(powers) / len(powers)) ** 0.5) if powers else None

    def darkest(self, source: str, stretch: Stretch) -> float | None:
        """The least lightness of a camera meanwhile; None where it was not live all the while."""
        return min(_all_known(one.luma_mean for one in self._during(source, stretch)), default=None)

    def longest_still_s(self, source: str, stretch: Stretch) -> float | None:
        """How long its picture stood still at most; None where it was not live all the while."""
        return max(_all_known(one.still_s for one in self._during(source, stretch)), default=None)

    def _during(self, source: str, stretch: Stretch) -> list[Seen]:
        return [one for one in self._seen.get(source, ()) if stretch.holds(one.at_ns)]


def _all_known(values: Iterable[float | None]) -> list[float]:
    """The values; none of them where one is not known."""
    every = list(values)
    known = [value for value in every if value is not None]
    return known if len(known) == len(every) else []
