"""The commands of the engine: gathered from the desks by name, called with checked arguments."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.model.errors import BadUsageError
from app.model.text import T

Handler = Callable[..., Awaitable[Any]]


class Commands:
    """Name -> handler. A handler's parameters are the command's arguments."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def add(self, handlers: Mapping[str, Handler]) -> None:
        """Add a desk's commands; a name belongs to one desk."""
        for name, handler in handlers.items():
            assert name not in self._handlers, name
            self._handlers[name] = handler

    async def dispatch(self, name: str, args: dict[str, Any]) -> Any:
        """Carry out a command; :class:`BadUsageError` for an unknown name or wrong arguments."""
        handler = self._handlers.get(name)
        if handler is None:
            raise BadUsageError(T("engine", "There is no command named “{name}”.")(name=name))
        try:
            inspect.signature(handler).bind(**args)
        except TypeError as error:
            raise BadUsageError(
                T("engine", "The command “{name}” was given the wrong details: {detail}.")(
                    name=name, detail=str(error)
                )
            ) from error
        return await handler(**args)
