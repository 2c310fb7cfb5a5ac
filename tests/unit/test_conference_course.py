"""The course of a call: people decide, whoever drives it reports; and the lease of its window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.engine.conference_course import OVER, Course, Report
from app.engine.conference_lease import DOUBT_S, LEASE_S, Lease
from app.model.conference import CallState

PROBLEM = {"kind": "DeviceError", "what": {"context": "x", "source": "y", "params": {}}}
UNDER_WAY = (CallState.JOINING, CallState.WAITING, CallState.IN_CALL, CallState.RECONNECTING)


class CourseMachine(RuleBasedStateMachine):
    """Orders and reports in any order: what holds of the course all the same."""

    def __init__(self) -> None:
        super().__init__()
        self.course = Course()
        self.orders = 0
        self.times = 0

    @property
    def now(self) -> str:
        self.times += 1
        return f"2026-11-22T08:00:{self.times:02d}+07:00"

    @rule()
    def join(self) -> None:
        before = self.course
        self.course = before.join(self.now)
        assert self.course.wanted
        assert self.course == before or self.course.state is CallState.JOINING

    @rule()
    def leave(self) -> None:
        self.course = self.course.leave(self.now)
        assert not self.course.wanted

    @rule(state=st.sampled_from(CallState), problem=st.sampled_from([None, PROBLEM]))
    def report(self, state: CallState, problem: dict[str, object] | None) -> None:
        before = self.course
        self.course = before.reported(Report(state, problem), self.now)
        if not before.wanted:
            assert self.course == before
        if self.course.state is CallState.IN_CALL and before.state is not CallState.IN_CALL:
            assert state is CallState.IN_CALL

    @rule(state=st.sampled_from(CallState))
    def late_report(self, state: CallState) -> None:
        before = self.course
        self.course = before.reported(Report(state, order=before.order - 1), self.now)
        assert self.course == before

    @rule()
    def window_gone(self) -> None:
        wanted = self.course.wanted
        self.course = self.course.undriven(self.now)
        assert self.course.wanted is wanted
        assert not wanted or self.course.state in {CallState.JOINING, CallState.RECONNECTING}

    @invariant()
    def who_is_in_the_call_is_wanted_there(self) -> None:
        course = self.course
        assert course.wanted or course.state in OVER
        assert not (course.wanted and course.state in OVER)
        assert course.reached or course.state is not CallState.RECONNECTING
        assert not course.reached or course.state is not CallState.JOINING

    @invariant()
    def orders_only_count_up(self) -> None:
        assert self.course.order >= self.orders
        self.orders = self.course.order

    @invariant()
    def nothing_is_tried_while_it_stands(self) -> None:
        if self.course.state is CallState.IN_CALL:
            assert self.course.attempts == 0
            assert self.course.next_try_s is None


TestCourse = CourseMachine.TestCase


def test_tries_are_counted_and_a_new_order_begins_at_nought() -> None:
    course = Course().join("a").reported(Report(CallState.IN_CALL), "b")
    for _ in range(3):
        course = course.reported(Report(CallState.RECONNECTING, PROBLEM, next_try_s=4.0), "c")
    assert (course.attempts, course.next_try_s, course.since) == (3, 4.0, "c")
    back = course.reported(Report(CallState.IN_CALL), "d")
    assert (back.attempts, back.problem) == (0, None)
    again = course.leave("e").join("f")
    assert (again.attempts, again.problem, again.reached) == (0, None, False)


@given(st.lists(st.floats(0, 30), max_size=20))
def test_a_lease_lasts_as_long_as_signs_of_life_come(pauses: list[float]) -> None:
    now = [0.0]
    lease = Lease(lambda: now[0])
    assert lease.take("one")
    for pause in pauses:
        now[0] += pause
        if pause > LEASE_S:
            assert lease.expire()
            assert lease.take("two")
            assert not lease.sign("one")
            return
        assert not lease.expire()
        assert not lease.take("two")
        assert lease.sign("one")


def test_when_a_client_went_away_the_window_has_to_show_itself_soon() -> None:
    now = [0.0]
    lease = Lease(lambda: now[0])
    lease.take("one")
    lease.doubt()
    now[0] += DOUBT_S + 0.1
    assert lease.expire()
    lease.take("two")
    lease.doubt()
    lease.sign("two")
    now[0] += DOUBT_S + 0.1
    assert not lease.expire()
    assert lease.give_back("two")
    assert lease.holder == ""
