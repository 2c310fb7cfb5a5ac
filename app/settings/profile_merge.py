"""How layers of rules become one profile: the order counts, and some words cannot be taken back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.model.checklist import Leaf, Origin
from app.model.text import T, Text
from app.settings.profile import Given, Profile
from app.settings.profile_layer import Layer
from app.settings.profile_leaf import ProfileError, as_words, wrong
from app.settings.profile_levels import refuse_retired_levels

NEVER_DROPPED = "recording.mandatory"
"""The central point records every session: no layer whatever may say anything else."""

_RULED = frozenset({Origin.STATED, Origin.INHERITED, Origin.INFERRED})
_LONGEST = {"day": 3_660, "hour": 87_840, "min": 5_270_400}
"""Ten years: a longer time before a session is a slip of the hand, and no date could hold it."""
_SIGNED_UNITS = frozenset({"dBFS", "dB", "°C"})


@dataclass(frozen=True, slots=True)
class Overridden:
    """A figure of ``layer`` that does not count, for ``by`` says otherwise."""

    key: str
    layer: str
    leaf: Leaf
    by: str


def merge(
    vocabulary: Profile,
    layers: Sequence[Layer],
    *,
    host: str = "",
    role: str = "",
    on: date | None = None,
) -> Profile:
    """Lay ``layers`` over the program's own figures, the lowest first.

    ``host`` is the layer whose rules the session is held by: what it took over from the layers it
    extends counts as inherited. A rule that binds the other role of points is inferred for
    ``role``. ``on`` is the day of the session. Raises :class:`ProfileError` naming the leaf where a
    layer is wrong, makes a stated rule looser or drops the recording.
    """
    merging = _Merging(vocabulary, tuple(layers))
    for layer in layers:
        for key, leaf in layer.leaves.items():
            merging.add(layer, key, leaf)
    leaves = merging.leaves
    day = on or date.today()
    refuse_retired_levels(leaves, day)
    ruling = next((one for one in layers if one.id == host), None)
    shown = {
        key: _as_it_reaches(leaf, merging.holder.get(key), ruling, role)
        for key, leaf in leaves.items()
    }
    return Profile(
        id=ruling.id if ruling else vocabulary.id,
        title=ruling.title if ruling else vocabulary.title,
        revision=ruling.revision if ruling else vocabulary.revision,
        leaves=shown,
        layers=(vocabulary.id, *(layer.id for layer in layers)),
        history={key: tuple(given) for key, given in merging.history.items()},
        warnings=tuple(_warnings(layers, day)),
    )


def overridden(profile: Profile) -> list[Overridden]:
    """Every figure of a layer that another layer's word has replaced, in the order of keys."""
    return [
        Overridden(key, given.layer, given.leaf, profile.layer_of(key))
        for key, history in sorted(profile.history.items())
        for given in history
        if not given.stands and given.leaf.value is not None and given.layer != profile.layers[0]
    ]


def check_value(key: str, value: object, known: Leaf) -> None:
    """Raise :class:`ProfileError` where a value is not of the kind that the figure has."""
    if value is None:
        return
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if known.unit and not number:
        raise wrong(key, T("profile", "value is not a number ({unit})")(unit=known.unit))
    if (
        known.unit
        and known.unit not in _SIGNED_UNITS
        and isinstance(value, int | float)
        and value < 0
    ):
        raise wrong(key, T("profile", "value is below zero"))
    if isinstance(value, int | float) and value > _LONGEST.get(known.unit, math.inf):
        raise wrong(key, T("profile", "value is longer than ten years"))
    same = isinstance(value, bool) == isinstance(known.value, bool)
    if known.value is not None and (not same or _kind(value) != _kind(known.value)):
        raise wrong(key, T("profile", "value is of another kind than the program's own"))


