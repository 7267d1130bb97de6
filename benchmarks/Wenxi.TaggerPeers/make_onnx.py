#!/usr/bin/python3
"""Writes the network of jieba/lac_small, without the CRF, as an ONNX file in float32:  make_onnx.py FILE

Plain protobuf, so that it needs no package but numpy (Debian: python3-jieba python3-numpy). ONNX and Paddle agree on where
the reset gate is applied (linear_before_reset = 0), but ONNX's update gate z keeps the state that Paddle's u replaces:
z = 1 - u, which is the gate with negated weights.
"""
import os
import struct
import sys

import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "dictionaries", "lac"))
import convert  # noqa: E402

FLOAT, INT32, INT64 = 1, 6, 7
H = convert.HIDDEN


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def number(field, value):
    return varint(field << 3) + varint(value)


def block(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


def tensor(name, array):
    kind = {"f": FLOAT, "i": INT64}[array.dtype.kind]
    return b"".join(number(1, size) for size in array.shape) + number(2, kind) + block(8, name) + block(9, np.ascontiguousarray(array).tobytes())


def attribute(name, value):
    if isinstance(value, int):
        return block(1, name) + number(3, value) + number(20, 2)
    if isinstance(value, str):
        return block(1, name) + block(4, value) + number(20, 3)
    return block(1, name) + b"".join(number(8, item) for item in value) + number(20, 7)


def node(operator, inputs, outputs, **attributes):
    return (b"".join(block(1, name) for name in inputs) + b"".join(block(2, name) for name in outputs)
            + block(4, operator) + b"".join(block(5, attribute(*item)) for item in attributes.items()))


def value(name, kind, dimensions):
    shape = b"".join(block(1, block(2, size) if isinstance(size, str) else number(1, size)) for size in dimensions)
    return block(1, name) + block(2, block(1, number(1, kind) + block(2, shape)))


def layer(first):
    """W, R and B of a bidirectional GRU."""
    parts = [[], [], []]
    for index in (first, first + 1):
        inputs, bias, gates, candidate = convert.gru(index)
        sign = np.repeat(np.float32([-1, 1, 1]), H)
        parts[0].append((inputs * sign).T)
        parts[1].append((np.concatenate([gates, candidate], axis=1) * sign).T)
        parts[2].append(np.concatenate([bias * sign, np.zeros(3 * H, np.float32)]))
    return [np.stack(part).astype("<f4") for part in parts]


def main():
    initializers = {"embedding": convert.parameter("word_emb"), "weight": convert.parameter("fc_4.w_0"),
                    "bias": convert.parameter("fc_4.b_0"), "shape": np.array([0, 0, 2 * H], "<i8")}
    nodes, x = [node("Gather", ["embedding", "rows"], ["x1"])], "x1"
    for number_, first in ((1, 0), (2, 2)):
        for name, array in zip("WRB", layer(first)):
            initializers[f"{name}{number_}"] = array
        nodes.append(node("GRU", [x, f"W{number_}", f"R{number_}", f"B{number_}", "lengths"], [f"y{number_}"],
                          direction="bidirectional", hidden_size=H, linear_before_reset=0))
        nodes.append(node("Transpose", [f"y{number_}"], [f"t{number_}"], perm=[0, 2, 1, 3]))
        nodes.append(node("Reshape", [f"t{number_}", "shape"], [f"x{number_ + 1}"]))
        x = f"x{number_ + 1}"
    nodes.append(node("MatMul", [x, "weight"], ["product"]))
    nodes.append(node("Add", ["product", "bias"], ["emissions"]))

    graph = b"".join(block(1, item) for item in nodes) + block(2, "lac") + b"".join(block(5, tensor(*item)) for item in initializers.items())
    graph += block(11, value("rows", INT64, ["steps", "texts"])) + block(11, value("lengths", INT32, ["texts"]))
    graph += block(12, value("emissions", FLOAT, ["steps", "texts", 57]))
    with open(sys.argv[1], "wb") as out:
        out.write(number(1, 8) + block(7, graph) + block(8, block(1, "") + number(2, 14)))


if __name__ == "__main__":
    main()
