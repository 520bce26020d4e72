#!/usr/bin/env python3
"""`practice difference` beside scipy and statsmodels: the same random data sets, every figure equal; then the time of resampling.

Usage: python3 bench/difference.py [SETS] [SEED]     (500 data sets for each design; builds the release program, installs the peers from PyPI)

All data sets of a design stand in one file, as outcomes. The times are of whole processes that do the same: for each of 200 samples of 30 pairs
9,999 resamples (bias-corrected and accelerated) and 99,999 random arrangements.
"""
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


def values(chance, n, shape):
    if shape == 0:
        return [chance.randint(3, 9) for _ in range(n)]
    if shape == 1:
        return [round(chance.gauss(50, 10), 3) for _ in range(n)]
    return [round(chance.expovariate(0.3), 2) for _ in range(n)]


def data(design, chance):
    """Rows unit, arm, time, value, exposure; and the parts as lists."""
    shape = chance.randrange(3)
    if design == "paired":
        n = chance.randint(6, 15)
        before, after = values(chance, n, shape), values(chance, n, shape)
        rows = [(f"u{i}", "treated", t, v[i], "") for t, v in (("before", before), ("after", after)) for i in range(n)]
        return rows, (before, after)
    if design == "unpaired":
        before, after = values(chance, chance.randint(5, 7), shape), values(chance, chance.randint(5, 7), shape)
        rows = [(f"{t}{i}", "treated", t, x, "") for t, v in (("before", before), ("after", after)) for i, x in enumerate(v)]
        return rows, (before, after)
    if design == "differences":
        sides = [values(chance, n, shape) for n in (lambda a, b: (a, a, b, b))(chance.randint(5, 7), chance.randint(5, 7))]
        rows = [(f"{a}{i}", a, t, x, "") for (a, t), v in zip((("treated", "before"), ("treated", "after"), ("comparator", "before"), ("comparator", "after")), sides)
                for i, x in enumerate(v)]
        return rows, sides
    if design == "series":
        before, after = chance.randint(8, 30), chance.randint(8, 30)
        line = [round(50 + 0.3 * t + chance.gauss(0, 3) - (5 if t >= before else 0), 3) for t in range(before + after)]
        return [("team", "treated", t - before, v, "") for t, v in enumerate(line)], (line, before)
    counts = [(chance.randint(0, 80), chance.randint(20, 400)) for _ in range(2)]
    return [("team", "treated", t, c, e) for t, (c, e) in zip(("before", "after"), counts)], counts


def expected(design, parts):
    import numpy as np
    import statsmodels.api as sm
    from scipy import stats
    exact = dict(permutation_type="independent", alternative="greater", n_resamples=np.inf, vectorized=True)
    if design == "paired":
        d = np.array(parts[1], float) - np.array(parts[0], float)
        t = stats.ttest_1samp(d, 0)
        ci = t.confidence_interval(0.95)
        out = {"estimate": d.mean(), "ci": list(ci), "p_asymptotic": t.pvalue, "effect_dz": d.mean() / d.std(ddof=1)}
        if np.any(d != 0):
            # In whole thousandths, as they were drawn: what ties in decimals ties for scipy too.
            out["p"] = stats.permutation_test((np.round(d * 1000),), lambda x, axis: abs(x.mean(axis)), **{**exact, "permutation_type": "samples"}).pvalue
            nonzero = d[d != 0]
            # 4.7 and 4.700000000000001 are the same difference in the decimals that were measured.
            if len(set(np.round(abs(nonzero), 6))) == len(nonzero):
                out["p_wilcoxon"] = stats.wilcoxon(nonzero, method="exact").pvalue
        return out
    if design in ("unpaired", "differences"):
        if design == "unpaired":
            first, second = np.array(parts[1], float), np.array(parts[0], float)
        else:
            first, second = np.array(parts[1], float) - np.array(parts[0], float), np.array(parts[3], float) - np.array(parts[2], float)
        t = stats.ttest_ind(first, second, equal_var=False)
        p = stats.permutation_test((first, second), lambda x, y, axis: abs(x.mean(axis) - y.mean(axis)), **exact).pvalue
        doubled = stats.permutation_test((first, second), lambda x, y, axis: x.mean(axis) - y.mean(axis), **{**exact, "alternative": "two-sided"}).pvalue
        return {"estimate": first.mean() - second.mean(), "ci": list(t.confidence_interval(0.95)), "p_asymptotic": t.pvalue, "p": p, "p_doubled": doubled,
                "degrees_of_freedom": t.df}
    if design == "series":
        line, before = parts
        t = np.arange(1, len(line) + 1)
        after = (t > before).astype(float)
        x = np.column_stack([np.ones(len(line)), t, after, np.maximum(t - before, 0)])
        lags = int(np.floor(4 * (len(line) / 100) ** (2 / 9)))
        plain = sm.OLS(np.array(line), x).fit()
        robust = sm.OLS(np.array(line), x).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": True}, use_t=True)
        return {"estimate": plain.params[2], "slope": plain.params[1], "constant": plain.params[0], "slope_change": plain.params[3],
                "standard_error_plain": plain.bse[2], "standard_error": robust.bse[2], "ci_newey_west": list(robust.conf_int()[2]), "p_asymptotic": robust.pvalues[2],
                "durbin_watson": sm.stats.durbin_watson(plain.resid)}
    (b, eb), (a, ea) = parts
    out = {}
    if a and b:
        ratio = (a / ea) / (b / eb)
        out["estimate"] = ratio
        reach = stats.norm.ppf(0.975) * np.sqrt(1 / a + 1 / b)
        out["ci_logarithm"] = [ratio * np.exp(-reach), ratio * np.exp(reach)]
    if a + b:
        out["p"] = min(1.0, 2 * min(stats.binom.cdf(a, a + b, ea / (ea + eb)), stats.binom.sf(a - 1, a + b, ea / (ea + eb))))
    return out


