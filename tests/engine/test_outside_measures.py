"""A call outside of our windows is judged each second, in the topic and on the timeline."""

from __future__ import annotations

from pathlib import Path

from app.engine.call_measures import CallMeasures
from app.engine.meeting_summary import meeting_of
from app.engine.outside_measures import OutsideMeasures
from app.engine.room import Room
from app.model.conference import Verdict
from tests.engine.test_meeting_desks import Desk, on_desks

SEEN = {
    "state": "running",
    "name": "GoMeet",
    "window_seen": True,
    "minimised": False,
    "sound": "right",
    "traffic_bps": {"in": 2000.0, "out": 1000.0},
    "computer_bps": {"in": 900_000.0, "out": 700_000.0},
}


def test_what_can_be_told_of_a_program_is_judged_kept_and_reported(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("other_program", keep=False)
        room = Room(desk.ground.board, desk.ground.loop, desk.ground.paths.logs)
        measures = CallMeasures(desk.ground, desk.sessions, room.recorder)
        heard: list[Verdict | None] = []
        measures.on_verdict = heard.append
        watch = OutsideMeasures(desk.keeper, measures, lambda: desk.now_s)

        def key_after(seconds: int, far_dbfs: float) -> str:
            for _ in range(2 * seconds):
                desk.now_s += 0.5
                watch.look(far_dbfs)
                measures.look(watch.active, far_dbfs)
            return str(desk.ground.board.get("call")["verdict"]["key"])

        assert key_after(2, -30.0) == "", "nobody is in a call"
        desk.in_call()
        facts = desk.keeper.facts
        facts.external, facts.capture = dict(SEEN), {"picture": "live", "sound": "live"}
        facts.picture = {"frozen_s": 0.2}
        assert key_after(5, -30.0) == "outside_arriving"
        call = desk.ground.board.get("call")
        assert call["figures"] is None
        assert call["measures"]["computer_in_bps"] == 900_000.0
        assert key_after(15, -120.0) == "outside_silent"
        facts.external = {**SEEN, "window_seen": False, "minimised": True}
        assert key_after(3, -30.0) == "outside_window"
        assert heard[-1] is not None
        measures.end()
        session = desk.sessions.current
        assert session is not None
        told = await desk.ground.thread.run(meeting_of, desk.ground.store, session.id)
        assert told is not None
        assert told["seconds"] == 5 + 15 + 3
        assert "outside_silent" in told["causes_s"]
        assert told["measures"]["program_out_bps"][2] == 1000.0

    on_desks(tmp_path, work)
