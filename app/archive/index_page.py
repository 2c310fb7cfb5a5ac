"""``index.html`` of a package: plays its films and lists everything, offline, in any browser.

Like the guide it stays Vietnamese in every language of the program. It needs no network and no
server: opened from the medium it plays by itself, and without scripts its links still work.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby
from string import Template
from urllib.parse import quote

from app.archive.chapters import Chapter
from app.archive.describing.facts import ListedFile, PackageFacts, backup_rows
from app.archive.names import (
    FACTS_FILE,
    IMPORTED_FOLDER,
    PLATFORM_FOLDER,
    RECORDING_FOLDER,
    TESTS_FOLDER,
    VIEWING_FOLDER,
)
from app.system.paths import RESOURCES

INDEX_FILE = "index.html"
TEMPLATE = RESOURCES / "documents" / "package-index.html"
_PRACTICE = '<p class="practice">CHẠY THỬ - gói này không phải tài liệu chính thức</p>'
_LEFT_OUT = "<p>Bản ghi có đoạn hạn chế khai thác không đưa vào gói này.</p>"
_GROUPS = {
    VIEWING_FOLDER: "Phim để xem lại",
    RECORDING_FOLDER: "Bản ghi gốc",
    TESTS_FOLDER: "Kết quả kiểm thử",
    PLATFORM_FOLDER: "Bản ghi của nền tảng",
    IMPORTED_FOLDER: "Bản ghi nhập từ nơi khác",
    FACTS_FILE: "Thông tin buổi tiếp",
}
_OTHERS = "Tệp khác"


@dataclass(frozen=True, slots=True)
class PlayedFilm:
    """A film to be played on the page: its name in the package, what its button says, chapters."""

    name: str
    title: str
    chapters: Sequence[Chapter] = ()


def index_page(facts: PackageFacts, films: Sequence[PlayedFilm]) -> bytes:
    """The page of a package whose payload is ``facts.files``; the first of ``films`` is shown."""
    page = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=escape(facts.description.title or facts.title),
        package=escape(facts.name),
        made_on=f"{facts.made_at:%d/%m/%Y %H:%M}",
        practice=_PRACTICE if facts.practice else "",
        left_out=_LEFT_OUT if facts.left_out else "",
        player=_player(films) if films else "<p>Gói này không có phim để xem lại.</p>",
        facts="\n".join(_fact_rows(facts)),
        groups="\n".join(_groups(facts.files)),
    )
    return page.encode()


def _player(films: Sequence[PlayedFilm]) -> str:
    buttons = "".join(f"<button>{escape(film.title)}</button>" for film in films)
    values = [
        {"href": quote(film.name), "chapters": [[c.start_s, c.title] for c in film.chapters]}
        for film in films
    ]
    data = json.dumps(values, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<div class="films">{buttons}</div>\n'
        '<div class="play"><div><video id="player" controls preload="metadata"></video></div>'
        '<ol id="chapters"></ol></div>\n'
        f'<script id="films" type="application/json">{data}</script>'
    )


def _fact_rows(facts: PackageFacts) -> Iterable[str]:
    stated = facts.description
    rows = [
        ("Cơ quan", facts.organization),
        ("Phông lưu trữ", " - ".join(t for t in (stated.fonds_code, stated.fonds_name) if t)),
        ("Mã hồ sơ", stated.file_code),
        ("Mã buổi tiếp", facts.session_id),
        ("Bắt đầu ghi", _moment(facts.started_at)),
        ("Kết thúc ghi", _moment(facts.ended_at)),
        ("Thời hạn lưu trữ", stated.retention),
        ("Mức độ tiếp cận", stated.access),
        *(("Tình trạng sao lưu dự phòng", text) for text in backup_rows(facts)),
        ("Ngôn ngữ", stated.language),
        ("Từ khóa", stated.keywords),
        ("Tổng số", stated.totals),
        ("Ghi chú", stated.note),
    ]
    for name, text in rows:
        if text:
            yield f'<tr><th scope="row">{name}</th><td>{escape(text)}</td></tr>'


def _groups(files: Sequence[ListedFile]) -> Iterable[str]:
    names = [*_GROUPS.values(), _OTHERS]
    rows = sorted(((names.index(_group(file)), file.name, file) for file in files), key=_place)
    for number, found in groupby(rows, key=lambda row: row[0]):
        members = [file for _number, _name, file in found]
        opened = " open" if names[number] != _GROUPS[RECORDING_FOLDER] or len(members) < 20 else ""
        lines = "\n".join(_row(file) for file in members)
        yield (
            f"<details{opened}><summary>{names[number]} ({len(members)} tệp)</summary>"
            "<table><thead><tr><th>Tệp</th><th>Dung lượng</th><th>Mã SHA-256</th></tr></thead>"
            f"<tbody>\n{lines}\n</tbody></table></details>"
        )


def _place(row: tuple[int, str, ListedFile]) -> tuple[int, str]:
    return row[0], row[1]


def _group(file: ListedFile) -> str:
    first = file.name.removeprefix("data/").split("/", 1)[0]
    known = (title for folder, title in _GROUPS.items() if first.startswith(folder))
    return next(known, _OTHERS)


def _row(file: ListedFile) -> str:
    link = f'<a href="{quote(file.name)}">{escape(file.name.removeprefix("data/"))}</a>'
    digest = file.digests.get("sha256", "")
    return (
        f'<tr><td>{link}</td><td class="size">{_size(file)}</td><td><code>{digest}</code></td></tr>'
    )


def _size(file: ListedFile) -> str:
    if file.bytes >= 1_000_000:
        return f"{file.bytes / 1e6:.1f} MB".replace(".", ",")
    return f"{file.bytes / 1e3:.1f} KB".replace(".", ",")


def _moment(at: str) -> str:
    return f"{datetime.fromisoformat(at):%H:%M ngày %d/%m/%Y}" if at else ""
