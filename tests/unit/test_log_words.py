"""Entries of the log in words: what a person wrote is shown, codes stay behind."""

from __future__ import annotations

import json

from app.system import i18n
from app.ui.archive.checks.log_words import detail_words, what_words, whole


def test_what_is_known_is_said_in_words_and_the_rest_by_its_name() -> None:
    assert what_words("package.made", "k3m7qa") == "tạo gói bàn giao · k3m7qa"
    assert what_words("new.action", "") == "new.action"
    i18n.choose_language("en")
    assert what_words("package.made", "k3m7qa") == "package made · k3m7qa"


def test_details_show_what_people_read_and_keep_all_of_it() -> None:
    told = {"source": "The line was cut.", "context": "line", "params": {}}
    details = {"seal": "ab" * 32, "path": "/media/A/GOI", "why": "Thanh tra mượn", "what": told}
    assert detail_words(details) == "/media/A/GOI · Thanh tra mượn · The line was cut."
    assert json.loads(whole(details)) == details
    assert whole({}) == ""
