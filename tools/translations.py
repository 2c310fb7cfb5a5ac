"""Keeps resources/i18n/*.ts in step with the source.

    python tools/translations.py            write vi.ts and en.ts anew, pending ones merged in
    python tools/translations.py --check    change nothing; say what is missing or wrong

Strings are found twice: by Qt's own ``lupdate`` when writing, so that Qt's tools see the same
catalogue, and by reading the syntax tree, which also catches what ``lupdate`` passes over in
silence (an f-string, a name in place of a literal, a third argument).
Data files hold sentences as ``{"context": …, "source": …}`` (``Text.from_json`` reads them).
Files ``resources/i18n/pending/*.json`` hold new ones as ``{context: {English: Vietnamese}}``.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
MARKS = ("T", "tr")
DATA = ("platforms", "cards")
# Where the marks are defined, they are handed names instead of literals.
DEFINING = ("app/model/text.py", "app/system/i18n.py")
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked sentence and the first place where it stands."""

    context: str
    source: str
    place: str

    @property
    def key(self) -> Key:
        """Context and source, as the catalogue is asked."""
        return self.context, self.source


@dataclass(frozen=True, slots=True)
class Places:
    """Where source and catalogues lie; tests make their own."""

    root: Path = ROOT

    @property
    def sources(self) -> list[Path]:
        """All Python files of the program."""
        return sorted((self.root / "app").rglob("*.py"))

    @property
    def data(self) -> list[Path]:
        """Data files whose sentences are translated."""
        resources = self.root / "resources"
        return sorted(path for name in DATA for path in (resources / name).glob("*.json"))

    def catalogue(self, language: str) -> Path:
        """The ``.ts`` file of a language."""
        return self.root / "resources" / "i18n" / f"{language}.ts"

    @property
    def pending(self) -> list[Path]:
        """Files with translations that wait to be merged."""
        return sorted((self.root / "resources" / "i18n" / "pending").glob("*.json"))


