#!/usr/bin/env python3
"""Opinion maps beside red-dwarf (PyPI), whole processes on the same files in the same run, best of several.

Usage: python3 bench/voice.py [ROUNDS] [FOLDER]    (builds the release program, installs the peer into bench/work)
FOLDER holds conversations as Polis exports them, a folder each with votes.csv, comments.csv and participants-votes.csv (whose group-id is
what Polis published); without it the folder shared/data/polis beside the project is taken, where it is. Planted conversations are made here.

Printed for each conversation: seconds on the clock and of a processor, ratios (the peer's time also without its imports), peak memory, the adjusted Rand index with
Polis' published or the planted groups, stability, and whether shuffled rows, a second run and one or two threads give the same bytes.
"""
import csv
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = HERE / "work"
ROUNDS = next((int(word) for word in sys.argv[1:] if word.isdigit()), 3)
FOLDERS = [Path(word) for word in sys.argv[1:] if not word.isdigit()] or [ROOT.parent.parent / "shared/data/polis",
                                                                            ROOT.parent / "shared/data/polis"]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PROGRAM = TARGET / "release/tystio"
PYTHON = WORK / "venv-voice/bin/python"

PEER = '''
import csv, json, resource, sys, time
votes_file, statements_file = sys.argv[1], sys.argv[2]
from reddwarf.implementations.base import run_pipeline
begun = time.process_time()
last = {}
for row in sorted(csv.DictReader(open(votes_file)), key=lambda row: int(row["timestamp"])):
    last[row["voter-id"], row["comment-id"]] = row
votes = [{"participant_id": int(p), "statement_id": int(s), "vote": int(row["vote"]), "modified": int(row["timestamp"])}
         for (p, s), row in last.items()]
out = [int(row["comment-id"]) for row in csv.DictReader(open(statements_file)) if row["moderated"] == "-1"]
result = run_pipeline(votes=votes, mod_out_statement_ids=out, random_state=1)
labels = result.participants_df["cluster_id"].dropna()
print(json.dumps({"labels": {str(k): int(v) for k, v in labels.items()}, "cpu": time.process_time() - begun,
                  "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
'''


def prepare():
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=ROOT, check=True)
    if not PYTHON.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", PYTHON.parent.parent], check=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "red-dwarf==0.4.0", "scikit-learn"], check=True)
    (WORK / "voice_peer.py").write_text(PEER)


