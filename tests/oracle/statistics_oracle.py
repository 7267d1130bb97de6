#!/usr/bin/python3
"""Expected values of Wenxi.Statistics from nltk, SciPy and scikit-learn.
(Debian: python3-nltk python3-scipy python3-sklearn)

Writes tests/Wenxi.Tests/golden/statistics/*.tsv from tokens.txt and matrix.tsv beside them; with --check it writes
nothing, computes them again and compares: words must be equal, numbers to 1e-7 of their size.
"""
import math
import os
import sys

import numpy as np
import scipy.sparse
from nltk.collocations import BigramCollocationFinder
from nltk.metrics.association import BigramAssocMeasures
from scipy.spatial import distance
from scipy.stats import chi2, chi2_contingency, hypergeom, norm
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, TruncatedSVD

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Wenxi.Tests", "golden", "statistics")
DIMENSIONS = 6
MEASURES = {
    "LogLikelihood": BigramAssocMeasures.likelihood_ratio,
    "PointwiseMutualInformation": BigramAssocMeasures.pmi,
    "TScore": BigramAssocMeasures.student_t,
    "ChiSquared": BigramAssocMeasures.chi_sq,
    "Dice": BigramAssocMeasures.dice,
    "Jaccard": BigramAssocMeasures.jaccard,
    "PoissonStirling": BigramAssocMeasures.poisson_stirling,
}


def path(name):
    return os.path.join(FOLDER, name)


def read_tokens():
    with open(path("tokens.txt"), encoding="utf-8") as lines:
        return [line.split() for line in lines]


def read_matrix():
    with open(path("matrix.tsv"), encoding="utf-8") as lines:
        next(lines)
        cells = [tuple(map(int, line.split("\t"))) for line in lines]
    rows, columns, values = zip(*cells)
    return scipy.sparse.csr_matrix((np.array(values, float), (rows, columns)))


