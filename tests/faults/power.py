"""Power cuts while a recording runs on two disks."""

from __future__ import annotations

import random
import time
from pathlib import Path

from tests.faults.outcome import FPS
from tests.faults.scene import BEFORE_S, ROLES, scene
from tests.helpers.fault_images import FileSystem
from tests.helpers.fault_power import Cut, Found, cut, power_back, shelf

LIMIT_S = 5.0
"""What a power cut may cost."""
BETWEEN_S = (1.0, 6.0)


def cut_while_recording(
    work: Path, file_system: FileSystem, times: int, between_s: tuple[float, float] = BETWEEN_S
) -> list[Found]:
    """Cut both disks so often while one recording runs; what each of them holds then."""
    chance = random.Random()
    with shelf(work) as place:
        cuts: list[Cut] = []
        with scene(place, dict.fromkeys(ROLES, file_system.value), {}) as stage:
            stage.practice.start()
            stage.practice.wait_until(lambda now: now["recording"]["seconds"] >= BEFORE_S)
            for number in range(times):
                stage.watcher.look_until(time.monotonic() + chance.uniform(*between_s))
                cuts += [
                    cut(role, stage.image(role), place / f"{number}-{role}.img") for role in ROLES
                ]
            stage.practice.stop()
        return [power_back(made, file_system, place / "back", FPS) for made in cuts]
