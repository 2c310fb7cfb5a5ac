"""The sheet of the handover package: where to, on whose authority, how far, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.system.paths import DataPaths
from app.ui.archive.export_panel import ExportPanel, PackageCard
from app.ui.archive.groups import EXPORT
from app.ui.archive.place_choice import TOPICS, disks_offered
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space

KINDS = frozenset({"export"})


class ExportSheet(Sheet):
    """Makes the package of one session; those made before stand below."""

    sheet_id: ClassVar[str] = "export"
    group: ClassVar[str] = EXPORT

    shown = Signal()
    """What the session holds is known now."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._known: Mapping[str, Any] = {}
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._fetch)
        self.panel = ExportPanel()
        self.panel.changed.connect(self.changed)
        self._packages = QVBoxLayout()
        self._packages.setSpacing(space(3))
        self.lay_out(self.panel, self.work, self._packages)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("archive page", "Package for the handover")

    @classmethod
    def button_words(cls) -> str:
        """Words on its tab."""
        return tr("archive page", "Handover package")

    def show_session(self, session_id: str) -> None:
        """Offer to make the package of this session."""
        if session_id != self._session:
            self._known = {}
            empty(self._packages)
        self._session = session_id
        self.work.show_session(session_id)
        self._fetch()
        self._show_jobs()

    def topic_changed(self, topic: str) -> None:
        """Disks come and go; the work goes on."""
        if topic in TOPICS:
            self.panel.show_volumes(disks_offered(self.bridge))
            self.changed.emit()
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """Make the package."""
        if self.work.running:
            return busy_action()
        words = tr("archive page", "Make the package now")
        if not self._known:
            return Action(words, lambda: None, enabled=False)
        reason = "" if self.panel.folder else tr("archive page", "Choose the disk first.")
        return Action(words, self._export, self.panel.complete, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "archive page",
            "Choose the disk, then F5 makes the package: recording, tests and facts of the session"
            " in one folder. It is read back byte for byte, and the handover record to sign is"
            " written beside it.",
        )

    def _fetch(self) -> None:
        wanted = self._session

        def take(shown: Any) -> None:
            if wanted == self._session and isinstance(shown, dict):
                self._show(shown)

        self.bridge.command("session.show", {"id": wanted}, take, self.told.emit)

    def _show(self, shown: Mapping[str, Any]) -> None:
        self._known = shown
        self.panel.authority.show_seals(shown.get("seals") or [])
        self.panel.release.show_confidential(confidential=bool(shown.get("confidential")))
        self.panel.offer_practice(self._practice_folder())
        empty(self._packages)
        for package in reversed(self.work.works.with_figures(shown.get("packages") or [])):
            card = PackageCard(package)
            card.record_asked.connect(self.opening.open)
            card.folder_asked.connect(self.opening.open)
            self._packages.addWidget(card)
        self.changed.emit()
        self.shown.emit()

    def _practice_folder(self) -> str:
        """A practice may put its package beside its recordings, where no disk is at hand."""
        data_dir = self.bridge.state.data_dir
        if not self._known.get("practice") or not data_dir:
            return ""
        return str(DataPaths(Path(data_dir)).packages)

    def _export(self) -> None:
        args = {"session": self._session, **self.panel.export_args()}
        self.work.begin("archive.export", args)

    def _show_jobs(self) -> None:
        self.work.show_jobs()
        self.panel.setVisible(not self.work.running)
        self.changed.emit()
