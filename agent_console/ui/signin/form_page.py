"""The form: every field with its explanation, in the order in which people have them.

Owns which fields there are for a role and a kind of key, the choices beside them, and the form they make.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.accounts.form import DEFAULT_BASE_URL, Form
from agent_console.accounts.pasting import MOST_CHARACTERS, Pasted, read_block
from agent_console.accounts.profiles import Role
from agent_console.ui.buttons import Button
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.signin.fields import Choice
from agent_console.ui.signin.form_fields import FormFields
from agent_console.ui.translating import counted

translate = QCoreApplication.translate


class FormPage(QWidget):
    """``edited``: whatever was found out about the form is out of date."""

    edited = Signal()
    find_workspaces_requested = Signal()
    find_workers_requested = Signal()
    demo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_renewing = False
        self.title = PlainParagraph(translate("signin", "Sign in"), role="title")
        self.intro = PlainParagraph(role="muted")
        self.paste = Button(translate("signin", "Paste settings"))
        self.demo = Button(translate("signin", "Try the demo"))
        self.note = PlainParagraph(role="muted")
        self.role = Choice(
            translate("signin", "I answer callers"),
            translate("signin", "I supervise"),
            name=translate("signin", "What you do"),
        )
        self.kind = Choice(
            translate("signin", "API key (recommended)"),
            translate("signin", "Auth token"),
            name=translate("signin", "What you sign in with"),
        )
        self.kind_note = PlainParagraph(role="muted")
        self.keep = QCheckBox(translate("signin", "Keep the secret in this desktop's keyring"))
        self.keep.setChecked(True)
        self.other_server = Button(translate("signin", "Another server, region or proxy"), role="quiet")
        fields = self._fields = FormFields()
        self.account, self.key, self.secret = fields.account, fields.key, fields.secret
        self.workspace, self.worker = fields.workspace, fields.worker
        self.server, self.proxy, self.proxy_password = fields.network
        self._lay_out()
        self._wire()
        self._show_fitting()

    @property
    def form(self) -> Form:
        """What was entered."""
        return Form(
            account_sid=self.account.text.strip(),
            uses_key=self.kind.is_first,
            api_key_sid=self.key.text.strip(),
            secret=self.secret.text,
            workspace_sid=self.workspace.text.strip(),
            worker_sid=self.worker.text.strip(),
            base_url=self.server.text.strip() or DEFAULT_BASE_URL,
            role=Role.AGENT if self.role.is_first else Role.SUPERVISOR,
            keep=self.keep.isChecked(),
            proxy=self.proxy.text.strip(),
            proxy_password=self.proxy_password.text,
        )

    def show_form(self, form: Form) -> None:
        """Enter all of a form."""
        self.role.choose(first=form.role is Role.AGENT)
        self.kind.choose(first=form.uses_key)
        self._fields.show_form(form)
        self._show_network(shown=form.base_url != DEFAULT_BASE_URL or bool(form.proxy))
        self._show_fitting()

    def show_renewing(self, reason: str, *, can_keep: bool) -> None:
        """Ask for the key and its secret alone: where and who stay as they are."""
        self.keep.setChecked(can_keep)
        self.keep.setVisible(can_keep)
        self.title.show_text(translate("signin", "Sign in again"))
        self.intro.show_text(reason)
        for widget in (self.demo, self.role, self.account, self.workspace, self.worker, self.other_server):
            widget.hide()
        self._show_network(shown=False)
        self._is_renewing = True
        self._show_fitting()

    def show_wrong(self, entry: str, text: str) -> None:
        """Say at a field what is wrong with it, and go there."""
        field = self._fields.by_entry.get(entry)
        if field is not None and field.isVisible():
            field.show_note(text, tone="bad")
            field.line.setFocus()
        else:
            self.show_told(text)

    def show_told(self, text: str) -> None:
        """Say something that is of no field; or nothing."""
        self.note.show_text(text)
        self.note.setVisible(bool(text))

    def show_network(self) -> None:
        """Show where and through what the connection goes, unless that stays as it is."""
        if not self._is_renewing:
            self._show_network(shown=True)

    def focus_first(self) -> None:
        """Go to the first field that is still empty."""
        for field in self._fields.by_entry.values():
            if field is not self.proxy and field.isVisibleTo(self) and not field.text:
                field.line.setFocus()
                return

    def paste_block(self, text: str) -> None:
        """Enter whatever a text has."""
        found = read_block(text)
        if not found.count:
            self.note.show_text(
                translate("signin", "What was copied holds no SIDs and no secret. Copy the settings, then paste.")
            )
        else:
            self._enter(found)
            count = found.count
            self.note.show_text(
                counted(
                    "signin",
                    "%Ln settings were found and entered. Look through them.",
                    "1 setting was found and entered. Look at it.",
                    count,
                )
            )
        self.note.show()
        self.focus_first()
        self.edited.emit()

    def _lay_out(self) -> None:
        self.intro.show_text(
            translate(
                "signin",
                "Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and "
                "press Paste settings.",
            )
        )
        self.note.hide()
        self._show_network(shown=False)
        tools = QHBoxLayout()
        tools.addWidget(self.paste)
        tools.addWidget(self.demo)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.intro)
        column.addLayout(tools)
        for widget in (
            self.note, self.role, self.account, self.kind, self.kind_note, self.key, self.secret,
            self.workspace, self.worker, *self._fields.network,
        ):  # fmt: skip
            column.addWidget(widget)
        last = QWidget()
        row = FlowLayout(last, gap=16)
        row.addWidget(self.keep)
        row.addWidget(self.other_server)
        column.addWidget(last)

    def _wire(self) -> None:
        for field in self._fields:
            field.edited.connect(self._edited)
            field.block_pasted.connect(self.paste_block)
        for choice in (self.role, self.kind):
            choice.changed.connect(self._show_fitting)
            choice.changed.connect(self.edited)
        self.paste.clicked.connect(self._paste_clipboard)
        self.demo.clicked.connect(self.demo_requested)
        self.other_server.clicked.connect(self._show_server)
        for finder, wish in (
            (self.workspace, self.find_workspaces_requested),
            (self.worker, self.find_workers_requested),
        ):
            finder.find_requested.connect(wish)
            finder.line.returnPressed.connect(finder.find_when_needed)

    def _edited(self, _text: str) -> None:
        self.edited.emit()

    def _show_network(self, *, shown: bool) -> None:
        for field in self._fields.network:
            field.setVisible(shown)

    def _show_server(self) -> None:
        self._show_network(shown=True)
        self.server.line.setFocus()
        self.server.line.selectAll()

    def _show_fitting(self) -> None:
        """Show the fields that belong to the role and the kind of key."""
        uses_key = self.kind.is_first
        self.key.setVisible(uses_key)
        self.worker.setVisible(self.role.is_first and not self._is_renewing)
        self.kind_note.show_text(
            translate("signin", "A key can be limited to what you need, and taken back without troubling others.")
            if uses_key
            else translate("signin", "The auth token can do everything with the account: use it to try things out.")
        )

    def _paste_clipboard(self) -> None:
        self.paste_block(QGuiApplication.clipboard().text()[:MOST_CHARACTERS])

    def _enter(self, found: Pasted) -> None:
        if found.secret or found.api_key_sid:
            self.kind.choose(first=bool(found.api_key_sid))
        self._fields.show_pasted(found)
        if found.base_url not in {"", DEFAULT_BASE_URL} and not self._is_renewing:
            self._show_network(shown=True)
