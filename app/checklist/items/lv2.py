"""LV2: sound runs both ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.checklist.contract import Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.conference import FAR_END, CallState
from app.model.text import T, Text
from app.settings.profile import Profile

_DEAD = ("microphone.lost", "microphone.silent", "microphone.never")
_FAR = ("conference.silent", "conference.lost")


class SoundBothWays(Item):
    """The recorder's tracks, and the alarms that watch the sound all the time."""

    id = "LV2"
    title = T("checks", "Sound runs both ways")
    why = T("checks", "All steps are done by speech, without a break.")
    how = How.SENSED
    phases = frozenset({Phase.DURING})
    live = Live.METER
    main_figure = "silence_s"
    causes = (
        T("checks", "A microphone is muted or unplugged: look at its switch and its cable."),
        T("checks", "The other points are muted: ask the main point to speak."),
        T("checks", "Nobody speaks just now: then nothing is wrong."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read what the recorder and the watching say."""
        recording = await instruments.machine.topic("recording") or {}
        if recording.get("state") in {None, "idle", "failed"}:
            return Facts(not_tested=T("checks", "Nothing is being recorded."))
        alarms = await instruments.machine.topic("alarms") or []
        meeting = await instruments.machine.topic("conference") or {}
        tracks = [
            {
                "source": source["id"],
                "role": track["role"],
                "name": track["name"],
                "state": track["state"],
            }
            for source in recording["sources"]
            for track in source["tracks"]
        ]
        return Facts(
            {
                "tracks": tracks,
                "in_call": meeting.get("state") == CallState.IN_CALL,
                "alarms": [one["key"] for one in alarms if one["active"]],
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Every track has something coming in; a silence that was told of is a caution."""
        findings = Findings()
        tracks: Sequence[Values] = facts["tracks"]
        if not tracks:
            findings.unknown(T("checks", "No sound track is known."))
        for track in tracks:
            if track["state"] != "live":
                findings.caution(T("checks", "Nothing comes from “{track}”.")(track=track["name"]))
        room = [track for track in tracks if track["role"] != FAR_END]
        if room and all(track["state"] != "live" for track in room):
            findings.fail(T("checks", "No sound of this room is recorded."))
        _judge_alarms(facts["alarms"], findings)
        far = [track for track in tracks if track["role"] == FAR_END]
        if facts["in_call"] and not far:
            findings.caution(T("checks", "The sound of the other points is not recorded here."))
        live = sum(track["state"] == "live" for track in tracks)
        value = T("checks", "{live} of {count} tracks carry sound")
        return findings.judgement(value(live=live, count=len(tracks)))

    def threshold_text(self, profile: Profile) -> Text:
        """From when a silence is told of."""
        seconds = self.thresholds(profile).number("silence_s")
        return T("checks", "no silence of more than {seconds} s with people present")(
            seconds=round(seconds)
        )


def _judge_alarms(keys: Sequence[Any], findings: Findings) -> None:
    """What watches the sound all the time has raised an alarm."""
    if any(str(key).startswith(_DEAD) for key in keys):
        findings.caution(T("checks", "A microphone has been silent for a while."))
    if any(str(key).startswith(_FAR) for key in keys):
        findings.caution(T("checks", "Nothing has been heard of the other points for a while."))
