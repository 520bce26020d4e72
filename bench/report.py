#!/usr/bin/env python3
"""A big report: 5,000 submissions in two languages, 300 findings with 3,000 citations, 60 recommendations, taken in, coded, drafted,
built, verified with and without the sealed pack, every link followed, and the staff's page of the draft asked for over HTTP.

Usage: python3 bench/report.py [ROUNDS]      (builds the release program; everything in it is made up, and says that it is sample data)
Prints one line a figure. Seconds are of this machine; ROUNDS are of the build.
"""
import csv
import hashlib
import http.cookiejar
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 3
SUBMISSIONS, FINDINGS, CITATIONS, RECOMMENDATIONS = 5_000, 300, 10, 60
WORDS = {
    "en": "the care nurse visit home time bus hub council week mother help carer phone wait surgery village paid hours worker".split(),
    "cy": "gofal nyrs ymweliad cartref amser bws hyb cyngor wythnos mam cymorth gofalwr aros meddygfa pentref oriau gweithiwr bore".split(),
}
STATES = ["named", "name-withheld", "anonymous", "anonymous", "anonymous", "named", "name-withheld", "anonymous", "confidential", ""]
MAP = """id = "id"
language = "lang"
respondent_type = "type"
place = "place"
name = "name"
publication = "publication"
[answers]
a1 = "a1"
b1 = "b1"
"""
# What the commission writes has words of its own, so that no five of them stand in a confidential text by accident.
OWN = {
    "en": "sample finding evidence suggests that provision differs between districts where contracts end early and travel is long".split(),
    "cy": "canfyddiad enghreifftiol awgryma tystiolaeth ddarpariaeth wahaniaethu ardaloedd contractau dod ben gynnar teithio hir".split(),
}
CODES = ["travel", "waiting", "language", "carers", "hubs", "trust", "money", "staff"]


def sentence(chance, language, mark, words=WORDS):
    """Words of that language; the mark makes every sentence the only one of its kind."""
    words = [chance.choice(words[language]) for _ in range(chance.randint(9, 16))]
    return f"{' '.join(words).capitalize()} {mark}."


def both(chance, mark):
    """A text in both languages, as TOML."""
    return f'{{ en = "{sentence(chance, "en", mark, OWN)}", cy = "{sentence(chance, "cy", mark, OWN)}" }}'


