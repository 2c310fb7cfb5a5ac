"""The case dossier and what the chair's screen shows of it (glossary of the domain study)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class CaseKind(IntEnum):
    """The six kinds of cases that are heard online (Quy chế 748, Điều 4.1); words in profiles."""

    DIRECTED = 1
    SETTLED_BUT_PURSUED = 2
    MANY_AGENCIES = 3
    LARGE_OR_PROLONGED = 4
    OPINIONS_NEEDED = 5
    OTHER = 6


class MatterType(StrEnum):
    """What the citizen brings. A denunciation is confidential from the first."""

    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"
    PETITION = "petition"
    FEEDBACK_REPORT = "feedback_report"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """A point of the course of settlement. ``date`` as written: 2024, 03/2024 or 15/03/2024."""

    date: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """A decision or conclusion that was made before in the case."""

    number: str
    date: str
    authority: str
    content: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A case (vụ việc). ``group_size`` 0 for a single citizen; ``mandate`` names the paper that
    makes ``representative`` speak for the group. ``asks``: what the citizen asks for;
    ``proposal``: what is proposed to the chair. ``confidential`` hides the names.
    """

    id: str
    title: str
    kind: CaseKind = CaseKind.OTHER
    matter: MatterType = MatterType.COMPLAINT
    petitioner: str = ""
    petitioner_address: str = ""
    group_size: int = 0
    representative: str = ""
    mandate: str = ""
    agencies: tuple[str, ...] = ()
    summary: str = ""
    asks: str = ""
    proposal: str = ""
    confidential: bool = False
    events: tuple[CaseEvent, ...] = ()
    decisions: tuple[EarlierDecision, ...] = ()


class DocumentKind(StrEnum):
    """What a document of a dossier is made of."""

    PDF = "pdf"
    IMAGES = "images"
    OFFICE = "office"
    SOUND = "sound"
    VIDEO = "video"
    OTHER = "other"


class DocumentState(StrEnum):
    """Whether a document can be shown.

    ``preparing``: its viewing copy is being made. ``locked``: a password is asked.
    ``unreadable``: damaged, or nothing that can be shown. ``no_converter``: the program that
    turns it into pages is not installed, or does not start: tried again with the next session.
    """

    PREPARING = "preparing"
    READY = "ready"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    NO_CONVERTER = "no_converter"


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """A file as it came in. ``name`` is the sender's (NFC); ``path`` where it is kept, relative
    to the data folder, under a neutral name; ``origin`` the folder, archive or stick it came from.
    """

    name: str
    path: str
    sha256: str
    bytes: int
    origin: str = ""


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A document of a dossier: one file, or the images of one scan in order.

    ``view`` are the files (relative to the data folder) that are shown: the originals, or the
    viewing copy of an office document, sound or film. ``required``: the key of the paper of the
    profile's list that it is. ``late``: came in while the session was on. ``seen``: the operator
    has looked at it. ``restricted``: taken only with a reason. ``labels``: page number (from 1,
    as text) to its words. ``withdrawn``: why it is not shown any more; it is kept all the same.
    """

    id: str
    case: str
    title: str
    kind: DocumentKind
    state: DocumentState
    position: int
    originals: tuple[OriginalFile, ...] = ()
    view: tuple[str, ...] = ()
    pages: int = 0
    seconds: float = 0.0
    message: str = ""
    required: str = ""
    restricted: bool = False
    late: bool = False
    seen: bool = True
    withdrawn: str = ""
    added_at: str = ""
    labels: dict[str, str] = field(default_factory=dict)


class MarkKind(StrEnum):
    """What a reader leaves on a page for himself alone."""

    HIGHLIGHT = "highlight"
    BOOKMARK = "bookmark"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """A mark of one reader. ``page`` from 1, 0 for the case as a whole (the note pad).

    ``box``: x, y, width, height as shares (0 to 1) of the page; of a highlight alone.
    """

    id: str
    reader: str
    case: str
    document: str
    page: int
    kind: MarkKind
    text: str = ""
    box: tuple[float, float, float, float] | None = None
    at: str = ""


class ChairMode(StrEnum):
    """What the chair's screen does; ``live`` shows what was taken and follows the turning."""

    BLACK = "black"
    LIVE = "live"
    FREEZE = "freeze"


class ChairState(StrEnum):
    """How the chair's screen fares.

    ``off``: none is chosen, or no window drives it. ``lost``: the chosen screen is not there.
    ``wrong``: it is there but must not be used. ``windowed``: shown in a window on purpose.
    """

    OFF = "off"
    SHOWN = "shown"
    LOST = "lost"
    WRONG = "wrong"
    WINDOWED = "windowed"


class ChairFault(StrEnum):
    """Why the chair's screen may not be used."""

    NONE = ""
    MIRRORED = "mirrored"
    OPERATOR = "operator"
    ROOM = "room"


class ChairRequest(StrEnum):
    """What the chair asks the operator for with one touch."""

    HELP = "help"
    NEXT_DOCUMENT = "next_document"
    SOUND = "sound"
    PICTURE = "picture"
    PAUSE = "pause"


LEAST_REASON_TO_TAKE = 10
"""Characters of the reason with which a restricted document is taken (bar S6)."""

GUARD_MS = 300
"""Two presses nearer to each other than this are one (bar S5)."""
