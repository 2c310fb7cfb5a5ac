"""The database: schema, migrations, audit chain. Written by the engine alone."""

from __future__ import annotations

import sys


def _load_sqlite_utils() -> None:
    """Load sqlite-utils without numpy, which it would import only to know numpy's own types.

    The engine never handles such values, and would otherwise carry numpy for nothing.
    """
    if "numpy" in sys.modules:
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        import sqlite_utils  # noqa: F401
    finally:
        del sys.modules["numpy"]


_load_sqlite_utils()
