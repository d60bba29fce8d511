from __future__ import annotations

from projects import STEPS


def test_doctor_looks_at_everything(game):
    game.built(STEPS)
    rows = {row["name"]: row for row in game.run("doctor", "--json").json["rows"]}
    assert rows["encoders"]["ok"] and rows["procedural"]["ok"] and rows["project"]["ok"]
    assert rows["loudness meter"]["ok"] and rows["loudness meter"]["detail"] == "within 0.00 LU of pyloudnorm's"
    assert not rows["audioldm2"]["ok"] and rows["audioldm2"]["detail"]
    assert "3 sounds" in rows["lock"]["detail"]
    assert game.run("doctor").code == 0
