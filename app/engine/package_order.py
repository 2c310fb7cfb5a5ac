"""What a package is made of: gathered anew whenever its making begins or goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.contents import Authority
from app.archive.describing.facts import BackupCopy
from app.archive.handover_facts import HandoverFacts, Party
from app.archive.names import recording_folder
from app.archive.package import PackageReport
from app.archive.package_label import LabelFacts, retention_words
from app.archive.package_source import PackageSource, RunFolder
from app.devices.storage.volumes import volume_of
from app.engine.archive_desk import closed_recordings, copies_to_take
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.handover_authority import authority_of
from app.engine.imported_files import imported_files
from app.engine.medium_there import MediumThere
from app.engine.package_limits import largest_file, largest_on_discs
from app.engine.platform_file import platform_files
from app.engine.present_copies import package_place, present_copies
from app.engine.sidecars import copy_folders, sidecar_seals
from app.model.custody import CopyForm, CopyState, HeldCopy, Retention
from app.model.descriptions import NOTHING_STATED, ArchivalDescription
from app.model.reception import Session
from app.model.recording import KeptRecording, Seal, SegmentRecord
from app.store.store import Store

TEST_RESULT = "result.json"
_NOT_WHOLE = (CopyState.DAMAGED, CopyState.MISSING, CopyState.DISPOSED, CopyState.LOST)


@dataclass(frozen=True, slots=True)
class PackageOrder:
    """What a package is made of, without names that are kept confidential, and where; ``who`` asked
    for it.

    ``description`` is what an archivist stated, ``backups`` the copies of the recording as the
    custody knows them.
    """

    session: Session
    recordings: list[KeptRecording]
    tests: list[RunFolder]
    facts: dict[str, Any]
    to: Path
    who: str
    authority: Authority | None = None
    release: Authority | None = None
    most_bytes: int | None = None
    joint: bool = True
    description: ArchivalDescription = NOTHING_STATED
    backups: Sequence[BackupCopy] = ()


def gathered(ground: Ground, args: Mapping[str, Any], shown: Mapping[str, Any]) -> PackageOrder:
    """The order as the database has it now; ``shown`` is what ``session.show`` answers. On the
    store's thread.
    """
    store, session = ground.store, str(args["session"])
    discretion = Discretion(store, session)
    discretion.need_release(args["release"], args["person"])
    found = store.sessions.get(session)
    release = Authority(" ".join(args["release"].split()), args["person"].strip())
    known = with_retention(store.descriptions.of_session(session), store.custody.retention(session))
    stated = discretion.hide(list(astuple(known)))
    return PackageOrder(
        replace(found, title=discretion.hide(found.title)),
        closed_recordings(store, session),
        _test_folders(ground, session),
        discretion.hide(dict(shown)),
        Path(args["to"]),
        str(args["who"]),
        authority_of(args["authority"], args["person"]),
        release if discretion.confidential else None,
        largest_on_discs(args["discs"]) if args["discs"] else None,
        bool(args["joint"]),
        ArchivalDescription(*stated),
        backups_of(store, session),
    )


def with_retention(stated: ArchivalDescription, kept: Retention | None) -> ArchivalDescription:
    """A description with how long the session is kept: what custody was told counts, so that no
    paper of a package says otherwise than the archive acts; what was stated where it was told
    nothing.
    """
    return replace(stated, retention=retention_words(kept) or stated.retention)


def source_of(ground: Ground, order: PackageOrder) -> tuple[PackageSource, list[str]]:
    """What goes into the package, and the recorded files that are wanting. Blocks."""
    session = order.session
    there = MediumThere(ground)
    present = present_copies(there, session.id, order.recordings)
    copies, wanted = copies_to_take(present.recordings, present.away)
    seals = _all_seals(
        present.recordings, ground.thread.wait(ground.store.seals.of_session, session.id)
    )
    notes = ground.thread.wait(ground.store.platform_recordings.of_session, session.id)
    platform, gone = platform_files(notes, present.recordings)
    brought = ground.thread.wait(ground.store.imports.of_session, session.id)
    imported, lost = imported_files(brought, lambda at: package_place(there, session.id, at, ""))
    source = PackageSource(
        folder_name=copies[0].name,
        session_id=session.id,
        title=session.title,
        organization=session.point_name,
        recordings=copies,
        facts=json.loads(json.dumps(order.facts, default=str)),
        tests=order.tests,
        platform=[*platform, *imported],
        practice=session.practice,
        seals=[seal for seal in seals if not seal.lifted_at],
        authority=order.authority,
        log_dir=ground.paths.logs,
        most_bytes=largest_file(order.to, order.most_bytes),
        description=order.description,
        started_at=order.recordings[0].started_at,
        ended_at=order.recordings[-1].ended_at,
        backups=order.backups,
        joint=order.joint,
    )
    return source, [*wanted, *gone, *lost]


def backups_of(store: Store, session: str) -> list[BackupCopy]:
    """The copies of the recording; what holds no part of it whole backs nothing up, but for a
    copy of which it is not known.
    """
    custody = store.custody.of_session(session)
    rows = []
    for copy in custody.copies:
        whole = custody.recorded.is_whole(copy)
        if not whole and copy.form is not CopyForm.RECORDING:
            continue
        medium = custody.media.get(copy.medium)
        name = medium.name if medium is not None else copy.medium
        rows.append(
            BackupCopy(name, medium.place if medium is not None else "", _state(copy, whole=whole))
        )
    return rows


def _state(copy: HeldCopy, *, whole: bool) -> bool | None:
    """True where it was read back whole, False where it is not what it was, None where unknown."""
    if copy.state in _NOT_WHOLE:
        return False
    return True if copy.counts and whole else None


def _test_folders(ground: Ground, session: str) -> list[RunFolder]:
    folders = []
    for run in ground.store.tests.of_session(session):
        name = f"{run.phase}-{run.id}"
        folder = ground.paths.evidence / session / name
        if (folder / TEST_RESULT).exists():
            hashes = {
                evidence.file: evidence.sha256
                for result in ground.store.tests.history(run.id)
                for evidence in result.evidence
            }
            folders.append(RunFolder(name, folder, hashes))
    return folders


def _all_seals(recordings: Sequence[KeptRecording], kept: Sequence[Seal]) -> list[Seal]:
    """Those ``kept`` in the database, and those that only the disks know of."""
    known = {seal.id for seal in kept}
    found = [seal for seal in sidecar_seals(recordings) if seal.id not in known]
    return sorted([*kept, *found], key=lambda seal: (seal.start_s, seal.id))


def handover_facts(
    order: PackageOrder, report: PackageReport, source: PackageSource
) -> HandoverFacts:
    """What the handover record says of a package that was made."""
    session, volume = order.session, volume_of(order.to)
    return HandoverFacts(
        package_name=report.name,
        seal=report.seal,
        files=report.files,
        bytes=report.bytes,
        read_back=(report.check.matched, report.check.expected),
        made_at=datetime.now().astimezone(),
        session_title=session.title,
        session_id=session.id,
        segments=_segments(order.recordings),
        started_at=datetime.fromisoformat(order.recordings[0].started_at),
        ended_at=datetime.fromisoformat(order.recordings[-1].ended_at),
        point_name=session.point_name,
        medium_name=volume.name if volume is not None else "",
        medium_serial=volume.serial if volume is not None else "",
        giver=Party(organization=session.point_name, person=session.operator),
        issuer=session.point_name,
        practice=session.practice,
        sealed=[(seal.start_s, seal.end_s) for seal in source.seals],
        authority=order.authority,
        withheld=report.withheld,
    )


def label_facts(order: PackageOrder, report: PackageReport, kept: Retention | None) -> LabelFacts:
    """What the label of a package that was made says; ``kept`` is how long its session is kept."""
    session, stated = order.session, order.description
    return LabelFacts(
        package=report.path,
        seal=report.seal,
        bytes=report.bytes,
        title=stated.title or session.title,
        session=session.id,
        made_at=datetime.fromisoformat(report.made_at),
        recorded_at=datetime.fromisoformat(order.recordings[0].started_at),
        point=session.point_name,
        retention=stated.retention or retention_words(kept),
        access=stated.access,
        file_code=stated.file_code,
        practice=session.practice,
    )


def _segments(recordings: list[KeptRecording]) -> list[SegmentRecord]:
    """All segments, named as they lie in the package."""
    parts = [{str(path) for path in folders} for folders in copy_folders(recordings)]
    named = []
    for recording in recordings:
        paths = {copy.path for copy in recording.record.copies}
        folder = recording_folder(parts.index(paths) + 1)
        named += [replace(s, file=f"{folder}/{s.file}") for s in recording.record.segments]
    return named
