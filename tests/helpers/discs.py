"""A package on discs: planned, listed and written as images, for tests that damage them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.archive.discs.disc_bag import Layout, beside_bytes, lay_out
from app.archive.discs.image import write_image
from app.archive.discs.order import DiscOrder, DiscSource, read_source
from app.archive.discs.plan import SetPlan, plan_set
from app.model.jobs import Progress
from tests.helpers.archive import package_of

CAPACITY = 8 * 1024 * 1024


@dataclass(frozen=True)
class BurntSet:
    """A package and its images, first to last."""

    source: DiscSource
    plan: SetPlan
    layouts: list[Layout]
    images: list[Path]


def images_of(folder: Path, capacity: int = CAPACITY) -> BurntSet:
    """Make a package under ``folder`` and write all its images."""
    report = package_of(folder)
    source = read_source(report.path, report.seal)
    plan = plan_set(source.files, capacity, beside_bytes=beside_bytes(source))
    layouts, images = [], []
    for disc in plan.discs:
        layout = lay_out(source, DiscOrder(capacity), plan, disc, folder / f"dia-{disc.number}")
        image = folder / f"{disc.number}.iso"
        write_image(layout, image, capacity, Progress())
        layouts.append(layout)
        images.append(image)
    return BurntSet(source, plan, layouts, images)
