"""A run of pytest in a folder of its own, for tests of how tests are run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def nested_run(
    folder: Path, files: Mapping[str, str], workers: int, ini: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the tests in ``files`` side by side in so many processes; what was said."""
    for name, text in {**files, "pytest.ini": f"[pytest]\n{ini}"}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", str(workers), "-p", "no:cacheprovider"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