def write_evidence(folder, chance):
    """The table of submissions; answers what can be quoted: (document, sentence) of the published ones, and confidential documents."""
    quotable, confidential = [], []
    with open(folder / "evidence.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "lang", "type", "place", "name", "publication", "a1", "b1"])
        for number in range(1, SUBMISSIONS + 1):
            language = "cy" if number % 3 == 0 else "en"
            state = STATES[number % len(STATES)]
            texts = [[sentence(chance, language, f"{part}{number}x{at}") for at in range(4)] for part in "ab"]
            if number % 25 == 0:
                texts = [["The hub must have a bus that comes before nine and goes after five."], ["No."]]
            for part, sentences in zip(("a1", "b1"), texts):
                document = f"WHC{number:04}/{part}"
                if state == "confidential":
                    confidential.append(document)
                elif state and number % 25:
                    quotable.extend((document, words) for words in sentences)
            name = "Qua" + "".join(chance.choice("bdfgklmnrstv") + chance.choice("aeiou") for _ in range(4)) + f" Zor{number}el"
            table.writerow([number, language, chance.choice(["carer", "council", "clinician"]), chance.choice(["gwynedd", "powys", "cardiff"]),
                            f"Sample {name}", state, *(" ".join(sentences) for sentences in texts)])
    return quotable, confidential


def write_report(folder, chance, quotable, confidential):
    lines = ["[summary]", f'en = "{sentence(chance, "en", "sample", OWN)}"', f'cy = "{sentence(chance, "cy", "sample", OWN)}"']
    for number in range(1, FINDINGS + 1):
        lines += ["[[finding]]", f'key = "F{number}"', f'strand = "{"abcdef"[number % 6]}"', f"text = {both(chance, f'f{number}')}",
                  f'confidence = "{["high", "moderate", "low", "very-low"][number % 4]}"', "[finding.reasons]"]
        lines += [f"{part} = {both(chance, part[:2])}" for part in ("methodological_limits", "coherence", "adequacy", "relevance")]
        for document, words in chance.sample(quotable, CITATIONS):
            weight = chance.choice(["supports", "supports", "qualifies", "contradicts"])
            lines += ["[[finding.evidence]]", f'weight = "{weight}"', f'document = "{document}"', f'quote = "{words}"']
        if number % 5 == 0:
            document = chance.choice(confidential)
            lines += ["[[finding.evidence]]", 'weight = "supports"', f'document = "{document}"', "confidential = true"]
        if number % 50 == 0:
            lines += ["[[finding.evidence]]", 'weight = "qualifies"', 'exhibit = "flow"']
    for number in range(1, RECOMMENDATIONS + 1):
        keys = ", ".join(f'"F{key}"' for key in range(number, FINDINGS + 1, RECOMMENDATIONS))
        lines += ["[[recommendation]]", f'key = "R{number}"', f"text = {both(chance, f'r{number}')}", f"who = {both(chance, 'who')}",
                  'by = "2028-03-31"', f"findings = [{keys}]", "[recommendation.cost]", f"unknown = {both(chance, 'cost')}"]
    (folder / "report.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_codes(folder, chance, quotable):
    with open(folder / "codebook.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["code", "parent", "name", "definition", "include", "exclude", "example"])
        table.writerows([code, "", f"Sample {code}", f"About {code}", "", "", ""] for code in CODES)
    with open(folder / "codings.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["document", "quote", "code", "coder"])
        for document, words in chance.sample(quotable, 6_000):
            table.writerow([document, words, chance.choice(CODES), chance.choice(["Sample analyst A", "Sample analyst B"])])


class Page(HTMLParser):
    """The links and the named places of a page."""
    def __init__(self):
        super().__init__()
        self.links, self.ids = [], set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src", "cite", "action"):
                self.links.append(value)


def check_links(site):
    """Every link of every page: the file is there, and the place on it. Answers pages, links, and what is broken."""
    pages = {}
    for path in site.rglob("*.html"):
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        pages[path] = page
    files = {path for path in site.rglob("*") if path.is_file()}
    links, broken = 0, []
    for path, page in pages.items():
        for link in page.links:
            links += 1
            address, _, place = link.partition("#")
            target = Path(os.path.normpath(path.parent / address)) if address else path
            if target not in files or target.relative_to(site).parts[0] == "sealed" or (place and place not in pages[target].ids):
                broken.append(f"{path.relative_to(site)}: {link}")
    return len(pages), links, broken


class Program:
    def __init__(self, data):
        self.data, self.path, self.processor = data, TARGET / "release" / "tystio", 0.0

    def run(self, *words, at=True, exits=(0,)):
        line = [self.path, *words, "--json"] + (["--data", self.data, "--commission", "wales"] if at else [])
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([str(word) for word in line], capture_output=True, text=True)
        took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        # Of the processor: what the machine did besides does not count.
        self.processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if done.returncode not in exits:
            sys.exit(f"{line}: {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return json.loads(done.stdout), took


def over_http(program):
    """The staff's page of the draft, signed in, asked for ten times: seconds each and its bytes."""
    added, _ = program.run("staff", "add", "--login", "bench", "--name", "Sample clerk", "--role", "clerk")
    served = subprocess.Popen([str(program.path), "serve", "--data", str(program.data), "--listen", "127.0.0.1:0"],
                              stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        address = None
        while address is None:
            found = re.search(r"http://127\.0\.0\.1:\d+", served.stderr.readline())
            address = found and found[0]
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        form = urllib.parse.urlencode({"login": "bench", "password": added["password"]}).encode()
        browser.open(f"{address}/en/sign-in", form).read()
        times, size = [], 0
        for _ in range(10):
            began = time.perf_counter()
            size = len(browser.open(f"{address}/en/c/wales/report").read())
            times.append(time.perf_counter() - began)
        return times, size
    finally:
        served.terminate()
        served.wait()


def main():
    subprocess.run(["cargo", "build", "--quiet", "--release", "-p", "tystio"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(passing)
        program, chance = Program(folder / "data"), random.Random(1)
        quotable, confidential = write_evidence(folder, chance)
        write_codes(folder, chance, quotable)
        write_report(folder, chance, quotable, confidential)
        (folder / "map.toml").write_text(MAP, encoding="utf-8")
        call = ROOT / "examples" / "wales" / "call.toml"
        program.run("intake", "open", call, "--data", program.data, at=False)
        taken, took = program.run("intake", "import", folder / "evidence.csv", "--map", folder / "map.toml")
        print(f"taken in: {taken['received']} submissions in {took:.1f} s ({program.processor:.1f} s of processor)")
        program.run("reading", "codebook", folder / "codebook.csv")
        _, took = program.run("reading", "code", folder / "codings.csv")
        print(f"coded: 6,000 passages in {took:.1f} s ({program.processor:.1f} s of processor)")
        drafted, took = program.run("report", "draft", folder / "report.toml")
        print(f"drafted: {drafted['findings']} findings, {drafted['passages']} passages in {took:.1f} s ({program.processor:.1f} s of processor)")
        _, took = program.run("report", "check")
        print(f"gate, with the search for sealed words: {took:.2f} s ({program.processor:.1f} s of processor)")
        for what, options in [("with the sealed pack", []), ("without it", ["--without-sealed"])]:
            times = []
            for number in range(ROUNDS):
                site = folder / f"site-{len(options)}-{number}"
                built, took = program.run("report", "build", "--out", site, *options)
                times.append(took)
            print(f"report build {what}: median {statistics.median(times):.2f} s of {[round(one, 2) for one in times]} ({program.processor:.1f} s of processor), {built['files']} files")
        site = folder / "site-0-0"
        digests = [hashlib.sha256((folder / f"site-{n}-0" / "pack.zip").read_bytes()).hexdigest() for n in (0, 1)]
        print(f"both public packs are the same bytes: {digests[0] == digests[1]}")
        (folder / "checkpoint").write_text(built["checkpoint"], encoding="utf-8")
        outside = ["--checkpoint", folder / "checkpoint"]
        public, took = program.run("verify", site / "pack.zip", *outside, at=False)
        print(f"verify the public pack: {public['checked']} things in {took:.2f} s ({program.processor:.1f} s of processor), {public['needs_sealed']} need the sealed pack, {len(public['failed'])} bad")
        both_packs, took = program.run("verify", site / "pack", "--sealed", site / "sealed", *outside, at=False)
        print(f"verify with the sealed pack: {both_packs['checked']} things in {took:.2f} s ({program.processor:.1f} s of processor), {both_packs['needs_sealed']} left, {len(both_packs['failed'])} bad")
        for script, first in [("ledger/tests/second_verifier.py", [site / "pack", folder / "checkpoint", "--sealed"]), ("report/tests/second_numbers.py", [site / "pack"])]:
            said = subprocess.run([sys.executable, ROOT / "crates" / script, *first, site / "sealed"], capture_output=True, text=True, check=True)
            print(f"{Path(script).name}: {said.stdout.strip()}")
        began = time.perf_counter()
        pages, links, broken = check_links(site)
        print(f"links: {links} on {pages} pages, {len(broken)} broken {broken[:5]} ({time.perf_counter() - began:.1f} s)")
        times, size = over_http(program)
        print(f"GET /en/c/wales/report: median {statistics.median(times) * 1000:.0f} ms of 10, {size / 1e6:.2f} MB")
        if broken or public["failed"] or both_packs["failed"] or both_packs["needs_sealed"]:
            sys.exit("something is broken")


if __name__ == "__main__":
    main()
