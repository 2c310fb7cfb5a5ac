"""The page that lists a disc and plays its films in any browser, without a network.

Like the guide it stays Vietnamese in every language of the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import Template
from urllib.parse import quote

from app.archive.discs.plan import DiscPlan, PlannedFile, SetPlan
from app.system.paths import RESOURCES

TEMPLATE = RESOURCES / "documents" / "disc-index.html"
_FILMS = (".mp4", ".webm")


def index_page(plan: SetPlan, number: int, words: dict[str, str]) -> bytes:
    """The page of disc ``number``; ``words`` are the plain texts that its template names."""
    here = plan.discs[number - 1]
    held = {file.name for file in here.files}
    others = [
        (disc, file)
        for disc in plan.discs
        if disc is not here
        for file in disc.files
        if file.name not in held
    ]
    texts = {key: escape(text) for key, text in words.items()}
    paragraphs = {
        "practice": f'<p class="practice">{texts["practice"]}</p>' if words["practice"] else "",
        "left_out": f"<p>{texts['left_out']}</p>" if words["left_out"] else "",
        "reencoded": f'<p class="practice">{texts["reencoded"]}</p>' if words["reencoded"] else "",
    }
    page = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        {**texts, **paragraphs},
        here="\n".join(_row_here(file) for file in here.files),
        elsewhere="\n".join(_rows_elsewhere(others)) or '<tr><td colspan="3">Không có.</td></tr>',
    )
    return page.encode()


def _row_here(file: PlannedFile) -> str:
    film = " data-film" if file.name.lower().endswith(_FILMS) else ""
    link = f'<a href="{quote(file.name)}"{film}>{escape(file.name)}</a>'
    return f'<tr class="here"><td>{link}</td><td class="size">{_size(file)}</td></tr>'


def _rows_elsewhere(others: Iterable[tuple[DiscPlan, PlannedFile]]) -> list[str]:
    return [
        f"<tr><td>{disc.number}</td><td>{escape(file.name)}</td>"
        f'<td class="size">{_size(file)}</td></tr>'
        for disc, file in others
    ]


def _size(file: PlannedFile) -> str:
    if file.bytes >= 1_000_000:
        return f"{file.bytes / 1e6:.1f} MB".replace(".", ",")
    return f"{file.bytes / 1e3:.1f} KB".replace(".", ",")
