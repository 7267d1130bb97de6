#!/usr/bin/python3
"""Trains the network of dictionaries/lac further to recognise persons, places and organisations; writes model.bin.

    /usr/bin/python3 dictionaries/ner/train.py --data DATA --seed 1 --out one.bin
    /usr/bin/python3 dictionaries/ner/train.py --data DATA --seed 2 --out two.bin
    /usr/bin/python3 dictionaries/ner/train.py --data DATA --average one.bin two.bin --original-share 0.25

DATA has the folders ner and segmentation with the sets that SOURCE.md names. Debian: python3-torch python3-numpy, and
libopenblas0 (ten times faster than the reference BLAS). One thread; an epoch of 750,000 characters took 43 s on a quiet
core and 78 to 124 s on a busy one. Everything random comes from the seed. --without leaves a source (aishell, gsd, weibo, template) out, to see what transfers.

What is learned: the probability of the marked names alone. A person may be labelled PER or nr, a place LOC or ns, an
organisation ORG or nt; every other character has any label but these. The embedding is not changed, so it is shared.
"""
import argparse
import os
import random
import time

import numpy as np
import torch

import augmentation
import corpora
import encoding
import evaluation
import model_file
import network

HERE = os.path.dirname(os.path.abspath(__file__))
ORIGINAL = os.path.join(HERE, "..", "lac", "model.bin")
# How often an epoch goes over each source: the small ones would drown in speech otherwise.
REPEATS = {"aishell": 1, "gsd": 2, "weibo": 2}
TEMPLATES = 3000
RENAMED = 0.4
BATCH_CHARACTERS = 2500
RATE, WARM_UP, LEAST_RATE = 1e-3, 50, 0.02
DROPOUT = 0.2
LARGEST_GRADIENT = 5.0
# The weights written are a moving average.
AVERAGE = 0.998
FORBIDDEN = -30.0
EVALUATED = ("pd-dev", "weibo-dev", "gsd-dev", "aishell-held")


def allowed(text, labels):
    """Characters x labels: 0 for what the marked names allow, FORBIDDEN for all else."""
    result = np.zeros((len(text.characters), len(labels)), np.float32)
    columns = {pair[0]: [(labels.index(name + "-B"), labels.index(name + "-I")) for name in pair] for pair in evaluation.KINDS}
    for pairs in columns.values():
        for pair in pairs:
            result[:, pair] = FORBIDDEN
    for start, end, kind in text.spans:
        result[start:end] = FORBIDDEN
        for begin, inside in columns[kind]:
            result[start, begin] = 0
            result[start + 1:end, inside] = 0
    return result


def batches(texts, characters, rng):
    """Texts of about the same length, longest first within a batch; batches in random order."""
    keyed = sorted(((len(text.characters) + rng.random() * 3, i) for i, text in enumerate(texts)))
    result, current = [], []
    for _, i in keyed:
        if current and (len(current) + 1) * len(texts[i].characters) > BATCH_CHARACTERS:
            result.append(current)
            current = []
        current.append(texts[i])
    result.append(current)
    rng.shuffle(result)
    for group in result:
        group.sort(key=lambda text: -len(text.characters))
        yield group, [characters.encode(text.characters) for text in group]


class Training:
    def __init__(self, model, labels, options):
        self.model, self.labels, self.options = model, labels, options
        model.embedding.requires_grad_(False)
        model.dropout = DROPOUT
        self.parameters = [p for p in model.parameters() if p.requires_grad]
        self.average = [p.detach().clone() for p in self.parameters]
        self.optimizer = torch.optim.Adam(self.parameters, lr=options.rate, betas=(0.9, 0.98))
        self.steps = 0

    def step(self, group, encoded, progress):
        self.model.train()
        self.optimizer.param_groups[0]["lr"] = self.options.rate * max(LEAST_RATE, min(1, self.steps / WARM_UP) * (1 - progress))
        rows, lengths = evaluation.collate(encoded)
        emissions = self.model.emissions(rows, lengths)
        mask = torch.zeros_like(emissions)
        for i, text in enumerate(group):
            mask[:len(text.characters), i] = torch.from_numpy(allowed(text, self.labels))
        loss = (self.model.path_sums(emissions, lengths) - self.model.path_sums(emissions + mask, lengths)).sum() / len(group)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, LARGEST_GRADIENT)
        self.optimizer.step()
        self.steps += 1
        weight = 1 - min(AVERAGE, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for average, parameter in zip(self.average, self.parameters):
                average.lerp_(parameter, weight)
        return float(loss) * len(group)

    def exchange(self):
        """Puts the averages in the place of the weights, and the other way round."""
        with torch.no_grad():
            for average, parameter in zip(self.average, self.parameters):
                kept = parameter.clone()
                parameter.copy_(average)
                average.copy_(kept)


def evaluate(title, model, labels, sets, characters):
    print(title, flush=True)
    for name in EVALUATED:
        encoded = [characters.encode(text.characters) for text in sets[name]]
        result = evaluation.score(sets[name], evaluation.predict(model, encoded, labels))
        print(f"  {name:14}" + " ".join(f"{key} {value:.4f}" for key, value in result.items()), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", default=os.path.join(HERE, "model.bin"))
    parser.add_argument("--without", action="append", default=[], choices=[*REPEATS, "template"])
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--average", metavar="FILE", nargs="+", help="train nothing: write the average of these files")
    parser.add_argument("--original-share", type=float, default=0, help="with --average: how much of the original weights to mix in")
    options = parser.parse_args()

    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    sets, characters, labels = corpora.load(options.data), encoding.Characters(), encoding.labels()
    original = model_file.read(ORIGINAL)
    if options.average:
        each = [model_file.read(path, original["embedding"]) for path in options.average]
        share = options.original_share
        mixed = {name: share * original[name] + (1 - share) * (sum(one[name] for one in each) / len(each)) for name in original}
        model_file.write(options.out, mixed | {"embedding": original["embedding"]})
        return evaluate(options.out, network.Network(model_file.read(options.out, original["embedding"])), labels, sets, characters)

    model = network.Network(original)
    evaluate("dictionaries/lac", model, labels, sets, characters)
    texts = [text for source, count in REPEATS.items() if source not in options.without for text in sets[source + "-train"] * count]
    changes = augmentation.Augmentation(rng, texts)
    training = Training(model, labels, options)
    for epoch in range(options.epochs):
        begun, loss = time.time(), 0.0
        changed = changes.epoch(texts, RENAMED, 0 if "template" in options.without else TEMPLATES)
        seen, total = 0, sum(len(text.characters) for text in changed)
        for group, encoded in batches(changed, characters, rng):
            loss += training.step(group, encoded, (epoch + seen / total) / options.epochs)
            seen += sum(len(rows) for rows in encoded)
        training.exchange()
        if epoch == options.epochs - 1:
            model_file.write(options.out, {name: p.detach().numpy() for name, p in model.named_parameters()})
            model = network.Network(model_file.read(options.out, original["embedding"]))
        evaluate(f"epoch {epoch + 1}: loss {loss / len(changed):.3f}, {total} characters, {time.time() - begun:.0f} s",
                 training.model if epoch < options.epochs - 1 else model, labels, sets, characters)
        training.exchange()


if __name__ == "__main__":
    main()
