"""The engine's end of the joint film: planned by stretches, each kept, joined at the end."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.archive.chapters import Chapter, chapters
from app.archive.check import PartProgress
from app.archive.child_work import carry_out
from app.archive.contents import Contents, markers_of
from app.archive.film_work import Film
from app.archive.names import joint_name
from app.archive.play.plan import PlayPlan
from app.archive.play.planning import Take, takes_of
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T

STRETCH_S = 120.0
"""What a restart has to encode again at most."""

CELL = (960, 540)
"""Width and height of one source's picture in the film."""

MOST_ABREAST = 4
"""Stretches that are encoded at a time, on machines with more processors than that."""

MOST_BIT_RATE = 3_000_000
_LEAST_BIT_RATE = 300_000
_SOUND_BIT_RATE = 200_000
_MODULE = "app.archive.joint.child"
_SECOND_BYTES = 250_000
"""Room for a second of the film: far more than it takes on the whole."""

Keep = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class JointFilm:
    """A joint film to make: its name in the package, what is seen and heard, its chapters."""

    name: str
    plan: PlayPlan
    chapters: Sequence[Chapter] = ()
    title: str = ""
    gaps: Sequence[tuple[float, float]] = ()
    most_bytes: int | None = field(default=None)

    @property
    def fps(self) -> float:
        """Pictures a second: those of the source that has most."""
        return max(source.fps for source in self.plan.sources)

    @property
    def frames(self) -> int:
        """How many pictures it has to have."""
        return max(1, math.floor(self.plan.seconds * self.fps + 0.5))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole picture."""
        return CELL[0] * len(self.plan.sources), CELL[1]

    @property
    def bit_rate(self) -> int:
        """Bits a second that its pictures have at most, so that it fits on the medium."""
        if self.most_bytes is None:
            return MOST_BIT_RATE
        room = 0.9 * 8 * self.most_bytes / max(1.0, self.plan.seconds) - _SOUND_BIT_RATE
        return min(MOST_BIT_RATE, round(room))

    @property
    def room_bytes(self) -> int:
        """Room that it may take while it is made."""
        return round(2 * self.plan.seconds * _SECOND_BYTES)


def plan_joint(contents: Contents, most_bytes: int | None) -> list[JointFilm]:
    """One film for each recording of the session that has more than one picture or sound track,
    where it fits on the medium.

    Of a single picture with a single sound track the joined film is one that plays anywhere.
    """
    takes = takes_of([part.folder for part in contents.parts], ())
    films = []
    for number, take in enumerate(takes, 1):
        heard = sum(track.gain > 0 for source in take.plan.sources for track in source.tracks)
        film = _planned(contents, take, number, most_bytes)
        if film.bit_rate >= _LEAST_BIT_RATE and (len(take.plan.sources) > 1 or heard > 1):
            films.append(film)
    return films


def _planned(contents: Contents, take: Take, number: int, most_bytes: int | None) -> JointFilm:
    end_s = take.plan.seconds
    sealed = [(a, min(b, end_s)) for a, b in contents.unspoken(take.origin) if a < end_s]
    parts = [part for part in contents.parts if part.origin == take.origin]
    rows = chapters(markers_of(parts), take.gaps, sealed, end_s, withheld=bool(sealed))
    title = str(parts[0].manifest.data.get("title") or "")
    plan = PlayPlan(take.plan.sources, tuple(sealed))
    return JointFilm(joint_name(number), plan, rows, title, take.gaps, most_bytes)


@dataclass(frozen=True, slots=True)
class JointWork:
    """How a joint film is made: stretches go into the folder ``scratch``; each that is whole is
    told to ``keep`` by its name, and one that is ``known`` is not made again. ``progress`` counts
    pictures.
    """

    scratch: Path
    known: Mapping[str, Any]
    keep: Keep
    log_dir: Path
    progress: Progress


def make_joint(film: JointFilm, path: Path, work: JointWork) -> Film:
    """Write the film to ``path``. Blocks; raises what
    :func:`~app.archive.child_work.carry_out` raises, and :class:`ArchiveError` for a film that
    does not hold every picture.
    """
    work.scratch.mkdir(exist_ok=True)
    stretches = [str(stretch) for stretch in _stretches(film, work)]
    order = {**_head(film), **_words(film), "path": str(path), "stretches": stretches}
    found = carry_out(_MODULE, {"join": order}, work.log_dir, _Silent(work.progress))["found"]
    if found["frames"] != film.frames:
        raise ArchiveError(
            T("archive", "The film {file} holds {found} pictures instead of {expected}.")(
                file=film.name, found=found["frames"], expected=film.frames
            ),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Verify the copies of the recording, then make the package again."),
        )
    return Film((found["frames"],), found["frames"], found["seconds"], found["bytes"])


def _stretches(film: JointFilm, work: JointWork) -> list[Path]:
    """All stretches, as many at a time as there are processors: one alone composes and encodes by
    turns, and leaves half of two idle.
    """
    step, one_at_a_time = max(1, round(STRETCH_S * film.fps)), threading.Lock()
    spans = [(n, min(film.frames, n + step)) for n in range(0, film.frames, step)]
    with ThreadPoolExecutor(min(MOST_ABREAST, os.cpu_count() or 1)) as pool:
        return [*pool.map(lambda span: _stretch(film, work, span, one_at_a_time), spans)]


def _stretch(
    film: JointFilm, work: JointWork, span: tuple[int, int], one_at_a_time: threading.Lock
) -> Path:
    first, last = span
    target = work.scratch / f"{Path(film.name).stem}-{first:08}.mp4"
    progress = PartProgress(work.progress)
    if work.known.get(target.name, {}).get("bytes") != _size(target):
        order = {**_head(film), "first": first, "last": last, "path": str(target)}
        found = carry_out(_MODULE, {"pictures": order}, work.log_dir, progress)["found"]
        with one_at_a_time:
            work.keep(target.name, found)
    progress.advance(last - first - progress.done)
    return target


class _Silent(Progress):
    """Cancels with the whole, and counts nothing on it."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def advance(self, amount: int) -> None:
        """Ends the work where the whole is to end."""
        self._whole.advance(0)


def _head(film: JointFilm) -> dict[str, Any]:
    return {
        "plan": film.plan.to_json(),
        "fps": film.fps,
        "size": list(film.size),
        "frames": film.frames,
        "most_bit_rate": film.bit_rate,
    }


def _words(film: JointFilm) -> dict[str, Any]:
    rows = []
    ends = [chapter.start_s for chapter in film.chapters[1:]]
    for chapter, end_s in zip(film.chapters, [*ends, film.plan.seconds], strict=True):
        rows.append([chapter.start_s, end_s, chapter.title])
    return {"chapters": rows, "metadata": {"title": film.title} if film.title else {}}


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1
