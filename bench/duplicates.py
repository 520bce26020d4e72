#!/usr/bin/env python3
"""Campaigns: `reading duplicates` beside datasketch's MinHashLSH on the same texts in the same run, whole processes, best of several.

Usage: python3 bench/duplicates.py [ROUNDS] [--large]     (builds the release program, installs datasketch from PyPI into bench/work)
Corpora are made here, from a seed, with their truth:
  recombined  10,000 documents, 40 % in 20 campaigns with greetings, about 8 % of the words edited and one sentence added; the rest made by
              recombining the same 1,000 sentences, so that every sentence of a letter stands elsewhere too
  mixed       10,000 documents of another kind: campaigns of very different sizes (6 to 900) in letters of 1 to 30 sentences, some in two
              languages, edits from none to 15 %, paragraphs left out, additions of several sentences, signatures, answers of a word or two
              given by hundreds, a line of reference above unrelated texts, and texts that share nothing
A pair is two documents of one campaign. Precision and recall are over all pairs, and by B-cubed (Bagga and Baldwin 1998) over members.
`--large` measures 250,000 documents of both kinds and a million of the first, without the peer.
"""
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
ROUNDS = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 3
FCC = os.environ.get("TYSTIO_FCC_LETTER", "")  # a CSV: row, is_campaign_letter, text; skipped where it is not named

PARTS = ("ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge go ha he hi ho la le li lo lu ma me mi mo mu na ne ni no nu pa pe "
         "pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa we wi ŵy ŷr").split()
GREETINGS = ("Dear Sir or Madam,", "Dear Commissioners,", "To whom it may concern,", "Annwyl Gomisiynwyr,", "Hello,", "Dear all,", "")
LEAVES = ("Yours sincerely,", "Kind regards,", "Yn gywir,", "Yours faithfully,", "Thank you,", "")
NAMES = "Sample Sender", "S. Sender", "Anfonwr Enghraifft", "Dr Sample Example", "A. N. Example"
SHORT = "Nothing.", "nothing", "Dim byd.", "None", "No comment.", "n/a", "Nothing to add.", "Everything was very good, thank you."


def vocabulary(chance, size):
    words = set()
    while len(words) < size:
        words.add("".join(chance.choice(PARTS) for _ in range(chance.randint(1, 4))))
    return sorted(words)


def sentence(chance, words, weights, low, high):
    picked = chance.choices(words, cum_weights=weights, k=chance.randint(low, high))
    return " ".join(picked).capitalize() + "."


def zipf(size):
    total, out = 0.0, []
    for rank in range(1, size + 1):
        total += 1 / (rank + 5)
        out.append(total)
    return out


def edited(chance, text, rate, words):
    """Each word is changed at this rate: replaced (half of the time), left out, or another put before it."""
    out = []
    for word in text.split(" "):
        if chance.random() >= rate:
            out.append(word)
            continue
        kind = chance.random()
        if kind < 0.5:
            out.append(chance.choice(words))
        elif kind >= 0.75:
            out += [chance.choice(words), word]
    return " ".join(out)


