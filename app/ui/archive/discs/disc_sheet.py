"""The sheet of optical discs: a set is planned, burnt disc by disc, read back, and labelled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.errors import AppError, StorageError
from app.system.i18n import render, tr
from app.ui.archive.discs.disc_choices import DiscChoices
from app.ui.archive.discs.disc_rows import DiscSetCard
from app.ui.archive.discs.disc_words import plan_words
from app.ui.archive.discs.fit_card import FitCard
from app.ui.archive.discs.inspect_card import InspectCard
from app.ui.archive.groups import EXPORT
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space

KINDS = frozenset({"disc_images", "disc_burn", "disc_check", "disc_fit", "export"})
DONE_STATES = ("verified", "imaged")


class DiscSheet(Sheet):
    """Discs of one session."""

    sheet_id: ClassVar[str] = "discs"
    group: ClassVar[str] = EXPORT

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._plan: Mapping[str, Any] | None = None
        self._sets: Sequence[Mapping[str, Any]] = ()
        self._busy = False
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._ended)
        self.choices = DiscChoices()
        self.choices.changed.connect(self._ask_plan)
        self.choices.drive_chosen.connect(self._probe)
        self.fit = FitCard()
        self.fit.asked.connect(self._fit)
        self.fit.chosen.connect(lambda _package: self._ask_plan())
        self.inspect = InspectCard(bridge)
        self.inspect.told.connect(self.told)
        self.inspect.ended.connect(self._fetch)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(space(3))
        self.lay_out(self.choices, self.fit, self.work, self._cards, self.inspect)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("discs", "Optical discs")

    @classmethod
    def button_words(cls) -> str:
        """Words on its tab."""
        return tr("discs", "Discs")

    def show_session(self, session_id: str) -> None:
        """Offer to put this session on discs."""
        if session_id != self._session:
            self._plan, self._sets = None, ()
            self.fit.forget()
        self._session = session_id
        self.work.show_session(session_id)
        self.bridge.command("disc.drives", {}, self._take_drives, self.told.emit)
        self.bridge.command("session.show", {"id": session_id}, self._take_session, self.told.emit)
        self._fetch()
        self._show_jobs()

    def topic_changed(self, topic: str) -> None:
        """The work goes on."""
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """The next step: the package, the plan, the next disc, the labels."""
        if self.work.running:
            return busy_action()
        choices = self.choices
        ready = bool(choices.capacity) and choices.authority.complete and choices.release.complete
        if self._plan is None:
            reason = "" if ready else tr("discs", "Choose the kind of disc first.")
            return Action(tr("discs", "Make the package for discs"), self._export, ready, reason)
        made = self._sets[0] if self._sets else None
        if made is None or not self._fits(made):
            return Action(tr("discs", "Divide among discs"), self._begin, ready)
        disc = next((d for d in made["discs"] if d.get("state") not in DONE_STATES), None)
        if disc is None:
            words = tr("discs", "Labels and sleeves to print")
            return Action(words, lambda: self._label(str(made["id"])))
        if choices.folder:
            return Action(tr("discs", "Write the images"), lambda: self._images(made))
        words = tr("discs", "Burn disc {number} of {count}").format(**disc)
        reason = "" if choices.device else tr("discs", "Choose the drive first.")
        number = int(disc["number"])
        go = lambda: self._burn(str(made["id"]), number)  # noqa: E731  (an action's own words)
        return Action(words, go, bool(choices.device), reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "discs",
            "Choose the drive; an empty disc in it says itself how much it holds. The package is"
            " divided before the first disc is burnt, and each disc is read back whole. A bad disc"
            " is burnt again alone. Labels bear the check code of their disc.",
        )

    def _fits(self, made: Mapping[str, Any]) -> bool:
        """True for a set of the same package and choices as the plan that is shown."""
        plan = self._plan or {}
        names = ("package_seal", "capacity", "recovery_percent")
        return all(made.get(name) == plan.get(name) for name in names)

    def _take_drives(self, reply: Any) -> None:
        self.inspect.show_drives(reply)
        if isinstance(reply, dict):
            self.choices.show_drives(reply.get("drives") or [], list(reply["capacities"]))

    def _take_session(self, shown: Any) -> None:
        if isinstance(shown, dict) and shown.get("id") == self._session:
            self.choices.authority.show_seals(shown.get("seals") or [])
            self.choices.release.show_confidential(confidential=bool(shown.get("confidential")))
            self.changed.emit()

    def _probe(self, device: str) -> None:
        take: Callable[[Any], None] = self.choices.show_blank
        self.bridge.command("disc.probe", {"device": device}, take, self.told.emit)

    def _ask_plan(self) -> None:
        self.changed.emit()
        if not self._session or not self.choices.capacity:
            return
        asked = self._own_args()

        def take(fitted: Any) -> None:
            if asked == self._own_args() and isinstance(fitted, list):
                self.fit.show_fitted(fitted)
                self._ask_for(self._plan_args())

        self.bridge.command("disc.fitted", asked, take, self.told.emit)

    def _ask_for(self, wanted: Mapping[str, Any]) -> None:

        def take(plan: Any) -> None:
            if wanted == self._plan_args() and isinstance(plan, dict):
                self._plan = plan
                self.choices.say(plan_words(plan))
                self.fit.show_plan(len(plan.get("discs") or []))
                self.changed.emit()

        def refused(error: AppError) -> None:
            if wanted == self._plan_args():
                self._plan = None
                self.choices.say(" ".join(render(text) for text in error.texts()))
                kind = getattr(error, "kind", type(error).__name__)
                self.fit.show_plan(0 if kind == StorageError.__name__ else 1)
                self.changed.emit()

        self.bridge.command("disc.plan", wanted, take, refused)

    def _own_args(self) -> dict[str, Any]:
        return {
            "session": self._session,
            "capacity": self.choices.capacity,
            "recovery_percent": self.choices.recovery_percent,
        }

    def _plan_args(self) -> dict[str, Any]:
        package = self.fit.package
        return {**self._own_args(), **({"package": package} if package else {})}

    def _fetch(self) -> None:
        wanted = self._session

        def take(sets: Any) -> None:
            if wanted == self._session and isinstance(sets, list):
                self._sets = sets
                self._show_sets()
                self.changed.emit()

        self.bridge.command("disc.sets", {"session": wanted}, take, self.told.emit)

    def _fit(self) -> None:
        self.work.begin("disc.fit", self._own_args())

    def _show_sets(self) -> None:
        empty(self._cards)
        for made in self._sets:
            card = DiscSetCard(made, busy=self.work.running)
            card.burn_asked.connect(self._burn)
            card.check_asked.connect(self._check)
            card.label_asked.connect(self._label)
            self._cards.addWidget(card)

    def _export(self) -> None:
        choices = self.choices
        args = {"session": self._session, "discs": choices.capacity}
        self.work.begin(
            "archive.export", {**args, **choices.authority.args(), **choices.release.args()}
        )

    def _begin(self) -> None:
        self.bridge.command(
            "disc.begin", self._plan_args(), lambda _made: self._fetch(), self.told.emit
        )

    def _images(self, made: Mapping[str, Any]) -> None:
        folder = Path(self.choices.folder)
        paths = [str(folder / f"{disc['label']}.iso") for disc in made["discs"]]
        self.work.begin("disc.images", {"set_id": made["id"], "paths": paths})

    def _burn(self, set_id: str, number: int) -> None:
        args = {"set_id": set_id, "number": number, "device": self.choices.device}
        self.work.begin("disc.burn", args)

    def _check(self, set_id: str, number: int) -> None:
        args = {"set_id": set_id, "number": number, "device": self.choices.device}
        self.work.begin("disc.check", args)

    def _label(self, set_id: str) -> None:
        def take(reply: Any) -> None:
            self.opening.open(str((reply or {}).get("path") or ""))

        self.bridge.command("disc.label", {"set_id": set_id}, take, self.told.emit)

    def _ended(self) -> None:
        self._fetch()
        self._ask_plan()

    def _show_jobs(self) -> None:
        self.work.show_jobs()
        self.inspect.show_jobs()
        busy = self.work.running
        self.choices.setEnabled(not busy)
        self.fit.setEnabled(not busy)
        if busy != self._busy:
            self._busy = busy
            self._show_sets()
        self.changed.emit()
