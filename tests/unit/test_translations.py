"""The translation tool: what it finds in the source, writes into catalogues and complains about."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.system.i18n import load_catalogue
from tools.translations import Places, extract, main, read_ts, scan

Write = Callable[[str], None]
SOURCE = """
from app.model.text import T
from app.system.i18n import tr

first = T("disk", "Disk {name} is full")(name="A")
second = tr("disk", "One "
            "two & <three> \\"four\\" it's \\u1ebf")
again = T("disk", "Disk {name} is full")
third = T("camera", "Lost")
"""
VIETNAMESE = {
    "disk": {
        "Disk {name} is full": "Ổ đĩa {name} đã đầy",
        'One two & <three> "four" it\'s ế': "Một hai & <ba> \"bốn\" 'năm'",
    },
    "camera": {"Lost": "Mất tín hiệu"},
}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    (tmp_path / "app").mkdir()
    (tmp_path / "resources" / "i18n" / "pending").mkdir(parents=True)
    return Places(tmp_path)


@pytest.fixture
def source(places: Places) -> Write:
    """Write the text of the only module of the program."""
    return lambda text: _write(places.root / "app" / "a.py", text)


@pytest.fixture
def pending(places: Places) -> Callable[[object], None]:
    """Write what waits to be merged."""
    folder = places.root / "resources" / "i18n" / "pending"
    return lambda sentences: _write(folder / "a.json", json.dumps(sentences))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def complaints(places: Places, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """What one call of the tool complains about; asserts that its exit status agrees."""
    capsys.readouterr()
    status = main(arguments, places)
    lines = capsys.readouterr().out.splitlines()[:-1]
    assert status == (1 if lines else 0)
    return lines


def test_pending_is_merged_and_the_reader_of_the_program_finds_it(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    source(SOURCE)
    pending(VIETNAMESE)
    assert complaints(places, capsys) == []
    assert complaints(places, capsys, "--check") == []
    expected = {(c, s): v for c, sentences in VIETNAMESE.items() for s, v in sentences.items()}
    assert load_catalogue(places.catalogue("vi")) == expected
    assert load_catalogue(places.catalogue("en")) == {}
    assert set(read_ts(places.catalogue("en"))) == set(expected)


def test_qt_and_the_syntax_tree_find_the_same(places: Places, source: Write) -> None:
    source(SOURCE)
    marked, wrong = scan(places)
    assert wrong == []
    assert {sentence.key for sentence in marked} == extract(places)
    assert len(marked) == 3


def test_writing_twice_changes_nothing_and_keeps_translations(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    source(SOURCE)
    pending(VIETNAMESE)
    complaints(places, capsys)
    before = places.catalogue("vi").read_bytes()
    pending({})
    assert complaints(places, capsys) == []
    assert places.catalogue("vi").read_bytes() == before


def test_no_longer_used_sentence_is_named_then_removed(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    source(SOURCE)
    pending(VIETNAMESE)
    complaints(places, capsys)
    pending({})
    source(SOURCE.replace('third = T("camera", "Lost")', ""))
    assert complaints(places, capsys, "--check") == ["vi.ts: camera: 'Lost' is no longer used"]
    assert complaints(places, capsys) == []
    assert ("camera", "Lost") not in read_ts(places.catalogue("vi"))


@pytest.mark.parametrize(
    ("vietnamese", "said"),
    [
        ({}, "is not translated"),
        ({"disk": {"Disk {name} is full": "Ổ đĩa đã đầy"}}, "has parameters ['name']"),
        ({"disk": {"Disk {name} is full": "Ổ đĩa {ten} đã đầy"}}, "['ten']"),
        ({"disk": {"Disk {name} is full": "Ổ đĩa {name đã đầy"}}, "braces that do not match"),
        ({"disk": {"Disk {name} is full": "O\u0302\u0309 {name}"}}, "not composed"),
    ],
)
def test_unfit_translation_is_named_with_its_place(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
    vietnamese: object,
    said: str,
) -> None:
    source('a = T("disk", "Disk {name} is full")\n')
    pending(vietnamese)
    (found,) = complaints(places, capsys)
    assert found.startswith("app/a.py:1: disk: 'Disk {name} is full' ")
    assert said in found
    assert complaints(places, capsys, "--check") == [found]


def test_sentence_that_was_never_written_to_the_catalogue(
    places: Places, source: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    source('a = T("disk", "Full")\n')
    assert complaints(places, capsys, "--check") == ["app/a.py:1: disk: 'Full' is not in vi.ts"]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ('tr("disk", f"Disk {name} is full")', "plain string literals"),
        ('tr("disk", name)', "plain string literals"),
        ('tr(context, "Full")', "plain string literals"),
        ('tr("disk", "Disk {name}".format(name=1))', "plain string literals"),
        ('T("disk", "Full", 3)', "exactly two arguments"),
        ('T("Full")', "exactly two arguments"),
        ('T("disk", source="Full")', "exactly two arguments"),
        ('self.tr("disk", "Full")', "bare names"),
        ('T("disk", "")', "empty text"),
    ],
)
def test_mark_that_cannot_be_extracted_is_named(
    places: Places, source: Write, capsys: pytest.CaptureFixture[str], call: str, said: str
) -> None:
    source(f"\n\nb = {call}\n")
    (found,) = complaints(places, capsys, "--check")
    assert found.startswith("app/a.py:3: ")
    assert said in found


def test_two_pending_files_that_differ_are_named(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    source('a = T("camera", "Lost")\n')
    pending({"camera": {"Lost": "Mất tín hiệu"}})
    folder = places.root / "resources" / "i18n" / "pending"
    _write(folder / "b.json", json.dumps({"camera": {"Lost": "Mất hình"}, "disk": {"Full": "Đầy"}}))
    found = complaints(places, capsys)
    assert found == [
        "b.json: camera: 'Lost' is translated otherwise elsewhere",
        "pending: disk: 'Full' is not in the program",
    ]


def test_formatting_of_a_catalogue_is_that_of_qt(
    places: Places,
    source: Write,
    pending: Callable[[object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    source('a = T("disk", "It\'s & <full>")\n')
    pending({"disk": {"It's & <full>": 'Ổ "A" đầy'}})
    complaints(places, capsys)
    assert places.catalogue("vi").read_text(encoding="utf-8") == (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        '<TS version="2.1" language="vi" sourcelanguage="en">\n<context>\n    <name>disk</name>\n'
        "    <message>\n        <source>It&apos;s &amp; &lt;full&gt;</source>\n"
        "        <translation>Ổ &quot;A&quot; đầy</translation>\n    </message>\n"
        "</context>\n</TS>\n"
    )
