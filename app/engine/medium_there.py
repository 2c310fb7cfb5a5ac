"""Is the medium of a copy the one that is connected at its place now? Two disks may stand at one
place in turn (one drive letter, one mount point), with folders of the same name on both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.devices.storage.medium_on import is_medium, lasting, medium_on
from app.engine.ground import Ground
from app.model.custody import Medium
from app.model.errors import StorageError
from app.model.text import T, Text

_BY_HARDWARE = ("serial:", "volume:")

Identify = Callable[[Path, Path], Medium | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a medium is there; if not, which one is ``wanted`` and which is there ``instead``, or
    where that very medium is connected now (``moved_to``) in place of ``path``.
    """

    there: bool
    wanted: Medium | None = None
    instead: Medium | None = None
    path: str = ""
    moved_to: str = ""

    @property
    def problem(self) -> Text | None:
        """Which disk is to be brought, and which one is plugged in instead; None: it is there."""
        if self.there or self.wanted is None:
            return None
        if self.moved_to:
            return T(
                "disks",
                "The disk “{disk}” is connected as {place}, but what is wanted is noted at {path}:"
                " connect it where it was.",
            )(disk=full_name(self.wanted), place=self.moved_to, path=self.path)
        if self.instead is None:
            return T("disks", "The disk “{disk}” is not connected; bring it.")(
                disk=full_name(self.wanted)
            )
        return T(
            "disks",
            "Bring the disk “{disk}”: at its place “{other}” is connected instead ({place}).",
        )(disk=full_name(self.wanted), other=full_name(self.instead), place=self.instead.path)


HERE = Standing(there=True)


class MediumThere:
    """Looks which medium is connected. Blocks: on a thread that is not the store's."""

    def __init__(self, ground: Ground, identify: Identify = medium_on) -> None:
        self._ground = ground
        self.identify = identify

    def on(self, folder: Path) -> Medium | None:
        """The medium that a folder lies on; None where the system does not tell."""
        return self.identify(folder, self._ground.paths.logs)

    def look(self, medium: str, path: str) -> Standing:
        """How it stands with what lies at ``path`` of the medium that custody knows by this id.

        What goes by no hardware (a store, a set of discs, a medium that is not known yet) is taken
        to be there: nothing says otherwise.
        """
        if not medium.startswith(_BY_HARDWARE):
            return HERE
        folder = Path(path)
        found = self.on(folder)
        same = found is not None and is_medium(medium, found, folder)
        if same and lasting(medium):
            return HERE
        wait, known = self._ground.thread.wait, self._ground.store.custody.medium
        wanted = wait(known, medium)
        in_place = found is not None and (
            folder.is_dir() or (wanted is not None and found.path == wanted.path)
        )
        if same and in_place:  # neither tells who it is: only the place speaks
            return HERE
        instead = (wait(known, found.id) or found) if found is not None and in_place else None
        return Standing(False, wanted, instead, path, self._moved_to(wanted))

    def _moved_to(self, wanted: Medium | None) -> str:
        """Where the medium was seen last, if it is connected there now; else empty."""
        if wanted is None or not wanted.path or not lasting(wanted.id):
            return ""
        root = Path(wanted.path)
        found = self.on(root) if root.is_dir() else None
        there = found is not None and found.path == wanted.path
        return wanted.path if there and found and is_medium(wanted.id, found, root) else ""

    def away(self, session: str) -> dict[str, Text]:
        """Where another disk stands, or none, at the place of a copy that the program itself put
        there: path -> which disk is to be brought.
        """
        media = self._ground.thread.wait(self._ground.store.custody.first_media, session)
        looked = {path: self.look(medium, path).problem for path, medium in media.items()}
        return {path: problem for path, problem in looked.items() if problem is not None}

    def need(self, medium: str, path: str) -> None:
        """Raise :class:`StorageError` where another medium is there, or none."""
        standing = self.look(medium, path)
        if standing.there:
            return
        raise StorageError(
            standing.problem or T("disks", "It is not known which disk is connected here."),
            meaning=T("disks", "Nothing on the disk that is connected was touched."),
            action=T("disks", "Connect the disk that is named, then try again."),
        )


def full_name(medium: Medium) -> str:
    """Its label with its serial number, or what else it goes by."""
    if medium.label and medium.serial:
        return f"{medium.label} ({medium.serial})"
    return medium.name
