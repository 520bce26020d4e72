#!/usr/bin/env python3
"""Language: how often Welsh and English sentences over 20 characters are told right, each file by itself, and both within one text; beside py3langid on the same lines.

Usage: python3 bench/language.py [--program TYSTIO] [cy=FILE en=FILE cy=FILE.csv:COLUMN ...]
Without files it reads the texts of this program's own interface, which exist in both languages. A file is lines of text, or a table and its column. A line that is
no sentence is left out, and counted: keys and file names (a single word), and mark-up for a machine to read (tags). py3langid is
asked to choose between the two languages alone, which is kindest to it. Then lines of both languages are put into one text by turns, one a line, and the share of
letters that are told right is counted.
"""
import argparse
import csv
import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

from personal import WORK, program, run

HERE = Path(__file__).resolve().parent
CHARS_MIN = 21
PEER = '''
import json, sys, time
import py3langid
py3langid.set_languages(["en", "cy"])
texts = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
told = [py3langid.classify(text)[0] for text in texts]
json.dump({"told": told, "seconds": time.perf_counter() - start}, sys.stdout)
'''


def peer_python():
    place = WORK / "language-venv"
    if not place.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
        subprocess.run([place / "bin/pip", "install", "-q", "py3langid"], check=True)
    return place / "bin/python"


def lines_of(path):
    name, _, column = path.partition(":")
    if column:
        with open(name, newline="", encoding="utf-8-sig") as table:
            return [row[column].strip() for row in csv.DictReader(table)]
    return [line.strip() for line in Path(name).read_text(encoding="utf-8").splitlines()]


def interface(language):
    lines = []
    for file in sorted(HERE.parent.glob(f"crates/*/locales/{language}/main.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            message = re.match(r"[a-z][a-z0-9-]* = (\S.*)$", line)
            if message:
                lines.append(re.sub(r"\{ \$[a-z-]+ \}", "7", message.group(1)))
    return lines


def is_sentence(line):
    return len(line.split()) > 1 and not re.search(r"</?[a-z][^>]*>", line)


def passages(tystio, texts, name):
    table = WORK / f"{name}.csv"
    with table.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["text"])
        writer.writerows([text] for text in texts)
    start = time.perf_counter()
    answer = json.loads(run([tystio, "reading", "language", str(table), "--text", "text", "--json"]))
    by_row = {}
    for one in answer["passages"]:
        by_row.setdefault(int(one["id"]) - 1, []).append(one)
    return by_row, time.perf_counter() - start


def told_as(found):
    """The language of most of a text."""
    length = {"en": 0, "cy": 0}
    for one in found:
        length[one["language"]] += one["end"] - one["start"]
    return max(length, key=length.get) if any(length.values()) else None


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--program")
    options.add_argument("--misses", type=int, default=0)
    options.add_argument("--without-peer", action="store_true")
    options.add_argument("files", nargs="*")
    asked = options.parse_args()
    WORK.mkdir(exist_ok=True)
    tystio = program(asked.program)
    python = None if asked.without_peer else peer_python()
    sets = [(language, f"interface ({language})", interface(language)) for language in ("cy", "en")]
    for file in asked.files:
        language, _, path = file.partition("=")
        sets.append((language, Path(path).name, lines_of(path)))
    pools = {"en": [], "cy": []}
    print(f"{'lines':44} language  count  (no sentences)  right  whole  untold | py3langid")
    for number, (language, name, lines) in enumerate(sets):
        long = [line for line in lines if len(line) >= CHARS_MIN]
        lines = [line for line in long if is_sentence(line)]
        pools[language] += lines
        found, seconds = passages(tystio, lines, f"language-{number}")
        told = [told_as(found.get(at, [])) for at in range(len(lines))]
        whole = sum({one["language"] for one in found.get(at, [])} == {language} for at in range(len(lines)))
        right, untold = sum(one == language for one in told), sum(one is None for one in told)
        theirs = "-"
        if python:
            texts = WORK / f"language-{number}.json"
            texts.write_text(json.dumps(lines), encoding="utf-8")
            answer = json.loads(run([python, "-c", PEER, str(texts)]))
            theirs = f"{sum(one == language for one in answer['told']) / len(lines):.4f} in {answer['seconds']:.1f} s"
        print(f"{name:44} {language:8} {len(lines):6}  {len(long) - len(lines):6}  {right / len(lines):.4f} {whole / len(lines):.4f} {untold:6} | {theirs} (ours {seconds:.1f} s)")
        for at in [at for at, one in enumerate(told) if one != language][:asked.misses]:
            print(f"    {told[at]}: {lines[at][:130]}")
    for joint, name in (("\n", "a line each"), (" ", "run together")):
        chance, texts, truth = random.Random(1), [], []
        for _ in range(1000):
            text, spans = "", []
            for turn in range(chance.randint(2, 6)):
                language = ("cy", "en")[(turn + len(texts)) % 2]
                line = chance.choice(pools[language])
                line = line if line[-1] in ".!?:;" or joint == "\n" else line + "."
                text += joint if text else ""
                spans.append((len(text), len(text) + len(line), language))
                text += line
            texts.append(text)
            truth.append(spans)
        found, _ = passages(tystio, texts, "language-mixed")
        right = letters = 0
        for at, spans in enumerate(truth):
            for start, end, language in spans:
                letters += end - start
                for one in found.get(at, []):
                    if one["language"] == language:
                        right += max(0, min(end, one["end"]) - max(start, one["start"]))
        print(f"1,000 texts of both languages by turns, {name}: {right / letters:.4f} of the letters told right")


if __name__ == "__main__":
    main()
