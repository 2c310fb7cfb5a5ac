"""Makes the palette and the one style sheet of a theme out of its tokens, and puts them on."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.system.paths import RESOURCES
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font, load_fonts
from app.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

_THEME_PROPERTY = "themeName"

_SHEET = Template("""
QWidget { color: $text; font-family: "$family"; font-size: ${body}px; }
QMainWindow, QWidget[surface="ground"] { background: $ground; }
QWidget[surface="panel"] { background: $panel; }
QFrame[surface="card"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="raised"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="header"] { background: $panel; border-bottom: 1px solid $line; }
QFrame[surface="rail"] { background: $panel; border-right: 1px solid $line; }
QFrame[surface="health"] { background: $panel; border-left: 1px solid $line; }
QFrame[surface="strip"] { background: $panel; border-top: 1px solid $line; }
QFrame[surface="rule"] { background: $line; border: none; }
QFrame[surface="caution"] { background: $caution_ground; border-bottom: 1px solid $caution; }
QFrame[surface="stale"] { background: $stale_ground; border-bottom: 1px solid $line_strong; }
QFrame[surface="alarm"] { background: $fail_ground; border: 1px solid $fail; }
QFrame[surface="practice"] { background: $waived_ground; border-bottom: 1px solid $waived; }
QFrame[surface="help"] { background: $accent_ground; border: none;
    border-bottom: 1px solid $line_strong; }
QLabel { background: transparent; border: none; }
QLabel[role="eyebrow"] { color: $text_faint; font-size: ${small}px; font-weight: 600;
    letter-spacing: 1px; }
QLabel[role="small"] { color: $text_muted; font-size: ${small}px; }
QLabel[role="faint"] { color: $text_faint; font-size: ${small}px; }
QLabel[role="muted"] { color: $text_muted; font-size: ${body}px; }
QLabel[role="strong"] { font-size: ${body}px; font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="leadMuted"] { color: $text_muted; font-size: ${lead}px; }
QLabel[role="leadStrong"] { font-size: ${lead}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 700; }
QLabel[role="ribbon"] { color: $waived; font-size: ${small}px; font-weight: 700;
    letter-spacing: 2px; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="caution"] { color: $caution; }
QLabel[tone="fail"] { color: $fail; }
QLabel[tone="unknown"] { color: $unknown; }
QLabel[tone="waived"] { color: $waived; }
QLabel[tone="stale"] { color: $stale; }
QLabel[tone="record"] { color: $record; }
QLabel[tone="sensed"] { color: $sensed; }
QLabel[tone="confirmed"] { color: $confirmed; }
QLabel[tone="deferred"] { color: $deferred; }
QLabel[tone="accent"] { color: $accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit, QDateEdit, QTimeEdit {
    background: $field; border: 1px solid $line_strong; border-radius: 6px;
    padding: 0 12px; min-height: 38px; selection-background-color: $accent;
    selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: 8px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateTimeEdit:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid $focus; padding: 0 11px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $text_faint; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong;
    selection-background-color: $accent; selection-color: $on_accent; outline: none; }
QCheckBox, QRadioButton { spacing: 10px; min-height: 32px; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px;
    border: 2px solid $line_strong; background: $field; border-radius: 4px; }
QRadioButton::indicator { border-radius: 11px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent;
    border-color: $accent; }
QCheckBox::indicator:checked { image: url("$marks/tick-$name.svg"); }
QRadioButton::indicator:checked { image: url("$marks/dot-$name.svg"); }
QCheckBox:focus, QRadioButton:focus { color: $focus; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $focus; }
QListView, QTreeView, QTableView { background: $panel; border: 1px solid $line; border-radius: 8px;
    outline: none; alternate-background-color: $panel; gridline-color: $line; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $focus; }
QListView::item, QTreeView::item { padding: 8px; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_ground; color: $text; }
QHeaderView::section { background: $panel; color: $text_faint; border: none;
    border-bottom: 1px solid $line; padding: 8px; font-size: ${small}px; font-weight: 600; }
QSlider { min-height: 28px; }
QSlider::groove:horizontal { height: 6px; background: $track; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::sub-page:horizontal:disabled { background: $line_strong; }
QSlider::handle:horizontal { width: 18px; margin: -6px 0; border-radius: 9px; background: $text; }
QSlider::handle:horizontal:focus { background: $focus; }
QSlider::handle:horizontal:disabled { background: $line_strong; }
QProgressBar { background: $track; border: none; border-radius: 4px; min-height: 8px;
    max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollArea { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid $focus; }
QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 6px 0; }
QMenu::item { min-height: 28px; padding: 8px 20px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 6px; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of a theme; labels take it up by the properties ``role`` and ``tone``."""
    names = {k: v for k in tokens.__slots__ if isinstance(v := getattr(tokens, k), str)}
    return _SHEET.substitute(
        names,
        marks=(RESOURCES / "marks").as_posix(),
        family=t.FAMILY,
        small=t.SIZE_SMALL,
        body=t.SIZE_BODY,
        lead=t.SIZE_LEAD,
        title=t.SIZE_TITLE,
        display=t.SIZE_DISPLAY,
        **{str(tone): ink for tone, ink in tokens.ink.items() if tone is not Tone.ACCENT},
        **{f"{tone}_ground": ground for tone, ground in tokens.grounds.items()},
    )


def palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.text),
        (role.Base, tokens.field),
        (role.AlternateBase, tokens.panel),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.text_faint),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
    ):
        made.setColor(which, QColor(colour))
    return made


def apply_theme(app: QApplication, tokens: Tokens = DARK) -> None:
    """Load the fonts and dress the whole application."""
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet(tokens))
    app.setProperty(_THEME_PROPERTY, tokens.name)


def use_theme(widget: QWidget, tokens: Tokens) -> None:
    """Dress one widget and all that stands in it in another theme than the application's."""
    widget.setProperty(_THEME_PROPERTY, tokens.name)
    widget.setPalette(palette(tokens))
    widget.setStyleSheet(style_sheet(tokens))


def tokens_of(widget: QWidget) -> Tokens:
    """The tokens that a painted widget must use where it stands."""
    node: QWidget | None = widget
    while node is not None:
        name = node.property(_THEME_PROPERTY)
        if name:
            return LIGHT if name == LIGHT.name else DARK
        node = node.parentWidget()
    return DARK
