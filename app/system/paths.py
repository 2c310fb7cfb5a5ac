"""Where the program keeps its things."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APPLICATION = "DiemCau"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class DataPaths:
    """The places inside one data directory."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "diemcau.sqlite"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.json"

    @property
    def site_profile(self) -> Path:
        """The room's own layer of the rules."""
        return self.root / "site.json"

    @property
    def logs(self) -> Path:
        """Folder of log files, one a process."""
        return self.root / "logs"

    @property
    def run(self) -> Path:
        """Folder of what lives only while the engine runs: lock, endpoint."""
        return self.root / "run"

    @property
    def recording_note(self) -> Path:
        """What is being recorded, for the engine after one that died."""
        return self.run / "recording.json"

    @property
    def encoders(self) -> Path:
        """What was measured of this machine's encoders."""
        return self.root / "encoders.json"

    @property
    def evidence(self) -> Path:
        """Folder of evidence files of test runs."""
        return self.root / "evidence"

    @property
    def practice_primary(self) -> Path:
        """Folder that stands in for the main disk in a practice without one."""
        return self.root / "practice" / "primary"

    @property
    def practice_external(self) -> Path:
        """Folder that stands in for the external disk in a practice without one."""
        return self.root / "practice" / "external"

    @property
    def packages(self) -> Path:
        """Where a practice puts its package when no other place is named."""
        return self.root / "practice" / "packages"

    def make_practice_folders(self, *folders: Path) -> None:
        """Make those of ``folders`` that are this data directory's own stand-ins for disks."""
        for folder in folders:
            if folder in {self.practice_primary, self.practice_external, self.packages}:
                folder.mkdir(parents=True, exist_ok=True)


def default_data_dir() -> Path:
    """The platform's own place for the program's data."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def shared_memory_dir() -> Path:
    """A folder whose files live in memory, or the temporary folder where there is none."""
    shm = Path("/dev/shm")
    if shm.is_dir():
        return shm
    return Path(platformdirs.user_runtime_dir(APPLICATION, appauthor=False))
