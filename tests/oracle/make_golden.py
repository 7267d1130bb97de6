#!/usr/bin/python3
"""Renews the golden files of tests/Wenxi.Segmentation.Tests/golden, jieba and user-words/jieba.txt, with the words of Python jieba 0.42.1.

    /usr/bin/python3 tests/oracle/make_golden.py

The texts stand in the files themselves: add a "text:" line (a line "# why" may precede it) and run this again.
Only random.txt is made here from start to end, from a fixed seed.
"""
import os
import random
import sys
import unicodedata

import jieba.posseg

from jieba_oracle import fresh_tokenizer

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Wenxi.Segmentation.Tests", "golden", "jieba")
USER_WORDS_FILE = os.path.join(FOLDER, "..", "user-words", "jieba.txt")
RANDOM_FILE = "random.txt"
RANDOM_TITLE = "# Random strings as Python jieba 0.42.1 cuts them: what nobody writes must come out the same, too."
RANDOM_TEXTS = 500

VISIBLE_FORMS = {"\r": "\\r", "\n": "\\n", "\t": "\\t", "\\": "\\\\"}


def escape(text):
    """Shows what cannot be seen: controls, formats, surrogates, separators, marks and unassigned characters."""
    shown = []
    for character in text:
        category = unicodedata.category(character)
        if character in VISIBLE_FORMS:
            shown.append(VISIBLE_FORMS[character])
        elif character != " " and category[0] in "CZM":
            units = character.encode("utf-16-be", "surrogatepass")
            shown.append("".join("\\u%04X" % int.from_bytes(units[i:i + 2], "big") for i in range(0, len(units), 2)))
        else:
            shown.append(character)
    return "".join(shown)


def escape_text(text):
    """Single spaces inside a text stay as they are; an editor would strip or fold the others."""
    shown = escape(text).replace("  ", "\\u0020\\u0020")
    if shown.startswith(" "):
        shown = "\\u0020" + shown[1:]
    return shown[:-1] + "\\u0020" if shown.endswith(" ") else shown


def escape_word(word):
    shown = escape(word).replace("␣", "\\u2423").replace("∅", "\\u2205").replace("/", "\\/")
    return shown.replace(" ", "␣") or "∅"


def unescape(shown):
    units = []
    position = 0
    while position < len(shown):
        if shown[position] != "\\":
            units.append(shown[position].encode("utf-16-le", "surrogatepass"))
            position += 1
        elif shown[position + 1] == "u":
            units.append(int(shown[position + 2:position + 6], 16).to_bytes(2, "little"))
            position += 6
        else:
            units.append({"r": "\r", "n": "\n", "t": "\t", "\\": "\\"}[shown[position + 1]].encode("utf-16-le"))
            position += 2
    return b"".join(units).decode("utf-16-le", "surrogatepass")


def plain(words):
    return " / ".join(map(escape_word, words))


def tagged(tagger, text, hmm):
    return " ".join("%s/%s" % (escape_word(pair.word), pair.flag) for pair in tagger.lcut(text, HMM=hmm))


def block(tokenizer, tagger, text):
    tokenizer.next_text()
    lines = [
        ("text", escape_text(text)),
        ("precise", plain(tokenizer.lcut(text))),
        ("no-hmm", plain(tokenizer.lcut(text, HMM=False))),
        ("full", plain(tokenizer.lcut(text, cut_all=True))),
        ("search", plain(tokenizer.lcut_for_search(text))),
        ("search-no-hmm", plain(tokenizer.lcut_for_search(text, HMM=False))),
        ("posseg", tagged(tagger, text, True)),
        ("posseg-no-hmm", tagged(tagger, text, False)),
    ]
    return "".join("%s: %s\n" % line for line in lines)


def renew(path, tokenizer, tagger):
    with open(path, encoding="utf-8") as file:
        header, *blocks = file.read().strip().split("\n\n")
    renewed = [header + "\n"]
    for lines in (old.split("\n") for old in blocks):
        notes = [line for line in lines if line.startswith("# ")]
        text, = [line[len("text: "):] for line in lines if line.startswith("text: ")]
        renewed.append("".join(note + "\n" for note in notes) + block(tokenizer, tagger, unescape(text)))
    write(path, renewed)
    return header


