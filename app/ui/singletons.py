"""Keeps the interpreter's singletons alive under Qt's bindings on Python before 3.12.

PySide6 6.12 is built for interpreters whose ``None``, ``True`` and ``False`` cannot die: its
methods hand them back without counting a reference. Python 3.11 counts them, so each call takes
one away, and after some thousand painted lines the interpreter ends itself ("deallocating None").
Measured: exactly one reference lost a call. The cure is to begin with so many that they never run
out; what is lost in a million calls a second would last for thirty thousand years.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 60
_IMMORTAL_SINCE = (3, 12)


def keep_singletons_alive() -> None:
    """Give the singletons references in plenty; nothing to do from Python 3.12 on."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < PLENTY:
            count.value += PLENTY
