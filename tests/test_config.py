"""Configuration: file and environment, defaults, and refusals that help."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.config import (
    Access,
    Config,
    Defaults,
    Sender,
    Smtp,
    Telegram,
    Templates,
    Web,
    load,
    report,
)
from bot.config.fits import Problem
from bot.config.keys import KEYS

ROOT = Path(__file__).parents[1]
HOME = {"HOME": "/nowhere"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def loaded(text: str = "", environ: Mapping[str, str] | None = None) -> Config:
    config = outcome(text, environ)
    assert isinstance(config, Config), config
    return config


def refused(text: str = "", environ: Mapping[str, str] | None = None) -> tuple[Problem, ...]:
    problems = outcome(text, environ)
    assert not isinstance(problems, Config), problems
    return problems


def outcome(text: str, environ: Mapping[str, str] | None) -> Config | tuple[Problem, ...]:
    Path("rolig.toml").write_text(text, encoding="utf-8")
    return load(None, {**HOME, **(environ or {})})


def test_without_file_and_environment_nobody_is_let_in_and_nothing_is_sent() -> None:
    config = load(None, HOME)
    assert isinstance(config, Config)
    assert config.store.folder == Path("/nowhere/.local/share/rolig")
    assert config.store.files_mb == 500
    assert config.telegram == Telegram("", "https://api.telegram.org/bot")
    assert config.access == Access(frozenset())
    assert config.smtp is None
    assert config.defaults == Defaults(None, None, None, None)
    assert config.templates == Templates(None)


def test_every_key_is_read_from_the_file() -> None:
    config = loaded(
        """
        [telegram]
        token = "123:abc_DEF-9"
        base_url = "http://localhost:8081/bot"
        base_file_url = "http://127.0.0.1:8081/file/bot"
        [access]
        allow = [7, 8]
        [store]
        folder = "/var/lib/rolig"
        files_mb = 2000
        [templates]
        folder = "."
        [smtp]
        host = "Mail.Example.com"
        port = 2525
        user = "dana"
        password = " hunter2 "
        security = "tls"
        sender = "Dana <dana@example.com>"
        [defaults]
        language = "da"
        country = "dk"
        zone = "Europe/Copenhagen"
        currency = "dkk"
        """
    )
    assert config.telegram == Telegram(
        "123:abc_DEF-9", "http://localhost:8081/bot", "http://127.0.0.1:8081/file/bot"
    )
    assert config.access == Access(frozenset({7, 8}))
    assert config.store.folder == Path("/var/lib/rolig")
    assert config.store.files_mb == 2000
    assert config.templates == Templates(Path())
    assert config.smtp == Smtp(
        "mail.example.com", 2525, "Dana <dana@example.com>", "tls", "dana", " hunter2 "
    )
    assert config.defaults == Defaults("da", "DK", "Europe/Copenhagen", "DKK")


def test_the_environment_wins_over_the_file_even_over_a_wrong_one() -> None:
    config = loaded(
        '[smtp]\nhost = "a.example"\nport = "many"\nsender = "a@b.example"',
        {"ROLIG_SMTP_HOST": "c.example", "ROLIG_SMTP_PORT": "26", "ROLIG_ACCESS_ALLOW": "7, 8"},
    )
    assert config.smtp == Smtp("c.example", 26, "a@b.example")
    assert config.access == Access(frozenset({7, 8}))


def test_an_empty_value_counts_as_not_set() -> None:
    config = loaded('[defaults]\nlanguage = "he"', {"ROLIG_DEFAULTS_LANGUAGE": ""})
    assert config.defaults.language == "he"


def test_the_example_loads_and_says_every_key() -> None:
    example = (ROOT / "config.example.toml").read_text(encoding="utf-8")
    assert loaded(example) == loaded("")
    uncommented = tomllib.loads(
        "\n".join(
            line.removeprefix("# ")
            for line in example.splitlines()
            if not line.startswith("# allow") and (" = " in line or line.startswith(("[", "# [")))
        )
    )
    (uncommented["sender"],) = uncommented["sender"].values()
    assert {section: set(keys) for section, keys in KEYS.items()} == {
        section: set(table) for section, table in uncommented.items()
    }


def test_the_file_may_be_named_by_argument_or_environment(folder: Path) -> None:
    named, other = folder / "one.toml", folder / "two.toml"
    named.write_text('[defaults]\nlanguage = "he"', encoding="utf-8")
    other.write_text('[defaults]\nlanguage = "da"', encoding="utf-8")
    by_environment = load(None, {**HOME, "ROLIG_CONFIG": str(other)})
    by_argument = load(named, {**HOME, "ROLIG_CONFIG": str(other)})
    assert isinstance(by_environment, Config)
    assert isinstance(by_argument, Config)
    assert (by_environment.defaults.language, by_argument.defaults.language) == ("da", "he")


def test_a_named_file_that_is_missing_is_refused(folder: Path) -> None:
    problems = load(folder / "no.toml", HOME)
    assert not isinstance(problems, Config)
    (problem,) = problems
    assert problem.key == str(folder / "no.toml")
    assert "No such file" in problem.remedy


@pytest.mark.parametrize(
    ("content", "remedy"),
    [
        (b"[telegram\n", "not TOML: .*line 1"),
        (b"[store]\nfolder = 'S\xf8ren'\n", "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(folder: Path, content: bytes, remedy: str) -> None:
    (folder / "rolig.toml").write_bytes(content)
    problems = load(None, HOME)
    assert not isinstance(problems, Config)
    (problem,) = problems
    assert problem.key == "rolig.toml"
    assert re.match(remedy, problem.remedy)


def test_a_file_saved_with_a_byte_order_mark_is_read(folder: Path) -> None:
    (folder / "rolig.toml").write_bytes(b'\xef\xbb\xbf[defaults]\r\nlanguage = "he"\r\n')
    config = load(None, HOME)
    assert isinstance(config, Config)
    assert config.defaults.language == "he"


def test_all_that_is_wrong_is_said_at_once_with_its_line() -> None:
    problems = refused(
        '[smtp]\nhost = "mail.example"\nprot = 25\n\n[defaults]\nlanguage = "fr"\n'
        'zone = "Europe/Kopenhagen"\n[mail]\nhost = "x"\n[access]\nallow = ["@dana"]\n',
        {"ROLIG_TELEGRAM_TOKN": "1:x"},
    )
    assert report(problems).splitlines() == [
        'rolig.toml:3: [smtp] prot: unknown setting; did you mean "[smtp] port"?',
        'rolig.toml:9: [mail] host: unknown setting; did you mean "[smtp] host"?',
        'ROLIG_TELEGRAM_TOKN: unknown setting; did you mean "ROLIG_TELEGRAM_TOKEN"?',
        'rolig.toml:6: [defaults] language: got \'fr\'; one of "he", "da", "en"',
        "rolig.toml:7: [defaults] zone: got 'Europe/Kopenhagen'; a time zone by its IANA name;"
        ' did you mean "Europe/Copenhagen"?',
        "rolig.toml:11: [access] allow: got ['@dana'];"
        ' "everyone", or Telegram user ids: [123456789]; the bot tells strangers theirs',
        "[smtp] sender: missing: the address that mail is sent from",
    ]


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("telegram", "token", '"not a token"'),
        ("telegram", "token", "12345"),
        ("telegram", "base_url", '"localhost:8081/bot"'),
        ("telegram", "base_url", '"http://localhost:8081"'),
        ("telegram", "base_url", '"http://localhost/bot?x=1"'),
        ("telegram", "base_url", '"http://dana:hunter2@localhost/bot"'),
        ("telegram", "base_file_url", '"http://localhost/bot"'),
        ("access", "allow", '"nobody"'),
        ("access", "allow", "[true]"),
        ("access", "allow", "[-100]"),
        ("access", "allow", "7.5"),
        ("store", "folder", "7"),
        ("store", "files_mb", "0"),
        ("store", "files_mb", '"much"'),
        ("store", "files_mb", "true"),
        ("store", "folder", '"a\\nb"'),
        ("templates", "folder", '"no/such/folder"'),
        ("templates", "folder", '"rolig.toml"'),
        ("templates", "folder", "true"),
        ("smtp", "host", '"mail.example:25"'),
        ("smtp", "host", '"https://mail.example"'),
        ("smtp", "port", "0"),
        ("smtp", "port", "65536"),
        ("smtp", "port", "true"),
        ("smtp", "port", '"²"'),
        ("smtp", "security", '"ssl"'),
        ("smtp", "sender", '"Dana"'),
        ("smtp", "sender", '"dana@example.com\\nBcc: x@example.com"'),
        ("smtp", "password", "12345"),
        ("defaults", "language", '"Hebrew"'),
        ("defaults", "country", '"UK"'),
        ("defaults", "country", '"Denmark"'),
        ("defaults", "zone", '"Europe"'),
        ("defaults", "zone", '"../../etc/passwd"'),
        ("defaults", "currency", '"XQZ"'),
        ("defaults", "currency", "{ a = 1 }"),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(section: str, key: str, value: str) -> None:
    problems = refused(f"[{section}]\n{key} = {value}")
    assert problems[0].key == f"rolig.toml:2: [{section}] {key}"
    assert problems[0].remedy


@pytest.mark.parametrize("text", ['token = "1:x"', 'telegram = "1:x"', "[telegrm]", "[[smtp]]"])
def test_what_is_not_a_section_with_known_keys_is_refused(text: str) -> None:
    (problem,) = refused(text)
    assert problem.remedy.startswith("unknown setting")
    assert "1:x" not in report([problem])


def test_no_refusal_shows_a_secret() -> None:
    secret = "hunter2-hunter2"
    problems = refused(
        f"""
        [telegram]
        token = "{secret}"
        base_url = "https://api.telegram.org/bot{secret}"
        tokken = "{secret}"
        [smtp]
        passwort = "{secret}"
        password = ["{secret}"]
        host = {{ password = "{secret}" }}
        """,
        {"ROLIG_SMTP_PASSWORT": secret, "ROLIG_TELEGRAM_TOKEN": secret},
    )
    assert len(problems) >= 6
    assert secret not in report(problems)
    assert secret not in repr(problems)


def test_a_config_does_not_show_its_secrets() -> None:
    config = loaded(
        '[telegram]\ntoken = "123:canary"\n[smtp]\nhost = "m.example"\nuser = "a@b.example"\n'
        'password = "canary"'
    )
    assert config.smtp is not None
    assert (config.telegram.token, config.smtp.password) == ("123:canary", "canary")
    assert "canary" not in repr(config)
    assert "canary" not in str(config.smtp)


@pytest.mark.parametrize(
    ("security", "port"), [("starttls", 587), ("tls", 465)], ids=["starttls", "tls"]
)
def test_the_port_follows_from_the_security(security: str, port: int) -> None:
    config = loaded(f'[smtp]\nhost = "m.example"\nsecurity = "{security}"\nsender = "a@b.example"')
    assert config.smtp is not None
    assert config.smtp.port == port


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.10", "[::1]", "::1"])
def test_mail_without_encryption_may_go_to_this_machine(host: str) -> None:
    config = loaded(f'[smtp]\nhost = "{host}"\nsecurity = "none"\nsender = "a@b.example"')
    assert config.smtp is not None
    assert (config.smtp.security, config.smtp.port) == ("none", 25)


@pytest.mark.parametrize("host", ["mail.example", "192.168.0.2", "localhost.example", "0.0.0.0"])
def test_mail_without_encryption_may_go_nowhere_else(host: str) -> None:
    (problem,) = refused(f'[smtp]\nhost = "{host}"\nsecurity = "none"\nsender = "a@b.example"')
    assert problem.key == "[smtp] security"


@pytest.mark.parametrize(
    ("keys", "missing"),
    [
        ('sender = "a@b.example"', "[smtp] host"),
        ('host = "m.example"', "[smtp] sender"),
        ('host = "m.example"\nuser = "a@b.example"', "[smtp] password"),
        ('host = "m.example"\nsender = "a@b.example"\npassword = "x"', "[smtp] user"),
    ],
)
def test_half_a_mail_server_is_refused_by_what_is_missing(keys: str, missing: str) -> None:
    assert [problem.key for problem in refused("[smtp]\n" + keys)] == [missing]


def test_mail_comes_from_the_user_where_that_is_an_address() -> None:
    config = loaded('[smtp]\nhost = "m.example"\nuser = "a@b.example"\npassword = "x"')
    assert config.smtp is not None
    assert config.smtp.sender == "a@b.example"


def test_the_file_address_follows_the_server_named() -> None:
    config = loaded('[telegram]\nbase_url = "http://localhost:8081/bot/"')
    assert config.telegram.base_url == "http://localhost:8081/bot"
    assert config.telegram.base_file_url == "http://localhost:8081/file/bot"


@pytest.mark.parametrize(
    ("allow", "admitted"), [([], set()), ([7], {7}), ("everyone", {7, 8}), ("8", {8})]
)
def test_only_those_on_the_list_are_admitted(allow: object, admitted: set[int]) -> None:
    value = repr(allow).replace("'", '"')
    config = loaded(f"[access]\nallow = {value}")
    assert {user for user in (7, 8) if config.access.admits(user)} == admitted


def test_the_folder_of_own_letters_must_be_there(folder: Path) -> None:
    (folder / "letters").mkdir()
    assert loaded('[templates]\nfolder = "letters"').templates.folder == Path("letters")
    by_environment = loaded(environ={"ROLIG_TEMPLATES_FOLDER": str(folder / "letters")})
    assert by_environment.templates.folder == folder / "letters"


def test_the_store_follows_the_data_folder_and_the_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/nowhere")
    assert loaded(environ={"XDG_DATA_HOME": "/data"}).store.folder == Path("/data/rolig")
    assert loaded(environ={"XDG_DATA_HOME": "data"}).store.folder.is_relative_to("/nowhere")
    tilde = loaded('[store]\nfolder = "~/owed"').store.folder
    assert tilde == Path("/nowhere/owed")


def test_where_to_listen_is_read_and_the_secret_never_shown(tmp_path: Path) -> None:
    given = tmp_path / "rolig.toml"
    address = 'webhook = "https://bot.example/x/"'
    given.write_text(f'[web]\nport = 8080\n{address}\nsecret = "0123456789abcdef"')
    config = load(given, {})
    assert isinstance(config, Config)
    assert config.web == Web(8080, "127.0.0.1", "https://bot.example/x", "0123456789abcdef")
    assert "0123456789abcdef" not in repr(config)


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ('webhook = "https://bot.example"\nport = 1', "[web] secret: missing"),
        ('secret = "0123456789abcdef"\nport = 1', "[web] webhook: missing"),
        ('host = "127.0.0.1"', "[web] port: missing"),
        ('port = 1\nwebhook = "http://bot.example"', "https"),
        ('port = 1\nsecret = "short"', "16 to 256"),
    ],
)
def test_where_to_listen_is_refused_with_a_remedy(tmp_path: Path, section: str, words: str) -> None:
    given = tmp_path / "rolig.toml"
    given.write_text(f"[web]\n{section}")
    problems = load(given, {})
    assert not isinstance(problems, Config)
    assert words in report(problems)
    assert "short" not in report(problems)


STUDIO = """
[smtp]
host = "m.example"
sender = "bot@m.example"
[sender.studio]
owners = [5, 6]
host = "s.example"
user = "yael@s.example"
password = "canary"
"""


def test_some_owners_have_a_sender_of_their_own() -> None:
    config = loaded(
        STUDIO + '[sender.b_2]\nowners = "7"\nhost = "b.example"\nsender = "x@b.example"'
    )
    assert config.smtp == Smtp("m.example", 587, "bot@m.example")
    own = Smtp("s.example", 587, "yael@s.example", user="yael@s.example", password="canary")
    assert config.senders == (
        Sender("studio", frozenset({5, 6}), own),
        Sender("b_2", frozenset({7}), Smtp("b.example", 587, "x@b.example")),
    )
    assert "canary" not in str(config)


def test_the_environment_wins_for_a_sender_too_and_can_name_one() -> None:
    environ = {
        "ROLIG_SENDER_STUDIO_PASSWORD": "other",
        "ROLIG_SENDER_B_2_OWNERS": "7, 8",
        "ROLIG_SENDER_B_2_HOST": "b.example",
        "ROLIG_SENDER_B_2_SENDER": "x@b.example",
    }
    studio, second = loaded(STUDIO, environ).senders
    assert studio.smtp.password == "other"
    assert second == Sender("b_2", frozenset({7, 8}), Smtp("b.example", 587, "x@b.example"))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[sender.b]\nowners = [7]\nsender = 'a@b.c'", "[sender.b] host"),
        ("[sender.b]\nhost = 'b.example'\nsender = 'a@b.c'", "[sender.b] owners"),
        ("[sender.b]\nowners = [7]\nhost = 'b.example'", "[sender.b] sender"),
        (
            "[sender.b]\nowners = [6]\nhost = 'b.example'\nsender = 'a@b.c'",
            "[sender.b] owners",
        ),
        (
            "[sender.b]\nowners = [7]\nhost = 'b.example'\nsender = 'a@b.c'\nsecurity = 'none'",
            "[sender.b] security",
        ),
        ("[sender.b]\nowners = 'everyone'\nhost = 'b.example'", "rolig.toml:11: [sender.b] owners"),
        ("[sender.b]\nowner = [7]", "rolig.toml:11: [sender.b] owner"),
        ("[sender.B]\nowners = [7]", "rolig.toml:11: [sender.B] owners"),
        ("[sender]\nhost = 'b.example'", "rolig.toml:11: [sender] host"),
    ],
)
def test_a_sender_that_can_not_be_is_told_by_its_key(text: str, key: str) -> None:
    problems = refused(STUDIO + text)
    assert key in [problem.key for problem in problems]
    assert all(problem.remedy for problem in problems)


def test_a_sender_alone_is_refused_for_nobody_else_could_send() -> None:
    problems = refused(STUDIO.partition('sender = "bot@m.example"')[2])
    assert [problem.key for problem in problems] == ["[sender.studio]"]
