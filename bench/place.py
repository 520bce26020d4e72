#!/usr/bin/env python3
"""Hubs and rates beside the usual Python tools on the same work: spopt with HiGHS, SciPy's HiGHS, numpy.

Usage: python3 bench/place.py [ROUNDS] [wales|rates|networks|limits ...] [FOLDER] [PROGRAM]
(builds the release program unless PROGRAM is given, installs the peers from PyPI into bench/work)
FOLDER may hold pmedian/ (the OR-Library's pmed1 to pmed20 with optima.csv) and wales/ (wales_msoa11.csv, wales_lsoa11.csv); without it
networks and places of the same sizes are drawn from a seed. Times are of whole processes, the reading of files included, the best of the
rounds; only ratios compare machines. A peer that has not ended after ten minutes is stopped, and the bound it had is not known.
"""
import csv
import json
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
PEERS = ["numpy", "scipy", "spopt", "highspy"]
PEER_SECONDS_MAX = 600
RADIUS_KM = 5.0


# Problems with capacities and a budget: areas, sites, sites chosen at most, room for all in times of what there is, budget as a share of all.
LIMITS = [(50, 20, 5, 1.2, None), (100, 40, 8, 1.3, None), (100, 40, 40, None, 0.2), (100, 40, 10, 1.5, 0.25), (200, 60, 12, 1.25, None),
          (200, 60, 60, 2.0, 0.2)]


# Peers: each in a process of its own, `place.py --peer WHAT FILE...`, prints what it found.

def read_costs(path):
    import numpy
    rows = list(csv.DictReader(open(path)))
    size = int(math.isqrt(len(rows)))
    demands = {name: at for at, name in enumerate(sorted({row["demand"] for row in rows}))}
    sites = {name: at for at, name in enumerate(sorted({row["site"] for row in rows}))}
    costs = numpy.zeros((len(demands), len(sites)))
    for row in rows:
        costs[demands[row["demand"]], sites[row["site"]]] = float(row["cost"])
    assert size * size == len(rows)
    return costs


def read_places(path):
    import numpy
    rows = list(csv.DictReader(open(path)))
    lat = numpy.radians([float(row["lat"]) for row in rows])
    lon = numpy.radians([float(row["lon"]) for row in rows])
    weights = numpy.array([float(row["weight"]) for row in rows])
    half = (numpy.sin((lat[:, None] - lat) / 2) ** 2
            + numpy.cos(lat[:, None]) * numpy.cos(lat) * numpy.sin((lon[:, None] - lon) / 2) ** 2)
    return 2 * 6371.0088 * numpy.arcsin(numpy.sqrt(half)), weights


def peer_spopt(path, count):
    import numpy
    import pulp
    from spopt.locate import PMedian
    costs = read_costs(path)
    solver = pulp.HiGHS(msg=False) if "HiGHS" in pulp.listSolvers(onlyAvailable=True) else pulp.PULP_CBC_CMD(msg=False)
    solved = PMedian.from_cost_matrix(costs, numpy.ones(len(costs)), p_facilities=int(count)).solve(solver)
    print(json.dumps({"objective": pulp.value(solved.problem.objective), "solver": solver.name}))


def milp(cost, rows, low, high, whole, upper):
    import numpy
    from scipy import optimize
    bounds = optimize.Bounds(numpy.zeros(len(cost)), upper)
    options = {"mip_rel_gap": 0.0, "time_limit": PEER_SECONDS_MAX}
    found = optimize.milp(cost, constraints=optimize.LinearConstraint(rows, low, high), integrality=whole, bounds=bounds, options=options)
    return {"objective": found.fun, "bound": found.mip_dual_bound, "status": found.message}


