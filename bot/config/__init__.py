"""Configuration: one TOML file and the environment, which wins, become a frozen Config."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Literal

from bot.config.fits import Problem, ill_sent, misfits, unfit_to_listen, unread
from bot.config.keys import HIDDEN, IMAP_PORTS, KEYS, NAMED, PORTS

FILE_NAME: Final = "rolig.toml"
PREFIX: Final = "ROLIG_"
PATH_VARIABLE: Final = "ROLIG_CONFIG"
OFFICIAL_SERVER: Final = "https://api.telegram.org"


@dataclass(frozen=True, slots=True)
class Telegram:
    """`token` empty: no Telegram, only the local chat. The addresses are those before the token."""

    token: str = field(default="", repr=False)
    base_url: str = OFFICIAL_SERVER + "/bot"
    base_file_url: str = OFFICIAL_SERVER + "/file/bot"


@dataclass(frozen=True, slots=True)
class Access:
    """Who may use the bot on Telegram: everyone, or these user ids; nobody until filled in."""

    allow: Literal["everyone"] | frozenset[int] = frozenset()

    def admits(self, user: int) -> bool:
        return self.allow == "everyone" or user in self.allow


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of the owners' journals and checkpoints; `files_mb` is the most that the files of
    one owner may take, in millions of bytes."""

    folder: Path
    files_mb: int = 500


@dataclass(frozen=True, slots=True)
class Templates:
    """The folder of the operator's own letters; None: only those that come with Rolig."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Smtp:
    """The server by which mail leaves. `user` empty: it asks for no name and password."""

    host: str
    port: int
    sender: str
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Sender:
    """A server of their own for these owners, by Telegram user id."""

    name: str
    owners: frozenset[int]
    smtp: Smtp


@dataclass(frozen=True, slots=True)
class Imap:
    """The mailbox in which answers and bounces arrive; looked at `every` so many seconds."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    security: str = "tls"
    folder: str = "INBOX"
    every: int = 60


