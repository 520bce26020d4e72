#!/usr/bin/env python3
"""Themes beside scikit-learn's latent semantic analysis and k-means: how near each comes to groups that people made, how stable, how long.

Usage: python3 bench/themes.py [--seeds N] [--count K] [--unique] [FILE TEXT_COLUMN GROUP_COLUMN]
Builds the release program and installs scikit-learn from PyPI into bench/work. Without a file it writes 1,200 texts about twelve subjects; with
one it takes any CSV that says of each text which group people put it in. The same rows and the same number of groups go to both, seed by seed, each
in a process of its own; printed are the means of normalised mutual information and of the adjusted Rand index over the seeds (texts in no theme
count as a group of their own), and the seconds of the quickest run. Then one text is left out, and the two runs of Tystio are compared.
"""
import argparse
import csv
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
DIMENSIONS = 50
PEER = """
import csv, json, sys
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize
path, count, dimensions, seed = sys.argv[1], *map(int, sys.argv[2:5])
csv.field_size_limit(10**9)
texts = [row["text"] for row in csv.DictReader(open(path))]
matrix = TfidfVectorizer(stop_words="english", sublinear_tf=True, min_df=2).fit_transform(texts)
places = normalize(TruncatedSVD(dimensions, random_state=seed).fit_transform(matrix))
print(json.dumps(KMeans(count, n_init=10, random_state=seed).fit_predict(places).tolist()))
"""
SCORE = """
import json, sys
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
a, b = json.load(sys.stdin)
print(json.dumps([normalized_mutual_info_score(a, b), adjusted_rand_score(a, b)]))
"""
SUBJECTS = """parking car space permit|bus route timetable driver|nurse ward doctor kind|food meal hot menu|waiting queue hours clinic
appointment letter phone booking|school teacher pupil lesson|rent house tenant damp|library book reading room|river flood drain bank
job wage training skill|music choir hall concert"""


def made(path):
    """Texts of three to five sentences, each about one subject, in words that other subjects use too."""
    chance = random.Random(5)
    groups = [line.split() for line in SUBJECTS.replace("\n", "|").split("|")]
    shared = "people local need time think council community day year support place better help change money often".split()
    with path.open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["text", "group"])
        for number in range(1200):
            group = groups[number % len(groups)]
            words = [chance.choice(group if chance.random() < 0.3 else shared) for _ in range(chance.randint(8, 25))]
            writer.writerow([" ".join(words).capitalize() + ".", number % len(groups)])
    return path, "text", "group"


def timed(command, given=None):
    began = time.perf_counter()
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    return time.perf_counter() - began, json.loads(done.stdout)


def ours(program, path, count, seed):
    command = [program, "--json", "reading", "themes", str(path), "--text", "text", "--id", "id", "--seed", str(seed)]
    seconds, found = timed(command + (["--count", str(count)] if count else []))
    return seconds, {one["id"]: one["theme"] for one in found["assignments"]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--count", type=int)
    parser.add_argument("--unique", action="store_true", help="leave out texts that stand before in the file")
    parser.add_argument("file", nargs="*")
    asked = parser.parse_args()
    subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    program = str(target / "release" / "tystio")
    python = WORK / "themes" / "bin" / "python"
    WORK.mkdir(exist_ok=True)
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "themes")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "scikit-learn"], check=True)
    path, text, group = asked.file if asked.file else made(WORK / "themes-made.csv")
    csv.field_size_limit(10**9)
    rows = list(csv.DictReader(open(path, newline="", encoding="utf-8-sig")))
    if asked.unique:
        rows = list({row[text]: row for row in reversed(rows)}.values())[::-1]
    truth = [row[group] for row in rows]
    count = asked.count or len(set(truth))
    given = WORK / "themes-given.csv"

    def write(left_out=None):
        with given.open("w", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["id", "text"])
            writer.writerows([n, row[text]] for n, row in enumerate(rows) if n != left_out)

    def score(a, b):
        return timed([str(python), "-c", SCORE], json.dumps([a, b]))[1]

    write()
    figures = {"Tystio": [], "LSA and k-means": []}
    for seed in range(1, asked.seeds + 1):
        seconds, theme = ours(program, given, count, seed)
        figures["Tystio"].append((seconds, *score(truth, [theme.get(str(n), "") for n in range(len(rows))])))
        seconds, labels = timed([str(python), "-c", PEER, str(given), str(count), str(DIMENSIONS), str(seed)])
        figures["LSA and k-means"].append((seconds, *score(truth, labels)))
    print(f"{len(rows)} texts, {count} groups, {asked.seeds} seeds")
    for name, runs in figures.items():
        mean = [sum(run[at] for run in runs) / len(runs) for at in (1, 2)]
        worst = [min(run[at] for run in runs) for at in (1, 2)]
        print(f"{name:16} NMI {mean[0]:.3f} (least {worst[0]:.3f}), ARI {mean[1]:.3f} (least {worst[1]:.3f}), {min(r[0] for r in runs):.2f} s")
    print(f"time: ratio {min(r[0] for r in figures['LSA and k-means']) / min(r[0] for r in figures['Tystio']):.1f}")
    before = ours(program, given, count, 1)[1]
    for left_out in random.Random(9).sample(range(len(rows)), min(5, len(rows))):
        write(left_out)
        after = ours(program, given, count, 1)[1]
        both = sorted(set(before) & set(after))
        same = score([before[n] for n in both], [after[n] for n in both])[1]
        kept = sum(before[n] == after[n] for n in both) / max(len(both), 1)
        print(f"without row {left_out}: ARI to the run with it {same:.3f}, {kept:.1%} of the texts in a theme of the same id")


if __name__ == "__main__":
    main()
