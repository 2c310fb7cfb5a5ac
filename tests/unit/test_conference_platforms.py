"""Platforms as data, links kept whole, the hosts they are bound to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conference.addresses import (
    AddressError,
    allowed_origins,
    is_allowed,
    read_address,
    shown,
    shown_room,
)
from app.conference.deep_links import (
    display_name,
    joining_address,
    program_address,
    room_address,
    room_of,
)
from app.conference.platforms import PlatformError, load_platforms, platform, site_problems
from app.model.conference import PRACTICE_PLATFORM, PlatformKind

GOMEET = "https://gomeet.vnpt.vn/room?sessionToken=k7Qe2m#vi/host/tck-2511?accessCode=4417"


def site_file(folder: Path, file: str, **fields: Any) -> Path:
    """Write a profile of the site."""
    path = folder / f"{file}.json"
    path.write_text(json.dumps(fields), encoding="utf-8")
    return path


def test_ready_made_platforms_cover_every_road_and_the_practice_comes_first() -> None:
    known = load_platforms()
    assert known[0].id == PRACTICE_PLATFORM
    assert known[0].address == "diemcau-room://practice/"
    assert {road for profile in known for road in profile.kinds} == set(PlatformKind)
    assert platform("gomeet").settings["verified"] == "no"
    assert all(profile.notes and profile.kind in profile.kinds for profile in known)


def test_a_site_changes_single_fields_and_adds_platforms(tmp_path: Path) -> None:
    own_settings = {"verified": "yes"}
    site_file(
        tmp_path, "a", id="gomeet", allowed_hosts=["gomeet.haiphong.gov.vn"], settings=own_settings
    )
    site_file(tmp_path, "b", id="hop_tinh", name="Họp tỉnh", kind="browser", notes="Gọi {ông} An")
    known = load_platforms(site=tmp_path)
    gomeet, own = platform("gomeet", known), platform("hop_tinh", known)
    assert gomeet.allowed_hosts == ("gomeet.haiphong.gov.vn",)
    assert gomeet.settings == {**platform("gomeet").settings, **own_settings}
    assert gomeet.deep_link == platform("gomeet").deep_link
    assert (own.kinds, str(own.notes)) == ((PlatformKind.BROWSER,), "Gọi {ông} An")
    assert site_problems(tmp_path) == ()


@pytest.mark.allow_log("A platform of the site is passed over")
@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"id": "A B"}, "id"),
        ({"id": "x", "kind": "browser"}, "name"),
        ({"id": "x", "name": "X", "kind": "carrier pigeon"}, "kind"),
        ({"id": "x", "name": "X", "kind": "browser", "kinds": ["program"]}, "kinds"),
        ({"id": "gomeet", "allowed_hosts": ["https://x.vn"]}, "allowed_hosts"),
        ({"id": "gomeet", "allowed_hosts": "x.vn"}, "allowed_hosts"),
        ({"id": "gomeet", "room_pattern": "room=(["}, "room_pattern"),
        ({"id": "gomeet", "room_pattern": "room=.*"}, "room_pattern"),
        ({"id": "gomeet", "address": "https://{server}/"}, "address"),
        ({"id": "gomeet", "settings": {"a": 1}}, "settings"),
        ({"id": "gomeet", "notes": 3}, "notes"),
        ({"id": "gomeet", "hosts": []}, "hosts"),
    ],
)
def test_a_wrong_field_is_named_and_the_room_opens_all_the_same(
    tmp_path: Path, fields: dict[str, Any], named: str
) -> None:
    site_file(tmp_path, "wrong", **fields)
    (problem,) = site_problems(tmp_path)
    assert f"wrong.json is wrong at {named}:" in str(problem)
    assert [p.id for p in load_platforms(site=tmp_path)] == [p.id for p in load_platforms()]


def test_a_file_that_is_no_json_and_an_unknown_platform_are_told(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_bytes(b"\xff{")
    assert "broken.json" in str(site_problems(tmp_path)[0])
    with pytest.raises(PlatformError, match="zoomba"):
        platform("zoomba")


def test_a_link_stays_whole_with_its_fragment_and_is_masked_when_shown() -> None:
    address = read_address(f"  <{GOMEET}> ")
    assert address.whole == GOMEET
    assert (address.origin, address.is_web) == ("https://gomeet.vnpt.vn:443", True)
    for secret in ("k7Qe2m", "tck-2511", "4417"):
        assert secret not in shown(GOMEET)
        assert secret not in shown(f"https://x.vn/a?b=1#c/host/{secret}?accessCode={secret}")
    assert shown("https://x.vn/#token=abcdef") == "https://x.vn/#token=***"
    assert shown_room("884 412") == "884 412"
    assert "k7Qe2mXw9LpZ4abc"[:4] not in shown_room("k7Qe2mXw9LpZ4abc")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://a b.vn/",
        "http://[::1",
        "https://evil.example\\@gomeet.vnpt.vn/",
        "https://x.vn:99999/",
        "https:///room",
        "https://x.vn/" + "a" * 5000,
    ],
)
def test_what_is_no_link_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(AddressError) as caught:
        read_address(typed)
    assert caught.value.action is not None


@given(st.text(max_size=200))
def test_reading_any_words_gives_an_address_or_a_sentence(words: str) -> None:
    try:
        address = read_address(words)
    except AddressError as error:
        assert str(error)
    else:
        assert address.host
        assert address.whole.endswith(words.strip().strip("<>“”\"' \u200b\ufeff"))


def test_only_hosts_of_the_platform_get_camera_and_microphone() -> None:
    gomeet, other = platform("gomeet"), platform("other_web")
    assert allowed_origins(gomeet, read_address(GOMEET)) == ("https://gomeet.vnpt.vn:443",)
    for elsewhere in ("gomeet.vnpt.vn.evil.example", "x.gomeet.vnpt.vn", "evil.example/gomeet"):
        assert allowed_origins(gomeet, read_address(f"https://{elsewhere}/")) == ()
    assert allowed_origins(gomeet, read_address("https://gomeet.vnpt.vn@evil.example/")) == ()
    assert allowed_origins(other, read_address("http://a.vn:8080/x")) == ("http://a.vn:8080",)
    assert is_allowed("a.b.vnpt.vn", ["*.vnpt.vn"])
    assert not is_allowed("vnpt.vn", ["*.vnpt.vn"])
    assert not is_allowed("evilvnpt.vn", ["*.vnpt.vn"])


@pytest.mark.parametrize(
    ("identity", "link", "room"),
    [
        ("gomeet", GOMEET, "k7Qe2m"),
        ("gomeet", "https://gomeet.vnpt.vn/#vi/host/tck-2511?accessCode=1", "tck-2511"),
        ("jitsi", "https://meet.jit.si/Ph%C3%B2ngTi%E1%BA%BFp#config.x=1", "PhòngTiếp"),
        ("bigbluebutton", "https://bbb.x.vn/rooms/abc-def-ghi-jkl/join", "abc-def-ghi-jkl"),
        ("practice", "diemcau-room://practice/", "practice"),
        ("other_web", "https://x.vn/abc", ""),
    ],
)
def test_the_room_of_a_link(identity: str, link: str, room: str) -> None:
    assert room_of(platform(identity), link) == room


def test_links_are_made_from_host_and_room_and_whole_ones_are_kept() -> None:
    gomeet, jitsi = platform("gomeet"), platform("jitsi")
    assert room_address(gomeet, GOMEET, "other") == GOMEET
    made = room_address(gomeet, "gomeet.vnpt.vn", "a/b?c")
    assert made == "https://gomeet.vnpt.vn/room?sessionToken=a%2Fb%3Fc"
    assert room_of(gomeet, made) == "a/b?c"
    assert room_address(jitsi, "", "Tcd") == "https://meet.jit.si/Tcd"
    assert room_address(platform("practice"), "") == "diemcau-room://practice/"
    assert program_address(gomeet, GOMEET) == "gomeetv3://gomeet.vnpt.vn?sessionToken=k7Qe2m"
    assert program_address(platform("other_web"), GOMEET) == ""
    with pytest.raises(AddressError):
        room_address(gomeet, "")


def test_our_name_is_put_behind_the_fragment_that_came_with_the_link() -> None:
    jitsi = platform("jitsi")
    joined = joining_address(jitsi, "https://meet.jit.si/A#config.x=1", 'An "Bình"')
    assert joined.startswith("https://meet.jit.si/A#config.x=1&config.prejoin")
    assert "%22An%20%E2%80%9DB%C3%ACnh%E2%80%9D%22" in joined
    assert joining_address(platform("gomeet"), GOMEET, "An") == GOMEET


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("UBND phường", "Thạch Khôi", "Điểm cầu"), "UBND phường - Thạch Khôi - Điểm cầu"),
        (("", "Thạch Khôi", ""), "Thạch Khôi"),
        (("UBND phường", "", "Điểm cầu"), "UBND phường - Điểm cầu"),
        (("", "Bà Rịa-Vũng Tàu", "{name}"), "Bà Rịa-Vũng Tàu - {name}"),
    ],
)
def test_the_name_that_the_others_see(parts: tuple[str, str, str], name: str) -> None:
    assert display_name(platform("gomeet"), *parts) == name