@dataclass(frozen=True, slots=True)
class Web:
    """Where the bot listens, on this machine behind a proxy that speaks TLS.

    `webhook` is the https address that Telegram posts to, empty for long polling; `secret` is what
    Telegram shows with every post.
    """

    port: int
    host: str = "127.0.0.1"
    webhook: str = ""
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Log:
    """`form`: "text" for people, "json" for a machine, an object a line."""

    form: str = "text"


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a new owner starts with; where None, the language of their Telegram decides."""

    language: str | None = None
    country: str | None = None
    zone: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """All that is set from outside; `smtp` is None where no mail server is named, `web` where
    nothing is to be listened to."""

    store: Store
    telegram: Telegram = Telegram()
    access: Access = Access()
    templates: Templates = Templates()
    smtp: Smtp | None = None
    senders: tuple[Sender, ...] = ()
    imap: Imap | None = None
    web: Web | None = None
    log: Log = Log()
    defaults: Defaults = Defaults()


def load(path: Path | None, environ: Mapping[str, str]) -> Config | tuple[Problem, ...]:
    """Read the configuration, or say all that is wrong with it.

    The file is `path`, else the one ROLIG_CONFIG names, else `rolig.toml` in the working
    directory; only the last may be missing. An empty value counts as not set.
    """
    chosen = path or (Path(environ[PATH_VARIABLE]) if environ.get(PATH_VARIABLE) else None)
    file = chosen or Path(FILE_NAME)
    try:
        text = "" if chosen is None and not file.exists() else file.read_text("utf-8-sig")
        found = [*_in_file(file, text), *_in_environment(environ)]
    except OSError as refusal:
        return (Problem(str(file), "", f"{refusal.strerror}: it must be a file we may read"),)
    except UnicodeDecodeError:
        return (Problem(str(file), "", "not UTF-8: save it again as UTF-8"),)
    except tomllib.TOMLDecodeError as refusal:
        return (Problem(str(file), "", f"not TOML: {refusal}"),)
    values, problems = _read(found)
    problems += (*misfits(values["smtp"]), *unfit_to_listen(values["web"]))
    problems += tuple(unread(values["imap"], bool(values["smtp"])))
    problems += tuple(ill_sent(_senders(values), bool(values["smtp"])))
    return problems or _assemble(values, environ)


def report(problems: Iterable[Problem]) -> str:
    """A line a problem, for a terminal: where and which key, the value, the remedy."""
    return "\n".join(
        f"{one.key}: {f'got {one.value}; ' if one.value else ''}{one.remedy}" for one in problems
    )


@dataclass(frozen=True, slots=True)
class _Found:
    section: str
    key: str
    raw: Any
    where: str


def _in_file(file: Path, text: str) -> Iterator[_Found]:
    for section, table in tomllib.loads(text).items():
        if not isinstance(table, dict):
            yield _Found("", section, table, f"{file}{_line(text, '', section)}: {section}")
            continue
        yield from _in_table(file, text, section, table)
        if not table and section not in KEYS:
            yield _Found(section, "", None, f"{file}: [{section}]")


def _in_table(file: Path, text: str, section: str, table: Mapping[str, Any]) -> Iterator[_Found]:
    for key, raw in table.items():
        if section == NAMED and isinstance(raw, dict):
            yield from _in_table(file, text, f"{section}.{key}", raw)
        else:
            place = f"{file}{_line(text, section, key)}: [{section}] {key}"
            yield _Found(section, key, raw, place)


def _line(text: str, section: str, key: str) -> str:
    """`:7` where the key is written on line 7; nothing where it is written in a rarer way."""
    here = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[\s*([^\]\s]+)\s*\]", line):
            here = header[1].strip("\"'")
        elif here == section and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return f":{number}"
    return ""


def _in_environment(environ: Mapping[str, str]) -> Iterator[_Found]:
    for name in sorted(environ):
        if name.startswith(PREFIX) and name != PATH_VARIABLE:
            section, _, key = name.removeprefix(PREFIX).lower().partition("_")
            if section == NAMED and "_" in key:
                owner, _, key = key.rpartition("_")
                section = f"{section}.{owner}"
            yield _Found(section, key, environ[name], name)


def _read(found: Iterable[_Found]) -> tuple[dict[str, dict[str, Any]], tuple[Problem, ...]]:
    """What was found, checked; a key found twice has its later value, a refused one None."""
    problems: list[Problem] = []
    last: dict[tuple[str, str], _Found] = {}
    for one in found:
        if one.key not in _known(one.section):
            problems.append(Problem(one.where, "", "unknown setting" + _did_you_mean(one)))
        elif not (isinstance(one.raw, str) and not one.raw.strip()):
            last[one.section, one.key] = one
    values: dict[str, dict[str, Any]] = {section: {} for section in KEYS}
    for (section, key), one in last.items():
        try:
            checked = _known(section)[key](one.raw)
        except ValueError as refusal:
            problems.append(Problem(one.where, _shown(one), str(refusal)))
            checked = None
        values.setdefault(section, {})[key] = checked
    return values, tuple(problems)


def _known(section: str) -> Mapping[str, Callable[[object], Any]]:
    """The keys of a section; of one that needs a name, none without it."""
    kind, _, name = section.partition(".")
    if kind == NAMED:
        return KEYS[NAMED] if re.fullmatch(r"[a-z0-9][a-z0-9_-]*", name) else {}
    return KEYS.get(section, {})


def _did_you_mean(one: _Found) -> str:
    if one.section == NAMED:
        return '; a sender has a name of its own: "[sender.studio]", in small letters'
    if one.section.startswith(NAMED):
        near = get_close_matches(one.key, KEYS[NAMED], n=1)
        return f'; did you mean "{near[0]}"?' if near else "; config.example.toml lists them all"
    known = {f"{section}.{key}": (section, key) for section, keys in KEYS.items() for key in keys}
    near = get_close_matches(f"{one.section}.{one.key}", known, n=1)
    near = near or [name for name, (_, key) in known.items() if key == one.key]
    if not near:
        return "; config.example.toml lists them all"
    section, key = known[near[0]]
    in_environment = one.where.startswith(PREFIX)
    name = f"{PREFIX}{section}_{key}".upper() if in_environment else f"[{section}] {key}"
    return f'; did you mean "{name}"?'


def _shown(one: _Found) -> str:
    if one.key in HIDDEN or isinstance(one.raw, dict):
        return ""
    text = repr(one.raw)
    return text if len(text) <= 60 else text[:57] + "..."


def _assemble(values: dict[str, dict[str, Any]], environ: Mapping[str, str]) -> Config:
    telegram, smtp, store = values["telegram"], values["smtp"], values["store"]
    if "base_url" in telegram:
        server = telegram["base_url"].removesuffix("/bot")
        telegram.setdefault("base_file_url", server + "/file/bot")
    store.setdefault("folder", _data_home(environ) / "rolig")
    return Config(
        store=Store(**store),
        telegram=Telegram(**telegram),
        access=Access(**values["access"]),
        templates=Templates(**values["templates"]),
        smtp=_smtp(smtp) if smtp else None,
        senders=tuple(
            Sender(name, keys.pop("owners"), _smtp(keys)) for name, keys in _senders(values).items()
        ),
        imap=_imap(values["imap"]) if values["imap"] else None,
        web=Web(**values["web"]) if values["web"] else None,
        log=Log(**values["log"]),
        defaults=Defaults(**values["defaults"]),
    )


def _smtp(keys: dict[str, Any]) -> Smtp:
    keys.setdefault("port", PORTS[keys.get("security", "starttls")])
    keys.setdefault("sender", keys.get("user"))
    return Smtp(**keys)


def _imap(keys: dict[str, Any]) -> Imap:
    keys.setdefault("port", IMAP_PORTS[keys.get("security", "tls")])
    return Imap(**keys)


def _senders(values: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What stands in [sender.<name>], by name."""
    prefix = f"{NAMED}."
    named = (section for section in values if section.startswith(prefix))
    return {section.removeprefix(prefix): values[section] for section in named}


def _data_home(environ: Mapping[str, str]) -> Path:
    """Where a user's data goes: XDG Base Directory Specification 0.8."""
    home = environ.get("XDG_DATA_HOME", "")
    if Path(home).is_absolute():
        return Path(home)
    return Path(environ.get("HOME") or Path.home()) / ".local" / "share"
