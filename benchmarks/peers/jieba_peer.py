"""Python jieba's side of the protocol that compare.py describes."""
import logging
import sys
import tempfile
import time

import jieba
import jieba.posseg

jieba.setLogLevel(logging.CRITICAL)
with tempfile.TemporaryDirectory() as folder:  # jieba trusts any cache file it finds, however old
    jieba.dt.tmp_dir = folder
    jieba.initialize()

CUTS = {
    "precise": jieba.lcut,
    "no-hmm": lambda text: jieba.lcut(text, HMM=False),
    "full": lambda text: jieba.lcut(text, cut_all=True),
    "search": jieba.lcut_for_search,
    "tag": jieba.posseg.lcut,
}

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
units = {"lines": text.split("\n"), "whole": [text]}
megabytes = len(text.encode("utf-8")) / 1e6

print("ready", flush=True)
for request in sys.stdin:
    _, mode, unit, least_seconds = request.split()
    cut, texts = CUTS[mode], units[unit]
    passes = tokens = 0
    start = time.perf_counter()
    while not passes or time.perf_counter() - start < float(least_seconds):
        for one in texts:
            tokens += len(cut(one))
        passes += 1
    seconds = time.perf_counter() - start
    print(megabytes * passes / seconds, tokens // passes, "-", flush=True)