def marks_in(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls of ``T`` and ``tr``, also as an attribute of something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            called = name.id if isinstance(name, ast.Name) else getattr(name, "attr", None)
            if called in MARKS:
                yield node


def literal(node: ast.expr) -> str | None:
    """The value of a plain string literal, None for everything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read_call(call: ast.Call) -> Key | str:
    """Context and source of a mark, or a sentence saying what is wrong with it."""
    if not isinstance(call.func, ast.Name):
        return "call T and tr by their bare names, lupdate knows no others"
    if len(call.args) != 2 or call.keywords:
        return f"{call.func.id} takes exactly two arguments, context and English text"
    context, source = map(literal, call.args)
    if context is None or source is None:
        return f"both arguments of {call.func.id} must be plain string literals"
    if not context or not source:
        return f"{call.func.id} was given an empty text"
    return context, source


def scan(places: Places) -> tuple[list[Marked], list[str]]:
    """All marked sentences of the program, and complaints about marks that can't be extracted."""
    found: dict[Key, Marked] = {}
    complaints: list[str] = []
    for path in places.sources:
        relative = path.relative_to(places.root).as_posix()
        if relative in DEFINING:
            continue
        for call in marks_in(ast.parse(path.read_text(encoding="utf-8"), relative)):
            where = f"{relative}:{call.lineno}"
            match read_call(call):
                case str(complaint):
                    complaints.append(f"{where}: {complaint}")
                case (context, source):
                    found.setdefault((context, source), Marked(context, source, where))
    for path in places.data:
        relative = path.relative_to(places.root).as_posix()
        for key in sentences_in(json.loads(path.read_text(encoding="utf-8"))):
            found.setdefault(key, Marked(*key, relative))
    return list(found.values()), complaints


def sentences_in(data: object) -> Iterator[Key]:
    """Context and source of every sentence in a data file."""
    if isinstance(data, dict) and set(data) == {"context", "source"}:
        yield data["context"], data["source"]
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from sentences_in(part)


def parameters(sentence: str) -> frozenset[str]:
    """Names in braces; raises ``ValueError`` where the braces don't match."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


def read_ts(path: Path) -> dict[Key, str]:
    """All messages of a ``.ts`` file; an unfinished one has an empty translation."""
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = message.findtext("translation", "") if finished else ""
            found[name, message.findtext("source", "")] = text
    return found


def write_ts(path: Path, language: str, messages: Mapping[Key, str]) -> None:
    """Write a ``.ts`` file as ``lupdate`` does, but sorted and without places."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({context for context, _ in messages}):
        lines += ["<context>", f"    <name>{quoted(context)}</name>"]
        for key in sorted(key for key in messages if key[0] == context):
            kind = "" if messages[key] else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{quoted(key[1])}</source>",
                f"        <translation{kind}>{quoted(messages[key])}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def quoted(text: str) -> str:
    """Text as it stands in a ``.ts`` file."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def extract(places: Places) -> set[Key]:
    """What Qt's ``lupdate`` finds; raises ``CalledProcessError`` where it fails."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.ts"
        aliases = "QT_TRANSLATE_NOOP+=T,translate+=tr"
        options = ["-silent", "-locations", "none", "-tr-function-alias", aliases]
        command = [str(LUPDATE), *options, *map(str, places.sources), "-ts", str(target)]
        subprocess.run(command, check=True)
        return set(read_ts(target))


def read_pending(files: Iterable[Path]) -> tuple[dict[Key, str], list[str]]:
    """Translations that wait, and complaints where two files differ about one sentence."""
    merged: dict[Key, str] = {}
    complaints: list[str] = []
    for path in files:
        for context, sentences in json.loads(path.read_text(encoding="utf-8")).items():
            for source, translation in sentences.items():
                if merged.setdefault((context, source), translation) != translation:
                    complaints.append(
                        f"{path.name}: {context}: {source!r} is translated otherwise elsewhere"
                    )
    return merged, complaints


def judge(marked: Iterable[Marked], catalogue: Mapping[Key, str]) -> list[str]:
    """What is missing, unfinished, wrong or left over in a catalogue."""
    complaints: list[str] = []
    wanted = {sentence.key: sentence for sentence in marked}
    for key, sentence in wanted.items():
        problem = judge_one(sentence.source, catalogue.get(key))
        if problem:
            complaints.append(
                f"{sentence.place}: {sentence.context}: {sentence.source!r} {problem}"
            )
    left_over = sorted(set(catalogue) - set(wanted))
    complaints += [
        f"vi.ts: {context}: {source!r} is no longer used" for context, source in left_over
    ]
    return complaints


def judge_one(source: str, translation: str | None) -> str | None:
    """What is wrong with one sentence and its translation, None if nothing is."""
    if translation is None:
        return "is not in vi.ts"
    if not translation:
        return "is not translated"
    if unicodedata.normalize("NFC", translation) != translation:
        return "is translated in letters that are not composed (NFC)"
    try:
        wanted, given = parameters(source), parameters(translation)
    except ValueError as error:
        return f"has braces that do not match: {error}"
    if wanted != given:
        return f"has parameters {sorted(wanted)}, its translation {sorted(given)}"
    return None


def check(places: Places) -> list[str]:
    """All complaints about the source and the Vietnamese catalogue."""
    marked, complaints = scan(places)
    return complaints + judge(marked, read_ts(places.catalogue("vi")))


def update(places: Places) -> list[str]:
    """Write both catalogues anew; returns complaints about what could not be settled."""
    marked, complaints = scan(places)
    extracted = extract(places)
    complaints += [
        f"{sentence.place}: lupdate does not find {sentence.source!r}"
        for sentence in marked
        if sentence.key not in extracted and sentence.place.partition(":")[0].endswith(".py")
    ]
    pending, differences = read_pending(places.pending)
    known = {**read_ts(places.catalogue("vi")), **pending}
    keys = [sentence.key for sentence in marked]
    write_ts(places.catalogue("vi"), "vi", {key: known.get(key, "") for key in keys})
    write_ts(places.catalogue("en"), "en", dict.fromkeys(keys, ""))
    unused = [
        f"pending: {context}: {source!r} is not in the program"
        for context, source in set(pending) - set(keys)
    ]
    return complaints + differences + sorted(unused)


def main(arguments: Sequence[str], places: Places | None = None) -> int:
    """Do what the command line asks; returns the exit status."""
    places = places or Places()
    complaints = [] if "--check" in arguments else update(places)
    complaints += check(places)
    for complaint in dict.fromkeys(complaints):
        print(complaint)
    print(f"{len(read_ts(places.catalogue('vi')))} sentences, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
