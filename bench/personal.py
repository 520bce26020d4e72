#!/usr/bin/env python3
"""Personal data: recall and precision by kind on two thousand sample texts in both languages, beside Presidio's pattern recognisers on the same texts.

Usage: python3 bench/personal.py [--cases CASES.jsonl] [--seed N] [--program TYSTIO]
Builds the release program, installs presidio-analyzer into bench/work. Presidio runs without a language model (none is downloaded), every one of its
results counts, whatever its score, which is kindest to its recall. CASES are lines {"kind","text","expected_positions"} such as Presidio's own tests.

A label is found where a sighting of its kind covers its letters and digits; "any" where sightings of any kind do. A sighting is right where it
overlaps a label of its kind; precision is given for all sightings and for those of 0.5 or more, which a page proposes to take out.
"""
import argparse
import collections
import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import personal_texts

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
OURS_AS = {"date": "date_of_birth"}
PEER_AS = {"UK_NHS": "nhs_number", "UK_NINO": "ni_number", "UK_POSTCODE": "postcode", "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "DATE_TIME": "date_of_birth", "UK_VEHICLE_REGISTRATION": "vehicle_registration",
           "UK_PASSPORT": "passport", "UK_DRIVING_LICENCE": "driving_licence", "IBAN_CODE": "iban", "CREDIT_CARD": "card_number"}
CASES_AS = {"uk_nhs": "nhs_number", "uk_nino": "ni_number", "uk_postcode": "postcode", "phone": "phone", "email": "email", "date": "date_of_birth", "uk_vehicle_registration": "vehicle_registration", "uk_passport": "passport",
            "uk_driving_licence": "driving_licence"}
PEER = '''
import json, sys, time
import tldextract
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
from presidio_analyzer import predefined_recognizers as known
names = ["NhsRecognizer", "UkNinoRecognizer", "UkPostcodeRecognizer", "UkVehicleRegistrationRecognizer", "UkPassportRecognizer", "UkDrivingLicenceRecognizer",
         "EmailRecognizer", "DateRecognizer", "IbanRecognizer", "CreditCardRecognizer"]
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
use = [getattr(known, name)() for name in names if hasattr(known, name)]
use.append(known.PhoneRecognizer(supported_regions=("GB", "US", "IE", "DE", "FR")))
start = time.perf_counter()
found = []
for row in rows:
    for one in use:
        for result in one.analyze(row["text"], one.supported_entities, None) or []:
            found.append({"id": row["id"], "kind": result.entity_type, "start": result.start, "end": result.end, "confidence": result.score})
json.dump({"found": found, "seconds": time.perf_counter() - start, "used": [type(one).__name__ for one in use]}, sys.stdout)
'''


def run(command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout


def program(given):
    if given:
        return Path(given)
    subprocess.run(["cargo", "build", "--release", "-p", "tystio"], cwd=HERE.parent, check=True)
    meta = json.loads(run(["cargo", "metadata", "--no-deps", "--format-version", "1"], cwd=HERE.parent))
    return Path(meta["target_directory"]) / "release/tystio"


def peer_python():
    place = WORK / "personal-venv"
    if not place.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
        subprocess.run([place / "bin/pip", "install", "-q", "presidio-analyzer"], check=True)
    return place / "bin/python"


def ours(tystio, rows, name):
    table = WORK / f"{name}.csv"
    with table.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "text"])
        writer.writerows([row["id"], row["text"]] for row in rows)
    start = time.perf_counter()
    answer = json.loads(run([tystio, "reading", "redact", str(table), "--text", "text", "--id", "id", "--json"]))
    return answer["found"], time.perf_counter() - start


def peer(python, rows, name):
    lines = WORK / f"{name}.jsonl"
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    answer = json.loads(run([python, "-c", PEER, str(lines)]))
    return answer["found"], answer["seconds"], answer["used"]


def covered(text, label, found):
    inked = {at for at in range(label["start"], label["end"]) if text[at].isalnum()}
    for one in found:
        inked -= set(range(one["start"], one["end"]))
    return not inked


