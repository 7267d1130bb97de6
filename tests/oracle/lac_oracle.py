#!/usr/bin/python3
"""Labels texts with the network of jieba/lac_small in plain numpy; tests/Wenxi.Oracle asks ("tagger").

The parameters are Paddle's own float32 files of Debian's python3-jieba; nothing of Wenxi's model file is read. Characters
are looked up as dictionaries/lac/character-map.tsv says. (Debian: python3-jieba python3-numpy)

Input: lines "TEXT TAB LABELS", the text as base64 of UTF-16 (little endian) without line breaks, the labels of somebody
else, separated by spaces, one for each character; all lines are read before the first answer. Answers, one line each: the
best labels; TAB; how much worse the given labels score (0 for the same ones); TAB; for each span of the best labels
how probable it is, the label that means the same included.

With --golden FILE: labels the lines of a text file instead and writes WORD/LABEL/PROBABILITY, separated by TABs:
    /usr/bin/python3 tests/oracle/lac_oracle.py --golden tests/Wenxi.Tests/golden/lexical.text.txt > tests/Wenxi.Tests/golden/lexical.txt
"""
import base64
import os
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
LAC = os.path.join(HERE, "..", "..", "dictionaries", "lac")
sys.path.insert(0, LAC)
sys.dont_write_bytecode = True
import convert  # noqa: E402

TOGETHER = 400
SAME = {"PER": "nr", "LOC": "ns", "ORG": "nt", "TIME": "t"}
SAME.update({tag: name for name, tag in list(SAME.items())})


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Network:
    def __init__(self):
        self.embedding = convert.parameter("word_emb")
        self.layers = [[convert.gru(0), convert.gru(1)], [convert.gru(2), convert.gru(3)]]
        self.weight, self.bias = convert.parameter("fc_4.w_0"), convert.parameter("fc_4.b_0")
        crf = convert.parameter("crfw")
        self.start, self.end, self.transitions = crf[0], crf[1], crf[2:]

    @staticmethod
    def gru(inputs, bias, gates, candidate, x, lengths, steps):
        """x: steps × texts × features; texts in order of falling length, so those that go on are the first ones."""
        projected = x @ inputs + bias
        hidden = candidate.shape[0]
        state = np.zeros((x.shape[1], hidden), np.float32)
        states = np.zeros((x.shape[0], x.shape[1], hidden), np.float32)
        for t in steps:
            n = int((lengths > t).sum())
            h = state[:n]
            both = sigmoid(projected[t, :n, :2 * hidden] + h @ gates)
            update, reset = both[:, :hidden], both[:, hidden:]
            proposed = np.tanh(projected[t, :n, 2 * hidden:] + (reset * h) @ candidate)
            state[:n] = states[t, :n] = (1 - update) * h + update * proposed
        return states

    def emissions(self, texts):
        """texts: lists of rows, longest first."""
        lengths = np.array([len(text) for text in texts])
        rows = np.zeros((lengths[0], len(texts)), int)
        for i, text in enumerate(texts):
            rows[:lengths[i], i] = text
        x = self.embedding[rows]
        for forward, backward in self.layers:
            x = np.concatenate([self.gru(*forward, x, lengths, range(lengths[0])),
                                self.gru(*backward, x, lengths, range(lengths[0] - 1, -1, -1))], axis=-1)
        scores = x @ self.weight + self.bias
        return [scores[:length, i] for i, length in enumerate(lengths)]

    def best(self, emissions):
        score, back = self.start + emissions[0], []
        for emission in emissions[1:]:
            sums = score[:, None] + self.transitions
            back.append(sums.argmax(0))
            score = sums.max(0) + emission
        path = [int((score + self.end).argmax())]
        for pointers in reversed(back):
            path.append(int(pointers[path[-1]]))
        return path[::-1]

    def score(self, emissions, path):
        total = float(self.start[path[0]]) + float(self.end[path[-1]])
        total += sum(float(self.transitions[a, b]) for a, b in zip(path, path[1:]))
        return total + sum(float(emissions[t, label]) for t, label in enumerate(path))

    def partition(self, emissions):
        """Logarithms of the sums over all beginnings and all ends of paths, and over all paths."""
        emissions, transitions = emissions.astype(float), self.transitions.astype(float)
        forward, backward = np.empty(emissions.shape), np.empty(emissions.shape)
        forward[0] = self.start + emissions[0]
        for t in range(1, len(emissions)):
            forward[t] = np.logaddexp.reduce(forward[t - 1][:, None] + transitions, 0) + emissions[t]
        backward[-1] = self.end
        for t in range(len(emissions) - 2, -1, -1):
            backward[t] = np.logaddexp.reduce(transitions + (emissions[t + 1] + backward[t + 1])[None, :], 1)
        return forward, backward, np.logaddexp.reduce(forward[-1] + backward[-1])


