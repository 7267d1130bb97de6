"""From characters to rows of the embedding (as the library looks them up)."""
import os

import numpy as np

LAC = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lac")


def table(name):
    with open(os.path.join(LAC, name), encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#U+") and not line.startswith("#char")]


class Characters:
    def __init__(self):
        rows = table("characters.tsv")
        self.other = next(int(row[1]) for row in rows if row[0] == "other")
        self.rows = {chr(int(row[0], 16)): int(row[1]) for row in rows if row[0] != "other"}
        self.mapped = {row[0]: row[1] for row in table("character-map.tsv")}

    def encode(self, text):
        return np.array([self.rows.get(self.mapped.get(c, c), self.other) for c in text], np.int64)


def labels():
    with open(os.path.join(LAC, "labels.txt"), encoding="utf-8") as file:
        return file.read().split()
