"""Whether a recording may start: the mandated tests, the space on both disks, two disks."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.engine.gate_desk import OpenForStart
from app.engine.recording_plan import no_disk_chosen
from app.engine.setup import Setup
from app.engine.test_desk import TestDesk
from app.model.errors import BadUsageError, RecordingError, TwoPersonsError
from app.model.reception import Session
from app.model.recording import CopyRole
from app.model.text import T, Text
from app.recording.guard import (
    FINALISE_BYTES,
    check_folders,
    folder_error,
    folder_facts,
    needed_bytes,
    same_volume,
)
from app.settings.profile import Profile
from app.system.i18n import render
from app.system.paths import DataPaths

REASON_CHARACTERS = 10


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a session starts although something is open, and who answers for it."""

    reason: str = ""
    person: str = ""
    second_person: str = ""

    @property
    def by_two(self) -> bool:
        """True where two different persons stand behind it."""
        first, second = self.person.strip().casefold(), self.second_person.strip().casefold()
        return bool(second) and second != first

    @property
    def persons(self) -> str:
        """The names as records show them."""
        return ", ".join(name for one in (self.person, self.second_person) if (name := one.strip()))


async def need_disks(session: Session | None, setup: Setup, paths: DataPaths) -> None:
    """Raise for what is missing before a session is made or anything is written.

    A disk on which a recording could not even be closed takes none, waiver or not; a practice
    is too short for that.
    """
    primary, external = setup.primary_folder, setup.external_folder
    if primary is None or external is None:
        raise no_disk_chosen()
    paths.make_practice_folders(primary, external)
    need_bytes = 0 if session is not None and session.practice else FINALISE_BYTES
    await asyncio.to_thread(check_folders, primary, external, need_bytes)


async def pass_gates(
    session: Session,
    tests: TestDesk,
    setup: Setup,
    bytes_per_s: float,
    *,
    profile: Profile,
    waiver: Waiver,
) -> list[str]:
    """Return what was not held, in words; nothing of a practice, which has no gates.

    Raises :class:`RecordingError` where something is open and nobody took it upon themselves with
    a reason and a name; what touches recording, disks or clock takes two names. An unscheduled
    recording starts all the same; it cannot be held again.
    """
    if session.practice:
        return []
    disks = await asyncio.to_thread(storage_gate, session, setup, bytes_per_s, profile)
    found = (await tests.open_for_start(session)).joined(items=disks, two_persons=bool(disks))
    if found.items and not session.unscheduled:
        _demand_waiver(found, waiver)
    return [render(text) for text in found.items]


def storage_gate(
    session: Session, setup: Setup, bytes_per_s: float, profile: Profile
) -> list[Text]:
    """What the disks lack for the planned length (rule RC1), and whether they are two; blocks."""
    if setup.primary_folder is None or setup.external_folder is None:
        raise no_disk_chosen()
    figures = profile.section("checks.RC1")
    need = needed_bytes(
        session.planned_minutes,
        bytes_per_s,
        factor=figures["forecast_factor"].value,
        reserve_bytes=figures["reserve_bytes"].value,
    )
    facts = (folder_facts(setup.primary_folder), folder_facts(setup.external_folder))
    errors = [folder_error(role, fact, need) for role, fact in zip(CopyRole, facts, strict=True)]
    found = [error.what for error in errors if error is not None]
    if same_volume(*facts):
        found.append(T("recorder", "both copies lie on one disk"))
    return found


def _demand_waiver(found: OpenForStart, waiver: Waiver) -> None:
    if not waiver.reason:
        kind = TwoPersonsError if found.two_persons else RecordingError
        raise kind(
            T("recorder", "The session may not start yet: {items}.")(
                items="; ".join(render(text) for text in found.items)
            ),
            meaning=T("recorder", "The rules ask for these before the session begins."),
            action=_way_out(two=found.two_persons),
        )
    if len(waiver.reason.strip()) < REASON_CHARACTERS or not waiver.person.strip():
        raise BadUsageError(
            T("recorder", "Starting without them needs a reason of {count} characters and a name.")(
                count=REASON_CHARACTERS
            )
        )
    if found.two_persons and not waiver.by_two:
        raise TwoPersonsError(
            T("recorder", "Starting without them takes two different persons."),
            meaning=T("recorder", "What is open touches recording, the disks or the clock."),
            action=_way_out(two=True),
        )


def _way_out(*, two: bool) -> Text:
    if two:
        return T("recorder", "Complete them, or start with a reason and the names of two persons.")
    return T("recorder", "Complete them, or start with a reason and your name.")
