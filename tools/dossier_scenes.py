"""Scenes of the dossier, made-up, for the window's pictures."""

from __future__ import annotations

from typing import Any

from app.ui.control_room.window import ControlRoom
from app.ui.dossier.page import BOARD, DOCUMENTS, DossierPage
from tests.helpers import dossier_cases as cases
from tools.screenshots import settle


def _page(window: ControlRoom) -> DossierPage:
    window.go_to("dossier")
    page = window.page
    assert isinstance(page, DossierPage)
    return page


def _list(window: ControlRoom) -> None:
    _page(window).tabs.pick(0)


def _form(window: ControlRoom) -> None:
    page = _page(window)
    page.write(page.case)
    page.form.offer_kinds(cases.KINDS)


def _confidential_form(window: ControlRoom) -> None:
    page = _page(window)
    page.choose_case(cases.SECRET)
    page.write(page.case)


def _documents(window: ControlRoom) -> None:
    page = _page(window)
    page.tabs.pick(DOCUMENTS)
    page.show_document(cases.DECISION, 3)
    settle(600)


def _detail(window: ControlRoom) -> None:
    _documents(window)
    _page(window).documents.show_detail()


def _board(window: ControlRoom) -> None:
    page = _page(window)
    page.tabs.pick(BOARD)
    page.show_document(cases.PETITION, 2)
    settle(600)


SCENES: tuple[tuple[str, Any, Any], ...] = (
    ("dossier-list", cases.dossier_topics, _list),
    ("dossier-none", cases.no_case_topics, _list),
    ("dossier-form", cases.dossier_topics, _form),
    ("dossier-form-secret", cases.dossier_topics, _confidential_form),
    ("dossier-documents", cases.dossier_topics, _documents),
    ("dossier-detail", cases.dossier_topics, _detail),
    ("dossier-import", cases.import_topics, _documents),
    ("dossier-board", cases.board_topics, _board),
)
