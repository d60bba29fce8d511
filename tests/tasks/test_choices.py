from __future__ import annotations

import pytest

from sfxgen.tasks.choices import ACTIONS, Choice, read_choices


def read(text: str) -> list[str]:
    faults = []
    found = read_choices(text, "stdin", faults)
    assert not faults
    return [str(choice) for choice in found]


LINE = "ui/click#2 = keep 41  # crisper"


@pytest.mark.parametrize(
    "text",
    [
        LINE,
        f"{LINE}\r\n",
        f"\ufeff{LINE}",
        f"  {LINE}   ",
        f"> {LINE}",
        f">> > {LINE}",
        f"- {LINE}",
        f"> * {LINE}",
        f"1. {LINE}",
        f"3) {LINE}",
        f"- [x] {LINE}",
        f"\u2022 {LINE}",
        f"+ {LINE}",
        f"`{LINE}`",
        f"> - `{LINE}`  ",
        f"```\n{LINE}\n```",
        f"Hi, these are mine:\n\n```text\n{LINE}\n```\nThanks!",
        f"> ```\n> {LINE}\n> ```",
        f"~~~\n{LINE}\n~~~",
        f"# a headline\n\n{LINE}\n#ui/click#1 = drop",
        "ui/click#2=keep 41 # crisper",
        "ui/click #2  =  KEEP  41 #crisper",
        "ui/click#2\u00a0= keep 41  # crisper",
        "ui/\u200bclick#2 = keep 41\t# crisper",
        "ui/click\\#2 \\= keep 41 # crisper",
        "UI/Click#2 = keep 41  #   crisper  ",
    ],
)
def test_a_choice_survives_chats_and_reviews(text):
    assert read(text) == [LINE]


def test_underscores_and_signs_at_the_beginning_of_names_are_the_names():
    assert read("_a = note # x\n-b#1 = keep\n7 = drop\n8\\_bit = drop") == [
        "_a = note  # x",
        "-b#1 = keep",
        "7 = drop",
        "8_bit = drop",
    ]


def test_a_comment_may_hold_anything():
    text = "a = note # 50 % less = better; #2 `too` > that; and c \\o/"
    assert read(text) == ["a = note  # 50 % less = better; #2 `too` > that; and c \\o/"]


def test_choices_may_share_a_line():
    assert read("a#1 = keep 3; a#2 = drop  # dull; b = reroll") == ["a#1 = keep 3", "a#2 = drop  # dull", "b = reroll"]


def test_what_is_written_is_read_again():
    for action in ACTIONS:
        choice = Choice(name="a/b_c-9", take=12, action=action, seed=5, comment="x # y", line=1, column=1)
        again = read_choices(str(choice), "", [])[0]
        assert str(again) == str(choice).replace("note 5", "note")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("I like the second", "is no choice"),
        ("ui/click#2 keep 41", "is no choice"),
        ("ui/click#2 = ", "what becomes of it is missing"),
        ("ui/click#2 = kepe 41", "did you mean keep?"),
        ("ui/click#2 = seed 41", "did you mean keep?"),
        ("ui/click#2 = polish", "one of keep, only, drop, reroll, note"),
        ("ui/click#2 = keep forty", "can't be read"),
        ("ui/click#2 = keep -1", "can't be read"),
        ("ui/click#two = keep", "names no sound and no take"),
        ("../x = keep", "names no sound and no take"),
        ("ui/click#2 = keep 4294967296", "is no seed"),
        ("ui/click = note", "a note without a comment"),
        (f"ui/click = note # {'x' * 501}", "longer than 500"),
    ],
)
def test_what_is_no_choice_is_named_with_its_place(line, said):
    faults = []
    assert read_choices(f"# mine\n> {line}\n", "mine.txt", faults) == []
    (fault,) = faults
    assert str(fault).startswith("mine.txt:2:3: ") and said in str(fault)


def test_all_faults_come_at_once_and_huge_texts_are_refused():
    faults = []
    read_choices("a\nb = keep\nc\n", "", faults)
    assert [fault.line for fault in faults] == [1, 3]
    faults.clear()
    assert read_choices("\n" * 100_001, "", faults) == [] and "right file" in str(faults[0])


@pytest.mark.parametrize("text", ["`" * 50_000, "> " * 50_000, "- " * 50_000, "a;" * 50_000, "a = " * 20_000, "#" * 99])
def test_odd_texts_take_no_time(text):
    read_choices(text, "", [])
