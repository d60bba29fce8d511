"""Operations end within their deadline, whatever they do, and one that hangs costs no other its turn."""

from __future__ import annotations

import threading
import time

import pytest

from sfxgen.cache.transfers import Transfers


@pytest.fixture
def transfers():
    made = Transfers(2)
    yield made
    made.close()


def test_results_and_errors_come_back(transfers):
    assert transfers.submit(lambda: 3, 5).value() == 3
    with pytest.raises(ZeroDivisionError):
        transfers.submit(lambda: 1 / 0, 5).value()


def test_more_than_there_are_threads_are_done_in_turn(transfers):
    at_once, most, mutex = 0, 0, threading.Lock()

    def work(number):
        nonlocal at_once, most
        with mutex:
            at_once += 1
            most = max(most, at_once)
        time.sleep(0.01)
        with mutex:
            at_once -= 1
        return number

    tasks = [transfers.submit(lambda number=number: work(number), 5) for number in range(20)]
    assert [task.value() for task in tasks] == list(range(20))
    assert most == 2


def test_what_hangs_is_left_behind_and_others_go_on(transfers):
    free, heard = threading.Event(), []
    hanging = [transfers.submit(lambda: free.wait(30), 0.2, heard.append) for _ in range(4)]
    began = time.monotonic()
    assert transfers.submit(lambda: "done", 5).value() == "done"
    assert time.monotonic() - began < 10
    assert all(task.wait(5) for task in hanging)
    while len(heard) < len(hanging) and time.monotonic() - began < 10:
        time.sleep(0.05)
    assert {*heard} == {*hanging} and all(isinstance(task.error, TimeoutError) for task in hanging)
    free.set()
    time.sleep(0.05)
    assert all(task.result is None for task in hanging), "too late is too late"


def test_the_deadline_counts_from_when_it_begins(transfers):
    tasks = [transfers.submit(lambda: time.sleep(0.15), 0.4) for _ in range(8)]
    assert all(task.wait(5) and task.error is None for task in tasks)


def test_closing_waits_for_nothing(transfers):
    free = threading.Event()
    tasks = [transfers.submit(lambda: free.wait(30), 30) for _ in range(5)]
    began = time.monotonic()
    transfers.close()
    assert time.monotonic() - began < 1
    assert all(isinstance(task.error, TimeoutError) for task in tasks)
    free.set()
