"""Which microphone serves which track: its own, one that stands in, or one that was told to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial

from app.devices.microphone.feed import MicrophoneFeed
from app.engine.sound_route import Callback, SoundRoute
from app.model.devices import MicrophoneChoice

log = logging.getLogger(__name__)


class SoundRouter:
    """Routes the sound of the open microphones to whoever asks for a role's track.

    ``on_switch`` is told a role and the role whose microphone serves its track from now on; it is
    called from the threads of the feeds. Everything else may be called from any thread.
    """

    def __init__(self, on_switch: Callable[[str, str], None]) -> None:
        self._on_switch = on_switch
        self._feeds: Mapping[str, MicrophoneFeed] = {}
        self._choices: Mapping[str, MicrophoneChoice] = {}
        self._routes: tuple[tuple[str, SoundRoute], ...] = ()
        self._relieved: frozenset[str] = frozenset()

    def adopt(
        self, feeds: Mapping[str, MicrophoneFeed], choices: Mapping[str, MicrophoneChoice]
    ) -> None:
        """Serve by these microphones, by role, from the next :meth:`route` on."""
        self._feeds, self._choices = dict(feeds), dict(choices)
        self._relieved &= frozenset(choices)

    def stand_ins(self, role: str) -> list[str]:
        """The roles whose microphones stand in for ``role``, in the order of the list."""
        return [one.role for one in self._choices.values() if one.stands_in_for == role]

    def relieve(self, role: str, on: bool) -> None:
        """Let the stand-in serve the track of ``role`` whatever its own microphone does."""
        log.info("the track of %s is %s", role, "handed to its stand-in" if on else "given back")
        self._relieved = self._relieved | {role} if on else self._relieved - {role}
        for served, route in self._routes:
            if served == role:
                route.rank(self._order(role))

    def route(self, role: str, callback: Callback) -> Callable[[], None]:
        """Hand the sound of ``role``'s track to ``callback`` until the answer is called."""
        may_serve = [one for one in (role, *self.stand_ins(role)) if one in self._feeds]
        if not may_serve:
            return _nothing_to_leave
        route = SoundRoute(may_serve, callback, partial(self._on_switch, role))
        route.rank([one for one in self._order(role) if one in may_serve])
        entry = (role, route)
        self._routes = (*self._routes, entry)
        ways_out = [self._feeds[one].subscribe(partial(route.take, one)) for one in may_serve]

        def leave() -> None:
            for way_out in ways_out:
                way_out()
            self._routes = tuple(one for one in self._routes if one is not entry)
            self._on_switch(role, role)

        return leave

    def _order(self, role: str) -> list[str]:
        stand_ins = self.stand_ins(role)
        return stand_ins if role in self._relieved and stand_ins else [role, *stand_ins]


def _nothing_to_leave() -> None:
    """There was nothing to leave."""
