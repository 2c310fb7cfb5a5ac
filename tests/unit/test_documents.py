"""The documents hold: their links lead somewhere, and what they name exists."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

import pytest

from app.cli.main import COMMANDS, build_parser
from app.cli.options import add_common, add_devices
from tools.checks import ROOT

DOCUMENTS = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
)
HOW_TO = ROOT / "docs" / "how-to"
COMMANDS_PAGE = ROOT / "docs" / "commands.md"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```", re.DOTALL)
OPTION = re.compile(r"(?<![\w-])(--[a-z][a-z0-9-]*)")
SECTION = re.compile(r"^## ", re.MULTILINE)


def prose(document: Path) -> str:
    """The text without blocks of code."""
    return CODE.sub("", document.read_text(encoding="utf-8"))


def anchor(title: str) -> str:
    """The anchor that GitHub and most viewers give a heading."""
    kept = re.sub(r"[^\w\- ]", "", title.strip().lower())
    return kept.replace(" ", "-")


def anchors(document: Path) -> set[str]:
    return {anchor(line.lstrip("#")) for line in prose(document).splitlines() if line[:1] == "#"}


def relative_links(document: Path) -> Iterator[tuple[str, str]]:
    """Path and anchor of each link that is not an address."""
    for target in LINK.findall(prose(document)):
        if not re.match(r"[a-z]+:", target):
            path, _, place = unquote(target).partition("#")
            yield path, place


@cache
def parsers() -> dict[str, argparse.ArgumentParser]:
    """Every command's own parser, filled as it is for ``--help``."""
    build_parser(["--help"])
    found = {}
    for name, module in COMMANDS.items():
        found[name] = argparse.ArgumentParser(prog=name)
        import_module(module).add_arguments(found[name])
    return found


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    named = {text for action in parser._actions for text in action.option_strings}
    return {text for text in named if text.startswith("--")} - {"--help"}


def sections() -> dict[str, str]:
    """The sections of the commands' page by their heading."""
    parts = SECTION.split(prose(COMMANDS_PAGE))[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in parts}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_and_picture_is_there(document: Path) -> None:
    missing = []
    for path, place in relative_links(document):
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (
            place and target.suffix == ".md" and place not in anchors(target)
        ):
            missing.append(f"{path}#{place}" if place else path)
    assert not missing


def test_the_documents_are_found() -> None:
    names = {path.name for path in DOCUMENTS}
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "commands.md", "formats.md"} <= names


@pytest.mark.parametrize("page", sorted(HOW_TO.glob("*.md")), ids=lambda path: str(path.stem))
def test_every_how_to_is_linked_from_contributing(page: Path) -> None:
    linked = {path for path, _place in relative_links(ROOT / "CONTRIBUTING.md")}
    assert page.relative_to(ROOT).as_posix() in linked


def test_every_command_has_its_section_and_no_other_is_named() -> None:
    headings = re.findall(r"`([a-z]+)[^`]*`", "\n".join(sections()))
    assert set(headings) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_told_and_every_told_option_exists(command: str) -> None:
    head = prose(COMMANDS_PAGE).partition("\n## ")[0]
    told = set(OPTION.findall(head))
    for heading, text in sections().items():
        if heading.startswith(f"`{command}"):
            told |= set(OPTION.findall(heading + text))
    shared = argparse.ArgumentParser()
    add_common(shared)
    add_devices(shared)
    existing = options_of(parsers()[command])
    assert existing <= told
    assert told - options_of(shared) - {"--help"} <= existing


def test_actions_of_record_and_session_are_told() -> None:
    headings = " ".join(sections())
    for command in ("record", "session", "audit"):
        action = next(a for a in parsers()[command]._actions if a.dest == "action")
        for choice in action.choices or ():
            assert f"`{command} {choice}" in headings


def test_topics_of_the_engine_are_all_told() -> None:
    page = prose(ARCHITECTURE)
    source = "\n".join(path.read_text("utf-8") for path in (ROOT / "app" / "engine").glob("*.py"))
    topics = set(re.findall(r'board\.set\(\s*"([a-z_]+)"', source))
    assert len(topics) > 15
    for topic in topics:
        assert f"`{topic}`" in page, topic
