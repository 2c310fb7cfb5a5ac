"""Where is the medium of a copy now? Two disks may stand at one place in turn (one drive letter,
one mount point), with folders of the same name on both; one disk may come back at another place.
What is noted of a copy stays as it is: here it is told where that lies at present.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.devices.storage.medium_on import is_medium, lasting, medium_on
from app.devices.storage.volumes import file_system_id, list_volumes
from app.engine.disposal_moves import holds
from app.engine.ground import Ground
from app.engine.moved_path import find_below, parts_below
from app.model.custody import Medium, MediumKind
from app.model.devices import VolumeInfo
from app.model.errors import StorageError
from app.model.text import T, Text
from app.store.copy_volumes import CopyVolumes
from app.store.first_places import brought_in_beside, closed_on
from app.system.looking import is_folder, is_there

_BY_HARDWARE = ("serial:", "volume:")
SAME_FOR_S = 5.0
"""So long what is connected is not listed again: thousands of copies may be asked for in turn."""

Identify = Callable[[Path, Path], Medium | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a medium is there, and ``at`` which place what was asked for lies now; if it is not
    there, which one is ``wanted`` and which is there ``instead``.
    """

    there: bool
    at: str = ""
    wanted: Medium | None = None
    instead: Medium | None = None

    @property
    def problem(self) -> Text | None:
        """Which disk is to be brought, and which one is plugged in instead; None: it is there."""
        if self.there or self.wanted is None:
            return None
        if self.instead is not None and self.instead.id == self.wanted.id:
            return T(
                "disks",
                "A disk with the number of “{disk}” is connected, but with another file system: it"
                " is another disk of the same number, or it was formatted ({place}).",
            )(disk=full_name(self.wanted), place=self.instead.path)
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
    """Looks which medium is connected, and where. Blocks: on a thread that is not the store's."""

    def __init__(
        self,
        ground: Ground,
        identify: Identify | None = None,
        volumes: Callable[[], list[VolumeInfo]] | None = None,
    ) -> None:
        self._ground = ground
        self.identify = identify or medium_on
        self.volumes = volumes or list_volumes
        self.file_system: Callable[[Path], str] = file_system_id
        self.same_for_s = SAME_FOR_S
        self._listed: tuple[float, list[tuple[Path, Medium]]] | None = None
        self._by_parent = False

    def glance(self) -> MediumThere:
        """One for going through a list once: it asks only once which medium a folder is on, and of
        copies that lie beside each other of one. Nothing may be touched on its word.
        """
        known: dict[Path, Medium | None] = {}

        def identify(folder: Path, logs: Path) -> Medium | None:
            if folder not in known:
                known[folder] = self.identify(folder, logs)
            return known[folder]

        systems: dict[Path, str] = {}

        def file_system(folder: Path) -> str:
            known_by = folder if os.path.ismount(folder) else folder.parent
            if known_by not in systems:
                systems[known_by] = self.file_system(known_by)
            return systems[known_by]

        seen = MediumThere(self._ground, identify, self.volumes)
        seen.file_system = file_system
        seen.same_for_s, seen._by_parent = self.same_for_s, True
        return seen

    def on(self, folder: Path) -> Medium | None:
        """The medium that a folder lies on; None where the system does not tell."""
        return self.identify(folder, self._ground.paths.logs)

    def _under(self, folder: Path) -> Medium | None:
        alone = not self._by_parent or os.path.ismount(folder) or folder.is_symlink()
        return self.on(folder if alone else folder.parent)

    def look(self, medium: str, path: str, seal: str = "") -> Standing:
        """Where that is now which was noted at ``path`` of the medium that custody knows by this
        id; its ``seal`` tells it from other folders there. It is looked for at its place first,
        then wherever that very medium is connected.

        Of a copy that custody has not taken over (no ``medium``) the log says on which one it was
        closed. What goes by no hardware (a store, a set of discs) is taken to be there: nothing
        says otherwise.
        """
        closed = self._closed_on(path, seal) if seal and not medium else None
        if seal and not medium and closed is None:
            return self._of_nobody(path, seal)
        return self._look(closed.id if closed else medium, path, seal, closed)

    def _look(self, medium: str, path: str, seal: str, closed: Medium | None) -> Standing:
        here, folder = Standing(True, path), Path(path)
        if not medium.startswith(_BY_HARDWARE):
            return here
        found = self._under(folder)
        same = found is not None and is_medium(medium, found, folder)
        twin = same and self._is_twin(medium, path, folder, seal)
        if same and lasting(medium) and is_there(folder) and not twin:
            return here
        wanted = self._ground.thread.wait(self._ground.store.custody.medium, medium) or closed
        if lasting(medium):
            copy, here_is = (medium, path, seal), found if same else None
            standing = self._of_lasting(copy, wanted, here_is, twin=twin)
            if standing is not None:
                return standing
        in_place = found is not None and (
            is_folder(folder) or (wanted is not None and found.path == wanted.path)
        )
        if same and in_place:  # neither tells who it is: only the place speaks
            return here
        known = self._ground.store.custody.medium
        instead = None
        if found is not None and in_place:
            instead = self._ground.thread.wait(known, found.id) or found
        return Standing(False, path, wanted, instead)

    def _of_lasting(
        self,
        copy: tuple[str, str, str],
        wanted: Medium | None,
        found: Medium | None,
        *,
        twin: bool,
    ) -> Standing | None:
        """Of a ``copy`` (medium, path, seal) whose medium is known again anywhere, which is not at
        its place, though its medium was ``found`` there, or one with the number of that (``twin``);
        None where neither is connected.
        """
        medium, path, seal = copy
        moved = self._elsewhere(wanted, Path(path), seal, found.path if found is not None else "")
        if found is None:
            if moved is not None and self._is_twin(medium, path, moved, seal):
                return Standing(False, path, wanted, wanted)
            return Standing(True, str(moved)) if moved is not None else None
        if moved is not None and seal and holds(moved, seal):  # one may have more than one part
            return Standing(True, str(moved))
        return Standing(False, path, wanted, found) if twin else Standing(True, path)

    def _closed_on(self, path: str, seal: str) -> Medium | None:
        """The medium on which a copy was closed that custody has not taken over."""
        connection = self._ground.store.connection
        place = self._ground.thread.wait(closed_on, connection, path, seal)
        if place is None:
            return None
        serial = place.medium.removeprefix("serial:") if place.medium[:7] == "serial:" else ""
        return Medium(place.medium, MediumKind.EXTERNAL, serial, path=place.mount)

    def _of_nobody(self, path: str, seal: str) -> Standing:
        """Of what nobody noted on which medium it is: its seal tells it, or that of the copy which
        it was put beside; without these nothing is known where the medium at its place is one that
        is carried about.
        """
        found = self._under(Path(path))
        if found is None or found.kind is not MediumKind.EXTERNAL:
            return Standing(True, path)
        connection = self._ground.store.connection
        beside = self._ground.thread.wait(brought_in_beside, connection, path)
        sealed = any(holds(Path(one), known) for one, known in ((path, seal), *beside))
        return Standing(sealed, path)

    def _is_twin(self, medium: str, path: str, at: Path, seal: str) -> bool:
        """True where what is connected has the number of a medium, but not the file system on which
        the copy at ``path`` was put, and the copy does not lie there.
        """
        volumes = CopyVolumes(self._ground.store.connection)
        noted = self._ground.thread.wait(volumes.of, medium, path)
        now = self.file_system(at) if noted else ""
        return bool(now) and now != noted and not (seal and holds(at, seal))

    def _elsewhere(
        self, wanted: Medium | None, noted: Path, seal: str, looked: str = ""
    ) -> Path | None:
        """Where what was noted lies on that very medium at another place, or would lie; None where
        the medium is not connected but at the place that was ``looked`` at.
        """
        if wanted is None:
            return None
        roots = [root for root in self._roots(wanted) if str(root) != looked]
        place = find_below(roots, parts_below(noted, wanted.path), seal)
        found = self._under(place) if place is not None else None
        return place if place and found and is_medium(wanted.id, found, place) else None

    def _roots(self, wanted: Medium) -> list[Path]:
        """Under which folders a medium is connected now, where it was seen last first."""
        last = [Path(wanted.path)] if wanted.path else []
        listed = [place for place, found in self._connected() if is_medium(wanted.id, found, place)]
        return [root for root in dict.fromkeys([*last, *listed]) if self._is_root(wanted, root)]

    def _is_root(self, wanted: Medium, root: Path) -> bool:
        found = self.on(root) if is_folder(root) else None
        here = found is not None and Path(found.path) == root
        return here and found is not None and is_medium(wanted.id, found, root)

    def _connected(self) -> list[tuple[Path, Medium]]:
        """All that is connected, as it was a moment ago: whoever believes it looks again."""
        now = time.monotonic()
        if self._listed is None or now - self._listed[0] >= self.same_for_s:
            looked = [(Path(one.path), self.on(Path(one.path))) for one in self.volumes()]
            self._listed = (now, [(at, found) for at, found in looked if found is not None])
        return self._listed[1]

    def first_media(self, session: str) -> dict[str, str]:
        """Place -> the medium on which the program itself put a session's copy there."""
        return self._ground.thread.wait(self._ground.store.custody.first_media, session)

    def need(self, medium: str, path: str, seal: str = "") -> Path:
        """Where what was noted lies now; raises :class:`StorageError` where another medium is
        there, or none.
        """
        standing = self.look(medium, path, seal)
        if standing.there:
            return Path(standing.at)
        raise StorageError(
            standing.problem or not_known(),
            meaning=T("disks", "Nothing on the disk that is connected was touched."),
            action=T("disks", "Connect the disk that is named, then try again."),
        )


def not_known() -> Text:
    """The sentence for a medium that custody does not know and that is not there."""
    return T("disks", "It is not known which disk is connected here.")()


def full_name(medium: Medium) -> str:
    """Its label with its serial number, or what else it goes by."""
    if medium.label and medium.serial:
        return f"{medium.label} ({medium.serial})"
    return medium.name
