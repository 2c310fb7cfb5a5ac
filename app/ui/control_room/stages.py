"""The registry of the stage's pages: which there are, and how each is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.ui.archive.page import ArchivePage
from app.ui.bridge import Bridge
from app.ui.closing.page import ClosingPage
from app.ui.connect.page import ConnectPage
from app.ui.control_room.recording_page import RecordingPage
from app.ui.dossier.page import DossierPage
from app.ui.page import Page
from app.ui.points_board.page import PointsBoardPage
from app.ui.preparation_board.page import MilestonesPage
from app.ui.profile.page import ProfilePage
from app.ui.session.page import SessionPage
from app.ui.test.page import PreSessionTestPage

PageFactory = Callable[[Bridge], Page]

PAGES: Mapping[str, PageFactory] = {
    SessionPage.page_id: SessionPage,
    MilestonesPage.page_id: MilestonesPage,
    PreSessionTestPage.page_id: PreSessionTestPage,
    PointsBoardPage.page_id: PointsBoardPage,
    DossierPage.page_id: DossierPage,
    ConnectPage.page_id: ConnectPage,
    RecordingPage.page_id: RecordingPage,
    ClosingPage.page_id: ClosingPage,
    ArchivePage.page_id: ArchivePage,
    ProfilePage.page_id: ProfilePage,
}
"""Page id -> factory; the ids are those of the rail."""
