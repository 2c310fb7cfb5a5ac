"""Names of the views that were kept, and the places of those that a camera does not keep itself."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

Views = dict[int, dict[str, int]]


class PresetBook:
    """A small file in the data directory, by SPEC of the camera's control. Blocking: in a thread.

    A file that cannot be read is begun anew: names and places are all that is lost.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, spec: str) -> tuple[dict[int, str], Views]:
        """Names and places of one camera's views, by number."""
        try:
            pages = json.loads(self._path.read_text(encoding="utf-8"))
            page = pages.get(spec, {})
            names = {int(number): str(one["name"]) for number, one in page.items()}
            places = {
                int(number): {str(axis): int(at) for axis, at in one["places"].items()}
                for number, one in page.items()
            }
        except FileNotFoundError:
            return {}, {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.info("the names of the views cannot be read: %s", error)
            return {}, {}
        return names, places

    def write(self, spec: str, names: dict[int, str], places: Views) -> None:
        """Keep one camera's views; raises ``OSError``."""
        page = {
            str(number): {"name": name, "places": places.get(number, {})}
            for number, name in sorted(names.items())
        }
        pages = self._pages()
        pages[spec] = page
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(pages, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(self._path)

    def _pages(self) -> dict[str, Any]:
        try:
            pages = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return pages if isinstance(pages, dict) else {}
