#!/usr/bin/python3
"""Writes the tables of Debian's python3-jieba 0.42.1 into this folder as plain text.

Run it again only to check or renew the data:  /usr/bin/python3 dictionaries/jieba/export.py
Numbers are written in the shortest form that reads back to the same double.
"""
import os
import shutil

import jieba
from jieba import finalseg, posseg

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(jieba.__file__)
assert jieba.__version__ == "0.42.1", jieba.__version__


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as out:
        out.write("# " + header + "\n")
        for row in rows:
            out.write("\t".join(row) + "\n")


def number(value):
    return "" if value is None else repr(float(value))


shutil.copyfile(os.path.join(PACKAGE, "dict.txt"), os.path.join(HERE, "dict.txt"))
shutil.copyfile(os.path.join(PACKAGE, "analyse", "idf.txt"), os.path.join(HERE, "idf.txt"))

write("finalseg-start.tsv", "state, log-probability", ((s, number(finalseg.start_P[s])) for s in "BEMS"))
write("finalseg-transitions.tsv", "from, to, log-probability",
      ((a, b, number(p)) for a in "BEMS" for b, p in sorted(finalseg.trans_P[a].items())))
write("finalseg-emissions.tsv", "character, log-probability in the states B, E, M, S (empty: none)",
      ([c] + [number(finalseg.emit_P[s].get(c)) for s in "BEMS"]
       for c in sorted(set(c for s in "BEMS" for c in finalseg.emit_P[s]))))

state = ":".join
write("posseg-start.tsv", "state:tag, log-probability",
      ((state(s), number(p)) for s, p in sorted(posseg.start_P.items())))
write("posseg-transitions.tsv", "from state:tag, to state:tag, log-probability",
      ((state(a), state(b), number(p)) for a in sorted(posseg.trans_P) for b, p in sorted(posseg.trans_P[a].items())))
write("posseg-emissions.tsv", "character, state:tag, log-probability",
      ((c, state(s), number(p)) for c, s, p in
       sorted((c, s, p) for s, row in posseg.emit_P.items() for c, p in row.items())))
write("posseg-states.tsv", "character, the states it may take",
      ((c, " ".join(state(s) for s in sorted(states))) for c, states in sorted(posseg.char_state_tab_P.items())))
