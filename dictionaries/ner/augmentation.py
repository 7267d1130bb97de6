"""Makes further texts of annotated ones: other names, other typography, sentences joined, templates filled."""
import os
import re

import names
from corpora import Text

HERE = os.path.dirname(os.path.abspath(__file__))
DIGITS = dict(zip("零〇一二三四五六七八九", "00123456789"))
NUMERAL = re.compile("百分之[零一二三四五六七八九十百点]+|[零一二三四五六七八九]{2,}|[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]+点[零一二三四五六七八九]+"
                     "|[一二三四五六七八九](?=[月日])")


def read_templates():
    with open(os.path.join(HERE, "templates.txt"), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def written(numeral):
    """三十二 -> 32, 二零一五 -> 2015, 百分之三点五 -> 3.5%; None for what is not plain."""
    if numeral.startswith("百分之"):
        number = written(numeral[3:])
        return number and number + "%"
    if "百" in numeral:
        return None
    whole, point, rest = numeral.partition("点")
    if "十" in whole:
        tens, _, units = whole.partition("十")
        if len(tens) > 1 or len(units) > 1:
            return None
        result = DIGITS.get(tens, "1") + DIGITS.get(units, "0")
    else:
        result = "".join(DIGITS[c] for c in whole)
    if not result or point and (not rest or "十" in rest):
        return None
    return result + ("." + "".join(DIGITS[c] for c in rest) if point else "")


def rewrite(text, edits):
    """edits: (start, end, text in its place, span kept?), in order; spans outside of edits move along."""
    parts, at, shifts = [], 0, []
    for start, end, new in edits:
        parts += [text.characters[at:start], new]
        shifts.append((start, end, len(new)))
        at = end
    parts.append(text.characters[at:])

    def moved(position, is_end):
        shift = 0
        for start, end, size in shifts:
            if end <= position:
                if not is_end and start == end == position and size:
                    shift += size
                elif is_end and start == end == position:
                    continue
                else:
                    shift += size - (end - start)
        return position + shift

    return Text("".join(parts), [(moved(s, False), moved(e, True), k) for s, e, k in text.spans], text.source)


class Augmentation:
    def __init__(self, rng, texts):
        self.rng = rng
        self.names = names.Names(rng, texts)
        self.templates = read_templates()

    def chance(self, probability):
        return self.rng.random() < probability

    def other_name(self, name, kind, source):
        draw = self.names
        if len(name) == 1:
            return name
        if kind == "PER":
            if "·" in name or len(name) > 3:
                return draw.foreign()
            if name[0] in draw.surnames and len(name) in (2, 3):
                return draw.chinese()
            return draw.one(draw.seen["PER"])
        if kind == "LOC":
            return draw.place() if len(name) <= 5 else name
        return draw.organization() if self.chance(0.7) else draw.one(draw.seen["ORG"])

    def renamed(self, text, probability):
        swaps, edits = {}, []
        for start, end, kind in sorted(text.spans):
            name = text.characters[start:end]
            if (name, kind) not in swaps:
                swaps[name, kind] = self.other_name(name, kind, text.source) if self.chance(probability) else name
            if swaps[name, kind] != name:
                edits.append((start, end, swaps[name, kind]))
        return rewrite(text, edits) if edits else text

    def numerals(self, text):
        inside = [(s, e) for s, e, _ in text.spans]
        edits = []
        for match in NUMERAL.finditer(text.characters):
            if all(match.end() <= s or e <= match.start() for s, e in inside) and (number := written(match.group())):
                edits.append((match.start(), match.end(), number))
        return rewrite(text, edits) if edits else text

    def joined(self, group):
        """Utterances that follow each other, with punctuation between."""
        characters, spans = "", []
        for i, text in enumerate(group):
            spans += [(s + len(characters), e + len(characters), k) for s, e, k in text.spans]
            characters += text.characters
            characters += "。" if i == len(group) - 1 or self.chance(0.2) else "，"
        return Text(characters, spans, group[0].source)

    def quoted(self, text):
        edits = []
        for start, end, kind in text.spans:
            if kind == "ORG" and text.characters[end - 1] in "报刊" and self.chance(0.4):
                edits += [(start, start, "《"), (end, end, "》")]
        return rewrite(text, sorted(edits)) if edits else text

    def epoch(self, texts, rename=0.4, filled=0):
        """One pass over the texts, changed; speech gets written form; and some filled templates."""
        result, at = [], 0
        while at < len(texts):
            text = texts[at]
            if text.source == "aishell":
                size = 1 if self.chance(0.35) else 2 + int(self.rng.random() * 3)
                group = []
                while at < len(texts) and len(group) < size and texts[at].source == "aishell":
                    group.append(texts[at])
                    at += 1
                plain = size == 1 and self.chance(0.6)
                text = group[0] if plain else self.joined(group)
                if self.chance(0.6):
                    text = self.numerals(text)
                text = self.quoted(text)
            else:
                at += 1
            result.append(self.renamed(text, rename) if text.source != "weibo" and self.chance(0.5) else text)
        return result + [self.filled() for _ in range(filled)]

    def filled(self):
        """Templates in a row, as in a paragraph."""
        characters, spans = "", []
        for _ in range(1 + int(self.rng.random() * 2.5)):
            template = self.names.one(self.templates)
            more, found = self.fill(template)
            spans += [(s + len(characters), e + len(characters), k) for s, e, k in found]
            characters += more
        return Text(characters, spans, "template")

    def fill(self, template):
        draw, rng = self.names, self.rng
        template = re.sub(r"\(([^()]*)\)", lambda m: draw.one(m.group(1).split("|")) if "|" in m.group(1) or self.chance(0.5) else "", template)
        kinds = {
            "P": ("PER", draw.person), "p": ("PER", draw.chinese), "T": ("PER", draw.foreign), "S": ("PER", lambda: draw.one(draw.family)),
            "C": ("LOC", draw.country), "c": ("LOC", lambda: draw.one(names.COUNTRY_SIGNS)),
            "V": ("LOC", draw.province), "v": ("LOC", lambda: draw.one(names.CITY_SIGNS)), "L": ("LOC", draw.city), "F": ("LOC", draw.abroad),
            "W": ("LOC", lambda: draw.one(names.REGIONS)), "O": ("ORG", draw.organization), "M": ("ORG", lambda: draw.one(names.MEDIA)),
            "K": ("ORG", draw.company), "U": ("ORG", draw.institute), "G": ("ORG", draw.ministry), "Q": ("ORG", draw.team),
            "I": ("ORG", lambda: draw.one(names.INTERNATIONAL)), "X": ("ORG", draw.foreign_body), "Z": ("ORG", draw.committee),
            "J": ("PER", draw.neighbour), "j": ("PER", draw.neighbour_family),
        }
        fixed = {"t": lambda: draw.one(("部长", "主任", "副主任", "局长", "副部长", "司长", "主席", "副主席", "秘书长", "发言人")),
                 "n": lambda: str(int(10 ** (rng.random() * 3))), "d": lambda: f"{1 + int(rng.random() * 12)}月{1 + int(rng.random() * 28)}日" if self.chance(0.6) else f"{1 + int(rng.random() * 28)}日"}
        characters, spans, used = "", [], set()
        for part in re.split(r"(\{.\})", template):
            if part[:1] == "{" and part[1] in kinds:
                kind, make = kinds[part[1]]
                name = make()
                for _ in range(5):
                    if name not in used:
                        break
                    name = make()
                used.add(name)
                spans.append((len(characters), len(characters) + len(name), kind))
                characters += name
            else:
                characters += fixed[part[1]]() if part[:1] == "{" else part
        # Names that the template spells out.
        known = {"国务院": "ORG", "党中央": "ORG", "全国人大常委会": "ORG", "全国人大": "ORG", "全国政协": "ORG", "中共中央": "ORG", "中央军委": "ORG",
                 "中央政治局": "ORG", "海军": "ORG", "空军": "ORG", "解放军": "ORG", "武警": "ORG", "外交部": "ORG", "国防部": "ORG", "内政部": "ORG", "财政部": "ORG",
                 "司法部": "ORG", "十五大": "ORG", "共产党": "ORG", "日本": "LOC", "韩国": "LOC",  "毛泽东": "PER", "邓小平": "PER", "马克思": "PER", "列宁": "PER", "孙中山": "PER", "克林顿": "PER",
                 "普京": "PER", "小布什": "PER", "布什": "PER", "市委": "ORG", "省委": "ORG", "县委": "ORG", "区委": "ORG", "中华": "LOC", "华夏": "LOC",
                 "长江": "LOC", "黄河": "LOC", "淮河": "LOC", "珠江": "LOC", "松花江": "LOC", "地球": "LOC", "月球": "LOC", "中国": "LOC",
                 **{name: "LOC" for name in ("东北", "西北", "西南", "华北", "华南", "华东", "华中", "江南", "中原", "东南亚", "太阳", "火星", "木星", "金星", "土星")}}
        for name, kind in known.items():
            for match in re.finditer(f"(?<!发展){name}", characters):
                if all(match.end() <= s or e <= match.start() for s, e, _ in spans):
                    spans.append((match.start(), match.end(), kind))
        return characters, sorted(spans)
