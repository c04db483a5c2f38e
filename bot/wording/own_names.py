"""The names in a template that there are not, found by reading it, in whatever branch."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from jinja2 import meta, nodes

from bot.wording.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class Known:
    """What a template may name: facts and variables, blocks of what it extends, other templates."""

    names: frozenset[str]
    blocks: frozenset[str]
    templates: Collection[str]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name without a meaning, on `line` of its template."""

    line: int
    reason: str


def known(facts: Iterable[str], shared: Iterable[nodes.Template], there: Collection[str]) -> Known:
    """With what the shared templates of a language set and the blocks that they leave open."""
    trees = tuple(shared)
    names = {name for tree in trees for name in _set_in(tree)}
    blocks = {block.name for tree in trees for block in tree.find_all(nodes.Block)}
    return Known(frozenset({*facts, *names}), frozenset(blocks), there)


def unknown(tree: nodes.Template, known: Known, sandbox: Sandbox) -> Iterator[Unknown]:
    """Each name without a meaning: templates first, then blocks, filters, tests, variables."""
    yield from _templates(tree, known)
    for filtered in tree.find_all(nodes.Filter):
        if filtered.name not in sandbox.filters:
            yield Unknown(filtered.lineno, f'no such filter: "{filtered.name}"')
    for tested in tree.find_all(nodes.Test):
        if tested.name not in sandbox.tests:
            yield Unknown(tested.lineno, f'no such test: "{tested.name}"')
    undeclared = meta.find_undeclared_variables(tree) - known.names - set(_set_in(tree))
    for used in tree.find_all(nodes.Name):
        if used.name in undeclared:
            yield Unknown(used.lineno, f'unknown name: "{used.name}"')


def _templates(tree: nodes.Template, known: Known) -> Iterator[Unknown]:
    """Other templates that are named, and the blocks that one filled in for another must have."""
    for other in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        named = getattr(other, "template", None)
        if not isinstance(named, nodes.Const):
            yield Unknown(other.lineno, "another template is called by its name, in quotes")
        elif named.value not in known.templates:
            yield Unknown(other.lineno, f'no such template: "{named.value}"')
    if tree.find(nodes.Extends):
        for block in tree.body:
            if isinstance(block, nodes.Block) and block.name not in known.blocks:
                yield Unknown(block.lineno, f'no such block: "{block.name}"')


def _set_in(tree: nodes.Template) -> Iterator[str]:
    yield from (one.name for one in tree.find_all(nodes.Name) if one.ctx != "load")
    yield from (one.name for one in tree.find_all(nodes.Macro))
    yield from (one.target for one in tree.find_all(nodes.Import))
    for taken in tree.find_all(nodes.FromImport):
        yield from (one if isinstance(one, str) else one[1] for one in taken.names)