def planted(folder, participants, statements, votes, groups, noise, seed):
    """A conversation in which each group leans its own way on half of the statements; noise is the share of votes cast at random."""
    chance = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    common = [chance.choice([1, 1, -1, 0]) for _ in range(statements)]
    leaning = [[chance.choice([1, -1]) if chance.random() < 0.5 else common[s] for s in range(statements)] for _ in range(groups)]
    # Participation is uneven, as it is in life: few vote on very many statements.
    eager = [chance.lognormvariate(0, 0.9) for _ in range(participants)]
    scale = votes / sum(eager)
    counts = [max(1, min(statements, round(e * scale))) for e in eager]
    for _ in range(30):
        missing = votes - sum(counts)
        if missing == 0:
            break
        for _ in range(abs(missing)):
            at = chance.randrange(participants)
            counts[at] = max(1, min(statements, counts[at] + (1 if missing > 0 else -1)))
    truth, rows = [], []
    for p in range(participants):
        group = chance.randrange(groups)
        truth.append(group)
        for s in chance.sample(range(statements), counts[p]):
            vote = chance.choice([1, -1, 0]) if chance.random() < noise else leaning[group][s]
            rows.append((1500000000000 + len(rows) * 7, "Mon Jul 17 02:17:32 UTC 2017", s, p, vote))
    chance.shuffle(rows)
    with open(folder / "votes.csv", "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["timestamp", "datetime", "comment-id", "voter-id", "vote"])
        writer.writerows(rows)
    with open(folder / "comments.csv", "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"])
        writer.writerows((1500000000000, "", s, 0, 0, 0, 1, f"Sample statement {s}") for s in range(statements))
    with open(folder / "participants-votes.csv", "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["participant", "group-id"])
        writer.writerows(enumerate(truth))
    return folder


def rand_index(a, b):
    """The adjusted Rand index over what both label."""
    keys = sorted(set(a) & set(b))
    pairs = lambda counts: sum(n * (n - 1) / 2 for n in counts.values())
    both, in_a, in_b = Counter((a[k], b[k]) for k in keys), Counter(a[k] for k in keys), Counter(b[k] for k in keys)
    every = len(keys) * (len(keys) - 1) / 2
    chance = pairs(in_a) * pairs(in_b) / every if every else 0
    most = (pairs(in_a) + pairs(in_b)) / 2
    return 1.0 if most == chance else (pairs(both) - chance) / (most - chance)


def run(line):
    begun = time.perf_counter()
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise SystemExit(f"{line} ended with {status}: {out[:300]}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begun, out, usage.ru_maxrss / 1024


def ours(folder, *options):
    return run([PROGRAM, "voice", "map", folder / "votes.csv", "--statements", folder / "comments.csv", "--json", *options])


def best(act):
    results = [act() for _ in range(ROUNDS)]
    return tuple(min(result[at] for result in results) for at in (0, 1)) + results[0][2:]


def labels(out):
    return {point["participant"]: point["group"] for point in json.loads(out)["points"]}


def measure(name, folder, with_peer=True):
    truth_file = folder / "participants-votes.csv"
    truth = {row["participant"]: row["group-id"] for row in csv.DictReader(open(truth_file)) if row["group-id"] != ""}
    with open(folder / "votes.csv") as source:
        count = sum(1 for _ in source) - 1
    shuffled = WORK / "voice-shuffled"
    shuffled.mkdir(exist_ok=True)
    head, *rows = (folder / "votes.csv").read_text().splitlines(keepends=True)
    random.Random(5).shuffle(rows)
    (shuffled / "votes.csv").write_text(head + "".join(row if row.endswith("\n") else row + "\n" for row in rows))
    shutil.copy(folder / "comments.csv", shuffled / "comments.csv")
    peer = None
    if with_peer:
        peer_cpu, peer_clock, out, _ = best(lambda: run([PYTHON, WORK / "voice_peer.py", folder / "votes.csv", folder / "comments.csv"]))
        peer = json.loads(out.strip().splitlines()[-1])
        print(f"{name}: {count} votes; red-dwarf {peer_clock:.2f} s on the clock, {peer_cpu:.2f} s of processors ({peer['cpu']:.2f} s without imports), "
              f"{peer['mib']:.0f} MiB, groups {len(set(peer['labels'].values()))}, ARI {rand_index(peer['labels'], truth):.3f}")
    else:
        print(f"{name}: {count} votes")
    for method in ("polis", "default"):
        cpu, clock, out, mib = best(lambda: ours(folder, "--method", method, "--bootstrap", "0"))
        whole_cpu, whole_clock, full, _ = best(lambda: ours(folder, "--method", method))
        others = [ours(folder, "--method", method, "--threads", n)[2] for n in ("1", "2")]
        others.append(ours(shuffled, "--method", method)[2])
        answer = json.loads(full)
        ratio = f"; times faster: clock {peer_clock / clock:.0f}, processor {peer_cpu / cpu:.0f}, without the peer's imports {peer['cpu'] / cpu:.0f}, " \
                f"with our bootstrap clock {peer_clock / whole_clock:.0f}, processor {peer_cpu / whole_cpu:.0f}" if peer else ""
        print(f"  {method:7} {clock:.3f} s on the clock, {cpu:.3f} s of processors (with bootstrap {whole_clock:.3f}, {whole_cpu:.3f}), {mib:.0f} MiB{ratio}; "
              f"groups {len(answer['groups'])}, dimensions {answer['dimensions']}, ARI {rand_index(labels(out), truth):.3f}, "
              f"stability {answer['stability']:.3f} ({answer['stability_detail']['samples']} samples), same bytes {all(one == full for one in others)}")
        if peer:
            print(f"          ARI with red-dwarf {rand_index(labels(out), peer['labels']):.3f}")


def main():
    prepare()
    for folder in FOLDERS:
        for one in sorted(folder.glob("*/participants-votes.csv")) if folder.is_dir() else []:
            measure(one.parent.name, one.parent)
    made = WORK / "voice-planted"
    measure("planted, 3 groups of 2,031, much noise", planted(made / "a", 2031, 896, 225_524, 3, 0.6, 1))
    measure("planted, 4 groups of 2,000", planted(made / "b", 2000, 900, 250_000, 4, 0.4, 2))
    measure("planted, 2 groups of 2,000", planted(made / "c", 2000, 900, 250_000, 2, 0.5, 3))
    measure("planted, 5 groups of 10,000, a million votes", planted(made / "d", 10_000, 900, 1_000_000, 5, 0.4, 4), "--million-peer" in sys.argv)


main()
