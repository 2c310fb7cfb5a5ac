"""The fault matrix in full.

``python -m bench.faults [ROW ...] [--work DIR] [--out FILE]`` makes every fault of
``tests/faults/matrix.py`` (or those whose ids begin with ROW) in a short recording of its own and
prints: the fault, seconds until it was told, seconds lost on each copy, seconds until all was
normal again, and the verdict. FILE gets the same table for docs/reliability.md. Needs root (loop
devices, FUSE). Ends with 1 where a row is not as it has to be.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from app.model.errors import AppError
from bench.soak.report import machine, now
from tests.faults.matrix import MATRIX, Row
from tests.faults.outcome import Outcome
from tests.faults.runner import run_row

HEAD = ("fault", "alarm after s", "lost s, main", "lost s, external", "normal after s", "verdict")


def cells(found: Outcome) -> tuple[str, ...]:
    """One line of the table."""
    return (
        found.fault,
        _figure(found.alarm_after_s),
        _figure(found.lost_s.get("primary")),
        _figure(found.lost_s.get("external")),
        _figure(found.normal_after_s),
        found.verdict,
    )


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def table(rows: list[Outcome]) -> str:
    """The table as Markdown, with day and machine."""
    lines = [f"{now()}, {machine()}", "", _line(HEAD), _line(("---",) * len(HEAD))]
    return "\n".join([*lines, *(_line(cells(row)) for row in rows)]) + "\n"


def _line(words: tuple[str, ...]) -> str:
    return "| " + " | ".join(words) + " |"


def main() -> int:
    """Run the rows one after the other."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("rows", nargs="*")
    options.add_argument("--work", type=Path)
    options.add_argument("--out", type=Path)
    given = options.parse_args()
    chosen = [row for row in MATRIX if not given.rows or row.id.startswith(tuple(given.rows))]
    found = []
    for row in chosen:
        with tempfile.TemporaryDirectory(prefix="fault-", dir=given.work) as folder:
            found.append(_outcome(row, Path(folder)))
        print(f"{row.id}: {' | '.join(cells(found[-1]))}", flush=True)
    text = table(found)
    print("\n" + text)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    return int(any(row.wrong for row in found))


def _outcome(row: Row, work: Path) -> Outcome:
    """A row's outcome; one that could not be run at all is a wrong one."""
    try:
        return run_row(row, work)
    except (AppError, AssertionError, OSError) as error:
        why = (f"{type(error).__name__}: {error}",)
        return Outcome(row.id, row.fault, None, {}, None, False, 0.0, why)


if __name__ == "__main__":
    raise SystemExit(main())
