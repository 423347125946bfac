"""Fuzzing with atheris: `python -m tests.fuzz.run extract --seconds 3600`, for as long as you like.

Targets are `extract`, `check` and `json`; without a time it runs until it is stopped. It needs the extra `fuzz`. What
it has learned is kept in the folder of `--corpus`, so that a later run goes on from there. A find ends the run: the
traceback, then the input as it can be kept in `tests/test_fuzz.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LONGEST = 1_500  # bytes; a claim as JSON has a thousand
SLOWEST = 10  # seconds for one input; a hang is a find


def main() -> int:
    """Run one target; the exit code is libFuzzer's, 0 where nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=("extract", "check", "json"))
    parser.add_argument("--seconds", type=int, default=0, help="0 is without end")
    parser.add_argument("--corpus", type=Path, help="a folder for what is learned; by default none is kept")
    parser.add_argument("--seed", type=int, default=1, help="the same seed does the same, as far as threads let it")
    options = parser.parse_args()
    try:
        import atheris
    except ImportError:
        print("fuzzing needs atheris: pip install '.[fuzz]'", file=sys.stderr)
        return 2
    sys.path.insert(0, str(ROOT))
    with atheris.instrument_imports(include=["numbers_extract"]):
        from tests.fuzz.targets import TARGETS, seeds, words
    with tempfile.TemporaryDirectory() as scratch:
        learned = options.corpus or Path(scratch, "learned")
        begun = Path(scratch, "seeds")
        for folder in (learned, begun):
            folder.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds(options.target)):
            (begun / f"{number:05}").write_bytes(seed)
        dictionary = Path(scratch, "words")
        dictionary.write_text("".join(f"{quoted(word)}\n" for word in words()), "ascii")
        print(f"fuzzing {options.target} with seed {options.seed}", flush=True)

        def target(data: bytes) -> None:
            try:
                TARGETS[options.target](data)
            except BaseException:
                print(f"\nkeep this in tests/test_fuzz.py: ({options.target!r}, {data!r})", flush=True)
                raise

        arguments = [f"-max_total_time={options.seconds}", f"-timeout={SLOWEST}", f"-seed={options.seed}"]
        arguments += [f"-max_len={LONGEST}", f"-artifact_prefix={learned}/", f"-dict={dictionary}", "-verbosity=1"]
        atheris.Setup([sys.argv[0], *arguments, str(learned), str(begun)], target)
        atheris.Fuzz()
    return 0


def quoted(word: str) -> str:
    """A line of a libFuzzer dictionary."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8")) + '"'


if __name__ == "__main__":
    sys.exit(main())
