"""Windows' registry, read only. Off Windows there is none and nothing is known of it."""

from __future__ import annotations

import sys
from typing import Protocol


class Registry(Protocol):
    """What is asked of the registry; tests give a made one.

    ``root`` is ``HKLM`` or ``HKCU``, ``key`` the path below it.
    """

    def exists(self, root: str, key: str) -> bool | None:
        """Whether the key is there; None where that cannot be told."""

    def value(self, root: str, key: str, name: str) -> str | int | None:
        """A value of the key; None where it is not there or cannot be read."""


class WindowsRegistry:
    """The real one."""

    def exists(self, root: str, key: str) -> bool | None:
        """Whether the key is there; a key that may not be read is unknown."""
        if sys.platform != "win32":
            return None
        import winreg

        try:
            winreg.CloseKey(winreg.OpenKey(_root(root), key))
        except FileNotFoundError:
            return False
        except OSError:
            return None
        return True

    def value(self, root: str, key: str, name: str) -> str | int | None:
        """A value; of other kinds than text and number nothing is said."""
        if sys.platform != "win32":
            return None
        import winreg

        try:
            with winreg.OpenKey(_root(root), key) as opened:
                found = winreg.QueryValueEx(opened, name)[0]
        except OSError:
            return None
        return found if isinstance(found, str | int) else None


def _root(name: str) -> int:
    """The handle of a root key; of no use off Windows."""
    if sys.platform != "win32":
        return 0
    import winreg

    return winreg.HKEY_LOCAL_MACHINE if name == "HKLM" else winreg.HKEY_CURRENT_USER
