#!/usr/bin/env python3
"""Linkage beside Splink with DuckDB: the same files, whole processes, F1 over pairs against the truth, seconds and peak memory.

Usage: python3 bench/link.py FOLDER [ROUNDS] [RECORDS]   (FOLDER has febrl/dataset1.csv, dataset4a.csv, dataset4b.csv, splink/fake_1000.csv)

Builds the release program, installs Splink from PyPI into bench/work. Splink runs with the settings that its own demonstrations use for these
data; Tystio with none. The last work is RECORDS (250,000) synthetic records of people in Wales, a fifth of them repeated with mistakes.
Without FOLDER only the synthetic work is done. SEED=N in the environment makes other synthetic people.
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


def truth_of(rec_id):
    return "-".join(rec_id.split("-")[:2])


# The synthetic people.

GIVEN = """Sian Rhys Megan Dafydd Elin Gareth Catrin Huw Nia Owain Carys Iwan Angharad Emyr Bethan Geraint Lowri Aled Ffion Gethin Mair
Rhodri Eleri Hywel Nerys Ieuan Gwen Llyr Delyth Tomos Olivia Jack Emily Thomas Jessica James Chloe William Sophie Daniel Grace Joseph
Lucy Samuel Hannah Matthew Charlotte Joshua Amelia Ryan Ella Adam Mia Luke Isla Ben Poppy Jacob Freya Ethan Zainab Mohammed Aisha Ahmed
Agnieszka Piotr Priya Arjun Mary John Margaret David Susan Michael Patricia Alan Barbara Peter Jean Brian Dorothy Kenneth Joan Derek""".split()
FAMILY = """Jones Williams Davies Evans Thomas Roberts Lewis Hughes Morgan Griffiths Edwards Owen James Price Jenkins Rees Phillips Lloyd
Harris Parry Powell Morris Richards Ellis Smith Brown Taylor Wilson Johnson Walker Wright Robinson Thompson White Hall Green Wood Pugh
Bowen Vaughan Llewellyn Gwynne Prosser Probert Howells Watkins Bevan Hopkins Pritchard Humphreys Rowlands Ali Khan Hussain Patel Singh
Nowak Kowalska Begum Clarke Baker Turner Cooper Hill Ward Carter Mitchell Cook Bailey Bell Murphy Kelly Shaw Hunt Dixon Mason""".split()
STREETS = "High,Station,Church,Chapel,Mill,Park,Victoria,Queen,King,Bridge,Castle,Market,Green,School,Hill,New,Orchard,Priory,Cambrian,Glyndwr".split(",")
KINDS = ["Street", "Road", "Lane", "Close", "Avenue", "Terrace"]
TOWNS = [("Cardiff", "CF"), ("Swansea", "SA"), ("Newport", "NP"), ("Wrexham", "LL"), ("Bangor", "LL"), ("Llandudno", "LL"), ("Aberystwyth", "SY"),
         ("Carmarthen", "SA"), ("Haverfordwest", "SA"), ("Merthyr Tydfil", "CF"), ("Barry", "CF"), ("Neath", "SA"), ("Bridgend", "CF")]
HEAD = ["record", "given_name", "surname", "date_of_birth", "address", "town", "postcode", "phone"]


def skewed(chance, values):
    return values[min(int(chance.expovariate(1) * len(values) / 4), len(values) - 1)]


def person(chance):
    town, area = chance.choice(TOWNS)
    # Half of the family names are rarer than any list.
    family = skewed(chance, FAMILY)
    if chance.random() < 0.4:
        family += chance.choice(["", "", "son", "-" + chance.choice(FAMILY)]) or chance.choice("aeiou") + chance.choice(["lt", "nd", "rt", "ck"])
    return [skewed(chance, GIVEN), family, f"{chance.randint(1925, 2015)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            f"{chance.randint(1, 120)} {chance.choice(STREETS)} {chance.choice(KINDS)}", town,
            f"{area}{chance.randint(1, 72)} {chance.randint(1, 9)}{chance.choice('ABDEFGHJLNPQRSTUWXYZ')}{chance.choice('ABDEFGHJLNPQRSTUWXYZ')}",
            f"07{chance.randint(400, 999)} {chance.randint(0, 999999):06}"]


def typo(chance, value):
    if len(value) < 3:
        return value
    at = chance.randrange(1, len(value) - 1)
    letter = chance.choice("0123456789" if value[at].isdigit() else "abcdefghilmnoprstuwy")
    return chance.choice([value[:at] + value[at + 1:], value[:at] + letter + value[at + 1:], value[:at] + value[at + 1] + value[at] + value[at + 2:]])


def again(chance, row):
    row = list(row)
    if chance.random() < 0.12:  # moved
        other = person(chance)
        row[3:6] = other[3:6]
    if chance.random() < 0.15:  # another telephone
        row[6] = person(chance)[6]
    if chance.random() < 0.03:
        row[0], row[1] = row[1], row[0]
    for at in range(len(row)):
        if chance.random() < 0.10:
            row[at] = ""
        elif chance.random() < 0.10:
            row[at] = typo(chance, row[at])
    return row


def synthetic(path, records, seed):
    chance = random.Random(seed)
    people = records * 5 // 6
    rows = [(f"P{n}", person(chance)) for n in range(people)]
    for n in range(records - people):
        key, row = rows[chance.randrange(people)]
        rows.append((key, again(chance, row)))
    chance.shuffle(rows)
    truth = {}
    with path.open("w", newline="") as out:
        table = csv.writer(out)
        table.writerow(HEAD)
        for n, (key, row) in enumerate(rows):
            table.writerow([n, *row])
            truth[str(n)] = key
    return truth


# Splink, in a process of its own.

def peer(work, out, paths):
    import duckdb
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    def table(path):
        found = duckdb.sql(f"select * from read_csv('{path}', header=true, all_varchar=true)").arrow()
        found = found.read_all() if hasattr(found, "read_all") else found
        found = found.rename_columns([name.strip() for name in found.column_names])
        columns = ", ".join(f"nullif(trim({name}), '') as {name}" for name in found.column_names)
        found = duckdb.sql(f"select {columns} from found").arrow()
        return found.read_all() if hasattr(found, "read_all") else found

    tables = [table(path) for path in paths]
    link_type = "link_only" if len(tables) == 2 else "dedupe_only"
    if work.startswith("febrl"):
        unique = "rec_id"
        blocks = [block_on("given_name", "surname"), "l.given_name = r.surname and l.surname = r.given_name", block_on("date_of_birth"),
                  block_on("soc_sec_id"), block_on("state", "address_1"), block_on("street_number", "address_1"), block_on("postcode")]
        comparisons = [cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
                       cl.NameComparison("surname").configure(term_frequency_adjustments=True),
                       cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True),
                       cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
                       cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
                       cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True)]
        sure = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
        recall, sessions = 0.8, [block_on("date_of_birth"), block_on("postcode")]
    elif work == "fake_1000":
        unique = "unique_id"
        blocks = [block_on("first_name"), block_on("surname"), block_on("dob"), block_on("email")]
        comparisons = [cl.ForenameSurnameComparison("first_name", "surname"), cl.DateOfBirthComparison("dob", input_is_string=True),
                       cl.ExactMatch("city").configure(term_frequency_adjustments=True), cl.EmailComparison("email")]
        sure = ["l.first_name = r.first_name and levenshtein(r.dob, l.dob) <= 1", "l.surname = r.surname and levenshtein(r.dob, l.dob) <= 1",
                "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2", "l.email = r.email"]
        recall, sessions = 0.7, [block_on("dob"), block_on("email"), block_on("first_name", "surname")]
    else:
        unique = "record"
        blocks = [block_on("given_name", "surname", "town"), block_on("surname", "date_of_birth"), block_on("given_name", "date_of_birth"), block_on("postcode"),
                  block_on("phone"), block_on("date_of_birth", "town"), block_on("address", "surname"), block_on("address", "given_name")]
        comparisons = [cl.ForenameSurnameComparison("given_name", "surname"), cl.DateOfBirthComparison("date_of_birth", input_is_string=True),
                       cl.JaroWinklerAtThresholds("address", [0.92, 0.8]), cl.ExactMatch("town").configure(term_frequency_adjustments=True),
                       cl.PostcodeComparison("postcode"), cl.DamerauLevenshteinAtThresholds("phone", [1, 2])]
        sure = [block_on("phone"), block_on("given_name", "surname", "date_of_birth")]
        recall, sessions = 0.8, [block_on("date_of_birth", "surname"), block_on("postcode")]
    settings = SettingsCreator(link_type=link_type, unique_id_column_name=unique, blocking_rules_to_generate_predictions=blocks, comparisons=comparisons)
    api = DuckDBAPI()
    register = getattr(api, "register", None)
    inputs = [register(one) for one in tables] if register else tables
    linker = Linker(inputs if len(inputs) > 1 else inputs[0], settings) if register else Linker(inputs if len(inputs) > 1 else inputs[0], settings, api)
    linker.training.estimate_probability_two_random_records_match(sure, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for session in sessions:
        linker.training.estimate_parameters_using_expectation_maximisation(session, estimate_without_term_frequencies=True)
    found = linker.inference.predict(threshold_match_probability=0.5)
    if hasattr(found, "as_record_list"):
        rows = found.as_record_list()
    else:
        rows = found.as_record_dict()
    Path(out).write_text(json.dumps([[str(row[f"{unique}_l"]), str(row[f"{unique}_r"])] for row in rows]))


# Both on the same work.

def quality(pairs, truth_a, truth_b=None):
    pairs = {tuple(sorted(pair)) if truth_b is None else tuple(pair) for pair in pairs}
    if truth_b is None:
        groups = {}
        for key in truth_a.values():
            groups[key] = groups.get(key, 0) + 1
        all_true = sum(n * (n - 1) // 2 for n in groups.values())
        right = sum(truth_a[a] == truth_a[b] for a, b in pairs)
    else:
        known = set(truth_a.values())
        all_true = sum(key in known for key in truth_b.values())
        right = sum(truth_a.get(a, a) == truth_b.get(b, b) or (a in truth_b and b in truth_a and truth_b[a] == truth_a[b]) for a, b in pairs)
    precision, recall = right / max(len(pairs), 1), right / all_true
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def measured(command):
    """Seconds, standard output, and MiB at the peak of the process."""
    script = "import resource,subprocess,sys,time;b=time.perf_counter();p=subprocess.run(sys.argv[1:],stdout=subprocess.PIPE,stderr=subprocess.PIPE);" \
             "s=time.perf_counter()-b;r=resource.getrusage(resource.RUSAGE_CHILDREN);sys.stdout.buffer.write(p.stdout);" \
             "sys.stderr.write('' if p.returncode==0 else p.stderr.decode()[-3000:]);sys.stderr.write(f'\\n@{s} {r.ru_maxrss/1024} {r.ru_utime+r.ru_stime}');sys.exit(p.returncode)"
    done = subprocess.run([sys.executable, "-c", script, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    seconds, mib, processor = map(float, done.stderr.rsplit("@", 1)[1].split())
    return seconds, mib, processor, done.stdout


def main():
    rounds = int(sys.argv[2]) if sys.argv[2:] else 3
    records = int(sys.argv[3]) if sys.argv[3:] else 250_000
    folder = Path(sys.argv[1]).resolve() if sys.argv[1:] else WORK
    WORK.mkdir(exist_ok=True)
    root = HERE.parent
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=root, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    tystio = str(target / "release" / "tystio")
    venv = WORK / "venv-splink"
    python = str(venv / "bin" / "python")
    if not (venv / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "splink", "pyarrow"], check=True)
    works = []
    one, a, b, fake = folder / "febrl/dataset1.csv", folder / "febrl/dataset4a.csv", folder / "febrl/dataset4b.csv", folder / "splink/fake_1000.csv"
    read = lambda path, column: [row[column] for row in csv.DictReader(path.open(), skipinitialspace=True)]
    if one.exists():
        works.append(("febrl1", [one], "rec_id", {i: truth_of(i) for i in read(one, "rec_id")}, None))
        works.append(("febrl4", [a, b], "rec_id", {i: truth_of(i) for i in read(a, "rec_id")}, {i: truth_of(i) for i in read(b, "rec_id")}))
        works.append(("fake_1000", [fake], "unique_id", dict(zip(read(fake, "unique_id"), read(fake, "cluster"))), None))
    else:
        print("skipped: FEBRL and fake_1000 are not in the folder given", file=sys.stderr)
    if records:
        path = WORK / f"people-{records}.csv"
        truth = synthetic(path, records, int(os.environ.get("SEED", "1")))
        works.append((f"synthetic {records}", [path], "record", truth, None))
    print("| work | program | precision | recall | F1 | seconds | processor | MiB |\n|---|---|---|---|---|---|---|---|")
    for work, paths, column, truth_a, truth_b in works:
        best = {}
        for _ in range(1 if work.startswith("synth") else rounds):
            out = WORK / "splink-pairs.json"
            for name, command in [("Tystio", [tystio, "--json", "practice", "link", *map(str, paths), "--id", column]),
                                  ("Splink", [python, str(Path(__file__).resolve()), "--peer", work.split()[0], str(out), *map(str, paths)])]:
                seconds, mib, processor, printed = measured(command)
                pairs = json.loads(out.read_text()) if name == "Splink" else [[p["a"], p["b"]] for p in json.loads(printed)["pairs"]]
                if name not in best or seconds < best[name][0]:
                    best[name] = (seconds, mib, processor, quality(pairs, truth_a, truth_b))
        for name, (seconds, mib, processor, (precision, recall, f1)) in best.items():
            print(f"| {work} | {name} | {precision:.4f} | {recall:.4f} | {f1:.4f} | {seconds:.2f} | {processor:.2f} | {mib:.0f} |")
        print(f"| {work} | **ratio of times** | | | | {best['Splink'][0] / best['Tystio'][0]:.1f} | | |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peer"]:
        peer(sys.argv[2], sys.argv[3], sys.argv[4:])
    else:
        main()
