"""When the tests are to be held, and by which rule: the figures of the profile with their sources.

The rules say “01 day before” and “02 hours before” and no more; how wide the windows are is the
profile's own word: the test 01 day before may begin at any time of the day before the session, the
test 02 hours before begins at most four hours before and is finished two hours before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.model.checklist import Leaf, Phase, Timing
from app.settings.profile import Profile

SECTION = "windows"


@dataclass(frozen=True, slots=True)
class TestRule:
    """The rule of one test that has a time.

    ``lead`` is how long before the session it has to be done (``unit`` day or hour); ``opens`` how
    many hours before the session it may begin at the earliest, without a value where that follows
    from the day.
    """

    __test__ = False

    phase: Phase
    lead: Leaf
    opens: Leaf

    def window(self, starts_at: datetime) -> tuple[datetime, datetime]:
        """From when until when the test of a session that begins then is to be held.

        The test 01 day before has the whole calendar day before the session.
        """
        if self.opens.value is None:
            midnight = starts_at.replace(hour=0, minute=0, second=0, microsecond=0)
            return midnight - timedelta(days=float(self.lead.value)), midnight
        earliest = timedelta(hours=float(self.opens.value))
        return starts_at - earliest, starts_at - timedelta(hours=float(self.lead.value))

    def timing(self, starts_at: datetime, now: datetime) -> Timing:
        """How ``now`` stands to the window of a session that begins at ``starts_at``."""
        begins, ends = self.window(starts_at)
        if now < begins:
            return Timing.EARLY
        return Timing.LATE if now >= ends else Timing.IN_TIME


def test_rules(profile: Profile) -> Mapping[Phase, TestRule]:
    """The rules of ``profile``, for the phases that have a time."""
    found: dict[Phase, TestRule] = {}
    for phase in Phase:
        leaves = profile.section(f"{SECTION}.{phase}")
        if leaves:
            found[phase] = TestRule(phase, leaves["lead"], leaves["opens"])
    return found


test_rules.__test__ = False  # type: ignore[attr-defined]


def windows_of(profile: Profile) -> dict[str, Any]:
    """The same rules as plain dictionaries, for the windows: ``lead`` and ``opens`` by phase."""
    return {
        str(phase): {"lead": rule.lead.to_json(), "opens": rule.opens.to_json()}
        for phase, rule in test_rules(profile).items()
    }


def rule_from(windows: Mapping[str, Any], phase: Phase) -> TestRule | None:
    """The rule of a phase out of what :func:`windows_of` gave; None where it has none."""
    told = windows.get(str(phase))
    if not told:
        return None
    return TestRule(phase, Leaf(**told["lead"]), Leaf(**told["opens"]))
