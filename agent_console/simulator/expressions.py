"""Owns TaskRouter's expressions over attributes (target workers, filters); touches no world.

Understands what the scenarios and usual workspaces use: comparison, HAS, IN, CONTAINS, AND, OR,
NOT and parentheses over dotted names, texts, numbers and lists.
"""

import re
from typing import Any

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"[^"]*"|'[^']*')|(?P<number>-?\d+(?:\.\d+)?)"""
    r"""|(?P<operator>==|!=|<=|>=|<|>|\(|\)|\[|\]|,)|(?P<word>[A-Za-z_][\w.]*))""",
)
_BOOLEANS = {"true": True, "false": False}


class ExpressionError(ValueError):
    """An expression that cannot be read."""


def matches(expression: str, attributes: dict[str, Any]) -> bool:
    """Evaluate an expression; raises ExpressionError when it cannot be read."""
    reader = _Reader(_tokens(expression), attributes)
    result = reader.either()
    if reader.peek() is not None:
        raise ExpressionError(f"unexpected {reader.peek()!r} in {expression!r}")
    return bool(result)


def _tokens(expression: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    text = expression.strip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ExpressionError(f"cannot read {text[position:]!r}")
        tokens.append(match.group().strip())
        position = match.end()
    return tokens


class _Reader:
    def __init__(self, tokens: list[str], attributes: dict[str, Any]) -> None:
        self._tokens = tokens
        self._attributes = attributes
        self._at = 0

    def peek(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> str:
        token = self.peek()
        if token is None:
            raise ExpressionError("the expression ends too early")
        self._at += 1
        return token

    def _word(self, *words: str) -> bool:
        token = self.peek()
        if token is None or token.upper() not in words:
            return False
        self._at += 1
        return True

    def either(self) -> bool:
        result = self._both()
        while self._word("OR"):
            result = self._both() or result
        return result

    def _both(self) -> bool:
        result = self._one()
        while self._word("AND"):
            result = self._one() and result
        return result

    def _one(self) -> bool:
        if self._word("NOT"):
            return not self._one()
        if self._word("("):
            result = self.either()
            if not self._word(")"):
                raise ExpressionError("a parenthesis is not closed")
            return result
        return self._comparison()

    def _comparison(self) -> bool:
        left = self._value()
        operator = self._take().upper()
        right = self._value()
        return _compare(left, operator, right)

    def _value(self) -> Any:
        word = self._take()
        if word == "[":
            return self._list()
        if word[0] in "\"'":
            return word[1:-1]
        if word[0].isdigit() or word[0] == "-":
            return float(word)
        if word.lower() in _BOOLEANS:
            return _BOOLEANS[word.lower()]
        return _lookup(self._attributes, word)

    def _list(self) -> list[Any]:
        values: list[Any] = []
        while not self._word("]"):
            values.append(self._value())
            self._word(",")
        return values


def _lookup(attributes: dict[str, Any], name: str) -> Any:
    value: Any = attributes
    for part in name.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _compare(left: Any, operator: str, right: Any) -> bool:
    if operator == "==":
        return bool(left == right)
    if operator == "!=":
        return bool(left != right)
    if operator == "HAS":
        return isinstance(left, list) and right in left
    if operator == "IN":
        return isinstance(right, list) and left in right
    if operator == "CONTAINS":
        return isinstance(left, str | list) and right in left
    return _order(left, operator, right)


def _order(left: Any, operator: str, right: Any) -> bool:
    if operator not in {"<", "<=", ">", ">="}:
        raise ExpressionError(f"{operator} is no operator")
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        return False
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]
