"""DI2: no dossier on a screen that citizens see, nor in what is shared."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.checklist.contract import EvidenceFile, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.screens import chair_finding, measured_screens, room_finding
from app.model.checklist import How, Judgement, Phase
from app.model.dossier import ChairState
from app.model.text import T, Text
from app.settings.profile import Profile

SHARED_SCREEN = "screen"
UNPROTECTED, PROTECTED = "off", "on"
OWN, KEPT = "own", "kept"
IN_SIGHT = frozenset({ChairState.SHOWN, ChairState.WINDOWED})


class DossierKept(Item):
    """The dossier stands on the chair's screen alone: no whole screen is shared, a person looked.

    The program shows it there and in the operator's preview; the room's screen must be neither of
    the two. Where the system can keep the chair's window out of captures, it must do so. A pattern
    is drawn on the chair's window and looked for in all that others see; that it is found on the
    chair's own screen proves that it would have been found elsewhere.
    """

    id = "DI2"
    title = T("checks", "Dossier on no screen of the room, and not shared")
    why = T("checks", "Citizens and other points must not see the dossier of a case.")
    how = How.SENSED_AND_CONFIRMED
    phases = frozenset({Phase.T_MINUS_2H, Phase.JUST_BEFORE, Phase.DURING})
    blocking = phases
    critical = True
    main_figure = "apart"
    question = yes_or_no(
        T("checks", "Is the dossier on no screen that citizens or other points see?"),
        T("checks", "On none"),
        T("checks", "It can be seen"),
    )
    causes = (
        T("checks", "The dossier is open on the room's screen: close it there at once."),
        T("checks", "The screens are duplicated: set the computer to “extend”."),
        T("checks", "A whole screen is shared: stop sharing, share the one document instead."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read the roles of the screens and what is shared, and make the test grab."""
        facts = await measured_screens(instruments)
        if facts.values.get("chair_state") not in IN_SIGHT:
            return facts
        grab = await instruments.hall.grab_chair()
        if grab is None:
            return facts
        pictures = [asdict(one) for one in grab.pictures]
        caption = T("checks", "Test grab, small: {place}")
        files = tuple(EvidenceFile(file, caption(place=place)) for file, place in grab.files)
        return Facts({**facts.values, "grab": pictures}, files, facts.device)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """What the room or the other points see must be apart from where the operator works."""
        findings = Findings()
        room_finding(facts, findings)
        chair_finding(facts, findings)
        looked = _grab_findings(facts, findings)
        if facts["protection"] == UNPROTECTED:
            findings.fail(
                T("checks", "Windows does not keep the dossier out of captures of the screen.")
            )
        if facts["shared"] == SHARED_SCREEN:
            findings.fail(T("checks", "A whole screen is shared with the other points."))
        if not facts["operator"]:
            findings.unknown(T("checks", "It is not known on which screen the operator works."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        if looked:
            value = T("checks", "looked on {count} pictures, found on none of them")
            found = any(one["found"] for one in _of_others(facts))
            words = T("checks", "looked on {count} pictures, found on some of them")
            return findings.judgement((words if found else value)(count=looked))
        apart = T("checks", "room's screen “{room}” is apart from the operator's")
        if not facts["room"]:
            return findings.judgement(T("checks", "no screen of the room is driven from here"))
        return findings.judgement(apart(room=facts["room_name"]))

    def threshold_text(self, profile: Profile) -> Text:
        """Apart, and not shared."""
        return T("checks", "on another screen than the room's, never shared")


def _grab_findings(facts: Values, findings: Findings) -> int:
    """What the test grab found; how many pictures of others' were looked on."""
    if facts["chair_state"] not in IN_SIGHT:
        return 0
    if "grab" not in facts:
        findings.unknown(
            T("checks", "No window answered, so that no test grab could be made. Measure again.")
        )
        return 0
    own = {one["place"]: one for one in facts["grab"] if one["place"] in {OWN, KEPT}}
    for one in _of_others(facts):
        if one["found"]:
            findings.fail(_FOUND.get(one["place"], _ON_SCREEN)(name=one["name"]))
        elif not one["looked"]:
            findings.unknown(_UNSEEN.get(one["place"], _NO_SCREEN)(name=one["name"]))
    kept_out = facts["protection"] == PROTECTED
    if kept_out and own.get(OWN, {}).get("found"):
        findings.fail(
            T("checks", "A program that grabs the chair's screen gets the dossier all the same.")
        )
    if not own.get(KEPT if kept_out else OWN, {}).get("found"):
        findings.unknown(
            T(
                "checks",
                "The pattern was not found on the chair's own screen, so that not finding it"
                " elsewhere proves nothing. Is another window in front of it?",
            )
        )
    return sum(one["looked"] for one in _of_others(facts))


def _of_others(facts: Values) -> list[dict[str, Any]]:
    """The pictures that others than the chair see."""
    return [one for one in facts.get("grab", ()) if one["place"] not in {OWN, KEPT}]


_ON_SCREEN = T("checks", "What stands on the chair's screen is seen on the screen “{name}” too.")
_FOUND: dict[str, Text] = {
    "room": T("checks", "What stands on the chair's screen is seen on the room's “{name}” too."),
    "conference": T("checks", "The dossier is in the picture of the meeting that is recorded."),
    "camera": T("checks", "The dossier is in the picture of the camera that is recorded."),
    "camera2": T("checks", "The dossier is in the picture of the second camera."),
    "shared": T("checks", "The dossier is in what is shared with the other points."),
}
_NO_SCREEN = T("checks", "The system gave no picture of the screen “{name}”.")
_UNSEEN: dict[str, Text] = {
    "conference": T("checks", "The meeting gave no new picture to look on."),
    "shared": T("checks", "What is shared gave no picture to look on."),
}
