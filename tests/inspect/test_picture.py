"""The head of a picture: nothing in it covers anything else, however long its texts are."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from sfxgen.audio import Audio
from sfxgen.inspect.analysis import Analysis
from sfxgen.inspect.picture import DPI, HEAD_IN, WIDTH_IN, _draw_head
from sfxgen.manifest.sound import Loudness

LONG = "ambience/forests/northern/at_night/with_a_very_long_name_that_goes_on_and_on/wind_in_the_trees#12"
NOISE = Audio(np.random.default_rng(0).standard_normal((8000 * 11, 1)).astype(np.float32) * 0.1, 8000)


@pytest.mark.first(5)
@pytest.mark.parametrize("title", ["hum", "ui/click", "characters/wolf/footstep_gravel#3", LONG, "W" * 200, "$x^_{"])
@pytest.mark.parametrize("mode", ["auto", "momentary"])
@pytest.mark.parametrize("prompt", ["rain", "heavy rain on a tin roof, " * 40, "W" * 1000, "one\ntwo"])
def test_texts_keep_apart_and_on_the_page(title, mode, prompt):
    target, ceiling = (-10.0, -9.0) if mode == "momentary" else (-24.0, -1.0)  # the first is held at its ceiling
    loudness = Loudness(target=target, true_peak=ceiling, mode=mode)
    notes = ("OGG", "take 12 of 12")
    analysis = Analysis(title=title, audio=NOISE, loop=True, loudness=loudness, notes=notes, prompt=prompt)
    figure = Figure(figsize=(WIDTH_IN, 8), dpi=DPI)
    FigureCanvasAgg(figure)
    _draw_head(figure, analysis)
    boxes = [text.get_window_extent() for text in figure.texts if text.get_text()]
    assert len(boxes) == 13
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    assert all(box.x0 > 0 and box.x1 <= WIDTH_IN * DPI and box.y0 > (8 - HEAD_IN) * DPI for box in boxes)
    shown = figure.texts[-3].get_text()
    assert shown.startswith(title[:8]) and shown.endswith(title[-8:])
