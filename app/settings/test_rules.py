"""When the mandated tests are to be held, and by which rule: the figures with their sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.model.checklist import Leaf, Origin, Phase

_RULE = "QĐ 748/QĐ-TTCP ngày 28/12/2023, Quy chế, Điều 6 khoản 1 điểm a"
_QUOTE = "kiểm thử trước 01 ngày và trước 02 giờ diễn ra buổi tiếp"
_OWN = "Mặc định của chương trình; văn bản chưa quy định khung giờ"


@dataclass(frozen=True, slots=True)
class TestRule:
    """The rule of one mandated test.

    ``lead`` is how long before the session the rule wants it (``unit`` day or hour); ``opens`` how
    long before the session it may begin at the earliest, None where that follows from the day.
    """

    __test__ = False

    phase: Phase
    lead: Leaf
    opens: Leaf | None = None

    def window(self, starts_at: datetime) -> tuple[datetime, datetime]:
        """From when until when the test of a session that begins then is to be held.

        The test 01 day before has the whole calendar day before the session.
        """
        if self.opens is None:
            midnight = starts_at.replace(hour=0, minute=0, second=0, microsecond=0)
            return midnight - timedelta(days=float(self.lead.value)), midnight
        earliest = timedelta(hours=float(self.opens.value))
        return starts_at - earliest, starts_at - timedelta(hours=float(self.lead.value))


TEST_RULES: Mapping[Phase, TestRule] = {
    Phase.T_MINUS_1D: TestRule(
        Phase.T_MINUS_1D, Leaf(1, "day", _RULE, _QUOTE, Origin.STATED), opens=None
    ),
    Phase.T_MINUS_2H: TestRule(
        Phase.T_MINUS_2H,
        Leaf(2, "hour", _RULE, _QUOTE, Origin.STATED),
        opens=Leaf(4, "hour", _OWN, "", Origin.DESIGN),
    ),
}
"""The tests that the regulation demands, in their order."""
