#!/usr/bin/env python3
"""Option sheets against a second reckoning in exact fractions: totals, where options change places, and every draw of the scores listed.

Usage: bench/options.py [PATH-TO-TYSTIO] [SHEETS]. Needs nothing but Python. Ends with 1 where one answer differs.
"""
import itertools
import json
import random
import subprocess
import sys
import tempfile
import time
from fractions import Fraction as F
from pathlib import Path

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else "target/release/tystio"
SHEETS = int(sys.argv[2]) if len(sys.argv) > 2 else 40


def made(rng):
    options, criteria, people = rng.randint(2, 4), rng.randint(1, 4), rng.randint(1, 3)
    weights = [F(rng.randint(1, 900), 100) for _ in range(criteria)]
    scores = [[[rng.randint(0, 4) for _ in range(people)] for _ in range(criteria)] for _ in range(options)]
    return weights, scores


def written(number, weights, scores):
    people = len(scores[0][0])
    out = [f'[[sheet]]\nkey = "O{number}"\ntitle = {{ en = "Sample" }}']
    out.append("appraisers = [" + ", ".join(f'"Sample {p}"' for p in range(people)) + "]")
    for o in range(len(scores)):
        out.append(f'[[sheet.option]]\nkey = "o{o}"\nname = {{ en = "Option" }}')
    for c, weight in enumerate(weights):
        out.append(f'[[sheet.criterion]]\nkey = "c{c}"\ntext = {{ en = "C" }}\nweight = "{float(weight):.2f}"\nweight_from = {{ en = "Sample" }}')
    for p in range(people):
        out.append(f'[[sheet.scores]]\nby = "Sample {p}"')
        for o, row in enumerate(scores):
            out.append(f"o{o} = {{ " + ", ".join(f"c{c} = {cell[p]}" for c, cell in enumerate(row)) + " }")
    return "\n".join(out) + "\n"


def leaders(lines, t):
    values = [t * a + (1 - t) * b for a, b in lines]
    return [f"o{o}" for o, value in enumerate(values) if value == max(values)]


def reckoned(weights, scores):
    people, whole = len(scores[0][0]), sum(weights)
    means = [[F(sum(cell), people) for cell in row] for row in scores]
    totals = [sum(w * m for w, m in zip(weights, row)) / whole for row in means]
    first = [o for o, total in enumerate(totals) if total == max(totals)]
    ranges = []
    for c, weight in enumerate(weights):
        rest = whole - weight
        if not rest:
            ranges.append([])
            continue
        lines = [(row[c], (total * whole - weight * row[c]) / rest) for row, total in zip(means, totals)]
        ends = {F(0), F(1)}
        for (a, b), (d, e) in itertools.combinations(lines, 2):
            if (a - d) - (b - e):
                t = (e - b) / ((a - d) - (b - e))
                if 0 < t < 1:
                    ends.add(t)
        ends, found = sorted(ends), []
        for start, end in zip(ends, ends[1:]):
            best = leaders(lines, (start + end) / 2)
            if found and found[-1][2] == best:
                found[-1][1] = end
            else:
                found.append([start, end, best])
        ranges.append([[str(s), str(e), best] for s, e, best in found])
    stays = survives = None
    if len(first) == 1:
        own = first[0]
        draws = [[sum(w * s for w, s in zip(weights, draw)) for draw in itertools.product(*row)] for row in scores]
        stays = F(0)
        for total in draws[own]:
            share = F(1, len(draws[own]))
            for o, others in enumerate(draws):
                if o != own:
                    share *= F(sum(other < total for other in others), len(others))
            stays += share
        # Every corner of the box from half to twice.
        corners = itertools.product(*[(w / 2, w * 2) for w in weights])
        survives = all(
            sum(w * m for w, m in zip(corner, means[own])) > sum(w * m for w, m in zip(corner, row))
            for corner in corners for o, row in enumerate(means) if o != own)
    return totals, [f"o{o}" for o in first], ranges, stays, survives


def main():
    rng, wrong = random.Random(20220301), 0
    sheets = [made(rng) for _ in range(SHEETS)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "options.toml"
        file.write_text("\n".join(written(n + 1, *sheet) for n, sheet in enumerate(sheets)))
        began = time.perf_counter()
        ran = subprocess.run([PROGRAM, "report", "options", str(file), "--json"], capture_output=True, check=True)
        ours = time.perf_counter() - began
    answers = json.loads(ran.stdout)["sheets"]
    began = time.perf_counter()
    for answer, (weights, scores) in zip(answers, sheets, strict=True):
        totals, first, ranges, stays, survives = reckoned(weights, scores)
        same = (
            all(option["total"] == float(total) for option, total in zip(answer["options"], totals, strict=True))
            and answer["first"] == first
            and [[[*one["between"], one["first"]] for one in weight["ranges"]] for weight in answer["weights"]] == ranges
            and answer["survives_weights"] == survives
            and (stays is None) == (answer["stays_first"] is None)
            and (stays is None or abs(answer["stays_first"] - float(stays)) < 1e-12)
        )
        if not same:
            wrong += 1
            print(answer["sheet"], "differs", first, ranges, stays, survives, answer)
    theirs = time.perf_counter() - began
    print(f"{SHEETS} sheets, {wrong} differ; a whole process {ours:.3f} s, listing every draw in fractions {theirs:.3f} s")
    sys.exit(1 if wrong else 0)


main()
