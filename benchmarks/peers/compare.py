"""Compares Wenxi, @node-rs/jieba and Python jieba on one text; started by the script `run` beside it.

Each peer is a process that loads once, says "ready", and then answers requests of one line:
    FORM MODE UNIT SECONDS      strings precise lines 0.3: pass over the text, line by line, until 0.3 seconds are over
with one line:
    MB/s TOKENS ALLOCATED       of UTF-8; tokens of one pass; bytes allocated per call, or "-" where nobody counts them
The peers take turns within each round, so that a slow minute of the machine falls on all of them; a ratio is the median
of the ratios within the rounds.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MIXED_TEXT = os.path.join(ROOT, "..", "shared", "data", "text", "mixed-4mb.txt")
SAMPLES = os.path.join(ROOT, "samples")
DEFAULT_BYTES = 730_000
MODES = ["precise", "no-hmm", "full", "search", "tag"]
UNITS = ["lines", "whole"]
REFERENCE = "@node-rs/jieba"

# Name in the table, process, form, modes.
CONTENDERS = [
    ("Wenxi, token buffer", "wenxi", "buffer", MODES),
    ("Wenxi, strings", "wenxi", "strings", MODES[:-1]),
    ("Wenxi, like posseg", "wenxi", "posseg", ["tag"]),
    (REFERENCE, "node", "strings", MODES),
    ("Python jieba", "python", "strings", MODES),
]


class Peer:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=HERE)
        assert self.receive() == "ready"

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("a peer stopped: " + " ".join(self.process.args))
        return line.strip()

    def ask(self, form, mode, unit, seconds):
        print(form, mode, unit, seconds, file=self.process.stdin, flush=True)
        speed, tokens, allocated = self.receive().split()
        return float(speed), int(tokens), allocated

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def default_text():
    """Prose lines of the mixed text, about as much as the figures in the issue were measured on; else our samples."""
    if not os.path.isfile(MIXED_TEXT):
        files = [os.path.join(SAMPLES, name) for name in sorted(os.listdir(SAMPLES))]
        text = "".join(open(path, encoding="utf-8").read() for path in files)
        return text * (DEFAULT_BYTES // len(text.encode("utf-8")) + 1)
    chosen, size = [], 0
    with open(MIXED_TEXT, encoding="utf-8") as file:
        for line in file:
            han = sum("\u4e00" <= character <= "\u9fff" for character in line)
            if size < DEFAULT_BYTES and 2 * han > len(line):
                chosen.append(line)
                size += len(line.encode("utf-8"))
    return "".join(chosen)


def measure(peers, rounds, seconds, modes):
    results = {}
    for peer in peers.values():
        for _, process, form, own_modes in CONTENDERS:
            if peers.get(process) is peer:
                for mode in own_modes:
                    peer.ask(form, mode, "lines", seconds)
    for number in range(rounds):
        for mode in modes:
            for unit in UNITS:
                for name, process, form, own_modes in CONTENDERS:
                    if mode in own_modes and process in peers:
                        answer = peers[process].ask(form, mode, unit, seconds)
                        results.setdefault((mode, unit, name), []).append(answer)
        print("round %d of %d" % (number + 1, rounds), file=sys.stderr)
    return results


def print_table(results):
    print("| implementation | mode | unit | MB/s (median) | range | ratio to %s | tokens | bytes allocated per call |" % REFERENCE)
    print("|---|---|---|---:|---:|---:|---:|---:|")
    for (mode, unit, name), answers in results.items():
        speeds = [speed for speed, _, _ in answers]
        references = [speed for speed, _, _ in results[mode, unit, REFERENCE]]
        ratio = statistics.median(speed / reference for speed, reference in zip(speeds, references))
        _, tokens, allocated = answers[-1]
        shown = allocated if allocated == "-" else "{:,.1f}".format(float(allocated))
        print("| %s | %s | %s | %.2f | %.2f–%.2f | %.2f | %s | %s |" % (
            name, mode, unit, statistics.median(speeds), min(speeds), max(speeds), ratio, "{:,}".format(tokens), shown))


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/peers/run", description="Compares Wenxi with Python jieba and @node-rs/jieba.")
    parser.add_argument("file", nargs="?", help="a UTF-8 text; default: %d KB of prose" % (DEFAULT_BYTES // 1000))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.3, help="least duration of one measurement")
    parser.add_argument("--modes", nargs="+", default=MODES, choices=MODES)
    parser.add_argument("--no-python", action="store_true", help="leave Python jieba out, which takes most of the time")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "text.txt")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(open(options.file, encoding="utf-8", newline="").read() if options.file else default_text())
        peers = {
            "wenxi": Peer([os.path.join(ROOT, "benchmarks", "Wenxi.Peers", "bin", "Release", "net10.0", "Wenxi.Peers"), path]),
            "node": Peer(["node", os.path.join(HERE, "node_peer.mjs"), path]),
        }
        if not options.no_python:
            peers["python"] = Peer(["/usr/bin/python3", os.path.join(HERE, "jieba_peer.py"), path])
        size = os.path.getsize(path)
        results = measure(peers, options.rounds, options.seconds, options.modes)
        for peer in peers.values():
            peer.close()
    print("%s bytes of UTF-8, %d rounds\n" % ("{:,}".format(size), options.rounds))
    print_table(results)


if __name__ == "__main__":
    main()
