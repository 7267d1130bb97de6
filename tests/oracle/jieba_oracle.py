#!/usr/bin/python3
"""Answers with what Python jieba 0.42.1 makes of a text; tests/Wenxi.Oracle asks.

Request, one line: the text as base64 of its UTF-16 code units (little endian), so that line ends, control
characters and lone surrogates arrive as they are. By hand:
    printf 小明来到B超室 | iconv -t UTF-16LE | base64 -w0 | /usr/bin/python3 tests/oracle/jieba_oracle.py

Answer, one line of JSON; positions and lengths count UTF-16 code units:
    precise, noHmm         token lengths; the tokens cover the text
    full, fullText         token lengths and the tokens themselves, joined (base64): jieba gives no positions here
    search, searchNoHmm    start, length, start, length, ...
    posseg, possegNoHmm    {"lengths", "flags" (separated by spaces)}, or {"error"} where jieba itself raises

Options: --no-posseg leaves the two slow answers out; --words FILE adds user words first, line by line:
word TAB frequency TAB tag TAB "remove", where trailing columns may be missing and an empty frequency is jieba's own.
"""
import argparse
import base64
import contextlib
import json
import logging
import sys
import tempfile

import jieba
import jieba.posseg

assert jieba.__version__ == "0.42.1", jieba.__version__


class OncePerTextTokenizer(jieba.Tokenizer):
    """jieba's tokenizer, which does each piece of work once a text: seven answers share word graphs, best routes and cuts."""

    def __init__(self):
        super().__init__()
        self.graphs, self.routes, self.cuts = {}, {}, {}

    def next_text(self):
        self.graphs.clear()
        self.routes.clear()
        self.cuts.clear()

    def get_DAG(self, sentence):
        if sentence not in self.graphs:
            self.graphs[sentence] = super().get_DAG(sentence)
        return self.graphs[sentence]

    def calc(self, sentence, DAG, route):
        if sentence not in self.routes:
            super().calc(sentence, DAG, route)
            self.routes[sentence] = route
        else:
            route.update(self.routes[sentence])

    def cut(self, sentence, cut_all=False, HMM=True, use_paddle=False):
        if cut_all:
            return super().cut(sentence, cut_all=True)
        if HMM not in self.cuts:
            self.cuts[HMM] = list(super().cut(sentence, HMM=HMM))
        return self.cuts[HMM]


def remember_runs(module):
    """Runs of unknown characters come again and again; the best path of a run depends on nothing but the run."""
    viterbi, paths = module.viterbi, {}

    def remembered(run, *tables):
        if run not in paths:
            paths[run] = viterbi(run, *tables)
        return paths[run]

    module.viterbi = remembered


def fresh_tokenizer():
    """jieba trusts any cache file it finds in its folder, however old: it gets an empty one."""
    tokenizer = OncePerTextTokenizer()
    jieba.setLogLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
    return tokenizer


def add_words(tokenizer, path):
    """As the columns of a user dictionary of Wenxi."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            word, frequency, tag, strength = (line.rstrip("\n").split("\t") + ["", "", ""])[:4]
            # jieba asks itself for a cut to suggest a frequency, and the word before may have changed it.
            tokenizer.next_text()
            if strength == "remove":
                tokenizer.del_word(word)
            else:
                tokenizer.add_word(word, frequency or None, tag or None)


def utf16_length(word):
    return len(word) + sum(character > "\uffff" for character in word)


def utf16_starts(text):
    """The UTF-16 offset of each code point and of the end, or the offsets themselves where the two agree."""
    if not text or max(text) <= "\uffff":
        return range(len(text) + 1)
    starts = [0]
    for character in text:
        starts.append(starts[-1] + (2 if character > "\uffff" else 1))
    return starts


def covering(text, words, width):
    assert "".join(words) == text, "jieba lost characters of %r" % text
    return [width(word) for word in words]


def search(tokenizer, text, starts, hmm):
    tokens = list(tokenizer.tokenize(text, mode="search", HMM=hmm))
    assert [word for word, _, _ in tokens] == tokenizer.lcut_for_search(text, HMM=hmm)
    flat = []
    for _, start, end in tokens:
        flat += (starts[start], starts[end] - starts[start])
    return flat


def posseg(tagger, text, width, hmm):
    try:
        pairs = tagger.lcut(text, HMM=hmm)
    except ValueError as error:
        return {"error": str(error)}
    return {"lengths": covering(text, [pair.word for pair in pairs], width),
            "flags": " ".join(pair.flag for pair in pairs)}


def answer(tokenizer, tagger, text):
    tokenizer.next_text()
    starts = utf16_starts(text)
    width = len if isinstance(starts, range) else utf16_length
    precise = tokenizer.lcut(text)
    assert precise == [word for word, _, _ in tokenizer.tokenize(text)]
    full = tokenizer.lcut(text, cut_all=True)
    result = {
        "precise": covering(text, precise, width),
        "noHmm": covering(text, tokenizer.lcut(text, HMM=False), width),
        "full": [width(word) for word in full],
        "fullText": base64.b64encode("".join(full).encode("utf-16-le", "surrogatepass")).decode("ascii"),
        "search": search(tokenizer, text, starts, True),
        "searchNoHmm": search(tokenizer, text, starts, False),
    }
    if tagger:
        result["posseg"] = posseg(tagger, text, width, True)
        result["possegNoHmm"] = posseg(tagger, text, width, False)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--no-posseg", action="store_true")
    parser.add_argument("--words")
    options = parser.parse_args()
    remember_runs(jieba.finalseg)
    remember_runs(jieba.posseg)
    tokenizer = fresh_tokenizer()
    tagger = None if options.no_posseg else jieba.posseg.POSTokenizer(tokenizer)
    if options.words:
        add_words(tokenizer, options.words)
    with contextlib.suppress(BrokenPipeError):
        for line in sys.stdin.buffer:
            text = base64.b64decode(line).decode("utf-16-le", "surrogatepass")
            print(json.dumps(answer(tokenizer, tagger, text), separators=(",", ":")), flush=True)


if __name__ == "__main__":
    main()
