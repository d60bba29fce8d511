from __future__ import annotations

import jsonschema
import pytest
import yaml
from projects import STEPS


def test_the_schema_accepts_manifests_and_refuses_misspellings(game):
    schema = game.run("schema").json
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(STEPS), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(STEPS.replace("prompt", "promt")), schema)
