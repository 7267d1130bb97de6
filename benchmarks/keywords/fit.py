#!/usr/bin/env python3
"""Fits the weights of the Phrase method and writes them as C#.

usage: dotnet run --project benchmarks/Wenxi.Evaluation -c Release -- keywords --features FILE
       /usr/bin/python3 benchmarks/keywords/fit.py FILE > src/Wenxi/Keywords/Phrases/PhraseWeights.Values.cs

FILE has a line for each candidate of each document: set, document, mode (title, none), 1 for several words, 1 for a keyword of
the gold, the term, the features, between tabs. Lines "# names" hold the names of the features. Documents whose number is
divisible by four are left out: Wenxi.Evaluation reports on them. Two logistic regressions, one for words and one for terms of
several words, with a penalty on the squares of the weights. On stderr: F@5 of four-fold cross-validation on the rest.
Needs python3-numpy and python3-scipy.
"""
import collections
import os
import sys

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
from scipy.optimize import minimize

# Chosen by cross-validation and on pages that state keywords; see src/Wenxi/Keywords/DESIGN.md.
PENALTY = 8.0
WEIGHT_OF_NEWS = 5.0
# Sites state frequent words more often than the news that the weights are fitted on: added to the weight of that feature.
FREQUENT_WORDS = "AmongFirst10ByTfIdf"
MORE_FOR_FREQUENT_WORDS = 0.25

HELD_OUT = 4
FOLDS = 4
KEYWORDS = 5


class Document:
    def __init__(self):
        self.rows, self.terms, self.is_phrase, self.is_gold = [], [], [], []
        self.gold_count = 0


def read(path):
    names, documents = [], collections.OrderedDict()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "# names":
                names = fields[1:]
                continue
            if fields[0] == "# gold":
                documents.setdefault((fields[1], int(fields[2]), fields[3]), Document()).gold_count = int(fields[4])
                continue
            document = documents[fields[0], int(fields[1]), fields[2]]
            document.is_phrase.append(fields[3] == "1")
            document.is_gold.append(fields[4] == "1")
            document.terms.append(fields[5])
            document.rows.append(numpy.array(fields[6].split(" "), dtype=float))
    for document in documents.values():
        document.rows = numpy.array(document.rows).reshape(-1, len(names))
        document.is_phrase, document.is_gold = numpy.array(document.is_phrase, bool), numpy.array(document.is_gold, bool)
    return names, documents


def regress(rows, gold, importance):
    def loss(weights):
        odds = rows @ weights
        probability = 1 / (1 + numpy.exp(-odds))
        value = numpy.sum(importance * (numpy.logaddexp(0, odds) - gold * odds)) + PENALTY * weights @ weights
        return value, rows.T @ (importance * (probability - gold)) + 2 * PENALTY * weights

    return minimize(loss, numpy.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 100}).x


def fit(names, documents):
    weights = []
    more = MORE_FOR_FREQUENT_WORDS * (numpy.array(names) == FREQUENT_WORDS)
    for wanted in (False, True):
        parts = [(d.rows[d.is_phrase == wanted], d.is_gold[d.is_phrase == wanted], 1.0 if key[0].startswith("csl") else WEIGHT_OF_NEWS)
                 for key, d in documents.items()]
        weights.append(regress(numpy.concatenate([rows for rows, _, _ in parts]),
                               numpy.concatenate([gold for _, gold, _ in parts]).astype(float),
                               numpy.concatenate([numpy.full(len(gold), importance) for _, gold, importance in parts])) + more)
    return weights


def score(document, weights):
    if not document.terms:
        return 0.0
    odds = numpy.where(document.is_phrase, document.rows @ weights[1], document.rows @ weights[0])
    taken, right = [], 0
    for i in numpy.argsort(-odds, kind="stable"):
        term = document.terms[i].lower()
        if any(term in other or other in term for other in taken):
            continue
        taken.append(term)
        right += document.is_gold[i]
        if len(taken) == KEYWORDS:
            break
    return 2 * right / (len(taken) + document.gold_count)


def cross_validate(names, documents):
    scores = collections.defaultdict(list)
    for fold in range(FOLDS):
        chosen = {key: d for key, d in documents.items() if key[1] // HELD_OUT % FOLDS != fold}
        weights = fit(names, chosen)
        for key, document in documents.items():
            if key not in chosen:
                scores[key[0], key[2]].append(score(document, weights))
    for (name, mode), values in sorted(scores.items()):
        print("%s, title %s: F@5 %.4f of %d documents" % (name, mode, sum(values) / len(values), len(values)), file=sys.stderr)


def write(names, weights):
    print("// Written by benchmarks/keywords/fit.py; see there.\nnamespace Wenxi.Keywords.Phrases;\n")
    print("internal static partial class PhraseWeights\n{")
    for number, (title, values) in enumerate(zip(("Words", "Terms"), weights)):
        if number:
            print()
        print("    private static ReadOnlySpan<double> %s =>\n    [" % title)
        for name, value in zip(names, values):
            print("        %.4f, // %s" % (value, name))
        print("    ];")
    print("}")


def main():
    names, documents = read(sys.argv[1])
    tuned = {key: d for key, d in documents.items() if key[1] % HELD_OUT}
    cross_validate(names, tuned)
    write(names, fit(names, tuned))


if __name__ == "__main__":
    main()
