"""What items depend on, and how it is told that one of these things is not the same any more.

The identity of a thing is that of its hardware, never a place in a list. ``""`` means that it is
not there, or that none is chosen; a name that is missing means that nothing is known of it, from
which nothing follows.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.model.text import T, Text
from app.system.boot_note import same_boot

CAMERA, MICROPHONE, SPEAKER = "camera", "microphone", "speaker"
PRIMARY, EXTERNAL, PLATFORM, LINE = "primary", "external", "platform", "line"
MACHINE = "machine"
"""The computer since it was started: another after each start."""
DOSSIER = "dossier"
"""The documents of the cases that the session hears."""
ENGINE = "engine"
"""This run of the program: what lives in it (the meeting's page) ends with it."""

TOUCHES_OF_GROUP: Mapping[str, frozenset[str]] = {
    "PL": frozenset(),
    "NT": frozenset({MACHINE, LINE}),
    "PF": frozenset({PLATFORM, ENGINE, MACHINE}),
    "VI": frozenset({CAMERA, MACHINE}),
    "AU": frozenset({MICROPHONE, SPEAKER, MACHINE}),
    "EP": frozenset({CAMERA, MICROPHONE, MACHINE}),
    "DI": frozenset({MACHINE}),
    "RC": frozenset({PRIMARY, EXTERNAL, MACHINE}),
    "PW": frozenset({MACHINE}),
    "PC": frozenset({MACHINE}),
    "SE": frozenset({MACHINE}),
    "PE": frozenset(),
    "LV": frozenset({MACHINE}),
    "AF": frozenset(),
}

TOUCHES_OF_ITEM: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("AU1", "AU2", "AU3", "AU6"), frozenset({MICROPHONE, MACHINE})),
    "AU4": frozenset({SPEAKER, MACHINE}),
    "AU7": frozenset({CAMERA, MICROPHONE, MACHINE}),
    "RC1": frozenset({PRIMARY, MACHINE}),
    "RC2": frozenset({EXTERNAL, MACHINE}),
    "RC3": frozenset({PRIMARY, EXTERNAL, CAMERA, MICROPHONE, MACHINE}),
    "RC4": frozenset({PLATFORM}),
    "RC5": frozenset({MACHINE}),
    "PF1": frozenset({PLATFORM}),
    "PL5": frozenset({DOSSIER}),
    "SE2": frozenset[str](),
}
"""Where an item depends on less, or on more, than its group."""

WATCHES_OF_ITEM: Mapping[str, frozenset[str]] = {
    "VI1": frozenset({CAMERA}),
    "AU1": frozenset({MICROPHONE}),
    "AU4": frozenset({SPEAKER}),
    "RC1": frozenset({PRIMARY}),
    "RC2": frozenset({EXTERNAL}),
    "NT1": frozenset({LINE}),
}
"""What is looked at all the time for an item, so that it gets bad in no silence."""

_NAMES: Mapping[str, Text] = {
    CAMERA: T("checklist", "the camera"),
    MICROPHONE: T("checklist", "the microphone"),
    SPEAKER: T("checklist", "the speaker"),
    PRIMARY: T("checklist", "the main disk"),
    EXTERNAL: T("checklist", "the external disk"),
    PLATFORM: T("checklist", "the meeting platform"),
    LINE: T("checklist", "the network line"),
}


def bound_to(wanted: frozenset[str], present: Mapping[str, str]) -> dict[str, str]:
    """The identities that a measurement is bound to: of what it depends on and is known."""
    return {name: present[name] for name in sorted(wanted) if name in present}


def changed(bound: Mapping[str, str], present: Mapping[str, str]) -> tuple[str, ...]:
    """Names of what is another now, or is not there any more; unknown things say nothing."""
    return tuple(
        name for name, was in bound.items() if name in present and not _same(was, present[name])
    )


def _same(one: str, other: str) -> bool:
    return one == other or same_boot(one, other)


def why_stale(names: tuple[str, ...], present: Mapping[str, str]) -> Text:
    """A sentence for the first thing that changed."""
    first = names[0]
    if first == MACHINE:
        return T("checklist", "The computer was started anew since this was checked.")
    if first == ENGINE:
        return T("checklist", "The program was started anew since this was checked.")
    if first == DOSSIER:
        return T(
            "checklist", "The documents of the session's cases changed since this was checked."
        )
    if not present.get(first):
        return T("checklist", "Since this was checked, {device} is not there any more.")(
            device=_NAMES[first]
        )
    return T("checklist", "Since this was checked, {device} is another one.")(device=_NAMES[first])
