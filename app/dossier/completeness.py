"""Which papers a dossier has to hold, by the rules in force, and which of them are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.model.checklist import Leaf
from app.model.dossier import Case, CaseDocument, CaseKind
from app.settings.profile import Profile
from app.settings.profile_names import name_of

PAPERS = "dossier.papers"
COMPLETE = "dossier.complete"
KINDS = "cases.kinds"

_SETTLED = frozenset({CaseKind.SETTLED_BUT_PURSUED, CaseKind.OPINIONS_NEEDED})


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the profile's list; ``needed``: this case asks for it."""

    key: str
    words: str
    needed: bool


@dataclass(frozen=True, slots=True)
class Completeness:
    """The papers that a case needs, each with the document that it is (empty: missing)."""

    required: tuple[tuple[Paper, str], ...]

    @property
    def missing(self) -> tuple[Paper, ...]:
        """Those that are not there."""
        return tuple(paper for paper, document in self.required if not document)


def papers_of(case: Case, profile: Profile) -> tuple[Paper, ...]:
    """The whole list, in the profile's order."""
    return tuple(
        Paper(key, name_of(f"{PAPERS}.{key}", leaf.title), _is_needed(leaf, case))
        for key, leaf in profile.section(PAPERS).items()
    )


def completeness(case: Case, documents: Sequence[CaseDocument], profile: Profile) -> Completeness:
    """What of the list is there; a withdrawn document is not."""
    there = {
        document.required: document.id
        for document in reversed(documents)
        if document.required and not document.withdrawn
    }
    needed = [paper for paper in papers_of(case, profile) if paper.needed]
    return Completeness(tuple((paper, there.get(paper.key, "")) for paper in needed))


def kind_words(kind: CaseKind, profile: Profile) -> str:
    """What the rules in force call a kind of case; empty where they have no words for it."""
    words = profile.leaf(KINDS).value or ()
    return str(words[kind - 1]) if len(words) >= kind else ""


def _is_needed(leaf: Leaf, case: Case) -> bool:
    conditions = {
        "always": True,
        "settled": case.kind in _SETTLED or bool(case.decisions),
        "directed": case.kind is CaseKind.DIRECTED,
        "group": case.group_size > 1,
    }
    return any(conditions.get(word, False) for word in leaf.value or ())
