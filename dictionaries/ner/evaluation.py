"""Exact span and type, micro F1, of the spans whose posterior is at least a threshold, taken greedily."""
import torch

import corpora
import network

KINDS = (("PER", "nr"), ("LOC", "ns"), ("ORG", "nt"))
THRESHOLD = 0.48


def posteriors(emissions, lengths, model, labels, threshold, longest=40):
    """For each text its spans (start, end, kind, posterior) of at least the threshold, not yet freed of overlaps."""
    factors = model.transitions.exp()
    _, forward, weight, backward = network.sums_of_paths(emissions, factors, model.start, model.end, lengths)
    steps, texts, _ = emissions.shape
    begins = torch.tensor([[labels.index(name + "-B") for name in pair] for pair in KINDS])
    insides = torch.tensor([[labels.index(name + "-I") for name in pair] for pair in KINDS])
    step = factors[begins, insides], factors[insides, insides]
    mass = forward[:, :, begins]                       # of the beginnings that end with B at this step
    close, inside = backward[:, :, begins], backward[:, :, insides]
    go_on = weight[:, :, insides]
    found = [[] for _ in range(texts)]
    valid = torch.arange(steps)[:, None] < lengths[None, :]
    alive = mass * valid[..., None, None]
    for size in range(1, longest + 1):
        count = steps - size + 1
        if count <= 0:
            break
        alive = alive[:count]
        ends = (close if size == 1 else inside)[size - 1:]
        total = alive * ends
        # What goes on with I is a longer span.
        if count > 1:
            following = alive[:-1] * step[0 if size == 1 else 1] * go_on[size:]
            total = torch.cat([total[:-1] - following * inside[size:], total[-1:]])
        probability = total.sum(-1)
        for t, i, k in (probability >= threshold).nonzero().tolist():
            if t + size <= int(lengths[i]):
                found[i].append((t, t + size, KINDS[k][0], float(probability[t, i, k])))
        if count == 1:
            break
        alive = following
        if not bool((alive * inside[size:] >= threshold / 2).any()):
            break
    return found


def greedy(spans):
    taken = []
    for span in sorted(spans, key=lambda s: (-s[3], s[0])):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in taken):
            taken.append(span)
    return sorted(taken)


def predict(model, encoded, labels, threshold=THRESHOLD, batch_characters=16384):
    """encoded: the rows of each text. Returns its spans."""
    model.eval()
    answers = [None] * len(encoded)
    order = sorted(range(len(encoded)), key=lambda i: -len(encoded[i]))
    at = 0
    with torch.no_grad():
        while at < len(order):
            size = max(1, batch_characters // len(encoded[order[at]]))
            group = order[at:at + size]
            at += size
            rows, lengths = collate([encoded[i] for i in group])
            found = posteriors(model.emissions(rows, lengths), lengths, model, labels, threshold)
            for i, spans in zip(group, found):
                answers[i] = greedy(spans)
    return answers


def collate(encoded):
    lengths = torch.tensor([len(rows) for rows in encoded])
    result = torch.zeros(int(lengths.max()), len(encoded), dtype=torch.long)
    for i, rows in enumerate(encoded):
        result[:len(rows), i] = torch.from_numpy(rows)
    return result, lengths


def score(texts, answers):
    """F1 (all, then by type), precision, recall."""
    counts = {kind: [0, 0, 0] for kind in corpora.TYPES}
    for text, spans in zip(texts, answers):
        gold = set(text.spans)
        for span in spans:
            counts[span[2]][0] += span[:3] in gold
            counts[span[2]][1] += 1
        for span in gold:
            counts[span[2]][2] += 1
    every = [sum(values) for values in zip(*counts.values())]

    def f1(values):
        return 2 * values[0] / max(1, values[1] + values[2])

    return {"all": f1(every), "precision": every[0] / max(1, every[1]), "recall": every[0] / max(1, every[2]),
            **{kind: f1(values) for kind, values in counts.items()}}
