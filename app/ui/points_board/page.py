"""The page of the points: ready, not ready with what is lacking, nothing received, too old."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.page import Action, Page
from app.ui.points_board.exchange_card import ExchangeCard
from app.ui.points_board.point_row import PointRow
from app.ui.points_board.words import count_words
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, scrolled


class PointsBoardPage(Page):
    """Renders the topic ``readiness``."""

    page_id: ClassVar[str] = "points"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.count = Label("", Role.LEAD_MUTED, wrap=True)
        self.said = Label("", Role.BODY, wrap=True)
        self.said.set_tone("good")
        self.said.hide()
        self.exchange = ExchangeCard()
        self.exchange.exported.connect(self._export)
        self.exchange.imported.connect(self._import)
        self.exchange.shared.connect(self._share)
        self.rows: list[PointRow] = []
        listed = QWidget()
        self._list = QVBoxLayout(listed)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space(3))
        self._list.addWidget(self.exchange)
        self._list.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addWidget(Label(tr("points board", "Points of the session"), Role.TITLE))
        box.addWidget(self.count)
        box.addWidget(self.said)
        box.addWidget(scrolled(listed), 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.exchange.take)
        foot.addWidget(self.exchange.give)
        foot.addStretch()
        foot.addWidget(self.primary_button)
        box.addLayout(foot)

    def enter(self, argument: str = "") -> None:
        """Show the board as it stands."""
        self.said.hide()
        self._render()

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        if topic in {"readiness", "session"}:
            self._render()

    def primary_action(self) -> Action | None:
        """Without a session there is no board; else the tests lead on."""
        if not self.bridge.state.mapping("session"):
            words = tr("points board", "Open or make a session")
            return Action(words, lambda: self.navigate.emit("session", ""))
        return Action(tr("points board", "Go to the tests"), lambda: self.navigate.emit("test", ""))

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "points board",
            "Each point tests its own room and hands over a signed file: on a stick, by mail, or"
            " in a folder that all reach. A file that was changed is refused. With the first file"
            " of a point, call it on a number that you know and compare the code: only then does"
            " its file count.",
        )

    def _render(self) -> None:
        readiness = self.bridge.state.mapping("readiness")
        points = readiness.get("points") or []
        self.count.setText(count_words(readiness))
        for part in (self.exchange, self.exchange.take, self.exchange.give):
            part.setVisible(bool(readiness))
        self.exchange.show_readiness(readiness)
        while len(self.rows) > len(points):
            self.rows.pop().deleteLater()
        while len(self.rows) < len(points):
            row = PointRow()
            row.matched.connect(self._trust)
            self._list.insertWidget(len(self.rows), row)
            self.rows.append(row)
        now = datetime.now().astimezone()
        for row, point in zip(self.rows, points, strict=True):
            row.show_point(point, now)
        self.refresh_primary()

    @property
    def _person(self) -> str:
        return str(self.bridge.state.mapping("setup").get("operator") or "")

    def _export(self, folder: str) -> None:
        self._send("readiness.export", {"folder": folder, "person": self._person}, self._given)

    def _import(self, file: str) -> None:
        self._send("readiness.import", {"file": file, "person": self._person}, self._taken)

    def _share(self, folder: str) -> None:
        self._send("setup.choose", {"readiness_folder": folder, "keep": True}, lambda _: None)

    def _trust(self, point: str, code: str) -> None:
        args = {"point": point, "fingerprint": code, "person": self._person}
        self._send("readiness.trust", args, self._trusted)

    def _send(self, command: str, args: Mapping[str, Any], then: Any) -> None:
        self.said.hide()
        self.bridge.command(command, dict(args), on_done=then, on_error=self._refused)

    def _given(self, answer: Any) -> None:
        words = tr("points board", "Written: {file}. Code to read out when asked: {code}")
        self._say(words.format(file=answer["file"], code=answer["code"]))

    def _taken(self, answer: Any) -> None:
        self._say(tr("points board", "Taken: the file of {point}").format(point=answer["point"]))

    def _trusted(self, answer: Any) -> None:
        words = tr("points board", "Files of {point} with the code {code} count from now on.")
        self._say(words.format(point=answer["point"], code=answer["code"]))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)
