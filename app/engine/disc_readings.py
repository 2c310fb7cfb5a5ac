"""Commands about a disc in any drive, whichever it is: read it, save what is left of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.archive.discs.burner import Burner
from app.engine.commands import Handler
from app.engine.disc_block_copy import DiscBlockCopy
from app.engine.disc_book import DiscBook
from app.engine.disc_inspection import DiscInspection
from app.engine.disc_plans import need_place
from app.engine.disc_rescue import DiscRescue
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork
from app.model.text import T

INSPECT, RESCUE, COPY = "disc_inspect", "disc_rescue", "disc_copy"


class DiscReadings:
    """A part of the desk of discs; ``may_begin`` raises while other work on discs is under way,
    ``who`` answers the person that was named, else the operator.
    """

    def __init__(
        self,
        ground: Ground,
        long_work: LongWork,
        burner: Callable[[], Burner],
        may_begin: Callable[[], None],
        who: Callable[[str], str],
    ) -> None:
        self._long_work = long_work
        self._may_begin = may_begin
        self._who = who
        inspection = DiscInspection(ground, DiscBook(ground), burner)
        reading, saving = T("discs", "Reading a disc back"), T("discs", "Saving a damaged disc")
        long_work.register(INSPECT, lambda _args: reading(), inspection.run)
        long_work.register(RESCUE, lambda _args: saving(), DiscRescue(ground).run)
        copying, copy = T("discs", "Making an image of a damaged disc"), DiscBlockCopy(ground)
        long_work.register(COPY, lambda _args: copying(), copy.run, given_up=copy.given_up)

    def commands(self) -> dict[str, Handler]:
        """The commands of this part."""
        return {
            "disc.inspect": self.inspect,
            "disc.rescue": self.rescue,
            "disc.copy": self.copy,
        }

    async def inspect(self, device: str, person: str = "") -> dict[str, Any]:
        """Begin to read a disc in any drive, its image or the folder under which the system shows
        it; the job's result says which disc of which set it is, where it is known.
        """
        self._may_begin()
        args = {"device": need_place(device), "person": self._who(person)}
        return {"job": await self._long_work.begin(INSPECT, args, args["person"])}

    async def rescue(self, device: str, to: str, person: str = "") -> dict[str, Any]:
        """Begin to save a damaged disc into a new folder under ``to`` and to repair it there with
        the recovery data that it bears.
        """
        self._may_begin()
        args = {"device": need_place(device), "to": to, "person": self._who(person)}
        return {"job": await self._long_work.begin(RESCUE, args, args["person"])}

    async def copy(self, device: str, to: str, person: str = "") -> dict[str, Any]:
        """Begin to make an image under ``to`` of whatever can be read of a damaged disc, block by
        block: also where its directory is lost. The image is then inspected and saved as a disc is.
        """
        self._may_begin()
        args = {"device": need_place(device), "to": to, "person": self._who(person)}
        return {"job": await self._long_work.begin(COPY, args, args["person"])}
