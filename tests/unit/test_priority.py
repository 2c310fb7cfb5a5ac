"""Children of a process that goes before others do so too, whatever groups the system makes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import os, sys
from pathlib import Path
from app.system.priority import hurry
from app.system.processes import python_command, start_child

hurry()
own = os.getpriority(os.PRIO_PROCESS, 0)
for patient in (False, True):
    command = [sys.executable, "-c", "input()"]
    child = start_child("x", command, log_dir=Path(sys.argv[1]), stdin=True, patient=patient)
    group = Path(f"/proc/{child.pid}/autogroup")
    told = int(group.read_text().rsplit(" ", 1)[1]) if group.exists() else None
    print(own, os.getpriority(os.PRIO_PROCESS, child.pid), told)
    child.stop()
"""


def test_a_child_begins_with_the_priority_of_its_parent_in_a_group_of_its_own(
    tmp_path: Path,
) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        start_new_session=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    eager, patient = (line.split() for line in answer.stdout.splitlines())
    assert eager[0] == eager[1]
    assert eager[2] in {eager[0], "None"}
    assert patient[1] == "10"
    assert patient[2] in {"4", "None"}
