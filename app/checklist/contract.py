"""The contract of a checklist item: what it measures, and the pure rule that judges it.

An item is a class in a file of its own under ``app/checklist/items``; being there is being listed.
``measure`` asks the instruments and returns plain facts; ``judge`` turns facts and thresholds into
a state and touches neither clock nor device, so that it can be tested alone and run again on old
facts. What a person answers is a fact too: it comes to ``judge`` as ``facts["answer"]``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar

from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere
from app.checklist.touches import TOUCHES_OF_GROUP, TOUCHES_OF_ITEM, WATCHES_OF_ITEM
from app.model.checklist import How, Judgement, Leaf, Phase
from app.model.reception import PointRole
from app.model.text import Text
from app.settings.profile import Profile

BOTH_POINTS = frozenset(PointRole)
CENTRAL_ONLY = frozenset({PointRole.CENTRAL})
MANDATED = frozenset({Phase.T_MINUS_1D, Phase.T_MINUS_2H})

NOTHING = frozenset[str]()

Values = Mapping[str, Any]


class Live(StrEnum):
    """What the window shows beside an item while it is looked at."""

    METER = "meter"
    PICTURE = "picture"
    SPEAKER = "speaker"
    DISK = "disk"
    NETWORK = "network"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that a person may give. A bad one fails the item and shows its causes."""

    id: str
    label: Text
    good: bool


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked about an item, and the answers on offer."""

    text: Text
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that a measurement made; the runner moves it into the run's folder and hashes it."""

    path: Path
    caption: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """What a measurement found. ``values`` holds plain values only (numbers, words, lists).

    ``not_tested`` says why nothing could be measured; the state is then ``could_not_test`` and
    ``judge`` is not asked. ``device`` names the device, a simulator by its own name.
    """

    values: Values = field(default_factory=dict)
    files: tuple[EvidenceFile, ...] = ()
    device: str = ""
    not_tested: Text | None = None


class NoFigureError(Exception):
    """The profile sets no value for a threshold: the item cannot be judged."""

    def __init__(self, key: str):
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The figures of one item, by short name, as the profile in force gives them."""

    leaves: Mapping[str, Leaf]

    @classmethod
    def of(cls, item: str, profile: Profile) -> Thresholds:
        """The thresholds of the item with this id."""
        return cls(profile.section(f"checks.{item}"))

    def number(self, name: str) -> float:
        """A figure; raises :class:`NoFigureError` where the profile leaves it open."""
        value = self.value(name)
        if value is None:
            raise NoFigureError(name)
        return float(value)

    def shown(self, name: str) -> float:
        """A figure as people read it: a whole one without its comma; raises as :meth:`number`."""
        figure = self.number(name)
        return int(figure) if figure.is_integer() else figure

    def value(self, name: str) -> Any:
        """A value of any kind, None where the profile leaves it open; ``KeyError`` if unknown."""
        return self.leaves[name].value


class Item(ABC):
    """One item of the checklist. Subclasses set the class attributes and the three methods."""

    id: ClassVar[str]
    title: ClassVar[Text]
    why: ClassVar[Text]
    how: ClassVar[How]
    phases: ClassVar[frozenset[Phase]]
    main_figure: ClassVar[str]
    """Short name of the leaf whose source stands for the item."""
    roles: ClassVar[frozenset[PointRole]] = BOTH_POINTS
    asked_where: ClassVar[AskedWhere] = AskedWhere.EVERYWHERE
    """Of which points with these roles it is asked; of the others it does not apply."""
    blocking: ClassVar[frozenset[Phase]] = frozenset()
    """Phases whose gate stays shut until the item passes or is waived."""
    critical: ClassVar[bool] = False
    """True where the value alone is not enough: a person must acknowledge it."""
    live: ClassVar[Live] = Live.NONE
    question: ClassVar[Question | None] = None
    causes: ClassVar[tuple[Text, ...]] = ()
    """Likely causes of a failure, likeliest first, each with what to do."""
    instruction: ClassVar[Text | None] = None
    """What people in the room have to do while it is measured; None: nothing."""
    touches: ClassVar[frozenset[str] | None] = None
    """On what the item depends (names of :mod:`app.checklist.touches`): where one of these is
    another than it was when it was measured, the item has to be checked again. None: what the
    table there says."""
    watches: ClassVar[frozenset[str] | None] = None
    """Of these, what is looked at all the time between measurements: where it gets bad, an item
    that a person stood by is open again and alarms. None: what the table there says."""
    can_stop: ClassVar[bool] = False
    """True where a person may have a long measurement left off."""
    two_persons: ClassVar[bool] = False
    """True where it takes two persons to waive the item; so it is for the whole group RC."""

    @property
    def group(self) -> str:
        """The letters of the id: ``AU`` of ``AU2``."""
        return self.id.rstrip("0123456789")

    @property
    def depends_on(self) -> frozenset[str]:
        """What the item depends on: its own word, else that of the tables."""
        if self.touches is not None:
            return self.touches
        return TOUCHES_OF_ITEM.get(self.id, TOUCHES_OF_GROUP[self.group])

    @property
    def watched(self) -> frozenset[str]:
        """What is looked at all the time for the item: its own word, else that of the table."""
        return self.watches if self.watches is not None else WATCHES_OF_ITEM.get(self.id, NOTHING)

    @property
    def needs_two(self) -> bool:
        """True where two persons have to stand by a waiver: recording, second disk and clock."""
        return self.two_persons or self.group == "RC"

    async def applies(self, instruments: Instruments, profile: Profile) -> Text | None:
        """Why the item does not apply here (no platform, no such device); None where it does."""
        return None

    def shuts_unknown(self, profile: Profile) -> bool:
        """True where the rules in force shut the gate as long as it could not be tested."""
        return False

    @abstractmethod
    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask the instruments; raises :class:`~app.model.errors.AppError` where one refuses."""

    @abstractmethod
    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Turn facts into a state: pure, the same answer for the same facts."""

    @abstractmethod
    def threshold_text(self, profile: Profile) -> Text:
        """The rule with its figures, as it is shown beside the value."""

    def main_leaf(self, profile: Profile) -> Leaf:
        """The leaf whose source stands for the item; a rule's own figure where there is one."""
        return profile.leaf(f"checks.{self.id}.{self.main_figure}")

    def thresholds(self, profile: Profile) -> Thresholds:
        """The figures of this item in ``profile``."""
        return Thresholds.of(self.id, profile)