class _Merging:
    """The state of one merge: which leaf counts, who set it, what everybody said."""

    def __init__(self, vocabulary: Profile, layers: tuple[Layer, ...]) -> None:
        self._vocabulary = vocabulary
        self._binding = {layer.id for layer in layers if layer.binding}
        self._titles = {layer.id: layer.title for layer in layers}
        self.leaves = dict(vocabulary.leaves)
        self.holder: dict[str, str] = {}
        self.history: dict[str, list[Given]] = {}

    def add(self, layer: Layer, key: str, leaf: Leaf) -> None:
        known = self._vocabulary.leaf(key)
        if leaf.unit != known.unit:
            raise wrong(key, f"unit is not “{known.unit}”")
        check_value(key, leaf.value, known)
        if key == NEVER_DROPPED and leaf.value is not True:
            raise _dropped(layer.title)
        present = self.leaves[key]
        leaf = replace(leaf, tighter=present.tighter or leaf.tighter, title=known.title)
        told = self.history.setdefault(key, [Given(self._vocabulary.id, known, True)])
        ruled = key in self.holder and present.origin in _RULED
        looser = ruled and _looser(present, leaf)
        if leaf.value is None or (ruled and self._bound(key, present, leaf)):
            told.append(Given(layer.id, leaf))
            return
        if looser:
            raise self._made_looser(layer, key, leaf, present)
        told[:] = [replace(given, stands=False) for given in told]
        told.append(Given(layer.id, leaf, stands=True))
        self.leaves[key], self.holder[key] = leaf, layer.id

    def _bound(self, key: str, present: Leaf, new: Leaf) -> bool:
        """True where a binding layer has spoken and ``new`` is not its word made stricter."""
        if self.holder[key] not in self._binding:
            return False
        return not present.tighter or _looser(present, new)

    def _made_looser(self, layer: Layer, key: str, leaf: Leaf, present: Leaf) -> ProfileError:
        return ProfileError(
            T("profile", "“{layer}” may not set {key} to {value}: “{ruling}” demands {demanded}.")(
                layer=layer.title,
                key=key,
                value=as_words(leaf.value),
                ruling=self._titles.get(self.holder.get(key, ""), ""),
                demanded=as_words(present.value),
            ),
            meaning=T("profile", "A later layer may make a rule stricter, not looser."),
            action=T("profile", "Give a value that is at least as strict, or leave it out."),
        )


def _dropped(title: str) -> ProfileError:
    return ProfileError(
        T("profile", "“{layer}” may not change {key}: every session is recorded.")(
            layer=title, key=NEVER_DROPPED
        ),
        meaning=T("profile", "The recording at the central point is demanded by the rules."),
        action=T("profile", "Take this figure out of the layer."),
    )


def _looser(present: Leaf, new: Leaf) -> bool:
    """True where ``new`` demands less than ``present``, a rule that may only get stricter."""
    if present.value is None or new.value is None:
        return False
    if present.tighter == "more":
        return bool(new.value < present.value)
    if present.tighter == "less":
        return bool(new.value > present.value)
    return present.tighter == "kept" and bool(new.value != present.value)


def _as_it_reaches(leaf: Leaf, holder: str | None, host: Layer | None, role: str) -> Leaf:
    """The leaf with the origin that it has for this host and this role of point."""
    if leaf.origin is not Origin.STATED or holder is None or host is None:
        return leaf
    if leaf.binds and role and leaf.binds != role:
        return replace(leaf, origin=Origin.INFERRED)
    if holder in host.extends:
        return replace(leaf, origin=Origin.INHERITED)
    return leaf


def _warnings(layers: Sequence[Layer], day: date) -> Iterator[Text]:
    for layer in layers:
        if not layer.loaded:
            yield T("profile", "“{layer}” is not loaded: until then the rules are pilot rules.")(
                layer=layer.title
            )
        if layer.valid_to and day > date.fromisoformat(layer.valid_to):
            yield T("profile", "“{layer}” was in force until {day} only.")(
                layer=layer.title, day=layer.valid_to
            )
        if layer.valid_from and day < date.fromisoformat(layer.valid_from):
            yield T("profile", "“{layer}” comes into force on {day} only.")(
                layer=layer.title, day=layer.valid_from
            )


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    return "words" if isinstance(value, tuple | list) else "text"
