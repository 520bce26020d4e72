"""Computes every number of a report again, written from sections 6.4, 6.8 and 8.1 of book/formats.md alone, with the standard library.

    python3 second_numbers.py PACK [SEALED]

Prints one JSON line: the names of numbers that come out otherwise, are missing or too many, sorted; without the sealed pack, which
numbers need it. It shares no code with the first program; where the two disagree, one of them or the page is wrong.
"""
import csv, json, os, sys

PUBLISHED = ("named", "name-withheld", "anonymous")


def table(folder, name):
    """The rows of a table by column, the apostrophe of section 6.4 taken off."""
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
        rows = csv.reader(file, lineterminator="\n")
        header = next(rows)
        return [dict(zip(header, (cell.removeprefix("'") for cell in row))) for row in rows]


def entries(folder, name):
    path = os.path.join(folder, name)
    return json.load(open(path, encoding="utf-8")) if os.path.exists(path) else []


def public_numbers(pack):
    submissions, codings = table(pack, "submissions.csv"), table(pack, "codings.csv")
    reference = {row["passage"]: row["document"].rsplit("/", 1)[0] for row in table(pack, "passages.csv")}
    published = {row["reference"]: row["texts"].split() for row in submissions if row["text_group"]}
    campaign = {row["reference"]: row["campaign"] for row in submissions if row["campaign"]}
    alone = set(published) - set(campaign)
    texts = lambda references: len({text for one in references for text in published[one]})
    coded = {reference[row["passage"]] for row in codings} & set(published)
    numbers = {
        "received": (len(submissions), ["submissions.csv"]),
        "published": (len(published), ["submissions.csv"]),
        "published.distinct_texts": (texts(published), ["submissions.csv"]),
        "published.campaigns": (len(set(campaign.values())), ["submissions.csv"]),
        "published.without_campaigns": (len(alone), ["submissions.csv"]),
        "published.without_campaigns.distinct_texts": (texts(alone), ["submissions.csv"]),
        "not_published": (len(submissions) - len(published), ["submissions.csv"]),
        "coded": (len(coded), ["submissions.csv", "passages.csv", "codings.csv"]),
        "coded.distinct_texts": (texts(coded), ["submissions.csv", "passages.csv", "codings.csv"]),
        "coded.without_campaigns": (len(coded & alone), ["submissions.csv", "passages.csv", "codings.csv"]),
        "coded.without_campaigns.distinct_texts": (texts(coded & alone), ["submissions.csv", "passages.csv", "codings.csv"]),
        "codes": (len(table(pack, "codebook.csv")), ["codebook.csv"]),
        "codings.shown": (len(codings), ["codings.csv"]),
        "coders.shown": (len({row["coder"] for row in codings}), ["codings.csv"]),
        "passages.shown": (len(reference), ["passages.csv"]),
    }
    for state in {row["publication"] for row in submissions}:
        numbers[f"received.{state}"] = (sum(row["publication"] == state for row in submissions), ["submissions.csv"])
    for name in ("findings", "recommendations", "claims"):
        numbers[name] = (len(entries(pack, f"{name}.json")), [f"{name}.json"])
    return numbers


def sealed_numbers(sealed):
    codings = table(sealed, "codings.csv")
    groups = [row["texts"].split() for row in table(sealed, "submissions.csv") if row["publication"] not in PUBLISHED]
    numbers = {
        "codings": (len(codings), ["codings.csv"]),
        "coders": (len({row["coder"] for row in codings}), ["codings.csv"]),
        "passages": (len(table(sealed, "passages.csv")), ["passages.csv"]),
    }
    if len(groups) > 4:
        numbers["not_published.distinct_texts"] = (len({text for one in groups for text in one}), ["submissions.csv"])
    for finding in entries(sealed, "findings.json"):
        counted = {"confidential": {one.rsplit("/", 1)[0] for one in finding["confidential"]}, "not_shown": finding["not_shown"]}
        for what, of in counted.items():
            if of:
                numbers[f"findings.{finding['finding']}.{what}"] = (len(of), ["findings.json"])
    return numbers


if __name__ == "__main__":
    listed = entries(sys.argv[1], "numbers.json")
    said = {one["number"]: (one["value"], one["files"], one["needs"]) for one in listed}
    again = {name: (*number, "public") for name, number in public_numbers(sys.argv[1]).items()}
    needs = sorted(name for name, number in said.items() if number[2] == "sealed")
    if len(sys.argv) > 2:
        again.update({name: (*number, "sealed") for name, number in sealed_numbers(sys.argv[2]).items()})
        needs = []
    names = sorted(name for name in set(said) | set(again) if name not in needs and said.get(name) != again.get(name))
    if len(said) != len(listed):
        names.append("numbers.json")
    print(json.dumps({"otherwise": names, "needs_sealed": needs}))
