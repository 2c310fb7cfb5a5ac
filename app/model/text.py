"""Marked texts: a sentence in the source language that a window or a command renders later.

The engine never translates. It hands out :class:`Text` objects, and whoever shows them
looks the sentence up in the catalogue of the chosen language (``app.system.i18n``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Param = "str | int | float | Text"


@dataclass(frozen=True, slots=True)
class Text:
    """A translatable sentence with named parameters.

    ``source`` is an English format string (``"Disk {name} is full"``); ``params`` fills it.
    A parameter may itself be a :class:`Text`.
    """

    context: str
    source: str
    params: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, **params: Any) -> Text:
        """Return the same sentence with these parameters added."""
        return Text(self.context, self.source, {**self.params, **params})

    def __str__(self) -> str:
        return self.source.format(**{k: str(v) for k, v in self.params.items()})

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary that :meth:`from_json` reads back."""
        params = {k: v.to_json() if isinstance(v, Text) else v for k, v in self.params.items()}
        return {"context": self.context, "source": self.source, "params": params}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Text:
        """Rebuild a text from :meth:`to_json`; raises ``KeyError`` on a malformed mapping."""
        params = {
            k: cls.from_json(v) if isinstance(v, Mapping) and "source" in v else v
            for k, v in data.get("params", {}).items()
        }
        return cls(data["context"], data["source"], params)


def T(context: str, source: str) -> Text:  # noqa: N802  (a mark for the extractor, short on purpose)
    """Mark a sentence for translation; both arguments must be string literals."""
    return Text(context, source)
