"""Memory that is no longer needed goes back to the system."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys

log = logging.getLogger(__name__)


def give_back() -> None:
    """Collect what only refers to itself, and hand free pages to the system.

    Pictures are so large that the C library of Linux keeps its pools after them, one for each
    thread; without this an engine that records again and again grows to its largest moment in
    each. Takes up to a few tenths of a second with Python standing still: not while recording.
    """
    gc.collect()
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        log.debug("this C library has no malloc_trim")
