#!/usr/bin/env python3
"""A quarter of a million submissions: how fast the staff's lists and the search answer over HTTP, in both languages.

Usage: python3 bench/lists.py [ROWS]      (default 250,000; builds the release program; a data folder of that size is kept in
bench/work and used again, so that the second run measures at once; PROGRAM=path measures another program on it)
Texts are made up: English and Welsh words by how common they are (Zipf), a long tail of rare ones, one in seven from a campaign.
They are taken in by `intake import`, as any table is. Prints a line a figure: median, p95 and longest, in milliseconds.
"""
import bisect
import csv
import http.client
import itertools
import json
import os
import random
import re
import resource
import subprocess
import sys
import time
import tomllib
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 250_000
ROWS_PER_FILE = 50_000
CALL = HERE.parent / "examples/wales/call.toml"
PORT = 8971
PASSAGE_CODES = ["travel", "waiting", "cost", "language", "staffing", "home-care", "transport", "digital"]
ENGLISH = ("the and to of a in is for it that we my care was with on be not have are at they this our from need people as but "
           "she her home hours visit nurse mother bus waiting village hospital council week time staff help when would carer "
           "surgery phone morning support doctor day service health local family children money travel hub far cold letter "
           "evening work pay more choice worker clinic pharmacy daughter asked told waited closed nobody trust").split()
WELSH = ("yn y a mae i o ar yr ei am gyda wedi gofal cartref fy bod yw ni oedd ddim i'r o'r hi eu sydd pobl ond bws meddyg nyrs "
         "aros pentref ysbyty cyngor wythnos amser mam oriau ffôn bore cymorth iechyd lleol teulu plant arian teithio pell oer "
         "llythyr gwaith tâl mwy dewis clinig merch gofyn gweithiwr gwasanaeth angen Cymru Gymru tŷ neb gofalwr dydd").split()
SYLLABLES = ["ba", "cel", "dor", "fan", "gwy", "hes", "lim", "mor", "nant", "pen", "rhos", "sel", "tra", "wen", "bryn", "cor",
             "dol", "llan", "mel", "ost"]


def zipf(words):
    weights = list(itertools.accumulate(1 / rank for rank in range(2, len(words) + 2)))
    return words, weights


class Writer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        rare = ["".join(three) for three in itertools.product(SYLLABLES, repeat=3)]
        self.rare = rare
        self.words = {"en": zipf(ENGLISH), "cy": zipf(WELSH)}
        self.campaigns = [(language, self.text(language, 60)) for language in ["en", "en", "cy", "en", "cy"] for _ in range(4)]

    def text(self, language, length):
        words, weights = self.words[language]
        out = []
        for _ in range(length):
            if self.chance.random() < 0.03:
                out.append(self.chance.choice(self.rare))
            else:
                out.append(words[bisect.bisect(weights, self.chance.random() * weights[-1])])
        return " ".join(out).capitalize() + "."


def call_keys():
    call = tomllib.loads(CALL.read_text())["call"]
    questions = [q["key"] for strand in call["strand"] for q in strand["question"]]
    return questions, [one["key"] for one in call["respondent_type"]], [one["key"] for one in call["place"]], \
        [strand["key"] for strand in call["strand"]]


