"""Properties of the merge: it forgets nothing, keeps the order, and never drops the recording."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.checklist import Leaf, Origin
from app.model.reception import PointRole, Scenario
from app.settings.profile import Profile, ProfileError
from app.settings.profile_chain import LayerShelf, completed
from app.settings.profile_layer import Layer, layer_from_json
from app.settings.profile_levels import retired_levels
from app.settings.profile_merge import NEVER_DROPPED, merge
from app.settings.profile_pin import from_pin, to_pin
from app.settings.profile_site import read_site, usual_site, with_layers, with_value, write_site

SHELF = LayerShelf()
DAY = date(2026, 11, 22)
FEW = settings(max_examples=25)
LOCAL = ("staff.number", "staff.skills", "venues.address", "platforms.vetted_by")
MORE = ("bandwidth.central", "bandwidth.delegate", "milestones.report.before")
TTCP = SHELF.layers["ttcp-748"]

words = st.one_of(st.none(), st.text(max_size=12))
local_leaves = st.dictionaries(
    st.sampled_from(LOCAL),
    words.map(lambda word: Leaf(word, source="Q", quote="Q", origin=Origin.STATED)),
)
layers = st.lists(local_leaves, max_size=4).map(
    lambda all_leaves: [
        Layer(f"l{place}", f"L{place}", leaves=leaves) for place, leaves in enumerate(all_leaves)
    ]
)


def merged(chosen: list[Layer]) -> Profile:
    return merge(SHELF.vocabulary, chosen, on=DAY)


def as_number(key: str, value: float) -> Leaf:
    return Leaf(value, SHELF.vocabulary.leaf(key).unit, "Q", "Q", Origin.STATED)


@FEW
@given(layers)
def test_the_same_layers_twice_change_nothing(chosen: list[Layer]) -> None:
    once = merged(chosen)
    assert merged([*chosen, *chosen]).leaves == once.leaves
    assert merged(chosen).fingerprint == once.fingerprint


@FEW
@given(layers)
def test_the_last_layer_that_says_something_counts_and_all_is_remembered(
    chosen: list[Layer],
) -> None:
    profile = merged(chosen)
    for key in LOCAL:
        told = [(one.id, one.leaves[key].value) for one in chosen if key in one.leaves]
        said = [(name, value) for name, value in told if value is not None]
        expected = said[-1] if said else ("default", SHELF.vocabulary.leaf(key).value)
        assert (profile.layer_of(key), profile.leaf(key).value) == expected
        remembered = [(one.layer, one.leaf.value) for one in profile.history.get(key, ())[1:]]
        assert remembered == told
        assert sum(one.stands for one in profile.history.get(key, ())) == bool(told)


@FEW
@given(layers, layers)
def test_a_fingerprint_tells_two_sets_of_figures_apart(one: list[Layer], two: list[Layer]) -> None:
    first, second = merged(one), merged(two)
    assert (first.fingerprint == second.fingerprint) == (first.leaves == second.leaves)


@FEW
@given(st.sampled_from(MORE), st.floats(0, 500, allow_nan=False))
def test_a_stated_rule_only_gets_stricter(key: str, value: float) -> None:
    own = Layer("own", "Own", leaves={key: as_number(key, value)})
    stated = TTCP.leaves[key].value
    if value < stated:
        with pytest.raises(ProfileError, match=key):
            merged([TTCP, own])
    else:
        assert merged([TTCP, own]).leaf(key).value == value


@FEW
@given(st.one_of(st.none(), st.just(False), st.integers(), st.text(max_size=3)), st.booleans())
def test_the_recording_is_never_dropped(value: object, alone: bool) -> None:
    own = Layer("own", "Own", leaves={NEVER_DROPPED: Leaf(value, source="Q")})
    with pytest.raises(ProfileError, match=NEVER_DROPPED):
        merged([own] if alone else [TTCP, own])


@FEW
@given(st.sampled_from(Scenario), st.sampled_from(PointRole), st.booleans())
def test_every_session_is_recorded_and_its_pin_is_read_as_it_was(
    scenario: Scenario, role: PointRole, practice: bool
) -> None:
    profile = SHELF.merged(SHELF.chain_for(scenario, role), practice=practice, on=DAY)
    assert profile.leaf(NEVER_DROPPED).value is True
    again = from_pin(to_pin(profile), profile.fingerprint)
    assert again.fingerprint == profile.fingerprint
    assert (again.id, again.layers) == (profile.id, profile.layers)
    assert again.leaves == profile.leaves
    assert again.leaf("dossier.papers.petition").title


def test_a_pin_without_names_or_newer_leaves_is_lent_them() -> None:
    profile = SHELF.merged(SHELF.chain_for(Scenario.D5), on=DAY)
    pin: dict[str, Any] = to_pin(profile)
    paper, kept = "dossier.papers.petition", "bandwidth.central"
    del pin["leaves"][paper]["title"]
    nameless = from_pin(pin, profile.fingerprint)
    older = replace(nameless, leaves={paper: nameless.leaf(paper), kept: nameless.leaf(kept)})
    lent = completed(older, SHELF.vocabulary)
    assert lent.leaf(paper) == profile.leaf(paper)
    assert lent.leaf(kept) == profile.leaf(kept) != SHELF.vocabulary.leaf(kept)
    assert set(lent.leaves) == set(SHELF.vocabulary.leaves)


def test_a_pin_that_was_changed_is_noticed() -> None:
    profile = SHELF.merged(SHELF.chain_for(Scenario.D5), on=DAY)
    pin: dict[str, Any] = to_pin(profile)
    pin["leaves"]["bandwidth.central"]["value"] = 1
    with pytest.raises(ProfileError, match="not what was kept"):
        from_pin(pin, profile.fingerprint)
    with pytest.raises(ProfileError, match="not what was kept"):
        from_pin({"id": "x"}, profile.fingerprint)


def test_the_rooms_layer_is_written_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "site.json"
    assert read_site(path) == usual_site()
    site = with_value(usual_site(), SHELF, "bandwidth.central", 200, source="Điểm cầu")
    site = with_value(site, SHELF, "citizens.at", ["central_point"], source="Điểm cầu")
    site = with_layers(site, SHELF, ["thach-khoi-2026"])
    write_site(path, site)
    again = read_site(path)
    assert (again.revision, again.extends) == (3, ("thach-khoi-2026",))
    assert again.leaves == site.leaves
    back = with_value(again, SHELF, "bandwidth.central", None, source="")
    assert set(back.leaves) == {"citizens.at"}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("bandwidth.central", 40, "demands 100"),
        ("bandwidth.central", "nhanh", "not a number"),
        ("bandwidth.central", True, "not a number"),
        ("bandwidth.central", -5, "below zero"),
        ("bandwidth.central", float("nan"), "finite"),
        ("bandwidth.tolerance", [1], "neither"),
        ("recording.mandatory", False, "every session is recorded"),
        ("recording.on_platform", False, "demands yes"),
        ("milestones.report.before", 2, "milestones.report.before"),
        ("no.such", 1, "no figure no.such"),
        ("milestones.report.before", 10**9, "ten years"),
    ],
)
def test_what_a_room_may_not_set_is_refused_by_name(key: str, value: object, said: str) -> None:
    with pytest.raises(ProfileError, match=said):
        with_value(usual_site(), SHELF, key, value, source="Điểm cầu")


def test_a_level_that_ends_on_no_day_is_named() -> None:
    """The file of a room may be written by hand; the engine starts all the same, and tells."""
    leaf = SHELF.vocabulary.leaves["levels.district.retired_on"]
    with pytest.raises(ProfileError, match="retired_on"):
        retired_levels({"levels.district.retired_on": replace(leaf, value="abc")}, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"extends": "ttcp-748"}, "extends"),
        ({"valid_to": "năm 2026"}, "valid_to"),
        ({"revision": "1"}, "revision"),
        ({"loaded": 1}, "loaded"),
        ({"sources": {}}, "sources"),
        ({"bandwidth": {"central": {"value": 1, "colour": "x"}}}, "bandwidth.central"),
        (
            {"a": {"b": {"value": 1, "origin": "stated", "source": {"document": "law"}}}},
            "document “law” is not among the sources",
        ),
    ],
)
def test_a_broken_layer_file_names_what_is_wrong(data: dict[str, Any], said: str) -> None:
    with pytest.raises(ProfileError, match=said):
        layer_from_json({"id": "x", "title": "X", **data})


def test_layers_that_are_not_there_or_go_round_are_told() -> None:
    with pytest.raises(ProfileError, match="no layer of rules named “mars”"):
        with_layers(usual_site(), SHELF, ["mars"])
    with pytest.raises(ProfileError, match="At least one layer"):
        with_layers(usual_site(), SHELF, [])
    shelf = LayerShelf()
    shelf.layers["ttcp-748"] = replace(TTCP, extends=("haiphong-3549",))
    with pytest.raises(ProfileError, match="extends itself"):
        shelf.chain_for(Scenario.D5)
