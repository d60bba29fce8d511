"""A loaded model is kept from one build to the next where builds follow each other, and let go when idle."""

from __future__ import annotations

import time

import pytest

from sfxgen.render import keeping


class Shop:
    """Loads models by name, and notes what was loaded and closed."""

    def __init__(self) -> None:
        self.loaded: list[str] = []
        self.closed: list[str] = []

    def build(self, name: str) -> str:
        """Use a model once, as a build does."""
        model = keeping.take(name, lambda: self.loaded.append(name) or f"model {name}")
        keeping.put_back(name, model, lambda: self.closed.append(name))
        return model


@pytest.fixture
def shop():
    return Shop()


def test_outside_nothing_is_kept(shop):
    assert shop.build("a") == shop.build("a") == "model a"
    assert (shop.loaded, shop.closed) == (["a", "a"], ["a", "a"])


def test_within_a_model_is_loaded_once_and_only_one_is_kept(shop):
    with keeping.keeping():
        shop.build("a")
        shop.build("a")
        assert (shop.loaded, shop.closed) == (["a"], [])
        shop.build("b")
        assert (shop.loaded, shop.closed) == (["a", "b"], ["a"])
    assert shop.closed == ["a", "b"]


def test_a_model_that_can_not_be_loaded_leaves_nothing(shop):
    with keeping.keeping():
        shop.build("a")
        with pytest.raises(OSError, match="no weights"):
            keeping.take("b", _fails)
        shop.build("a")
    assert (shop.loaded, shop.closed) == (["a", "a"], ["a", "a"])


def _fails() -> str:
    raise OSError("no weights")


def test_idle_it_is_let_go(shop):
    with keeping.keeping(idle_s=0.05):
        shop.build("a")
        deadline = time.monotonic() + 10
        while not shop.closed and time.monotonic() < deadline:
            time.sleep(0.01)
        assert shop.closed == ["a"]
        shop.build("a")
        assert shop.loaded == ["a", "a"]


def test_in_use_it_is_not_idle(shop):
    with keeping.keeping(idle_s=0.05):
        model = keeping.take("a", lambda: shop.loaded.append("a") or "model a")
        time.sleep(0.2)
        keeping.put_back("a", model, lambda: shop.closed.append("a"))
        assert shop.closed == []