def peer_milp(objective, path, count):
    """The usual formulations: y for sites, x for assignments (ReVelle and Swain), z for coverage (Church and ReVelle)."""
    import numpy
    from scipy import sparse
    costs, weights = read_places(path)
    many, count = len(costs), int(count)
    one = sparse.csr_array(numpy.ones((1, many)))
    if objective == "coverage":
        near = sparse.csr_array((costs <= RADIUS_KM).astype(float))
        rows = sparse.vstack([sparse.hstack([near, -sparse.eye_array(many)]), sparse.hstack([one, sparse.csr_array((1, many))])]).tocsr()
        low = numpy.r_[numpy.zeros(many), count]
        high = numpy.r_[numpy.full(many, numpy.inf), count]
        found = milp(numpy.r_[numpy.zeros(many), -weights], rows, low, high, numpy.r_[numpy.ones(many), numpy.zeros(many)], numpy.ones(2 * many))
        found["objective"], found["bound"] = -found["objective"], -found["bound"]
    elif objective == "center":
        # The least distance within which so many sites reach everybody: halving over the distances, each a covering problem.
        steps = numpy.unique(costs)
        low, high = 0, len(steps) - 1
        while low < high:
            middle = (low + high) // 2
            near = sparse.csr_array((costs <= steps[middle]).astype(float))
            cover = milp(numpy.ones(many), near, numpy.ones(many), numpy.full(many, numpy.inf), numpy.ones(many), numpy.ones(many))
            low, high = (low, middle) if cover["objective"] <= count + 1e-6 else (middle + 1, high)
        found = {"objective": steps[high], "bound": steps[high]}
    else:
        pairs = many * many
        serve = sparse.kron(sparse.eye_array(many), one)
        link = sparse.hstack([sparse.kron(numpy.ones((many, 1)), sparse.eye_array(many)), -sparse.eye_array(pairs)])
        rows = sparse.vstack([sparse.hstack([sparse.csr_array((many, many)), serve]), link,
                              sparse.hstack([one, sparse.csr_array((1, pairs))])]).tocsr()
        low = numpy.r_[numpy.ones(many), numpy.zeros(pairs), count]
        high = numpy.r_[numpy.ones(many), numpy.full(pairs, numpy.inf), count]
        found = milp(numpy.r_[numpy.zeros(many), (costs * weights[:, None]).ravel()], rows, low, high,
                     numpy.r_[numpy.ones(many), numpy.zeros(pairs)], numpy.ones(many + pairs))
    print(json.dumps(found))


def peer_limits(costs, demand, sites, count, budget):
    """The usual formulation: y for sites, x for shares of areas, rooms and budget as rows, x <= y."""
    import numpy
    from scipy import sparse
    weights = numpy.array([float(row["weight"]) for row in csv.DictReader(open(demand))])
    rows = list(csv.DictReader(open(sites)))
    rooms = numpy.array([min(float(row["capacity"] or weights.sum()), weights.sum()) for row in rows])
    prices = numpy.array([float(row["cost"]) for row in rows])
    areas, many = len(weights), len(rooms)
    costs = numpy.array([float(row["cost"]) for row in csv.DictReader(open(costs))]).reshape(areas, many)
    pairs = areas * many
    serve = sparse.hstack([sparse.csr_array((areas, many)), sparse.kron(sparse.eye_array(areas), numpy.ones((1, many)))])
    link = sparse.hstack([-sparse.kron(numpy.ones((areas, 1)), sparse.eye_array(many)), sparse.eye_array(pairs)])
    hold = sparse.hstack([-sparse.diags_array(rooms), sparse.kron(weights[None, :], sparse.eye_array(many))])
    of = lambda row: sparse.hstack([sparse.csr_array(row[None, :]), sparse.csr_array((1, pairs))])
    low = numpy.r_[numpy.ones(areas), numpy.full(pairs + many + 2, -numpy.inf)]
    high = numpy.r_[numpy.ones(areas), numpy.zeros(pairs + many), int(count), numpy.inf if budget == "-" else float(budget)]
    print(json.dumps(milp(numpy.r_[numpy.zeros(many), (costs * weights[:, None]).ravel()],
                          sparse.vstack([serve, link, hold, of(numpy.ones(many)), of(prices)]).tocsr(), low, high,
                          numpy.r_[numpy.ones(many), numpy.zeros(pairs)], numpy.ones(many + pairs))))


