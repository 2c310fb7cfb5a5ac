"""Who must not be named: the people of a confidential case, on lists, in files, in exports.

A denunciation is confidential from the first, unless the rules in force say otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from app.model.dossier import Case, CaseDocument, MatterType
from app.model.text import T
from app.store.dossier_words import fold
from app.system.i18n import render

ALLOWED, DENIED = "allow", "deny"
"""What the rules say of denunciations (``matters.denunciation``), beside ``confidential``."""

HIDDEN = T("dossier", "[kept confidential]")
_BETWEEN_NAMES = re.compile(r"[,;/\n()]|\s+và\s+|\s+cùng\s+", re.IGNORECASE)
_FORMS_OF_ADDRESS = ("ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "em")
_LEAST_WORDS = 2
_LEAST_LETTERS = 6


def is_confidential(case: Case, rule: str) -> bool:
    """Whether a case has to be confidential; ``rule`` is what holds for denunciations."""
    return case.confidential or (case.matter is MatterType.DENUNCIATION and rule != ALLOWED)


def shown_title(case: Case) -> str:
    """What a case is called on lists: by its own title, or by its number alone."""
    if not case.confidential:
        return case.title
    number = case.id[:6].upper()
    if case.matter is MatterType.DENUNCIATION:
        return render(T("dossier", "Denunciation No. {number}")(number=number))
    return render(T("dossier", "Confidential case No. {number}")(number=number))


def shown_document(case: Case, document: CaseDocument, paper: str) -> str:
    """What a document is called on lists; ``paper`` is that of the list of papers that it is."""
    if not case.confidential:
        return document.title
    place = document.position + 1
    if paper:
        return render(T("dossier", "{place}. {paper}")(place=place, paper=paper))
    return render(T("dossier", "Document {place}")(place=place))


def names_of(cases: Iterable[Case]) -> tuple[str, ...]:
    """All that names the people of the confidential ones among ``cases``, the longest first."""
    found: set[str] = set()
    for case in cases:
        if case.confidential:
            told = (case.petitioner, case.representative)
            people = [part for text in told for part in _BETWEEN_NAMES.split(text)]
            found.update(filter(None, map(_name, people)))
            found.update(filter(_is_telling, (" ".join(case.petitioner_address.split()),)))
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def hide_names(text: str, names: Iterable[str]) -> str:
    """``text`` without ``names``, however they are accented, spelt in Unicode or spaced.

    A given name after a form of address (“bà Hường”) is hidden too.
    """
    text = unicodedata.normalize("NFC", text)
    for name in names:
        words = [re.escape(word) for word in fold(name).split()]
        if not words:
            continue
        address = rf"(?:{'|'.join(_FORMS_OF_ADDRESS)})\s+"
        forms = [rf"(?:{address})?" + r"\s+".join(words)]
        if len(words) > 1:
            forms.append(rf"{address}{words[-1]}")
        text = _replaced(text, rf"\b(?:{'|'.join(forms)})\b")
    return text


def hide_everywhere(value: Any, names: Iterable[str]) -> Any:
    """The same for all texts within plain lists and dictionaries; keys stay."""
    known = tuple(names)
    if isinstance(value, str):
        return hide_names(value, known)
    if isinstance(value, Mapping):
        return {key: hide_everywhere(one, known) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [hide_everywhere(one, known) for one in value]
    return value


def _replaced(text: str, pattern: str) -> str:
    hidden = render(HIDDEN)
    pieces, after = [], 0
    for found in re.finditer(pattern, fold(text)):
        pieces += [text[after : found.start()], hidden]
        after = found.end()
    return "".join((*pieces, text[after:]))


def _name(text: str) -> str:
    """A person's name without the form of address; empty where it names nobody in particular."""
    words = text.split()
    while words and fold(words[0]).rstrip(".:") in _FORMS_OF_ADDRESS:
        words = words[1:]
    capitals = sum(word[0].isupper() for word in words)
    return " ".join(words) if capitals >= _LEAST_WORDS else ""


def _is_telling(text: str) -> bool:
    return len(text) >= _LEAST_LETTERS and len(text.split()) >= _LEAST_WORDS
