"""Figures as people read them: lengths of time, sizes, rates, dates, in the manner of the language.

All functions are pure but for the language chosen in :mod:`app.system.i18n`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from app.system.i18n import language, tr

MINUS = "−"
_BYTE_UNITS = ("B", "KB", "MB", "GB", "TB", "PB")
_DAY_S = 86_400
_HOUR_S = 3_600
_MINUTE_S = 60


def decimal(value: float, places: int = 1) -> str:
    """A figure with so many places: decimal comma in Vietnamese, a true minus sign."""
    shown = f"{value:.{places}f}"
    if float(shown) == 0:
        shown = shown.lstrip("-")
    return (shown.replace(".", ",") if language() == "vi" else shown).replace("-", MINUS)


def timecode(seconds: float) -> str:
    """Hours, minutes and whole seconds gone by: ``00:18:32``; below zero it carries a minus."""
    whole = abs(int(seconds))
    sign = MINUS if seconds < 0 and whole else ""
    return f"{sign}{whole // _HOUR_S:02d}:{whole // _MINUTE_S % 60:02d}:{whole % 60:02d}"


def minutes_seconds(seconds: float) -> str:
    """Minutes and seconds, for stretches under an hour: ``03:12``; longer ones as time codes."""
    whole = max(0, int(seconds))
    if whole >= _HOUR_S:
        return timecode(whole)
    return f"{whole // _MINUTE_S:02d}:{whole % 60:02d}"


def size(size_bytes: float) -> str:
    """A size in the units that disks are sold in (powers of 1000): ``1,2 TB``, ``480 GB``."""
    amount = float(max(0, size_bytes))
    unit = 0
    while amount >= 999.5 and unit < len(_BYTE_UNITS) - 1:
        amount /= 1000
        unit += 1
    places = 1 if unit and amount < 10 else 0
    return f"{decimal(amount, places)} {_BYTE_UNITS[unit]}"


def rate(bytes_per_s: float) -> str:
    """A rate of bytes: ``38 MB/giây``."""
    return tr("figures", "{size}/s").format(size=size(bytes_per_s))


def percent(share: float, places: int = 0) -> str:
    """A share of one as a percentage: ``62%``."""
    return f"{decimal(share * 100, places)}%"


def span(seconds: float) -> str:
    """A length of time in its one fitting unit: ``26 ngày``, ``5 giờ``, ``42 phút``, ``12 giây``.

    Whole units, cut down: a promise of time left is never rounded up.
    """
    whole = max(0, int(seconds))
    if whole >= 2 * _DAY_S:
        return tr("figures", "{count} days").format(count=whole // _DAY_S)
    if whole >= 2 * _HOUR_S:
        return tr("figures", "{count} hours").format(count=whole // _HOUR_S)
    if whole >= 2 * _MINUTE_S:
        return tr("figures", "{count} minutes").format(count=whole // _MINUTE_S)
    return tr("figures", "{count} seconds").format(count=whole)


def decibels(value_dbfs: float) -> str:
    """A level in whole decibels with a true minus: ``−18 dB``."""
    return f"{decimal(value_dbfs, 0)} dB"


def parse_time(text: str) -> datetime | None:
    """Read an ISO 8601 time into this machine's zone; None for an empty or malformed one."""
    try:
        return datetime.fromisoformat(text).astimezone() if text else None
    except ValueError:
        return None


def clock_time(moment: datetime, *, seconds: bool = False) -> str:
    """The time of day: ``14:00``, or ``14:18:20``."""
    return moment.strftime("%H:%M:%S" if seconds else "%H:%M")


def date(moment: datetime) -> str:
    """The date as papers in Vietnam write it: ``23/11/2026``."""
    return moment.strftime("%d/%m/%Y")


def weekday(moment: datetime) -> str:
    """The day of the week in words: ``thứ Hai``."""
    return (
        tr("figures", "Monday"),
        tr("figures", "Tuesday"),
        tr("figures", "Wednesday"),
        tr("figures", "Thursday"),
        tr("figures", "Friday"),
        tr("figures", "Saturday"),
        tr("figures", "Sunday"),
    )[moment.weekday()]


def moment_in_words(moment: datetime) -> str:
    """Time, weekday and date: ``14:00 thứ Hai 23/11/2026``."""
    return f"{clock_time(moment)} {weekday(moment)} {date(moment)}"


def moment_near(moment: datetime, now: datetime) -> str:
    """The time of day for a moment within a day of now, else the date before it."""
    if abs(moment - now) < timedelta(days=1):
        return clock_time(moment)
    return f"{clock_time(moment)} {date(moment)}"
