"""The shipped layers: what each regulation says, which of them rule whom, conflicts X1 to X19."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from app.model.checklist import Leaf, Origin, Phase
from app.model.reception import PointRole, Scenario
from app.settings.profile import Profile, ProfileError
from app.settings.profile_chain import DECREE, LayerShelf
from app.settings.profile_layer import Layer
from app.settings.profile_levels import refuse_level
from app.settings.profile_merge import merge, overridden
from app.settings.profile_site import usual_site, with_value
from app.settings.test_rules import test_rules as rules_of

SHELF = LayerShelf()
DAY = date(2026, 11, 22)
WARD = replace(usual_site(), extends=("thach-khoi-2026",))
CENTRAL, DELEGATE = PointRole.CENTRAL, PointRole.DELEGATE


def figures(
    scenario: Scenario, role: PointRole = CENTRAL, site: Layer | None = None, **more: Any
) -> Profile:
    return SHELF.merged(SHELF.chain_for(scenario, role, site), site, **{"on": DAY, **more})


def stated(value: object, unit: str = "") -> Leaf:
    return Leaf(value, unit, "Nghị định, Điều 5", "trước 07 ngày", Origin.STATED)


def decree(**leaves: Leaf) -> LayerShelf:
    """All shipped layers, with a decree that says something."""
    shelf = LayerShelf()
    slot = shelf.layers[DECREE]
    named = {key.replace("__", "."): leaf for key, leaf in leaves.items()}
    shelf.layers[DECREE] = replace(slot, loaded=True, leaves=named)
    return shelf


def test_every_figure_of_every_layer_has_a_source_and_its_words() -> None:
    leaves = [
        (layer.id, key, leaf)
        for layer in SHELF.layers.values()
        for key, leaf in layer.leaves.items()
    ]
    assert len(leaves) > 140
    for layer, key, leaf in leaves:
        assert leaf.document, (layer, key)
        assert leaf.article, (layer, key)
        assert len(leaf.quote) >= 8, (layer, key)
        assert leaf.source.startswith(leaf.document)
    assert all(leaf.source for leaf in SHELF.vocabulary.leaves.values())
    assert all(
        leaf.title
        for key, leaf in SHELF.vocabulary.leaves.items()
        if key.startswith(("bandwidth", "recording", "scenarios"))
    )


@pytest.mark.parametrize(
    ("scenario", "site", "layers"),
    [
        (Scenario.D1, None, (DECREE, "ttcp-748")),
        (Scenario.D4, None, (DECREE, "ttcp-748")),
        (Scenario.D1, WARD, (DECREE, "ttcp-748", "thach-khoi-2026")),
        (Scenario.D5, None, (DECREE, "ttcp-748", "haiphong-3549")),
        (Scenario.D7, WARD, (DECREE, "ttcp-748", "haiphong-3549", "thach-khoi-2026")),
    ],
)
def test_the_host_of_the_session_decides_which_layers_apply(
    scenario: Scenario, site: Layer | None, layers: tuple[str, ...]
) -> None:
    assert SHELF.chain_for(scenario, CENTRAL, site).layers == layers


def test_x1_the_hosts_bandwidth_holds_and_the_own_one_is_at_hand() -> None:
    of_inspectorate, of_city = figures(Scenario.D1), figures(Scenario.D5)
    own = SHELF.merged(SHELF.own_chain())
    shown = [p.leaf("bandwidth.central").value for p in (of_inspectorate, of_city, own)]
    assert shown == [30, 100, 100]
    assert [p.leaf("bandwidth.delegate").value for p in (of_inspectorate, of_city)] == [5, 50]
    assert of_city.leaf("bandwidth.leased_international").value == 3
    assert of_city.leaf("bandwidth.main_point_target").value == 50
    assert of_city.leaf("bandwidth.judged").value == "lower"
    assert of_city.leaf("bandwidth.hard_min").value is None


def test_x2_x12_platforms_and_central_places_are_data() -> None:
    assert figures(Scenario.D5).leaf("platforms.names").value == ("GoMeet",)
    assert "Khoa học và Công nghệ" in figures(Scenario.D1).leaf("platforms.vetted_by").value
    assert len(figures(Scenario.D1).leaf("scenarios.D1.central").value) == 2


def test_x3_the_district_is_retired_and_mapped_to_the_commune() -> None:
    levels = figures(Scenario.D4).leaf("scenarios.D4.delegate_levels").value
    assert "district" not in levels
    assert "commune" in levels
    leaf = stated(("district",))
    wrong = Layer("x", "X", leaves={"scenarios.D4.delegate_levels": leaf})
    with pytest.raises(ProfileError, match="abolished on 2025-07-01") as caught:
        merge(SHELF.vocabulary, [wrong], on=DAY)
    assert "Cấp xã" in str(caught.value.action)
    assert "scenarios.D4.delegate_levels" in str(caught.value)
    before = merge(SHELF.vocabulary, [wrong], on=date(2025, 6, 30))
    assert before.leaf("scenarios.D4.delegate_levels").value == ("district",)


@pytest.mark.parametrize("level", ["district", "Cấp huyện", " cấp huyện "])
def test_x3_a_new_point_is_refused_a_retired_level(level: str) -> None:
    with pytest.raises(ProfileError, match="abolished"):
        refuse_level(level, SHELF.vocabulary.leaves, DAY)
    refuse_level(level, SHELF.vocabulary.leaves, date(2025, 6, 30))
    refuse_level("phường", SHELF.vocabulary.leaves, DAY)


def test_x4_the_inspectorate_has_two_chairs() -> None:
    profile = figures(Scenario.D1)
    assert "Thanh tra Chính phủ" in profile.leaf("scenarios.D1.chair").value
    assert "Ban Tiếp công dân" in profile.leaf("scenarios.D1.local_chair").value
    assert figures(Scenario.D5).leaf("scenarios.D5.local_chair").value is None


def test_x5_citizens_sit_centrally_and_a_room_may_add_its_own_point() -> None:
    assert figures(Scenario.D7).leaf("citizens.at").value == ("central_point",)
    both = Leaf(("central_point", "delegate_point"), source="Điểm cầu")
    site = replace(usual_site(), leaves={"citizens.at": both})
    assert figures(Scenario.D7, DELEGATE, site).leaf("citizens.at").value == both.value


def test_x1_a_room_may_set_the_least_that_blocks() -> None:
    site = with_value(usual_site(), SHELF, "bandwidth.hard_min", 20, source="Điểm cầu")
    leaf = figures(Scenario.D7, site=site).leaf("bandwidth.hard_min")
    assert (leaf.value, leaf.unit) == (20, "Mbit/s")


def test_x6_every_place_that_a_scenario_names_is_a_kind_of_venue() -> None:
    kinds = " ".join(figures(Scenario.D1).leaf("venues.kinds").value)
    assert all(word in kinds for word in ("Tiếp công dân", "Thanh tra", "Bộ, ngành", "cấp tỉnh"))
    assert figures(Scenario.D6).leaf("venues.other_suitable").value is True


def test_x7_denunciation_is_confidential_and_the_wards_matter() -> None:
    profile = figures(Scenario.D7, DELEGATE, WARD)
    assert profile.leaf("matters.denunciation").value == "confidential"
    assert "tố cáo" in profile.leaf("matters.kinds").value
    assert "tố cáo" not in figures(Scenario.D7).leaf("matters.kinds").value


@pytest.mark.parametrize("key", ["milestones.report.before", "milestones.invitation.before"])
def test_x8_x9_the_city_inherits_the_deadlines_of_the_inspectorate(key: str) -> None:
    of_inspectorate, of_city = figures(Scenario.D2).leaf(key), figures(Scenario.D5).leaf(key)
    assert of_inspectorate.origin is Origin.STATED
    assert of_city.origin is Origin.INHERITED
    assert of_city.value == of_inspectorate.value
    assert "748" in of_city.document
    assert figures(Scenario.D5).leaf("milestones.day_kind").value == "calendar"


def test_x10_the_disc_is_offered_and_never_demanded() -> None:
    profile = figures(Scenario.D5)
    assert profile.leaf("storage.external_disk").value is True
    assert profile.leaf("storage.optical_disc_offered").value is True
    assert profile.leaf("storage.optical_disc_demanded").value is False


def test_x11_two_words_for_one_thing_are_both_known() -> None:
    profile = figures(Scenario.D5)
    assert "điểm cầu chính" in profile.leaf("points.main_point_words").value
    assert "chạy thử" in profile.leaf("points.test_words").value


def test_x13_what_a_scenario_only_implies_is_marked() -> None:
    assert figures(Scenario.D4).leaf("scenarios.D4.inferred").value is True
    assert figures(Scenario.D6).leaf("scenarios.D6.inferred").value is True
    assert figures(Scenario.D6).leaf("scenarios.D6.central").origin is Origin.INFERRED
    assert figures(Scenario.D5).leaf("scenarios.D5.inferred").value is False


def test_x14_x16_what_no_document_states_stays_unstated() -> None:
    profile = figures(Scenario.D5)
    for key in ("forms.minutes", "chair.allowed_titles", "retention.years", "bandwidth.hard_min"):
        assert profile.leaf(key).value is None, key
    assert profile.leaf("retention.term").value == "lâu dài"


def test_x15_a_decree_stands_above_and_each_value_it_overrides_is_listed() -> None:
    shelf = decree(
        bandwidth__central=stated(200, "Mbit/s"), platforms__names=stated(("Nền tảng quốc gia",))
    )
    profile = shelf.merged(shelf.chain_for(Scenario.D5), on=DAY)
    assert profile.leaf("bandwidth.central").value == 200
    assert profile.leaf("platforms.names").value == ("Nền tảng quốc gia",)
    listed = {(one.key, one.layer) for one in overridden(profile) if one.by == DECREE}
    assert listed == {
        ("bandwidth.central", "ttcp-748"),
        ("bandwidth.central", "haiphong-3549"),
        ("platforms.names", "ttcp-748"),
        ("platforms.names", "haiphong-3549"),
    }


def test_x15_a_lower_layer_may_be_stricter_than_the_decree() -> None:
    shelf = decree(bandwidth__central=stated(50, "Mbit/s"))
    profile = shelf.merged(shelf.chain_for(Scenario.D5), on=DAY)
    assert profile.leaf("bandwidth.central").value == 100
    assert profile.layer_of("bandwidth.central") == "haiphong-3549"


def test_x15_x19_slots_without_a_document_are_told() -> None:
    profile = figures(Scenario.D5)
    assert any("pilot rules" in str(text) for text in profile.warnings)
    missing = [one.number for layer in SHELF.layers.values() for one in layer.missing]
    assert all(any(number in one for one in missing) for number in ("3394", "4217", "136/2025"))


def test_x17_windows_and_their_origin() -> None:
    starts_at = datetime(2026, 11, 25, 8, 0, tzinfo=timezone(timedelta(hours=7)))
    rules = rules_of(figures(Scenario.D1))
    opens, closes = rules[Phase.T_MINUS_1D].window(starts_at)
    assert (opens.day, opens.hour, closes.day, closes.hour) == (24, 0, 25, 0)
    opens, closes = rules[Phase.T_MINUS_2H].window(starts_at)
    assert (opens.hour, closes.hour) == (4, 6)
    key = "windows.2h.lead"
    found = (figures(Scenario.D1), figures(Scenario.D6), figures(Scenario.D5, DELEGATE))
    origins = [profile.leaf(key).origin for profile in found]
    assert origins == [Origin.STATED, Origin.INHERITED, Origin.INFERRED]
    assert figures(Scenario.D1).leaf("windows.2h.opens").origin is Origin.DESIGN


def test_x18_the_ward_records_as_a_delegate_too() -> None:
    assert figures(Scenario.D7, DELEGATE).leaf("recording.delegate").value is False
    for scenario in (Scenario.D1, Scenario.D7):
        leaf = figures(scenario, DELEGATE, WARD).leaf("recording.delegate")
        assert leaf.value is True
        assert leaf.origin is Origin.STATED


@pytest.mark.parametrize("day", [("valid_to", "2026-01-01"), ("valid_from", "2027-01-01")])
def test_a_layer_out_of_its_time_is_warned_of(day: tuple[str, str]) -> None:
    late = replace(SHELF.layers["ttcp-748"], **{day[0]: day[1]})
    profile = merge(SHELF.vocabulary, [late], host="ttcp-748", on=DAY)
    assert any(day[1] in str(text) for text in profile.warnings)
    assert profile.leaf("bandwidth.central").value == 30


def broken_unit(layer: Layer) -> Layer:
    return replace(layer, leaves={"bandwidth.central": stated(30, "Mb")})


def unknown(layer: Layer) -> Layer:
    return replace(layer, leaves={"bandwidth.centre": stated(30, "Mbit/s")})


def looser(layer: Layer) -> Layer:
    return replace(layer, leaves={"bandwidth.central": stated(10, "Mbit/s")})


def wordy(layer: Layer) -> Layer:
    return replace(layer, leaves={"bandwidth.central": stated("nhiều", "Mbit/s")})


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (broken_unit, "bandwidth.central: unit is not “Mbit/s”"),
        (unknown, "no figure bandwidth.centre"),
        (looser, "may not set bandwidth.central to 10"),
        (wordy, "bandwidth.central: value is not a number"),
    ],
)
def test_a_wrong_leaf_of_a_layer_is_named(spoil: Callable[[Layer], Layer], said: str) -> None:
    layers = [SHELF.layers["ttcp-748"], spoil(usual_site())]
    with pytest.raises(ProfileError, match=said):
        merge(SHELF.vocabulary, layers, host="ttcp-748", on=DAY)


def test_practice_lies_over_the_rules_and_says_so() -> None:
    profile = figures(Scenario.D5, practice=True)
    assert profile.practice
    assert profile.id == "haiphong-3549+practice"
    assert profile.layer_of("checks.RC3.trial_s") == "practice"
    assert profile.leaf("recording.mandatory").value is True
