#!/usr/bin/env python3
"""Suggested codes beside scikit-learn on the same responses, the same folds and the same codings, in the same run.

Usage: python3 bench/suggest.py DATA [PATH-TO-TYSTIO] [few|nhs|time ...]
DATA holds `themefinder/generation/eval_sentiments.csv` and `nhs-comments/text_data.csv`, which are not ours to give away; without them only
`time` runs. Builds the release program unless a path is given, installs scikit-learn from PyPI into bench/work.

few   1,000 responses with 12 themes, of which 50, 100, 200 or 400 are coded, five seeds: samples-F1 on the rest. Peers: logistic
      regression on TF-IDF; the same with 30 dimensions of latent semantic analysis over all responses beside it.
nhs   comments of patients, 9 and 44 codes, five folds: macro-F1, each with and without the question that a comment answers. Peer: words and
      runs of letters, a linear support vector machine whose C and class weights are tuned on inner folds of the first training part and kept for
      the others; the question is a column each, of weight 0.5 or 1, tuned likewise.
time  50,000 answers, 12 codes, 1,000 coded: seconds of the whole process.
Each line has the score the program printed from the codings alone ("measured") beside the one it then got ("fresh").
"""
import csv
import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
FOLDS, SEEDS = 5, 5


def inside_venv():
    """Runs this file again with a Python that has scikit-learn."""
    venv = WORK / "suggest-venv"
    python = venv / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "scikit-learn"], check=True)
    sys.exit(subprocess.run([str(python), *sys.argv], check=False).returncode)


def program():
    for argument in sys.argv[2:]:
        if Path(argument).is_file():
            return argument
    subprocess.run(["cargo", "build", "--release", "-q", "-p", "tystio"], cwd=HERE.parent, check=True)
    target = json.loads(subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--no-deps"], cwd=HERE.parent, check=True, capture_output=True).stdout)
    return str(Path(target["target_directory"]) / "release" / "tystio")


def themes(data):
    with open(data / "themefinder/generation/eval_sentiments.csv", newline="") as source:
        rows = list(csv.DictReader(source))
    return [r["response"] for r in rows], [set(re.findall(r"'([A-L])': \{", r["target_topics"])) for r in rows]


def comments(data, column):
    with open(data / "nhs-comments/text_data.csv", newline="") as source:
        rows = list(csv.DictReader(source))
    return [r["feedback"] for r in rows], [{r[column].strip()} for r in rows], [r["question"] for r in rows]


def tystio(binary, texts, codes, coded, questions=None):
    """Suggested codes by response, what was measured, and seconds."""
    WORK.mkdir(exist_ok=True)
    responses, codings = WORK / "suggest-responses.csv", WORK / "suggest-codings.csv"
    with open(responses, "w", newline="") as out:
        csv.writer(out).writerows([["id", "text", "question"], *zip(range(len(texts)), texts, questions or [""] * len(texts))])
    with open(codings, "w", newline="") as out:
        rows = [[i, code] for i in coded for code in sorted(codes[i]) or [""]]
        csv.writer(out).writerows([["id", "code"], *rows])
    start = time.time()
    done = subprocess.run([binary, "reading", "suggest", "--responses", str(responses), "--text", "text", "--id", "id",
                           "--codings", str(codings), "--json", *(["--question", "question"] if questions else ["--no-question"])], check=True, capture_output=True)
    seconds = time.time() - start
    found = json.loads(done.stdout)
    suggested = [set() for _ in texts]
    for suggestion in found["suggestions"]:
        suggested[int(suggestion["id"])].add(suggestion["code"])
    return suggested, found["measured"], seconds


def samples_f1(codes, suggested, rows):
    def one(is_, given):
        both = len(is_) + len(given)
        return 2 * len(is_ & given) / both if both else 1.0
    return sum(one(codes[i], suggested[i]) for i in rows) / len(rows)


def macro_f1(codes, suggested, rows):
    names = sorted(set().union(*(codes[i] for i in rows)))
    total = 0.0
    for name in names:
        having = sum(name in codes[i] for i in rows)
        given = sum(name in suggested[i] for i in rows)
        hits = sum(name in codes[i] and name in suggested[i] for i in rows)
        total += 2 * hits / (having + given)
    return total / len(names)


def by_logistic_regression(texts, codes, coded, dimensions):
    import numpy
    from scipy import sparse
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize
    rows = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2).fit_transform(texts)
    if dimensions:
        places = normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(rows))
        rows = sparse.hstack([rows, sparse.csr_matrix(places)]).tocsr()
    names = sorted(set().union(*(codes[i] for i in coded)))
    scores = []
    for name in names:
        is_ = [name in codes[i] for i in coded]
        model = LogisticRegression(C=10, class_weight="balanced", max_iter=1000).fit(rows[coded], is_)
        scores.append(model.predict_proba(rows)[:, 1])
    scores = numpy.array(scores).T
    return [{names[k] for k in range(len(names)) if row[k] >= 0.5} or {names[int(row.argmax())]} for row in scores]


