"""The front door: opens the control room or runs one of the commands."""

import sys

from app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
