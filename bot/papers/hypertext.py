"""A page as one HTML file that needs nothing else: no script, no address outside, good to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final
from urllib.parse import quote

from bot.papers.blocks import Block, Letter, Listed, Page, Pairs, Said, Section, Table

_FROM_THE_RIGHT: Final = frozenset({"he"})
_UNSEEN: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, *range(0x202A, 0x202F)])
"""Controls and overrides of direction, which no page is to obey."""
_STYLE: Final = """\
body{font:16px/1.5 Georgia,"Times New Roman",serif;color:#111;background:#fff;max-width:60rem;
margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;margin-bottom:.2rem}
h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #999;break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:start;vertical-align:top;
overflow-wrap:anywhere}
tr,.letter{break-inside:avoid}
thead{display:table-header-group}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0}
dt{color:#555}
dd{margin:0;overflow-wrap:anywhere}
.letter{border:1px solid #bbb;padding:.5rem 1rem;margin:1rem 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f6f6f4;padding:.7rem;
margin:.5rem 0}
.below{color:#555;margin:.2rem 0}
li::marker{content:"\\2610  "}
@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit;text-decoration:none}}
"""


def as_html(page: Page) -> bytes:
    """Every text is escaped, and isolated from the direction of what stands around it."""
    direction = "rtl" if page.language in _FROM_THE_RIGHT else "ltr"
    body = "\n".join(part for section in page.sections for part in _section(section))
    below = "\n".join(f'<p class="below">{_text(line)}</p>' for line in page.below)
    return f"""\
<!doctype html>
<html lang="{page.language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{_text(page.title)}</title>
<style>
{_STYLE}</style>
</head>
<body>
<h1>{_text(page.title)}</h1>
{below}
{body}
</body>
</html>
""".encode("utf-8", "replace")


def _section(section: Section) -> Iterator[str]:
    yield f"<section>\n<h2>{_text(section.title)}</h2>"
    yield from map(_block, section.blocks)
    yield "</section>"


def _block(block: Block) -> str:
    match block:
        case Said(text):
            return f"<p>{_text(text)}</p>"
        case Listed(lines):
            items = "\n".join(f"<li>{_text(line)}</li>" for line in lines)
            return f"<ul>\n{items}\n</ul>"
        case Pairs(rows):
            return _pairs(rows)
        case Table():
            return _table(block)
        case Letter(pairs, label, words):
            exact = f'<p>{_text(label)}</p>\n<pre dir="auto">{_text(words)}</pre>'
            return f'<div class="letter">\n{_pairs(pairs)}\n{exact}\n</div>'


def _pairs(rows: tuple[tuple[str, str], ...]) -> str:
    lines = (f"<dt>{_text(label)}</dt><dd>{_value(value)}</dd>" for label, value in rows)
    return "<dl>\n" + "\n".join(lines) + "\n</dl>"


def _table(table: Table) -> str:
    heads = "".join(f'<th scope="col">{_text(head)}</th>' for head in table.heads)
    links = table.links or ("",) * len(table.rows)
    rows = "\n".join(_row(row, link) for row, link in zip(table.rows, links, strict=True))
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(row: tuple[str, ...], link: str) -> str:
    cells = [_value(cell) for cell in row]
    if link:
        cells[0] = f'<a href="{escape(quote(link))}">{cells[0]}</a>'
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _value(text: str) -> str:
    return f"<bdi>{_text(text)}</bdi>" if text else ""


def _text(text: str) -> str:
    return escape(text.translate(_UNSEEN))
