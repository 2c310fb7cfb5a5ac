"""Events of custody in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.system.i18n import tr


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when (ISO 8601), how it stands, in words, and who did it."""

    at: str
    state: str
    words: str
    who: str = ""


_BAD = frozenset({"copy.found_damaged", "copy.found_missing", "disc.damaged"})
_REMARKED = frozenset(
    {
        "copy.given",
        "copy.lost",
        "medium.lent",
        "disposal.asked",
        "disposal.agreed",
        "disposal.done",
        "seal.viewed",
    }
)


def custody_event(event: Mapping[str, Any]) -> Event:
    """An event of ``archive.contents``; one that is not known here by its own short name."""
    action = str(event.get("action") or "")
    words = _words().get(action, action)
    where = str(event.get("medium") or "")
    parts = [_form(event), words] if action.startswith("copy.") else [words]
    told = " ".join(part for part in parts if part)
    whom = str(event.get("receiver") or "")
    told = " · ".join(part for part in (told, whom, where, str(event.get("why") or "")) if part)
    state = "fail" if action in _BAD else "caution" if action in _REMARKED else "pass"
    return Event(str(event.get("at") or ""), state, told, str(event.get("who") or ""))


def _form(event: Mapping[str, Any]) -> str:
    forms = {
        "recording": tr("archive page", "copy of the recording"),
        "package": tr("archive page", "package"),
        "excerpt": tr("archive page", "excerpt"),
        "reencoded": tr("archive page", "re-encoded copy"),
        "platform": tr("archive page", "the platform’s recording"),
        "import": tr("archive page", "recording from elsewhere"),
    }
    return forms.get(str(event.get("form") or ""), "")


def _words() -> dict[str, str]:
    return {
        "copy.made": tr("archive page", "made and entered"),
        "copy.grown": tr("archive page", "another file was brought in"),
        "copy.checked": tr("archive page", "read back, all of it matches"),
        "copy.found_damaged": tr("archive page", "found damaged"),
        "copy.found_missing": tr("archive page", "not found where it was"),
        "copy.lost": tr("archive page", "noted as lost for good"),
        "copy.found_again": tr("archive page", "turned up again, read back, all of it matches"),
        "copy.fetched": tr("archive page", "fetched back from the store"),
        "copy.given": tr("archive page", "handed over"),
        "copy.returned": tr("archive page", "came back after the handover, to be read back"),
        "copy.moved": tr("archive page", "moved"),
        "copy.repaired": tr("archive page", "mended from the other copy"),
        "copy.sent": tr("archive page", "sent to the store"),
        "disc.burnt": tr("archive page", "disc burnt"),
        "disc.checked": tr("archive page", "disc read back, all of it matches"),
        "disc.rescued": tr("archive page", "damaged disc saved into a folder"),
        "package.reencoded": tr("archive page", "picture encoded anew for one disc"),
        "disc.verified": tr("archive page", "disc read back, all of it matches"),
        "disc.damaged": tr("archive page", "disc found damaged"),
        "excerpt.made": tr("archive page", "excerpt made"),
        "recording.imported": tr("archive page", "recording from elsewhere taken in"),
        "seal.viewed": tr("archive page", "sealed parts were opened to be seen"),
        "session.archived": tr("archive page", "called archived: two verified copies"),
        "retention.set": tr("archive page", "time of keeping set"),
        "medium.lent": tr("archive page", "medium lent"),
        "medium.returned": tr("archive page", "medium came back"),
        "medium.removed": tr("archive page", "disk let go safely"),
        "handover.recorded": tr("archive page", "handover record written"),
        "disposal.asked": tr("archive page", "disposal asked for"),
        "disposal.agreed": tr("archive page", "disposal agreed to by a second person"),
        "disposal.withdrawn": tr("archive page", "disposal withdrawn"),
        "disposal.done": tr("archive page", "deleted by the order of two persons"),
    }
