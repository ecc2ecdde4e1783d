"""The fields of the sign-in form: what each is called, what it is and where it is found.

Owns the fields and what is entered in them as a whole. Which of them are seen is the page's.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from agent_console.accounts.form import DEFAULT_BASE_URL, Entry, Form
from agent_console.accounts.pasting import Pasted
from agent_console.taskrouter import sids
from agent_console.ui.signin.fields import Field, SecretField, SidField
from agent_console.ui.signin.finder import FinderField

translate = QCoreApplication.translate


class FormFields:
    """All of them, in the order in which people have them."""

    def __init__(self) -> None:
        self.account = SidField(
            sids.ACCOUNT,
            translate("signin", "Account SID"),
            translate("signin", "Begins with AC. It is on the first page of the Twilio console."),
        )
        self.key = SidField(
            sids.API_KEY,
            translate("signin", "API key SID"),
            translate("signin", "Begins with SK. Made in the Twilio console under API keys and tokens."),
        )
        self.secret = SecretField(
            translate("signin", "Secret"),
            translate("signin", "Shown once, when the key is made. It is kept in the keyring or not at all."),
        )
        self.workspace = FinderField(
            sids.WORKSPACE,
            translate("signin", "Workspace"),
            translate("signin", "Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces."),
            find=translate("signin", "Find workspaces"),
        )
        self.worker = FinderField(
            sids.WORKER,
            translate("signin", "Worker: you"),
            translate("signin", "The SID begins with WK. Or type a part of your name or e-mail, then find it."),
            find=translate("signin", "Find me"),
            is_whom=True,
        )
        self.server = Field(
            translate("signin", "Server"),
            translate("signin", "Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com"),
        )
        self.server.show_text(DEFAULT_BASE_URL)
        self.proxy = Field(
            translate("signin", "Proxy"),
            translate("signin", "Empty: the system's. Otherwise http://host:port, http://user@host:port, or none."),
        )
        self.proxy_password = SecretField(
            translate("signin", "Password of the proxy's user"),
            translate("signin", "It is kept with the secret, and given to the proxy alone."),
        )
        self.by_entry: dict[str, Field] = {
            Entry.ACCOUNT.value: self.account,
            Entry.API_KEY.value: self.key,
            Entry.SECRET.value: self.secret,
            Entry.WORKSPACE.value: self.workspace,
            Entry.WORKER.value: self.worker,
            Entry.SERVER.value: self.server,
            Entry.PROXY.value: self.proxy,
        }

    def __iter__(self) -> Iterator[Field]:
        """Go through them as they stand."""
        yield from (*self.by_entry.values(), self.proxy_password)

    @property
    def network(self) -> tuple[Field, ...]:
        """Where and through what the connection goes."""
        return self.server, self.proxy, self.proxy_password

    def show_form(self, form: Form) -> None:
        """Enter a form's texts, the empty ones too."""
        self._show(form.account_sid, form.api_key_sid, form.secret, form.workspace_sid, form.worker_sid, form.base_url)
        self.proxy.show_text(form.proxy)

    def show_pasted(self, found: Pasted) -> None:
        """Enter what was found; what was not stays."""
        self._show(
            found.account_sid, found.api_key_sid, found.secret, found.workspace_sid, found.worker_sid, found.base_url,
            only_filled=True,
        )  # fmt: skip

    def _show(self, *texts: str, only_filled: bool = False) -> None:
        shown = (self.account, self.key, self.secret, self.workspace, self.worker, self.server)
        for field, text in zip(shown, texts, strict=True):
            if text or not only_filled:
                field.show_text(text)
