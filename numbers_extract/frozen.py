"""Frozen values: made in bulk, or of very many fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, field, fields, make_dataclass
from typing import Any, ClassVar, NoReturn, ParamSpec, Self, TypeVar, dataclass_transform

Fields = ParamSpec("Fields")
Made = TypeVar("Made")


def maker(frozen: Callable[Fields, Made]) -> Callable[Fields, Made]:
    """A faster constructor of a frozen dataclass with slots; every field must be given.

    The constructor of a frozen class sets its fields one by one through `object.__setattr__`, which takes six times
    as long as a plain class does. So a plain class with the same slots is filled, and then given the frozen one's name.

    >>> from numbers_extract.claims import Context, Span
    >>> maker(Context)(Span(0, 5), None, None, None, None, None, None) == Context(Span(0, 5))
    True
    """
    names = [field.name for field in fields(frozen)]  # type: ignore[arg-type]  # a class, which mypy cannot be told
    plain: Any = make_dataclass("Plain", names, slots=True, eq=False, repr=False, match_args=False)

    def make(*args: Fields.args, **kwargs: Fields.kwargs) -> Made:
        made = plain(*args, **kwargs)
        made.__class__ = frozen
        return made  # type: ignore[no-any-return]

    return make


@dataclass_transform(kw_only_default=True, eq_default=False, frozen_default=True, field_specifiers=(field,))
class ManyFields:
    """Base of a class that is used as one with `dataclass(frozen=True, kw_only=True, eq=False)` is.

    `dataclass` writes a constructor with every field in it and compiles that; of hundreds of fields it would
    take a tenth of the time of a first extraction.

    >>> class Language(ManyFields):
    ...     tag: str
    ...     words: dict[str, int] = field(default_factory=dict)
    >>> Language(tag="de").words
    {}
    >>> Language(tag="de", word={})
    Traceback (most recent call last):
        ...
    TypeError: Language has no field 'word'
    >>> Language(words={})
    Traceback (most recent call last):
        ...
    TypeError: Language needs the field 'tag'
    """

    _defaults: ClassVar[dict[str, Any]]

    def __init_subclass__(cls) -> None:
        cls._defaults = {name: vars(cls).get(name, MISSING) for name in cls.__annotations__}

    def __init__(self, **given: object) -> None:
        for name in given.keys() - self._defaults.keys():
            raise TypeError(f"{type(self).__name__} has no field {name!r}")
        for name, default in self._defaults.items():
            value = given[name] if name in given else _made(default)
            if value is MISSING:
                raise TypeError(f"{type(self).__name__} needs the field {name!r}")
            vars(self)[name] = value

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name!r} cannot be set: {type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{name!r} cannot be deleted: {type(self).__name__} is frozen")

    def but(self, **changed: object) -> Self:
        """The same value with other values of these fields.

        >>> class Language(ManyFields):
        ...     tag: str
        ...     plural: str = "s"
        >>> Language(tag="en", plural="en").but(tag="en-GB").plural
        'en'
        """
        return type(self)(**(vars(self) | changed))


def _made(default: object) -> object:
    """The value of a field that is not given; `MISSING` where it has to be."""
    if not isinstance(default, Field):
        return default
    made = default.default_factory
    return default.default if made is MISSING else made()