def peer_numpy(path, draws):
    """The indicator set of each area: standardised rates, limits, ratio, slope and relative index, fraction, concentration."""
    import numpy
    standard = numpy.array([5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000.])
    areas, events, people = {}, {}, {}
    for row in csv.DictReader(open(path)):
        key = (row["area"], int(row["rank"]))
        events.setdefault(key, []).append(float(row["events"]))
        people.setdefault(key, []).append(float(row["population"]))
        areas.setdefault(row["area"], set()).add(key)
    chance, z, per = numpy.random.default_rng(1), 1.959963984540054, 1e5
    found = {}
    for area, keys in areas.items():
        keys = sorted(keys)
        count, size = numpy.array([events[key] for key in keys]), numpy.array([people[key] for key in keys])
        total = count.sum(1)
        rate = (standard * count / size).sum(1) / standard.sum() * per
        error = numpy.sqrt((standard ** 2 * count / size ** 2).sum(1)) / standard.sum() * per
        byar = total * (1 - 1 / (9 * total) - z / (3 * numpy.sqrt(total))) ** 3
        above = (total + 1) * (1 - 1 / (9 * (total + 1)) + z / (3 * numpy.sqrt(total + 1))) ** 3
        lower, upper = rate + error / numpy.sqrt(total) * (byar - total), rate + error / numpy.sqrt(total) * (above - total)
        share = size.sum(1) / size.sum()
        middle = numpy.cumsum(share) - share / 2
        table = numpy.c_[numpy.sqrt(share), middle * numpy.sqrt(share)]
        fit = numpy.linalg.solve(table.T @ table, table.T) * numpy.sqrt(share)
        drawn = rate[:, None] + error[:, None] * chance.standard_normal((len(rate), int(draws)))
        result = [rate.tolist(), lower.tolist(), upper.tolist(), rate[0] / rate[-1], rate[0] - rate[-1]]
        for values in (drawn, None):
            fitted = fit @ (rate[:, None] if values is None else values)
            logs = fit @ (numpy.log(rate)[:, None] if values is None
                          else numpy.log(rate)[:, None] + (values - rate[:, None]) / rate[:, None])
            mean = share @ (rate[:, None] if values is None else values)
            last = rate[-1] if values is None else values[-1]
            ranked = (share * middle) @ (rate[:, None] if values is None else values)
            indices = [fitted[1], fitted.sum(0) / fitted[0], fitted[0] / fitted.sum(0), numpy.exp(logs.sum(0)) - numpy.exp(logs[0]),
                       numpy.exp(logs[1]), numpy.exp(-logs[1]), 1 - last / mean, (mean - last) * size.sum() / per, 2 * ranked / mean - 1]
            result.append([float(one[0]) for one in indices] if values is None
                          else [numpy.percentile(one, [2.5, 97.5]).tolist() for one in indices])
        found[area] = result
    print(json.dumps(found))


# Ours, and the comparison.

def timed(command, seconds=None):
    """What a process printed; its seconds on the clock and of processor."""
    spent = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    begin, before = time.perf_counter(), spent()
    try:
        done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None, (time.perf_counter() - begin, spent() - before)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr[-800:]}")
    return json.loads(done.stdout), (time.perf_counter() - begin, spent() - before)


def best(command, rounds):
    runs = [timed(command) for _ in range(rounds)]
    return runs[0][0], tuple(min(took[at] for _, took in runs) for at in (0, 1))


def network(path):
    """Shortest paths of an OR-Library file: a repeated edge counts as it stands last."""
    numbers = iter(map(int, path.read_text().split()))
    places, edges, count = next(numbers), next(numbers), next(numbers)
    near = [{} for _ in range(places)]
    for _ in range(edges):
        a, b, cost = next(numbers) - 1, next(numbers) - 1, next(numbers)
        near[a][b] = near[b][a] = cost
    return shortest(near), count


