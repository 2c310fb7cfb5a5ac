"""Figures in the manner of the language."""

from datetime import datetime, timedelta

import pytest

from app.system import figures, i18n


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "00:00:00"), (1112.9, "00:18:32"), (3600 * 26 + 61, "26:01:01"), (-61, "−00:01:01")],
)
def test_time_code(seconds: float, shown: str) -> None:
    assert figures.timecode(seconds) == shown


def test_minutes_become_a_time_code_from_an_hour_on() -> None:
    assert figures.minutes_seconds(192) == "03:12"
    assert figures.minutes_seconds(3600) == "01:00:00"


@pytest.mark.parametrize(
    ("size_bytes", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1,0 KB"),
        (999_600, "1,0 MB"),
        (480e9, "480 GB"),
        (1.2e12, "1,2 TB"),
    ],
)
def test_sizes_have_a_decimal_comma_in_vietnamese(size_bytes: float, shown: str) -> None:
    assert figures.size(size_bytes) == shown


def test_sizes_have_a_decimal_point_in_english() -> None:
    i18n.choose_language("en")
    assert figures.size(1.2e12) == "1.2 TB"


def test_minus_is_a_minus_and_zero_has_none() -> None:
    assert figures.decibels(-18.2) == "−18 dB"
    assert figures.decimal(-0.01) == "0,0"


def test_a_promise_of_time_is_never_rounded_up() -> None:
    day = 86_400
    assert figures.span(27 * day - 1).startswith("26 ")
    assert figures.span(3599).startswith("59 ")
    assert figures.span(119).startswith("119 ")


def test_moments() -> None:
    moment = datetime(2026, 11, 23, 14, 0).astimezone()
    assert figures.date(moment) == "23/11/2026"
    assert figures.moment_near(moment, moment + timedelta(hours=2)) == "14:00"
    assert figures.moment_near(moment, moment + timedelta(days=2)) == "14:00 23/11/2026"
    assert figures.parse_time("") is None
    assert figures.parse_time("not a time") is None
    assert figures.percent(0.625, 1) == "62,5%"
