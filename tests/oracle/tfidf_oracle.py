#!/usr/bin/python3
"""Expected tf-idf weights from scikit-learn (Debian: python3-sklearn).

usage: tfidf_oracle.py            compare the committed values with scikit-learn's
       tfidf_oracle.py --write    write them

The golden file holds blocks: a matrix of counts, a row a line, then for each variant the weights in the same form.
"""
import os
import random
import sys

import numpy as np
import scipy.sparse
from sklearn.feature_extraction.text import TfidfTransformer

GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Wenxi.Tests", "golden", "tfidf.txt")
TOLERANCE = 1e-14


def matrices():
    """Small ones that can be checked by hand, the odd ones, and some larger ones drawn with a fixed seed."""
    yield "hand", [[1, 0, 2], [0, 1, 1]]
    yield "one-document", [[3, 1]]
    yield "one-term", [[1], [4], [0]]
    yield "empty-row-and-column", [[2, 0, 1], [0, 0, 0], [5, 0, 0]]
    draw = random.Random(20231)
    for rows, columns, share in ((6, 9, 0.4), (12, 7, 0.7), (20, 30, 0.15)):
        yield f"random-{rows}x{columns}", [
            [draw.choice((1, 1, 1, 2, 2, 3, 7, 40)) if draw.random() < share else 0 for _ in range(columns)]
            for _ in range(rows)
        ]


def variants():
    for idf, use_idf, smooth in (("Smooth", True, True), ("Plain", True, False), ("None", False, False)):
        for scale, sublinear in (("Linear", False), ("Logarithmic", True)):
            for norm_name, norm in (("L2", "l2"), ("L1", "l1"), ("None", None)):
                yield (idf, scale, norm_name), TfidfTransformer(norm=norm, use_idf=use_idf, smooth_idf=smooth, sublinear_tf=sublinear)


def weights(counts, transformer):
    with np.errstate(divide="ignore"):
        return transformer.fit_transform(scipy.sparse.csr_matrix(np.array(counts, dtype=float))).toarray()


def write():
    with open(GOLDEN, "w", encoding="utf-8") as output:
        output.write("# Written by tests/oracle/tfidf_oracle.py --write with scikit-learn; see there.\n")
        for name, counts in matrices():
            output.write(f"\ncounts {name}\n")
            for row in counts:
                output.write(" ".join(map(str, row)) + "\n")
            for variant, transformer in variants():
                output.write("weights " + " ".join(variant) + "\n")
                for row in weights(counts, transformer):
                    output.write(" ".join(repr(float(value)) for value in row) + "\n")


def read():
    """The committed blocks: (heading, rows)."""
    blocks = []
    with open(GOLDEN, encoding="utf-8") as lines:
        for line in lines:
            line = line.strip()
            if line.startswith(("counts ", "weights ")):
                blocks.append((line, []))
            elif line and not line.startswith("#"):
                blocks[-1][1].append([float(value) for value in line.split()])
    return blocks


def compare():
    passed = failed = 0
    committed = iter(read())
    for name, counts in matrices():
        expected = [(f"counts {name}", np.array(counts, dtype=float))]
        expected += [("weights " + " ".join(variant), weights(counts, transformer)) for variant, transformer in variants()]
        for heading, values in expected:
            found, rows = next(committed, ("", []))
            if found == heading and np.shape(rows) == values.shape and np.allclose(rows, values, rtol=TOLERANCE, atol=0):
                passed += 1
            else:
                failed += 1
                print(f"{name}: {heading}: the committed values are not scikit-learn's")
    print(f"{passed} passed, {failed} failed")
    return failed == 0 and passed > 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        sys.exit(0 if compare() else 1)