def peer_times(path):
    import numpy as np
    from scipy import stats
    samples = json.loads(Path(path).read_text())
    for d in map(np.array, samples):
        stats.bootstrap((d,), np.mean, n_resamples=9_999, method="BCa", random_state=1)
        stats.permutation_test((d,), lambda x, axis: x.mean(axis), permutation_type="samples", n_resamples=99_999, vectorized=True, random_state=1)


def check(tystio, sets, seed):
    print("| design | data sets | figures compared | largest difference |\n|---|---|---|---|")
    for design in ("paired", "unpaired", "differences", "series", "rates"):
        chance = random.Random(f"{design}{seed}")
        known, path = [], WORK / f"difference-{design}.csv"
        with path.open("w", newline="") as out:
            table = csv.writer(out)
            head = ["outcome", "unit", "arm", "time", "value"] + (["exposure"] if design == "rates" else [])
            table.writerow(head)
            for n in range(sets):
                rows, parts = data(design, chance)
                known.append(parts)
                table.writerows([f"{n:05}", *row][:len(head)] for row in rows)
        command = [tystio, "--json", "practice", "difference", str(path), "--resamples", "0", *(["--start", "0"] if design == "series" else [])]
        found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)["outcomes"]
        worst, compared = (0.0, ""), 0
        for own, parts in zip(found, known):
            for name, value in expected(design, parts).items():
                pairs = zip(own[name], value) if isinstance(value, list) else [(own[name], value)]
                for x, y in pairs:
                    compared += 1
                    if x is None and y != y:
                        continue
                    gap = abs(x - y) / max(1.0, abs(y)) if x is not None else float("inf")
                    worst = max(worst, (gap, f"{name} of {own['outcome']}: {x} {y}"))
        print(f"| {design} | {sets} | {compared} | {worst[0]:.1e} ({worst[1]}) |", flush=True)


def times(tystio, python):
    chance = random.Random(5)
    samples = [[chance.gauss(0.3, 1) for _ in range(30)] for _ in range(200)]
    (WORK / "samples.json").write_text(json.dumps(samples))
    path = WORK / "samples.csv"
    with path.open("w", newline="") as out:
        table = csv.writer(out)
        table.writerow(["outcome", "unit", "arm", "time", "value"])
        for n, sample in enumerate(samples):
            for i, d in enumerate(sample):
                table.writerow([f"{n:05}", f"u{i}", "treated", "before", 0])
                table.writerow([f"{n:05}", f"u{i}", "treated", "after", repr(d)])
    best = [1e9, 1e9]
    for _ in range(2):
        for at, command in enumerate(([tystio, "--json", "practice", "difference", str(path)], [python, str(Path(__file__).resolve()), "--peer", str(WORK / "samples.json")])):
            begin = os.times()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            end = os.times()
            best[at] = min(best[at], end.children_user + end.children_system - begin.children_user - begin.children_system)
    print(f"\nresampling, seconds of a processor: Tystio {best[0]:.2f}, scipy {best[1]:.2f}, ratio {best[1] / best[0]:.1f}")


def main():
    sets = int(sys.argv[1]) if sys.argv[1:] else 500
    seed = sys.argv[2] if sys.argv[2:] else "1"
    WORK.mkdir(exist_ok=True)
    root = HERE.parent
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=root, check=True)
    tystio = str(Path(os.environ.get("CARGO_TARGET_DIR", root / "target")) / "release" / "tystio")
    venv = WORK / "venv-scipy"
    python = str(venv / "bin" / "python")
    if not Path(python).exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "scipy", "statsmodels"], check=True)
    if Path(sys.prefix).resolve() != venv.resolve():
        os.execv(python, [python, str(Path(__file__).resolve()), str(sets), seed])
    check(tystio, sets, seed)
    times(tystio, python)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peer"]:
        peer_times(sys.argv[2])
    else:
        main()