def by_support_vectors(texts, codes, training, best, questions=None):
    import numpy
    from scipy import sparse
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.model_selection import GridSearchCV
    from sklearn.pipeline import make_union
    from sklearn.svm import LinearSVC
    labels = [next(iter(own)) for own in codes]
    features = make_union(TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2, strip_accents="unicode"),
                          TfidfVectorizer(sublinear_tf=True, analyzer="char_wb", ngram_range=(2, 5), min_df=2))
    features.fit([texts[i] for i in training])
    words = features.transform(texts)
    names = sorted(set(questions or []))
    asked = sparse.csr_matrix(numpy.array([[float(own == name) for name in names] for own in questions])) if questions else None
    labels = [labels[i] for i in training]

    def rows(weight):
        return sparse.hstack([words, weight * asked]).tocsr() if questions else words
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if best is None:
            found = []
            for weight in (0.5, 1.0) if questions else (0.0,):
                grid = GridSearchCV(LinearSVC(), {"C": [0.1, 0.2, 0.5], "class_weight": [None, "balanced"]}, scoring="f1_macro", cv=3)
                grid.fit(rows(weight)[training], labels)
                found.append((grid.best_score_, weight, grid.best_params_))
            best = max(found, key=lambda one: one[0])[1:]
        weight, settings = best
        model = LinearSVC(**settings).fit(rows(weight)[training], labels)
    given = model.predict(rows(weight))
    return [{label} for label in given], best


def mean(values):
    return sum(values) / len(values)


def spread(values):
    return f"{mean(values):.3f} ({min(values):.3f} to {max(values):.3f})"


def few(binary, data):
    texts, codes = themes(data)
    for count in (50, 100, 200, 400):
        scores = {"fresh": [], "measured": [], "TF-IDF": [], "TF-IDF and LSA": []}
        for seed in range(SEEDS):
            order = list(range(len(texts)))
            random.Random(seed).shuffle(order)
            coded, rest = order[:count], order[count:]
            suggested, measured, _ = tystio(binary, texts, codes, coded)
            scores["fresh"].append(samples_f1(codes, suggested, rest))
            scores["measured"].append(measured["samples_f1"])
            for name, dimensions in (("TF-IDF", 0), ("TF-IDF and LSA", 30)):
                suggested = by_logistic_regression(texts, codes, coded, dimensions)
                scores[name].append(samples_f1(codes, suggested, rest))
        print(f"few {count}: " + "; ".join(f"{name} {spread(values)}" for name, values in scores.items()), flush=True)


def nhs(binary, data):
    for column in ("label", "subcategory"):
        texts, codes, questions = comments(data, column)
        order = list(range(len(texts)))
        random.Random(0).shuffle(order)
        scores, best = {}, {}
        for fold in range(FOLDS):
            rest = order[fold::FOLDS]
            training = [i for place, i in enumerate(order) if place % FOLDS != fold]
            for name, asked in (("words", None), ("words and question", questions)):
                suggested, measured, seconds = tystio(binary, texts, codes, training, asked)
                told = {"fresh": macro_f1(codes, suggested, rest), "samples": samples_f1(codes, suggested, rest),
                        "measured": measured["macro_f1"], "seconds": seconds}
                start = time.time()
                suggested, best[name] = by_support_vectors(texts, codes, training, best.get(name), asked)
                told |= {"peer": macro_f1(codes, suggested, rest), "peer samples": samples_f1(codes, suggested, rest),
                         "peer seconds": time.time() - start}
                for what, value in told.items():
                    scores.setdefault(name, {}).setdefault(what, []).append(value)
                print(f"  {column} fold {fold}, {name}: " + ", ".join(f"{n} {v:.3f}" for n, v in told.items()), best[name], flush=True)
        for name, told in scores.items():
            print(f"nhs {column}, {name}: " + "; ".join(f"{what} {spread(values)}" for what, values in told.items()), flush=True)


def timed(binary, data):
    chance = random.Random(5)
    if (data / "themefinder").exists():
        own, codes = themes(data)
    else:
        topics = [[f"{chance.choice('bcdfglmnprst')}{chance.choice('aeiouwy')}{n}" for n in range(40)] for _ in range(12)]
        codes = [{chr(65 + n % 12)} for n in range(1000)]
        own = [" ".join(chance.choices(topics[n % 12], k=25)) for n in range(1000)]
    texts, given = [], []
    for _ in range(50_000):
        picked = chance.sample(range(len(own)), 2)
        sentences = [part for i in picked for part in re.split(r"(?<=[.;!?]) ", own[i])]
        texts.append(" ".join(sentences))
        given.append(set().union(*(codes[i] for i in picked)))
    for coded in (1_000, 10_000):
        _, measured, seconds = tystio(binary, texts, given, range(coded))
        print(f"time: 50,000 answers, 12 codes, {coded} coded: {seconds:.1f} s (samples-F1 measured {measured['samples_f1']:.3f})",
              flush=True)


def main():
    try:
        import sklearn  # noqa: F401
    except ImportError:
        inside_venv()
    data = Path(sys.argv[1])
    binary = program()
    wanted = [word for word in sys.argv[2:] if word in ("few", "nhs", "time")] or ["few", "nhs", "time"]
    for name, part in (("few", few), ("nhs", nhs), ("time", timed)):
        if name in wanted:
            part(binary, data)


if __name__ == "__main__":
    main()
