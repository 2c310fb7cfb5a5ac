"""What stands behind a label in an invitation: room, user name, password, subject, contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST_TITLE = 200
_LONGEST_CONTACT = 160
_MOST_CONTACTS = 12
_SEPARATOR = (
    r"[ \t]*(?:\([^()\n]{0,60}\)|\[[^\[\]\n]{0,60}\])?[ \t]*(?:[:=：\t]|\blà\b|[-–](?=\s))[ \t]*"
)
_USER = (
    r"(?:tên[ ]?)?tài khoản(?: đăng nhập| truy cập| kết nối| họp)?|tên đăng nhập|tên truy cập"
    r"|user(?:[ ]?name)?|account|login|id đăng nhập"
)
_PASSWORD = (
    r"(?:mật khẩu|mat khau)(?: đăng nhập| truy cập| phòng họp| cuộc họp| phòng| họp| kết nối)?"
    r"|mật mã|mã truy cập|pass[ ]?code|pass[ ]?word|access code|mk|pass"
)
_ROOM = (
    r"mã (?:số )?(?:phòng|cuộc họp|hội nghị|họp)(?: họp)?|(?:id|số) (?:phòng|cuộc họp|họp)(?: họp)?"
    r"|phòng họp (?:số|id)|meeting id|id|room(?: id| number| code)?"
)
_TITLE = (
    r"tên (?:cuộc họp|hội nghị|buổi tiếp|phiên tiếp)|chủ đề|chuyên đề|subject|tiêu đề|nội dung"
    r"|nội dung (?:họp|cuộc họp|buổi tiếp)"
)
_ABOUT = re.compile(r"(?im)^[\s(]*(?:v/v|về việc)\s*:?\s*(?P<value>[^\n]{6,400})")
_NOT_PART_OF_A_WORD = r"(?<![\w@./-])"
_PHONE = re.compile(r"(?<!\d)(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_CONTACT = re.compile(
    r"(?i)liên hệ|đầu mối|hỗ trợ|điện thoại|đ/c|đồng chí|sđt|\bđt\b|hotline|kỹ thuật|số máy|contact"
)
_GROUPED = re.compile(r"\d{2,4}(?:[ -]\d{2,4}){1,4}(?!\w)")
_AROUND = "“”\"'‘’«»`*"


def _label(names: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i){_NOT_PART_OF_A_WORD}(?:{names})(?:{_SEPARATOR}|[ \t]*$)", re.MULTILINE
    )


_LABELS = {
    "user": _label(_USER),
    "password": _label(_PASSWORD),
    "room": _label(_ROOM),
}
_PAIR = re.compile(
    rf"(?i){_NOT_PART_OF_A_WORD}(?:{_USER})[ ]?/[ ]?(?:{_PASSWORD}){_SEPARATOR}"
    r"(?P<user>[^\s/]{1,100})[ ]?/[ ]?(?P<password>[^\s]{1,100})[ \t]*$",
    re.MULTILINE,
)
"""“Tài khoản/Mật khẩu: ubnd01/Abc@1”."""
_TITLE_LABEL = re.compile(rf"(?im)^[\s*+•.)\d-]{{0,6}}(?:{_TITLE})\s*:\s*(?P<value>[^\n]{{4,400}})")
_ANY_LABEL = re.compile(
    rf"(?i){_NOT_PART_OF_A_WORD}(?:{_USER}|{_PASSWORD}|{_ROOM})(?:{_SEPARATOR})"
)


def field_in(text: str, name: str) -> str:
    """The first value behind the label ``user``, ``password`` or ``room``; empty for none.

    A value is one word (a number may stand in groups); words that go on as a sentence
    (“sẽ gửi sau”) are no value.
    """
    pair = _PAIR.search(text) if name in {"user", "password"} else None
    if pair is not None:
        return _cut(pair[name])[0]
    for found in _LABELS[name].finditer(text):
        value = _value(text, found.end(), name)
        if value:
            return value
    return ""


def _value(text: str, start: int, name: str) -> str:
    line = text[start : _line_end(text, start)].strip()
    if not line:
        after = text[start:].lstrip()
        line = after.partition("\n")[0].strip()
        if " " in line and not _GROUPED.match(line):
            return ""
    line = line.strip(" \t")
    if name != "user" and (grouped := _GROUPED.match(line)):
        return re.sub(r"[ -]", "", grouped[0])
    if _ANY_LABEL.match(line):
        return ""
    word, _, rest = line.partition(" ")
    word, mark, behind = _cut(word)
    if rest and not mark and not _may_follow(rest):
        return ""
    if "://" in word or (rest and not word.isascii()):
        return ""
    return word if not behind or mark else ""


def _cut(word: str) -> tuple[str, str, str]:
    """The bare value, the sign that ended it, what stood behind it in the same word."""
    bare = word.strip(_AROUND)
    ended = re.fullmatch(r"(.*?)([;,.|]+)", bare)
    if ended:
        return ended[1].strip(_AROUND), ended[2], ""
    return bare, "", ""


def _may_follow(rest: str) -> bool:
    """True for what may stand behind a value: a bracket, a dash, another label, the next cell."""
    return re.match(r"[\t(;|/,–-]", rest) is not None or _ANY_LABEL.match(rest) is not None


def _line_end(text: str, start: int) -> int:
    ends = [at for at in (text.find("\n", start), text.find("\t", start)) if at >= 0]
    return min(ends, default=len(text))


def title_in(text: str) -> str:
    """What the session is about, by its label or by “V/v”; empty where nothing says so."""
    for pattern in (_ABOUT, _TITLE_LABEL):
        found = pattern.search(text)
        if found is not None:
            return found["value"].strip(" .;*()")[:_LONGEST_TITLE]
    return ""


def contacts_in(text: str, password: str) -> tuple[str, ...]:
    """Lines with a telephone number or a mail address of somebody to ask, each one once.

    A line that holds the password is left out.
    """
    found: dict[str, None] = {}
    for line in _lines(text):
        if "://" in line or (password and password in line):
            continue
        if _PHONE.search(line) or (_MAIL.search(line) and _CONTACT.search(line)):
            found.setdefault(line.strip(" \t-+*•;,.")[:_LONGEST_CONTACT])
    return tuple(found)[:_MOST_CONTACTS]


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from line.split(";") if len(line) > _LONGEST_CONTACT else (line,)
