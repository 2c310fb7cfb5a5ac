"""The windows. Qt lives here and nowhere else; they render what the engine announces."""

from app.ui.singletons import keep_singletons_alive

keep_singletons_alive()