def renew_user_words():
    with open(USER_WORDS_FILE, encoding="utf-8") as file:
        words = [line[len("word: "):].rstrip("\n") for line in file if line.startswith("word: ")]
    tokenizer = fresh_tokenizer()
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    for word in words:
        # jieba cuts the word to suggest a frequency, and the word before may have changed that.
        tokenizer.next_text()
        tokenizer.load_userdict([word])
    renew(USER_WORDS_FILE, tokenizer, tagger)


def write(path, parts):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(parts))


class RandomTexts:
    """Strings of pieces that jieba treats differently, a few kinds of piece to a string."""

    def __init__(self, words, seed):
        self.random = random.Random(seed)
        self.words = sorted(words)
        self.mixed_words = [word for word in self.words if any(character < "\u0250" for character in word)]
        self.kinds = [
            lambda: self.random.choice(self.words),
            lambda: self.random.choice(self.words)[:-1],
            lambda: self.random.choice(self.mixed_words),
            lambda: self.characters("的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会", 6),
            lambda: self.code_points(0x4E00, 0x9FD5, 5),
            lambda: self.code_points(0x9FD6, 0x9FFF, 2) + self.code_points(0x3400, 0x4DBF, 1),
            lambda: self.code_points(0x20000, 0x2A6DF, 2),
            lambda: self.characters("王李张刘陈杨赵黄周吴欧阳司马诸葛", 1) + self.code_points(0x4E00, 0x6FFF, 2),
            lambda: self.characters("abcxyzABCXYZ", 4),
            lambda: self.characters("0123456789", 4),
            lambda: "%d.%d%%" % (self.random.randrange(999), self.random.randrange(99)),
            lambda: self.characters("+#&._%-", 4),
            lambda: self.characters("，。！？、；：“”（）《》…—,!?;:()/\\'\"", 2),
            lambda: self.random.choice(["\r\n", "\r", "\n", "\t", " ", "  ", "\u3000", "\u00A0", "\u0085", "\u2028",
                                        "\u2029", "\u001C", "\u001D", "\u001E", "\u001F", "\u200B", "\uFEFF", "\u0000"]),
            lambda: self.random.choice(["😀", "👨\u200D👩\u200D👧", "🇨🇳", "👍🏽", "❤\uFE0F", "\uD83D", "\uDE00"]),
            lambda: self.characters("臺灣學國對時開關龍門貓號證體發", 3),
            lambda: self.characters("ＡＢａｂ１２％＋", 3),
            lambda: self.characters("〇ひカ한Ωяé①Ⅷ㐂", 2),
        ]

    def characters(self, alphabet, at_most):
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randint(1, at_most)))

    def code_points(self, first, last, at_most):
        return "".join(chr(self.random.randint(first, last)) for _ in range(self.random.randint(1, at_most)))

    def next(self):
        kinds = self.random.sample(self.kinds, self.random.randint(1, 5))
        text = "".join(self.random.choice(kinds)() for _ in range(self.random.randint(1, 12)))
        # A high surrogate that meets a low one is a character: Python must see it as one.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def main():
    tokenizer = fresh_tokenizer()
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    names = sorted(name for name in os.listdir(FOLDER) if name.endswith(".txt") and name != RANDOM_FILE)
    for name in names:
        header = renew(os.path.join(FOLDER, name), tokenizer, tagger)
    texts = RandomTexts(tagger.word_tag_tab, seed=20230218)
    blocks = [block(tokenizer, tagger, texts.next()) for _ in range(RANDOM_TEXTS)]
    explanation = header.split("\n", 1)[1].replace('a new text: add its "text:" line, then run that', "from a fixed seed")
    write(os.path.join(FOLDER, RANDOM_FILE), [RANDOM_TITLE + "\n" + explanation + "\n"] + blocks)
    # Last, since what one tokenizer removes stays split in all of them.
    renew_user_words()
    print("renewed " + ", ".join(names + [RANDOM_FILE, os.path.basename(os.path.dirname(USER_WORDS_FILE))]), file=sys.stderr)


if __name__ == "__main__":
    main()
