"""The most memory that this process has had."""

from __future__ import annotations


def peak_kib() -> int:
    """Return it in KiB; 0 where the system doesn't tell, so that nothing can be said of a difference."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
