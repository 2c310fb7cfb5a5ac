"""The script that is put into the meeting's page before anything of its own runs."""

from __future__ import annotations

import json

from app.system.paths import RESOURCES

_SCRIPTS = RESOURCES / "conference" / "scripts"


def media_script(base: str, camera_name: str) -> str:
    """The source for the main world, at document creation, in all frames.

    ``base`` is what the media addresses of this run begin with; only this script knows it.
    """
    source = (_SCRIPTS / "media.js").read_text("utf-8").rstrip()
    return f"{source}({json.dumps(base)}, {json.dumps(camera_name)});\n"


def tap_worklet() -> str:
    """The module that takes the far end's sound in the page's sound thread."""
    return (_SCRIPTS / "media_tap.js").read_text("utf-8")
