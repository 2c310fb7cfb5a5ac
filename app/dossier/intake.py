"""Documents come in: copied once under neutral names, compared, and whole or not there at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.dossier.archive import IntakeError, refusal_of
from app.dossier.copying import (
    Copied,
    copy_in,
    disk_refuses,
    remove_unfinished,
    require_space,
)
from app.dossier.file_names import told_path
from app.dossier.intake_plan import (
    Duplicate,
    FoundDocument,
    FoundFile,
    IntakePlan,
    Known,
    nothing_known,
    plan,
)
from app.dossier.kinds import Contents, recognise
from app.dossier.sources import cannot_read
from app.dossier.unlisted import note_unlisted
from app.model.dossier import CaseDocument, DocumentKind, DocumentState, OriginalFile
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.system.whole_file import flush_folder

__all__ = ["Duplicate", "IntakePlan", "Known", "nothing_known", "plan", "take_in"]

_UNFINISHED = ".taking-"


@dataclass(slots=True)
class _Taking:
    """One intake as it goes on. ``folder`` holds the copies until all are there."""

    plan: IntakePlan
    case: str
    folder: Path
    progress: Progress
    documents: list[CaseDocument] = field(default_factory=list)
    files: dict[str, set[str]] = field(default_factory=dict)
    gone: set[Path] = field(default_factory=set)
    number: int = 0


@dataclass(frozen=True, slots=True)
class _Original:
    """A copy that is whole. ``name`` is its neutral one."""

    file: FoundFile
    copied: Copied
    kind: DocumentKind
    name: str


def take_in(plan: IntakePlan, case: str, to: Path, progress: Progress) -> list[CaseDocument]:
    """Copy what was planned into ``to``, the case's folder ``<data>/dossiers/<case>``.

    Returns the documents, not yet made ready, their paths relative to ``<data>``, positions from
    0. Blocks; ``progress`` counts each byte twice, copied and compared. A file that cannot be
    read is a sentence in ``plan.refused``; where the disk fills up the documents before are kept,
    and a sentence tells of the rest. Raises :class:`~app.model.errors.StorageError` where there is
    no room from the first, ``JobCancelledError``: nothing of this intake is then left, and it can
    be begun anew. What an intake left behind that died with the program is taken away; documents
    that are in place but were not listed are found by :func:`app.dossier.unlisted.unlisted`.
    """
    with plan.archives:
        _clear(to)
        folder = to / f"{_UNFINISHED}{uuid.uuid4().hex[:8]}"
        try:
            folder.mkdir(parents=True)
            require_space(folder, plan.bytes)
            progress.expect(2 * plan.bytes)
            taking = _Taking(plan, case, folder, progress)
            _take_all(taking)
            _put_in_place(taking, to)
        except OSError as error:
            raise disk_refuses(error) from error
        finally:
            remove_unfinished(folder)
    return taking.documents


def _take_all(taking: _Taking) -> None:
    for number, found in enumerate(taking.plan.documents):
        taking.number = number
        if found.files[0].source.root in taking.gone:
            continue
        try:
            _take(taking, found)
        except IntakeError as error:
            taking.plan.refused.append(error.what)
        except StorageError as error:
            taking.plan.refused.append(error.what)
            taking.plan.refused.append(_not_taken(len(taking.plan.documents) - number))
            return


def _take(taking: _Taking, found: FoundDocument) -> None:
    """One document, whole or not at all."""
    document_id = uuid.uuid4().hex[:12]
    folder = taking.folder / document_id
    try:
        _make_folder(folder)
        copies = [_copy(taking, n, found, folder) for n in range(len(found.files))]
    except BaseException:
        remove_unfinished(folder)
        raise
    same = _same(taking, copies)
    if same:
        remove_unfinished(folder)
        taking.plan.duplicates.append(Duplicate(found.title, same))
        return
    for copy in copies:
        taking.files.setdefault(copy.copied.sha256, set()).add(document_id)
    taking.documents.append(_document(taking, document_id, found, copies))


def _copy(taking: _Taking, number: int, found: FoundDocument, folder: Path) -> _Original:
    """One file; raises :class:`IntakeError` with its name."""
    file = found.files[number]
    try:
        with file.source.open() as source:
            target = folder / f"{number + 1}.part"
            copied = copy_in(source, target, file.bytes, taking.progress)
        contents = _contents(target, copied, found)
    except IntakeError as error:
        raise IntakeError(refusal_of(file.source.name, error.what)) from error
    except OSError as error:
        raise _unread(taking, file, error) from error
    name = f"original-{number + 1}.{contents.ending}"
    target.rename(folder / name)
    return _Original(file, copied, contents.kind, name)


def _contents(target: Path, copied: Copied, found: FoundDocument) -> Contents:
    """What it is, the copy says: of files in archives only the beginning was seen before."""
    try:
        with target.open("rb") as kept:
            contents = recognise(kept, copied.bytes)
    except OSError as error:
        raise disk_refuses(error) from error
    if not contents.ending or (len(found.files) > 1 and contents.kind is not found.kind):
        raise IntakeError(contents.refused or _changed())
    return contents


def _unread(taking: _Taking, file: FoundFile, error: OSError) -> IntakeError:
    """Why a file was not read; of a stick that was pulled out one sentence is enough."""
    root = file.source.root
    if os.path.lexists(root):
        return IntakeError(refusal_of(file.source.name, cannot_read(error)))
    taking.gone.add(root)
    rest = taking.plan.documents[taking.number :]
    left = sum(1 for one in rest if one.files[0].source.root == root)
    return IntakeError(
        T(
            "dossier-intake",
            "The medium was taken away, {count} documents were not taken; add it once more.",
        )(count=left)
    )


def _same(taking: _Taking, copies: Sequence[_Original]) -> str:
    """The document of this case that has all these files already; empty where none has."""
    sharing: set[str] | None = None
    for copy in copies:
        known = taking.plan.known(copy.copied.sha256)
        here = {document for case, document in known if case == taking.case}
        here |= taking.files.get(copy.copied.sha256, set())
        sharing = here if sharing is None else sharing & here
    return min(sharing) if sharing else ""


def _document(
    taking: _Taking, document_id: str, found: FoundDocument, copies: Sequence[_Original]
) -> CaseDocument:
    place = f"{taking.folder.parent.parent.name}/{taking.folder.parent.name}/{document_id}"
    others = {case for copy in copies for case, _ in taking.plan.known(copy.copied.sha256)}
    taking.plan.elsewhere += [(found.title, case) for case in sorted(others - {taking.case})]
    originals = tuple(_original_file(copy, f"{place}/{copy.name}") for copy in copies)
    kind = copies[0].kind
    shown_as_is = kind in {DocumentKind.PDF, DocumentKind.IMAGES}
    return CaseDocument(
        document_id,
        taking.case,
        found.title,
        kind,
        DocumentState.PREPARING,
        len(taking.documents),
        originals=originals,
        view=tuple(one.path for one in originals) if shown_as_is else (),
        added_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def _original_file(copy: _Original, path: str) -> OriginalFile:
    """``origin`` is for people: the path that they chose, the folder or archive below it."""
    source = copy.file.source
    above = told_path(source.root.parent)
    origin = f"{above}/{source.place}" if source.place else above
    return OriginalFile(source.name, path, copy.copied.sha256, copy.copied.bytes, origin)


def _put_in_place(taking: _Taking, to: Path) -> None:
    """All folders, when all are whole: a rename each. All of them or none."""
    try:
        for document in taking.documents:
            note_unlisted(taking.folder / document.id, document)
            (taking.folder / document.id).rename(to / document.id)
        flush_folder(to)
    except OSError:
        for document in taking.documents:
            remove_unfinished(to / document.id)
        raise


def _changed() -> Text:
    """For a page of a scan whose bytes are no picture any more."""
    return T("dossier-intake", "It was changed while it was being read.")


def _clear(to: Path) -> None:
    for left in to.glob(f"{_UNFINISHED}*"):
        remove_unfinished(left)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir()
    except OSError as error:
        raise disk_refuses(error) from error


def _not_taken(count: int) -> Text:
    return T("dossier-intake", "{count} documents were not taken.")(count=count)
