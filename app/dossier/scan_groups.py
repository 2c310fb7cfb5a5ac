"""Which pictures of a folder are the pages of one scan.

Joining wrongly hides one paper behind another; not joining is only tedious. So pictures are
joined where a person or a scanner counted them, and nowhere else:

1. They lie in one folder, are of one format, and their names differ in one number alone.
2. Either the count begins at 0 or 1, the words beside it are not those of a camera (IMG_0001 ...
   is what any camera begins with), and fewer pages lack than are there;
3. or the numbers follow each other without a hole and every picture says that it comes from a
   scanner: 100 dots an inch or more, and no exposure of a camera.

No number may stand twice (1.jpg beside 01.jpg), for then it counts no pages. Pages are in the order
of the numbers. All other pictures are documents of their own, photographs above all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.dossier.image_facts import ImageFacts

_NUMBER = re.compile(r"\d+")
_CAMERA = re.compile(
    r"(img|dsc[nf_]?|dscf|dcim|pict?|mvimg|pxl|vid|wp|sam|gopr|gopro|cimg|hpim|sdc|image|photo"
    r"|screenshot|zalo|received|fb[_ ]img|anh|hinh|whatsapp[\w ]*)[\W_]*"
)
_COUNT_WORDS = re.compile(
    r"[\W_]*(scan|scanned|page|trang|to|p|tr|img|image|doc|anh|hinh|document)?[\W_]*"
)
_STARTS = (0, 1)
_LONGEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be a page. ``place`` is its folder, ``name`` as the sender gave it."""

    place: str
    name: str
    ending: str
    facts: ImageFacts


@dataclass(frozen=True, slots=True)
class Scan:
    """Places in the list that was handed in, in the order of the pages; ``title`` may be empty."""

    pages: tuple[int, ...]
    title: str


def find_scans(pictures: Sequence[Picture]) -> list[Scan]:
    """The scans among ``pictures``; what is in none of them stays by itself."""
    left = set(range(len(pictures)))
    scans: list[Scan] = []
    most = max((len(_NUMBER.findall(p.name)) for p in pictures), default=0)
    for from_the_end in range(1, most + 1):
        for key, pages in _counted(pictures, sorted(left), from_the_end).items():
            if _is_scan(pictures, key, pages):
                ordered = tuple(index for _, index in sorted(pages))
                scans.append(Scan(ordered, _title(pictures[ordered[0]], from_the_end)))
                left.difference_update(ordered)
    return scans


_Key = tuple[str, str, str, str]
_Pages = list[tuple[int, int]]


def _counted(
    pictures: Sequence[Picture], indices: Sequence[int], from_the_end: int
) -> dict[_Key, _Pages]:
    """(place, ending, words before, words after) to (number, index)."""
    groups: dict[_Key, _Pages] = {}
    for index in indices:
        picture = pictures[index]
        cut = _cut(picture.name, from_the_end)
        if cut is not None and len(cut[1]) <= _LONGEST_NUMBER:
            key = (picture.place, picture.ending, _fold(cut[0]), _fold(cut[2]))
            groups.setdefault(key, []).append((int(cut[1]), index))
    return groups


def _is_scan(pictures: Sequence[Picture], key: _Key, pages: _Pages) -> bool:
    numbers = sorted(number for number, _ in pages)
    if len(numbers) < 2 or len(set(numbers)) < len(numbers):
        return False
    span = numbers[-1] - numbers[0] + 1
    by_hand = not _CAMERA.fullmatch(key[2]) and numbers[0] in _STARTS
    if by_hand and span - len(numbers) < len(numbers):
        return True
    from_glass = all(pictures[index].facts.of_scanner for _, index in pages)
    return span == len(numbers) and from_glass


def _cut(name: str, from_the_end: int) -> tuple[str, str, str] | None:
    stem = PurePath(name).stem
    numbers = list(_NUMBER.finditer(stem))
    if len(numbers) < from_the_end:
        return None
    number = numbers[-from_the_end]
    return stem[: number.start()], number.group(), stem[number.end() :]


def _title(first: Picture, from_the_end: int) -> str:
    """The words before the count; the name of the folder where they only say that it is one."""
    cut = _cut(first.name, from_the_end)
    words = cut[0] if cut else ""
    if _COUNT_WORDS.fullmatch(_fold(words)):
        return first.place.rpartition("/")[2]
    return words.rstrip(" _-.(#")


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(one for one in plain if not unicodedata.combining(one))
