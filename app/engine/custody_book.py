"""Keeps custody true: what was recorded, packed and read back is taken over as it comes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.devices.storage.medium_on import medium_on
from app.engine.brought_in import read_list
from app.engine.disposal_moves import holds
from app.engine.ground import Ground
from app.engine.medium_there import Identify, MediumThere
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium
from app.model.errors import RecordingError
from app.recording.manifest import Manifest, read_manifest
from app.store.copy_volumes import CopyVolumes
from app.store.custody_news import CustodyNews, NewHolding

PROGRAM = "program"


class CustodyBook:
    """Takes news over into custody. :meth:`bring_up_to_date` blocks: on a thread of its own.

    ``one_act_at_a_time`` is held by whoever hands copies over, takes them back or disposes of
    them: what is judged for one act must not be changed by another one before it is noted.
    """

    def __init__(self, ground: Ground, identify: Identify = medium_on) -> None:
        self._ground = ground
        self._custody = ground.store.custody
        self._news = CustodyNews(ground.store.connection)
        self.there = MediumThere(ground, identify)
        self.one_act_at_a_time = asyncio.Lock()

    def bring_up_to_date(self, session: str = "") -> None:
        """Take over what is new of a session, or of all. A copy whose disk is not connected waits
        until it is: which medium it lies on is not known before. So does one whose list of files
        is not the first one: the checks tell of it.
        """
        wait, brought = self._ground.thread.wait, self._ground.store.brought_in
        for sealed in filter(None, map(read_list, wait(brought.without_seal, session))):
            wait(brought.add, sealed)
        found: list[tuple[NewHolding, Medium, str]] = []
        for holding in wait(self._news.holdings, session):
            lies = self._lies_on(holding)
            if lies is not None:
                found.append((holding, *lies))
        if found:
            wait(self._enter, found)
        self._read_lists(session)
        wait(self._enter_checks, session)

    def see(self, folder: Path) -> Medium | None:
        """The medium that a folder lies on, noted as seen now."""
        medium = self.there.on(folder)
        if medium is None:
            return None
        return self._ground.thread.wait(self._custody.see_medium, medium)

    def _lies_on(self, holding: NewHolding) -> tuple[Medium, str] | None:
        """The medium of what is new, where that is connected now, and the name of its file system;
        None where it is not.
        """
        standing = self.there.look("", holding.path, holding.seal)
        folder = Path(standing.at)
        sealed = standing.there and holds(folder, holding.seal)
        medium = self.there.on(folder) if sealed else None
        return (medium, self.there.file_system(folder)) if medium is not None else None

    def _enter(self, found: list[tuple[NewHolding, Medium, str]]) -> None:
        volumes = CopyVolumes(self._ground.store.connection)
        with self._ground.store.transaction():
            for holding, medium, volume in found:
                self._custody.see_medium(medium)
                copy = HeldCopy(
                    None,
                    holding.session,
                    CopyForm(holding.form),
                    medium.id,
                    holding.path,
                    holding.seal,
                    holding.bytes,
                    holding.made_at,
                    holding.made_by or PROGRAM,
                    verified_at=holding.verified_at,
                )
                if not self._custody.grow(copy):
                    self._custody.add_copy(copy)
                volumes.note(medium.id, holding.path, volume)

    def _read_lists(self, session: str) -> None:
        """Read the lists of files that were never read: only they say which parts a copy holds."""
        wait, recorded = self._ground.thread.wait, self._ground.store.recorded
        known: set[str] = set()
        glance = self.there.glance()
        for in_session, path, seal in wait(recorded.unread, session):
            if seal in known:
                continue
            found = _list_of(Path(path), seal)
            if found is None:
                medium = glance.first_media(in_session).get(path, "")
                found = _list_of(Path(glance.look(medium, path, seal).at), seal)
            if found is not None:
                known.add(seal)
                wait(recorded.note_list, in_session, seal, found.segments)

    def _enter_checks(self, session: str) -> None:
        with self._ground.store.transaction():
            for check in self._news.checks(session):
                about = (check.session, check.path, CopyState(check.state), PROGRAM)
                self._custody.checked(*about, at=check.at, medium=check.medium)


def _list_of(folder: Path, seal: str) -> Manifest | None:
    """The list of files with this seal; None where it does not lie there."""
    try:
        manifest = read_manifest(folder)
    except RecordingError:
        return None
    return manifest if manifest.sha256 == seal else None
