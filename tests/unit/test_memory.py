"""Memory that is no longer needed goes back to the system."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import threading, psutil
from app.system.memory import give_back
mine = psutil.Process().memory_info
class Kept:
    def __init__(self):
        self.itself = self
        self.pictures = []
def fill(kept):
    small = []
    for _ in range(400):
        kept.pictures.append(b"x" * 100_000 + bytes([1]))
        small.append(b"y" * 50 + bytes([2]))
def rounds():
    kept = [Kept() for _ in range(4)]
    threads = [threading.Thread(target=fill, args=(one,)) for one in kept]
    for one in threads: one.start()
    for one in threads: one.join()
import gc; gc.disable()
before = mine().rss
rounds()
grown = mine().rss - before
give_back()
print(grown, mine().rss - before)
"""


def test_what_only_refers_to_itself_goes_back_to_the_system() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True
    )
    grown, left = map(int, done.stdout.split())
    assert grown > 100_000_000
    assert left < 0.2 * grown