def recombined(count, seed, campaigns=20):
    """(text, campaign or 0) of each document, in no order."""
    chance = random.Random(seed)
    words = vocabulary(chance, 3_000)
    weights = zipf(len(words))
    sentences = [sentence(chance, words, weights, 8, 20) for _ in range(1_000)]
    letters = [" ".join(chance.sample(sentences, chance.randint(5, 12))) for _ in range(campaigns)]
    out = []
    for number in range(count * 2 // 5):
        which = number % campaigns
        text = edited(chance, letters[which], 0.08, words)
        out.append((f"{chance.choice(GREETINGS)}\n{text} {chance.choice(sentences)}\n", which + 1))
    while len(out) < count:
        out.append((" ".join(chance.choices(sentences, k=chance.randint(3, 12))), 0))
    chance.shuffle(out)
    return out


def mixed(count, seed):
    chance = random.Random(seed)
    tongues = [vocabulary(chance, 8_000), vocabulary(chance, 6_000)]
    weights = [zipf(len(words)) for words in tongues]
    line = sentence(chance, tongues[0], weights[0], 16, 16)

    def said(tongue, low, high):
        return sentence(chance, tongues[tongue], weights[tongue], low, high)

    out, campaign = [], 0
    scale = count / 10_000
    for size in (900, 500, 300, 200, 120, 80, 60, 40, 30, 20, 15, 12, 10, 8, 7, 6):
        tongue = campaign % 3 // 2
        campaign += 1
        length = chance.choice((1, 2, 4, 8, 14, 30))
        paragraphs = [said(tongue, 14, 26) if length == 1 else said(tongue, 9, 24) for _ in range(length)]
        rate, own = chance.choice((0, 0.01, 0.04, 0.08, 0.15)), chance.choice((0, 0.1, 0.5))
        if length < 3:
            rate, own = min(rate, 0.04), min(own, 0.1)  # a sentence of which a part is left is nobody's letter
        # A larger corpus has more campaigns and larger ones.
        for copy in range(max(1, round(scale ** 0.5))):
            here = campaign * 1_000 + copy
            if copy:
                paragraphs = [said(tongue, 14, 26) if length == 1 else said(tongue, 9, 24) for _ in range(length)]
            for _ in range(round(size * max(1, scale ** 0.5))):
                kept = [p for p in paragraphs if length < 8 or chance.random() >= 0.08]
                body = "\n\n".join(kept) if length > 4 else " ".join(kept)
                body = edited(chance, body, rate, tongues[tongue]) if rate else body
                if chance.random() < own:
                    body += "\n\n" + " ".join(said(tongue, 6, 22) for _ in range(chance.randint(1, 4 if length > 3 else 1)))
                parts = [chance.choice(GREETINGS), body, chance.choice(LEAVES), chance.choice(NAMES)]
                out.append(("\n".join(part for part in parts if part), here))
    for _ in range(round(count * 0.08)):
        out.append((chance.choice(SHORT), 0))
    for _ in range(round(count * 0.03)):
        out.append((said(0, 4, 60) + "\nRe: " + line, 0))
    while len(out) < count:
        tongue = int(chance.random() < 0.3)
        text = " ".join(said(tongue, 5, 30) for _ in range(chance.randint(1, 12)))
        parts = [chance.choice(GREETINGS), text, chance.choice(LEAVES), chance.choice(NAMES)]
        out.append(("\n".join(part for part in parts if part) if chance.random() < 0.3 else text, 0))
    out = out[:count]
    chance.shuffle(out)
    return out


KINDS = {"recombined": recombined, "mixed": mixed}


def make(kind, count, seed, path):
    with open(path, "w", newline="") as out, open(path + ".truth", "w") as truth:
        writer = csv.writer(out)
        writer.writerow(["id", "text"])
        for number, (text, campaign) in enumerate(KINDS[kind](count, seed), 1):
            writer.writerow([number, text])
            truth.write(f"{campaign}\n")


def pairs(n):
    return n * (n - 1) // 2


def scores(truth, found):
    """Precision and recall over pairs, then by B-cubed over the members of either. `truth` and `found`: id -> cluster, 0 is none."""
    both = Counter((truth[i], found.get(i, 0)) for i in truth)
    of_truth, of_found = Counter(truth.values()), Counter(found.get(i, 0) for i in truth)
    hit = sum(pairs(n) for (t, f), n in both.items() if t and f)
    asked = sum(pairs(n) for t, n in of_truth.items() if t)
    told = sum(pairs(n) for f, n in of_found.items() if f)
    precision = [n * n / of_found[f] if t else n / of_found[f] for (t, f), n in both.items() if f]
    recall = [n * n / of_truth[t] if f else n / of_truth[t] for (t, f), n in both.items() if t]
    cubed_p = sum(precision) / max(1, sum(n for f, n in of_found.items() if f))
    cubed_r = sum(recall) / max(1, sum(n for t, n in of_truth.items() if t))
    return hit / max(1, told), hit / max(1, asked), cubed_p, cubed_r


def timed(command, out):
    """Seconds on the clock, seconds of processor, peak MiB; what the command printed goes into a file."""
    with open(out, "wb") as to:
        began = time.perf_counter()
        child = subprocess.Popen(command, stdout=to, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        took = time.perf_counter() - began
    if status != 0:
        sys.exit(f"failed: {command}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def members(path):
    said = json.load(open(path))
    return {member["id"]: campaign["id"] for campaign in said["campaigns"] for member in campaign["members"]}


def peer(path, threshold, at_once):
    """datasketch: 128 permutations of word shingles of three, LSH, union-find; clusters of five or more. Its manual's first example gives a
    sketch one shingle after the other; all at once, its faster call, is measured too."""
    import re
    from datasketch import MinHash, MinHashLSH
    with open(path, newline="") as file:
        rows = [(row["id"], row["text"]) for row in csv.DictReader(file)]
    lsh = MinHashLSH(threshold=threshold, num_perm=128)
    sketches = {}
    for name, text in rows:
        words = re.findall(r"\w+", text.lower())
        shingles = {" ".join(words[at:at + 3]).encode() for at in range(len(words) - 2)}
        sketch = MinHash(num_perm=128)
        if shingles:
            if at_once:
                sketch.update_batch(shingles)
            else:
                for shingle in shingles:
                    sketch.update(shingle)
            lsh.insert(name, sketch)
            sketches[name] = sketch
    above = {name: name for name in sketches}

    def top(name):
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    for name, sketch in sketches.items():
        for other in lsh.query(sketch):
            above[top(name)] = top(other)
    sizes = Counter(top(name) for name in sketches)
    clusters = {}
    for name in sketches:
        if sizes[top(name)] >= 5:
            clusters.setdefault(top(name), []).append({"id": name})
    json.dump({"campaigns": [{"id": name, "members": found} for name, found in clusters.items()]}, sys.stdout)


def figures(said):
    return " | ".join(f"{value:.3f}" for value in said)


def beside(program, python, kind, seed, folder):
    path = f"{folder}/{kind}.csv"
    subprocess.run([sys.executable, __file__, "--make", kind, "10000", str(seed), path], check=True)
    truth = {str(number): int(line) for number, line in enumerate(open(path + ".truth"), 1)}
    ask = [program, "--json", "reading", "duplicates", path, "--text", "text", "--id", "id"]
    commands = {
        "Tystio": ask,
        "Tystio, members only": [*ask, "--members-only"],
        "datasketch, 0.5": [python, __file__, "--peer", path, "0.5", "one"],
        "datasketch, 0.5, at once": [python, __file__, "--peer", path, "0.5", "once"],
        "datasketch, 0.7, at once": [python, __file__, "--peer", path, "0.7", "once"],
    }
    best = {}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            took = timed(command, f"{folder}/{name}.json")
            best[name] = min(best.get(name, took), took)
    peer_took, quick = best["datasketch, 0.5"], best["datasketch, 0.5, at once"]
    for name, (seconds, processor, memory) in best.items():
        quality = scores(truth, members(f"{folder}/{name}.json"))
        print(f"| {kind}, seed {seed} | {name} | {seconds:.2f} | {peer_took[0] / seconds:.1f} | {quick[0] / seconds:.1f} | {processor:.2f} | {peer_took[1] / processor:.1f} | "
              f"{quick[1] / processor:.1f} | "
              f"{memory:.0f} | {figures(quality)} |", flush=True)


def alone(program, kind, count, folder):
    path = f"{folder}/{kind}.csv"
    subprocess.run([sys.executable, __file__, "--make", kind, str(count), "3", path], check=True)
    truth = {str(number): int(line) for number, line in enumerate(open(path + ".truth"), 1)}
    took = timed([program, "--json", "reading", "duplicates", path, "--text", "text", "--id", "id"], f"{folder}/out.json")
    quality = scores(truth, members(f"{folder}/out.json"))
    size = os.path.getsize(path) / 2**20
    print(f"| {kind}, {count} ({size:.0f} MiB) | {took[0]:.1f} | {took[1]:.1f} | {took[2]:.0f} | {figures(quality)} |", flush=True)
    os.remove(path)


def letter(program, folder):
    if not FCC or not os.path.exists(FCC):
        print("\nThe letter to the FCC is not there (TYSTIO_FCC_LETTER): skipped.")
        return
    took = timed([program, "--json", "reading", "duplicates", FCC, "--text", "text_signature_replaced", "--id", "row"], f"{folder}/out.json")
    with open(FCC, newline="") as file:
        truth = {row["row"] for row in csv.DictReader(file) if row["is_campaign_letter"] == "1"}
    campaigns = json.load(open(f"{folder}/out.json"))["campaigns"]
    sets = [{member["id"] for member in campaign["members"]} for campaign in campaigns]
    print(f"\nThe letter to the FCC: {len(sets)} campaign(s) of {[len(one) for one in sets]}, exactly the letter's {len(truth)}: "
          f"{sets == [truth]}; {took[0]:.2f} s")


def main():
    WORK.mkdir(exist_ok=True)
    subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    program = str(target / "release" / "tystio")
    python = WORK / "duplicates/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "duplicates")], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "-q", "datasketch"], check=True)
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        head = "pair precision | pair recall | B-cubed precision | recall"
        if "--large" in sys.argv:
            print(f"{os.cpu_count()} cores\n\n| corpus | seconds | of processor | peak MiB | {head} |\n|---|---|---|---|---|---|---|---|")
            for kind, count in (("recombined", 250_000), ("mixed", 250_000), ("recombined", 1_000_000)):
                alone(program, kind, count, folder)
            return
        print(f"{os.cpu_count()} cores, best of {ROUNDS}\n\n| corpus | | seconds | times faster than the first datasketch | than the second | of processor | times | times | "
              f"peak MiB | {head} |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|")
        for kind in KINDS:
            for seed in (1, 2):
                beside(program, str(python), kind, seed, folder)
        letter(program, folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--make"]:
        make(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
    elif sys.argv[1:2] == ["--peer"]:
        peer(sys.argv[2], float(sys.argv[3]), sys.argv[4] == "once")
    else:
        main()
