#!/usr/bin/env python3
"""Agreement between coders beside krippendorff, scikit-learn and irrCAC, on the same random matrices in the same run.

Usage: python3 bench/agreement.py [MATRICES] [SEED] [ROUNDS]     (builds the release program, installs the peers from PyPI into bench/work)

Each matrix has 2 to 6 coders, 8 to 120 units, 2 to 8 categories and up to 30 % missing judgements, and is one file of codings. Whole processes
are timed, each reading the same files: Tystio (`reading agreement FILE...`) gives alpha, Cohen's or Conger's kappa, AC1 and percent with intervals,
over all and for every category as present or absent; each peer gives its coefficients over all alone. krippendorff: alpha. scikit-learn: Cohen's
kappa of two coders over the units both judged. irrCAC: alpha, Conger's kappa, AC1, each with its interval. The time of computing alone, with
everything imported and read, is told beside it and compared with that of the slab `stats`, which has no files either. Ratios of whole processes
are of processor time, which other work on the machine changes less; seconds are both.
"""
import csv
import json
import os
import random
import resource
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
ROUNDS = int(sys.argv[3]) if sys.argv[3:] and sys.argv[3].isdigit() else 3
PEERS = ["krippendorff", "scikit-learn", "irrcac"]


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


def line(rows):
    """A matrix as `crates/stats/examples/agreement.rs` reads it; categories that nobody used are left out, as they are from a file of codings."""
    used = sorted({cell for row in rows for cell in row if cell is not None})
    cells = ("-" if cell is None else str(used.index(cell)) for row in rows for cell in row)
    return " ".join([str(len(rows[0])), str(len(used)), *cells]) + "\n"


def read(folder):
    """The matrices of the files, as a peer's user would read them."""
    matrices = []
    for path in sorted(Path(folder).glob("m*.csv")):
        judged, units, coders = {}, [], set()
        with path.open(newline="") as lines:
            for line in csv.DictReader(lines):
                if line["id"] not in judged:
                    judged[line["id"]] = {}
                    units.append(line["id"])
                judged[line["id"]][line["coder"]] = int(line["code"][1:])
                coders.add(line["coder"])
        matrices.append([[judged[unit].get(coder) for coder in sorted(coders)] for unit in units])
    return matrices


def krippendorff_says(matrices):
    import krippendorff
    import numpy
    for rows in matrices:
        array = numpy.array([[numpy.nan if cell is None else cell for cell in row] for row in rows], dtype=float)
        try:
            yield {"alpha": float(krippendorff.alpha(reliability_data=array.T, level_of_measurement="nominal"))}
        except ValueError:
            yield {}


def scikit_learn_says(matrices):
    from sklearn.metrics import cohen_kappa_score
    for rows in matrices:
        pairs = [row for row in rows if len(row) == 2 and None not in row]
        yield {"cohen": float(cohen_kappa_score(*zip(*pairs)))} if pairs else {}


def irrcac_says(matrices):
    import pandas
    from irrCAC.raw import CAC
    for rows in matrices:
        one = {}
        frame = pandas.DataFrame([[None if cell is None else f"c{cell}" for cell in row] for row in rows])
        try:
            cac = CAC(frame, digits=15)
            for name, way in (("irr_alpha", cac.krippendorff), ("irr_conger", cac.conger), ("irr_ac1", cac.gwet)):
                found = way()["est"]
                one[name] = float(found["coefficient_value"])
                one[name + "_ci"] = [float(end) for end in found["confidence_interval"]]
        except Exception as why:  # a peer that gives up on a matrix has said nothing of it
            one["gave_up"] = repr(why)[:80]
        yield one


SAYS = {"krippendorff": krippendorff_says, "scikit-learn": scikit_learn_says, "irrCAC": irrcac_says}


def inside():
    warnings.simplefilter("ignore")
    matrices = read(sys.argv[3])
    says = SAYS[sys.argv[2]]
    next(says(matrices))  # everything is imported now
    begun = time.process_time()
    said = list(says(matrices))
    print(json.dumps({"said": said, "computing": time.process_time() - begun}))


def timed(command):
    """What a process says, the seconds it took and its processor time."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    after, took = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - begun
    return done.stdout, took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    WORK.mkdir(exist_ok=True)
    if not os.environ.get("TYSTIO_BENCH_BUILT"):
        subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
        subprocess.run(["cargo", "build", "--release", "-p", "stats", "--example", "agreement"], cwd=HERE.parent, check=True)
    built = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")) / "release"
    program, example = str(built / "tystio"), str(built / "examples/agreement")
    if not (WORK / "agreement/bin/python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "agreement")], check=True)
        subprocess.run([str(WORK / "agreement/bin/pip"), "install", "-q", *PEERS], check=True)
    python = str(WORK / "agreement/bin/python")
    chance = random.Random(SEED)
    matrices = [matrix(chance) for _ in range(MATRICES)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        files = [write(folder, number, rows) for number, rows in enumerate(matrices)]
        plain = folder / "matrices.txt"
        plain.write_text("".join(line(rows) for rows in matrices))
        ours, alone, theirs = [], [], {peer: [] for peer in SAYS}
        for _ in range(ROUNDS):
            told, took, work = timed([program, "reading", "agreement", *files, "--json"])
            ours.append((work, took))
            alone.append(json.loads(timed([example, plain])[0]))
            for peer, runs in theirs.items():
                said, took, work = timed([python, __file__, "--inside", peer, folder])
                runs.append((work, took, json.loads(said)))
    found = json.loads(told)["files"]
    said = [{} for _ in matrices]
    for runs in theirs.values():
        for one, more in zip(said, runs[-1][2]["said"]):
            one.update(more)
    compare(found, said, matrices)
    for one, three in zip(found, alone[-1]["found"]):
        values = one["overall"]["alpha"], one["overall"]["kappa"], one["overall"]["ac1"]
        assert all(a == b or abs(a - b) < 1e-12 for a, b in zip(values, three)), one["file"]
    work, took = min(ours)
    own = min(one["computing"] for one in alone)
    print(f"tystio: {MATRICES} matrices in {work:.2f} s of processor time ({took:.2f} s; best of {ROUNDS})")
    every = 0.0
    for peer, runs in theirs.items():
        theirs_work, theirs_took, _ = min(runs, key=lambda run: run[0])
        computing = min(run[2]["computing"] for run in runs)
        every += theirs_work
        print(f"{peer}: {theirs_work:.2f} s ({theirs_took:.2f} s), {theirs_work / work:.1f} times as long; "
              f"computing alone {computing:.3f} s, {computing / own:.1f} times as long as tystio's {own:.4f} s for alpha, kappa and AC1 with intervals")
    print(f"all three, which together give the coefficients over all: {every:.2f} s, {every / work:.1f} times as long")


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
                # No coefficient here is below -1; irrCAC lets an interval go there.
                pairs += [(f"interval of {name}", mine, max(-1.0, min(1.0, their)), "irrCAC") for mine, their in zip(overall[name + "_ci"], ends)]
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
