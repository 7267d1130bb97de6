#!/usr/bin/env python3
"""What jieba.analyse 0.42.1 makes of texts.

usage: keywords_oracle.py IDF STOPWORDS < requests > answers
       keywords_oracle.py IDF STOPWORDS --golden TEXT > GOLDEN

A request is a line: the base64 of a text in UTF-16LE. An answer is a line of JSON: for each of the calls below, in order,
[[word, weight], ...] with all words, or null where jieba itself raises. IDF and STOPWORDS are files in jieba's formats, for
the calls that use a table and stop words of one's own.
"""
import base64
import json
import logging
import sys
import tempfile

import jieba
import jieba.analyse
import jieba.posseg

assert jieba.__version__ == "0.42.1", jieba.__version__

NOUNS_AND_VERBS = ("n", "nr", "ns", "nt", "nz", "vn", "v")
WITH_ADJECTIVES = ("a", "eng", "m", "n", "nr", "ns", "v", "vn", "x")


def fresh_tokenizer():
    """jieba trusts any cache file it finds in its folder, however old: it gets an empty one."""
    tokenizer = jieba.Tokenizer()
    jieba.setLogLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
    return tokenizer


def extractors(idf, stop_words):
    tokenizer = fresh_tokenizer()
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    made = [jieba.analyse.TFIDF(), jieba.analyse.TFIDF(), jieba.analyse.TextRank(), jieba.analyse.TextRank()]
    for extractor in made:
        extractor.tokenizer = extractor.postokenizer = tagger
    made[0].tokenizer = made[1].tokenizer = tokenizer
    made[1].set_idf_path(idf)
    made[1].set_stop_words(stop_words)
    made[3].set_stop_words(stop_words)
    return made


def calls(idf, stop_words):
    """Name and function; tests/Shared/KeywordCalls.cs knows the names."""
    tfidf, own_tfidf, textrank, own_textrank = extractors(idf, stop_words)
    every = {"topK": None, "withWeight": True}
    return [
        ("extract_tags", lambda text: tfidf.extract_tags(text, **every)),
        ("extract_tags, top 5", lambda text: tfidf.extract_tags(text, topK=5, withWeight=True)),
        ("extract_tags, nouns and verbs", lambda text: tfidf.extract_tags(text, allowPOS=NOUNS_AND_VERBS, **every)),
        ("extract_tags, own idf and stop words", lambda text: own_tfidf.extract_tags(text, **every)),
        ("textrank", lambda text: textrank.textrank(text, **every)),
        ("textrank, top 5", lambda text: textrank.textrank(text, topK=5, withWeight=True)),
        ("textrank, with adjectives", lambda text: textrank.textrank(text, allowPOS=WITH_ADJECTIVES, **every)),
        ("textrank, own stop words", lambda text: own_textrank.textrank(text, **every)),
    ]


def answer(function, text):
    try:
        return function(text)
    except ValueError:  # posseg finds no path through some strings
        return None


def main():
    asked = calls(sys.argv[1], sys.argv[2])
    if sys.argv[3:4] == ["--golden"]:
        with open(sys.argv[4], encoding="utf-8") as file:
            text = file.read()
        print("# Written by tests/oracle/keywords_oracle.py --golden with python3-jieba 0.42.1.")
        for name, function in asked:
            print("\n== " + name)
            for word, weight in function(text):
                # As .NET writes it: 1 and not 1.0.
                print("%s\t%s" % (word, repr(weight).removesuffix(".0")))
        return
    for line in sys.stdin.buffer:
        text = base64.b64decode(line).decode("utf-16-le", "surrogatepass")
        print(json.dumps([answer(function, text) for _, function in asked], separators=(",", ":")), flush=True)


if __name__ == "__main__":
    main()