def drawn_network(chance, places, edges, count):
    near = [{} for _ in range(places)]
    for at in range(places):
        for other in [(at + 1) % places, *(chance.randrange(places) for _ in range(max(0, edges // places - 1)))]:
            if other != at:
                near[at][other] = near[other][at] = chance.randint(1, 100)
    return shortest(near), count


def shortest(near):
    import heapq
    rows = []
    for start in range(len(near)):
        far, heap = {}, [(0, start)]
        while heap:
            cost, at = heapq.heappop(heap)
            if at not in far:
                far[at] = cost
                for other, more in near[at].items():
                    if other not in far:
                        heapq.heappush(heap, (cost + more, other))
        rows.append([far[at] for at in range(len(near))])
    return rows


def places(folder, name, size, columns, path):
    if folder and (folder / "wales" / name).exists():
        rows = list(csv.DictReader((folder / "wales" / name).open(encoding="utf-8-sig")))
        rows = [[row[column] for column in columns] for row in rows]
    else:
        chance = random.Random(size)
        towns = [(chance.uniform(51.4, 53.3), chance.uniform(-4.6, -2.8)) for _ in range(40)]
        rows = []
        for number in range(size):
            lat, lon = chance.choice(towns)
            rows.append([f"P{number:05}", lat + chance.gauss(0, 0.1), lon + chance.gauss(0, 0.15), chance.randrange(1000, 9000)])
    with path.open("w", newline="") as out:
        csv.writer(out).writerows([["id", "lat", "lon", "weight"], *rows])


def line(what, ours, peer, note):
    clock, processor = (f"{peer[at] / max(ours[at], 1e-3):.1f}" if peer else "-" for at in (0, 1))
    peer = f"{peer[0]:.2f} s ({peer[1]:.2f})" if peer else "-"
    print(f"{what:<32} ours {ours[0]:.3f} s ({ours[1]:.3f} of processor)   peer {peer}   ratio {clock} ({processor})   {note}", flush=True)


def networks(program, python, folder, rounds, work):
    files = sorted((folder / "pmedian").glob("pmed*.txt"), key=lambda path: int(path.stem[4:])) if folder else []
    chance = random.Random(1)
    sizes = [(100, 200, 5), (100, 200, 33), (200, 800, 10), (200, 800, 67), (300, 1800, 30), (400, 3200, 40)]
    problems = [(path.stem, *network(path)) for path in files] or \
        [(f"drawn {size[0]}/{size[2]}", *drawn_network(chance, *size)) for size in sizes]
    ours_all, peer_all = (0.0, 0.0), (0.0, 0.0)
    for name, costs, count in problems:
        path = work / "costs.csv"
        with path.open("w", newline="") as out:
            out.write("demand,site,cost\n")
            out.writelines(f"d{a:03},s{b:03},{cost}\n" for a, row in enumerate(costs) for b, cost in enumerate(row))
        found, ours = best([program, "place", "hubs", "--costs", path, "-k", count, "--json"], rounds)
        peer, took = timed([python, __file__, "--peer", "spopt", path, count], PEER_SECONDS_MAX)
        same = "not ended" if peer is None else "same" if abs(peer["objective"] - found["objective"]) < 0.5 else f"PEER {peer['objective']}"
        line(name, ours, took, f"{found['objective']:.0f} proved {found['proved_optimal']}, {same}")
        ours_all = tuple(map(sum, zip(ours_all, ours)))
        peer_all = tuple(map(sum, zip(peer_all, took)))
    line("all networks", ours_all, peer_all, "spopt with HiGHS" if problems else "")


def wales(program, python, folder, rounds, work):
    middle, small = work / "410.csv", work / "1909.csv"
    places(folder, "wales_msoa11.csv", 410, ["msoa11_code", "latitude", "longitude", "population"], middle)
    places(folder, "wales_lsoa11.csv", 1909, ["lsoa11_code", "latitude", "longitude", "total_population"], small)
    ask = lambda path, objective: [program, "place", "hubs", "--demand", path, "--sites", path, "-k", 50, "--objective", objective,
                                   *(["--within", RADIUS_KM] if objective == "coverage" else []), "--json"]
    for objective in ("median", "coverage", "center"):
        found, ours = best(ask(middle, objective), rounds)
        peer, took = timed([python, __file__, "--peer", "milp", objective, middle, 50], PEER_SECONDS_MAX + 60)
        note = "not ended" if peer is None else f"peer {peer['objective']:.4f} bound {peer['bound']:.4f}"
        line(f"410 places, {objective}", ours, took, f"{found['objective']:.4f} proved {found['proved_optimal']}, {note}")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    found, ours = best(ask(small, "median"), rounds)
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    memory = "peak unknown: the peer's was higher" if after == before else f"peak {after / 1024:.0f} MiB"
    peer, took = timed([python, __file__, "--peer", "milp", "median", small, 50], PEER_SECONDS_MAX + 60)
    note = "the peer has not ended" if peer is None else f"peer {peer['objective']} bound {peer['bound']}"
    line("1,909 places, median", ours, took, f"{found['objective']:.1f} gap {found['gap'] * 100:.6f} % proved {found['proved_optimal']}, {memory}, {note}")


def limits(program, python, folder, rounds, work):
    ours_all, peer_all = (0.0, 0.0), (0.0, 0.0)
    for seed, (areas, many, count, tight, share) in enumerate(LIMITS):
        chance = random.Random(seed + 7)
        point = lambda: (chance.random() * 100, chance.random() * 100)
        homes, places = [point() for _ in range(areas)], [point() for _ in range(many)]
        weights = [chance.randint(1, 100) for _ in homes]
        room = sum(weights) * (tight or 0) / (count if count < many else 12)
        rooms = [round(room * chance.uniform(0.6, 1.4)) if tight else "" for _ in places]
        prices = [chance.randint(20, 100) for _ in places]
        budget = "-" if share is None else round(sum(prices) * share)
        files = {name: work / f"{name}.csv" for name in ("costs", "demand", "sites")}
        files["costs"].write_text("demand,site,cost\n" + "".join(
            f"d{a:03},s{b:03},{math.dist(home, place):.3f}\n" for a, home in enumerate(homes) for b, place in enumerate(places)))
        files["demand"].write_text("id,weight\n" + "".join(f"d{a:03},{weight}\n" for a, weight in enumerate(weights)))
        files["sites"].write_text("id,capacity,cost\n" + "".join(f"s{b:03},{rooms[b]},{prices[b]}\n" for b in range(many)))
        ask = [program, "place", "hubs", *(part for name, path in files.items() for part in (f"--{name}", path)), "-k", count, "--capacity",
               *(["--budget", budget] if share else []), "--json"]
        found, ours = best(ask, rounds)
        peer, took = timed([python, __file__, "--peer", "limits", *files.values(), count, budget], PEER_SECONDS_MAX)
        note = "not ended" if peer is None else f"peer {peer['objective']:.3f}"
        line(f"limits {areas}/{many}", ours, took, f"{found['objective']:.3f} proved {found['proved_optimal']}, {note}")
        ours_all = tuple(map(sum, zip(ours_all, ours)))
        peer_all = tuple(map(sum, zip(peer_all, took)))
    line("all with limits", ours_all, peer_all, "SciPy's HiGHS")


def rates(program, python, folder, rounds, work, areas=1000, draws=100_000):
    path, chance = work / "rates.csv", random.Random(2)
    ages = [f"{age}-{age + 4}" for age in range(0, 90, 5)] + ["90+"]
    with path.open("w", newline="") as out:
        out.write("area,group,rank,age,events,population\n")
        for area in range(areas):
            for group in range(1, 11):
                for at, age in enumerate(ages):
                    people = chance.randrange(500, 3000)
                    events = round(people * 0.0004 * 1.28 ** at * (1.6 - 0.08 * group) * chance.uniform(0.9, 1.1)) + (at > 8)
                    out.write(f"A{area:04},{group},{group},{age},{events},{people}\n")
    ask = [program, "place", "rates", path, "--by", "area", "--draws", draws, "--json"]
    found, ours = best(ask, rounds)
    again, _ = timed(ask)
    peer, took = timed([python, __file__, "--peer", "numpy", path, draws], PEER_SECONDS_MAX)
    if peer is None:
        return line(f"rates: {areas} areas, {draws} draws", ours, took, "the peer has not ended")
    worst_value = worst_limit = 0.0
    for stratum in found["strata"]:
        theirs = peer[stratum["by"]["area"]]
        values, limits = theirs[6], theirs[5]
        linear, log = stratum["models"]
        of = [linear["sii"], linear["rii"], linear["rii"]["most_to_least"], log["sii"], log["rii"], log["rii"]["most_to_least"],
              stratum["paf"], stratum["excess"], stratum["concentration"]]
        for ours_one, value, (low, high) in zip(of, values, limits):
            worst_value = max(worst_value, abs(ours_one["value"] - value) / abs(value))
            width = high - low
            worst_limit = max(worst_limit, abs(ours_one["ci"][0] - low) / width, abs(ours_one["ci"][1] - high) / width)
    line(f"rates: {areas} areas, {draws} draws", ours, took,
         f"values differ by {worst_value:.1e} at most, limits by {worst_limit:.4f} of their width, same bytes again {found == again}")


def main():
    if sys.argv[1:2] == ["--peer"]:
        return {"spopt": peer_spopt, "milp": peer_milp, "numpy": peer_numpy, "limits": peer_limits}[sys.argv[2]](*sys.argv[3:])
    words = sys.argv[1:]
    rounds = int(words.pop(0)) if words and words[0].isdigit() else 3
    parts = {"wales": wales, "rates": rates, "networks": networks, "limits": limits}
    asked = [word for word in words if word in parts] or list(parts)
    words = [word for word in words if word not in parts]
    folder = Path(words.pop(0)) if words else None
    if words:
        program = Path(words.pop(0))
    else:
        subprocess.run(["cargo", "build", "--release", "--quiet", "--bin", "tystio"], cwd=HERE.parent, check=True)
        program = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")) / "release" / "tystio"
    venv = WORK / "place"
    if not (venv / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin" / "pip", "install", "--quiet", *PEERS], check=True)
    python = venv / "bin" / "python"
    with tempfile.TemporaryDirectory() as work:
        for part in asked:
            parts[part](program, python, folder, rounds, Path(work))


main()
