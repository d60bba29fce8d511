"""One more sound in a manifest's text, as a person would write it there."""

from __future__ import annotations

import pytest
from made_manifests import made
from reading import read, sounds
from slices import amounts

from sfxgen.errors import UsageError
from sfxgen.manifest.new_entry import add_sound

FIELDS = {"prompt": "a soft, bright click", "duration": 0.2}
FLOW = '{prompt: "a soft, bright click", duration: 0.2}'
LINES = "prompt: a soft, bright click\n", "duration: 0.2\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "sounds:\n  ui/b:\n    {0}    {1}"),
        ("# none yet\n", "# none yet\nsounds:\n  ui/b:\n    {0}    {1}"),
        ("# none yet", "# none yet\nsounds:\n  ui/b:\n    {0}    {1}"),
        ("sounds:\n", "sounds:\n  ui/b:\n    {0}    {1}"),
        ("sounds:  # none\n  # a: x\n", "sounds:  # none\n  ui/b:\n    {0}    {1}  # a: x\n"),
        ("sounds:", "sounds:\n  ui/b:\n    {0}    duration: 0.2"),
        ("sounds: {{}}\n", "sounds: {{ui/b: {2}}}\n"),
        ("defaults: {{loop: true}}", "defaults: {{loop: true}}\n\nsounds:\n  ui/b:\n    {0}    {1}"),
        ("{{defaults: {{loop: true}}}}", "{{defaults: {{loop: true}}, sounds: {{ui/b: {2}}}}}"),
        ("sounds: {{a: {{prompt: p}}, }}", "sounds: {{a: {{prompt: p}}, ui/b: {2}, }}"),
        ("sounds:\n    a: {{prompt: p}}  # one\n", "sounds:\n    a: {{prompt: p}}  # one\n    ui/b: {2}\n"),
        ("sounds:\n    a: {{prompt: p}}", "sounds:\n    a: {{prompt: p}}\n    ui/b: {2}"),
        ("sounds:\n a:\n    prompt: p\n", "sounds:\n a:\n    prompt: p\n ui/b:\n    {0}    {1}"),
        (
            "sounds:\n  ui/a:\n    prompt: p\n    # loop: true\n\n  rain:\n    prompt: r\n",
            "sounds:\n  ui/a:\n    prompt: p\n    # loop: true\n\n  ui/b:\n    {0}    {1}\n  rain:\n    prompt: r\n",
        ),
        (
            "sounds:\n  rain: {{prompt: p}}\n  ui/a:\n    prompt: |\n      p\n\n\n# the end\n",
            "sounds:\n  rain: {{prompt: p}}\n  ui/a:\n    prompt: |\n      p\n  ui/b:\n    {0}    {1}\n\n# the end\n",
        ),
        (
            "sounds:\n  a: &a {{prompt: p}}\n  b: *a\ndefaults: {{loop: true}}\n",
            "sounds:\n  a: &a {{prompt: p}}\n  b: *a\n  ui/b: {2}\ndefaults: {{loop: true}}\n",
        ),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_it_is_written_as_the_sounds_there(before, after, newline, mark):
    if "\n" not in before and newline != "\n":
        pytest.skip("the text has no line ending to take over")
    filled = after.format(*LINES, FLOW)
    text = before.format()
    assert add_sound(mark + text.replace("\n", newline), "ui/b", FIELDS) == mark + filled.replace("\n", newline)


@pytest.mark.parametrize("count", amounts(40, 250, 3000))
def test_no_other_sound_changes_in_any_style(count):
    for seed in range(count):
        manifest = made(seed)
        after = add_sound(manifest.text, "s2_new", FIELDS)
        before, found = sounds(manifest.text), read(after)[0]
        assert found.pop("s2_new").prompt == "a soft, bright click"
        assert {name: each.prompt for name, each in found.items()} == {name: s.prompt for name, s in before.items()}
        assert all(line in after for line in manifest.text.splitlines())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sounds: {a: {prompt: p}}", "a is declared already"),
        ("sounds: [", "the manifest has a fault: "),
        ("sounds: [a]", "the sounds of the manifest are no mapping"),
        ("- a", "the manifest holds no sounds by name"),
    ],
)
def test_what_can_t_be_done_is_said(text, message):
    with pytest.raises(UsageError) as raised:
        add_sound(text, "a", FIELDS)
    assert message in raised.value.message
    assert raised.value.hint
