#!/usr/bin/python3
"""Turns the lexical-analysis model of Debian's python3-jieba (jieba/lac_small) into the files of this folder.

Run it again only to check or renew the data (Debian: python3-jieba python3-numpy opencc libopencc-data):
    /usr/bin/python3 dictionaries/lac/convert.py

Written: model.bin (layout in SOURCE.md), characters.tsv, labels.txt, character-map.tsv. The same packages give the same
bytes. tests/oracle/lac_oracle.py reads the parameters through this module, as Paddle wrote them.
"""
import os
import struct
import subprocess
import tempfile

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = "/usr/lib/python3/dist-packages/jieba/lac_small"
OPENCC = "/usr/share/opencc/TSCharacters.ocd2"
EMBEDDING, HIDDEN = 128, 128
# The pairs (fc, gru) of Paddle's parameter names: layer 1 forward, layer 1 backward, layer 2 forward, layer 2 backward.
DIRECTIONS = [0, 1, 2, 3]

# The model saw normalised text: these marks of Chinese typography have untrained embeddings.
MARKS = dict(zip("。、…—―“”„‟「」『』〝〞﹁﹂‘’【】〔〕〖〗•・‧～〈〉", ".,.--" + '"' * 12 + "''" + "[]" * 3 + "···~《》"))


def parameter(name):
    """A tensor as Paddle 1.x stores it: version, levels of detail, version, a protobuf description, the numbers."""
    with open(os.path.join(PACKAGE, "model_baseline", name), "rb") as file:
        content = file.read()
    version, levels = struct.unpack_from("<IQ", content)
    assert (version, levels) == (0, 0), name
    version, size = struct.unpack_from("<Ii", content, 12)
    assert version == 0, name
    description, shape, at = content[20:20 + size], [], 0
    while at < size:
        field, value, shift = description[at], 0, 0
        at += 1
        while True:
            byte = description[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        if field == 0x08:
            assert value == 5, f"{name}: not float32"
        else:
            assert field == 0x10, name
            shape.append(value)
    return np.frombuffer(content, "<f4", offset=20 + size).reshape(shape)


def vocabulary(name):
    """The lines 'number, TAB, text' of a vocabulary, as text -> number."""
    with open(os.path.join(PACKAGE, name), encoding="utf-8", newline="\n") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    return {fields[1]: int(fields[0]) for fields in lines if len(fields) == 2}


def gru(index):
    """Input matrix 384 columns, bias (both of them added), gate matrix (update, reset), candidate matrix."""
    flat = parameter(f"gru_{index}.w_0").reshape(-1)
    gates = flat[:HIDDEN * 2 * HIDDEN].reshape(HIDDEN, 2 * HIDDEN)
    candidate = flat[HIDDEN * 2 * HIDDEN:].reshape(HIDDEN, HIDDEN)
    bias = parameter(f"fc_{index}.b_0") + parameter(f"gru_{index}.b_0").reshape(-1)
    return parameter(f"fc_{index}.w_0"), bias, gates, candidate


def simplified():
    """Traditional -> simplified, the first choice of OpenCC, one character to one character."""
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "ts.txt")
        subprocess.run(["opencc_dict", "-i", OPENCC, "-f", "ocd2", "-o", text, "-t", "text"], check=True)
        with open(text, encoding="utf-8") as file:
            pairs = [line.rstrip("\n").split("\t") for line in file]
    return {a: b.split(" ")[0] for a, b in pairs if len(a) == 1 and len(b.split(" ")[0]) == 1}


def character_map(characters, norms):
    """For each character what to look up in its place: the link of its chain whose embedding is the longest."""
    traditional = simplified()

    def norm(c):
        return norms[characters[c]] if c in characters else -1

    def next_link(c):
        if c in MARKS:
            return MARKS[c]
        if "\uff01" <= c <= "\uff5e":
            return chr(ord(c) - 0xFEE0)
        lower = c.lower()
        return lower if len(lower) == 1 and lower != c else traditional.get(c, c)

    mapped = {}
    for code in range(0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        source = best = link = chr(code)
        while (following := next_link(link)) != link:
            link = following
            if norm(link) > norm(best):
                best = link
        if best != source:
            mapped[source] = best
    return mapped


def fixed_point(matrix, axis):
    """16 bits and one scale for each row or column: ten times closer than float16, which has 11 bits of mantissa."""
    scale = (np.abs(matrix).max(axis=axis, keepdims=True) / np.float32(32767)).astype("<f4")
    return scale.reshape(-1).tobytes(), np.rint(matrix / scale).astype("<i2").tobytes()


def main():
    characters, labels = vocabulary("word.dic"), vocabulary("tag.dic")
    embedding = parameter("word_emb")
    emissions, emission_bias, crf = parameter("fc_4.w_0"), parameter("fc_4.b_0"), parameter("crfw")
    assert embedding.shape == (20941, EMBEDDING) and emissions.shape == (2 * HIDDEN, len(labels))
    assert crf.shape == (len(labels) + 2, len(labels))

    with open(os.path.join(HERE, "model.bin"), "wb") as out:
        out.write(b"WENXILAC" + struct.pack("<5I", 1, embedding.shape[0], EMBEDDING, HIDDEN, len(labels)))
        for part in fixed_point(embedding, 1):
            out.write(part)
        for index in DIRECTIONS:
            inputs, bias, gates, candidate = gru(index)
            for matrix in (inputs, gates, candidate):
                for part in fixed_point(matrix, 0):
                    out.write(part)
            out.write(bias.astype("<f4").tobytes())
        for part in fixed_point(emissions, 0):
            out.write(part)
        out.write(emission_bias.tobytes() + crf.tobytes())

    def write(name, header, lines):
        with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as out:
            out.write("".join(line + "\n" for line in [header] * bool(header) + lines))

    single = {c: number for c, number in characters.items() if len(c) == 1}
    write("characters.tsv", "#U+\trow of the embedding\tcharacter (none for controls and white space)",
          [f"{ord(c):04X}\t{number}\t{c if c.isprintable() and not c.isspace() else ''}" for c, number in sorted(single.items())]
          + [f"other\t{characters['OOV']}\t"])
    write("labels.txt", "", sorted(labels, key=labels.get))
    norms = np.linalg.norm(embedding, axis=1)
    write("character-map.tsv", "#character\tlooked up in its place",
          [f"{a}\t{b}" for a, b in sorted(character_map(characters, norms).items())])


if __name__ == "__main__":
    main()
