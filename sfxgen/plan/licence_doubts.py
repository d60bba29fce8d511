"""What is odd in a project's licence policy, and no fault: names that no licence has, licences allowed and denied."""

from __future__ import annotations

from collections.abc import Iterator

from sfxgen.plan.licence_terms import same, terms_of
from sfxgen.plan.licences import Licences
from sfxgen.render.models import MODELS
from sfxgen.schema.messages import nearest, shown

_COMMON = ("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "OGA-BY-3.0")


def doubts(policy: Licences) -> Iterator[str]:
    """Yield what to know of a policy."""
    known = {*_COMMON, *(model.licence for model in MODELS.values())}
    for field in ("allow", "deny"):
        for entry in getattr(policy, field):
            if terms_of(entry).url or entry in known:
                continue
            near = nearest(entry, known)
            if terms_of(entry).forbids_sale and near is None:
                sold = "`commercial: true` refuses all that may not be sold with a game"
                yield f"licences.{field}: {shown(entry, 40)} is the name of no licence ({sold})"
            elif near is not None:
                yield f"licences.{field}: there is no licence {shown(entry, 40)} (did you mean {near}?)"
    for entry in policy.allow:
        if any(same(entry, denied) for denied in policy.deny):
            yield f"licences: {shown(entry, 40)} is allowed and denied, so it is denied"
