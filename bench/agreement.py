#!/usr/bin/env python3
"""Agreement between coders beside krippendorff, scikit-learn and irrCAC, on the same random matrices in the same run.

Usage: python3 bench/agreement.py [MATRICES] [SEED]     (builds the release program, installs the peers from PyPI into bench/work)

Each matrix has 2 to 6 coders, 8 to 120 units, 2 to 8 categories and up to 30 % missing judgements, and is one file of codings. Tystio measures
all files in one process (`reading agreement FILE...`): alpha, Cohen's or Conger's kappa, AC1 and percent with intervals, over all and for every
category as present or absent. The peers get the same judgements as arrays already in memory, in one process, their import not counted, and do
less: the coefficients over all alone. krippendorff: alpha. scikit-learn: Cohen's kappa of two coders over the units both judged. irrCAC: alpha,
Conger's kappa, AC1, each with its interval.
"""
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
MATRICES = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 1_000
SEED = int(sys.argv[2]) if sys.argv[2:] and sys.argv[2].isdigit() else 1
PEERS = ["krippendorff", "scikit-learn", "irrcac"]
ROUNDS = 3


def matrix(chance):
    coders, units, categories = chance.randint(2, 6), chance.randint(8, 120), chance.randint(2, 8)
    missing, noise = chance.choice([0.0, 0.1, 0.3]), chance.uniform(0.0, 0.9)
    rows = []
    for _ in range(units):
        truth = chance.randrange(categories)
        row = [None if chance.random() < missing
               else truth if chance.random() > noise else chance.randrange(categories)
               for _ in range(coders)]
        rows.append(row)
    return rows


def write(folder, number, rows):
    path = folder / f"m{number:04}.csv"
    with path.open("w", newline="") as out:
        lines = csv.writer(out)
        lines.writerow(["id", "code", "coder"])
        for unit, row in enumerate(rows):
            lines.writerows([f"u{unit}", f"c{code}", f"r{coder}"] for coder, code in enumerate(row) if code is not None)
    return path


def by_peers(matrices):
    """What each peer says, and how long each took."""
    import krippendorff
    import numpy
    import pandas
    from irrCAC.raw import CAC
    from sklearn.metrics import cohen_kappa_score
    said, took = [], {"krippendorff": 0.0, "scikit-learn": 0.0, "irrCAC": 0.0}
    for rows in matrices:
        one = {}
        array = numpy.array([[numpy.nan if cell is None else cell for cell in row] for row in rows], dtype=float)
        frame = pandas.DataFrame([[None if cell is None else f"c{cell}" for cell in row] for row in rows])
        begun = time.perf_counter()
        try:
            one["alpha"] = float(krippendorff.alpha(reliability_data=array.T, level_of_measurement="nominal"))
        except ValueError:
            pass
        took["krippendorff"] += time.perf_counter() - begun
        if array.shape[1] == 2:
            begun = time.perf_counter()
            pairs = [(a, b) for a, b in rows if a is not None and b is not None]
            one["cohen"] = float(cohen_kappa_score([a for a, _ in pairs], [b for _, b in pairs]))
            took["scikit-learn"] += time.perf_counter() - begun
        begun = time.perf_counter()
        try:
            cac = CAC(frame, digits=15)
            for name, way in (("irr_alpha", cac.krippendorff), ("irr_conger", cac.conger), ("irr_ac1", cac.gwet)):
                found = way()["est"]
                one[name] = float(found["coefficient_value"])
                one[name + "_ci"] = [float(end) for end in found["confidence_interval"]]
        except Exception as why:  # a peer that gives up on a matrix has said nothing of it
            one["gave_up"] = repr(why)[:80]
        took["irrCAC"] += time.perf_counter() - begun
        said.append(one)
    return said, took


def inside():
    warnings.simplefilter("ignore")
    matrices = json.loads(Path(sys.argv[2]).read_text())
    said, took = by_peers(matrices)
    print(json.dumps({"said": said, "took": took}))


def main():
    WORK.mkdir(exist_ok=True)
    subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
    program = str(Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")) / "release" / "tystio")
    if not (WORK / "agreement/bin/python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "agreement")], check=True)
        subprocess.run([str(WORK / "agreement/bin/pip"), "install", "-q", *PEERS], check=True)
    python = str(WORK / "agreement/bin/python")
    chance = random.Random(SEED)
    matrices = [matrix(chance) for _ in range(MATRICES)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        files = [write(folder, number, rows) for number, rows in enumerate(matrices)]
        data = folder / "matrices.json"
        data.write_text(json.dumps(matrices))
        ours, peers = [], []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            done = subprocess.run([program, "reading", "agreement", *files, "--json"], capture_output=True, check=True, text=True)
            ours.append(time.perf_counter() - begun)
            told = subprocess.run([python, __file__, "--inside", data], capture_output=True, check=True, text=True)
            peers.append(json.loads(told.stdout))
    found = json.loads(done.stdout)["files"]
    compare(found, peers[-1]["said"], matrices)
    best = min(ours)
    print(f"tystio: {MATRICES} matrices in {best:.2f} s (best of {ROUNDS}: {', '.join(f'{one:.2f}' for one in ours)}), one process, files read")
    whole = 0.0
    for peer in peers[0]["took"]:
        took = min(one["took"][peer] for one in peers)
        whole += took
        print(f"{peer}: {took:.2f} s, {took / best:.1f} times as long")
    print(f"all three: {whole:.2f} s, {whole / best:.1f} times as long")


def compare(found, said, matrices):
    worst, counts, apart = {}, {}, []
    for number, (ours, theirs) in enumerate(zip(found, said)):
        overall = ours["overall"]
        whole = all(cell is not None for row in matrices[number] for cell in row)
        pairs = [("alpha", overall["alpha"], theirs.get("alpha"), "krippendorff"),
                 ("kappa of two", overall["kappa"], theirs.get("cohen"), "scikit-learn"),
                 ("alpha", overall["alpha"], theirs.get("irr_alpha"), "irrCAC"),
                 ("AC1", overall["ac1"], theirs.get("irr_ac1"), "irrCAC")]
        if overall["coders"] > 2 or whole:
            pairs.append(("kappa (Conger)", overall["kappa"], theirs.get("irr_conger"), "irrCAC"))
        for name, key in (("alpha", "irr_alpha_ci"), ("ac1", "irr_ac1_ci")):
            ends = theirs.get(key)
            if ends and overall[name + "_ci"] and overall["percent"] < 1.0:
                pairs += [(f"interval of {name}", mine, their, "irrCAC") for mine, their in zip(overall[name + "_ci"], ends)]
        for name, mine, their, peer in pairs:
            if mine is None or their is None or their != their:
                continue
            key = f"{name} beside {peer}"
            counts[key] = counts.get(key, 0) + 1
            off = abs(mine - their)
            worst[key] = max(worst.get(key, 0.0), off)
            if off > 1e-9:
                apart.append((number, key, mine, their))
    for key in sorted(worst):
        print(f"{key}: {counts[key]} compared, furthest apart {worst[key]:.2e}")
    gave_up = sum("gave_up" in one for one in said)
    print(f"irrCAC gave up on {gave_up}; beyond 1e-9: {len(apart)}")
    for one in apart[:10]:
        print("  ", *one)


if __name__ == "__main__":
    inside() if sys.argv[1:2] == ["--inside"] else main()
