"""The lists that make one disc a package of its own (BagIt 1.0), its payload left where it lies.

They are written into a folder of the disc; the image takes them from there and the payload from
the package, so that no film is copied only to be burnt.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from string import Template

from app.archive.bag_check import ALGORITHMS, BAGIT_TXT, SEAL_FILE
from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.bag_manifest import format_manifest
from app.archive.discs.derived import DERIVED_FROM, DERIVED_SEAL, NOTE, TITLE_MARK
from app.archive.discs.index_page import index_page
from app.archive.discs.order import DiscOrder, DiscSource, volume_label
from app.archive.discs.plan import DiscPlan, SetPlan
from app.archive.names import GUIDE_FILE
from app.system.paths import RESOURCES
from app.system.whole_file import write_once

INDEX_FILE = "index.html"
ORIGINAL_FOLDER = "goi-goc"
RECOVERY_FOLDER = "khoi-phuc"
CHECKERS = (".py", ".ps1", ".cmd", ".sh")
GUIDE_TEMPLATE = RESOURCES / "documents" / "disc-guide.txt"
_PRACTICE = "*** CHẠY THỬ - đĩa này không phải tài liệu chính thức ***"
_PARAGRAPHS = ("left_out", "reencoded")
_COPIED_INFO = (
    DERIVED_FROM,
    DERIVED_SEAL,
    "Source-Organization",
    "Contact-Name",
    "External-Description",
    "External-Identifier",
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A disc before it is an image: name on it -> file that it is taken from; ``seal`` is the
    SHA-256 of its own tag manifest.
    """

    label: str
    files: Mapping[str, Path]
    seal: str


def beside_bytes(source: DiscSource) -> int:
    """Bytes of what stands on every disc beside payload and own lists."""
    copied = [source.package / name for name in (*source.lists, *checkers_of(source.package))]
    templates = 64 * 1024
    return templates + sum(path.stat().st_size + 4096 for path in copied)


def checkers_of(package: Path) -> tuple[str, ...]:
    """Scripts beside the payload of a package that check it; they work for any package."""
    found = (entry for entry in package.iterdir() if entry.suffix.lower() in CHECKERS)
    return tuple(sorted(entry.name for entry in found if entry.is_file()))


def lay_out(
    source: DiscSource, order: DiscOrder, plan: SetPlan, disc: DiscPlan, folder: Path
) -> Layout:
    """Write the lists of one disc into the ``folder``, which must not hold any yet.

    What lies in its ``khoi-phuc`` already (recovery data) is listed too. Raises ``OSError``.
    """
    made_at = order.made_at or datetime.now().astimezone()
    folder.mkdir(parents=True, exist_ok=True)
    tags = _Tags(folder)
    words = _words(source, order, plan, disc, made_at)
    tags.write(INDEX_FILE, index_page(plan, disc.number, words))
    tags.write(GUIDE_FILE, _guide(words))
    for name in source.lists:
        tags.write(f"{ORIGINAL_FOLDER}/{name}", (source.package / name).read_bytes())
    for name in checkers_of(source.package):
        tags.write(name, (source.package / name).read_bytes())
    for path in sorted((folder / RECOVERY_FOLDER).glob("*")):
        tags.take(f"{RECOVERY_FOLDER}/{path.name}", path)
    tags.write("bagit.txt", BAGIT_TXT)
    tags.write("bag-info.txt", _info(source, plan, disc, made_at, words["label"]))
    for algorithm in ALGORITHMS:
        listed = {file.name: file.digests[algorithm] for file in disc.files}
        tags.write(f"manifest-{algorithm}.txt", format_manifest(listed))
    seal = tags.close()
    payload = {file.name: source.package / file.name for file in disc.files}
    return Layout(words["label"], {**payload, **tags.files}, seal)


class _Tags:
    """The files beside the payload of one disc, hashed as they are written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, Path] = {}
        self._digests: dict[str, dict[str, str]] = {algorithm: {} for algorithm in ALGORITHMS}

    def write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_once(path, data)
        self.take(name, path)

    def take(self, name: str, path: Path) -> None:
        self.files[name] = path
        data = path.read_bytes()
        for algorithm, digests in self._digests.items():
            digests[name] = hashlib.new(algorithm, data).hexdigest()

    def close(self) -> str:
        """Write the tag manifests; returns the SHA-256 of the first, the disc's seal."""
        listed = {algorithm: format_manifest(d) for algorithm, d in self._digests.items()}
        for algorithm, data in listed.items():
            name = f"tagmanifest-{algorithm}.txt"
            write_once(self.folder / name, data)
            self.files[name] = self.folder / name
        return hashlib.sha256((self.folder / SEAL_FILE).read_bytes()).hexdigest()


def _words(
    source: DiscSource, order: DiscOrder, plan: SetPlan, disc: DiscPlan, made_at: datetime
) -> dict[str, str]:
    names = ", ".join(file.name for file in plan.left_out)
    left_out = f"Phim xem lại lớn hơn một đĩa nên không có trong bộ đĩa: {names}."
    return {
        "label": volume_label(source.name, disc.number, len(plan.discs), order.stem),
        "number": str(disc.number),
        "count": str(len(plan.discs)),
        "package": source.name,
        "package_seal": source.seal,
        "title": source.title,
        "made_on": f"{made_at:%d/%m/%Y %H:%M}",
        "practice": _PRACTICE if order.practice else "",
        "left_out": left_out if plan.left_out else "",
        "reencoded": _reencoded(source),
    }


def _reencoded(source: DiscSource) -> str:
    """What an index and a guide say of a package whose picture was encoded anew."""
    if DERIVED_FROM not in source.info:
        return ""
    seal = source.info.get(DERIVED_SEAL, "")
    return f"{TITLE_MARK}, làm từ gói {source.info[DERIVED_FROM]} (mã {seal}). {NOTE}"


def _guide(words: Mapping[str, str]) -> bytes:
    told = {name: f"\n{words[name]}\n" if words[name] else "" for name in _PARAGRAPHS}
    text = Template(GUIDE_TEMPLATE.read_text(encoding="utf-8")).substitute({**words, **told})
    return text.replace("\n", "\r\n").encode()


def _info(
    source: DiscSource, plan: SetPlan, disc: DiscPlan, made_at: datetime, label: str
) -> bytes:
    """``bag-info.txt`` (RFC 8493, 2.2.2); group and count tell that the disc is one of a set."""
    fields = {name: source.info[name] for name in _COPIED_INFO if name in source.info}
    fields |= {
        "Internal-Sender-Identifier": label,
        "Bag-Group-Identifier": source.name,
        "Bag-Count": f"{disc.number} of {len(plan.discs)}",
        "Bagging-Date": made_at.date().isoformat(),
        "Bag-Size": f"{disc.bytes / 1e6:.1f} MB",
        "Bag-Software-Agent": SOFTWARE_AGENT,
        "Payload-Oxum": f"{disc.bytes}.{len(disc.files)}",
    }
    return "".join(f"{name}: {text}\n" for name, text in fields.items()).encode()
