"""Reads and writes model.bin: the layout of dictionaries/lac; a file of this folder leaves the embedding out."""
import struct

import numpy as np

DIRECTIONS = 2


def read(path, embedding=None):
    """embedding: what a file without its own (rows = 0) shares."""
    with open(path, "rb") as file:
        content = file.read()
    assert content[:8] == b"WENXILAC", path
    version, rows, width, hidden, labels = struct.unpack_from("<5I", content, 8)
    assert version == 1, path
    at = 28

    def floats(*shape):
        nonlocal at
        count = int(np.prod(shape))
        values = np.frombuffer(content, "<f4", count, at).reshape(shape)
        at += 4 * count
        return values.astype(np.float32)

    def matrix(height, breadth, axis=0):
        nonlocal at
        scale = floats(height, 1) if axis == 1 else floats(1, breadth)
        values = np.frombuffer(content, "<i2", height * breadth, at).reshape(height, breadth)
        at += 2 * height * breadth
        return values.astype(np.float32) * scale

    result = {"embedding": matrix(rows, width, 1) if rows else embedding}
    for layer, inputs in ((1, width), (2, 2 * hidden)):
        parts = []
        for _ in range(DIRECTIONS):
            parts.append((matrix(inputs, 3 * hidden), matrix(hidden, 2 * hidden), matrix(hidden, hidden), floats(3 * hidden)))
        for name, values in zip(("input", "gates", "candidate", "bias"), zip(*parts)):
            result[f"{name}{layer}"] = np.stack(values)
    result["output"], result["output_bias"] = matrix(2 * hidden, labels), floats(labels)
    result["start"], result["end"], result["transitions"] = floats(labels), floats(labels), floats(labels, labels)
    assert at == len(content), path
    return result


def write(path, parameters):
    """Everything but the embedding."""
    width, hidden = parameters["embedding"].shape[1], parameters["candidate1"].shape[1]
    out = bytearray(b"WENXILAC" + struct.pack("<5I", 1, 0, width, hidden, parameters["output"].shape[1]))

    def floats(values):
        out.extend(values.astype("<f4").tobytes())

    def matrix(values):
        scale = (np.abs(values).max(axis=0, keepdims=True) / np.float32(32767)).astype("<f4")
        floats(scale)
        out.extend(np.rint(values / scale).astype("<i2").tobytes())

    for layer in (1, 2):
        for direction in range(DIRECTIONS):
            for name in ("input", "gates", "candidate"):
                matrix(parameters[f"{name}{layer}"][direction])
            floats(parameters[f"bias{layer}"][direction])
    matrix(parameters["output"])
    for name in ("output_bias", "start", "end", "transitions"):
        floats(parameters[name])
    with open(path, "wb") as file:
        file.write(out)
