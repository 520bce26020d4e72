#!/usr/bin/env python3
"""Transcripts beside what people made of them by hand: how many turns have the right question, speaker and words.

Usage: python3 bench/transcripts.py [FOLDER]    (builds the release program; FOLDER is shared/data beside the project unless given)
Read are: a committee's PDF with its hand-made table (`question|person|oralEvidence`, one row a paragraph), the same rows as DOCX and as VTT, made here, and the days
of a public inquiry in reStructuredText, whose marks `**Speaker**:` and times are the truth. Words are compared without case, punctuation, currency signs and blanks.
"""
import difflib
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = HERE / "work"
FOLDERS = [Path(sys.argv[1])] if sys.argv[1:] else [ROOT.parent / "shared/data", ROOT.parent.parent / "shared/data"]
PROGRAM = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release/tystio"


def plain(text):
    text = unicodedata.normalize("NFKD", text.replace("£", "GBP").replace("€", "EUR").replace("\u00ad", ""))
    return re.sub(r"[^a-z0-9]", "", text.lower())


def read(*files):
    out = subprocess.run([PROGRAM, "sessions", "import", *files, "--json"], capture_output=True, text=True)
    if out.returncode:
        raise SystemExit(out.stderr)
    return json.loads(out.stdout)


def compare(name, truth, answer):
    found = [(t["question"], t["speaker"], plain(t["text"])) for t in answer["turns"]]
    blocks = difflib.SequenceMatcher(None, truth, found, autojunk=False).get_matching_blocks()
    right = sum(block.size for block in blocks)
    print(f"{name}: {right} of {len(truth)} turns right ({100 * right / len(truth):.1f} %), {len(found)} found, {len(answer['questions'])} questions")
    if "-v" in sys.argv or right / len(truth) < 0.98:
        for turn in truth:
            if turn not in found:
                print("    missing:", turn[0], turn[1], turn[2][:60], "...", turn[2][-30:])
        for turn in found:
            if turn not in truth:
                print("    beside: ", turn[0], turn[1], turn[2][:60], "...", turn[2][-30:])


def docx(rows, path):
    body = "".join(f"<w:p><w:r><w:t xml:space=\"preserve\">{escape(row)}</w:t></w:r></w:p>" for row in rows)
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {
        "[Content_Types].xml": "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                               "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
        "_rels/.rels": "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                       "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        "word/document.xml": f"<w:document xmlns:w=\"{main}\"><w:body>{body}</w:body></w:document>",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for part, text in parts.items():
            archive.writestr(part, text)


def committee(folder):
    table = next(folder.glob("*_oral_*.csv"))
    rows = [line.split("|", 2) for line in table.read_text("cp1252").splitlines() if line and not line.startswith("#")][1:]
    truth = [(question, person, plain(words)) for question, person, words in rows]
    compare("committee, PDF", truth, read(next(folder.glob("*.pdf"))))
    lines, cues, before, seconds = [], ["WEBVTT\n"], (None, None), 0
    clock = lambda s: f"{s // 3600:02}:{s // 60 % 60:02}:{s % 60:02}.000"
    for question, person, words in rows:
        mark = f"{question} {person}: " if question != before[0] else "" if person == before[1] else f"{person}: "
        lines.append(mark + words)
        number = f"{question} " if question != before[0] else ""
        cues.append(f"{clock(seconds)} --> {clock(seconds + 9)}\n<v {person}>{number}{escape(words)}\n")
        before, seconds = (question, person), seconds + 10
    WORK.mkdir(exist_ok=True)
    docx(lines, WORK / "committee.docx")
    (WORK / "committee.vtt").write_text("\n".join(cues))
    compare("committee, DOCX", truth, read(WORK / "committee.docx"))
    compare("committee, VTT", truth, read(WORK / "committee.vtt"))


def inquiry(files):
    for file in files:
        truth, times, time = [], [], None
        lines = file.read_text().split("\n")
        for at, line in enumerate(lines):
            line = line.strip()
            below = lines[at + 1].strip() if at + 1 < len(lines) else ""
            is_rule = lambda text: len(text) > 2 and len(set(text)) == 1 and text[0] in "=-^~"
            if not line or is_rule(line) or is_rule(below):
                continue
            note = re.fullmatch(r"\*(.*)\*", line)
            if note and not line.startswith("**"):
                clock = re.fullmatch(r"\((\d+\.\d+ [ap]m)\)", note[1])
                time = clock[1] if clock else time
                continue
            mark = re.match(r"\*\*(.+?)\*\*: ?(.*)", line)
            if mark:
                truth.append((None, mark[1], plain(mark[2])))
                times.append(time)
            elif truth:
                truth[-1] = (*truth[-1][:2], truth[-1][2] + plain(line))
        answer = read(file)
        compare(f"inquiry, {file.name}", truth, answer)
        own = [turn["time"] for turn in answer["turns"]]
        print(f"    times right: {sum(a == b for a, b in zip(times, own))} of {len(times)}")


def main():
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=ROOT, check=True)
    for folder in FOLDERS:
        if (folder / "committee-2014").is_dir():
            committee(folder / "committee-2014")
            inquiry(sorted((folder / "covid-inquiry").glob("*.rst")))


main()
