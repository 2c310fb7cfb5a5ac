"""Where anchors of the audit log are left: on which medium, and where that is connected now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.devices.storage.medium_on import is_medium, lasting, medium_on
from app.devices.storage.volumes import list_volumes
from app.model.custody import Medium
from app.model.devices import VolumeInfo
from app.store.audit_anchors import AnchorPlace


class MediumPlaces:
    """Touches disks, and on Windows asks for their numbers: never on the thread of the store."""

    def __init__(
        self,
        log_dir: Path,
        identify: Callable[[Path, Path], Medium | None] = medium_on,
        volumes: Callable[[], Sequence[VolumeInfo]] = list_volumes,
    ) -> None:
        self._log_dir = log_dir
        self._identify = identify
        self._volumes = volumes

    def of(self, folder: Path) -> AnchorPlace:
        """A folder with the medium that it lies on, as far as the system tells."""
        medium = self._identify(folder, self._log_dir)
        return AnchorPlace(folder, medium.id, medium.path) if medium else AnchorPlace(folder)

    def now(self, place: AnchorPlace) -> Path | None:
        """Where a place is now; None where its medium is not connected. The folder of a medium that
        is certainly there is told although it is gone.
        """
        found = self._identify(place.folder, self._log_dir)
        same = found is not None and is_medium(place.medium, found, place.folder)
        if found is not None and same and found.path == place.mount and lasting(found.id):
            return place.folder
        if (same or not place.medium) and place.folder.is_dir():
            return place.folder
        return self._elsewhere(place)

    def _elsewhere(self, place: AnchorPlace) -> Path | None:
        """The same folder of the same medium where that is connected under another name."""
        if not lasting(place.medium) or not place.folder.is_relative_to(place.mount or "?"):
            return None
        inside = place.folder.relative_to(place.mount)
        for volume in self._volumes():
            root = Path(volume.path)
            medium = self._identify(root, self._log_dir)
            if medium is not None and is_medium(place.medium, medium, root):
                folder = root / inside
                if folder.is_dir():
                    return folder
        return None