def measured(rows, found, kinds_as):
    by_id = collections.defaultdict(list)
    for one in found:
        by_id[one["id"]].append({**one, "kind": kinds_as.get(one["kind"], one["kind"])})
    tally = collections.defaultdict(lambda: dict(labels=0, found=0, any=0, right=0, all=0, right_sure=0, sure=0, missed=[], wrong=[]))
    for row in rows:
        mine = by_id[row["id"]]
        for label in row["labels"]:
            kind = tally[label["kind"]]
            kind["labels"] += 1
            own = covered(row["text"], label, [one for one in mine if one["kind"] == label["kind"]])
            kind["found"] += own
            kind["any"] += covered(row["text"], label, mine)
            if not own:
                kind["missed"].append(row["text"][max(0, label["start"] - 30):label["end"] + 15])
        for one in mine:
            kind = tally[one["kind"]]
            right = any(label["kind"] == one["kind"] and label["start"] < one["end"] and one["start"] < label["end"] for label in row["labels"])
            sure = one["confidence"] >= 0.5
            kind["all"] += 1
            kind["right"] += right
            kind["sure"] += sure
            kind["right_sure"] += right and sure
            if not right:
                kind["wrong"].append((one["confidence"], row["text"][max(0, one["start"] - 20):one["end"] + 10], row["text"][one["start"]:one["end"]]))
    return tally


def share(part, whole):
    return f"{part / whole:6.3f}" if whole else "     -"


def table(title, ours_tally, peer_tally, details):
    print(f"\n{title}\n{'kind':22} labels  recall    any  prec.  prec>=.5 | Presidio recall  prec.")
    for kind in sorted(set(ours_tally) | set(peer_tally)):
        a, b = ours_tally[kind], peer_tally[kind]
        print(f"{kind:22} {a['labels']:6}  {share(a['found'], a['labels'])} {share(a['any'], a['labels'])} {share(a['right'], a['all'])}  {share(a['right_sure'], a['sure'])}  | {share(b['found'], b['labels']):>8}        {share(b['right'], b['all'])}")
    total = lambda tally, key: sum(one[key] for one in tally.values())
    print(f"{'all':22} {total(ours_tally, 'labels'):6}  {share(total(ours_tally, 'found'), total(ours_tally, 'labels'))} {share(total(ours_tally, 'any'), total(ours_tally, 'labels'))} "
          f"{share(total(ours_tally, 'right'), total(ours_tally, 'all'))}  {share(total(ours_tally, 'right_sure'), total(ours_tally, 'sure'))}  | {share(total(peer_tally, 'found'), total(peer_tally, 'labels')):>8}        {share(total(peer_tally, 'right'), total(peer_tally, 'all'))}")
    if details:
        for kind, one in sorted(ours_tally.items()):
            for missed in one["missed"][:details]:
                print(f"  missed {kind}: {missed!r}")
            for confidence, near, words in one["wrong"][:details]:
                print(f"  wrong {kind} {confidence}: {words!r} in {near!r}")


def cases_of(path):
    rows = []
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        case = json.loads(line)
        places = case["expected_positions"] or []
        labels = [{"kind": CASES_AS[case["kind"]], "start": start, "end": end} for start, end in places]
        rows.append({"id": str(number), "text": case["text"], "labels": labels, "own": CASES_AS[case["kind"]]})
    return rows


def of_own_kind(rows, found, kinds_as):
    """A test of one recogniser says nothing about the others."""
    own = {row["id"]: row["own"] for row in rows}
    return [one for one in found if kinds_as.get(one["kind"], one["kind"]) == own[one["id"]]]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--cases")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=2000)
    options.add_argument("--program")
    options.add_argument("--details", type=int, default=0)
    options.add_argument("--without-peer", action="store_true")
    asked = options.parse_args()
    WORK.mkdir(exist_ok=True)
    tystio = program(asked.program)
    python = None if asked.without_peer else peer_python()
    sets = [(f"{asked.count} sample texts, seed {asked.seed}", list(personal_texts.texts(asked.seed, asked.count)))]
    if asked.cases:
        sets.append((asked.cases, cases_of(asked.cases)))
    for number, (title, rows) in enumerate(sets):
        found, seconds = ours(tystio, rows, f"personal-{number}")
        theirs, their_seconds, used = ([], 0.0, []) if python is None else peer(python, rows, f"personal-{number}")
        if rows and "own" in rows[0]:
            found, theirs = of_own_kind(rows, found, OURS_AS), of_own_kind(rows, theirs, PEER_AS)
        table(title, measured(rows, found, OURS_AS), measured(rows, theirs, PEER_AS), asked.details)
        print(f"seconds: {seconds:.2f} (the whole process); Presidio {their_seconds:.2f} (without start), recognisers {', '.join(used)}")


if __name__ == "__main__":
    main()
