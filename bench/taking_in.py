#!/usr/bin/env python3
"""Taking evidence in: 100,000 rows of a table, and 1,000 one-paragraph pages beside Taguette on the same files.

Usage: python3 bench/taking_in.py [ROUNDS]      (builds the release program, installs Taguette 1.5.2 from PyPI into bench/work)
Prints one line a figure; only ratios compare machines.
"""
import csv
import http.cookiejar
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
ROUNDS = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 3
ROWS, PAGES = 100_000, 1_000
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
MAP = 'id = "id"\nlanguage = "en"\nrespondent_type = "type"\nplace = "place"\n[answers]\na1 = "words"\n'
WORDS = ("the care nurse visit home time bus hub council week mother help carer phone wait surgery village paid "
         "hours worker morning letter hospital doctor choice").split()


def paragraph(chance, chars):
    words = []
    while sum(map(len, words)) + len(words) < chars:
        words.append(chance.choice(WORDS))
    return " ".join(words).capitalize() + "."


def run(command):
    """Seconds on the clock and the peak memory in MiB of one command."""
    began = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command[:6]}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def median(figures):
    return sorted(figures)[len(figures) // 2]


def open_bench(program, folder):
    call = folder / "call.toml"
    call.write_text(CALL)
    (folder / "map.toml").write_text(MAP)
    run([program, "intake", "open", str(call), "--data", str(folder / "data")])
    return ["--data", str(folder / "data"), "--commission", "bench"]


def table(program):
    chance = random.Random(1)
    file = WORK / "rows.csv"
    with file.open("w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["id", "type", "place", "words"])
        for number in range(ROWS):
            rows.writerow([number, chance.choice(["carer", "council"]), "gwynedd", paragraph(chance, 370)])
    seconds, memory, again = [], [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(dir=WORK) as name:
            folder = Path(name)
            where = open_bench(program, folder)
            command = [program, "--json", "intake", "import", str(file), "--map", str(folder / "map.toml"), *where]
            taken = run(command)
            seconds.append(taken[0])
            memory.append(taken[1])
            again.append(run(command)[0])
    print(f"table: {ROWS} rows of about 400 bytes ({file.stat().st_size >> 20} MiB): median {median(seconds):.1f} s "
          f"(min {min(seconds):.1f}, max {max(seconds):.1f}), peak memory {max(memory):.0f} MiB; "
          f"the same file again {median(again):.1f} s")
    tenth = WORK / "tenth.csv"
    with file.open() as source, tenth.open("w") as out:
        for number, line in enumerate(source):
            if number <= ROWS // 10:
                out.write(line)
    with tempfile.TemporaryDirectory(dir=WORK) as name:
        folder = Path(name)
        where = open_bench(program, folder)
        _, small = run([program, "--json", "intake", "import", str(tenth), "--map", str(folder / "map.toml"), *where])
    print(f"table: peak memory with a tenth of the rows {small:.0f} MiB (flat if near the figure above)")


class Taguette:
    """The peer, as its own page speaks to it."""

    def __init__(self, folder):
        environment = {**os.environ, "HOME": str(folder)}
        self.process = subprocess.Popen(
            [str(WORK / "taguette/bin/taguette"), "--no-browser", "--bind", "127.0.0.1", "--port", "7465",
             "--database", str(folder / "taguette.sqlite3")],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://localhost:7465/\?token=\w+", line)
            if found:
                break
        # Its log must not fill the pipe.
        import threading
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self.opener.open(found.group(0)).read()
        page = self.opener.open("http://localhost:7465/project/new").read().decode()
        self.token = re.search(r'name="_xsrf" value="([^"]+)"', page).group(1)
        form = urllib.parse.urlencode({"_xsrf": self.token, "name": "bench", "description": ""}).encode()
        self.project = re.search(r"/project/(\d+)", self.opener.open("http://localhost:7465/project/new", form).url).group(1)

    def add(self, name, text):
        line = "--bench--"
        body = "".join(
            f'--{line}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
            for key, value in [("name", name), ("description", "")])
        body += (f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
                 f"Content-Type: text/html\r\n\r\n{text}\r\n--{line}--\r\n")
        request = urllib.request.Request(
            f"http://localhost:7465/api/project/{self.project}/document/new", body.encode(),
            {"Content-Type": f"multipart/form-data; boundary={line}", "X-XSRFToken": self.token})
        self.opener.open(request).read()

    def stop(self):
        self.process.terminate()
        self.process.wait()


def pages(program):
    chance = random.Random(2)
    texts = {f"page-{number:04}.html": f"<html><body><p>{paragraph(chance, 300)}</p></body></html>"
             for number in range(PAGES)}
    ours, theirs = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(dir=WORK) as name:
            folder = Path(name)
            files = []
            for file, text in texts.items():
                (folder / file).write_text(text)
                files.append(str(folder / file))
            where = open_bench(program, folder)
            ours.append(run([program, "--json", "intake", "import", *files, *where])[0])
            peer = Taguette(folder)
            try:
                began = time.perf_counter()
                for file, text in texts.items():
                    peer.add(file, text)
                theirs.append(time.perf_counter() - began)
            finally:
                peer.stop()
    ratios = [peer / own for own, peer in zip(ours, theirs)]
    print(f"pages: {PAGES} HTML files: Tystio {median(ours):.2f} s, Taguette 1.5.2 {median(theirs):.1f} s, "
          f"ratio {median(ratios):.1f} (min {min(ratios):.1f}, max {max(ratios):.1f}); Tystio keeps each original, commits to "
          "it in a ledger and syncs the disk; Taguette takes one request a file")


def main():
    WORK.mkdir(exist_ok=True)
    subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    program = str(target / "release" / "tystio")
    if not (WORK / "taguette/bin/taguette").exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "taguette")], check=True)
        subprocess.run([str(WORK / "taguette/bin/pip"), "install", "-q", "taguette==1.5.2"], check=True)
    print(f"{os.cpu_count()} cores, {ROUNDS} rounds")
    table(program)
    pages(program)


if __name__ == "__main__":
    main()
