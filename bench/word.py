"""Edits of a report's Word document by LibreOffice, and how many of them come back as proposals at the right text.

    bench/word.py TYSTIO DATA COMMISSION [EDITS]

Takes the built report of a data folder (a copy of it is used), changes one word in each of so many texts that people
wrote (tracked, then again not tracked), and asks `report proposals`. Prints, for each
language and way: edits made, proposals at their text, proposals nobody made, seconds. Needs LibreOffice and its Python
bridge (libreoffice-writer, python3-uno).
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

EDITOR = pathlib.Path(__file__).resolve().parent.parent / "crates/word/tests/returned/libreoffice.py"


def run(program, *words):
    done = subprocess.run([program, *words, "--json"], capture_output=True, text=True)
    if done.returncode not in (0, 4):
        sys.exit(done.stderr or done.stdout)
    return json.loads(done.stdout)


def texts(program, data, slug, language):
    """Name and words of every text of the draft in a language."""
    other = {"cy": "en", "en": "cy"}[language]
    all_texts = run(program, "report", "translations", "--data", data, "--commission", slug, "--to", other)["texts"]
    # Easy Read is a document of its own.
    printed_here = lambda name: not name.startswith("call:") and not name.endswith("/easy_read")
    return [(one["name"], one[language]) for one in all_texts if printed_here(one["name"])]


def printed(document):
    """The words of a Word document, paragraph by paragraph."""
    with zipfile.ZipFile(document) as packed:
        body = packed.read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", body, re.S)
    return "\n".join(html.unescape("".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", one))) for one in paragraphs)


def edits_of(wanted, count, document):
    """One word of each text, where the document prints it once, told by enough of its neighbours to be found once."""
    chosen = []
    shown = printed(document)
    every = [text for _, text in wanted]
    for name, text in wanted:
        words = re.findall(r"[^\s]+", text.split("\n\n")[0])
        for at in range(2, len(words) - 1):
            around = " ".join(words[at - 2:at + 1])
            if shown.count(around) == 1 and sum(one.count(around) for one in every) == 1 and words[at].isalpha() and text.count(around) == 1:
                chosen.append((name, around, " ".join(words[at - 2:at]) + " Zzyzx"))
                break
        if len(chosen) == count:
            break
    return chosen


def main():
    program, data, slug = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 40
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", "cy"):
            wanted = texts(program, data, slug, language)
            for tracked in (True, False):
                copy = f"{folder}/data-{language}-{tracked}"
                shutil.copytree(data, copy, ignore=shutil.ignore_patterns("*-shm"))
                out = f"{folder}/site-{language}-{tracked}"
                run(program, "report", "build", "--data", copy, "--commission", slug, "--out", out)
                edits = edits_of(wanted, count, f"{out}/report.{language}.docx")
                back = f"{folder}/report.{language}.{tracked}.docx"
                plan = {"tracked": tracked, "replace": [[old, new] for _, old, new in edits], "comments": []}
                pathlib.Path(f"{folder}/plan.json").write_text(json.dumps(plan))
                subprocess.run(["/usr/bin/python3", EDITOR, f"{out}/report.{language}.docx", back, f"{folder}/plan.json"], check=True)
                begun = time.perf_counter()
                came = run(program, "report", "proposals", back, "--data", copy, "--commission", slug)
                seconds = time.perf_counter() - begun
                got = {one["where"] for one in came["proposals"] if one["kind"] == "edit" and "Zzyzx" in one["becomes"] and one["can_be_accepted"]}
                made = {name for name, _, _ in edits}
                extra = [one for one in came["proposals"] if not (one["kind"] == "edit" and one["where"] in made)]
                way = "tracked" if tracked else "not tracked"
                print(f"{language} {way}: {len(edits)} edits, {len(made & got)} at their text, {len(extra)} that nobody made, {seconds:.2f} s")


main()
