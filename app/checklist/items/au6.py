"""AU6: every microphone of the room, one after the other, under its right name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.checklist.contract import MANDATED, EvidenceFile, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.picture import device_name, several_devices
from app.checklist.readings_hall import MicrophoneSeat, Turn, TurnHeard
from app.checklist.sound import NO_MICROPHONE, dead
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile

Seat = Mapping[str, Any]


class EveryMicrophone(Item):
    """A person speaks into each; all are listened to, so that swapped names are found.

    Each phrase is played back on the room's speaker, where there is one.
    """

    id = "AU6"
    title = T("checks", "Every microphone in turn")
    why = T("checks", "Each seat must be heard, and recorded under its own name.")
    how = How.MEASURED
    phases = MANDATED
    live = Live.METER
    main_figure = "sample_s"
    question = yes_or_no(
        T("checks", "Did each microphone play back the voice that was spoken into it?"),
        T("checks", "Each one"),
        T("checks", "Not each"),
    )
    instruction = T("checks", "Speak into each microphone when its name is shown.")
    causes = (
        T("checks", "Two microphones are swapped: exchange their cables or their names."),
        T("checks", "A microphone is off or its cable is loose: check key, battery and cable."),
        T("checks", "Nobody spoke into it when its name was shown: measure again."),
        T("checks", "The input volume of this microphone is wrong: set it by its meter."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Take one turn for each microphone."""
        figures = self.thresholds(profile)
        chosen = await instruments.hall.seats()
        if not chosen:
            return Facts(not_tested=NO_MICROPHONE)
        seats: list[Seat] = []
        files: list[EvidenceFile] = []
        for number, seat in enumerate(chosen, 1):
            lead_s = figures.number("lead_s") if len(chosen) > 1 else 0.0
            turn = Turn(seat, number, len(chosen), lead_s, figures.number("sample_s"))
            if not seat.live:
                seats.append(_silent_seat(seat))
                continue
            heard = await instruments.hall.turn(turn)
            played = False
            if heard.path is not None:
                played = await instruments.hall.play_back(heard.path, turn)
                caption = T("checks", "Voice at “{seat}”")(seat=seat.title)
                files.append(EvidenceFile(heard.path, caption))
            seats.append(_seat_facts(seat, heard, played_back=played))
        devices = several_devices([device_name(seat.spec, seat.name) for seat in chosen])
        return Facts({"seats": seats}, tuple(files), devices)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The worst microphone speaks, and is named."""
        findings = Findings()
        seats: Sequence[Seat] = facts["seats"]
        for seat in seats:
            self._judge_seat(seat, seats, thresholds, findings)
        if not findings.found and not answered_yes(facts):
            findings.unknown(T("checks", "A person has to say that each voice had its own seat."))
        levels = "; ".join(f"{seat['title']} {_level_words(seat)}" for seat in seats)
        return findings.judgement(T("checks", "{levels} dBFS")(levels=levels))

    @staticmethod
    def _judge_seat(
        seat: Seat, seats: Sequence[Seat], thresholds: Thresholds, findings: Findings
    ) -> None:
        name = seat["title"]
        if not seat["live"]:
            findings.fail(T("checks", "“{seat}”: the microphone is not there.")(seat=name))
        elif dead(seat, thresholds):
            findings.fail(T("checks", "“{seat}”: no sound.")(seat=name))
        elif seat["speech_dbfs"] is None:
            findings.fail(T("checks", "“{seat}”: no speech was heard.")(seat=name))
        elif not _in_band(seat, thresholds):
            findings.fail(
                T("checks", "“{seat}”: speech at {level} dBFS.")(
                    seat=name, level=float(seat["speech_dbfs"])
                )
            )
        elif seat["clipped_share"] > thresholds.number("clipped_share_max") / 100:
            findings.fail(T("checks", "“{seat}”: the sound is overdriven.")(seat=name))
        elif louder := _louder(seat, seats, thresholds.number("swap_margin_db")):
            findings.caution(
                T("checks", "“{other}” heard the voice louder than “{seat}”: are they swapped?")(
                    other=louder, seat=name
                )
            )

    def threshold_text(self, profile: Profile) -> Text:
        """Each heard within the band, the louder one being the own."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "each for {seconds} s: speech {low} to {high} dBFS, no other louder by {margin} dB",
        )(
            seconds=figures.number("sample_s"),
            low=figures.number("speech_caution_dbfs"),
            high=figures.number("speech_max_dbfs"),
            margin=figures.number("swap_margin_db"),
        )


def _in_band(seat: Seat, thresholds: Thresholds) -> bool:
    level = seat.get("speech_dbfs")
    low, high = thresholds.number("speech_caution_dbfs"), thresholds.number("speech_max_dbfs")
    return level is not None and low <= float(level) <= high


def _level_words(seat: Seat) -> str:
    level = seat.get("speech_dbfs")
    return "–" if level is None else f"{level:.0f}".replace("-", "−")


def _louder(seat: Seat, seats: Sequence[Seat], margin_db: float) -> str:
    """Title of the other microphone that heard this seat's voice louder; empty for none."""
    own = float(seat["speech_dbfs"])
    heard = {role: level for role, level in seat["others_dbfs"].items() if level is not None}
    role = max(heard, key=lambda one: float(heard[one]), default="")
    if not role or float(heard[role]) <= own + margin_db:
        return ""
    return next((str(other["title"]) for other in seats if other["role"] == role), role)


def _seat_facts(seat: MicrophoneSeat, heard: TurnHeard, *, played_back: bool) -> Seat:
    others = {role: level for role, level in heard.speech_dbfs.items() if role != seat.role}
    return {
        **{"speech_dbfs": None, "noise_dbfs": None, "clipped_share": 0.0},
        **heard.analysis,
        "role": seat.role,
        "title": seat.title,
        "device": device_name(seat.spec, seat.name),
        "live": True,
        "others_dbfs": others,
        "played_back": played_back,
    }


def _silent_seat(seat: MicrophoneSeat) -> Seat:
    return {
        "role": seat.role,
        "title": seat.title,
        "device": device_name(seat.spec, seat.name),
        "live": False,
        "speech_dbfs": None,
    }
