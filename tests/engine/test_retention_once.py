"""How long a session is kept is said once: what custody was told stands in every paper."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.archive.describing.ead import ead
from app.archive.describing.facts import PackageFacts
from app.archive.index_page import index_page
from app.engine.package_desk import PackageDesk
from app.engine.package_order import with_retention
from app.engine.session_desk import SessionDesk
from app.model.custody import Retention
from app.model.descriptions import ArchivalDescription
from app.model.errors import BadUsageError
from tests.engine.test_check_desk import BEGAN, PERSON, SESSION, Engine, run

KEPT = Retention(None, SESSION, 20, 2026, "Bảng thời hạn bảo quản", BEGAN, PERSON)
WORDS = "đến hết ngày 31/12/2046"


def _desk(engine: Engine) -> PackageDesk:
    sessions = SimpleNamespace(who=PERSON, get=engine.store.sessions.get)
    return PackageDesk(engine.ground, cast(SessionDesk, sessions), engine.long_work)


def test_what_custody_was_told_is_the_default_and_cannot_be_contradicted(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desk = _desk(engine)
        engine.store.custody.set_retention(KEPT)
        told = await desk.description(SESSION)
        assert (told["stated"]["retention"], told["suggested"]["retention"]) == ("", WORDS)
        with pytest.raises(BadUsageError, match=WORDS):
            await desk.describe(SESSION, {"fonds_code": "HP", "retention": "50 năm"})
        assert engine.store.descriptions.of_session(SESSION) == ArchivalDescription()
        told = await desk.describe(SESSION, {"fonds_code": "HP", "retention": WORDS})
        assert (told["stated"]["retention"], told["stated"]["fonds_code"]) == (WORDS, "HP")
        engine.store.custody.set_retention(Retention(None, SESSION, None, 2026, "QĐ", BEGAN, "Lan"))
        told = await desk.description(SESSION)
        assert told["stated"]["retention"] == "Vĩnh viễn", "the newest word counts"

    run(go, tmp_path)


def test_what_was_stated_before_gives_way_to_what_custody_is_told(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desk = _desk(engine)
        told = await desk.describe(SESSION, {"retention": "50 năm"})
        assert told["stated"]["retention"] == "50 năm"
        engine.store.custody.set_retention(KEPT)
        assert (await desk.description(SESSION))["stated"]["retention"] == WORDS

    run(go, tmp_path)


def test_page_and_ead_of_a_package_say_it() -> None:
    stated = ArchivalDescription(fonds_code="HP", retention="50 năm")
    for kept, words in ((KEPT, WORDS), (None, "50 năm")):
        known = with_retention(stated, kept)
        made = datetime.fromisoformat(BEGAN)
        facts = PackageFacts("u", "GOI-x", SESSION, "Tiếp", "UBND", made, description=known)
        assert words in index_page(facts, []).decode()
        assert words in ead(facts).decode()
