#!/usr/bin/env python3
"""Backup and restore of 100,000 submissions, and an erasure among them, beside `tar` on the same folder.

Usage: python3 bench/restore.py [ROWS]      (builds the release program; needs tar and gzip)
`tar` copies a folder that nobody writes to, and tests nothing: the ratio says what reading back, rehearsing and testing
the ledger against every record cost. Prints one line a figure; only ratios compare machines.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = int(sys.argv[1]) if sys.argv[1:] else 100_000
HERE = Path(__file__).resolve().parent
CALL = '''slug = "bench"
prefix = "BEN"
sample = true
languages = ["en"]
time_zone = "Europe/London"
title = { en = "A bench" }
key_question = { en = "How fast?" }
funding = { en = "None" }
imprint = { en = "Sample" }
[controller]
name = { en = "Sample" }
contact = { en = "Sample" }
lawful_basis = "consent"
retention = "2030-01-01"
privacy = { en = "Sample" }
[call]
opens = "2026-01-01T00:00"
closes = "2026-12-31T00:00"
publication_policy = { en = "Sample" }
[[call.strand]]
key = "a"
title = { en = "Care" }
[[call.strand.question]]
key = "a1"
text = { en = "What is it like?" }
'''
MAP = 'id = "id"\nlanguage = "en"\n[answers]\na1 = "words"\n'
WORDS = ("the care nurse visit home time bus hub council week mother help carer phone wait surgery village paid "
         "hours worker morning letter hospital doctor choice").split()


def run(command):
    """Seconds, peak memory in MiB, and the JSON of one command."""
    began = time.perf_counter()
    child = subprocess.Popen([str(one) for one in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    out = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"failed ({status}): {command[:8]}\n{out[:400]}")
    seconds = time.perf_counter() - began
    return seconds, usage.ru_maxrss / 1024, json.loads(out) if out.startswith(b"{") else {}


def main():
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=HERE.parent, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    program = target / "release" / "tystio"
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "call.toml").write_text(CALL)
        (folder / "map.toml").write_text(MAP)
        with open(folder / "rows.csv", "w") as rows:
            rows.write("id,words\n")
            for number in range(ROWS):
                rows.write(f"{number},{' '.join(chance.choices(WORDS, k=60))} {number}\n")
        data = folder / "data"
        run([program, "intake", "open", folder / "call.toml", "--data", data])
        run([program, "intake", "import", folder / "rows.csv", "--map", folder / "map.toml", "--data", data,
             "--commission", "bench"])
        run([program, "reading", "search", "--data", data, "--commission", "bench", "--query", "nurse"])
        size = sum(path.stat().st_size for path in data.rglob("*") if path.is_file()) / 1e6
        print(f"data folder: {ROWS} submissions, {size:.0f} MB")
        backup, tar = folder / "one.tystio", folder / "one.tar.gz"
        made, peak, told = run([program, "backup", "--data", data, "--out", backup, "--json"])
        print(f"backup, read back: {made:.1f} s, peak {peak:.0f} MiB, {told['bytes'] / 1e6:.0f} MB")
        packed, _, _ = run(["tar", "-C", data, "-czf", tar, "."])
        print(f"tar czf: {packed:.1f} s, {tar.stat().st_size / 1e6:.0f} MB; backup takes {made / packed:.2f} of its time")
        restored, peak, told = run([program, "restore", backup, "--data", folder / "back", "--json"])
        print(f"restore, every record tested: {restored:.1f} s, peak {peak:.0f} MiB, {told['rows']} rows")
        (folder / "plain").mkdir()
        unpacked, _, _ = run(["tar", "-C", folder / "plain", "-xzf", tar])
        print(f"tar xzf: {unpacked:.1f} s; restore takes {restored / unpacked:.2f} of its time")
        erased, peak, _ = run([program, "erase", "--data", folder / "back", "--commission", "bench", "--reference",
                               "BEN0007", "--json"])
        print(f"erase one of them, every page written anew: {erased:.1f} s, peak {peak:.0f} MiB")


main()
