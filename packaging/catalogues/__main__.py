"""`make translations`, and what fills catalogues: `python -m catalogues [update | release | lacking | fill]`.

Owns the command line alone.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from catalogues import messages, tools


def main() -> int:
    """Run one job; exit code 1 where lines fit no string of the program."""
    parser = argparse.ArgumentParser(prog="catalogues", description=__doc__)
    jobs = parser.add_subparsers(dest="job", required=True)
    jobs.add_parser("update", help="find the strings of the program, and make what Qt reads")
    jobs.add_parser("release", help="make what Qt reads")
    lacking = jobs.add_parser("lacking", help="print a line for each string without a translation")
    fill = jobs.add_parser("fill", help="enter translations from such lines")
    for job in (lacking, fill):
        job.add_argument("language", choices=tools.languages())
    fill.add_argument("file", type=Path)
    options = parser.parse_args()
    match options.job:
        case "update":
            tools.extract(tools.catalogue(language) for language in tools.languages())
            _say_what_lacks()
        case "lacking":
            sys.stdout.writelines(f"{line}\n" for line in messages.lines_to_fill(tools.catalogue(options.language)))
            return 0
        case "fill":
            return _fill(options.language, options.file)
    tools.release()
    return 0


def _fill(language: str, file: Path) -> int:
    catalogue = tools.catalogue(language)
    with file.open(encoding="utf-8") as lines:
        left = messages.fill(catalogue, lines)
    tools.extract([catalogue])
    tools.release()
    for line in left:
        print(f"catalogues: there is no such string: {line}", file=sys.stderr)
    return int(bool(left))


def _say_what_lacks() -> None:
    for language in tools.languages():
        count = len(list(messages.lines_to_fill(tools.catalogue(language))))
        if count:
            print(f"catalogues: {language} lacks {count}: python -m catalogues lacking {language}")


if __name__ == "__main__":
    sys.exit(main())