class Labels:
    def __init__(self):
        numbers = convert.vocabulary("tag.dic")
        self.names = sorted(numbers, key=numbers.get)
        self.numbers = numbers

    def spans(self, path):
        start = 0
        for t in range(1, len(path) + 1):
            if t == len(path) or path[t] != self.inside(path[start]):
                yield start, t, path[start]
                start = t

    def inside(self, label):
        name = self.names[label]
        return label if name == "O" else self.numbers[name[:-1] + "I"]

    def same(self, label):
        kind, _, border = self.names[label].partition("-")
        return [label] + ([self.numbers[SAME[kind] + "-" + border]] if kind in SAME else [])


def span_probability(network, labels, emissions, sums, start, end, label):
    forward, backward, total = sums
    probability = 0.0
    for first in labels.same(label):
        inside, last = labels.inside(first), first
        weight = forward[start, first]
        for t in range(start + 1, end):
            weight += network.transitions[last, inside] + emissions[t, inside]
            last = inside
        probability += np.exp(weight + backward[end - 1, last] - total)
        if end < len(emissions):
            further = network.transitions[last, inside] + emissions[end, inside] + backward[end, inside]
            probability -= np.exp(weight + further - total)
    return probability


def main():
    characters, network, labels = convert.vocabulary("word.dic"), Network(), Labels()
    with open(os.path.join(LAC, "character-map.tsv"), encoding="utf-8") as file:
        mapped = dict(line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))

    def row(c):
        return characters.get(mapped.get(c, c), characters["OOV"])

    if sys.argv[1:2] == ["--golden"]:
        print("# Renewed by: /usr/bin/python3 tests/oracle/lac_oracle.py --golden tests/Wenxi.Tests/golden/lexical.text.txt")
        with open(sys.argv[2], encoding="utf-8") as file:
            for text in file.read().splitlines():
                emissions = network.emissions([[row(c) for c in text]])[0]
                path, sums = network.best(emissions), network.partition(emissions)
                print("\t".join(f"{text[start:end]}/{labels.names[label].partition('-')[0]}/"
                               f"{span_probability(network, labels, emissions, sums, start, end, label):.4f}"
                               for start, end, label in labels.spans(path)))
        return

    requests = [line.rstrip("\n").split("\t") for line in sys.stdin]
    texts = [[row(c) for c in base64.b64decode(text).decode("utf-16-le", "surrogatepass")] for text, _ in requests]
    answers = [None] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: -len(texts[i]))
    for group in (order[at:at + TOGETHER] for at in range(0, len(order), TOGETHER)):
        for i, emissions in zip(group, network.emissions([texts[i] for i in group])):
            path = network.best(emissions)
            given = [labels.numbers[name] for name in requests[i][1].split()]
            gap = 0.0 if given == path else network.score(emissions, path) - network.score(emissions, given)
            sums = network.partition(emissions)
            probabilities = [span_probability(network, labels, emissions, sums, *span) for span in labels.spans(path)]
            answers[i] = "\t".join([" ".join(labels.names[label] for label in path), f"{gap:.6f}",
                                    " ".join(f"{p:.6f}" for p in probabilities)])
    print("\n".join(answers))


if __name__ == "__main__":
    main()
