"""A disc is put into any drive: which one it is, whether it is whole, and what custody is told."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from app.archive.discs.block_copy import half_of
from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.disc_bag import lay_out
from app.archive.discs.image import write_image
from app.archive.discs.medium import read_directory
from app.archive.discs.order import DiscOrder
from app.engine.disc_block_copy import DiscBlockCopy
from app.engine.disc_rescue import _folder_name
from app.engine.ground import Ground
from app.model.errors import BadUsageError
from app.model.jobs import Progress
from tests.engine.test_discs import PERSON, SMALL, Desk, on_desk
from tests.helpers.discs import CAPACITY, images_of


async def _read(desk: Desk, device: str) -> dict[str, Any]:
    job = await desk.done(await desk.desk.readings.inspect(device))
    assert job["state"] == "done", job
    result: dict[str, Any] = job["result"]
    return result


async def _burnt(desk: Desk, image: Path) -> dict[str, Any]:
    made = await desk.desk.begin("8f3a", SMALL)
    job = await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{image}"))
    assert job["result"]["verified"], job
    return made


def test_a_disc_in_a_second_drive_is_recognised_read_whole_and_noted(tmp_path: Path) -> None:
    first, second = tmp_path / "ghi.img", tmp_path / "doc.img"

    async def story(desk: Desk) -> None:
        made = await _burnt(desk, first)
        shutil.copy(first, second)
        found = await _read(desk, f"stdio:{second}")
        assert (found["known"], found["set"], found["session"]) == ("disc", made["id"], "8f3a")
        assert (found["number"], found["count"], found["other_drive"]) == (1, 1, True)
        assert found["verified"] and found["expected"] == found["read"] == found["matched"] > 0
        event = desk.store.custody.of_session("8f3a").events[-1]
        assert event.action == "copy.checked"
        told = desk.store.custody.of_session("8f3a").events[-2]
        assert (told.action, told.who) == ("disc.verified", PERSON)
        assert told.details["drive"]["device"] == f"stdio:{second}"
        assert told.details["other_drive"] is True
        assert (await _read(desk, f"stdio:{first}"))["other_drive"] is False

    on_desk(tmp_path, story)


def test_damage_and_a_strange_disc_are_told_in_any_drive(tmp_path: Path) -> None:
    image, name = tmp_path / "ghi.img", "data/ghi-am-ghi-hinh/room/000002.mp4"

    async def story(desk: Desk) -> None:
        await _burnt(desk, image)
        with image.open("rb+") as file:
            file.seek(read_directory(image).files[name].start)
            file.write(b"\0\1")
        found = await _read(desk, f"stdio:{image}")
        assert not found["verified"] and found["changed"] == [name]
        (copy,) = desk.store.custody.of_session("8f3a").copies
        assert not copy.counts
        (tmp_path / "other").mkdir()
        strange = images_of(tmp_path / "other").images[0]
        before = len(desk.store.custody.of_session("8f3a").events)
        with strange.open("rb+") as file:
            place = read_directory(strange).files["bag-info.txt"]
            file.seek(place.start)
            file.write(b"X")
        found = await _read(desk, str(strange))
        assert found["drive"]["kind"] == "image" and not found["verified"]
        with pytest.raises(BadUsageError):
            await desk.desk.readings.inspect(" ")
        job = await desk.done(await desk.desk.readings.inspect(str(tmp_path / "nothing")))
        assert job["state"] == "failed" and "no disc" in job["message"]["source"]
        assert len(desk.store.custody.of_session("8f3a").events) >= before

    on_desk(tmp_path, story)


def test_a_mounted_disc_is_known_by_its_seal_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    image, mounted = tmp_path / "ghi.img", tmp_path / "mnt"

    async def story(desk: Desk) -> None:
        await _burnt(desk, image)
        take = ["7z", "x", "-y", f"-o{mounted}", str(image)]
        subprocess.run(take, check=True, capture_output=True)
        found = await _read(desk, str(mounted))
        assert (found["known"], found["drive"]["kind"]) == ("disc", "folder")
        assert found["verified"] and found["other_drive"] is None
        ((disc,),) = [row["discs"] for row in await desk.desk.sets("8f3a")]
        assert disc["device"] == f"stdio:{image}"
        (mounted / "tagmanifest-sha256.txt").write_bytes(b"0" * 64 + b"  bagit.txt\n")
        info = mounted / "bag-info.txt"
        info.write_text(info.read_text().replace(disc["label"], "KHAC_0101"))
        found = await _read(desk, str(mounted))
        assert (found["known"], found["session"], found["verified"]) == ("", "", False)
        entry = desk.store.audit.newest(1)[0]
        assert (entry.action, json.loads(entry.details)["label"]) == ("disc.unknown", "KHAC_0101")

    on_desk(tmp_path, story)


def test_what_is_saved_of_a_damaged_disc_is_repaired_and_noted(tmp_path: Path) -> None:
    image, name = tmp_path / "ghi.img", "data/ghi-am-ghi-hinh/room/000002.mp4"

    async def story(desk: Desk) -> None:
        made = await desk.desk.begin("8f3a", SMALL, recovery_percent=20)
        await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{image}"))
        with image.open("rb+") as file:
            file.seek(read_directory(image).files[name].start + 500)
            file.write(b"\xaa" * 60_000)
        (tmp_path / "cuu").mkdir()
        args = (f"stdio:{image}", str(tmp_path / "cuu"))
        job = await desk.done(await desk.desk.readings.rescue(*args))
        assert job["state"] == "done", job
        assert job["result"]["verified"] and job["result"]["repaired"]
        assert Path(job["result"]["folder"]).parent == tmp_path / "cuu"
        assert desk.store.audit.last_of("disc.rescued", "8f3a") is not None

    on_desk(tmp_path, story)


def test_a_disc_whose_directory_is_damaged_is_copied_into_an_image_and_saved_from_that(
    tmp_path: Path,
) -> None:
    disc, to = tmp_path / "ghi.img", tmp_path / "cuu"
    to.mkdir()

    async def story(desk: Desk) -> None:
        made = await _burnt(desk, disc)
        with disc.open("rb+") as file:
            file.seek(260 * SECTOR_BYTES)
            file.write(bytes(SECTOR_BYTES))
        job = await desk.done(await desk.desk.readings.inspect(f"stdio:{disc}"))
        assert job["state"] == "failed", job
        copied = []
        for _ in range(2):
            job = await desk.done(await desk.desk.readings.copy(f"stdio:{disc}", str(to), "Bà Mai"))
            assert job["state"] == "done" and job["result"]["bad"] == [], job
            copied.append(Path(job["result"]["image"]))
        assert [one.name for one in copied] == ["ANH-DIA-HONG.iso", "ANH-DIA-HONG-2.iso"]
        assert copied[0].read_bytes() == disc.read_bytes()
        assert (to / job["result"]["map"]).is_file()
        entry = desk.store.audit.last_of("disc.copied", "")
        assert entry is not None and entry.who == "Bà Mai"
        job = await desk.done(await desk.desk.readings.rescue(str(copied[0]), str(to)))
        assert job["result"]["verified"] and job["result"]["known"], job
        assert job["result"]["label"] == made["discs"][0]["label"]

    on_desk(tmp_path, story)


def test_an_image_that_rests_and_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    half = half_of(tmp_path / "ANH-DIA-HONG.iso")
    half.write_bytes(b"x")
    work = DiscBlockCopy(cast(Ground, None))
    args = {"to": str(tmp_path)}
    assert work.given_up(args, {}) is None and half.exists()
    assert work.given_up(args, {"name": "ANH-DIA-HONG.iso"}) is None and not half.exists()
    half.mkdir()
    told = work.given_up(args, {"name": "ANH-DIA-HONG.iso"})
    assert told is not None and str(half) in str(told.params)


def _of_the_same_name(folder: Path) -> Path:
    """A whole disc of another day that bears the same label."""
    folder.mkdir()
    other = images_of(folder)
    order, image = DiscOrder(CAPACITY, made_at=datetime(2020, 1, 2, tzinfo=UTC)), folder / "x.img"
    layout = lay_out(other.source, order, other.plan, other.plan.discs[0], folder / "x")
    write_image(layout, image, CAPACITY, Progress())
    return image


def test_another_disc_of_the_same_name_says_nothing_of_ours(tmp_path: Path) -> None:
    image = tmp_path / "ghi.img"

    async def story(desk: Desk) -> None:
        made = await _burnt(desk, image)
        other = _of_the_same_name(tmp_path / "other")
        found = await _read(desk, f"stdio:{other}")
        assert (found["known"], found["set"], found["verified"]) == ("strange", "", False)
        assert found["label"] == made["discs"][0]["label"]
        job = await desk.done(
            await desk.desk.readings.rescue(f"stdio:{other}", str(tmp_path / "other"))
        )
        assert job["state"] == "done" and not job["result"]["known"]
        second = await desk.desk.begin("8f3a", str(2 * int(SMALL)), recovery_percent=20)
        again = tmp_path / "hai.img"
        await desk.done(await desk.desk.burn(second["id"], 1, f"stdio:{again}"))
        job = await desk.done(await desk.desk.check(made["id"], 1, f"stdio:{again}"))
        assert job["state"] == "failed" and "Another disc" in job["message"]["source"]
        for row in await desk.desk.sets("8f3a"):
            assert row["discs"][0]["state"] == "verified"
        assert all(copy.counts for copy in desk.store.custody.of_session("8f3a").copies)

    on_desk(tmp_path, story)


def test_a_label_of_a_disc_leads_nowhere() -> None:
    assert _folder_name("../../etc/x:y") == "CUU-DIA-______etc_x_y"
    assert _folder_name("") == "CUU-DIA-KHONG-NHAN"