def write_matrix():
    """Counts of 60 documents of five subjects: each subject has its words, and all share some."""
    random = np.random.RandomState(7)
    weights = np.ones((5, 90)) * 0.05
    for subject in range(5):
        weights[subject, 14 * subject:14 * subject + 14] = 1.2 - 0.08 * np.arange(14)
    weights[:, 70:] = 0.3
    with open(path("matrix.tsv"), "w", encoding="utf-8") as out:
        out.write("row\tcolumn\tvalue\n")
        for row in range(60):
            mean = 0.85 * weights[row % 5] + 0.15 * weights[(row // 5) % 5]
            for column, value in enumerate(random.poisson(mean)):
                # Each column occurs, so that the shape is the same however it is read.
                if value > 0 or (row == 0 and column == 89):
                    out.write(f"{row}\t{column}\t{max(value, 1)}\n")


def association():
    yield "both", "first", "second", "total", *MEASURES
    for both, first, second, total in [(8, 15828, 4675, 14307668), (20, 42, 20, 14307668), (5, 5, 5, 100), (3, 30, 40, 1000), (1, 1, 1, 2), (30, 100, 90, 300)]:
        yield both, first, second, total, *(measure(both, (first, second), total) for measure in MEASURES.values())


def collocations():
    yield "window", "first", "second", "count", *MEASURES
    words = [word for sentence in read_tokens() for word in sentence]
    for window in (2, 5):
        finder = BigramCollocationFinder.from_words(words, window_size=window)
        for (first, second), count in sorted(finder.ngram_fd.items()):
            if count >= 3 and first != second:
                yield window, first, second, count, *(finder.score_ngram(measure, first, second) for measure in MEASURES.values())


def keyness():
    yield ("target", "reference", "targetSize", "referenceSize", "LogLikelihood", "LikelihoodRatio", "ChiSquared", "ChiSquaredWithYates",
           "LogRatio", "low", "high", "probability")
    for a, b, n1, n2 in [(120, 40, 10000, 20000), (3, 50, 5000, 9000), (7, 0, 1000, 100000), (5, 5, 1000, 1000), (0, 12, 400, 700)]:
        table = [[a, b], [n1 - a, n2 - b]]
        g2 = chi2_contingency(table, correction=False, lambda_="log-likelihood")[0]
        pearson = chi2_contingency(table, correction=False)[0]
        yates = chi2_contingency(table, correction=True)[0]
        share = (a + b) / (n1 + n2)
        ll = 2 * sum(o * math.log(o / (n * share)) for o, n in ((a, n1), (b, n2)) if o)
        x, y = a or 0.5, b or 0.5
        ratio = math.log2(x / n1 / (y / n2))
        margin = norm.ppf(0.975) * math.sqrt(1 / x - 1 / n1 + 1 / y - 1 / n2) / math.log(2)
        sign = -1 if a / n1 < b / n2 else 1
        yield (a, b, n1, n2, sign * ll, sign * g2, sign * pearson, sign * yates, ratio, ratio - margin, ratio + margin, chi2.sf(ll, 1))


def comparisons():
    yield ("first", "second", "Cosine", "Jaccard", "Dice", "WeightedJaccard", "Overlap", "Euclidean", "Manhattan", "Chebyshev", "BrayCurtis",
           "JensenShannon")
    rows = read_matrix().toarray()
    for i, j in [(0, 1), (0, 5), (3, 8), (17, 17), (40, 59)]:
        x, y = rows[i], rows[j]
        p, q = x > 0, y > 0
        yield (i, j, 1 - distance.cosine(x, y), 1 - distance.jaccard(p, q), 1 - distance.dice(p, q),
               np.minimum(x, y).sum() / np.maximum(x, y).sum(), (p & q).sum() / min(p.sum(), q.sum()),
               distance.euclidean(x, y), distance.cityblock(x, y), distance.chebyshev(x, y), distance.braycurtis(x, y),
               distance.jensenshannon(x, y, base=2))


def signed(svd, coordinates):
    """Wenxi's choice of signs: the heaviest term of each dimension is positive."""
    signs = [math.copysign(1, row[np.abs(row).argmax()]) for row in svd.components_]
    return svd.components_ * np.array(signs)[:, None], coordinates * np.array(signs)


def lsa():
    yield "what", "index", *range(DIMENSIONS)
    svd = TruncatedSVD(DIMENSIONS, algorithm="arpack", tol=0, random_state=1)
    components, coordinates = signed(svd, svd.fit_transform(read_matrix()))
    yield "singularValue", "", *svd.singular_values_
    yield "explainedVarianceRatio", "", *svd.explained_variance_ratio_
    for index, row in enumerate(components.T):
        yield "term", index, *row
    for index, row in enumerate(coordinates):
        yield "document", index, *row


def nmf():
    yield "topics", "error"
    matrix = read_matrix()
    for topics in (2, 5, 12):
        model = NMF(topics, init="nndsvd", solver="cd", random_state=1, tol=1e-10, max_iter=5000)
        model.fit(matrix)
        yield topics, model.reconstruction_err_


def kmeans():
    yield "centers", "inertia", "labels"
    matrix = read_matrix().toarray()
    for centers in ([0, 1, 2, 3, 4], [0, 7, 20], [5, 10]):
        model = KMeans(len(centers), init=matrix[centers], n_init=1, max_iter=100, tol=0, algorithm="lloyd").fit(matrix)
        yield " ".join(map(str, centers)), model.inertia_, " ".join(map(str, model.labels_))


def mtld(tokens, threshold):
    factors, seen, start = 0.0, set(), 0
    for index, token in enumerate(tokens):
        seen.add(token)
        if len(seen) / (index + 1 - start) < threshold:
            factors, seen, start = factors + 1, set(), index + 1
    rest = len(tokens) - start
    if rest:
        factors += (1 - len(seen) / rest) / (1 - threshold)
    return len(tokens) / factors


def diversity():
    yield "line", "tokens", "types", "TTR", "R", "C", "K", "D", "MATTR", "MTLD", "HDD"
    sentences = read_tokens()
    for name, tokens in [("all", sum(sentences, [])), ("first half", sum(sentences[:5], [])), ("3", sentences[3])]:
        n, types = len(tokens), sorted(set(tokens))
        counts = [tokens.count(word) for word in types]
        windows = [tokens[i:i + 10] for i in range(n - 9)] or [tokens]
        sample = min(42, n)
        yield (name, n, len(types), len(types) / n, len(types) / math.sqrt(n), math.log(len(types)) / math.log(n),
               1e4 * (sum(c * c for c in counts) - n) / n ** 2, sum(c * (c - 1) for c in counts) / (n * (n - 1)),
               np.mean([len(set(window)) / len(window) for window in windows]),
               (mtld(tokens, 0.72) + mtld(tokens[::-1], 0.72)) / 2,
               sum((1 - hypergeom.pmf(0, n, c, sample)) / sample for c in counts))


TABLES = {"association": association, "collocations": collocations, "keyness": keyness, "comparisons": comparisons,
          "lsa": lsa, "nmf": nmf, "kmeans": kmeans, "diversity": diversity}


def cell(value):
    return repr(float(value)) if isinstance(value, (float, np.floating)) else str(value)


def same(expected, found):
    try:
        return math.isclose(float(expected), float(found), rel_tol=1e-7, abs_tol=1e-9)
    except ValueError:
        return expected == found


def check(name, rows):
    with open(path(name + ".tsv"), encoding="utf-8") as lines:
        expected = [line.rstrip("\n").split("\t") for line in lines]
    different = [i for i, (x, y) in enumerate(zip(expected, rows)) if len(x) != len(y) or not all(map(same, x, y))]
    if len(expected) == len(rows) and not different:
        return True
    print(f"{name}.tsv: {len(expected)} lines, computed {len(rows)}; different: {[i + 1 for i in different[:5]]}")
    return False


def main():
    if sys.argv[1:] == ["--matrix"]:
        write_matrix()
        return 0
    passed = failed = 0
    for name, table in TABLES.items():
        rows = [[cell(value) for value in row] for row in table()]
        if sys.argv[1:] == ["--check"]:
            ok = check(name, rows)
            passed, failed = passed + ok, failed + (not ok)
            continue
        with open(path(name + ".tsv"), "w", encoding="utf-8") as out:
            out.writelines("\t".join(row) + "\n" for row in rows)
    if sys.argv[1:] == ["--check"]:
        print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
