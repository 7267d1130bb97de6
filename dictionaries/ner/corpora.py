"""The annotated texts: characters, spans (start, end, type), all mapped to PER, LOC and ORG."""
import os
from collections import namedtuple

Text = namedtuple("Text", "characters spans source")
TYPES = ("PER", "LOC", "ORG")


def lines(path):
    with open(path, encoding="utf-8") as file:
        rows = []
        for line in file:
            line = line.rstrip("\n")
            if line.strip():
                rows.append(line.split("\t") if "\t" in line else line.rsplit(" ", 1))
            elif rows:
                yield rows
                rows = []
        if rows:
            yield rows


def kind_of(tag):
    """B-GPE.NAM -> LOC; nominal mentions of Weibo are none."""
    if tag == "O" or tag.endswith(".NOM"):
        return None
    name = tag[2:].partition(".")[0]
    return {"GPE": "LOC"}.get(name, name)


def spans_of(tags, positions):
    spans, start, kind = [], 0, None
    for i, tag in enumerate([*tags, "O"]):
        here = kind_of(tag)
        if kind is not None and (here != kind or tag.startswith("B-")):
            spans.append((positions[start], positions[i], kind))
            kind = None
        if here is not None and kind is None:
            start, kind = i, here
    return spans


def read(path, source):
    texts = []
    for rows in lines(path):
        words = [row[0][:1] if source == "weibo" else row[0] for row in rows]
        positions = [0]
        for word in words:
            positions.append(positions[-1] + len(word))
        texts.append(Text("".join(words), spans_of([row[-1] for row in rows], positions), source))
    return texts


def governments(text):
    """AISHELL takes the government of a country for an organisation, the others take its country for a place: so do we."""
    spans = [(s, e - 2, "LOC") if k == "ORG" and e - s > 3 and text.characters[s:e].endswith(("国政府", "本政府", "罗斯政府", "湾政府", "港政府")) and e - s <= 6
             else (s, e, k) for s, e, k in text.spans]
    return Text(text.characters, spans, text.source)


def load(folder):
    """name -> texts. AISHELL's every tenth text is held out."""
    ner, words = os.path.join(folder, "ner"), os.path.join(folder, "segmentation")
    aishell = read(os.path.join(ner, "aishell-ner-dev.bio"), "aishell")
    return {
        "aishell-train": [governments(t) for i, t in enumerate(aishell) if i % 10],
        "aishell-held": aishell[::10],
        "weibo-train": read(os.path.join(ner, "weibo-train.bio"), "weibo"),
        "weibo-dev": read(os.path.join(ner, "weibo-dev.bio"), "weibo"),
        "gsd-train": read(os.path.join(words, "gsdsimp-train.conll"), "gsd"),
        "gsd-dev": read(os.path.join(words, "gsdsimp-dev.conll"), "gsd"),
        "pd-dev": read(os.path.join(ner, "pd-dev.bio"), "pd"),
    }
