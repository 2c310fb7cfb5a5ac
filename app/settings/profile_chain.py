"""Which layers rule a session: those of its host, of this room, and the room's own figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.model.reception import PointRole, Scenario
from app.model.text import T
from app.settings.profile import DEFAULT, FOLDER, PRACTICE, Profile, load_profile
from app.settings.profile_layer import Layer, load_layer
from app.settings.profile_leaf import ProfileError
from app.settings.profile_merge import merge

DECREE = "national-decree"
INSPECTORATE = "ttcp-748"
SITE = "site"
USUAL = (INSPECTORATE, "haiphong-3549")
"""The layers of a room of this city, where nobody chose others."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The layers of a session in the order of the merge, the lowest first; ``host`` is one."""

    layers: tuple[str, ...]
    host: str
    role: str = ""


class LayerShelf:
    """The program's own figures and all layers that are shipped, read once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.vocabulary = load_profile(folder / f"{DEFAULT}.json")
        self.practice = load_profile(folder / f"{PRACTICE}.json")
        files = sorted(folder.glob("*.json"))
        layers = [load_layer(file) for file in files if file.stem not in {DEFAULT, PRACTICE}]
        self.layers: dict[str, Layer] = {layer.id: layer for layer in layers}

    def chain_for(
        self, scenario: Scenario, role: PointRole = PointRole.CENTRAL, site: Layer | None = None
    ) -> Chain:
        """The layers of a session: the host's rules decide, whoever takes part."""
        chosen = self.chosen(site)
        hosts = [one for one in chosen if str(scenario) in one.hosts]
        host = hosts[-1] if hosts else self.layer(INSPECTORATE)
        return self._chain(host, chosen, role)

    def own_chain(self, role: PointRole = PointRole.CENTRAL, site: Layer | None = None) -> Chain:
        """The layers that this room's own authority would hold a session by."""
        chosen = self.chosen(site)
        hosts = [one for one in chosen if one.hosts]
        return self._chain(hosts[-1] if hosts else self.layer(INSPECTORATE), chosen, role)

    def merged(
        self,
        chain: Chain,
        site: Layer | None = None,
        *,
        practice: bool = False,
        on: date | None = None,
    ) -> Profile:
        """The figures of a chain; raises :class:`ProfileError` naming the leaf that is wrong."""
        layers = [self.layer(one) for one in chain.layers]
        if site is not None:
            layers.append(site)
        profile = merge(self.vocabulary, layers, host=chain.host, role=chain.role, on=on)
        return self.practice.over(profile) if practice else profile

    def chosen(self, site: Layer | None) -> tuple[Layer, ...]:
        """The layers that this room chose, each below those that extend it."""
        wanted = site.extends if site is not None and site.extends else USUAL
        return tuple(self.layer(one) for one in self._with_their_own(wanted))

    def layer(self, name: str) -> Layer:
        """A layer by its id; raises :class:`ProfileError` naming one that is not there."""
        found = self.layers.get(name)
        if found is None:
            raise ProfileError(
                T("profile", "There is no layer of rules named “{layer}”.")(layer=name),
                action=T("profile", "Choose one that the list of layers names."),
            )
        return found

    def _chain(self, host: Layer, chosen: Iterable[Layer], role: PointRole) -> Chain:
        of_room = [one.id for one in chosen if not one.hosts and one.id != DECREE]
        names = [DECREE, *self._with_their_own([host.id]), *of_room]
        return Chain(tuple(dict.fromkeys(names)), host.id, str(role))

    def _with_their_own(self, names: Iterable[str]) -> list[str]:
        """The layers with all that they extend before them; one that extends itself is told."""
        found: dict[str, None] = {}

        def add(name: str, above: tuple[str, ...]) -> None:
            if name in above:
                raise ProfileError(
                    T("profile", "The layer “{layer}” extends itself.")(layer=name),
                    action=T("profile", "Restore the profile file or install the program again."),
                )
            for below in self.layer(name).extends:
                add(below, (*above, name))
            found.setdefault(name)

        for name in names:
            add(name, ())
        return list(found)


def completed(pinned: Profile, vocabulary: Profile) -> Profile:
    """A pinned profile with the program's own figures for what came into being after it.

    A leaf that was kept without its name gets the name of today: names bind nothing.
    """
    lent = {
        key: leaf if kept is None else replace(kept, title=leaf.title)
        for key, leaf in vocabulary.leaves.items()
        if (kept := pinned.leaves.get(key)) is None or not kept.title
    }
    return replace(pinned, leaves={**pinned.leaves, **lent})
