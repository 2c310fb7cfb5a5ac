"""What a page asks in a dialog: answered at once, shown to the operator, remembered for next time.

A page's dialog would hold up the whole view, and with it the recording of the call. So the page
gets its answer at once (no, nothing, unknown), the operator sees the question as a line with
buttons, and what is answered there is given when the page asks the same again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.model.text import T, Text

LONGEST = 300
MOST_OPEN = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One dialog of a page. ``kind`` is ``alert``, ``confirm``, ``prompt`` or ``login``.

    ``words`` are the page's own, shortened, plain text; ``host`` says whose they are.
    """

    kind: str
    host: str
    words: str

    @property
    def line(self) -> Text:
        """The sentence over the buttons."""
        if self.kind == "login":
            return T("conference view", "{host} asks for user name and password.")(host=self.host)
        return T("conference view", "The page of {host} says: “{words}”")(
            host=self.host, words=self.words
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What the operator said: yes or no, the text of a prompt, name and password of a login."""

    yes: bool
    text: str = ""
    password: str = field(default="", repr=False)


class QuestionDesk(QObject):
    """Keeps the questions that wait for a person. ``changed()``: ``open`` is another list.

    ``answered(Question, Answer)`` lets a login be tried again.
    """

    changed = Signal()
    answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open: list[Question] = []
        self._answers: dict[Question, Answer] = {}

    def ask(self, kind: str, host: str, words: str = "") -> Answer | None:
        """The answer that was given to this question before; None: a person is asked now."""
        plain = "".join(c if c.isprintable() else " " for c in words[: 4 * LONGEST])
        question = Question(kind, host, " ".join(plain.split())[:LONGEST])
        known = self._answers.get(question)
        if known is None and question not in self.open and len(self.open) < MOST_OPEN:
            self.open.append(question)
            self.changed.emit()
        return known

    def answer(self, question: Question, answer: Answer) -> None:
        """A person pressed a button; an answer to a question that is gone is left alone."""
        if question not in self.open:
            return
        self.open.remove(question)
        if question.kind != "alert":
            self._answers[question] = answer
        self.changed.emit()
        self.answered.emit(question, answer)

    def know(self, host: str, answer: Answer) -> None:
        """Name and password that are known beforehand."""
        self._answers[Question("login", host, "")] = answer

    def forget_login(self, host: str) -> None:
        """What was tried did not open the door."""
        self._answers.pop(Question("login", host, ""), None)

    def clear(self) -> None:
        """The page has gone, and its questions with it."""
        self._answers.clear()
        if self.open:
            self.open.clear()
            self.changed.emit()
