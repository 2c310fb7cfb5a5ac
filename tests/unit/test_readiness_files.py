"""Signed readiness files: one changed bit is one too many; and how points stand by them."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.errors import AppError
from app.model.readiness import KnownKey, PointState, ReceivedFile
from app.reception.readiness import (
    Arrival,
    BygoneFileError,
    board_row,
    refuse_changed_key,
    refuse_unfit,
)
from app.reception.readiness_file import (
    MOST_BYTES,
    ReadinessError,
    ReadinessFile,
    canonical,
    code_of,
    new_key,
    public_key_of,
    read,
    sign,
)

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
STARTS = NOW + timedelta(hours=1)
KEY, OTHER = "11" * 32, "22" * 32
DAY = timedelta(hours=48)
POINT = {"id": 1, "name": "UBND phường Tứ Minh", "role": "delegate_point", "required": True}


def row(item: str = "AU2", by: str = "") -> dict[str, str]:
    state = "waived" if by else "fail"
    return {"id": item, "title": "Mức tiếng nói", "state": state, "reason": "Quá nhỏ.", "by": by}


def content(**more: Any) -> dict[str, Any]:
    run = {
        "phase": "2h",
        "run_id": "2h-4",
        "started_at": (NOW - timedelta(hours=2)).isoformat(),
        "finished_at": (NOW - timedelta(hours=1)).isoformat(),
        "finished_by": "Lê Thị Thu",
        "open": 0,
        "profile": "default",
        "profile_sha256": "ab" * 32,
        "revision": "cd" * 32,
        "result_sha256": "ef" * 32,
        "not_ready": [],
        "waivers": [],
        **more.pop("run", {}),
    }
    return {
        "point": POINT["name"],
        "role": "delegate_point",
        "made_at": NOW.isoformat(),
        "made_by": "Lê Thị Thu",
        "program": "0.1.0",
        "session": {
            "id": "k3m7qa",
            "title": "Tiếp công dân định kỳ",
            "starts_at": STARTS.isoformat(),
            "practice": False,
        },
        "runs": [run],
        **more,
    }


def received(file: ReadinessFile) -> ReceivedFile:
    made_at = str(file.content["made_at"])
    return ReceivedFile("s", "p", file.public_key, made_at, made_at, "An", "", file.sha256, "")


def standing(told: Mapping[str, Any], *, signed: str = KEY, known: str = KEY) -> dict[str, Any]:
    file = read(sign(told, signed))
    key = None
    if known:
        public = public_key_of(known)
        key = KnownKey(str(POINT["name"]), public, code_of(public), "", "An")
    return board_row(POINT, [Arrival(received(file), file.content)], key, NOW, DAY)


def test_a_file_is_read_as_it_was_signed() -> None:
    file = read(sign(content(), KEY))
    assert file.content == content()
    assert file.public_key == public_key_of(KEY)
    assert file.code == code_of(file.public_key)
    assert len(file.code.replace(" ", "")) == 20
    assert file.code != code_of(public_key_of(OTHER))


def test_every_bit_that_is_another_one_voids_the_file() -> None:
    data = sign(content(), KEY)
    taken = []
    for place in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            try:
                taken.append((place, bit, read(bytes(changed))))
            except ReadinessError:
                continue
    assert taken == []


@given(st.binary(max_size=300))
def test_what_is_no_file_is_told_in_words(data: bytes) -> None:
    with pytest.raises(ReadinessError) as told:
        read(data)
    assert len(told.value.texts()) == 3


@given(st.integers(0, 1200), st.integers(0, 1200), st.binary(max_size=4))
def test_cuts_and_insertions_void_the_file(start: int, end: int, put: bytes) -> None:
    data = sign(content(), KEY)
    start, end = sorted((min(start, len(data)), min(end, len(data))))
    changed = data[:start] + put + data[end:]
    if changed != data:
        with pytest.raises(ReadinessError):
            read(changed)
    assert read(data).content["runs"]


@pytest.mark.parametrize(
    "dressed",
    [
        lambda found: json.dumps(found, ensure_ascii=False).encode(),
        lambda found: canonical(found) + b"\n",
        lambda found: canonical({**found, "note": "x"}),
        lambda found: canonical({**found, "signature": found["signature"].upper()}),
        lambda found: canonical({**found, "public_key": public_key_of(OTHER)}),
        lambda found: canonical({**found, "content": {**found["content"], "runs": []}}),
        lambda found: b"\xef\xbb\xbf" + canonical(found),
        lambda found: canonical({**found, "format": True}),
        lambda found: canonical({**found, "format": 1.0}),
    ],
)
def test_the_same_in_another_dress_is_refused(dressed: Any) -> None:
    with pytest.raises(ReadinessError):
        read(dressed(json.loads(sign(content(), KEY))))


def test_a_signed_file_that_lacks_something_names_the_field() -> None:
    told = content(run={"finished_at": "yesterday"})
    with pytest.raises(ReadinessError, match=r"runs\.finished_at"):
        read(sign(told, KEY))
    with pytest.raises(ReadinessError, match=r"session\.starts_at"):
        read(sign({**content(), "session": {"id": "", "title": ""}}, KEY))
    with pytest.raises(ReadinessError, match="role"):
        read(sign({**content(), "role": []}, KEY))
    first_day = {**content()["session"], "starts_at": "0001-01-01T00:00:00+14:00"}
    with pytest.raises(ReadinessError, match=r"session\.starts_at"):
        read(sign({**content(), "session": first_day}, KEY))
    with pytest.raises(ReadinessError, match="too large"):
        read(b" " * (MOST_BYTES + 1))


def test_names_of_either_system_are_signed_alike() -> None:
    apart = unicodedata.normalize("NFD", str(POINT["name"]))
    assert apart != POINT["name"]
    assert sign(content(point=apart), KEY) == sign(content(), KEY)


def test_keys_are_new_each_time_and_usable() -> None:
    first, second = new_key(), new_key()
    assert first != second
    assert read(sign(content(), first)).public_key == public_key_of(first)


def refuse(told: Mapping[str, Any], *known: ReceivedFile, practice: bool = False) -> None:
    refuse_unfit(read(sign(told, KEY)), known, STARTS, NOW, practice=practice)


def test_an_older_file_after_a_newer_one_is_refused_and_the_same_day_counts() -> None:
    newer = read(sign(content(), KEY))
    older = content(made_at=(NOW - timedelta(minutes=5)).isoformat())
    with pytest.raises(BygoneFileError):
        refuse(older, received(newer))
    stranger = read(sign(content(), OTHER))
    refuse(older, received(stranger))
    with pytest.raises(BygoneFileError, match="another session"):
        other = {**content()["session"], "starts_at": (STARTS + timedelta(days=7)).isoformat()}
        refuse(content(session=other))


def test_a_practice_and_a_time_to_come_are_refused() -> None:
    practice = content(session={**content()["session"], "practice": True})
    with pytest.raises(ReadinessError, match="practice"):
        refuse(practice)
    refuse(practice, practice=True)
    with pytest.raises(ReadinessError, match="time to come"):
        refuse(content(made_at=(NOW + timedelta(hours=1)).isoformat()))


def test_a_changed_key_is_refused_in_words_until_a_person_confirms_it() -> None:
    file = read(sign(content(), OTHER))
    known = KnownKey("p", public_key_of(KEY), code_of(public_key_of(KEY)), "", "An")
    with pytest.raises(AppError) as told:
        refuse_changed_key("Tứ Minh", file, known)
    assert file.code in str(told.value.action)
    refuse_changed_key("Tứ Minh", read(sign(content(), KEY)), known)
    refuse_changed_key("Tứ Minh", file, None)
    assert standing(content(), signed=OTHER)["state"] == PointState.CHANGED_KEY


def test_a_point_is_ready_only_with_nothing_open_by_a_known_key() -> None:
    assert standing(content())["state"] == PointState.READY
    waived = standing(content(run={"waivers": [row(by="An")]}))
    assert (waived["state"], waived["waivers"][0]["by"]) == (PointState.READY, "An")
    lacking = standing(content(run={"not_ready": [row()], "open": 1}))
    assert (lacking["state"], lacking["not_ready"][0]["id"]) == (PointState.NOT_READY, "AU2")
    assert standing(content(run={"open": 2}))["state"] == PointState.NOT_READY
    assert standing(content(runs=[]))["state"] == PointState.NOT_READY
    late = {"finished_at": (NOW - timedelta(hours=49)).isoformat()}
    assert standing(content(run=late))["state"] == PointState.TOO_OLD
    unknown = standing(content(), known="")
    assert unknown["state"] == PointState.UNKNOWN_KEY
    assert unknown["other_code"] == code_of(public_key_of(KEY))
    nothing = board_row(POINT, [], None, NOW, DAY)
    assert (nothing["state"], nothing["tested_at"]) == (PointState.NOT_RECEIVED, "")


def test_a_strangers_file_leaves_the_good_one_in_force_and_is_shown() -> None:
    good, strange = (
        read(sign(content(), KEY)),
        read(sign(content(made_at=(NOW + timedelta(minutes=1)).isoformat()), OTHER)),
    )
    public = public_key_of(KEY)
    arrivals = [Arrival(received(file), file.content) for file in (good, strange)]
    found = board_row(POINT, arrivals, KnownKey("p", public, code_of(public), "", ""), NOW, DAY)
    assert found["state"] == PointState.READY
    assert found["other_code"] == strange.code