def tables(folder):
    questions, types, places, _ = call_keys()
    writer = Writer(1)
    chance = writer.chance
    files = []
    for first in range(0, ROWS, ROWS_PER_FILE):
        file = folder / f"rows-{first // ROWS_PER_FILE}.csv"
        files.append(str(file))
        with file.open("w", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(["id", "type", "place", "publication", "received", "labels", *questions])
            for number in range(first, min(first + ROWS_PER_FILE, ROWS)):
                answers = dict.fromkeys(questions, "")
                if chance.random() < 1 / 7:
                    _, text = chance.choice(writer.campaigns)
                    answers[questions[0]] = text
                else:
                    language = "cy" if chance.random() < 0.3 else "en"
                    for question in chance.sample(questions, chance.choice([1, 1, 1, 2, 2, 3])):
                        answers[question] = writer.text(language, chance.randrange(20, 80))
                month = chance.choices([1, 2, 3, 4], [2, 3, 4, 1])[0]
                rows.writerow([
                    number, chance.choice(types), chance.choice(places),
                    chance.choices(["named", "name-withheld", "anonymous", "confidential", ""], [30, 15, 35, 10, 10])[0],
                    f"2026-{month:02}-{chance.randrange(13, 29):02}",
                    chance.choice(PASSAGE_CODES) if chance.random() < 0.2 else "",
                    *answers.values()])
    return files, questions


def run(*command):
    began = time.perf_counter()
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"failed: {command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout, time.perf_counter() - began


def filled(program):
    """A data folder with everything in it, learned, and a sign-in."""
    data = WORK / f"lists-{ROWS}"
    ready = WORK / f"lists-{ROWS}.json"
    if ready.exists():
        return data, json.loads(ready.read_text())
    run("rm", "-rf", data)
    folder = WORK / "lists-tables"
    folder.mkdir(parents=True, exist_ok=True)
    files, questions = tables(folder)
    mapping = folder / "map.toml"
    mapping.write_text('id = "id"\nrespondent_type = "type"\nplace = "place"\npublication = "publication"\n'
                       'received = "received"\ncodes = ["labels"]\n[answers]\n'
                       + "".join(f'{key} = "{key}"\n' for key in questions))
    where = ["--data", data, "--commission", "wales"]
    run(program, "intake", "open", CALL, "--data", data)
    _, taking = run(program, "--json", "intake", "import", *files, "--map", mapping, *where)
    out, _ = run(program, "--json", "staff", "add", *where, "--login", "clerk", "--name", "Sample clerk", "--role", "clerk")
    # A verb that reads finishes what waits first: languages, the search, the codes of the tables.
    _, learning = run(program, "--json", "reading", "search", *where, "--query", "bangwybalim")
    size = sum(file.stat().st_size for file in data.rglob("*") if file.is_file()) >> 20
    print(f"filled: {ROWS} submissions taken in {taking:.0f} s, learned in {learning:.0f} s, {size} MiB on disk", flush=True)
    secret = {"login": "clerk", "password": json.loads(out)["password"]}
    ready.write_text(json.dumps(secret))
    return data, secret


class Staff:
    def __init__(self, secret):
        self.connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        form = urllib.parse.urlencode(secret)
        self.connection.request("POST", "/en/sign-in", form, {
            "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin",
            "Origin": f"http://127.0.0.1:{PORT}"})
        answer = self.connection.getresponse()
        answer.read()
        self.cookie = (answer.getheader("Set-Cookie") or sys.exit(f"no sign-in: {answer.status}")).split(";")[0]

    def get(self, path):
        began = time.perf_counter()
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        body = answer.read()
        took = (time.perf_counter() - began) * 1000
        if answer.status != 200:
            sys.exit(f"{answer.status} {path}")
        return took, body.decode()


def told(what, figures, asked=None):
    figures = sorted(figures)
    p95 = figures[min(len(figures) - 1, int(len(figures) * 0.95))]
    worst = f"longest {figures[-1]:.0f}"
    verdict = "" if asked is None else ("  ok" if p95 <= asked else f"  MISSED (asked {asked})")
    print(f"{what}: {len(figures)} requests, median {figures[len(figures) // 2]:.0f} ms, p95 {p95:.0f} ms, {worst} ms{verdict}", flush=True)


def questions_of_lists(chance, pages):
    """Every kind of list: (kind, query)."""
    _, types, places, strands = call_keys()
    page = lambda: chance.randrange(1, pages + 1)
    fields = {
        "type": lambda: chance.choice(types), "place": lambda: chance.choice(places), "strand": lambda: chance.choice(strands),
        "language": lambda: chance.choice(["en", "cy"]), "late": lambda: chance.choice(["yes", "no"]),
        "state": lambda: chance.choice(["named", "name-withheld", "anonymous", "confidential", "not-decided"]),
        "code": lambda: chance.choice(PASSAGE_CODES),
    }
    for _ in range(20):
        yield "no filter, first page", ""
        yield "no filter, any page", f"page={page()}"
        yield "no filter, last page", f"page={pages}"
        for field, value in fields.items():
            yield f"filter: {field}", f"{field}={value()}"
        some = chance.sample(sorted(fields), chance.choice([2, 3]))
        yield "two or three filters, any page", "&".join(f"{field}={fields[field]()}" for field in some) + f"&page={page() // 50}"


def main():
    WORK.mkdir(exist_ok=True)
    program = os.environ.get("PROGRAM")
    if program is None:
        subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
        program = str(Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")) / "release" / "tystio")
    data, secret = filled(program)
    began = time.perf_counter()
    server = subprocess.Popen([program, "serve", "--data", str(data), "--listen", f"127.0.0.1:{PORT}"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        measure(server, secret, began)
    finally:
        server.terminate()
        server.wait()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"the server's peak memory (or its child's, if greater): {peak / 1024:.0f} MiB; "
          f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def measure(server, secret, began):
    while True:
        try:
            staff = Staff(secret)
            break
        except (ConnectionError, OSError):
            time.sleep(0.02)
    first, body = staff.get("/en/c/wales/evidence")
    print(f"{(time.perf_counter() - began) * 1000:.0f} ms from the start of the server to the first list")
    pages = int(max(map(int, re.findall(r"page=(\d+)", body)), default=1))
    chance = random.Random(7)
    every, kinds = [], {}
    for kind, query in questions_of_lists(chance, pages):
        language = chance.choice(["en", "cy"])
        took, _ = staff.get(f"/{language}/c/wales/evidence" + (f"?{query}" if query else ""))
        kinds.setdefault(kind, []).append(took)
        every.append(took)
    for kind, figures in kinds.items():
        told(kind, figures)
    told("LISTS, all of these", every, 100)
    writer = Writer(3)
    common = [word for word in ENGLISH[5:60] + WELSH[5:60] if len(word) > 2 and "'" not in word]
    searches = {"common": [], "rare": [], "two words": [], "phrase": [], "left out": [], "rare with a filter": []}
    for number in range(60):
        rare = chance.choice(writer.rare)
        other = chance.choice(writer.rare)
        word = chance.choice(common)
        asked = {
            "common": common[number % len(common)], "rare": rare, "two words": f"{rare} {word}",
            "phrase": f'"{rare} {word}"', "left out": f"{rare} -{other}", "rare with a filter": rare,
        }
        for kind, words in asked.items():
            query = "q=" + urllib.parse.quote(words)
            if kind == "rare with a filter":
                query += "&state=named&language=en"
            language = chance.choice(["en", "cy"])
            searches[kind].append(staff.get(f"/{language}/c/wales/evidence?{query}")[0])
    for kind, figures in searches.items():
        told(f"search: {kind}", figures)
    told("SEARCH, single common words", searches.pop("common"), 200)
    told("SEARCH, the rest (a rare word; with a common one; as a phrase; one left out; with two filters)",
         list(itertools.chain(*searches.values())), 50)
    references = re.findall(r"/evidence/([A-Z]+\d+)", body)[:20]
    for what, paths in {
        "a submission": [f"/evidence/{reference}" for reference in references],
        "a submission within a list": [f"/evidence/{reference}?language=en" for reference in references],
        "imports": ["/imports"] * 10, "codebook": ["/codebook"] * 5, "work": ["/work"] * 5, "the draft of the report": ["/report"] * 10,
    }.items():
        figures = [staff.get(f"/{language}/c/wales{path}")[0] for path in paths for language in ["en", "cy"]]
        told(what, figures, 100)


if __name__ == "__main__":
    main()
