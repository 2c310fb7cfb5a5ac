"""Papers that lie beside a package on its disk; one that is there is never overwritten."""

from __future__ import annotations

from pathlib import Path

from app.model.errors import StorageError
from app.model.text import T
from app.system.whole_file import write_new


def put_beside(data: bytes, folder: Path, stem: str) -> Path:
    """Write a paper as ``stem.pdf`` and return its path; where there is one it gets ``-2``,
    ``-3``... Raises :class:`StorageError` where the folder refuses.
    """
    number = 1
    while True:
        path = folder / (f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf")
        try:
            write_new(path, data)
        except FileExistsError:
            number += 1
        except OSError as error:
            raise StorageError(
                T("archive", "The paper {name} cannot be written to {folder}: {reason}")(
                    name=path.name, folder=str(folder), reason=error.strerror or str(error)
                ),
                meaning=T("archive", "The package itself is complete and verified."),
                action=T("archive", "Check the disk or choose another one."),
            ) from error
        else:
            return path
