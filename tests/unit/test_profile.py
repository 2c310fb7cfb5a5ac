"""Profiles: every figure has a source, a wrong leaf is named, practice only replaces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.model.checklist import Origin
from app.settings.profile import FOLDER, ProfileError, load_profile, profile_in_force

GOOD = {"value": 1, "unit": "s", "source": "Quy chế", "quote": "", "origin": "design"}


def write(path: Path, leaf: object, **head: Any) -> Path:
    data = {"id": "x", "title": "X", "revision": 1, "checks": {"AU2": {"limit": leaf}}, **head}
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_shipped_profiles_load_and_each_figure_has_a_source() -> None:
    real, practice = profile_in_force(practice=False), profile_in_force(practice=True)
    assert real.leaf("checks.AU2.speech_min_dbfs").value == -30
    assert all(leaf.source for leaf in practice.leaves.values())
    assert real.leaf("checks.NT1.host").value is None
    assert (real.practice, practice.practice) == (False, True)
    assert real.leaves.keys() == practice.leaves.keys()


def test_practice_replaces_times_and_keeps_the_rules() -> None:
    real, practice = profile_in_force(practice=False), profile_in_force(practice=True)
    replaced = {key for key, leaf in real.leaves.items() if practice.leaves[key] != leaf}
    assert "checks.RC3.trial_s" in replaced
    assert practice.leaf("checks.AU2.sample_s").value == 3
    assert practice.leaf("checks.VI4.watch_s").value == 4
    assert practice.leaf("checks.RC3.trial_s").value == 5
    assert all("chạy thử" in practice.leaves[key].source for key in replaced)
    judged = ("checks.AU2.speech_min_dbfs", "checks.VI2.width_min", "checks.RC3.rms_min_dbfs")
    assert replaced.isdisjoint(judged)


def test_time_of_one_practice_run_stays_well_under_a_minute() -> None:
    leaves = profile_in_force(practice=True).leaves
    spent = [leaf.value for key, leaf in leaves.items() if key.endswith(("watch_s", "sample_s"))]
    trial_s = leaves["checks.RC3.trial_s"].value
    assert sum(spent) + trial_s <= 40


def test_fingerprint_changes_with_any_figure() -> None:
    real, practice = profile_in_force(practice=False), profile_in_force(practice=True)
    assert real.fingerprint == profile_in_force(practice=False).fingerprint
    assert real.fingerprint != practice.fingerprint


@pytest.mark.parametrize(
    ("leaf", "said"),
    [
        ({**GOOD, "origin": "guess"}, "origin"),
        ({**GOOD, "source": ""}, "source"),
        ({**GOOD, "unit": 3}, "unit"),
        ({**GOOD, "value": [1]}, "neither"),
        ({**GOOD, "origin": "stated"}, "quote"),
        ({**GOOD, "colour": "red"}, "colour"),
        ({"unit": "s", "source": "x", "origin": "design"}, "value is missing"),
        (7, "neither a section nor a leaf"),
    ],
)
def test_wrong_leaf_is_named(tmp_path: Path, leaf: object, said: str) -> None:
    with pytest.raises(ProfileError) as caught:
        load_profile(write(tmp_path / "x.json", leaf))
    assert "checks.AU2.limit" in str(caught.value)
    assert said in str(caught.value)


def test_good_leaf_is_read(tmp_path: Path) -> None:
    stated = {**GOOD, "value": None, "origin": "stated", "quote": "trước 05 ngày"}
    leaf = load_profile(write(tmp_path / "x.json", stated)).leaf("checks.AU2.limit")
    assert (leaf.value, leaf.origin, leaf.quote) == (None, Origin.STATED, "trước 05 ngày")


@pytest.mark.parametrize("text", ["{", "[]", "", '{"id": 1}'])
def test_broken_file_is_told_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError):
        load_profile(path)


def test_missing_file_and_missing_key_are_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="nowhere"):
        load_profile(tmp_path / "nowhere.json")
    with pytest.raises(ProfileError, match=r"checks\.AU9\.x"):
        profile_in_force(practice=False).leaf("checks.AU9.x")


def test_overlay_may_only_replace_what_is_there(tmp_path: Path) -> None:
    base = profile_in_force(practice=False)
    with pytest.raises(ProfileError, match=r"checks\.AU2\.limit"):
        load_profile(write(tmp_path / "x.json", GOOD)).over(base)
    other_unit = {"AU2": {"sample_s": {**GOOD, "unit": "min"}}}
    path = write(tmp_path / "y.json", GOOD, checks=other_unit)
    with pytest.raises(ProfileError, match="unit"):
        load_profile(path).over(base)


def test_shipped_files_are_the_only_ones() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == [
        "default",
        "haiphong-3549",
        "national-decree",
        "practice",
        "thach-khoi-2026",
        "ttcp-748",
    ]
