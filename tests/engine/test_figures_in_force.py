"""Desks that look again and again go by the figures of the open session."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from app.engine.figures_in_force import FiguresInForce
from app.engine.source_faults import LimitsInForce
from app.model.checklist import Phase
from app.settings.profile import profile_in_force
from app.settings.test_rules import rule_from, windows_of

KEY = "conference.point_warn_s"


def test_a_figure_is_that_of_the_profile_that_holds_at_the_moment_of_asking() -> None:
    figures = FiguresInForce()
    usual = figures.number(KEY)
    assert usual == float(profile_in_force(practice=False).leaf(KEY).value)
    leaf = replace(figures.profile.leaf(KEY), value=usual + 5)
    figures.profile = replace(figures.profile, leaves={**figures.profile.leaves, KEY: leaf})
    assert figures.number(KEY) == usual + 5


def test_the_watch_of_the_sources_asks_for_the_figures_anew() -> None:
    figures = FiguresInForce()
    limits = LimitsInForce(figures)
    before = limits()
    assert limits() is before
    key = "watch.microphone.silence_s"
    leaf = replace(figures.profile.leaf(key), value=before.silence_s + 7)
    figures.profile = replace(figures.profile, leaves={**figures.profile.leaves, key: leaf})
    assert limits().silence_s == before.silence_s + 7


def test_the_times_of_the_tests_reach_the_window_as_the_session_holds_them() -> None:
    profile = profile_in_force(practice=False)
    opens = replace(profile.leaf("windows.2h.opens"), value=3)
    own = replace(profile, leaves={**profile.leaves, "windows.2h.opens": opens})
    rule = rule_from(json.loads(json.dumps(windows_of(own))), Phase.T_MINUS_2H)
    assert rule is not None
    begins, ends = rule.window(datetime.fromisoformat("2026-12-01T08:00:00+07:00"))
    assert (begins.hour, ends.hour) == (5, 6)
    assert rule.lead.quote == profile.leaf("windows.2h.lead").quote
    assert rule_from(windows_of(own), Phase.AFTER) is None
