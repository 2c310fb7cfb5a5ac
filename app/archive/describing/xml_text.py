"""Building XML by hand-sized pieces: an element from a name, attributes and children."""

from __future__ import annotations

from xml.etree import ElementTree

Element = ElementTree.Element

_BARE = {code: None for code in range(32) if code not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}


def element(name: str, *children: Element | None, text: str = "", **attributes: str) -> Element:
    """An element; children that are None and attributes without a value are left out.

    ``__`` in an attribute's name stands for ``:``, an underscore at its end is dropped.
    """
    made = Element(
        name,
        {
            key.removesuffix("_").replace("__", ":"): value.translate(_BARE)
            for key, value in attributes.items()
            if value
        },
    )
    made.text = text.translate(_BARE) or None
    made.extend(child for child in children if child is not None)
    return made


def told(name: str, text: str, **attributes: str) -> Element | None:
    """An element that is there only where there is something to say."""
    return element(name, text=text, **attributes) if text else None


def document(root: Element) -> bytes:
    """The whole document, UTF-8, indented, one form."""
    ElementTree.indent(root)
    body: bytes = ElementTree.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"
