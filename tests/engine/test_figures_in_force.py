"""Desks that look again and again go by the figures of the open session."""

from __future__ import annotations

from dataclasses import replace

from app.engine.figures_in_force import FiguresInForce
from app.settings.profile import profile_in_force

KEY = "conference.point_warn_s"


def test_a_figure_is_that_of_the_profile_that_holds_at_the_moment_of_asking() -> None:
    figures = FiguresInForce()
    usual = figures.number(KEY)
    assert usual == float(profile_in_force(practice=False).leaf(KEY).value)
    leaf = replace(figures.profile.leaf(KEY), value=usual + 5)
    figures.profile = replace(figures.profile, leaves={**figures.profile.leaves, KEY: leaf})
    assert figures.number(KEY) == usual + 5
