"""Dataclasses that cost little to define: for what every start imports before its first paint (decision 33).

Owns the decorator. The standard one writes and compiles six functions for each class, half a millisecond; these share
one set of functions. An instance takes some microseconds more to make, and has no slots: what there are thousands of is
better off with the standard one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    T = TypeVar("T")

    def dataclass(
        *,
        frozen: bool,
        slots: bool = False,  # noqa: ARG001  not heeded
        kw_only: bool = False,
        repr: bool = True,  # noqa: A002  as it is called there
    ) -> Callable[[type[T]], type[T]]:
        """Do what `dataclasses.dataclass` does for a frozen class of plain fields.

        ``fields``, ``replace``, defaults, ``__post_init__`` and ``field(repr=False)`` work as they do there.
        """
        if not frozen:
            raise TypeError("only frozen classes are made here")

        def made(cls: type[T]) -> type[T]:
            cls.__init__ = _init
            if repr and "__repr__" not in vars(cls):
                cls.__repr__ = _repr
            cls.__eq__ = _eq
            cls.__hash__ = _hash
            cls.__setattr__ = cls.__delattr__ = _refuse
            return dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)

        return made


def _init(self: Any, *args: Any, **named: Any) -> None:
    cls: Any = type(self)
    values = self.__dict__
    positional = _positional(cls)
    if len(args) > len(positional):
        raise TypeError(f"{cls.__name__} takes {len(positional)} values by their place, not {len(args)}")
    values.update(zip(positional, args, strict=False))
    twice = values.keys() & named.keys()
    if twice:
        raise TypeError(f"{cls.__name__} is given {', '.join(sorted(twice))} twice")
    for field in dataclasses.fields(cls):
        name = field.name
        if name in values:
            continue
        if name in named:
            values[name] = named.pop(name)
        elif field.default is not dataclasses.MISSING:
            values[name] = field.default
        elif field.default_factory is not dataclasses.MISSING:
            values[name] = field.default_factory()
        else:
            raise TypeError(f"{cls.__name__} lacks {name}")
    if named:
        raise TypeError(f"{cls.__name__} has no {', '.join(sorted(named))}")
    check = getattr(self, "__post_init__", None)
    if check is not None:
        check()


@cache
def _positional(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls) if not field.kw_only)


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, field.name) for field in dataclasses.fields(self))


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _eq(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _refuse(self: Any, name: str, *_value: Any) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change {type(self).__name__}.{name}")
