"""`python -m sfxgen` is `sfxgen`."""

import sys

from sfxgen.cli import main

if __name__ == "__main__":
    sys.exit(main())
