"""Whose a window is: which processes belong to a program, and which are our own."""

from __future__ import annotations

import psutil

OWN_PACKAGE = "app"


def family(pid: int) -> frozenset[int]:
    """A process and all its descendants; empty where it has ended."""
    try:
        process = psutil.Process(pid)
        return frozenset({pid, *(child.pid for child in process.children(recursive=True))})
    except psutil.Error:
        return frozenset()


def belongs_to_us(pid: int) -> bool:
    """True for a process of this program: an interpreter that runs one of its modules."""
    if pid == 0:
        return False
    try:
        words = psutil.Process(pid).cmdline()
    except psutil.Error:
        return False
    if "-m" not in words[:-1]:
        return False
    module = words[words.index("-m") + 1]
    return module == OWN_PACKAGE or module.startswith(f"{OWN_PACKAGE}.")
